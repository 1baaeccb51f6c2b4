"""Every way a site policy can be refused, each with its code."""

from app.errors import UserFacingError

ASK = "Ask the administrator of this machine to correct the file (see docs/policy.md)."


class PolicyError(UserFacingError):
    """A policy that is there and does not hold: nothing starts until it is put right."""

    code = "policy_invalid"


class PolicyUnreadableError(PolicyError):
    """The file is there and cannot be read."""

    code = "policy_unreadable"


class PolicyUntrustedError(PolicyError):
    """Someone other than the administrator could have written the file."""

    code = "policy_untrusted"


class PolicyUnknownKeyError(PolicyError):
    """A key that this version does not know; a misspelt rule must not pass for a rule."""

    code = "policy_unknown_key"


class PolicyBadValueError(PolicyError):
    """A value of the wrong type or outside its range."""

    code = "policy_bad_value"


class PolicyFilterError(PolicyError):
    """A filter list with a fault in it: a rule that was left out would not be missed."""

    code = "policy_filter_invalid"


class PolicyNotBuiltError(PolicyError):
    """A rule that this version could not keep to; it must not pass for one that holds."""

    code = "policy_not_built"


class PolicyNewerError(PolicyError):
    """The file was written for a later version."""

    code = "policy_newer"


class PolicyFixedError(PolicyError):
    """Another policy was asked for on a machine whose policy is fixed."""

    code = "policy_fixed"
