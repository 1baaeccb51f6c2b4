<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Ago</name>
    <message>
        <location filename="../../app/ui/vault/backing_up.py"/>
        <source>on {day}</source>
        <extracomment>in ago</extracomment>
        <translation>on {day}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/backing_up.py"/>
        <source>today</source>
        <extracomment>in ago</extracomment>
        <translation>today</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/backing_up.py"/>
        <source>yesterday</source>
        <extracomment>in ago</extracomment>
        <translation>yesterday</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/backing_up.py"/>
        <source>{n} days ago</source>
        <extracomment>in ago</extracomment>
        <translation>{n} days ago</translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message>
        <location filename="../../app/ui/alerts.py"/>
        <source>Open Documents</source>
        <extracomment>_warn</extracomment>
        <translation>Open Documents</translation>
    </message>
    <message>
        <location filename="../../app/ui/alerts.py"/>
        <source>Open Models</source>
        <extracomment>_warn</extracomment>
        <translation>Open Models</translation>
    </message>
    <message>
        <location filename="../../app/ui/alerts.py"/>
        <source>See what to do</source>
        <extracomment>show_message</extracomment>
        <translation>See what to do</translation>
    </message>
    <message>
        <location filename="../../app/ui/alerts.py"/>
        <source>Start it</source>
        <extracomment>show_message</extracomment>
        <translation>Start it</translation>
    </message>
    <message>
        <location filename="../../app/ui/alerts.py"/>
        <source>The model stopped. Your chats are safe.</source>
        <extracomment>show_message</extracomment>
        <translation>The model stopped. Your chats are safe.</translation>
    </message>
    <message>
        <location filename="../../app/ui/alerts.py"/>
        <source>The next question starts it again, or start it now.</source>
        <extracomment>show_message</extracomment>
        <translation>The next question starts it again, or start it now.</translation>
    </message>
    <message>
        <location filename="../../app/ui/alerts.py"/>
        <source>The vault is damaged in {n} place.</source>
        <extracomment>the form for one</extracomment>
        <translation>The vault is damaged in {n} place.</translation>
    </message>
    <message>
        <location filename="../../app/ui/alerts.py"/>
        <source>The vault is damaged in {n} places.</source>
        <extracomment>the form for any other number</extracomment>
        <translation>The vault is damaged in {n} places.</translation>
    </message>
    <message>
        <location filename="../../app/ui/alerts.py"/>
        <source>What can be read is still there. Make no changes you would miss.</source>
        <extracomment>show_message</extracomment>
        <translation>What can be read is still there. Make no changes you would miss.</translation>
    </message>
</context>
<context>
    <name>AnswerDetails</name>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>Answer</source>
        <extracomment>in _figures</extracomment>
        <translation>Answer</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>Begun</source>
        <extracomment>in facts</extracomment>
        <translation>Begun</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>Close</source>
        <extracomment>QuietButton</extracomment>
        <translation>Close</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>Context</source>
        <extracomment>in _figures</extracomment>
        <translation>Context</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>Copy</source>
        <extracomment>QuietButton</extracomment>
        <translation>Copy</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>Ended</source>
        <extracomment>in _figures</extracomment>
        <translation>Ended</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>First word</source>
        <extracomment>in _figures</extracomment>
        <translation>First word</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>How this answer was written</source>
        <extracomment>setWindowTitle</extracomment>
        <translation>How this answer was written</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>Length</source>
        <extracomment>in _sampling</extracomment>
        <translation>Length</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>Message</source>
        <extracomment>in facts</extracomment>
        <translation>Message</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>Note</source>
        <extracomment>in facts</extracomment>
        <translation>Note</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>Persona</source>
        <extracomment>in facts</extracomment>
        <translation>Persona</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>Prompt</source>
        <extracomment>in _figures</extracomment>
        <translation>Prompt</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>Repeat penalty</source>
        <extracomment>in _sampling</extracomment>
        <translation>Repeat penalty</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>Sampling</source>
        <extracomment>in _sampling</extracomment>
        <translation>Sampling</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>Seed</source>
        <extracomment>in _sampling</extracomment>
        <translation>Seed</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>Sources</source>
        <extracomment>in facts</extracomment>
        <translation>Sources</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>Speed</source>
        <extracomment>in _figures</extracomment>
        <translation>Speed</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>Temperature</source>
        <extracomment>in _sampling</extracomment>
        <translation>Temperature</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>Thoughts</source>
        <extracomment>in _figures</extracomment>
        <translation>Thoughts</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>Written by</source>
        <extracomment>in facts</extracomment>
        <translation>Written by</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>after {seconds} s</source>
        <extracomment>in _figures</extracomment>
        <translation>after {seconds} s</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>at its length limit</source>
        <extracomment>in _ends</extracomment>
        <translation>at its length limit</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>at most {n} token</source>
        <extracomment>the form for one</extracomment>
        <translation>at most {n} token</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>at most {n} tokens</source>
        <extracomment>the form for any other number</extracomment>
        <translation>at most {n} tokens</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>by itself</source>
        <extracomment>in _ends</extracomment>
        <translation>by itself</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>in {n} parts</source>
        <extracomment>append</extracomment>
        <translation>in {n} parts</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>no model: the documents, word for word</source>
        <extracomment>in _writer</extracomment>
        <translation>no model: the documents, word for word</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>when it was stopped</source>
        <extracomment>in _ends</extracomment>
        <translation>when it was stopped</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>{n} token</source>
        <extracomment>the form for one</extracomment>
        <translation>{n} token</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>{n} token in {seconds} s, before the answer</source>
        <extracomment>the form for one</extracomment>
        <translation>{n} token in {seconds} s, before the answer</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>{n} tokens</source>
        <extracomment>in _figures, the form for any other number</extracomment>
        <translation>{n} tokens</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>{n} tokens in {seconds} s, before the answer</source>
        <extracomment>the form for any other number</extracomment>
        <translation>{n} tokens in {seconds} s, before the answer</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>{n} tokens, {cached} of them read before</source>
        <extracomment>in _figures</extracomment>
        <translation>{n} tokens, {cached} of them read before</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>{n}, drawn</source>
        <extracomment>in _sampling</extracomment>
        <translation>{n}, drawn</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>{rate} tokens/s</source>
        <extracomment>in _figures</extracomment>
        <translation>{rate} tokens/s</translation>
    </message>
</context>
<context>
    <name>Attachments</name>
    <message>
        <location filename="../../app/ui/chat/attachment_bar.py"/>
        <source>Ask now</source>
        <extracomment>FlatButton</extracomment>
        <translation>Ask now</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/attachment_bar.py"/>
        <source>Ask without what is not read yet</source>
        <extracomment>setToolTip</extracomment>
        <translation>Ask without what is not read yet</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/attachments.py"/>
        <location filename="../../app/ui/export/acts.py"/>
        <source>Attach</source>
        <extracomment>PasswordDialog, setText</extracomment>
        <translation>Attach</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/attachments.py"/>
        <source>Attach files to this chat</source>
        <extracomment>choose_files</extracomment>
        <translation>Attach files to this chat</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/attachment_bar.py"/>
        <source>Attached files</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Attached files</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/attachments.py"/>
        <source>Attaching…</source>
        <extracomment>say</extracomment>
        <translation>Attaching…</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/attachment_bar.py"/>
        <source>Enter the password of {name}</source>
        <extracomment>in show_file</extracomment>
        <translation>Enter the password of {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/attachment_words.py"/>
        <source>It is tried again by itself, and with your next question.</source>
        <extracomment>append</extracomment>
        <translation>It is tried again by itself, and with your next question.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/attachment_words.py"/>
        <source>It is tried again with your next question.</source>
        <extracomment>append</extracomment>
        <translation>It is tried again with your next question.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/attachment_words.py"/>
        <source>It was attached where this chat comes from. Attach it again to ask about it.</source>
        <extracomment>append</extracomment>
        <translation>It was attached where this chat comes from. Attach it again to ask about it.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/attachments.py"/>
        <source>Its text, what was made of it and every quote from it in this chat are erased for good. What answers said in their own words stays, and so does the file on your disk.</source>
        <extracomment>ConfirmDialog</extracomment>
        <translation>Its text, what was made of it and every quote from it in this chat are erased for good. What answers said in their own words stays, and so does the file on your disk.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/attachments.py"/>
        <source>Look over the vault in Vault.</source>
        <extracomment>UserFacingError</extracomment>
        <translation>Look over the vault in Vault.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/attachments.py"/>
        <source>Looking up what is attached…</source>
        <extracomment>say</extracomment>
        <translation>Looking up what is attached…</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/attachment_bar.py"/>
        <source>Read {name} again</source>
        <extracomment>in show_file</extracomment>
        <translation>Read {name} again</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/attachments.py"/>
        <source>Remove</source>
        <extracomment>ConfirmDialog</extracomment>
        <translation>Remove</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/attachment_bar.py"/>
        <source>Remove {name} from this chat</source>
        <extracomment>in show_file</extracomment>
        <translation>Remove {name} from this chat</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/attachments.py"/>
        <source>Remove “{name}” from this chat?</source>
        <extracomment>ConfirmDialog</extracomment>
        <translation>Remove “{name}” from this chat?</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/attachments.py"/>
        <source>Traces of the file were found after it was removed.</source>
        <extracomment>UserFacingError</extracomment>
        <translation>Traces of the file were found after it was removed.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/attachment_words.py"/>
        <source>not in this vault</source>
        <extracomment>in state</extracomment>
        <translation>not in this vault</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/attachment_words.py"/>
        <source>reading…</source>
        <extracomment>in reading, in state</extracomment>
        <translation>reading…</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/attachment_words.py"/>
        <source>reading… {percent} %</source>
        <extracomment>in reading</extracomment>
        <translation>reading… {percent} %</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/attachment_words.py"/>
        <source>ready</source>
        <extracomment>in state</extracomment>
        <translation>ready</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/attachment_words.py"/>
        <source>waiting</source>
        <extracomment>in state</extracomment>
        <translation>waiting</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/attachment_words.py"/>
        <source>waiting: no model reads documents</source>
        <extracomment>get</extracomment>
        <translation>waiting: no model reads documents</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/attachment_words.py"/>
        <source>waiting: reading failed</source>
        <extracomment>get</extracomment>
        <translation>waiting: reading failed</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/attachment_words.py"/>
        <source>waiting: the disk is full</source>
        <extracomment>get</extracomment>
        <translation>waiting: the disk is full</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/attachment_words.py"/>
        <source>waiting: the reader did not start</source>
        <extracomment>get</extracomment>
        <translation>waiting: the reader did not start</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/attachment_words.py"/>
        <source>{n} files are still being read. Your question is asked right after.</source>
        <extracomment>in waiting</extracomment>
        <translation>{n} files are still being read. Your question is asked right after.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/attachment_words.py"/>
        <source>“{name}” could not be read, so your question was not asked yet.</source>
        <extracomment>in left_out</extracomment>
        <translation>“{name}” could not be read, so your question was not asked yet.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/attachment_words.py"/>
        <source>“{name}” is still being read. Your question is asked right after.</source>
        <extracomment>in waiting</extracomment>
        <translation>“{name}” is still being read. Your question is asked right after.</translation>
    </message>
</context>
<context>
    <name>BackupPanel</name>
    <message>
        <location filename="../../app/ui/vault/backing_up.py"/>
        <source>Back up</source>
        <extracomment>CareDialog</extracomment>
        <translation>Back up</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/backing_up.py"/>
        <source>Back up…</source>
        <extracomment>QuietButton</extracomment>
        <translation>Back up…</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/backing_up.py"/>
        <source>Backed up {when}, {size}</source>
        <extracomment>setText</extracomment>
        <translation>Backed up {when}, {size}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/backing_up.py"/>
        <source>Backup</source>
        <extracomment>label</extracomment>
        <translation>Backup</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/backing_up.py"/>
        <source>Choose a place on another disk or stick. Whoever restores the file needs the passphrase that you choose here; it stays the backup's, whatever becomes of yours.</source>
        <extracomment>CareDialog</extracomment>
        <translation>Choose a place on another disk or stick. Whoever restores the file needs the passphrase that you choose here; it stays the backup's, whatever becomes of yours.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/backing_up.py"/>
        <source>Done, and read again page by page: {size}. Chats: {chats}, messages: {messages}, documents: {documents}.</source>
        <extracomment>show_done</extracomment>
        <translation>Done, and read again page by page: {size}. Chats: {chats}, messages: {messages}, documents: {documents}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/backing_up.py"/>
        <source>File</source>
        <extracomment>NewFileField</extracomment>
        <translation>File</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/backing_up.py"/>
        <source>No backup yet. If this disk fails, everything in here is lost.</source>
        <extracomment>setText</extracomment>
        <translation>No backup yet. If this disk fails, everything in here is lost.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/backing_up.py"/>
        <source>One encrypted file with all chats, documents and settings, under a passphrase of its own. Models are not in it.</source>
        <extracomment>in __init__</extracomment>
        <translation>One encrypted file with all chats, documents and settings, under a passphrase of its own. Models are not in it.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/backing_up.py"/>
        <source>Passphrase for the backup</source>
        <extracomment>NewPassphrase</extracomment>
        <translation>Passphrase for the backup</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <location filename="../../app/ui/widgets/notices.py"/>
        <source>Dismiss</source>
        <extracomment>in __init__</extracomment>
        <translation>Dismiss</translation>
    </message>
</context>
<context>
    <name>CareDialog</name>
    <message>
        <location filename="../../app/ui/vault/care_dialog.py"/>
        <source>Cancel</source>
        <extracomment>QuietButton</extracomment>
        <translation>Cancel</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/care_dialog.py"/>
        <source>Cancelled. Nothing was left behind.</source>
        <extracomment>_say</extracomment>
        <translation>Cancelled. Nothing was left behind.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/care_dialog.py"/>
        <source>Cancelling…</source>
        <extracomment>_say</extracomment>
        <translation>Cancelling…</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/care_dialog.py"/>
        <source>Choose…</source>
        <extracomment>QuietButton</extracomment>
        <translation>Choose…</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/care_dialog.py"/>
        <source>Close</source>
        <extracomment>setText</extracomment>
        <translation>Close</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/care_dialog.py"/>
        <source>Copying, encrypted anew:{share}</source>
        <extracomment>in _phase_words: {share} is empty, or begins with a space.</extracomment>
        <translation>Copying, encrypted anew:{share}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/care_dialog.py"/>
        <source>Looking over every page:{share}</source>
        <extracomment>in _phase_words: {share} is empty, or begins with a space.</extracomment>
        <translation>Looking over every page:{share}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/care_dialog.py"/>
        <source>Making a key from the passphrase…</source>
        <extracomment>_say</extracomment>
        <translation>Making a key from the passphrase…</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/care_dialog.py"/>
        <source>Reading it again, page by page:{share}</source>
        <extracomment>in _phase_words: {share} is empty, or begins with a space.</extracomment>
        <translation>Reading it again, page by page:{share}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/care_dialog.py"/>
        <source>Saving what can be read…{share}</source>
        <extracomment>in _phase_words: {share} is empty, or begins with a space.</extracomment>
        <translation>Saving what can be read…{share}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/care_dialog.py"/>
        <source>What is lost</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>What is lost</translation>
    </message>
</context>
<context>
    <name>ChatDelegate</name>
    <message>
        <location filename="../../app/ui/sidebar/delegate.py"/>
        <source>Title of the chat</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Title of the chat</translation>
    </message>
</context>
<context>
    <name>ChatFiles</name>
    <message>
        <location filename="../../app/ui/export/import_dialog.py"/>
        <source>Add as documents</source>
        <extracomment>QuietButton</extracomment>
        <translation>Add as documents</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/export_dialog.py"/>
        <source>All branches, not the shown one alone</source>
        <extracomment>QCheckBox</extracomment>
        <translation>All branches, not the shown one alone</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/acts.py"/>
        <source>All chats ({n})</source>
        <extracomment>Choice</extracomment>
        <translation>All chats ({n})</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/words.py"/>
        <source>Another beginning</source>
        <extracomment>Words</extracomment>
        <translation>Another beginning</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/words.py"/>
        <source>Another branch, after “{text}”</source>
        <extracomment>Words</extracomment>
        <translation>Another branch, after “{text}”</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/words.py"/>
        <source>Answer</source>
        <extracomment>Words</extracomment>
        <translation>Answer</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/words.py"/>
        <source>Attached: {names}</source>
        <extracomment>Words</extracomment>
        <translation>Attached: {names}</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/words.py"/>
        <source>Broken off</source>
        <extracomment>Words</extracomment>
        <translation>Broken off</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/acts.py"/>
        <source>Cancelled. Nothing was left behind.</source>
        <extracomment>partial</extracomment>
        <translation>Cancelled. Nothing was left behind.</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/acts.py"/>
        <source>Cancelled. What came in so far stays.</source>
        <extracomment>show_cancelled</extracomment>
        <translation>Cancelled. What came in so far stays.</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/words.py"/>
        <source>Chat {n}{title}: {message}</source>
        <extracomment>in failure: {title} is empty, or begins with a space.</extracomment>
        <translation>Chat {n}{title}: {message}</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/export_dialog.py"/>
        <source>Chats</source>
        <extracomment>_box, in _fill</extracomment>
        <translation>Chats</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/import_dialog.py"/>
        <source>Chats that are here already are left alone. Of other programs come the questions and answers with all versions, but no system prompts.</source>
        <extracomment>__init__</extracomment>
        <translation>Chats that are here already are left alone. Of other programs come the questions and answers with all versions, but no system prompts.</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/words.py"/>
        <source>Contents</source>
        <extracomment>Words</extracomment>
        <translation>Contents</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/export_dialog.py"/>
        <source>Details: model, tokens and speed</source>
        <extracomment>QCheckBox</extracomment>
        <translation>Details: model, tokens and speed</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/words.py"/>
        <source>Documents: {markings}</source>
        <extracomment>Words</extracomment>
        <translation>Documents: {markings}</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/export_dialog.py"/>
        <source>Export</source>
        <extracomment>__init__</extracomment>
        <translation>Export</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/export_dialog.py"/>
        <source>Export chats</source>
        <extracomment>__init__</extracomment>
        <translation>Export chats</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/words.py"/>
        <source>Exported {when}</source>
        <extracomment>Words</extracomment>
        <translation>Exported {when}</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/words.py"/>
        <source>Failed</source>
        <extracomment>Words</extracomment>
        <translation>Failed</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/export_dialog.py"/>
        <source>File</source>
        <extracomment>NewFileField, in _fill</extracomment>
        <translation>File</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/acts.py"/>
        <source>Files of chats (*.json *.zip *.chat);;All files (*)</source>
        <extracomment>choose_files</extracomment>
        <translation>Files of chats (*.json *.zip *.chat);;All files (*)</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/export_dialog.py"/>
        <source>Form</source>
        <extracomment>_box, in _fill</extracomment>
        <translation>Form</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/words.py"/>
        <source>HTML: one page for any browser</source>
        <extracomment>in format_names</extracomment>
        <translation>HTML: one page for any browser</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/acts.py"/>
        <location filename="../../app/ui/export/import_dialog.py"/>
        <source>Import chats</source>
        <extracomment>__init__, choose_files</extracomment>
        <translation>Import chats</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/words.py"/>
        <source>Imported {n} chat.</source>
        <extracomment>the form for one</extracomment>
        <translation>Imported {n} chat.</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/words.py"/>
        <source>Imported {n} chats.</source>
        <extracomment>the form for any other number</extracomment>
        <translation>Imported {n} chats.</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/words.py"/>
        <source>JSON: everything, to import again</source>
        <extracomment>in format_names</extracomment>
        <translation>JSON: everything, to import again</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/words.py"/>
        <source>Markdown: text for any editor</source>
        <extracomment>in format_names</extracomment>
        <translation>Markdown: text for any editor</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/words.py"/>
        <source>Model: {name}</source>
        <extracomment>Words</extracomment>
        <translation>Model: {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/words.py"/>
        <source>Nothing was imported.</source>
        <extracomment>in outcome</extracomment>
        <translation>Nothing was imported.</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/words.py"/>
        <source>PDF: pages to print or to file</source>
        <extracomment>in format_names</extracomment>
        <translation>PDF: pages to print or to file</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/words.py"/>
        <source>Question</source>
        <extracomment>Words</extracomment>
        <translation>Question</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/words.py"/>
        <source>Sources</source>
        <extracomment>Words</extracomment>
        <translation>Sources</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/export_dialog.py"/>
        <source>Sources: file, page and quote</source>
        <extracomment>QCheckBox</extracomment>
        <translation>Sources: file, page and quote</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/words.py"/>
        <source>Stopped before the end</source>
        <extracomment>Words</extracomment>
        <translation>Stopped before the end</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/words.py"/>
        <source>System prompts and steps of tools stayed behind: {n}.</source>
        <extracomment>append</extracomment>
        <translation>System prompts and steps of tools stayed behind: {n}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/words.py"/>
        <source>The documents do not say.</source>
        <extracomment>Words</extracomment>
        <translation>The documents do not say.</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/export_dialog.py"/>
        <source>The file is not encrypted: whoever can read it reads the chats. Cloister does not look after it, and does not delete it.</source>
        <extracomment>__init__</extracomment>
        <translation>The file is not encrypted: whoever can read it reads the chats. Cloister does not look after it, and does not delete it.</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/words.py"/>
        <source>The nearest passages</source>
        <extracomment>Words</extracomment>
        <translation>The nearest passages</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/acts.py"/>
        <source>The {n} chosen chats</source>
        <extracomment>Choice</extracomment>
        <translation>The {n} chosen chats</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/export_dialog.py"/>
        <source>With</source>
        <extracomment>label</extracomment>
        <translation>With</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/acts.py"/>
        <source>Wrote {n} chat,</source>
        <extracomment>the form for one</extracomment>
        <translation>Wrote {n} chat,</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/acts.py"/>
        <source>Wrote {n} chats,</source>
        <extracomment>the form for any other number</extracomment>
        <translation>Wrote {n} chats,</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/words.py"/>
        <source>does not support the sentence</source>
        <extracomment>Words</extracomment>
        <translation>does not support the sentence</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/words.py"/>
        <source>page {n}</source>
        <extracomment>Words</extracomment>
        <translation>page {n}</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/acts.py"/>
        <source>{done} of {n} chat written</source>
        <extracomment>the form for one</extracomment>
        <translation>{done} of {n} chat written</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/acts.py"/>
        <source>{done} of {n} chats written</source>
        <extracomment>the form for any other number</extracomment>
        <translation>{done} of {n} chats written</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/import_dialog.py"/>
        <source>{files}: chats of {program}</source>
        <extracomment>in __init__</extracomment>
        <translation>{files}: chats of {program}</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/import_dialog.py"/>
        <source>{n} chat imported</source>
        <extracomment>the form for one</extracomment>
        <translation>{n} chat imported</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/import_dialog.py"/>
        <source>{n} chats imported</source>
        <extracomment>the form for any other number</extracomment>
        <translation>{n} chats imported</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/words.py"/>
        <source>{n} could not be read.</source>
        <extracomment>the form for any other number, the form for one</extracomment>
        <translation>{n} could not be read.</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/words.py"/>
        <source>{n} stood here already, with all its messages.</source>
        <extracomment>the form for one</extracomment>
        <translation>{n} stood here already, with all its messages.</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/words.py"/>
        <source>{n} stood here already, with all their messages.</source>
        <extracomment>the form for any other number</extracomment>
        <translation>{n} stood here already, with all their messages.</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/words.py"/>
        <source>{prompt} tokens read, {answer} written, {speed} tokens/s, first after {first} s</source>
        <extracomment>Words</extracomment>
        <translation>{prompt} tokens read, {answer} written, {speed} tokens/s, first after {first} s</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/import_dialog.py"/>
        <source>{said}, {n} here already</source>
        <extracomment>in show_told</extracomment>
        <translation>{said}, {n} here already</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/acts.py"/>
        <source>“{title}”</source>
        <extracomment>Choice</extracomment>
        <translation>“{title}”</translation>
    </message>
</context>
<context>
    <name>ChatHeader</name>
    <message>
        <location filename="../../app/ui/chat/header.py"/>
        <source>All documents</source>
        <extracomment>in show_documents</extracomment>
        <translation>All documents</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/header.py"/>
        <source>Answer from: {name}</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Answer from: {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/header.py"/>
        <source>Attached files</source>
        <extracomment>in show_documents</extracomment>
        <translation>Attached files</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/header.py"/>
        <source>Export…</source>
        <extracomment>addAction</extracomment>
        <translation>Export…</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/header.py"/>
        <source>Import a model in Models</source>
        <extracomment>setToolTip</extracomment>
        <translation>Import a model in Models</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/header.py"/>
        <source>Import chats…</source>
        <extracomment>addAction</extracomment>
        <translation>Import chats…</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/header.py"/>
        <source>Model: {name}</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Model: {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/header.py"/>
        <source>New chat</source>
        <extracomment>show_title</extracomment>
        <translation>New chat</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/header.py"/>
        <source>No documents</source>
        <extracomment>in show_documents</extracomment>
        <translation>No documents</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/header.py"/>
        <source>No documents: the model alone</source>
        <extracomment>in show_documents</extracomment>
        <translation>No documents: the model alone</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/header.py"/>
        <source>No model</source>
        <extracomment>in show_models</extracomment>
        <translation>No model</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/header.py"/>
        <source>Quotes only</source>
        <extracomment>in show_models</extracomment>
        <translation>Quotes only</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/header.py"/>
        <source>Quotes only: no model writes</source>
        <extracomment>_add_choice</extracomment>
        <translation>Quotes only: no model writes</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/header.py"/>
        <source>The attached files alone</source>
        <extracomment>in show_documents</extracomment>
        <translation>The attached files alone</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/header.py"/>
        <source>Then it is removed for good, unless you go on with it before</source>
        <extracomment>setToolTip</extracomment>
        <translation>Then it is removed for good, unless you go on with it before</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/header.py"/>
        <source>Title of this chat</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Title of this chat</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/header.py"/>
        <source>What can be done with this chat</source>
        <extracomment>IconButton</extracomment>
        <translation>What can be done with this chat</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/header.py"/>
        <source>Which documents this chat answers from</source>
        <extracomment>in show_documents</extracomment>
        <translation>Which documents this chat answers from</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/header.py"/>
        <source>Which documents this chat answers from, beside its attached files</source>
        <extracomment>in show_documents</extracomment>
        <translation>Which documents this chat answers from, beside its attached files</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/header.py"/>
        <source>Which model answers, or the documents themselves</source>
        <extracomment>in show_models</extracomment>
        <translation>Which model answers, or the documents themselves</translation>
    </message>
</context>
<context>
    <name>ChatList</name>
    <message>
        <location filename="../../app/ui/sidebar/chat_list.py"/>
        <source>Past chats</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Past chats</translation>
    </message>
</context>
<context>
    <name>ChatListModel</name>
    <message>
        <location filename="../../app/ui/sidebar/model.py"/>
        <source>Last week</source>
        <extracomment>in _heading_data</extracomment>
        <translation>Last week</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/model.py"/>
        <source>New chat</source>
        <extracomment>in _chat_data</extracomment>
        <translation>New chat</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/model.py"/>
        <source>Older</source>
        <extracomment>in _heading_data</extracomment>
        <translation>Older</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/model.py"/>
        <source>Pinned</source>
        <extracomment>in _heading_data</extracomment>
        <translation>Pinned</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/model.py"/>
        <source>Today</source>
        <extracomment>in _heading_data</extracomment>
        <translation>Today</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/model.py"/>
        <source>Yesterday</source>
        <extracomment>in _heading_data</extracomment>
        <translation>Yesterday</translation>
    </message>
</context>
<context>
    <name>ChatPage</name>
    <message>
        <location filename="../../app/ui/chat/page.py"/>
        <source>Delete</source>
        <extracomment>ConfirmDialog</extracomment>
        <translation>Delete</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/page.py"/>
        <source>Delete this version?</source>
        <extracomment>ConfirmDialog</extracomment>
        <translation>Delete this version?</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/page.py"/>
        <source>It is deleted for good, with all that was said after it. The other versions stay.</source>
        <extracomment>ConfirmDialog</extracomment>
        <translation>It is deleted for good, with all that was said after it. The other versions stay.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/jump.py"/>
        <source>Jump to newest</source>
        <extracomment>__init__</extracomment>
        <translation>Jump to newest</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/page.py"/>
        <source>Try again</source>
        <extracomment>show_error</extracomment>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>ChatPanes</name>
    <message>
        <location filename="../../app/ui/chat_panes.py"/>
        <source>Add a folder to ask about</source>
        <extracomment>choose_folder</extracomment>
        <translation>Add a folder to ask about</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat_panes.py"/>
        <source>Add files to ask about</source>
        <extracomment>choose_files</extracomment>
        <translation>Add files to ask about</translation>
    </message>
</context>
<context>
    <name>ChatWindow</name>
    <message>
        <location filename="../../app/ui/chat_window.py"/>
        <source>Cloister</source>
        <extracomment>setWindowTitle</extracomment>
        <translation>Cloister</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <location filename="../../app/ui/chat/commands.py"/>
        <source>Make, change and remove them</source>
        <extracomment>Command</extracomment>
        <translation>Make, change and remove them</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/commands.py"/>
        <source>Quotes only: no model writes</source>
        <extracomment>Command</extracomment>
        <translation>Quotes only: no model writes</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/commands.py"/>
        <source>edit prompts</source>
        <extracomment>Command</extracomment>
        <translation>edit prompts</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/commands.py"/>
        <source>quotes</source>
        <extracomment>Command</extracomment>
        <translation>quotes</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/commands.py"/>
        <source>{name}: {about}. {place} of {count}</source>
        <extracomment>in _say</extracomment>
        <translation>{name}: {about}. {place} of {count}</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <location filename="../../app/ui/chat/composer.py"/>
        <source>About {tokens} tokens; this model reads {context} at once.</source>
        <extracomment>in _show_hint</extracomment>
        <translation>About {tokens} tokens; this model reads {context} at once.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/composer.py"/>
        <source>Ask the model…</source>
        <extracomment>setPlaceholderText</extracomment>
        <translation>Ask the model…</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/composer.py"/>
        <source>Ask your documents…</source>
        <extracomment>setPlaceholderText</extracomment>
        <translation>Ask your documents…</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/composer.py"/>
        <source>Attach</source>
        <extracomment>Pill</extracomment>
        <translation>Attach</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/composer.py"/>
        <source>Attach files to this chat (Ctrl+Shift+A)</source>
        <extracomment>setToolTip</extracomment>
        <translation>Attach files to this chat (Ctrl+Shift+A)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/composer.py"/>
        <source>Enter sends, Shift and Enter break the line, Up brings back a question.</source>
        <extracomment>setAccessibleDescription</extracomment>
        <translation>Enter sends, Shift and Enter break the line, Up brings back a question.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/composer.py"/>
        <source>Enter sends, Shift+Enter breaks the line</source>
        <extracomment>in _show_hint</extracomment>
        <translation>Enter sends, Shift+Enter breaks the line</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/composer.py"/>
        <source>Send</source>
        <extracomment>PrimaryButton</extracomment>
        <translation>Send</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/composer.py"/>
        <source>Send (Enter)</source>
        <extracomment>setToolTip</extracomment>
        <translation>Send (Enter)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/composer.py"/>
        <source>Stop</source>
        <extracomment>QuietButton</extracomment>
        <translation>Stop</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/composer.py"/>
        <source>Stop this answer (Esc)</source>
        <extracomment>setToolTip</extracomment>
        <translation>Stop this answer (Esc)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/composer.py"/>
        <source>Stopping…</source>
        <extracomment>in _show_hint</extracomment>
        <translation>Stopping…</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/composer.py"/>
        <source>Too long: {tokens} tokens; this model reads {context} at once.</source>
        <extracomment>in _estimated</extracomment>
        <translation>Too long: {tokens} tokens; this model reads {context} at once.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/composer.py"/>
        <source>Your question</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Your question</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/composer.py"/>
        <source>{tokens} · about {time} to the first word</source>
        <extracomment>in _estimated</extracomment>
        <translation>{tokens} · about {time} to the first word</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/composer.py"/>
        <source>{tokens} · the oldest message will no longer be read</source>
        <extracomment>in _estimated</extracomment>
        <translation>{tokens} · the oldest message will no longer be read</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/composer.py"/>
        <source>{tokens} · the {n} oldest messages will no longer be read</source>
        <extracomment>in _estimated</extracomment>
        <translation>{tokens} · the {n} oldest messages will no longer be read</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/composer.py"/>
        <source>~{n} token</source>
        <extracomment>the form for one</extracomment>
        <translation>~{n} token</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/composer.py"/>
        <source>~{n} tokens</source>
        <extracomment>the form for any other number</extracomment>
        <translation>~{n} tokens</translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <location filename="../../app/ui/confirm.py"/>
        <source>Cancel</source>
        <extracomment>QuietButton</extracomment>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>ContextControl</name>
    <message>
        <location filename="../../app/ui/chat/context_control.py"/>
        <source>Summary removed. None is written in this chat any more.</source>
        <extracomment>show_message</extracomment>
        <translation>Summary removed. None is written in this chat any more.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/context_control.py"/>
        <source>Undo</source>
        <extracomment>show_message</extracomment>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>ContextMeter</name>
    <message>
        <location filename="../../app/ui/chat/context_meter.py"/>
        <source>Context used</source>
        <extracomment>ProgressLine</extracomment>
        <translation>Context used</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/context_meter.py"/>
        <source>Context used: {percent} %</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Context used: {percent} %</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/context_meter.py"/>
        <source>Context {percent} %</source>
        <extracomment>setText</extracomment>
        <translation>Context {percent} %</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/context_meter.py"/>
        <source>What the context window holds (Ctrl+I)</source>
        <extracomment>plain_tip</extracomment>
        <translation>What the context window holds (Ctrl+I)</translation>
    </message>
</context>
<context>
    <name>ContextPanel</name>
    <message>
        <location filename="../../app/ui/chat/context_panel.py"/>
        <source>As in Settings</source>
        <extracomment>in show_memory</extracomment>
        <translation>As in Settings</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/context_panel.py"/>
        <source>As much as fits</source>
        <extracomment>in show_memory</extracomment>
        <translation>As much as fits</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/context_panel.py"/>
        <source>Close</source>
        <extracomment>IconButton</extracomment>
        <translation>Close</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/context_panel.py"/>
        <source>Context window</source>
        <extracomment>label, setAccessibleName</extracomment>
        <translation>Context window</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/context_panel.py"/>
        <source>Earlier turns</source>
        <extracomment>_Part</extracomment>
        <translation>Earlier turns</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/context_panel.py"/>
        <source>Free</source>
        <extracomment>_Part</extracomment>
        <translation>Free</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/context_panel.py"/>
        <source>Kept for the answer</source>
        <extracomment>_Part</extracomment>
        <translation>Kept for the answer</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/context_panel.py"/>
        <source>Memory of this chat</source>
        <extracomment>paragraph, setAccessibleName</extracomment>
        <translation>Memory of this chat</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/context_panel.py"/>
        <source>Nothing to measure now: no model is loaded, or it is writing.</source>
        <extracomment>in _notes_of</extracomment>
        <translation>Nothing to measure now: no model is loaded, or it is writing.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/context_panel.py"/>
        <source>Question</source>
        <extracomment>_Part</extracomment>
        <translation>Question</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/context_panel.py"/>
        <source>Rules and instructions</source>
        <extracomment>_Part</extracomment>
        <translation>Rules and instructions</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/context_panel.py"/>
        <source>Sources</source>
        <extracomment>_Part</extracomment>
        <translation>Sources</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/context_panel.py"/>
        <source>Sum up what no longer fits</source>
        <extracomment>paragraph, setAccessibleName</extracomment>
        <translation>Sum up what no longer fits</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/context_panel.py"/>
        <source>Summary</source>
        <extracomment>_Part</extracomment>
        <translation>Summary</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/context_panel.py"/>
        <source>The answer begins after about {first} and may take {whole}.</source>
        <extracomment>in _notes_of</extracomment>
        <translation>The answer begins after about {first} and may take {whole}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/context_panel.py"/>
        <source>The last turn</source>
        <extracomment>in _turns_words</extracomment>
        <translation>The last turn</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/context_panel.py"/>
        <source>The last {n} turns</source>
        <extracomment>in _turns_words</extracomment>
        <translation>The last {n} turns</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/context_panel.py"/>
        <source>The oldest message is not given to the model.</source>
        <extracomment>append</extracomment>
        <translation>The oldest message is not given to the model.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/context_panel.py"/>
        <source>The question is too long for this model.</source>
        <extracomment>append</extracomment>
        <translation>The question is too long for this model.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/context_panel.py"/>
        <source>The {n} oldest messages are not given to the model.</source>
        <extracomment>in _notes_of</extracomment>
        <translation>The {n} oldest messages are not given to the model.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/context_panel.py"/>
        <source>This model is given the question and the best sentences, and no turns.</source>
        <extracomment>append</extracomment>
        <translation>This model is given the question and the best sentences, and no turns.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/context_panel.py"/>
        <source>{part}: {n} token</source>
        <extracomment>in show_use</extracomment>
        <translation>{part}: {n} token</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/context_panel.py"/>
        <source>{part}: {n} tokens</source>
        <extracomment>in show_use</extracomment>
        <translation>{part}: {n} tokens</translation>
    </message>
</context>
<context>
    <name>Conversation</name>
    <message>
        <location filename="../../app/ui/chat/answer_foot.py"/>
        <source>1 source</source>
        <extracomment>append</extracomment>
        <translation>1 source</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_menu.py"/>
        <source>Answer again</source>
        <extracomment>in _add_acts</extracomment>
        <translation>Answer again</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/answer_foot.py"/>
        <source>Answer again, beside this answer (R)</source>
        <extracomment>Act</extracomment>
        <translation>Answer again, beside this answer (R)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turns.py"/>
        <source>Answer being written: {text}</source>
        <extracomment>in spoken</extracomment>
        <translation>Answer being written: {text}</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turns.py"/>
        <source>Answer: {text}</source>
        <extracomment>in spoken</extracomment>
        <translation>Answer: {text}</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/answer_foot.py"/>
        <source>Ask this question differently; what is here stays (E)</source>
        <extracomment>in _acts</extracomment>
        <translation>Ask this question differently; what is here stays (E)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turns.py"/>
        <source>Attached: {names}</source>
        <extracomment>in attached_words</extracomment>
        <translation>Attached: {names}</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/boundary_piece.py"/>
        <source>Change what the model is told of all this</source>
        <extracomment>in _lay_out_head</extracomment>
        <translation>Change what the model is told of all this</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/answer_foot.py"/>
        <source>Continue</source>
        <extracomment>Act</extracomment>
        <translation>Continue</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_menu.py"/>
        <source>Continue this answer</source>
        <extracomment>in _add_acts</extracomment>
        <translation>Continue this answer</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/conversation.py"/>
        <source>Conversation</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Conversation</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/answer_foot.py"/>
        <location filename="../../app/ui/chat/block_view.py"/>
        <source>Copy</source>
        <extracomment>Act, draw_text, horizontalAdvance</extracomment>
        <translation>Copy</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_menu.py"/>
        <source>Copy answer</source>
        <extracomment>addAction</extracomment>
        <translation>Copy answer</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_menu.py"/>
        <source>Copy answer as plain text</source>
        <extracomment>addAction</extracomment>
        <translation>Copy answer as plain text</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_menu.py"/>
        <source>Copy answer with its sources</source>
        <extracomment>addAction</extracomment>
        <translation>Copy answer with its sources</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_menu.py"/>
        <source>Copy code</source>
        <extracomment>in _add_copies</extracomment>
        <translation>Copy code</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_menu.py"/>
        <source>Copy code {n}</source>
        <extracomment>in _add_copies</extracomment>
        <translation>Copy code {n}</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_menu.py"/>
        <source>Copy question</source>
        <extracomment>addAction</extracomment>
        <translation>Copy question</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_menu.py"/>
        <source>Copy selection</source>
        <extracomment>addAction</extracomment>
        <translation>Copy selection</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/answer_foot.py"/>
        <source>Copy this answer (C)</source>
        <extracomment>Act</extracomment>
        <translation>Copy this answer (C)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/answer_pieces.py"/>
        <source>Copy this code (K)</source>
        <extracomment>in spots</extracomment>
        <translation>Copy this code (K)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_menu.py"/>
        <source>Delete this version…</source>
        <extracomment>addAction</extracomment>
        <translation>Delete this version…</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/boundary_piece.py"/>
        <source>Earlier messages are no longer read by the model</source>
        <extracomment>in boundary_words</extracomment>
        <translation>Earlier messages are no longer read by the model</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/boundary_piece.py"/>
        <source>Earlier messages are read by the model as a summary</source>
        <extracomment>in boundary_words</extracomment>
        <translation>Earlier messages are read by the model as a summary</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_menu.py"/>
        <source>Earlier version</source>
        <extracomment>in _add_acts</extracomment>
        <translation>Earlier version</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/acts.py"/>
        <source>Earlier version (Left)</source>
        <extracomment>Spot</extracomment>
        <translation>Earlier version (Left)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/boundary_piece.py"/>
        <source>Edit</source>
        <extracomment>in _lay_out_head</extracomment>
        <translation>Edit</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/answer_foot.py"/>
        <location filename="../../app/ui/chat/turn_menu.py"/>
        <source>Edit question</source>
        <extracomment>Act, in _add_acts</extracomment>
        <translation>Edit question</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_menu.py"/>
        <source>Edit the summary…</source>
        <extracomment>addAction</extracomment>
        <translation>Edit the summary…</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/announcer.py"/>
        <source>End of the answer.</source>
        <extracomment>in finish</extracomment>
        <translation>End of the answer.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/answer_foot.py"/>
        <source>Go on from here (G)</source>
        <extracomment>Act</extracomment>
        <translation>Go on from here (G)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/boundary_piece.py"/>
        <source>Hide the summary (S)</source>
        <extracomment>in _lay_out_head</extracomment>
        <translation>Hide the summary (S)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/thought_piece.py"/>
        <source>Hide the thoughts (T)</source>
        <extracomment>in spots</extracomment>
        <translation>Hide the thoughts (T)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_menu.py"/>
        <source>How this answer was written</source>
        <extracomment>in _add_acts</extracomment>
        <translation>How this answer was written</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/acts.py"/>
        <source>How this answer was written (D)</source>
        <extracomment>in spots</extracomment>
        <translation>How this answer was written (D)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_menu.py"/>
        <source>Later version</source>
        <extracomment>in _add_acts</extracomment>
        <translation>Later version</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/acts.py"/>
        <source>Later version (Right)</source>
        <extracomment>Spot</extracomment>
        <translation>Later version (Right)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turns.py"/>
        <source>Messages above this one are no longer read by the model.</source>
        <extracomment>in _spoken_boundary</extracomment>
        <translation>Messages above this one are no longer read by the model.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turns.py"/>
        <source>Messages above this one are read as a summary, which S shows.</source>
        <extracomment>in _spoken_boundary</extracomment>
        <translation>Messages above this one are read as a summary, which S shows.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turns.py"/>
        <source>Messages above this one are read as a summary: {text}</source>
        <extracomment>in _spoken_boundary</extracomment>
        <translation>Messages above this one are read as a summary: {text}</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/answer_pieces.py"/>
        <source>Nearest passages</source>
        <extracomment>in draw</extracomment>
        <translation>Nearest passages</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/answer_pieces.py"/>
        <source>No passage answers this.</source>
        <extracomment>in _not_said</extracomment>
        <translation>No passage answers this.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/answer_pieces.py"/>
        <source>No passage answers this. The closest ones:</source>
        <extracomment>in _not_said</extracomment>
        <translation>No passage answers this. The closest ones:</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turns.py"/>
        <source>Not supported: {count}.</source>
        <extracomment>append</extracomment>
        <translation>Not supported: {count}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_menu.py"/>
        <source>Quote selection in your question</source>
        <extracomment>addAction</extracomment>
        <translation>Quote selection in your question</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/waiting.py"/>
        <source>Reading 1 passage…</source>
        <extracomment>in _words</extracomment>
        <translation>Reading 1 passage…</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/waiting.py"/>
        <source>Reading part {number} of {count}</source>
        <extracomment>in part_words</extracomment>
        <translation>Reading part {number} of {count}</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/waiting.py"/>
        <source>Reading {count} passages…</source>
        <extracomment>in _words</extracomment>
        <translation>Reading {count} passages…</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/boundary_piece.py"/>
        <source>Remove</source>
        <extracomment>in _lay_out_head</extracomment>
        <translation>Remove</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_menu.py"/>
        <source>Remove the summary</source>
        <extracomment>addAction</extracomment>
        <translation>Remove the summary</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/boundary_piece.py"/>
        <source>Remove this summary, and write none here</source>
        <extracomment>in _lay_out_head</extracomment>
        <translation>Remove this summary, and write none here</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/answer_foot.py"/>
        <source>Retry</source>
        <extracomment>Act</extracomment>
        <translation>Retry</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_menu.py"/>
        <source>Select all of it</source>
        <extracomment>addAction</extracomment>
        <translation>Select all of it</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_menu.py"/>
        <source>Show or hide the summary</source>
        <extracomment>addAction</extracomment>
        <translation>Show or hide the summary</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_menu.py"/>
        <source>Show or hide the thoughts</source>
        <extracomment>addAction</extracomment>
        <translation>Show or hide the thoughts</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/answer_foot.py"/>
        <source>Show the sources (1 to 9 opens one)</source>
        <extracomment>in _acts</extracomment>
        <translation>Show the sources (1 to 9 opens one)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/boundary_piece.py"/>
        <source>Show the summary (S)</source>
        <extracomment>in _lay_out_head</extracomment>
        <translation>Show the summary (S)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/thought_piece.py"/>
        <source>Show the thoughts (T)</source>
        <extracomment>in spots</extracomment>
        <translation>Show the thoughts (T)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/answer_pieces.py"/>
        <source>Show this passage in its document</source>
        <extracomment>in spots</extracomment>
        <translation>Show this passage in its document</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/answer_foot.py"/>
        <source>Sources</source>
        <extracomment>Act</extracomment>
        <translation>Sources</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turns.py"/>
        <source>Sources: {count}.</source>
        <extracomment>append</extracomment>
        <translation>Sources: {count}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/boundary_piece.py"/>
        <source>Summary of these messages, by the model</source>
        <extracomment>in _head_words</extracomment>
        <translation>Summary of these messages, by the model</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/boundary_piece.py"/>
        <source>Summary of these messages, in your words</source>
        <extracomment>in _head_words</extracomment>
        <translation>Summary of these messages, in your words</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turns.py"/>
        <source>T shows what the model thought.</source>
        <extracomment>in _spoken_thoughts</extracomment>
        <translation>T shows what the model thought.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/answer_pieces.py"/>
        <source>The documents do not say</source>
        <extracomment>in draw</extracomment>
        <translation>The documents do not say</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turns.py"/>
        <source>The documents do not say. {text}</source>
        <extracomment>in spoken</extracomment>
        <translation>The documents do not say. {text}</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turns.py"/>
        <source>The model is thinking. T shows its thoughts.</source>
        <extracomment>in spoken</extracomment>
        <translation>The model is thinking. T shows its thoughts.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/pointing.py"/>
        <source>The passage does not support this sentence.</source>
        <extracomment>escape</extracomment>
        <translation>The passage does not support this sentence.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/waiting.py"/>
        <source>Thinking…</source>
        <extracomment>in _words</extracomment>
        <translation>Thinking…</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/thought_piece.py"/>
        <source>Thinking… {time}</source>
        <extracomment>in thought_words</extracomment>
        <translation>Thinking… {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/answer_foot.py"/>
        <source>This answer could not be finished. Your question is kept.</source>
        <extracomment>in _state_notice</extracomment>
        <translation>This answer could not be finished. Your question is kept.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/answer_foot.py"/>
        <source>This answer was cut off before it was finished. What came is kept.</source>
        <extracomment>in _state_notice</extracomment>
        <translation>This answer was cut off before it was finished. What came is kept.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/thought_piece.py"/>
        <source>Thought for {time}</source>
        <extracomment>in thought_words</extracomment>
        <translation>Thought for {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/thought_piece.py"/>
        <source>Thoughts</source>
        <extracomment>in thought_words</extracomment>
        <translation>Thoughts</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turns.py"/>
        <source>Thoughts: {text}</source>
        <extracomment>in _spoken_thoughts</extracomment>
        <translation>Thoughts: {text}</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/answer_foot.py"/>
        <source>Try again</source>
        <extracomment>Act</extracomment>
        <translation>Try again</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/conversation.py"/>
        <source>Up and Down go from turn to turn, Left and Right to its other versions. On an answer, 1 to 9 open its sources, C copies it, K copies its code, R asks again, G goes on with it, E edits its question, D tells how it was written, T shows what the model thought, S the summary of what it is not given any more.</source>
        <extracomment>setAccessibleDescription</extracomment>
        <translation>Up and Down go from turn to turn, Left and Right to its other versions. On an answer, 1 to 9 open its sources, C copies it, K copies its code, R asks again, G goes on with it, E edits its question, D tells how it was written, T shows what the model thought, S the summary of what it is not given any more.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turns.py"/>
        <source>Version {place} of {count}.</source>
        <extracomment>in _spoken_version</extracomment>
        <translation>Version {place} of {count}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/answer_foot.py"/>
        <source>Word for word from your documents. No model wrote this.</source>
        <extracomment>in notices_above</extracomment>
        <translation>Word for word from your documents. No model wrote this.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/waiting.py"/>
        <source>Writing…</source>
        <extracomment>in _words</extracomment>
        <translation>Writing…</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turns.py"/>
        <source>You asked: {text}</source>
        <extracomment>in spoken</extracomment>
        <translation>You asked: {text}</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/answer_foot.py"/>
        <source>You stopped this answer here.</source>
        <extracomment>in _state_notice</extracomment>
        <translation>You stopped this answer here.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/answer_pieces.py"/>
        <source>not supported</source>
        <extracomment>render_segment</extracomment>
        <translation>not supported</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/answer_foot.py"/>
        <source>{count} sources</source>
        <extracomment>append</extracomment>
        <translation>{count} sources</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/answer_pieces.py"/>
        <source>{file} · page {page}</source>
        <extracomment>in source_name</extracomment>
        <translation>{file} · page {page}</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/thought_piece.py"/>
        <source>{minutes} min {seconds} s</source>
        <extracomment>in _time</extracomment>
        <translation>{minutes} min {seconds} s</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/answer_pieces.py"/>
        <source>{n} more row is not shown; Copy takes them all.</source>
        <extracomment>the form for one</extracomment>
        <translation>{n} more row is not shown; Copy takes them all.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/answer_pieces.py"/>
        <source>{n} more rows are not shown; Copy takes them all.</source>
        <extracomment>the form for any other number</extracomment>
        <translation>{n} more rows are not shown; Copy takes them all.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/waiting.py"/>
        <source>{one} and {other}</source>
        <extracomment>in part_words</extracomment>
        <translation>{one} and {other}</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/answer_foot.py"/>
        <source>{rate} tokens/s</source>
        <extracomment>in _details</extracomment>
        <translation>{rate} tokens/s</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/thought_piece.py"/>
        <source>{seconds} s</source>
        <extracomment>in _time</extracomment>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/answer_foot.py"/>
        <source>{seconds} s to first word</source>
        <extracomment>append</extracomment>
        <translation>{seconds} s to first word</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <location filename="../../app/ui/crash.py"/>
        <source>Copy the line</source>
        <extracomment>QuietButton</extracomment>
        <translation>Copy the line</translation>
    </message>
    <message>
        <location filename="../../app/ui/crash.py"/>
        <source>Go on</source>
        <extracomment>PrimaryButton</extracomment>
        <translation>Go on</translation>
    </message>
    <message>
        <location filename="../../app/ui/crash.py"/>
        <source>Something went wrong</source>
        <extracomment>setWindowTitle</extracomment>
        <translation>Something went wrong</translation>
    </message>
    <message>
        <location filename="../../app/ui/crash.py"/>
        <source>Something went wrong inside Cloister</source>
        <extracomment>paragraph</extracomment>
        <translation>Something went wrong inside Cloister</translation>
    </message>
    <message>
        <location filename="../../app/ui/crash.py"/>
        <source>What you had done before is kept. If it happens again, lock and unlock, or start Cloister anew. The line below holds no text of yours; it helps whoever looks after this program.</source>
        <extracomment>paragraph</extracomment>
        <translation>What you had done before is kept. If it happens again, lock and unlock, or start Cloister anew. The line below holds no text of yours; it helps whoever looks after this program.</translation>
    </message>
</context>
<context>
    <name>DestroyDialog</name>
    <message>
        <location filename="../../app/ui/vault/destroying.py"/>
        <source>Destroy</source>
        <extracomment>__init__</extracomment>
        <translation>Destroy</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/destroying.py"/>
        <source>Destroy this vault?</source>
        <extracomment>__init__</extracomment>
        <translation>Destroy this vault?</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/destroying.py"/>
        <source>Every chat, document, model and setting here is gone for good, and Cloister starts as on its first day. To go on, type the word “{word}”.</source>
        <extracomment>__init__</extracomment>
        <translation>Every chat, document, model and setting here is gone for good, and Cloister starts as on its first day. To go on, type the word “{word}”.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/destroying.py"/>
        <source>The word that destroys</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>The word that destroys</translation>
    </message>
</context>
<context>
    <name>DestroyPanel</name>
    <message>
        <location filename="../../app/ui/vault/destroying.py"/>
        <source>Backups you made elsewhere are not reached. A flash disk may keep old copies of the keys; they open with your passphrase alone.</source>
        <extracomment>in __init__</extracomment>
        <translation>Backups you made elsewhere are not reached. A flash disk may keep old copies of the keys; they open with your passphrase alone.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/destroying.py"/>
        <source>Destroy</source>
        <extracomment>label</extracomment>
        <translation>Destroy</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/destroying.py"/>
        <source>Destroy this vault</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Destroy this vault</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/destroying.py"/>
        <source>Destroy…</source>
        <extracomment>DangerButton</extracomment>
        <translation>Destroy…</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/destroying.py"/>
        <source>Overwrites the keys, without which nothing of the vault can be read, then removes every chat, document, model and setting. Nobody can bring it back.</source>
        <extracomment>in __init__</extracomment>
        <translation>Overwrites the keys, without which nothing of the vault can be read, then removes every chat, document, model and setting. Nobody can bring it back.</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <location filename="../../app/ui/library/watch_card.py"/>
        <source> · they can still be asked</source>
        <extracomment>ElidedLabel</extracomment>
        <translation> · they can still be asked</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/page.py"/>
        <source>Add a folder</source>
        <extracomment>choose_folder</extracomment>
        <translation>Add a folder</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/page.py"/>
        <source>Add files</source>
        <extracomment>choose_files</extracomment>
        <translation>Add files</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/page.py"/>
        <source>Add files…</source>
        <extracomment>QuietButton, add_action</extracomment>
        <translation>Add files…</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/page.py"/>
        <source>Add folder…</source>
        <extracomment>PrimaryButton, add_action</extracomment>
        <translation>Add folder…</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/table_model.py"/>
        <source>Added</source>
        <extracomment>in _titles</extracomment>
        <translation>Added</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/collections.py"/>
        <source>All collections</source>
        <extracomment>in _fill_menu, in _word</extracomment>
        <translation>All collections</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/content.py"/>
        <source>An import was not finished</source>
        <extracomment>in _paused</extracomment>
        <translation>An import was not finished</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/languages.py"/>
        <source>As this site reads: {languages}</source>
        <extracomment>QCheckBox</extracomment>
        <translation>As this site reads: {languages}</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/collections.py"/>
        <location filename="../../app/ui/library/languages.py"/>
        <location filename="../../app/ui/library/password.py"/>
        <location filename="../../app/ui/library/reading_anew.py"/>
        <source>Cancel</source>
        <extracomment>FlatButton, QuietButton</extracomment>
        <translation>Cancel</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/viewer.py"/>
        <source>Close</source>
        <extracomment>QuietButton</extracomment>
        <translation>Close</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/collections.py"/>
        <source>Collection: {name}</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Collection: {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/acts.py"/>
        <location filename="../../app/ui/library/page.py"/>
        <source>Compare</source>
        <extracomment>QuietButton, addAction</extracomment>
        <translation>Compare</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>Compare {files}</source>
        <extracomment>in comparison_question: Asked in the chat; questions are read by rules, so keep one of these verbs: so sánh, compara, vergleiche, compare.</extracomment>
        <translation>Compare {files}</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/collections.py"/>
        <source>Create</source>
        <extracomment>PrimaryButton</extracomment>
        <translation>Create</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/layout.py"/>
        <location filename="../../app/ui/library/page.py"/>
        <location filename="../../app/ui/library/table.py"/>
        <source>Documents</source>
        <extracomment>label, setAccessibleName</extracomment>
        <translation>Documents</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/collections.py"/>
        <source>Documents you add next go into it. A chat can ask one collection alone.</source>
        <extracomment>paragraph</extracomment>
        <translation>Documents you add next go into it. A chat can ask one collection alone.</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/layout.py"/>
        <source>Drop files or folders anywhere in this window. Nothing leaves this machine; texts and vectors are kept encrypted.</source>
        <extracomment>paragraph</extracomment>
        <translation>Drop files or folders anywhere in this window. Nothing leaves this machine; texts and vectors are kept encrypted.</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/layout.py"/>
        <source>Drop files or folders here: PDF, Word, HTML, mail, tables, plain text. They are read on this machine and kept encrypted; nothing leaves it.</source>
        <extracomment>EmptyState</extracomment>
        <translation>Drop files or folders here: PDF, Word, HTML, mail, tables, plain text. They are read on this machine and kept encrypted; nothing leaves it.</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/drop.py"/>
        <source>Drop to add to “{name}”</source>
        <extracomment>in _zones</extracomment>
        <translation>Drop to add to “{name}”</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/drop.py"/>
        <source>Drop to attach to this chat</source>
        <extracomment>in _zones</extracomment>
        <translation>Drop to attach to this chat</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/acts.py"/>
        <location filename="../../app/ui/library/page.py"/>
        <source>Enter password…</source>
        <extracomment>QuietButton, addAction</extracomment>
        <translation>Enter password…</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/page.py"/>
        <source>Filter by name</source>
        <extracomment>setPlaceholderText</extracomment>
        <translation>Filter by name</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/page.py"/>
        <source>Filter documents by name</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Filter documents by name</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/collections.py"/>
        <source>For example: Harbour reports</source>
        <extracomment>setPlaceholderText</extracomment>
        <translation>For example: Harbour reports</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/progress_card.py"/>
        <source>Forget problems</source>
        <extracomment>FlatButton</extracomment>
        <translation>Forget problems</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/acts.py"/>
        <source>Import</source>
        <extracomment>PasswordDialog</extracomment>
        <translation>Import</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/acts.py"/>
        <source>Import again</source>
        <extracomment>in show_menu</extracomment>
        <translation>Import again</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/progress_card.py"/>
        <source>Indexing</source>
        <extracomment>ProgressLine</extracomment>
        <translation>Indexing</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/content.py"/>
        <source>Indexing {files}</source>
        <extracomment>in _running</extracomment>
        <translation>Indexing {files}</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>It failed so twice and is not tried again by itself.</source>
        <extracomment>append</extracomment>
        <translation>It failed so twice and is not tried again by itself.</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/password.py"/>
        <source>It opens the file. It stays in memory until the vault is locked, and is written nowhere.</source>
        <extracomment>paragraph</extracomment>
        <translation>It opens the file. It stays in memory until the vault is locked, and is written nowhere.</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>Its file is gone from the watched folder. It can still be asked.</source>
        <extracomment>in state_tip</extracomment>
        <translation>Its file is gone from the watched folder. It can still be asked.</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/languages.py"/>
        <source>Languages of pictures</source>
        <extracomment>in __init__</extracomment>
        <translation>Languages of pictures</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/collections.py"/>
        <source>Languages of pictures in “{collection}”…</source>
        <extracomment>in _fill_menu</extracomment>
        <translation>Languages of pictures in “{collection}”…</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/viewer.py"/>
        <source>Loading…</source>
        <extracomment>PagePart</extracomment>
        <translation>Loading…</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>Looked again: nothing of it is left but what answers said.</source>
        <extracomment>in purge_text</extracomment>
        <translation>Looked again: nothing of it is left but what answers said.</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/content.py"/>
        <source>Looking at the files…</source>
        <extracomment>CardContent</extracomment>
        <translation>Looking at the files…</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/table_model.py"/>
        <source>Name</source>
        <extracomment>in _titles</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/collections.py"/>
        <source>Name of the collection</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Name of the collection</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/collections.py"/>
        <source>New collection</source>
        <extracomment>label, setWindowTitle</extracomment>
        <translation>New collection</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/collections.py"/>
        <source>New collection…</source>
        <extracomment>addAction</extracomment>
        <translation>New collection…</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/viewer.py"/>
        <source>Next page (PgDown)</source>
        <extracomment>IconButton</extracomment>
        <translation>Next page (PgDown)</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/layout.py"/>
        <source>No documents yet</source>
        <extracomment>EmptyState</extracomment>
        <translation>No documents yet</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>Nothing was removed: these files are there again.</source>
        <extracomment>in purge_text</extracomment>
        <translation>Nothing was removed: these files are there again.</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/acts.py"/>
        <location filename="../../app/ui/library/page.py"/>
        <source>Open text</source>
        <extracomment>QuietButton, addAction</extracomment>
        <translation>Open text</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/viewer.py"/>
        <source>Page {n} of {count}</source>
        <extracomment>append</extracomment>
        <translation>Page {n} of {count}</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/table_model.py"/>
        <source>Pages</source>
        <extracomment>in _titles</extracomment>
        <translation>Pages</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/viewer.py"/>
        <source>Part {n} of {count}</source>
        <extracomment>append</extracomment>
        <translation>Part {n} of {count}</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/table_model.py"/>
        <source>Passages</source>
        <extracomment>in _titles</extracomment>
        <translation>Passages</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/password.py"/>
        <source>Password of “{name}”</source>
        <extracomment>in __init__</extracomment>
        <translation>Password of “{name}”</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/progress_card.py"/>
        <location filename="../../app/ui/library/reading_anew.py"/>
        <location filename="../../app/ui/library/watch_card.py"/>
        <source>Pause</source>
        <extracomment>QuietButton, in show_state</extracomment>
        <translation>Pause</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/content.py"/>
        <source>Paused</source>
        <extracomment>in _paused</extracomment>
        <translation>Paused</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>Pictures in “{collection}” will be read as {languages}.</source>
        <extracomment>in languages_text</extracomment>
        <translation>Pictures in “{collection}” will be read as {languages}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>Pictures in “{collection}” will not be read: no such language is here.</source>
        <extracomment>in languages_text</extracomment>
        <translation>Pictures in “{collection}” will not be read: no such language is here.</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/viewer.py"/>
        <source>Piece {n} of {count}</source>
        <extracomment>append</extracomment>
        <translation>Piece {n} of {count}</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/viewer.py"/>
        <source>Previous page (PgUp)</source>
        <extracomment>IconButton</extracomment>
        <translation>Previous page (PgUp)</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/reading_anew.py"/>
        <source>Reading anew</source>
        <extracomment>ProgressLine</extracomment>
        <translation>Reading anew</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/acts.py"/>
        <location filename="../../app/ui/library/watch_panel.py"/>
        <source>Remove</source>
        <extracomment>ConfirmDialog</extracomment>
        <translation>Remove</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/watch_card.py"/>
        <source>Remove them…</source>
        <extracomment>DangerButton</extracomment>
        <translation>Remove them…</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/watch_words.py"/>
        <source>Remove {documents} that are gone from disk?</source>
        <extracomment>in gone_title</extracomment>
        <translation>Remove {documents} that are gone from disk?</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>Remove {documents}?</source>
        <extracomment>in removal_title</extracomment>
        <translation>Remove {documents}?</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>Remove “{name}”?</source>
        <extracomment>in removal_title</extracomment>
        <translation>Remove “{name}”?</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/acts.py"/>
        <location filename="../../app/ui/library/page.py"/>
        <source>Remove…</source>
        <extracomment>DangerButton, addAction</extracomment>
        <translation>Remove…</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/progress_card.py"/>
        <location filename="../../app/ui/library/reading_anew.py"/>
        <location filename="../../app/ui/library/watch_card.py"/>
        <source>Resume</source>
        <extracomment>QuietButton, in show_state</extracomment>
        <translation>Resume</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/progress_card.py"/>
        <source>Retry failed</source>
        <extracomment>QuietButton</extracomment>
        <translation>Retry failed</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/languages.py"/>
        <source>Save</source>
        <extracomment>PrimaryButton</extracomment>
        <translation>Save</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/languages.py"/>
        <source>Scanned pages and pictures in “{collection}” are read in these languages; each takes its own time. A document that was read in others is read again when you import it again.</source>
        <extracomment>in _lay_out</extracomment>
        <translation>Scanned pages and pictures in “{collection}” are read in these languages; each takes its own time. A document that was read in others is read again when you import it again.</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/progress_card.py"/>
        <location filename="../../app/ui/library/watch_card.py"/>
        <source>Show all</source>
        <extracomment>in _fold, in _word_problems</extracomment>
        <translation>Show all</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/watch_card.py"/>
        <source>Show fewer</source>
        <extracomment>in _fold</extracomment>
        <translation>Show fewer</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/progress_card.py"/>
        <source>Show problems ({n})</source>
        <extracomment>in _word_problems</extracomment>
        <translation>Show problems ({n})</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/table_model.py"/>
        <source>State</source>
        <extracomment>in _titles</extracomment>
        <translation>State</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/watch_card.py"/>
        <source>Stop watching</source>
        <extracomment>FlatButton</extracomment>
        <translation>Stop watching</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/acts.py"/>
        <location filename="../../app/ui/library/page.py"/>
        <source>Summarise</source>
        <extracomment>QuietButton, addAction</extracomment>
        <translation>Summarise</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>Summarise {files}</source>
        <extracomment>in summary_question: Asked in the chat; questions are read by rules, so keep one of these verbs: tóm tắt, resume, fasse … zusammen, résume.</extracomment>
        <translation>Summarise {files}</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/viewer.py"/>
        <source>Text of {name}</source>
        <extracomment>setWindowTitle</extracomment>
        <translation>Text of {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/watch_words.py"/>
        <source>Their files are not in the watched folders any more. {documents}, with all passages, vectors, stored copies and quotes in your chats, would be erased for good.</source>
        <extracomment>in gone_question</extracomment>
        <translation>Their files are not in the watched folders any more. {documents}, with all passages, vectors, stored copies and quotes in your chats, would be erased for good.</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>Traces were found afterwards; remove them again.</source>
        <extracomment>in purge_text</extracomment>
        <translation>Traces were found afterwards; remove them again.</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/acts.py"/>
        <source>Try again</source>
        <extracomment>in show_menu</extracomment>
        <translation>Try again</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/page.py"/>
        <source>Try the sample</source>
        <extracomment>add_action</extracomment>
        <translation>Try the sample</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/page.py"/>
        <source>Undo</source>
        <extracomment>show_message</extracomment>
        <translation>Undo</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/page.py"/>
        <location filename="../../app/ui/library/watch_panel.py"/>
        <source>Watch a folder</source>
        <extracomment>choose_folder, setAccessibleName</extracomment>
        <translation>Watch a folder</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/page.py"/>
        <source>Watch a folder…</source>
        <extracomment>QuietButton, add_action, in resizeEvent</extracomment>
        <translation>Watch a folder…</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/page.py"/>
        <source>Watch…</source>
        <extracomment>in resizeEvent</extracomment>
        <translation>Watch…</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>a link</source>
        <extracomment>in _reasons</extracomment>
        <translation>a link</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>could not be opened</source>
        <extracomment>in _reasons</extracomment>
        <translation>could not be opened</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>could not be read</source>
        <extracomment>get</extracomment>
        <translation>could not be read</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>damaged or incomplete</source>
        <extracomment>in _reasons</extracomment>
        <translation>damaged or incomplete</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>empty</source>
        <extracomment>in _reasons</extracomment>
        <translation>empty</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>failed: {reason}</source>
        <extracomment>in state_text</extracomment>
        <translation>failed: {reason}</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/watch_words.py"/>
        <source>for {collection}</source>
        <extracomment>in facts</extracomment>
        <translation>for {collection}</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>gone from disk</source>
        <translation>gone from disk</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>hidden</source>
        <extracomment>in _reasons</extracomment>
        <translation>hidden</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>in quarantine: {reason}</source>
        <extracomment>in state_text</extracomment>
        <translation>in quarantine: {reason}</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>indexed</source>
        <translation>indexed</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>indexed · with a note</source>
        <extracomment>in state_text</extracomment>
        <translation>indexed · with a note</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>left out: {reason}</source>
        <extracomment>in state_text</extracomment>
        <translation>left out: {reason}</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/watch_words.py"/>
        <source>looked at every minute, as a share tells of no changes</source>
        <translation>looked at every minute, as a share tells of no changes</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/watch_words.py"/>
        <source>looked at every minute, as the system's limit of watches is full</source>
        <translation>looked at every minute, as the system's limit of watches is full</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/watch_words.py"/>
        <source>looked at {when}</source>
        <extracomment>append</extracomment>
        <translation>looked at {when}</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/watch_words.py"/>
        <source>looking for the first time…</source>
        <extracomment>in _standing</extracomment>
        <translation>looking for the first time…</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>needed too much memory</source>
        <extracomment>in _reasons</extracomment>
        <translation>needed too much memory</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>needs a password</source>
        <extracomment>in _reasons</extracomment>
        <translation>needs a password</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>no longer there</source>
        <extracomment>in _reasons</extracomment>
        <translation>no longer there</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>no text found</source>
        <extracomment>in _reasons</extracomment>
        <translation>no text found</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>no text, needs OCR</source>
        <extracomment>in _reasons</extracomment>
        <translation>no text, needs OCR</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/languages.py"/>
        <source>none is installed</source>
        <extracomment>in __init__</extracomment>
        <translation>none is installed</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>not a file</source>
        <extracomment>in _reasons</extracomment>
        <translation>not a file</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/reading_anew.py"/>
        <location filename="../../app/ui/library/watch_words.py"/>
        <source>paused</source>
        <extracomment>append, in _show</extracomment>
        <translation>paused</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/content.py"/>
        <source>pausing after the file at hand</source>
        <extracomment>in _running</extracomment>
        <translation>pausing after the file at hand</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>reading…</source>
        <translation>reading…</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>the reader stopped</source>
        <extracomment>in _reasons</extracomment>
        <translation>the reader stopped</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/content.py"/>
        <source>the rest is indexed and can be asked</source>
        <extracomment>in _facts_of_problems</extracomment>
        <translation>the rest is indexed and can be asked</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>too large</source>
        <extracomment>in _reasons</extracomment>
        <translation>too large</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>took too long</source>
        <extracomment>in _reasons</extracomment>
        <translation>took too long</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>unknown kind of file</source>
        <extracomment>in _reasons</extracomment>
        <translation>unknown kind of file</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/watch_words.py"/>
        <source>up to date</source>
        <extracomment>in _standing</extracomment>
        <translation>up to date</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>waiting</source>
        <translation>waiting</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>wrong password</source>
        <extracomment>in _reasons</extracomment>
        <translation>wrong password</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/content.py"/>
        <source>{done} of {files} done</source>
        <extracomment>in _paused</extracomment>
        <translation>{done} of {files} done</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/reading_anew.py"/>
        <source>{done} of {total}</source>
        <extracomment>in _of</extracomment>
        <translation>{done} of {total}</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>{files} indexed</source>
        <extracomment>in summary_text</extracomment>
        <translation>{files} indexed</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>{gone} with {passages}, {vectors} and {citations}.</source>
        <extracomment>in purge_text</extracomment>
        <translation>{gone} with {passages}, {vectors} and {citations}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/languages.py"/>
        <source>{language}: not installed here</source>
        <extracomment>in _named</extracomment>
        <translation>{language}: not installed here</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/reading_anew.py"/>
        <source>{name} answers until then</source>
        <extracomment>append</extracomment>
        <translation>{name} answers until then</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/reading_anew.py"/>
        <source>{name} reads your documents anew</source>
        <extracomment>in _show</extracomment>
        <translation>{name} reads your documents anew</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>{n} document</source>
        <extracomment>the form for one</extracomment>
        <translation>{n} document</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/watch_words.py"/>
        <source>{n} document is gone from disk</source>
        <extracomment>the form for one</extracomment>
        <translation>{n} document is gone from disk</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>{n} document removed</source>
        <extracomment>the form for one</extracomment>
        <translation>{n} document removed</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>{n} documents</source>
        <extracomment>the form for any other number</extracomment>
        <translation>{n} documents</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/watch_words.py"/>
        <source>{n} documents are gone from disk</source>
        <extracomment>the form for any other number</extracomment>
        <translation>{n} documents are gone from disk</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>{n} documents removed</source>
        <extracomment>the form for any other number</extracomment>
        <translation>{n} documents removed</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>{n} done</source>
        <extracomment>in progress_facts</extracomment>
        <translation>{n} done</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>{n} file</source>
        <extracomment>the form for one</extracomment>
        <translation>{n} file</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/watch_words.py"/>
        <source>{n} file is being written</source>
        <extracomment>the form for one</extracomment>
        <translation>{n} file is being written</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/content.py"/>
        <source>{n} file needs attention</source>
        <extracomment>the form for one</extracomment>
        <translation>{n} file needs attention</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/content.py"/>
        <location filename="../../app/ui/library/watch_words.py"/>
        <source>{n} file waits</source>
        <extracomment>the form for one</extracomment>
        <translation>{n} file waits</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>{n} files</source>
        <extracomment>the form for any other number</extracomment>
        <translation>{n} files</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/watch_words.py"/>
        <source>{n} files are being written</source>
        <extracomment>the form for any other number</extracomment>
        <translation>{n} files are being written</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/content.py"/>
        <source>{n} files need attention</source>
        <extracomment>the form for any other number</extracomment>
        <translation>{n} files need attention</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/content.py"/>
        <location filename="../../app/ui/library/watch_words.py"/>
        <source>{n} files wait</source>
        <extracomment>the form for any other number</extracomment>
        <translation>{n} files wait</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>{n} in quarantine, not tried again by itself</source>
        <extracomment>the form for one</extracomment>
        <translation>{n} in quarantine, not tried again by itself</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>{n} in quarantine, not tried again by themselves</source>
        <extracomment>the form for any other number</extracomment>
        <translation>{n} in quarantine, not tried again by themselves</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/watch_words.py"/>
        <location filename="../../app/ui/library/words.py"/>
        <source>{n} need attention</source>
        <extracomment>the form for any other number</extracomment>
        <translation>{n} need attention</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/watch_words.py"/>
        <location filename="../../app/ui/library/words.py"/>
        <source>{n} needs attention</source>
        <extracomment>the form for one</extracomment>
        <translation>{n} needs attention</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>{n} passage</source>
        <extracomment>the form for one</extracomment>
        <translation>{n} passage</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>{n} passages</source>
        <extracomment>the form for any other number</extracomment>
        <translation>{n} passages</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>{n} passages/s</source>
        <extracomment>append</extracomment>
        <translation>{n} passages/s</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>{n} quote</source>
        <extracomment>the form for one</extracomment>
        <translation>{n} quote</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>{n} quotes</source>
        <extracomment>the form for any other number</extracomment>
        <translation>{n} quotes</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>{n} sheet</source>
        <extracomment>the form for one</extracomment>
        <translation>{n} sheet</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>{n} sheets</source>
        <extracomment>the form for any other number</extracomment>
        <translation>{n} sheets</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>{n} slide</source>
        <extracomment>the form for one</extracomment>
        <translation>{n} slide</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>{n} slides</source>
        <extracomment>the form for any other number</extracomment>
        <translation>{n} slides</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>{n} vector</source>
        <extracomment>the form for one</extracomment>
        <translation>{n} vector</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>{n} vectors</source>
        <extracomment>the form for any other number</extracomment>
        <translation>{n} vectors</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>{n} was known</source>
        <extracomment>the form for one</extracomment>
        <translation>{n} was known</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/watch_card.py"/>
        <source>{n} watched folder</source>
        <extracomment>the form for one</extracomment>
        <translation>{n} watched folder</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/watch_card.py"/>
        <source>{n} watched folders</source>
        <extracomment>the form for any other number</extracomment>
        <translation>{n} watched folders</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>{n} were known</source>
        <extracomment>the form for any other number</extracomment>
        <translation>{n} were known</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>{one} and {other}</source>
        <extracomment>in enumerated</extracomment>
        <translation>{one} and {other}</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>{passages}, their vectors, the stored copy and every quote from it in your chats are erased for good. The chats stay, and so do the files on your disk.</source>
        <extracomment>in removal_text</extracomment>
        <translation>{passages}, their vectors, the stored copy and every quote from it in your chats are erased for good. The chats stay, and so do the files on your disk.</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/watch_words.py"/>
        <source>“{name}” is watched no more. Its documents stay.</source>
        <extracomment>in stopped</extracomment>
        <translation>“{name}” is watched no more. Its documents stay.</translation>
    </message>
</context>
<context>
    <name>EditLine</name>
    <message>
        <location filename="../../app/ui/chat/editing.py"/>
        <source>Cancel</source>
        <extracomment>FlatButton</extracomment>
        <translation>Cancel</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/editing.py"/>
        <source>Cancel the edit</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Cancel the edit</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/editing.py"/>
        <source>Editing a question: what came of it stays, in a version of its own.</source>
        <extracomment>in __init__</extracomment>
        <translation>Editing a question: what came of it stays, in a version of its own.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/editing.py"/>
        <source>Leave the question as it is (Esc)</source>
        <extracomment>setToolTip</extracomment>
        <translation>Leave the question as it is (Esc)</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <location filename="../../app/engine/hardware.py"/>
        <source> and a conversation kept as {value}</source>
        <extracomment>part of a sentence</extracomment>
        <translation> and a conversation kept as {value}</translation>
    </message>
    <message>
        <location filename="../../app/engine/hardware.py"/>
        <source> and one layer on the graphics processor</source>
        <extracomment>part of a sentence</extracomment>
        <translation> and one layer on the graphics processor</translation>
    </message>
    <message>
        <location filename="../../app/engine/hardware.py"/>
        <source> and {gpu_layers} layers on the graphics processor</source>
        <extracomment>part of a sentence</extracomment>
        <translation> and {gpu_layers} layers on the graphics processor</translation>
    </message>
    <message>
        <location filename="../../app/mirror/worker.py"/>
        <source> and {more} more</source>
        <extracomment>part of a sentence</extracomment>
        <translation> and {more} more</translation>
    </message>
    <message>
        <location filename="../../app/services/model_settings.py"/>
        <source>'gpu_layers' must be a whole number from 0 to 4096. Nothing was changed.</source>
        <translation>'gpu_layers' must be a whole number from 0 to 4096. Nothing was changed.</translation>
    </message>
    <message>
        <location filename="../../app/services/watch_gate.py"/>
        <source>'{file}' came from a watched folder that is paused, or that this site no longer lets be watched. Nothing was tried.</source>
        <translation>'{file}' came from a watched folder that is paused, or that this site no longer lets be watched. Nothing was tried.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/targets.py"/>
        <source>'{file}' cannot be a file's name in a mirror</source>
        <extracomment>part of a sentence</extracomment>
        <translation>'{file}' cannot be a file's name in a mirror</translation>
    </message>
    <message>
        <location filename="../../app/mirror/download.py"/>
        <source>'{file}' is not the file that the site signed: its SHA-256 differs. What came was deleted; nothing was installed.</source>
        <translation>'{file}' is not the file that the site signed: its SHA-256 differs. What came was deleted; nothing was installed.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/download.py"/>
        <source>'{file}' is not the file that the site signed: {length} bytes instead of {size_bytes}. Nothing was installed.</source>
        <translation>'{file}' is not the file that the site signed: {length} bytes instead of {size_bytes}. Nothing was installed.</translation>
    </message>
    <message>
        <location filename="../../app/services/installing.py"/>
        <source>'{file}' of '{name}' is not the file that the site signed. It was deleted; nothing was installed.</source>
        <translation>'{file}' of '{name}' is not the file that the site signed. It was deleted; nothing was installed.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/locations.py"/>
        <source>'{file}' would be fetched from elsewhere than the mirror. Nothing was fetched.</source>
        <translation>'{file}' would be fetched from elsewhere than the mirror. Nothing was fetched.</translation>
    </message>
    <message>
        <location filename="../../app/services/watched_folders.py"/>
        <source>'{folder}' is {value}. Nothing was changed.</source>
        <extracomment>{value} may be no folder / not there</extracomment>
        <translation>'{folder}' is {value}. Nothing was changed.</translation>
    </message>
    <message>
        <location filename="../../app/services/models.py"/>
        <source>'{name}' cannot be switched off. Nothing was changed.</source>
        <translation>'{name}' cannot be switched off. Nothing was changed.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/opening.py"/>
        <source>'{name}' cannot be unpacked. Nothing was imported.</source>
        <translation>'{name}' cannot be unpacked. Nothing was imported.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/store.py"/>
        <source>'{name}' could not be read ({value}).</source>
        <translation>'{name}' could not be read ({value}).</translation>
    </message>
    <message>
        <location filename="../../app/services/installing.py"/>
        <source>'{name}' did not come whole, so it is not installed. What came is kept.</source>
        <translation>'{name}' did not come whole, so it is not installed. What came is kept.</translation>
    </message>
    <message>
        <location filename="../../app/services/model_tuning.py"/>
        <source>'{name}' does not answer, so there is nothing to set for it. Nothing was changed.</source>
        <translation>'{name}' does not answer, so there is nothing to set for it. Nothing was changed.</translation>
    </message>
    <message>
        <location filename="../../app/engine/hardware.py"/>
        <source>'{name}' fits: it needs about {needed_bytes}.</source>
        <translation>'{name}' fits: it needs about {needed_bytes}.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/opening.py"/>
        <source>'{name}' holds more than {most} MiB of chats. Nothing was imported.</source>
        <translation>'{name}' holds more than {most} MiB of chats. Nothing was imported.</translation>
    </message>
    <message>
        <location filename="../../app/services/models.py"/>
        <source>'{name}' is an adapter: it changes a model and cannot answer by itself. Nothing was changed.</source>
        <translation>'{name}' is an adapter: it changes a model and cannot answer by itself. Nothing was changed.</translation>
    </message>
    <message>
        <location filename="../../app/services/persona_files/service.py"/>
        <source>'{name}' is larger than {value} MiB. Nothing was imported.</source>
        <translation>'{name}' is larger than {value} MiB. Nothing was imported.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/targets.py"/>
        <source>'{name}' is no adapter with its base model</source>
        <extracomment>part of a sentence</extracomment>
        <translation>'{name}' is no adapter with its base model</translation>
    </message>
    <message>
        <location filename="../../app/services/model_tuning.py"/>
        <source>'{name}' is no adapter, so it cannot be added to a model. Nothing was changed.</source>
        <translation>'{name}' is no adapter, so it cannot be added to a model. Nothing was changed.</translation>
    </message>
    <message>
        <location filename="../../app/services/installing.py"/>
        <source>'{name}' is no embedder that Cloister can use: its files are {paths}. It was not installed.</source>
        <translation>'{name}' is no embedder that Cloister can use: its files are {paths}. It was not installed.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/errors.py"/>
        <source>'{name}' is no file of chats that Cloister knows.</source>
        <translation>'{name}' is no file of chats that Cloister knows.</translation>
    </message>
    <message>
        <location filename="../../app/engine/gguf.py"/>
        <source>'{name}' is not a GGUF model file.</source>
        <translation>'{name}' is not a GGUF model file.</translation>
    </message>
    <message>
        <location filename="../../app/services/model_import.py"/>
        <source>'{name}' is not a file. Nothing was changed.</source>
        <translation>'{name}' is not a file. Nothing was changed.</translation>
    </message>
    <message>
        <location filename="../../app/engine/gguf.py"/>
        <source>'{name}' is of a model in {count} files, and {parts} of them are here. Nothing was changed.</source>
        <translation>'{name}' is of a model in {count} files, and {parts} of them are here. Nothing was changed.</translation>
    </message>
    <message>
        <location filename="../../app/engine/gguf_parts.py"/>
        <source>'{name}' is one of {count} files of a model, and its name does not say which. Nothing was changed.</source>
        <translation>'{name}' is one of {count} files of a model, and its name does not say which. Nothing was changed.</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>'{name}' must be {wanted}. Nothing was changed.</source>
        <extracomment>{wanted} may be {what} from {least} to {most} / a text of at most {most} characters / a text / one of {allowed} / true or false</extracomment>
        <translation>'{name}' must be {wanted}. Nothing was changed.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/store.py"/>
        <source>'{name}' was not imported</source>
        <extracomment>part of a sentence</extracomment>
        <translation>'{name}' was not imported</translation>
    </message>
    <message>
        <location filename="../../app/services/models.py"/>
        <source>'{name}' {uses}; it cannot answer. Nothing was changed.</source>
        <extracomment>{uses} may be turns text into vectors / is an adapter of another model / reads text in pictures / puts passages in order and checks answers</extracomment>
        <translation>'{name}' {uses}; it cannot answer. Nothing was changed.</translation>
    </message>
    <message>
        <location filename="../../app/services/models.py"/>
        <source>'{name}' {uses}; it cannot be chosen by itself. Nothing was changed.</source>
        <extracomment>{uses} may be turns text into vectors / is an adapter of another model / reads text in pictures / puts passages in order and checks answers</extracomment>
        <translation>'{name}' {uses}; it cannot be chosen by itself. Nothing was changed.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_export.py"/>
        <source>'{path}' cannot be read ({value}).</source>
        <translation>'{path}' cannot be read ({value}).</translation>
    </message>
    <message>
        <location filename="../../app/services/persona_files/service.py"/>
        <source>'{path}' cannot be read ({value}). Nothing was imported.</source>
        <translation>'{path}' cannot be read ({value}). Nothing was imported.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_export.py"/>
        <source>'{path}' could not be written: {reason}. There is no such file.</source>
        <extracomment>{reason} may be the disk is full</extracomment>
        <translation>'{path}' could not be written: {reason}. There is no such file.</translation>
    </message>
    <message>
        <location filename="../../app/vault/backup_file.py"/>
        <source>'{path}' does not end like a backup: it is another file, or was cut off while it was copied. Nothing was made.</source>
        <translation>'{path}' does not end like a backup: it is another file, or was cut off while it was copied. Nothing was made.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_reader.py"/>
        <source>'{path}' is a file of the vault itself. Nothing was written.</source>
        <translation>'{path}' is a file of the vault itself. Nothing was written.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/transport.py"/>
        <source>'{path}' is larger than any file of its kind</source>
        <extracomment>part of a sentence</extracomment>
        <translation>'{path}' is larger than any file of its kind</translation>
    </message>
    <message>
        <location filename="../../app/mirror/download.py"/>
        <source>'{path}' is no file. Nothing was changed.</source>
        <translation>'{path}' is no file. Nothing was changed.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/opening.py"/>
        <source>'{path}' is not a file.</source>
        <translation>'{path}' is not a file.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_export.py"/>
        <source>'{path}' is not an exported record of events.</source>
        <translation>'{path}' is not an exported record of events.</translation>
    </message>
    <message>
        <location filename="../../app/services/model_import.py"/>
        <source>'{path}' is not there. Nothing was changed.</source>
        <translation>'{path}' is not there. Nothing was changed.</translation>
    </message>
    <message>
        <location filename="../../app/services/discovery.py"/>
        <source>'{path}' is not there. Nothing was imported.</source>
        <translation>'{path}' is not there. Nothing was imported.</translation>
    </message>
    <message>
        <location filename="../../app/services/watched_folders.py"/>
        <source>'{path}' is watched for '{collection}' already, and '{path2}' lies on the same way. Nothing was changed.</source>
        <translation>'{path}' is watched for '{collection}' already, and '{path2}' lies on the same way. Nothing was changed.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_export.py"/>
        <source>'{path}' lies in the data folder itself. Nothing was written.</source>
        <translation>'{path}' lies in the data folder itself. Nothing was written.</translation>
    </message>
    <message>
        <location filename="../../app/services/backup.py"/>
        <source>'{path}' lies in the data folder itself: a backup there goes where the vault goes. Nothing was written.</source>
        <translation>'{path}' lies in the data folder itself: a backup there goes where the vault goes. Nothing was written.</translation>
    </message>
    <message>
        <location filename="../../app/services/watch_rules.py"/>
        <source>'{path}' lies outside of what this site lets be watched. Nothing was changed.</source>
        <translation>'{path}' lies outside of what this site lets be watched. Nothing was changed.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/media.py"/>
        <source>'{path}' on the stick is larger than any file of its kind. Nothing was installed from it, and nothing was changed on it.</source>
        <translation>'{path}' on the stick is larger than any file of its kind. Nothing was installed from it, and nothing was changed on it.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/media.py"/>
        <source>'{path}' on the stick {why}; no station writes that. Nothing was installed from it, and nothing was changed on it.</source>
        <extracomment>{why} may be is a link or no plain file / leads out of the stick / is no plain file</extracomment>
        <translation>'{path}' on the stick {why}; no station writes that. Nothing was installed from it, and nothing was changed on it.</translation>
    </message>
    <message>
        <location filename="../../app/vault/backup_file.py"/>
        <source>'{path}' was made by a newer Cloister. Nothing was made.</source>
        <translation>'{path}' was made by a newer Cloister. Nothing was made.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/media.py"/>
        <source>'{root}' cannot be opened as a folder ({value}).</source>
        <translation>'{root}' cannot be opened as a folder ({value}).</translation>
    </message>
    <message>
        <location filename="../../app/mirror/origin.py"/>
        <source>'{shown}' cannot be used as a mirror: {why}. Nothing was asked of it.</source>
        <extracomment>{why} may be it holds characters that no address has / it must be https://HOST[:PORT][/PATH] and no more / it must begin with https:// / it is not an address</extracomment>
        <translation>'{shown}' cannot be used as a mirror: {why}. Nothing was asked of it.</translation>
    </message>
    <message>
        <location filename="../../app/services/repair.py"/>
        <source>'{target}' lies in the damaged home. Nothing was made.</source>
        <translation>'{target}' lies in the damaged home. Nothing was made.</translation>
    </message>
    <message>
        <location filename="../../app/domain/ids.py"/>
        <source>'{text}' is not an id.</source>
        <translation>'{text}' is not an id.</translation>
    </message>
    <message>
        <location filename="../../app/engine/hardware.py"/>
        <source>, and {device} of {device_bytes} graphics memory</source>
        <extracomment>part of a sentence</extracomment>
        <translation>, and {device} of {device_bytes} graphics memory</translation>
    </message>
    <message>
        <location filename="../../app/security/opening.py"/>
        <source>, or type the recovery code instead</source>
        <extracomment>part of a sentence</extracomment>
        <translation>, or type the recovery code instead</translation>
    </message>
    <message>
        <location filename="../../app/services/model_settings.py"/>
        <source>1 adds it as it was trained, 0 adds nothing.</source>
        <translation>1 adds it as it was trained, 0 adds nothing.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/limits.py"/>
        <source>A chat has {messages} messages, 20000 are the most that is read.</source>
        <translation>A chat has {messages} messages, 20000 are the most that is read.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/foreign.py"/>
        <source>A chat has {turns} messages, more than what is read.</source>
        <translation>A chat has {turns} messages, more than what is read.</translation>
    </message>
    <message>
        <location filename="../../app/vault/purge.py"/>
        <source>A document that this answer came from was removed, and its sources with it.</source>
        <translation>A document that this answer came from was removed, and its sources with it.</translation>
    </message>
    <message>
        <location filename="../../app/index/worker/pairs.py"/>
        <source>A file of the cross-encoder is too large.</source>
        <translation>A file of the cross-encoder is too large.</translation>
    </message>
    <message>
        <location filename="../../app/index/worker/main.py"/>
        <source>A file of the embedder is too large.</source>
        <translation>A file of the embedder is too large.</translation>
    </message>
    <message>
        <location filename="../../app/services/history.py"/>
        <source>A folder or a tag needs a name with a letter or a digit, of at most 60 characters. Nothing was changed.</source>
        <translation>A folder or a tag needs a name with a letter or a digit, of at most 60 characters. Nothing was changed.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/gpt4all.py"/>
        <source>A later GPT4All wrote this chat (form {version}, 12 is the last that is read). Nothing was imported.</source>
        <translation>A later GPT4All wrote this chat (form {version}, 12 is the last that is read). Nothing was imported.</translation>
    </message>
    <message>
        <location filename="../../app/services/discovery.py"/>
        <source>A link inside a folder is not followed.</source>
        <translation>A link inside a folder is not followed.</translation>
    </message>
    <message>
        <location filename="../../app/services/import_opening.py"/>
        <source>A link leads from here to another file.</source>
        <translation>A link leads from here to another file.</translation>
    </message>
    <message>
        <location filename="../../app/services/watch_rules.py"/>
        <source>A link now leads from this folder to another one.</source>
        <translation>A link now leads from this folder to another one.</translation>
    </message>
    <message>
        <location filename="../../app/services/memory.py"/>
        <source>A memory has 1 to 1000 turns, or is automatic. Nothing was changed.</source>
        <translation>A memory has 1 to 1000 turns, or is automatic. Nothing was changed.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/limits.py"/>
        <source>A message of this chat has more sources than what is read.</source>
        <translation>A message of this chat has more sources than what is read.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/limits.py"/>
        <source>A message of this chat is longer than what is read.</source>
        <translation>A message of this chat is longer than what is read.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/store.py"/>
        <source>A model file could not be deleted</source>
        <extracomment>part of a sentence</extracomment>
        <translation>A model file could not be deleted</translation>
    </message>
    <message>
        <location filename="../../app/services/model_settings.py"/>
        <source>A model has no setting '{name}' of its own. Nothing was changed.</source>
        <translation>A model has no setting '{name}' of its own. Nothing was changed.</translation>
    </message>
    <message>
        <location filename="../../app/services/model_import.py"/>
        <source>A model named '{name}' is installed already. Nothing was changed.</source>
        <translation>A model named '{name}' is installed already. Nothing was changed.</translation>
    </message>
    <message>
        <location filename="../../app/services/installing.py"/>
        <source>A model named '{name}' is installed that is not the site's. It was not touched.</source>
        <translation>A model named '{name}' is installed that is not the site's. It was not touched.</translation>
    </message>
    <message>
        <location filename="../../app/services/model_tuning.py"/>
        <source>A model takes at most 4 adapters, each of them once. Nothing was changed.</source>
        <translation>A model takes at most 4 adapters, each of them once. Nothing was changed.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/store.py"/>
        <source>A model that was fetched was not installed</source>
        <extracomment>part of a sentence</extracomment>
        <translation>A model that was fetched was not installed</translation>
    </message>
    <message>
        <location filename="../../app/engine/errors.py"/>
        <source>A newer version may know it. Until then choose another model.</source>
        <translation>A newer version may know it. Until then choose another model.</translation>
    </message>
    <message>
        <location filename="../../app/vault/wording.py"/>
        <source>A page of the vault '{path}' is not as it was written, so what lies on it cannot be shown. Nothing was changed; the rest can still be read.</source>
        <translation>A page of the vault '{path}' is not as it was written, so what lies on it cannot be shown. Nothing was changed; the rest can still be read.</translation>
    </message>
    <message>
        <location filename="../../app/workers/errors.py"/>
        <source>A part of Cloister ('{role}') reached the sandbox level '{level}', and the program that started it '{wanted}'. It was ended before it read anything.</source>
        <translation>A part of Cloister ('{role}') reached the sandbox level '{level}', and the program that started it '{wanted}'. It was ended before it read anything.</translation>
    </message>
    <message>
        <location filename="../../app/services/personas.py"/>
        <source>A persona needs a name of one line with a letter or a digit, of at most 60 characters, without hidden ones. Nothing was changed.</source>
        <translation>A persona needs a name of one line with a letter or a digit, of at most 60 characters, without hidden ones. Nothing was changed.</translation>
    </message>
    <message>
        <location filename="../../app/services/prompts.py"/>
        <source>A prompt has at most 20 variables. Nothing was changed.</source>
        <translation>A prompt has at most 20 variables. Nothing was changed.</translation>
    </message>
    <message>
        <location filename="../../app/services/prompts.py"/>
        <source>A prompt needs a name of one line with a letter or a digit, of at most 60 characters, without hidden ones. Nothing was changed.</source>
        <translation>A prompt needs a name of one line with a letter or a digit, of at most 60 characters, without hidden ones. Nothing was changed.</translation>
    </message>
    <message>
        <location filename="../../app/services/prompts.py"/>
        <source>A prompt needs a text of at most 8000 characters. Nothing was changed.</source>
        <translation>A prompt needs a text of at most 8000 characters. Nothing was changed.</translation>
    </message>
    <message>
        <location filename="../../app/index/cross_encoder.py"/>
        <source>A reranker gives one number; a checker has a label called 'entailment'.</source>
        <translation>A reranker gives one number; a checker has a label called 'entailment'.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/launcher.py"/>
        <source>A stick needs no network process.</source>
        <translation>A stick needs no network process.</translation>
    </message>
    <message>
        <location filename="../../app/services/memory.py"/>
        <source>A summary has 1 to 4000 characters</source>
        <extracomment>part of a sentence</extracomment>
        <translation>A summary has 1 to 4000 characters</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/limits.py"/>
        <source>A summary in this chat is of messages that are not in it.</source>
        <translation>A summary in this chat is of messages that are not in it.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/limits.py"/>
        <source>A time in this chat is not a time.</source>
        <translation>A time in this chat is not a time.</translation>
    </message>
    <message>
        <location filename="../../app/services/composing.py"/>
        <source>Add documents, or ask the model.</source>
        <translation>Add documents, or ask the model.</translation>
    </message>
    <message>
        <location filename="../../app/services/attachments.py"/>
        <source>Add them to a collection in Documents instead, and ask that.</source>
        <translation>Add them to a collection in Documents instead, and ask that.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_export.py"/>
        <source>After record {seq} stands a line that is none of a record.</source>
        <translation>After record {seq} stands a line that is none of a record.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_export.py"/>
        <source>After record {signed_seq} no checkpoint signs what the file holds.</source>
        <translation>After record {signed_seq} no checkpoint signs what the file holds.</translation>
    </message>
    <message>
        <location filename="../../app/services/history.py"/>
        <source>An answer is being written in this branch. Nothing was deleted.</source>
        <translation>An answer is being written in this branch. Nothing was deleted.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/gpt4all.py"/>
        <source>An answer of this chat is nested deeper than any that GPT4All writes.</source>
        <translation>An answer of this chat is nested deeper than any that GPT4All writes.</translation>
    </message>
    <message>
        <location filename="../../app/domain/ids.py"/>
        <source>An id looks like {kind}12.</source>
        <translation>An id looks like {kind}12.</translation>
    </message>
    <message>
        <location filename="../../app/security/paths.py"/>
        <source>Another Cloister is using '{parent}'. Nothing was changed.</source>
        <translation>Another Cloister is using '{parent}'. Nothing was changed.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat.py"/>
        <source>Another answer is still being written. Your question is kept.</source>
        <translation>Another answer is still being written. Your question is kept.</translation>
    </message>
    <message>
        <location filename="../../app/services/whole_documents.py"/>
        <source>Answer with the name, or choose in Documents.</source>
        <translation>Answer with the name, or choose in Documents.</translation>
    </message>
    <message>
        <location filename="../../app/services/composing.py"/>
        <source>Ask again, or in other words.</source>
        <translation>Ask again, or in other words.</translation>
    </message>
    <message>
        <location filename="../../app/engine/errors.py"/>
        <source>Ask again: the model starts anew by itself.</source>
        <translation>Ask again: the model starts anew by itself.</translation>
    </message>
    <message>
        <location filename="../../app/services/continuing.py"/>
        <source>Ask for more in a new question, or have it answered again.</source>
        <translation>Ask for more in a new question, or have it answered again.</translation>
    </message>
    <message>
        <location filename="../../app/index/prepare_pairs.py"/>
        <source>Ask for the model in one of these forms.</source>
        <translation>Ask for the model in one of these forms.</translation>
    </message>
    <message>
        <location filename="../../app/index/layout.py"/>
        <source>Ask for the model in safetensors form.</source>
        <translation>Ask for the model in safetensors form.</translation>
    </message>
    <message>
        <location filename="../../app/services/composing.py"/>
        <source>Ask for the rest in a new question, or raise the context size.</source>
        <translation>Ask for the rest in a new question, or raise the context size.</translation>
    </message>
    <message>
        <location filename="../../app/engine/errors.py"/>
        <source>Ask for the rest, have it answered again, or choose another model.</source>
        <translation>Ask for the rest, have it answered again, or choose another model.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_reader.py"/>
        <source>Ask the administrator (audit.viewers). To check it: cloister audit verify</source>
        <translation>Ask the administrator (audit.viewers). To check it: cloister audit verify</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_export.py"/>
        <source>Ask the administrator (chats.export).</source>
        <translation>Ask the administrator (chats.export).</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_import.py"/>
        <source>Ask the administrator (chats.import).</source>
        <translation>Ask the administrator (chats.import).</translation>
    </message>
    <message>
        <location filename="../../app/services/site_trust.py"/>
        <source>Ask the security officer whether the named one, SHA-256 {root_sha256}, is of a new station of the site. If so: --new-trust-root</source>
        <translation>Ask the security officer whether the named one, SHA-256 {root_sha256}, is of a new station of the site. If so: --new-trust-root</translation>
    </message>
    <message>
        <location filename="../../app/services/model_import.py"/>
        <source>Ask the site's administrator for the model.</source>
        <translation>Ask the site's administrator for the model.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/transport.py"/>
        <source>Ask the site's administrator.</source>
        <translation>Ask the site's administrator.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/transport.py"/>
        <source>Ask the site's administrator: certificate and authority file must match.</source>
        <translation>Ask the site's administrator: certificate and authority file must match.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/media.py"/>
        <source>Ask whoever made the stick.</source>
        <translation>Ask whoever made the stick.</translation>
    </message>
    <message>
        <location filename="../../app/extract/errors.py"/>
        <source>Ask your administrator to install Tesseract with the language of the document.</source>
        <translation>Ask your administrator to install Tesseract with the language of the document.</translation>
    </message>
    <message>
        <location filename="../../app/services/screening.py"/>
        <source>Ask {value}.</source>
        <extracomment>{value} may be the administrator of this machine</extracomment>
        <translation>Ask {value}.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_reader.py"/>
        <source>At record {seq} the code is not the one that was written down.</source>
        <translation>At record {seq} the code is not the one that was written down.</translation>
    </message>
    <message>
        <location filename="../../app/services/models.py"/>
        <source>Attach it to its model: cloister models use MODEL --adapter '{name}'</source>
        <translation>Attach it to its model: cloister models use MODEL --adapter '{name}'</translation>
    </message>
    <message>
        <location filename="../../app/engine/errors.py"/>
        <source>Attach it to the model that it was trained from, in the same size.</source>
        <translation>Attach it to the model that it was trained from, in the same size.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/gpt4all.py"/>
        <source>Behind this chat stands something that is not known.</source>
        <translation>Behind this chat stands something that is not known.</translation>
    </message>
    <message>
        <location filename="../../app/security/paths.py"/>
        <source>Check its permissions, or choose another folder with --home.</source>
        <translation>Check its permissions, or choose another folder with --home.</translation>
    </message>
    <message>
        <location filename="../../app/services/import_opening.py"/>
        <source>Check its permissions, then import it again.</source>
        <translation>Check its permissions, then import it again.</translation>
    </message>
    <message>
        <location filename="../../app/extract/errors.py"/>
        <source>Check that it is still there and that you are allowed to read it.</source>
        <translation>Check that it is still there and that you are allowed to read it.</translation>
    </message>
    <message>
        <location filename="../../app/extract/errors.py"/>
        <source>Check that it opens in its own program and shows text.</source>
        <translation>Check that it opens in its own program and shows text.</translation>
    </message>
    <message>
        <location filename="../../app/extract/errors.py"/>
        <source>Check that it was copied completely.</source>
        <translation>Check that it was copied completely.</translation>
    </message>
    <message>
        <location filename="../../app/settings/store.py"/>
        <source>Check that the data folder is writable and the disk is not full.</source>
        <translation>Check that the data folder is writable and the disk is not full.</translation>
    </message>
    <message>
        <location filename="../../app/services/backup.py"/>
        <source>Check that the folder is there and may be written to, or choose another place.</source>
        <translation>Check that the folder is there and may be written to, or choose another place.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/transport.py"/>
        <source>Check the address, or ask whoever publishes the mirror.</source>
        <translation>Check the address, or ask whoever publishes the mirror.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/transport.py"/>
        <source>Check the address, or ask whoever runs the mirror.</source>
        <translation>Check the address, or ask whoever runs the mirror.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/verifying.py"/>
        <source>Check the data folder's permissions.</source>
        <translation>Check the data folder's permissions.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_reader.py"/>
        <source>Check the disk and its free space, then try again.</source>
        <translation>Check the disk and its free space, then try again.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit.py"/>
        <source>Check the disk and its free space, then unlock again.</source>
        <translation>Check the disk and its free space, then unlock again.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/download.py"/>
        <source>Check the disk and the folder's permissions, then try again.</source>
        <translation>Check the disk and the folder's permissions, then try again.</translation>
    </message>
    <message>
        <location filename="../../app/vault/errors.py"/>
        <source>Check the disk or the stick, or choose another place.</source>
        <translation>Check the disk or the stick, or choose another place.</translation>
    </message>
    <message>
        <location filename="../../app/vault/wording.py"/>
        <source>Check the disk, the permissions and the free space, then try again.</source>
        <translation>Check the disk, the permissions and the free space, then try again.</translation>
    </message>
    <message>
        <location filename="../../app/security/keyfile.py"/>
        <source>Check the disk, then do it again.</source>
        <translation>Check the disk, then do it again.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/store.py"/>
        <source>Check the file and its permissions, then import it again.</source>
        <translation>Check the file and its permissions, then import it again.</translation>
    </message>
    <message>
        <location filename="../../app/services/restore.py"/>
        <source>Check the file, and the folder that --home names.</source>
        <translation>Check the file, and the folder that --home names.</translation>
    </message>
    <message>
        <location filename="../../app/security/opening.py"/>
        <source>Check the keyboard layout and Caps Lock, then try again{instead}.</source>
        <extracomment>{instead} may be , or type the recovery code instead</extracomment>
        <translation>Check the keyboard layout and Caps Lock, then try again{instead}.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/verifying.py"/>
        <source>Check the mirror's address or the stick, then try again.</source>
        <translation>Check the mirror's address or the stick, then try again.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/opening.py"/>
        <source>Check the name, and whether you may read it.</source>
        <translation>Check the name, and whether you may read it.</translation>
    </message>
    <message>
        <location filename="../../app/extract/errors.py"/>
        <source>Check the password; capital letters count.</source>
        <translation>Check the password; capital letters count.</translation>
    </message>
    <message>
        <location filename="../../app/services/discovery.py"/>
        <source>Check the path.</source>
        <translation>Check the path.</translation>
    </message>
    <message>
        <location filename="../../app/services/destroy.py"/>
        <source>Check the permissions of the data folder, then do it again: it goes on.</source>
        <translation>Check the permissions of the data folder, then do it again: it goes on.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/verifying.py"/>
        <source>Check this machine's date; if it is right, tell whoever publishes the mirror.</source>
        <translation>Check this machine's date; if it is right, tell whoever publishes the mirror.</translation>
    </message>
    <message>
        <location filename="../../app/services/watch_rules.py"/>
        <source>Choose a folder below {told}.</source>
        <translation>Choose a folder below {told}.</translation>
    </message>
    <message>
        <location filename="../../app/security/paths.py"/>
        <source>Choose a folder of your own with --home.</source>
        <translation>Choose a folder of your own with --home.</translation>
    </message>
    <message>
        <location filename="../../app/services/models.py"/>
        <source>Choose a model that answers, or an embedder: cloister models list</source>
        <translation>Choose a model that answers, or an embedder: cloister models list</translation>
    </message>
    <message>
        <location filename="../../app/services/model_tuning.py"/>
        <source>Choose a model that answers: cloister models list</source>
        <translation>Choose a model that answers: cloister models list</translation>
    </message>
    <message>
        <location filename="../../app/engine/errors.py"/>
        <source>Choose a model that was made for chat.</source>
        <translation>Choose a model that was made for chat.</translation>
    </message>
    <message>
        <location filename="../../app/engine/errors.py"/>
        <source>Choose a model under Models.</source>
        <translation>Choose a model under Models.</translation>
    </message>
    <message>
        <location filename="../../app/security/keyslots.py"/>
        <source>Choose a new passphrase first.</source>
        <translation>Choose a new passphrase first.</translation>
    </message>
    <message>
        <location filename="../../app/services/backup.py"/>
        <source>Choose a place on another disk or stick.</source>
        <translation>Choose a place on another disk or stick.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_export.py"/>
        <source>Choose a place outside it.</source>
        <translation>Choose a place outside it.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_reader.py"/>
        <source>Choose a place outside the data folder.</source>
        <translation>Choose a place outside the data folder.</translation>
    </message>
    <message>
        <location filename="../../app/services/models.py"/>
        <source>Choose a smaller context instead.</source>
        <translation>Choose a smaller context instead.</translation>
    </message>
    <message>
        <location filename="../../app/services/backup.py"/>
        <source>Choose another name, or say --replace to put the new backup in its place.</source>
        <translation>Choose another name, or say --replace to put the new backup in its place.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_export.py"/>
        <source>Choose another name.</source>
        <translation>Choose another name.</translation>
    </message>
    <message>
        <location filename="../../app/services/model_errors.py"/>
        <source>Choose another one</source>
        <extracomment>part of a sentence</extracomment>
        <translation>Choose another one</translation>
    </message>
    <message>
        <location filename="../../app/services/models.py"/>
        <source>Choose another one of its kind instead: cloister models list</source>
        <translation>Choose another one of its kind instead: cloister models list</translation>
    </message>
    <message>
        <location filename="../../app/services/embedder.py"/>
        <source>Choose another one: cloister models list</source>
        <translation>Choose another one: cloister models list</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_export.py"/>
        <source>Choose another place, or free some space.</source>
        <translation>Choose another place, or free some space.</translation>
    </message>
    <message>
        <location filename="../../app/services/attachments.py"/>
        <source>Choose files, or a folder that has some.</source>
        <translation>Choose files, or a folder that has some.</translation>
    </message>
    <message>
        <location filename="../../app/extract/errors.py"/>
        <source>Choose others for the collection (cloister docs languages), or ask your administrator to install them for Tesseract.</source>
        <translation>Choose others for the collection (cloister docs languages), or ask your administrator to install them for Tesseract.</translation>
    </message>
    <message>
        <location filename="../../app/workers/errors.py"/>
        <source>Cloister is locked.</source>
        <translation>Cloister is locked.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/door.py"/>
        <source>Close Cloister and start it again.</source>
        <translation>Close Cloister and start it again.</translation>
    </message>
    <message>
        <location filename="../../app/extract/errors.py"/>
        <source>Close other programs if memory is short, then go on; if it fails again, look with: cloister doctor</source>
        <translation>Close other programs if memory is short, then go on; if it fails again, look with: cloister doctor</translation>
    </message>
    <message>
        <location filename="../../app/engine/errors.py"/>
        <source>Close other programs, lower the context size, or choose a smaller model. {offers}</source>
        <translation>Close other programs, lower the context size, or choose a smaller model. {offers}</translation>
    </message>
    <message>
        <location filename="../../app/security/kdf.py"/>
        <source>Close other programs, then try again.</source>
        <translation>Close other programs, then try again.</translation>
    </message>
    <message>
        <location filename="../../app/security/paths.py"/>
        <source>Close the other window or command, or wait for it to end.</source>
        <translation>Close the other window or command, or wait for it to end.</translation>
    </message>
    <message>
        <location filename="../../app/security/opening.py"/>
        <source>Compare it with the paper, group by group.</source>
        <translation>Compare it with the paper, group by group.</translation>
    </message>
    <message>
        <location filename="../../app/services/model_settings.py"/>
        <source>Conversations cannot be kept as '{untrusted}'. Nothing was changed.</source>
        <translation>Conversations cannot be kept as '{untrusted}'. Nothing was changed.</translation>
    </message>
    <message>
        <location filename="../../app/engine/gguf.py"/>
        <source>Copy it again from where it came from and compare its checksum.</source>
        <translation>Copy it again from where it came from and compare its checksum.</translation>
    </message>
    <message>
        <location filename="../../app/vault/errors.py"/>
        <source>Copy it again from where it was kept, or use an older backup.</source>
        <translation>Copy it again from where it was kept, or use an older backup.</translation>
    </message>
    <message>
        <location filename="../../app/engine/errors.py"/>
        <source>Correct it under Settings, Sampling in detail, or empty it.</source>
        <translation>Correct it under Settings, Sampling in detail, or empty it.</translation>
    </message>
    <message>
        <location filename="../../app/services/model_errors.py"/>
        <source>Detach it ('{of}' --no-adapter)</source>
        <extracomment>part of a sentence</extracomment>
        <translation>Detach it ('{of}' --no-adapter)</translation>
    </message>
    <message>
        <location filename="../../app/mirror/media.py"/>
        <source>Do not use this stick, and tell the site's security officer.</source>
        <translation>Do not use this stick, and tell the site's security officer.</translation>
    </message>
    <message>
        <location filename="../../app/vault/documents.py"/>
        <source>Document {document} has no page at position {value}.</source>
        <translation>Document {document} has no page at position {value}.</translation>
    </message>
    <message>
        <location filename="../../app/services/pages.py"/>
        <source>Drawing this page needs more memory than allowed: its text is shown.</source>
        <translation>Drawing this page needs more memory than allowed: its text is shown.</translation>
    </message>
    <message>
        <location filename="../../app/services/pages.py"/>
        <source>Drawing this page takes longer than allowed: its text is shown.</source>
        <translation>Drawing this page takes longer than allowed: its text is shown.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/access.py"/>
        <source>Either a mirror or a stick, not both.</source>
        <translation>Either a mirror or a stick, not both.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/opening.py"/>
        <source>Export fewer chats at a time.</source>
        <translation>Export fewer chats at a time.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/errors.py"/>
        <source>Files that can be read: Cloister's own (.json), ChatGPT's export (the .zip, or conversations.json in it), Open WebUI's export (.json) and GPT4All's chats (.chat).</source>
        <translation>Files that can be read: Cloister's own (.json), ChatGPT's export (the .zip, or conversations.json in it), Open WebUI's export (.json) and GPT4All's chats (.chat).</translation>
    </message>
    <message>
        <location filename="../../app/vault/wording.py"/>
        <source>Free some space on the disk of the data folder, then open it again.</source>
        <translation>Free some space on the disk of the data folder, then open it again.</translation>
    </message>
    <message>
        <location filename="../../app/security/keyfile.py"/>
        <source>Free some space or check the folder's permissions, then try again.</source>
        <translation>Free some space or check the folder's permissions, then try again.</translation>
    </message>
    <message>
        <location filename="../../app/services/restore.py"/>
        <source>Free some space, or choose another folder with --home.</source>
        <translation>Free some space, or choose another folder with --home.</translation>
    </message>
    <message>
        <location filename="../../app/services/backup.py"/>
        <source>Free some space, or choose another place.</source>
        <translation>Free some space, or choose another place.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/download.py"/>
        <source>Free some space, or fetch fewer models (--only NAME).</source>
        <translation>Free some space, or fetch fewer models (--only NAME).</translation>
    </message>
    <message>
        <location filename="../../app/services/repair.py"/>
        <source>Free some space, or name a folder on another disk.</source>
        <translation>Free some space, or name a folder on another disk.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/download.py"/>
        <source>Free some space, then sync again; it goes on from there.</source>
        <translation>Free some space, then sync again; it goes on from there.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/store.py"/>
        <source>Free some space, then try again.</source>
        <translation>Free some space, then try again.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/verifying.py"/>
        <source>Free some space.</source>
        <translation>Free some space.</translation>
    </message>
    <message>
        <location filename="../../app/services/streamed.py"/>
        <source>From your documents; no model wrote this.</source>
        <translation>From your documents; no model wrote this.</translation>
    </message>
    <message>
        <location filename="../../app/extract/errors.py"/>
        <source>Get a fresh copy, or open it in its own program and save it again.</source>
        <translation>Get a fresh copy, or open it in its own program and save it again.</translation>
    </message>
    <message>
        <location filename="../../app/services/persona_files/service.py"/>
        <source>Give one of them another name in the file.</source>
        <translation>Give one of them another name in the file.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/origin.py"/>
        <source>Give the address that the site's administrator named.</source>
        <translation>Give the address that the site's administrator named.</translation>
    </message>
    <message>
        <location filename="../../app/services/composing.py"/>
        <source>Have it answered again.</source>
        <translation>Have it answered again.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat.py"/>
        <source>Have it answered again: what follows stays in a branch of its own.</source>
        <translation>Have it answered again: what follows stays in a branch of its own.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/json_parts.py"/>
        <source>Have it exported or copied once more.</source>
        <translation>Have it exported or copied once more.</translation>
    </message>
    <message>
        <location filename="../../app/extract/cleaning.py"/>
        <source>Hidden {kind} were removed from the text ({count}).</source>
        <extracomment>{kind} may be text direction controls / zero-width characters / invisible tag characters</extracomment>
        <translation>Hidden {kind} were removed from the text ({count}).</translation>
    </message>
    <message>
        <location filename="../../app/services/discovery.py"/>
        <source>Hidden; not imported.</source>
        <translation>Hidden; not imported.</translation>
    </message>
    <message>
        <location filename="../../app/services/composing.py"/>
        <source>Import a GGUF file in Models, or add documents: their best passages are shown without a model too.</source>
        <translation>Import a GGUF file in Models, or add documents: their best passages are shown without a model too.</translation>
    </message>
    <message>
        <location filename="../../app/services/embedder.py"/>
        <source>Import an embedder folder in Models, or run set-up again.</source>
        <translation>Import an embedder folder in Models, or run set-up again.</translation>
    </message>
    <message>
        <location filename="../../app/services/watch_rules.py"/>
        <source>Import by hand, or ask your administrator (documents.watch_roots).</source>
        <translation>Import by hand, or ask your administrator (documents.watch_roots).</translation>
    </message>
    <message>
        <location filename="../../app/services/pages.py"/>
        <source>Import it again where originals are kept, and its pages can be seen.</source>
        <translation>Import it again where originals are kept, and its pages can be seen.</translation>
    </message>
    <message>
        <location filename="../../app/extract/errors.py"/>
        <source>Import it again with its password, or save a copy without one.</source>
        <translation>Import it again with its password, or save a copy without one.</translation>
    </message>
    <message>
        <location filename="../../app/index/cross_encoder.py"/>
        <source>Import it again.</source>
        <translation>Import it again.</translation>
    </message>
    <message>
        <location filename="../../app/services/watch_gate.py"/>
        <source>Import it by hand: cloister docs add FILE</source>
        <translation>Import it by hand: cloister docs add FILE</translation>
    </message>
    <message>
        <location filename="../../app/index/embedder.py"/>
        <source>Import the embedder again.</source>
        <translation>Import the embedder again.</translation>
    </message>
    <message>
        <location filename="../../app/security/keyfile.py"/>
        <source>Install that version, or a later one, and open it with that.</source>
        <translation>Install that version, or a later one, and open it with that.</translation>
    </message>
    <message>
        <location filename="../../app/vault/backup_file.py"/>
        <source>Install that version, or a later one, and restore it with that.</source>
        <translation>Install that version, or a later one, and restore it with that.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/targets.py"/>
        <source>Install the newer version, then sync again.</source>
        <translation>Install the newer version, then sync again.</translation>
    </message>
    <message>
        <location filename="../../app/services/site_trust.py"/>
        <source>Installed models keep working.</source>
        <translation>Installed models keep working.</translation>
    </message>
    <message>
        <location filename="../../app/services/persona_files/service.py"/>
        <source>Is it the right file? Personas and prompts take a few kilobytes.</source>
        <translation>Is it the right file? Personas and prompts take a few kilobytes.</translation>
    </message>
    <message>
        <location filename="../../app/services/import_opening.py"/>
        <source>It could not be read ({value}).</source>
        <translation>It could not be read ({value}).</translation>
    </message>
    <message>
        <location filename="../../app/services/model_settings.py"/>
        <source>It has these: {settings}.</source>
        <translation>It has these: {settings}.</translation>
    </message>
    <message>
        <location filename="../../app/services/import_opening.py"/>
        <source>It has {value} MB; this site allows {value2} MB a document.</source>
        <translation>It has {value} MB; this site allows {value2} MB a document.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/access.py"/>
        <source>It is a PEM file; ask the site's administrator.</source>
        <translation>It is a PEM file; ask the site's administrator.</translation>
    </message>
    <message>
        <location filename="../../app/services/model_rows.py"/>
        <source>It is added to its model.</source>
        <translation>It is added to its model.</translation>
    </message>
    <message>
        <location filename="../../app/services/import_opening.py"/>
        <source>It is not a file.</source>
        <translation>It is not a file.</translation>
    </message>
    <message>
        <location filename="../../app/services/import_opening.py"/>
        <source>It is not there any more.</source>
        <translation>It is not there any more.</translation>
    </message>
    <message>
        <location filename="../../app/services/restore.py"/>
        <source>It is the one chosen for the backup, or the vault's own of that day.</source>
        <translation>It is the one chosen for the backup, or the vault's own of that day.</translation>
    </message>
    <message>
        <location filename="../../app/services/personas.py"/>
        <source>It is to answer from one collection, and names none. Nothing was changed.</source>
        <translation>It is to answer from one collection, and names none. Nothing was changed.</translation>
    </message>
    <message>
        <location filename="../../app/index/prepare.py"/>
        <source>It may be larger than this machine's memory, or the disk may be full.</source>
        <translation>It may be larger than this machine's memory, or the disk may be full.</translation>
    </message>
    <message>
        <location filename="../../app/engine/hardware.py"/>
        <source>It needs about {needed} with {context_tokens} tokens of context</source>
        <extracomment>part of a sentence</extracomment>
        <translation>It needs about {needed} with {context_tokens} tokens of context</translation>
    </message>
    <message>
        <location filename="../../app/mirror/worker.py"/>
        <source>It offers none at all.</source>
        <translation>It offers none at all.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/worker.py"/>
        <source>It offers {named}{value}.</source>
        <extracomment>{value} may be  and {more} more</extracomment>
        <translation>It offers {named}{value}.</translation>
    </message>
    <message>
        <location filename="../../app/engine/errors.py"/>
        <source>It was made for a newer version, or its conversion went wrong. Get it anew from where your site keeps its models, or choose another one.</source>
        <translation>It was made for a newer version, or its conversion went wrong. Get it anew from where your site keeps its models, or choose another one.</translation>
    </message>
    <message>
        <location filename="../../app/services/watch_rules.py"/>
        <source>Its documents stay. Check its permissions.</source>
        <translation>Its documents stay. Check its permissions.</translation>
    </message>
    <message>
        <location filename="../../app/services/watch_rules.py"/>
        <source>Its documents stay. It is looked at again once it is there.</source>
        <translation>Its documents stay. It is looked at again once it is there.</translation>
    </message>
    <message>
        <location filename="../../app/services/watch_rules.py"/>
        <source>Its documents stay. Put it back, or stop watching it.</source>
        <translation>Its documents stay. Put it back, or stop watching it.</translation>
    </message>
    <message>
        <location filename="../../app/services/watch_rules.py"/>
        <source>Its documents stay. Stop watching it, and watch the other one instead.</source>
        <translation>Its documents stay. Stop watching it, and watch the other one instead.</translation>
    </message>
    <message>
        <location filename="../../app/services/model_rows.py"/>
        <source>Its file is missing or damaged.</source>
        <translation>Its file is missing or damaged.</translation>
    </message>
    <message>
        <location filename="../../app/domain/models.py"/>
        <source>Its own chat template, as the site's policy allows.</source>
        <translation>Its own chat template, as the site's policy allows.</translation>
    </message>
    <message>
        <location filename="../../app/domain/models.py"/>
        <source>Its own chat template, which Cloister knows.</source>
        <translation>Its own chat template, which Cloister knows.</translation>
    </message>
    <message>
        <location filename="../../app/domain/models.py"/>
        <source>Its own chat template, which the site's policy approves.</source>
        <translation>Its own chat template, which the site's policy approves.</translation>
    </message>
    <message>
        <location filename="../../app/domain/models.py"/>
        <source>Its own chat template, which the site's signatures approve.</source>
        <translation>Its own chat template, which the site's signatures approve.</translation>
    </message>
    <message>
        <location filename="../../app/services/discovery.py"/>
        <source>Its reader was ended by it more than once, so it is in quarantine and was not tried again. Other files are not affected. To try it all the same, name it: cloister docs retry FILE.</source>
        <translation>Its reader was ended by it more than once, so it is in quarantine and was not tried again. Other files are not affected. To try it all the same, name it: cloister docs retry FILE.</translation>
    </message>
    <message>
        <location filename="../../app/services/recognition.py"/>
        <source>Keep those that the documents are in.</source>
        <translation>Keep those that the documents are in.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/access.py"/>
        <source>Leave out --mirror or --media.</source>
        <translation>Leave out --mirror or --media.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/access.py"/>
        <source>Leave the option out, or ask the administrator.</source>
        <translation>Leave the option out, or ask the administrator.</translation>
    </message>
    <message>
        <location filename="../../app/vault/portable.py"/>
        <source>List them with: cloister chats list</source>
        <translation>List them with: cloister chats list</translation>
    </message>
    <message>
        <location filename="../../app/vault/documents.py"/>
        <source>List them with: cloister docs list</source>
        <translation>List them with: cloister docs list</translation>
    </message>
    <message>
        <location filename="../../app/vault/ledger.py"/>
        <source>List them with: cloister models list</source>
        <translation>List them with: cloister models list</translation>
    </message>
    <message>
        <location filename="../../app/vault/personas.py"/>
        <source>List them with: cloister {table} list</source>
        <translation>List them with: cloister {table} list</translation>
    </message>
    <message>
        <location filename="../../app/services/recognition.py"/>
        <source>List those that are installed with: cloister docs languages</source>
        <translation>List those that are installed with: cloister docs languages</translation>
    </message>
    <message>
        <location filename="../../app/services/model_tuning.py"/>
        <source>List what is installed: cloister models list</source>
        <translation>List what is installed: cloister models list</translation>
    </message>
    <message>
        <location filename="../../app/security/opening.py"/>
        <source>Look for a newer code: making one takes the one before away.</source>
        <translation>Look for a newer code: making one takes the one before away.</translation>
    </message>
    <message>
        <location filename="../../app/engine/errors.py"/>
        <source>Look whether it is there, is a file, and may be read by you.</source>
        <translation>Look whether it is there, is a file, and may be read by you.</translation>
    </message>
    <message>
        <location filename="../../app/services/personas.py"/>
        <source>Make a copy under another name, and change that.</source>
        <translation>Make a copy under another name, and change that.</translation>
    </message>
    <message>
        <location filename="../../app/bootstrap.py"/>
        <source>Make one with: cloister init</source>
        <translation>Make one with: cloister init</translation>
    </message>
    <message>
        <location filename="../../app/services/sync.py"/>
        <source>Models are being fetched already.</source>
        <translation>Models are being fetched already.</translation>
    </message>
    <message>
        <location filename="../../app/engine/gguf.py"/>
        <source>Models for llama.cpp have the ending .gguf.</source>
        <translation>Models for llama.cpp have the ending .gguf.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/patience.py"/>
        <source>Models that are installed are untouched.</source>
        <translation>Models that are installed are untouched.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_export.py"/>
        <source>Name a file that was made with: cloister audit export</source>
        <translation>Name a file that was made with: cloister audit export</translation>
    </message>
    <message>
        <location filename="../../app/services/watched_folders.py"/>
        <source>Name a folder.</source>
        <translation>Name a folder.</translation>
    </message>
    <message>
        <location filename="../../app/services/turn.py"/>
        <source>Name an answer, as cloister chats show lists them.</source>
        <translation>Name an answer, as cloister chats show lists them.</translation>
    </message>
    <message>
        <location filename="../../app/services/repair.py"/>
        <source>Name another folder, best on another disk.</source>
        <translation>Name another folder, best on another disk.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/access.py"/>
        <source>Name its file: --ca FILE.</source>
        <translation>Name its file: --ca FILE.</translation>
    </message>
    <message>
        <location filename="../../app/services/destroy.py"/>
        <source>Name its folder with --home.</source>
        <translation>Name its folder with --home.</translation>
    </message>
    <message>
        <location filename="../../app/services/personas.py"/>
        <source>Name one that is here.</source>
        <translation>Name one that is here.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/access.py"/>
        <source>Name one with --mirror URL, or a stick with --media PATH.</source>
        <translation>Name one with --mirror URL, or a stick with --media PATH.</translation>
    </message>
    <message>
        <location filename="../../app/services/personas.py"/>
        <source>Name the collection.</source>
        <translation>Name the collection.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/opening.py"/>
        <source>Name the file itself.</source>
        <translation>Name the file itself.</translation>
    </message>
    <message>
        <location filename="../../app/vault/backup_file.py"/>
        <source>Name the file that 'cloister vault backup' made, or copy it again.</source>
        <translation>Name the file that 'cloister vault backup' made, or copy it again.</translation>
    </message>
    <message>
        <location filename="../../app/security/paths.py"/>
        <source>Name the folder itself.</source>
        <translation>Name the folder itself.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/media.py"/>
        <source>Name the folder that holds 'tuf' and the models, or ask whoever made the stick.</source>
        <translation>Name the folder that holds 'tuf' and the models, or ask whoever made the stick.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/media.py"/>
        <source>Name the folder that holds 'tuf' and the models.</source>
        <translation>Name the folder that holds 'tuf' and the models.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat.py"/>
        <source>Name the question before it.</source>
        <translation>Name the question before it.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/access.py"/>
        <source>Name the root.json that the station made.</source>
        <translation>Name the root.json that the station made.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/access.py"/>
        <source>Name the root.json that the station made: --trust-root FILE.</source>
        <translation>Name the root.json that the station made: --trust-root FILE.</translation>
    </message>
    <message>
        <location filename="../../app/services/whole_documents.py"/>
        <source>Name those you mean.</source>
        <translation>Name those you mean.</translation>
    </message>
    <message>
        <location filename="../../app/services/embedder.py"/>
        <source>No embedder is installed, so documents cannot be indexed. Chats are not affected.</source>
        <translation>No embedder is installed, so documents cannot be indexed. Chats are not affected.</translation>
    </message>
    <message>
        <location filename="../../app/services/composing.py"/>
        <source>No language model is installed</source>
        <extracomment>part of a sentence</extracomment>
        <translation>No language model is installed</translation>
    </message>
    <message>
        <location filename="../../app/services/composing.py"/>
        <source>No language model is installed. Your question is kept.</source>
        <translation>No language model is installed. Your question is kept.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/access.py"/>
        <source>No mirror is named. Nothing was asked of anybody, and nothing was changed.</source>
        <translation>No mirror is named. Nothing was asked of anybody, and nothing was changed.</translation>
    </message>
    <message>
        <location filename="../../app/services/personas.py"/>
        <source>No model and no collection is called so. Nothing was changed.</source>
        <translation>No model and no collection is called so. Nothing was changed.</translation>
    </message>
    <message>
        <location filename="../../app/engine/errors.py"/>
        <source>No model is loaded.</source>
        <translation>No model is loaded.</translation>
    </message>
    <message>
        <location filename="../../app/services/search.py"/>
        <source>No passage fits the filters (file:, type:, page:).</source>
        <translation>No passage fits the filters (file:, type:, page:).</translation>
    </message>
    <message>
        <location filename="../../app/services/search.py"/>
        <source>No passage holds the quoted words as they stand. These come nearest.</source>
        <translation>No passage holds the quoted words as they stand. These come nearest.</translation>
    </message>
    <message>
        <location filename="../../app/security/keyslots.py"/>
        <source>No passphrase opens this vault: without the recovery code nobody could open it. Nothing was changed.</source>
        <translation>No passphrase opens this vault: without the recovery code nobody could open it. Nothing was changed.</translation>
    </message>
    <message>
        <location filename="../../app/services/cited.py"/>
        <source>No whole sentences stand in what was read, only names and figures.</source>
        <translation>No whole sentences stand in what was read, only names and figures.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/foreign.py"/>
        <source>Nobody says anything in this chat.</source>
        <translation>Nobody says anything in this chat.</translation>
    </message>
    <message>
        <location filename="../../app/services/reading.py"/>
        <source>None of its {parts} parts was read.</source>
        <translation>None of its {parts} parts was read.</translation>
    </message>
    <message>
        <location filename="../../app/services/destroy.py"/>
        <source>Not everything could be removed ({reason}). {what_holds}</source>
        <extracomment>{what_holds} may be The keys are gone: nothing of the vault can be read any more. / The vault is as it was, or its keys are gone.</extracomment>
        <translation>Not everything could be removed ({reason}). {what_holds}</translation>
    </message>
    <message>
        <location filename="../../app/services/audit.py"/>
        <source>Not everything that happens here is recorded now: the record of events could not be written. All else works.</source>
        <translation>Not everything that happens here is recorded now: the record of events could not be written. All else works.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/access.py"/>
        <source>Nothing was asked of anybody, and nothing was changed.</source>
        <translation>Nothing was asked of anybody, and nothing was changed.</translation>
    </message>
    <message>
        <location filename="../../app/services/named.py"/>
        <source>Nothing was changed.</source>
        <translation>Nothing was changed.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/media.py"/>
        <source>Nothing was installed from it, and nothing was changed on it.</source>
        <translation>Nothing was installed from it, and nothing was changed on it.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/verifying.py"/>
        <source>Nothing was installed or changed, and installed models keep working.</source>
        <translation>Nothing was installed or changed, and installed models keep working.</translation>
    </message>
    <message>
        <location filename="../../app/vault/salvage.py"/>
        <source>Only a backup helps: cloister --home NEWFOLDER vault restore FILE</source>
        <translation>Only a backup helps: cloister --home NEWFOLDER vault restore FILE</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/qt_stream.py"/>
        <source>Open it in GPT4All, so that it is saved once more, and copy it again.</source>
        <translation>Open it in GPT4All, so that it is saved once more, and copy it again.</translation>
    </message>
    <message>
        <location filename="../../app/extract/errors.py"/>
        <source>Open it in its own program with its password, and save a copy without one.</source>
        <translation>Open it in its own program with its password, and save a copy without one.</translation>
    </message>
    <message>
        <location filename="../../app/security/keyfile.py"/>
        <source>Open it, or name another folder with --home.</source>
        <translation>Open it, or name another folder with --home.</translation>
    </message>
    <message>
        <location filename="../../app/services/pages.py"/>
        <source>Open the document in its own program to see it.</source>
        <translation>Open the document in its own program to see it.</translation>
    </message>
    <message>
        <location filename="../../app/services/pages.py"/>
        <source>Open the file in its own program to see the page.</source>
        <translation>Open the file in its own program to see the page.</translation>
    </message>
    <message>
        <location filename="../../app/security/paths.py"/>
        <source>Other users may write to the data folder '{folder}'.</source>
        <translation>Other users may write to the data folder '{folder}'.</translation>
    </message>
    <message>
        <location filename="../../app/extract/worker/readers/picture.py"/>
        <source>Pages not read: {left} (recognition takes too long).</source>
        <translation>Pages not read: {left} (recognition takes too long).</translation>
    </message>
    <message>
        <location filename="../../app/extract/worker/readers/pdf.py"/>
        <source>Pages {what}: {count} ({reason}).</source>
        <extracomment>{what} may be not read / cut short; {reason} may be pictures only, and nothing to read them with is installed / pictures only, and recognition takes too long / at the document's end, and its time was up / after the first 5,000 / each after 400,000 characters</extracomment>
        <translation>Pages {what}: {count} ({reason}).</translation>
    </message>
    <message>
        <location filename="../../app/mirror/media.py"/>
        <source>Plug it in again, or use another one.</source>
        <translation>Plug it in again, or use another one.</translation>
    </message>
    <message>
        <location filename="../../app/index/prepare.py"/>
        <source>Prepare it where Cloister was set up with the 'torch' extra, then import that.</source>
        <translation>Prepare it where Cloister was set up with the 'torch' extra, then import that.</translation>
    </message>
    <message>
        <location filename="../../app/index/prepare_pairs.py"/>
        <source>Preparing a cross-encoder from safetensors needs PyTorch, which is not installed here.</source>
        <translation>Preparing a cross-encoder from safetensors needs PyTorch, which is not installed here.</translation>
    </message>
    <message>
        <location filename="../../app/index/prepare.py"/>
        <source>Preparing an embedder needs PyTorch, which is not installed here.</source>
        <translation>Preparing an embedder needs PyTorch, which is not installed here.</translation>
    </message>
    <message>
        <location filename="../../app/index/prepare_pairs.py"/>
        <source>Preparing this cross-encoder failed; nothing was added.</source>
        <translation>Preparing this cross-encoder failed; nothing was added.</translation>
    </message>
    <message>
        <location filename="../../app/index/prepare.py"/>
        <source>Preparing this embedder failed; nothing was added.</source>
        <translation>Preparing this embedder failed; nothing was added.</translation>
    </message>
    <message>
        <location filename="../../app/engine/gguf.py"/>
        <source>Put all its files into one folder and import the first.</source>
        <translation>Put all its files into one folder and import the first.</translation>
    </message>
    <message>
        <location filename="../../app/engine/gguf_parts.py"/>
        <source>Put all its files into one folder and try again.</source>
        <translation>Put all its files into one folder and try again.</translation>
    </message>
    <message>
        <location filename="../../app/security/keyfile.py"/>
        <source>Put back a copy of this file from a backup; without it nobody can open the vault.</source>
        <translation>Put back a copy of this file from a backup; without it nobody can open the vault.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/verifying.py"/>
        <source>Put back the root.json that the station made.</source>
        <translation>Put back the root.json that the station made.</translation>
    </message>
    <message>
        <location filename="../../app/vault/audit.py"/>
        <source>Put back the whole data folder from a copy, or go on with a new vault.</source>
        <translation>Put back the whole data folder from a copy, or go on with a new vault.</translation>
    </message>
    <message>
        <location filename="../../app/vault/wording.py"/>
        <source>Put back the whole data folder from a copy: vault.db and keyslots belong together.</source>
        <translation>Put back the whole data folder from a copy: vault.db and keyslots belong together.</translation>
    </message>
    <message>
        <location filename="../../app/services/import_opening.py"/>
        <source>Put it back and import it again, or take it off the list of failed files (cloister docs failed --dismiss).</source>
        <translation>Put it back and import it again, or take it off the list of failed files (cloister docs failed --dismiss).</translation>
    </message>
    <message>
        <location filename="../../app/extract/errors.py"/>
        <source>Reading this file needed more memory than allowed, so it was stopped.</source>
        <translation>Reading this file needed more memory than allowed, so it was stopped.</translation>
    </message>
    <message>
        <location filename="../../app/extract/errors.py"/>
        <source>Reading this file took longer than allowed, so it was stopped.</source>
        <translation>Reading this file took longer than allowed, so it was stopped.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_check.py"/>
        <source>Record {expected} is missing.</source>
        <translation>Record {expected} is missing.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_check.py"/>
        <source>Record {seq} is not as it was written, or not in its place.</source>
        <translation>Record {seq} is not as it was written, or not in its place.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_check.py"/>
        <source>Record {seq} is not the one that its checkpoint signed.</source>
        <translation>Record {seq} is not the one that its checkpoint signed.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_reader.py"/>
        <source>Record {seq} is not the one that the record ended with.</source>
        <translation>Record {seq} is not the one that the record ended with.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_check.py"/>
        <source>Record {seq} stands after record {seq2}.</source>
        <translation>Record {seq} stands after record {seq2}.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_check.py"/>
        <source>Record {seq} was not written with the key of its place.</source>
        <translation>Record {seq} was not written with the key of its place.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_check.py"/>
        <source>Record {seq} was signed by a checkpoint, and is missing.</source>
        <translation>Record {seq} was signed by a checkpoint, and is missing.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_reader.py"/>
        <source>Record {value} was added past the end of the record.</source>
        <translation>Record {value} was added past the end of the record.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_check.py"/>
        <source>Records {expected} to {value} are missing.</source>
        <translation>Records {expected} to {value} are missing.</translation>
    </message>
    <message>
        <location filename="../../app/vault/cipher.py"/>
        <source>Reinstall Cloister from its bundle.</source>
        <translation>Reinstall Cloister from its bundle.</translation>
    </message>
    <message>
        <location filename="../../app/services/cross_encoders.py"/>
        <source>Remove it and import it again.</source>
        <translation>Remove it and import it again.</translation>
    </message>
    <message>
        <location filename="../../app/services/model_import.py"/>
        <source>Remove it first, or import under another name.</source>
        <translation>Remove it first, or import under another name.</translation>
    </message>
    <message>
        <location filename="../../app/services/installing.py"/>
        <source>Remove it first: cloister models remove '{name}'</source>
        <translation>Remove it first: cloister models remove '{name}'</translation>
    </message>
    <message>
        <location filename="../../app/index/client.py"/>
        <source>Remove it in Models and import it again.</source>
        <translation>Remove it in Models and import it again.</translation>
    </message>
    <message>
        <location filename="../../app/index/pairs_client.py"/>
        <source>Remove it in Models, or import it again.</source>
        <translation>Remove it in Models, or import it again.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/download.py"/>
        <source>Remove it, then try again.</source>
        <translation>Remove it, then try again.</translation>
    </message>
    <message>
        <location filename="../../app/services/personas.py"/>
        <source>Remove one that is not used.</source>
        <translation>Remove one that is not used.</translation>
    </message>
    <message>
        <location filename="../../app/services/persona_files/service.py"/>
        <source>Remove some that are not used, or import fewer.</source>
        <translation>Remove some that are not used, or import fewer.</translation>
    </message>
    <message>
        <location filename="../../app/vault/ledger.py"/>
        <source>Remove that one first, or import this one under another name.</source>
        <translation>Remove that one first, or import this one under another name.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/locations.py"/>
        <source>Report this: it should be impossible.</source>
        <translation>Report this: it should be impossible.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/launcher.py"/>
        <source>Run 'cloister doctor', or ask the administrator (sandbox.min_level).</source>
        <translation>Run 'cloister doctor', or ask the administrator (sandbox.min_level).</translation>
    </message>
    <message>
        <location filename="../../app/vault/wording.py"/>
        <source>Run 'cloister vault check', then restore a backup, or save what can be read with: cloister vault repair --to FOLDER</source>
        <translation>Run 'cloister vault check', then restore a backup, or save what can be read with: cloister vault repair --to FOLDER</translation>
    </message>
    <message>
        <location filename="../../app/services/starter.py"/>
        <source>Run 'make setup' again.</source>
        <translation>Run 'make setup' again.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/verifying.py"/>
        <source>Run: cloister models sync</source>
        <translation>Run: cloister models sync</translation>
    </message>
    <message>
        <location filename="../../app/extract/errors.py"/>
        <source>Save it as PDF, Word, OpenDocument, HTML or plain text and import that.</source>
        <translation>Save it as PDF, Word, OpenDocument, HTML or plain text and import that.</translation>
    </message>
    <message>
        <location filename="../../app/services/whole_documents.py"/>
        <source>Sentences of the documents themselves, word for word.</source>
        <translation>Sentences of the documents themselves, word for word.</translation>
    </message>
    <message>
        <location filename="../../app/services/whole_documents.py"/>
        <source>Sentences of the documents themselves: no language model is installed.</source>
        <translation>Sentences of the documents themselves: no language model is installed.</translation>
    </message>
    <message>
        <location filename="../../app/services/whole_documents.py"/>
        <source>Sentences of the documents themselves: the model is too small to summarise.</source>
        <translation>Sentences of the documents themselves: the model is too small to summarise.</translation>
    </message>
    <message>
        <location filename="../../app/services/site_trust.py"/>
        <source>Set the clock right. If it was ahead before, wait until that time has come.</source>
        <translation>Set the clock right. If it was ahead before, wait until that time has come.</translation>
    </message>
    <message>
        <location filename="../../app/services/requests.py"/>
        <source>Shorten it, or choose a model with a larger context.</source>
        <translation>Shorten it, or choose a model with a larger context.</translation>
    </message>
    <message>
        <location filename="../../app/engine/errors.py"/>
        <source>Shorten the question or the system prompt, or raise the context size.</source>
        <translation>Shorten the question or the system prompt, or raise the context size.</translation>
    </message>
    <message>
        <location filename="../../app/services/personas.py"/>
        <source>Shorten the text.</source>
        <translation>Shorten the text.</translation>
    </message>
    <message>
        <location filename="../../app/services/model_rows.py"/>
        <source>Small enough for any machine.</source>
        <translation>Small enough for any machine.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/launcher.py"/>
        <source>Something unexpected happened: {error}.</source>
        <translation>Something unexpected happened: {error}.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat.py"/>
        <source>Something was said after {message} already. Nothing was changed.</source>
        <translation>Something was said after {message} already. Nothing was changed.</translation>
    </message>
    <message>
        <location filename="../../app/extract/errors.py"/>
        <source>Split it into smaller files, or save it again in its own program.</source>
        <translation>Split it into smaller files, or save it again in its own program.</translation>
    </message>
    <message>
        <location filename="../../app/extract/errors.py"/>
        <source>Split it into smaller files.</source>
        <translation>Split it into smaller files.</translation>
    </message>
    <message>
        <location filename="../../app/services/prompts.py"/>
        <source>Split it, or write some of them out.</source>
        <translation>Split it, or write some of them out.</translation>
    </message>
    <message>
        <location filename="../../app/services/watched_folders.py"/>
        <source>Stop watching that one first.</source>
        <translation>Stop watching that one first.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/launcher.py"/>
        <source>Stopped. What was fetched so far is kept.</source>
        <translation>Stopped. What was fetched so far is kept.</translation>
    </message>
    <message>
        <location filename="../../app/engine/gguf_parts.py"/>
        <source>Such a file is called NAME-00001-of-{count}.gguf.</source>
        <translation>Such a file is called NAME-00001-of-{count}.gguf.</translation>
    </message>
    <message>
        <location filename="../../app/services/site_trust.py"/>
        <source>Sync again: cloister models sync</source>
        <translation>Sync again: cloister models sync</translation>
    </message>
    <message>
        <location filename="../../app/services/installing.py"/>
        <source>Sync again; if that does not help, tell the security officer.</source>
        <translation>Sync again; if that does not help, tell the security officer.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/door.py"/>
        <source>Sync again; it goes on from there.</source>
        <translation>Sync again; it goes on from there.</translation>
    </message>
    <message>
        <location filename="../../app/services/embedder.py"/>
        <source>Sync again; what is damaged is fetched anew: cloister models sync</source>
        <translation>Sync again; what is damaged is fetched anew: cloister models sync</translation>
    </message>
    <message>
        <location filename="../../app/services/site_trust.py"/>
        <source>Sync first: cloister models sync</source>
        <translation>Sync first: cloister models sync</translation>
    </message>
    <message>
        <location filename="../../app/services/site_trust.py"/>
        <source>Sync when the site has published a new one.</source>
        <translation>Sync when the site has published a new one.</translation>
    </message>
    <message>
        <location filename="../../app/index/prepare_pairs.py"/>
        <source>Take one with onnx/model.onnx, or prepare it where Cloister was set up with the 'torch' extra.</source>
        <translation>Take one with onnx/model.onnx, or prepare it where Cloister was set up with the 'torch' extra.</translation>
    </message>
    <message>
        <location filename="../../app/security/paths.py"/>
        <source>Take that right away (chmod go-w), or choose another folder with --home.</source>
        <translation>Take that right away (chmod go-w), or choose another folder with --home.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/download.py"/>
        <source>Tell whoever publishes the mirror.</source>
        <translation>Tell whoever publishes the mirror.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/verifying.py"/>
        <source>Tell whoever publishes the mirror; do not use another copy of it meanwhile.</source>
        <translation>Tell whoever publishes the mirror; do not use another copy of it meanwhile.</translation>
    </message>
    <message>
        <location filename="../../app/extract/languages.py"/>
        <source>Text in pictures was to be read as {lacking}, which {are} not installed here: it {done}. To install: {missing}; then import this file again.</source>
        <extracomment>{lacking} may be {first} and {last}; {are} may be are / is; {done} may be was read as {used} / was not read; {missing} may be apt-get install {names}</extracomment>
        <translation>Text in pictures was to be read as {lacking}, which {are} not installed here: it {done}. To install: {missing}; then import this file again.</translation>
    </message>
    <message>
        <location filename="../../app/services/attachments.py"/>
        <source>That would be {count} files; one chat takes 50. Nothing was attached.</source>
        <translation>That would be {count} files; one chat takes 50. Nothing was attached.</translation>
    </message>
    <message>
        <location filename="../../app/services/whole_documents.py"/>
        <source>That would be {documents} documents; {most} at most make one answer. Your question is kept.</source>
        <translation>That would be {documents} documents; {most} at most make one answer. Your question is kept.</translation>
    </message>
    <message>
        <location filename="../../app/engine/errors.py"/>
        <source>The adapter '{adapter}' was not made for the model '{base}'. Nothing was changed.</source>
        <translation>The adapter '{adapter}' was not made for the model '{base}'. Nothing was changed.</translation>
    </message>
    <message>
        <location filename="../../app/services/composing.py"/>
        <source>The answer reached its length limit.</source>
        <translation>The answer reached its length limit.</translation>
    </message>
    <message>
        <location filename="../../app/extract/worker/attachments.py"/>
        <source>The attachment {name} was not read.</source>
        <translation>The attachment {name} was not read.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/access.py"/>
        <source>The authority that vouches for the mirror's certificate is not named. Nothing was asked of anybody, and nothing was changed.</source>
        <translation>The authority that vouches for the mirror's certificate is not named. Nothing was asked of anybody, and nothing was changed.</translation>
    </message>
    <message>
        <location filename="../../app/services/restore.py"/>
        <source>The backup '{file}' could not be restored: {value}. Nothing was made.</source>
        <translation>The backup '{file}' could not be restored: {value}. Nothing was made.</translation>
    </message>
    <message>
        <location filename="../../app/services/backup.py"/>
        <source>The backup '{path}' could not be written: {reason}. There is no backup of this name from now; the vault is as it was.</source>
        <extracomment>{reason} may be the disk or the stick refused it / the disk is full</extracomment>
        <translation>The backup '{path}' could not be written: {reason}. There is no backup of this name from now; the vault is as it was.</translation>
    </message>
    <message>
        <location filename="../../app/vault/errors.py"/>
        <source>The backup '{path}' is damaged: {reason}. Nothing was made.</source>
        <extracomment>{reason} may be its bytes are not those that were written / a page is not as it was written / its last part is altered / bytes are missing in it, or were added</extracomment>
        <translation>The backup '{path}' is damaged: {reason}. Nothing was made.</translation>
    </message>
    <message>
        <location filename="../../app/domain/models.py"/>
        <source>The built-in form '{family}', for want of a better one: its own chat template failed when it was run. Answers may be worse.</source>
        <translation>The built-in form '{family}', for want of a better one: its own chat template failed when it was run. Answers may be worse.</translation>
    </message>
    <message>
        <location filename="../../app/domain/models.py"/>
        <source>The built-in form '{family}', for want of a better one: nothing tells which it was made for. Answers may be worse.</source>
        <translation>The built-in form '{family}', for want of a better one: nothing tells which it was made for. Answers may be worse.</translation>
    </message>
    <message>
        <location filename="../../app/domain/models.py"/>
        <source>The built-in form '{family}', which was chosen for this model.</source>
        <translation>The built-in form '{family}', which was chosen for this model.</translation>
    </message>
    <message>
        <location filename="../../app/domain/models.py"/>
        <source>The built-in form '{family}': its own chat template failed when it was run.</source>
        <translation>The built-in form '{family}': its own chat template failed when it was run.</translation>
    </message>
    <message>
        <location filename="../../app/domain/models.py"/>
        <source>The built-in form '{family}': its own chat template is missing or not approved, and is not run.</source>
        <translation>The built-in form '{family}': its own chat template is missing or not approved, and is not run.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/transport.py"/>
        <source>The certificate of {where} is refused: {verify_message}. Models that are installed are untouched.</source>
        <translation>The certificate of {where} is refused: {verify_message}. Models that are installed are untouched.</translation>
    </message>
    <message>
        <location filename="../../app/services/history.py"/>
        <source>The chat as a whole can be deleted.</source>
        <translation>The chat as a whole can be deleted.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_check.py"/>
        <source>The checkpoint of record {seq} is not signed by its key.</source>
        <translation>The checkpoint of record {seq} is not signed by its key.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_export.py"/>
        <source>The checkpoint of record {seq} is not signed by the key.</source>
        <translation>The checkpoint of record {seq} is not signed by the key.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_reader.py"/>
        <source>The checkpoint of record {signed_seq} is missing.</source>
        <translation>The checkpoint of record {signed_seq} is missing.</translation>
    </message>
    <message>
        <location filename="../../app/services/recognition.py"/>
        <source>The collection “{collection}” asks for {missing}, which {are} not installed here: {instead}. To install: {missing2}.</source>
        <extracomment>{missing} may be {first} and {last}; {are} may be are / is; {instead} may be pictures of text are read as {used} / pictures of text are not read; {missing2} may be apt-get install {names}</extracomment>
        <translation>The collection “{collection}” asks for {missing}, which {are} not installed here: {instead}. To install: {missing2}.</translation>
    </message>
    <message>
        <location filename="../../app/services/models.py"/>
        <source>The conversations of '{name}' can be kept as {value} only. Nothing was changed.</source>
        <translation>The conversations of '{name}' can be kept as {value} only. Nothing was changed.</translation>
    </message>
    <message>
        <location filename="../../app/vault/errors.py"/>
        <source>The copy '{path}' was written, but reading it again shows that {reason}. It was not kept; the vault is as it was.</source>
        <extracomment>{reason} may be its key is another one / the passphrase does not open it / it does not hold the same rows / page {unsound} is not as it was written</extracomment>
        <translation>The copy '{path}' was written, but reading it again shows that {reason}. It was not kept; the vault is as it was.</translation>
    </message>
    <message>
        <location filename="../../app/index/worker/pair_scorer.py"/>
        <source>The cross-encoder could not be loaded.</source>
        <translation>The cross-encoder could not be loaded.</translation>
    </message>
    <message>
        <location filename="../../app/index/pairs_client.py"/>
        <source>The cross-encoder could not be used. Your documents are safe.</source>
        <translation>The cross-encoder could not be used. Your documents are safe.</translation>
    </message>
    <message>
        <location filename="../../app/index/worker/pair_scorer.py"/>
        <source>The cross-encoder failed on a text.</source>
        <translation>The cross-encoder failed on a text.</translation>
    </message>
    <message>
        <location filename="../../app/index/worker/pair_scorer.py"/>
        <source>The cross-encoder gives no numbers.</source>
        <translation>The cross-encoder gives no numbers.</translation>
    </message>
    <message>
        <location filename="../../app/index/worker/pair_scorer.py"/>
        <source>The cross-encoder has other labels than its config.json says.</source>
        <translation>The cross-encoder has other labels than its config.json says.</translation>
    </message>
    <message>
        <location filename="../../app/index/worker/pair_scorer.py"/>
        <source>The cross-encoder wants other inputs than two texts.</source>
        <translation>The cross-encoder wants other inputs than two texts.</translation>
    </message>
    <message>
        <location filename="../../app/index/cross_encoder.py"/>
        <source>The cross-encoder's config.json could not be read.</source>
        <translation>The cross-encoder's config.json could not be read.</translation>
    </message>
    <message>
        <location filename="../../app/index/prepare_pairs.py"/>
        <source>The cross-encoder's model is damaged, or is none that reads two texts and gives the labels that its config.json names.</source>
        <translation>The cross-encoder's model is damaged, or is none that reads two texts and gives the labels that its config.json names.</translation>
    </message>
    <message>
        <location filename="../../app/index/prepare_pairs.py"/>
        <source>The cross-encoder's tokenizer.json is damaged.</source>
        <translation>The cross-encoder's tokenizer.json is damaged.</translation>
    </message>
    <message>
        <location filename="../../app/index/prepare_pairs.py"/>
        <source>The cross-encoder's weights could not be loaded.</source>
        <translation>The cross-encoder's weights could not be loaded.</translation>
    </message>
    <message>
        <location filename="../../app/security/paths.py"/>
        <source>The data folder '{folder}' belongs to another user.</source>
        <translation>The data folder '{folder}' belongs to another user.</translation>
    </message>
    <message>
        <location filename="../../app/security/paths.py"/>
        <source>The data folder '{folder}' cannot be used: {reason}.</source>
        <extracomment>{reason} may be it is not a folder / this user may not read and write it</extracomment>
        <translation>The data folder '{folder}' cannot be used: {reason}.</translation>
    </message>
    <message>
        <location filename="../../app/security/paths.py"/>
        <source>The data folder '{folder}' is a link, which could be pointed elsewhere.</source>
        <translation>The data folder '{folder}' is a link, which could be pointed elsewhere.</translation>
    </message>
    <message>
        <location filename="../../app/services/restore.py"/>
        <source>The disk became full while '{file}' was restored. Nothing was made.</source>
        <translation>The disk became full while '{file}' was restored. Nothing was made.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/download.py"/>
        <source>The disk has {free} MiB free; {missing_bytes} MiB are to come, and {reserve_bytes} stay free for the rest. Nothing was fetched.</source>
        <translation>The disk has {free} MiB free; {missing_bytes} MiB are to come, and {reserve_bytes} stay free for the rest. Nothing was fetched.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/verifying.py"/>
        <source>The disk is full. Nothing was installed or changed, and installed models keep working.</source>
        <translation>The disk is full. Nothing was installed or changed, and installed models keep working.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/download.py"/>
        <source>The disk is full. What came of the model is kept, and the rest of this machine is as it was.</source>
        <translation>The disk is full. What came of the model is kept, and the rest of this machine is as it was.</translation>
    </message>
    <message>
        <location filename="../../app/vault/wording.py"/>
        <source>The disk is full: this was not kept. Everything before it is safe.</source>
        <translation>The disk is full: this was not kept. Everything before it is safe.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/store.py"/>
        <source>The disk is full: {what}. Everything else is as it was.</source>
        <extracomment>{what} may be A model file could not be deleted / A model that was fetched was not installed / '{name}' was not imported</extracomment>
        <translation>The disk is full: {what}. Everything else is as it was.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/download.py"/>
        <source>The disk is nearly full. What came of the model is kept.</source>
        <translation>The disk is nearly full. What came of the model is kept.</translation>
    </message>
    <message>
        <location filename="../../app/extract/worker/result.py"/>
        <source>The document is longer than the limit; its end was left out.</source>
        <translation>The document is longer than the limit; its end was left out.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/writing.py"/>
        <source>The documents do not say.</source>
        <translation>The documents do not say.</translation>
    </message>
    <message>
        <location filename="../../app/services/composing.py"/>
        <source>The documents there are now do not answer this question any more, so there is nothing to go on from. What is written stays.</source>
        <translation>The documents there are now do not answer this question any more, so there is nothing to go on from. What is written stays.</translation>
    </message>
    <message>
        <location filename="../../app/services/watch_rules.py"/>
        <source>The drive or share that this folder lies on is not connected.</source>
        <translation>The drive or share that this folder lies on is not connected.</translation>
    </message>
    <message>
        <location filename="../../app/services/embedder.py"/>
        <source>The embedder '{name}' is damaged or missing. Your documents are safe.</source>
        <translation>The embedder '{name}' is damaged or missing. Your documents are safe.</translation>
    </message>
    <message>
        <location filename="../../app/index/worker/encoder.py"/>
        <source>The embedder could not be loaded.</source>
        <translation>The embedder could not be loaded.</translation>
    </message>
    <message>
        <location filename="../../app/index/client.py"/>
        <source>The embedder could not be loaded. Your documents are safe.</source>
        <translation>The embedder could not be loaded. Your documents are safe.</translation>
    </message>
    <message>
        <location filename="../../app/index/embedder.py"/>
        <source>The embedder's description could not be read.</source>
        <translation>The embedder's description could not be read.</translation>
    </message>
    <message>
        <location filename="../../app/index/worker/main.py"/>
        <source>The embedder's description is damaged.</source>
        <translation>The embedder's description is damaged.</translation>
    </message>
    <message>
        <location filename="../../app/index/embedder.py"/>
        <source>The embedder's description names impossible sizes.</source>
        <translation>The embedder's description names impossible sizes.</translation>
    </message>
    <message>
        <location filename="../../app/index/tokens.py"/>
        <source>The embedder's tokenizer is damaged.</source>
        <translation>The embedder's tokenizer is damaged.</translation>
    </message>
    <message>
        <location filename="../../app/index/prepare.py"/>
        <source>The embedder's tokenizer.json is damaged.</source>
        <translation>The embedder's tokenizer.json is damaged.</translation>
    </message>
    <message>
        <location filename="../../app/index/worker/encoder.py"/>
        <source>The embedder's vectors have another size than it says.</source>
        <translation>The embedder's vectors have another size than it says.</translation>
    </message>
    <message>
        <location filename="../../app/index/prepare.py"/>
        <source>The embedder's weights could not be loaded.</source>
        <translation>The embedder's weights could not be loaded.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/json_parts.py"/>
        <source>The file breaks off in the middle; what stands before that was read.</source>
        <translation>The file breaks off in the middle; what stands before that was read.</translation>
    </message>
    <message>
        <location filename="../../app/services/import_opening.py"/>
        <source>The file changed while it was being read; nothing of it was kept.</source>
        <translation>The file changed while it was being read; nothing of it was kept.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_export.py"/>
        <source>The file does not end with the code that it begins with.</source>
        <translation>The file does not end with the code that it begins with.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_export.py"/>
        <source>The file does not hold as many records and checkpoints as it says.</source>
        <translation>The file does not hold as many records and checkpoints as it says.</translation>
    </message>
    <message>
        <location filename="../../app/services/persona_files/service.py"/>
        <source>The file has two {kind}s named '{name}'. Nothing was imported.</source>
        <translation>The file has two {kind}s named '{name}'. Nothing was imported.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/opening.py"/>
        <source>The file holds more than {most_chats} chats; those before were read.</source>
        <translation>The file holds more than {most_chats} chats; those before were read.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_export.py"/>
        <source>The file is not encrypted: whoever can read it reads the chats. Cloister does not look after it, and does not delete it.</source>
        <translation>The file is not encrypted: whoever can read it reads the chats. Cloister does not look after it, and does not delete it.</translation>
    </message>
    <message>
        <location filename="../../app/extract/errors.py"/>
        <source>The file is probably damaged: save it again in its own program.</source>
        <translation>The file is probably damaged: save it again in its own program.</translation>
    </message>
    <message>
        <location filename="../../app/services/pages.py"/>
        <source>The file itself was not kept at its import, and is not unchanged where it was: its text is shown.</source>
        <translation>The file itself was not kept at its import, and is not unchanged where it was: its text is shown.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/access.py"/>
        <source>The file of the site's authority '{path}' cannot be read ({why}). Nothing was asked of anybody, and nothing was changed.</source>
        <extracomment>{why} may be it is no PEM file</extracomment>
        <translation>The file of the site's authority '{path}' cannot be read ({why}). Nothing was asked of anybody, and nothing was changed.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/transport.py"/>
        <source>The file of the site's authority holds no certificate. Models that are installed are untouched.</source>
        <translation>The file of the site's authority holds no certificate. Models that are installed are untouched.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_export.py"/>
        <source>The file was signed with another key than the one given.</source>
        <translation>The file was signed with another key than the one given.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_export.py"/>
        <source>The first line is not as it was written.</source>
        <translation>The first line is not as it was written.</translation>
    </message>
    <message>
        <location filename="../../app/services/reading.py"/>
        <source>The first {done} of its {parts} parts were read.</source>
        <translation>The first {done} of its {parts} parts were read.</translation>
    </message>
    <message>
        <location filename="../../app/services/discovery.py"/>
        <source>The folder could not be opened ({value}).</source>
        <translation>The folder could not be opened ({value}).</translation>
    </message>
    <message>
        <location filename="../../app/mirror/download.py"/>
        <source>The folder for downloads cannot be written ({value}). Installed models are as they were.</source>
        <translation>The folder for downloads cannot be written ({value}). Installed models are as they were.</translation>
    </message>
    <message>
        <location filename="../../app/engine/errors.py"/>
        <source>The grammar or the JSON schema that the answer has to fit cannot be read. Nothing was written; your question is kept.</source>
        <translation>The grammar or the JSON schema that the answer has to fit cannot be read. Nothing was written; your question is kept.</translation>
    </message>
    <message>
        <location filename="../../app/engine/devices.py"/>
        <source>The graphics processor did not pass a small test, so the model runs on the processor.</source>
        <translation>The graphics processor did not pass a small test, so the model runs on the processor.</translation>
    </message>
    <message>
        <location filename="../../app/services/personas.py"/>
        <source>The instructions and the greeting have at most 8000 characters each. Nothing was changed.</source>
        <translation>The instructions and the greeting have at most 8000 characters each. Nothing was changed.</translation>
    </message>
    <message>
        <location filename="../../app/security/keyfile.py"/>
        <source>The key file '{path}' is damaged: {reason}. The vault beside it was not touched.</source>
        <extracomment>{reason} may be it holds no usable key / it is incomplete or altered / it cannot be read ({value})</extracomment>
        <translation>The key file '{path}' is damaged: {reason}. The vault beside it was not touched.</translation>
    </message>
    <message>
        <location filename="../../app/security/keyfile.py"/>
        <source>The key file '{path}' is missing. The vault beside it was not touched.</source>
        <translation>The key file '{path}' is missing. The vault beside it was not touched.</translation>
    </message>
    <message>
        <location filename="../../app/services/passphrase.py"/>
        <source>The key file is older than the one this vault knows: somebody, or a restored backup, put an old copy in its place, and a passphrase or recovery code that was changed since may open the vault again. Change the passphrase, and make a new recovery code if there is one.</source>
        <translation>The key file is older than the one this vault knows: somebody, or a restored backup, put an old copy in its place, and a passphrase or recovery code that was changed since may open the vault again. Change the passphrase, and make a new recovery code if there is one.</translation>
    </message>
    <message>
        <location filename="../../app/services/passphrase.py"/>
        <source>The key file was altered by something other than Cloister. Only what opened it now was kept; everything else in it opens nothing any more. Make a new recovery code if there was one.</source>
        <translation>The key file was altered by something other than Cloister. Only what opened it now was kept; everything else in it opens nothing any more. Make a new recovery code if there was one.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_reader.py"/>
        <source>The key for the next record is not the one that follows the last.</source>
        <translation>The key for the next record is not the one that follows the last.</translation>
    </message>
    <message>
        <location filename="../../app/services/destroy.py"/>
        <source>The keys are gone: nothing of the vault can be read any more.</source>
        <translation>The keys are gone: nothing of the vault can be read any more.</translation>
    </message>
    <message>
        <location filename="../../app/security/keyfile.py"/>
        <source>The keys could not be written to '{path}': {reason}. Nothing was changed.</source>
        <extracomment>{reason} may be the disk is full</extracomment>
        <translation>The keys could not be written to '{path}': {reason}. Nothing was changed.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_export.py"/>
        <source>The line of record {seq} is not as it was written.</source>
        <translation>The line of record {seq} is not as it was written.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_export.py"/>
        <source>The line of record {seq}'s checkpoint is not as it was written.</source>
        <translation>The line of record {seq}'s checkpoint is not as it was written.</translation>
    </message>
    <message>
        <location filename="../../app/services/starter.py"/>
        <source>The list of starter models is damaged.</source>
        <translation>The list of starter models is damaged.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/limits.py"/>
        <source>The messages of this chat do not follow one another.</source>
        <translation>The messages of this chat do not follow one another.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/foreign.py"/>
        <source>The messages of this chat go round in a circle.</source>
        <translation>The messages of this chat go round in a circle.</translation>
    </message>
    <message>
        <location filename="../../app/services/memory.py"/>
        <source>The messages that this is about are gone. Nothing was changed.</source>
        <translation>The messages that this is about are gone. Nothing was changed.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/patience.py"/>
        <source>The mirror cannot be used now: {what}. Models that are installed are untouched.</source>
        <translation>The mirror cannot be used now: {what}. Models that are installed are untouched.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/transport.py"/>
        <source>The mirror does not do as a mirror should: {what}. Models that are installed are untouched.</source>
        <extracomment>{what} may be it sends another part of the file than was asked for / it sends compressed what was asked for as it is / it answers {status} / it sends elsewhere (status {status}), which is never followed / its answer is no HTTP ({name}) / '{path}' is larger than any file of its kind</extracomment>
        <translation>The mirror does not do as a mirror should: {what}. Models that are installed are untouched.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/download.py"/>
        <source>The mirror does not give '{file}': {why}. Installed models are untouched.</source>
        <extracomment>{why} may be it has less of the file than it said before</extracomment>
        <translation>The mirror does not give '{file}': {why}. Installed models are untouched.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/transport.py"/>
        <source>The mirror does not let this machine in (status {status}). Models that are installed are untouched.</source>
        <translation>The mirror does not let this machine in (status {status}). Models that are installed are untouched.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/transport.py"/>
        <source>The mirror has no '{path}' (status {status}). Models that are installed are untouched.</source>
        <translation>The mirror has no '{path}' (status {status}). Models that are installed are untouched.</translation>
    </message>
    <message>
        <location filename="../../app/engine/errors.py"/>
        <source>The model '{name}' could not be loaded with its adapters. Your chats are safe.</source>
        <translation>The model '{name}' could not be loaded with its adapters. Your chats are safe.</translation>
    </message>
    <message>
        <location filename="../../app/engine/errors.py"/>
        <source>The model '{name}' could not be loaded. Nothing else is affected.</source>
        <translation>The model '{name}' could not be loaded. Nothing else is affected.</translation>
    </message>
    <message>
        <location filename="../../app/services/models.py"/>
        <source>The model '{name}' is damaged or missing, so it was not loaded. Your chats are safe.</source>
        <translation>The model '{name}' is damaged or missing, so it was not loaded. Your chats are safe.</translation>
    </message>
    <message>
        <location filename="../../app/services/cross_encoders.py"/>
        <source>The model '{name}' is damaged or missing. Your documents are safe.</source>
        <translation>The model '{name}' is damaged or missing. Your documents are safe.</translation>
    </message>
    <message>
        <location filename="../../app/engine/errors.py"/>
        <source>The model '{name}' {value} {reason}</source>
        <extracomment>{value} may be was too large: memory ran out while it was loaded. / does not fit in memory:</extracomment>
        <translation>The model '{name}' {value} {reason}</translation>
    </message>
    <message>
        <location filename="../../app/engine/errors.py"/>
        <source>The model file '{name}' cannot be read. Nothing was changed.</source>
        <translation>The model file '{name}' cannot be read. Nothing was changed.</translation>
    </message>
    <message>
        <location filename="../../app/engine/gguf.py"/>
        <source>The model file '{name}' is damaged: {error}.</source>
        <translation>The model file '{name}' is damaged: {error}.</translation>
    </message>
    <message>
        <location filename="../../app/engine/errors.py"/>
        <source>The model file '{name}' is none that this version can use: {reason}.</source>
        <translation>The model file '{name}' is none that this version can use: {reason}.</translation>
    </message>
    <message>
        <location filename="../../app/engine/gguf.py"/>
        <source>The model file '{name}' is not part {value} of {parts}.</source>
        <translation>The model file '{name}' is not part {value} of {parts}.</translation>
    </message>
    <message>
        <location filename="../../app/engine/errors.py"/>
        <source>The model file '{name}' is of the kind '{architecture}', which {value}</source>
        <extracomment>{value} may be cannot answer here. / this version does not know.</extracomment>
        <translation>The model file '{name}' is of the kind '{architecture}', which {value}</translation>
    </message>
    <message>
        <location filename="../../app/engine/gguf_parts.py"/>
        <source>The model is in {count} files, and '{name}' is not there. Nothing was changed.</source>
        <translation>The model is in {count} files, and '{name}' is not there. Nothing was changed.</translation>
    </message>
    <message>
        <location filename="../../app/services/model_rows.py"/>
        <source>The model it was made for is not here.</source>
        <translation>The model it was made for is not here.</translation>
    </message>
    <message>
        <location filename="../../app/engine/errors.py"/>
        <source>The model stopped unexpectedly. Your chat is safe.</source>
        <translation>The model stopped unexpectedly. Your chat is safe.</translation>
    </message>
    <message>
        <location filename="../../app/services/composing.py"/>
        <source>The model thought, and wrote no answer.</source>
        <translation>The model thought, and wrote no answer.</translation>
    </message>
    <message>
        <location filename="../../app/services/composing.py"/>
        <source>The model was still thinking when its context window was full.</source>
        <translation>The model was still thinking when its context window was full.</translation>
    </message>
    <message>
        <location filename="../../app/services/composing.py"/>
        <source>The model wrote no answer</source>
        <extracomment>part of a sentence</extracomment>
        <translation>The model wrote no answer</translation>
    </message>
    <message>
        <location filename="../../app/extract/worker/reading.py"/>
        <source>The name promises another kind of file: this is {in_words}.</source>
        <extracomment>{in_words} may be a PDF file / a Word file / a web page / an RTF file / plain text</extracomment>
        <translation>The name promises another kind of file: this is {in_words}.</translation>
    </message>
    <message>
        <location filename="../../app/services/repair.py"/>
        <source>The new home '{target}' could not be written: {reason}. There is none; the damaged one was not changed.</source>
        <extracomment>{reason} may be the disk is full</extracomment>
        <translation>The new home '{target}' could not be written: {reason}. There is none; the damaged one was not changed.</translation>
    </message>
    <message>
        <location filename="../../app/security/keyfile.py"/>
        <source>The new keys are in force, but the disk did not confirm them: after a power failure it may be the ones before.</source>
        <translation>The new keys are in force, but the disk did not confirm them: after a power failure it may be the ones before.</translation>
    </message>
    <message>
        <location filename="../../app/vault/salvage.py"/>
        <source>The page that lists the vault's tables is damaged: nothing on the others can be found without it. Nothing was changed.</source>
        <translation>The page that lists the vault's tables is damaged: nothing on the others can be found without it. Nothing was changed.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/door.py"/>
        <source>The part of Cloister that starts the network process is gone. Installed models are untouched.</source>
        <translation>The part of Cloister that starts the network process is gone. Installed models are untouched.</translation>
    </message>
    <message>
        <location filename="../../app/vault/purge.py"/>
        <source>The passages quoted here were removed with their document.</source>
        <translation>The passages quoted here were removed with their document.</translation>
    </message>
    <message>
        <location filename="../../app/security/opening.py"/>
        <source>The passphrase is not right. Nothing was changed.</source>
        <translation>The passphrase is not right. Nothing was changed.</translation>
    </message>
    <message>
        <location filename="../../app/security/kdf.py"/>
        <source>The passphrase was not checked: that takes {value} MiB of memory, which are not free. Nothing was changed.</source>
        <translation>The passphrase was not checked: that takes {value} MiB of memory, which are not free. Nothing was changed.</translation>
    </message>
    <message>
        <location filename="../../app/extract/errors.py"/>
        <source>The password given does not open this file, so it was not read.</source>
        <translation>The password given does not open this file, so it was not read.</translation>
    </message>
    <message>
        <location filename="../../app/services/persona_use.py"/>
        <source>The persona '{name}' asks for the model '{model}', which is not installed; the one that is chosen answered.</source>
        <translation>The persona '{name}' asks for the model '{model}', which is not installed; the one that is chosen answered.</translation>
    </message>
    <message>
        <location filename="../../app/services/personas.py"/>
        <source>The persona '{name}' comes with Cloister and stays as it is. Nothing was changed.</source>
        <translation>The persona '{name}' comes with Cloister and stays as it is. Nothing was changed.</translation>
    </message>
    <message>
        <location filename="../../app/index/pairs_client.py"/>
        <source>The process that compares texts ended unexpectedly. Your documents and chats are safe.</source>
        <translation>The process that compares texts ended unexpectedly. Your documents and chats are safe.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/door.py"/>
        <source>The process that fetches models ended before its time. Installed models are untouched, and what was fetched is kept.</source>
        <translation>The process that fetches models ended before its time. Installed models are untouched, and what was fetched is kept.</translation>
    </message>
    <message>
        <location filename="../../app/services/prompts.py"/>
        <source>The prompt '{name}' comes with Cloister and stays as it is. Nothing was changed.</source>
        <translation>The prompt '{name}' comes with Cloister and stays as it is. Nothing was changed.</translation>
    </message>
    <message>
        <location filename="../../app/services/composing.py"/>
        <source>The question and what is written of the answer leave the model no room: they need {needed} tokens and the context window has {available}. What is written stays.</source>
        <translation>The question and what is written of the answer leave the model no room: they need {needed} tokens and the context window has {available}. What is written stays.</translation>
    </message>
    <message>
        <location filename="../../app/services/requests.py"/>
        <source>The question has {tokens} tokens; this model reads {context_tokens} at once. The question is kept.</source>
        <translation>The question has {tokens} tokens; this model reads {context_tokens} at once. The question is kept.</translation>
    </message>
    <message>
        <location filename="../../app/services/search.py"/>
        <source>The question is empty.</source>
        <translation>The question is empty.</translation>
    </message>
    <message>
        <location filename="../../app/engine/errors.py"/>
        <source>The question is too long for the model: it needs {needed} tokens and the context window has {available}.</source>
        <translation>The question is too long for the model: it needs {needed} tokens and the context window has {available}.</translation>
    </message>
    <message>
        <location filename="../../app/services/screening.py"/>
        <source>The question was not sent and not kept: your site's filter stops it (category: {category}).</source>
        <translation>The question was not sent and not kept: your site's filter stops it (category: {category}).</translation>
    </message>
    <message>
        <location filename="../../app/extract/errors.py"/>
        <source>The reader of documents could not be started, so reading ended here. Files that were not read still wait.</source>
        <translation>The reader of documents could not be started, so reading ended here. Files that were not read still wait.</translation>
    </message>
    <message>
        <location filename="../../app/services/pages.py"/>
        <source>The reader stopped while it drew this page: its text is shown. Nothing else is affected.</source>
        <translation>The reader stopped while it drew this page: its text is shown. Nothing else is affected.</translation>
    </message>
    <message>
        <location filename="../../app/extract/errors.py"/>
        <source>The reader stopped while it read this file. Other files are not affected.</source>
        <translation>The reader stopped while it read this file. Other files are not affected.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_reader.py"/>
        <source>The record could not be signed, so it was not written.</source>
        <translation>The record could not be signed, so it was not written.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_export.py"/>
        <source>The record could not be written to '{path}': {reason}. There is no such file.</source>
        <extracomment>{reason} may be the disk is full</extracomment>
        <translation>The record could not be written to '{path}': {reason}. There is no such file.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_reader.py"/>
        <source>The record ends at {seq}, {lost} before its end: the rest is missing.</source>
        <translation>The record ends at {seq}, {lost} before its end: the rest is missing.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit.py"/>
        <source>The record of events could not be written, and this site allows nothing unrecorded. The vault is being locked; what was kept before is safe.</source>
        <translation>The record of events could not be written, and this site allows nothing unrecorded. The vault is being locked; what was kept before is safe.</translation>
    </message>
    <message>
        <location filename="../../app/services/passphrase.py"/>
        <source>The recovery code is locked with another function than this site asks for (vault.kdf). Make a new one.</source>
        <translation>The recovery code is locked with another function than this site asks for (vault.kdf). Make a new one.</translation>
    </message>
    <message>
        <location filename="../../app/services/model_import.py"/>
        <source>The same file is installed already, as '{name}'. Nothing was changed.</source>
        <translation>The same file is installed already, as '{name}'. Nothing was changed.</translation>
    </message>
    <message>
        <location filename="../../app/services/model_settings.py"/>
        <source>The scale of an adapter must be a number from 0 to {max_scale}. Nothing was changed.</source>
        <translation>The scale of an adapter must be a number from 0 to {max_scale}. Nothing was changed.</translation>
    </message>
    <message>
        <location filename="../../app/index/client.py"/>
        <source>The search process ended unexpectedly. Your documents and chats are safe.</source>
        <translation>The search process ended unexpectedly. Your documents and chats are safe.</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>The settings are: {specs}.</source>
        <translation>The settings are: {specs}.</translation>
    </message>
    <message>
        <location filename="../../app/settings/store.py"/>
        <source>The settings could not be saved ({value}). Those of before still stand.</source>
        <translation>The settings could not be saved ({value}). Those of before still stand.</translation>
    </message>
    <message>
        <location filename="../../app/settings/store.py"/>
        <source>The settings file was damaged and set aside; the usual settings are in force until you change one. It is kept as '{aside}'.</source>
        <translation>The settings file was damaged and set aside; the usual settings are in force until you change one. It is kept as '{aside}'.</translation>
    </message>
    <message>
        <location filename="../../app/services/site_trust.py"/>
        <source>The site has taken '{name}' back</source>
        <extracomment>part of a sentence</extracomment>
        <translation>The site has taken '{name}' back</translation>
    </message>
    <message>
        <location filename="../../app/services/embedder.py"/>
        <source>The site has taken the model '{name}' back, so it is not loaded: {revoked} Your chats and documents are safe.</source>
        <translation>The site has taken the model '{name}' back, so it is not loaded: {revoked} Your chats and documents are safe.</translation>
    </message>
    <message>
        <location filename="../../app/services/site_trust.py"/>
        <source>The site has taken this model back</source>
        <extracomment>part of a sentence</extracomment>
        <translation>The site has taken this model back</translation>
    </message>
    <message>
        <location filename="../../app/mirror/worker.py"/>
        <source>The site offers no model named '{unknown}'. Nothing was fetched.</source>
        <translation>The site offers no model named '{unknown}'. Nothing was fetched.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/verifying.py"/>
        <source>The site's list of models cannot be trusted: {reason}. Nothing was installed or changed, and installed models keep working.</source>
        <extracomment>{reason} may be the list of revoked models is too long / a part of it is longer than any that is published / it is damaged, or contradicts itself / its parts do not belong together, or were altered / it does not carry enough valid signatures / it is older than what this machine has seen, or its parts are of different times / the state that was kept on this machine is damaged</extracomment>
        <translation>The site's list of models cannot be trusted: {reason}. Nothing was installed or changed, and installed models keep working.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/verifying.py"/>
        <source>The site's list of models has expired. Nothing was installed or changed, and installed models keep working.</source>
        <translation>The site's list of models has expired. Nothing was installed or changed, and installed models keep working.</translation>
    </message>
    <message>
        <location filename="../../app/services/site_trust.py"/>
        <source>The site's list of models ran out on {expires}. Installed models keep working. New ones cannot be installed before the next sync.</source>
        <translation>The site's list of models ran out on {expires}. Installed models keep working. New ones cannot be installed before the next sync.</translation>
    </message>
    <message>
        <location filename="../../app/services/site_trust.py"/>
        <source>The site's list of models ran out on {expires}. Nothing new is installed. Installed models keep working.</source>
        <translation>The site's list of models ran out on {expires}. Nothing new is installed. Installed models keep working.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/targets.py"/>
        <source>The site's list of models was written for a newer Cloister. Nothing was changed, and installed models keep working.</source>
        <translation>The site's list of models was written for a newer Cloister. Nothing was changed, and installed models keep working.</translation>
    </message>
    <message>
        <location filename="../../app/services/site_trust.py"/>
        <source>The site's list, which this vault has seen, is not in '{folder}' any more. Installed models keep working.</source>
        <translation>The site's list, which this vault has seen, is not in '{folder}' any more. Installed models keep working.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/targets.py"/>
        <source>The site's signed list of models contradicts itself: {reason}. Nothing was changed, and installed models keep working.</source>
        <extracomment>{reason} may be a {what} occurs twice, perhaps in other letters / '{name}' is no adapter with its base model / the files of '{name}' have roles that its kind does not have / the files of '{name}' are not as large as it says / the files of '{name}' do not belong together, or one is missing / a file's role is no name / a file has no SHA-256 or an impossible length / a file's path and its description name different origins / a model's name begins or ends with a blank / a text holds signs that cannot be shown / the description of a file is incomplete or out of bounds / a path is none of a model's file / '{file}' cannot be a file's name in a mirror / the list of revoked models cannot be read / two models begin with the same file</extracomment>
        <translation>The site's signed list of models contradicts itself: {reason}. Nothing was changed, and installed models keep working.</translation>
    </message>
    <message>
        <location filename="../../app/services/starter.py"/>
        <source>The starter model '{name}' is not the one that set-up wrote.</source>
        <translation>The starter model '{name}' is not the one that set-up wrote.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/media.py"/>
        <source>The stick cannot be read ({value}). Nothing was installed from it, and nothing was changed on it.</source>
        <translation>The stick cannot be read ({value}). Nothing was installed from it, and nothing was changed on it.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/media.py"/>
        <source>The stick has no '{path}'. Nothing was installed from it, and nothing was changed on it.</source>
        <translation>The stick has no '{path}'. Nothing was installed from it, and nothing was changed on it.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_import.py"/>
        <source>The time is the site's (vault.retention_days) or the chat's own.</source>
        <translation>The time is the site's (vault.retention_days) or the chat's own.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/access.py"/>
        <source>The trust root '{path}' cannot be read ({value}). Nothing was asked of anybody, and nothing was changed.</source>
        <translation>The trust root '{path}' cannot be read ({value}). Nothing was asked of anybody, and nothing was changed.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/access.py"/>
        <source>The trust root of the site is not named. Nothing was asked of anybody, and nothing was changed.</source>
        <translation>The trust root of the site is not named. Nothing was asked of anybody, and nothing was changed.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/verifying.py"/>
        <source>The trust root of this site is damaged, or something else. Nothing was installed or changed, and installed models keep working.</source>
        <translation>The trust root of this site is damaged, or something else. Nothing was installed or changed, and installed models keep working.</translation>
    </message>
    <message>
        <location filename="../../app/vault/wording.py"/>
        <source>The vault '{path}' could not be read or written. What was kept before is safe.</source>
        <translation>The vault '{path}' could not be read or written. What was kept before is safe.</translation>
    </message>
    <message>
        <location filename="../../app/vault/wording.py"/>
        <source>The vault '{path}' is damaged: {reason}. It was not changed.</source>
        <translation>The vault '{path}' is damaged: {reason}. It was not changed.</translation>
    </message>
    <message>
        <location filename="../../app/vault/audit.py"/>
        <source>The vault does not know any more where its record of events ends. Everything else in it can be read.</source>
        <translation>The vault does not know any more where its record of events ends. Everything else in it can be read.</translation>
    </message>
    <message>
        <location filename="../../app/services/destroy.py"/>
        <source>The vault is as it was, or its keys are gone.</source>
        <translation>The vault is as it was, or its keys are gone.</translation>
    </message>
    <message>
        <location filename="../../app/security/keys.py"/>
        <source>The vault is locked.</source>
        <translation>The vault is locked.</translation>
    </message>
    <message>
        <location filename="../../app/services/model_errors.py"/>
        <source>The {what} '{name}' was put aside: loading it failed badly 2 times. Your chats are safe.</source>
        <extracomment>{what} may be adapter / model</extracomment>
        <translation>The {what} '{name}' was put aside: loading it failed badly 2 times. Your chats are safe.</translation>
    </message>
    <message>
        <location filename="../../app/services/prompts.py"/>
        <source>There are 2000 prompts, and more are not kept. Nothing was changed.</source>
        <translation>There are 2000 prompts, and more are not kept. Nothing was changed.</translation>
    </message>
    <message>
        <location filename="../../app/services/personas.py"/>
        <source>There are 500 personas, and more are not kept. Nothing was changed.</source>
        <translation>There are 500 personas, and more are not kept. Nothing was changed.</translation>
    </message>
    <message>
        <location filename="../../app/services/named.py"/>
        <source>There are characters in it that nobody can see: controls, or marks that turn the direction of writing. Nothing was changed.</source>
        <translation>There are characters in it that nobody can see: controls, or marks that turn the direction of writing. Nothing was changed.</translation>
    </message>
    <message>
        <location filename="../../app/services/watch_rules.py"/>
        <source>There are more than {most} files in this folder. None was taken in.</source>
        <translation>There are more than {most} files in this folder. None was taken in.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_export.py"/>
        <source>There are no chats to export. Nothing was written.</source>
        <translation>There are no chats to export. Nothing was written.</translation>
    </message>
    <message>
        <location filename="../../app/services/composing.py"/>
        <source>There are no documents to quote from. Your question is kept.</source>
        <translation>There are no documents to quote from. Your question is kept.</translation>
    </message>
    <message>
        <location filename="../../app/services/persona_files/service.py"/>
        <source>There are no personas and no prompts of your own. Nothing was written.</source>
        <translation>There are no personas and no prompts of your own. Nothing was written.</translation>
    </message>
    <message>
        <location filename="../../app/services/model_settings.py"/>
        <source>There are: {cachetype}.</source>
        <translation>There are: {cachetype}.</translation>
    </message>
    <message>
        <location filename="../../app/services/model_settings.py"/>
        <source>There are: {prompt_forms}.</source>
        <translation>There are: {prompt_forms}.</translation>
    </message>
    <message>
        <location filename="../../app/services/personas.py"/>
        <source>There are: {there}.</source>
        <translation>There are: {there}.</translation>
    </message>
    <message>
        <location filename="../../app/services/backup.py"/>
        <source>There is a file '{path}' already. Nothing was written.</source>
        <translation>There is a file '{path}' already. Nothing was written.</translation>
    </message>
    <message>
        <location filename="../../app/vault/ledger.py"/>
        <source>There is a model named '{name}' already. Nothing was changed.</source>
        <translation>There is a model named '{name}' already. Nothing was changed.</translation>
    </message>
    <message>
        <location filename="../../app/services/personas.py"/>
        <source>There is a persona named '{name}' already. Nothing was changed.</source>
        <translation>There is a persona named '{name}' already. Nothing was changed.</translation>
    </message>
    <message>
        <location filename="../../app/services/prompts.py"/>
        <source>There is a prompt named '{name}' already. Nothing was changed.</source>
        <translation>There is a prompt named '{name}' already. Nothing was changed.</translation>
    </message>
    <message>
        <location filename="../../app/security/keyfile.py"/>
        <source>There is a vault in '{parent}' already. Nothing was changed.</source>
        <translation>There is a vault in '{parent}' already. Nothing was changed.</translation>
    </message>
    <message>
        <location filename="../../app/vault/shelf.py"/>
        <source>There is no chat c{chat}.</source>
        <translation>There is no chat c{chat}.</translation>
    </message>
    <message>
        <location filename="../../app/vault/portable.py"/>
        <source>There is no chat c{conversation}.</source>
        <translation>There is no chat c{conversation}.</translation>
    </message>
    <message>
        <location filename="../../app/vault/documents.py"/>
        <source>There is no document {document}.</source>
        <translation>There is no document {document}.</translation>
    </message>
    <message>
        <location filename="../../app/vault/purge.py"/>
        <source>There is no document {document}. Nothing was removed.</source>
        <translation>There is no document {document}. Nothing was removed.</translation>
    </message>
    <message>
        <location filename="../../app/services/restore.py"/>
        <source>There is no file '{file}'. Nothing was made.</source>
        <translation>There is no file '{file}'. Nothing was made.</translation>
    </message>
    <message>
        <location filename="../../app/services/attachments.py"/>
        <source>There is no file in it that could be read. Nothing was attached.</source>
        <translation>There is no file in it that could be read. Nothing was attached.</translation>
    </message>
    <message>
        <location filename="../../app/services/model_settings.py"/>
        <source>There is no form of prompts named '{untrusted}'. Nothing was changed.</source>
        <translation>There is no form of prompts named '{untrusted}'. Nothing was changed.</translation>
    </message>
    <message>
        <location filename="../../app/vault/messages.py"/>
        <source>There is no message m{message}.</source>
        <translation>There is no message m{message}.</translation>
    </message>
    <message>
        <location filename="../../app/vault/ledger.py"/>
        <source>There is no model named '{name}'.</source>
        <translation>There is no model named '{name}'.</translation>
    </message>
    <message>
        <location filename="../../app/services/backup.py"/>
        <source>There is no room in '{folder}': the backup takes about {needed} MiB, {free} MiB are free. Nothing was written.</source>
        <translation>There is no room in '{folder}': the backup takes about {needed} MiB, {free} MiB are free. Nothing was written.</translation>
    </message>
    <message>
        <location filename="../../app/services/restore.py"/>
        <source>There is no room in '{folder}': the home takes {needed} MiB, {free} MiB are free. Nothing was made.</source>
        <translation>There is no room in '{folder}': the home takes {needed} MiB, {free} MiB are free. Nothing was made.</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>There is no setting '{name}'. Nothing was changed.</source>
        <translation>There is no setting '{name}'. Nothing was changed.</translation>
    </message>
    <message>
        <location filename="../../app/services/personas.py"/>
        <source>There is no such {what}. Nothing was changed.</source>
        <extracomment>{what} may be preset of sampling</extracomment>
        <translation>There is no such {what}. Nothing was changed.</translation>
    </message>
    <message>
        <location filename="../../app/extract/errors.py"/>
        <source>There is no text in this file, so nothing could be indexed.</source>
        <translation>There is no text in this file, so nothing could be indexed.</translation>
    </message>
    <message>
        <location filename="../../app/bootstrap.py"/>
        <source>There is no vault in '{home}'.</source>
        <translation>There is no vault in '{home}'.</translation>
    </message>
    <message>
        <location filename="../../app/services/destroy.py"/>
        <source>There is no vault in '{home}'. Nothing was destroyed.</source>
        <translation>There is no vault in '{home}'. Nothing was destroyed.</translation>
    </message>
    <message>
        <location filename="../../app/vault/connection.py"/>
        <source>There is no vault in '{parent}'.</source>
        <translation>There is no vault in '{parent}'.</translation>
    </message>
    <message>
        <location filename="../../app/vault/personas.py"/>
        <source>There is no {kind} '{name}'.</source>
        <translation>There is no {kind} '{name}'.</translation>
    </message>
    <message>
        <location filename="../../app/services/recognition.py"/>
        <source>These are more than 8 languages, and each is read by itself. Nothing was changed.</source>
        <translation>These are more than 8 languages, and each is read by itself. Nothing was changed.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/qt_stream.py"/>
        <source>This GPT4All chat is damaged or of a form that is not known. Nothing was imported.</source>
        <translation>This GPT4All chat is damaged or of a form that is not known. Nothing was imported.</translation>
    </message>
    <message>
        <location filename="../../app/services/composing.py"/>
        <source>This answer is made of the parts of whole documents, and cannot be gone on with. What is written stays.</source>
        <translation>This answer is made of the parts of whole documents, and cannot be gone on with. What is written stays.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/limits.py"/>
        <source>This chat has more attached files than what is read.</source>
        <translation>This chat has more attached files than what is read.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/gpt4all.py"/>
        <source>This chat holds something that GPT4All never wrote.</source>
        <translation>This chat holds something that GPT4All never wrote.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/opening.py"/>
        <source>This chat is larger than what is read.</source>
        <translation>This chat is larger than what is read.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/foreign.py"/>
        <source>This chat is longer than what is read.</source>
        <translation>This chat is longer than what is read.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/json_parts.py"/>
        <source>This chat is not in the form that its file has.</source>
        <translation>This chat is not in the form that its file has.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/gpt4all.py"/>
        <source>This chat is of no form that GPT4All ever had.</source>
        <translation>This chat is of no form that GPT4All ever had.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_import.py"/>
        <source>This chat would be removed at once: its {days} days after the last message are over.</source>
        <translation>This chat would be removed at once: its {days} days after the last message are over.</translation>
    </message>
    <message>
        <location filename="../../app/services/sync.py"/>
        <source>This command cannot reach a mirror. Nothing was changed.</source>
        <translation>This command cannot reach a mirror. Nothing was changed.</translation>
    </message>
    <message>
        <location filename="../../app/index/prepare_pairs.py"/>
        <source>This cross-encoder has no model.onnx and no safetensors weights; other formats can carry code.</source>
        <translation>This cross-encoder has no model.onnx and no safetensors weights; other formats can carry code.</translation>
    </message>
    <message>
        <location filename="../../app/index/prepare_pairs.py"/>
        <source>This cross-encoder has no {name}.</source>
        <translation>This cross-encoder has no {name}.</translation>
    </message>
    <message>
        <location filename="../../app/index/prepare_pairs.py"/>
        <source>This cross-encoder is of a kind that cannot be prepared.</source>
        <translation>This cross-encoder is of a kind that cannot be prepared.</translation>
    </message>
    <message>
        <location filename="../../app/index/cross_encoder.py"/>
        <source>This cross-encoder needs code of its own, which is never run.</source>
        <translation>This cross-encoder needs code of its own, which is never run.</translation>
    </message>
    <message>
        <location filename="../../app/index/layout.py"/>
        <source>This embedder has a part that cannot be prepared ({kind}).</source>
        <translation>This embedder has a part that cannot be prepared ({kind}).</translation>
    </message>
    <message>
        <location filename="../../app/index/layout.py"/>
        <source>This embedder has no safetensors weights; other formats can carry code.</source>
        <translation>This embedder has no safetensors weights; other formats can carry code.</translation>
    </message>
    <message>
        <location filename="../../app/index/layout.py"/>
        <source>This embedder has no tokenizer.json.</source>
        <translation>This embedder has no tokenizer.json.</translation>
    </message>
    <message>
        <location filename="../../app/index/prepare.py"/>
        <source>This embedder is of a kind that cannot be prepared.</source>
        <translation>This embedder is of a kind that cannot be prepared.</translation>
    </message>
    <message>
        <location filename="../../app/index/layout.py"/>
        <source>This embedder names a path outside its own folder.</source>
        <translation>This embedder names a path outside its own folder.</translation>
    </message>
    <message>
        <location filename="../../app/index/layout.py"/>
        <source>This embedder needs code of its own, which is never run.</source>
        <translation>This embedder needs code of its own, which is never run.</translation>
    </message>
    <message>
        <location filename="../../app/index/layout.py"/>
        <source>This embedder pools in a way that cannot be prepared.</source>
        <translation>This embedder pools in a way that cannot be prepared.</translation>
    </message>
    <message>
        <location filename="../../app/extract/errors.py"/>
        <source>This file could not be opened.</source>
        <translation>This file could not be opened.</translation>
    </message>
    <message>
        <location filename="../../app/extract/errors.py"/>
        <source>This file holds pictures of text only, and text recognition is not installed here.</source>
        <translation>This file holds pictures of text only, and text recognition is not installed here.</translation>
    </message>
    <message>
        <location filename="../../app/extract/errors.py"/>
        <source>This file holds pictures of text only, and the languages that its collection reads them in are not installed here.</source>
        <translation>This file holds pictures of text only, and the languages that its collection reads them in are not installed here.</translation>
    </message>
    <message>
        <location filename="../../app/extract/errors.py"/>
        <source>This file is damaged or incomplete and could not be read.</source>
        <translation>This file is damaged or incomplete and could not be read.</translation>
    </message>
    <message>
        <location filename="../../app/extract/errors.py"/>
        <source>This file is empty.</source>
        <translation>This file is empty.</translation>
    </message>
    <message>
        <location filename="../../app/extract/errors.py"/>
        <source>This file is larger than the limit for one document, or unpacks to more than it.</source>
        <translation>This file is larger than the limit for one document, or unpacks to more than it.</translation>
    </message>
    <message>
        <location filename="../../app/extract/errors.py"/>
        <source>This file is locked in a way that Cloister does not open, so it was not read.</source>
        <translation>This file is locked in a way that Cloister does not open, so it was not read.</translation>
    </message>
    <message>
        <location filename="../../app/extract/errors.py"/>
        <source>This file is locked with a password, so it was not read.</source>
        <translation>This file is locked with a password, so it was not read.</translation>
    </message>
    <message>
        <location filename="../../app/services/pages.py"/>
        <source>This file is locked, and its password is kept only until the vault is locked: the text read at its import is shown.</source>
        <translation>This file is locked, and its password is kept only until the vault is locked: the text read at its import is shown.</translation>
    </message>
    <message>
        <location filename="../../app/services/watch_rules.py"/>
        <source>This folder could not be read ({value}).</source>
        <translation>This folder could not be read ({value}).</translation>
    </message>
    <message>
        <location filename="../../app/index/cross_encoder.py"/>
        <source>This folder does not hold a cross-encoder.</source>
        <translation>This folder does not hold a cross-encoder.</translation>
    </message>
    <message>
        <location filename="../../app/index/layout.py"/>
        <source>This folder does not hold a sentence-transformers embedder.</source>
        <translation>This folder does not hold a sentence-transformers embedder.</translation>
    </message>
    <message>
        <location filename="../../app/services/watch_rules.py"/>
        <source>This folder is not there any more.</source>
        <translation>This folder is not there any more.</translation>
    </message>
    <message>
        <location filename="../../app/vault/watched.py"/>
        <source>This folder is not watched any more.</source>
        <translation>This folder is not watched any more.</translation>
    </message>
    <message>
        <location filename="../../app/vault/cipher.py"/>
        <source>This installation cannot encrypt: its SQLite is not SQLCipher.</source>
        <translation>This installation cannot encrypt: its SQLite is not SQLCipher.</translation>
    </message>
    <message>
        <location filename="../../app/security/opening.py"/>
        <source>This is not the passphrase, and as a recovery code it has a slip in it. Nothing was changed.</source>
        <translation>This is not the passphrase, and as a recovery code it has a slip in it. Nothing was changed.</translation>
    </message>
    <message>
        <location filename="../../app/extract/errors.py"/>
        <source>This kind of file is not one that Cloister reads, so it was left out.</source>
        <translation>This kind of file is not one that Cloister reads, so it was left out.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/verifying.py"/>
        <source>This machine has not synced with the site's mirror yet.</source>
        <translation>This machine has not synced with the site's mirror yet.</translation>
    </message>
    <message>
        <location filename="../../app/services/site_trust.py"/>
        <source>This machine's clock says {now} UTC and said {highest_time} before. Nothing new is installed. Installed models keep working.</source>
        <translation>This machine's clock says {now} UTC and said {highest_time} before. Nothing new is installed. Installed models keep working.</translation>
    </message>
    <message>
        <location filename="../../app/services/site_trust.py"/>
        <source>This machine's clock was set back: it said {highest_time} UTC before. Whether the site's list is up to date cannot be told.</source>
        <translation>This machine's clock was set back: it said {highest_time} UTC before. Whether the site's list is up to date cannot be told.</translation>
    </message>
    <message>
        <location filename="../../app/engine/errors.py"/>
        <source>This model cannot go on with an answer: its chat template has no place for the beginning of one. What is written stays.</source>
        <translation>This model cannot go on with an answer: its chat template has no place for the beginning of one. What is written stays.</translation>
    </message>
    <message>
        <location filename="../../app/index/cross_encoder.py"/>
        <source>This model's labels ({shown}) say neither how well a passage answers a question nor whether it bears a sentence out.</source>
        <translation>This model's labels ({shown}) say neither how well a passage answers a question nor whether it bears a sentence out.</translation>
    </message>
    <message>
        <location filename="../../app/services/pages.py"/>
        <source>This page could not be drawn: its text is shown.</source>
        <translation>This page could not be drawn: its text is shown.</translation>
    </message>
    <message>
        <location filename="../../app/services/pages.py"/>
        <source>This part of the document is no page of it: its text is shown.</source>
        <translation>This part of the document is no page of it: its text is shown.</translation>
    </message>
    <message>
        <location filename="../../app/vault/documents.py"/>
        <source>This passage is not there any more; its document was removed.</source>
        <translation>This passage is not there any more; its document was removed.</translation>
    </message>
    <message>
        <location filename="../../app/services/restore.py"/>
        <source>This passphrase does not open the backup. Nothing was made.</source>
        <translation>This passphrase does not open the backup. Nothing was made.</translation>
    </message>
    <message>
        <location filename="../../app/security/opening.py"/>
        <source>This recovery code has no slip in it, but it does not open this vault. Nothing was changed.</source>
        <translation>This recovery code has no slip in it, but it does not open this vault. Nothing was changed.</translation>
    </message>
    <message>
        <location filename="../../app/services/site_trust.py"/>
        <source>This site allows only models of its signed list, and there is none here yet. Nothing was changed.</source>
        <translation>This site allows only models of its signed list, and there is none here yet. Nothing was changed.</translation>
    </message>
    <message>
        <location filename="../../app/services/site_trust.py"/>
        <source>This site allows only models of its signed list, and this file is not on it. Nothing was changed.</source>
        <translation>This site allows only models of its signed list, and this file is not on it. Nothing was changed.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/launcher.py"/>
        <source>This site asks for the sandbox level '{wanted}'; the process that fetches models reaches '{sandbox_level}' here. It was ended before it opened anything.</source>
        <translation>This site asks for the sandbox level '{wanted}'; the process that fetches models reaches '{sandbox_level}' here. It was ended before it opened anything.</translation>
    </message>
    <message>
        <location filename="../../app/services/model_import.py"/>
        <source>This site does not allow importing model files. Nothing was changed.</source>
        <translation>This site does not allow importing model files. Nothing was changed.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_export.py"/>
        <source>This site does not let chats be exported. Nothing was written.</source>
        <translation>This site does not let chats be exported. Nothing was written.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_import.py"/>
        <source>This site does not let chats be imported. Nothing was changed.</source>
        <translation>This site does not let chats be imported. Nothing was changed.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_reader.py"/>
        <source>This site does not let you read the record of events.</source>
        <translation>This site does not let you read the record of events.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/access.py"/>
        <source>This site fixes mirror.{key} to '{of_policy}'. Nothing was asked of anybody, and nothing was changed.</source>
        <translation>This site fixes mirror.{key} to '{of_policy}'. Nothing was asked of anybody, and nothing was changed.</translation>
    </message>
    <message>
        <location filename="../../app/services/watch_rules.py"/>
        <source>This site lets no folder be watched. Nothing was changed.</source>
        <translation>This site lets no folder be watched. Nothing was changed.</translation>
    </message>
    <message>
        <location filename="../../app/services/site_trust.py"/>
        <source>This vault knows another trust root, which does not vouch for the one that was named. Nothing was fetched or changed. Installed models keep working.</source>
        <translation>This vault knows another trust root, which does not vouch for the one that was named. Nothing was fetched or changed. Installed models keep working.</translation>
    </message>
    <message>
        <location filename="../../app/security/keyfile.py"/>
        <source>This vault was made by a newer Cloister. Nothing was changed.</source>
        <translation>This vault was made by a newer Cloister. Nothing was changed.</translation>
    </message>
    <message>
        <location filename="../../app/vault/wording.py"/>
        <source>This version stores the vault in another form, and keeps a copy of it as it is first: that takes {value} MiB, {value2} MiB are free. Nothing was changed.</source>
        <translation>This version stores the vault in another form, and keeps a copy of it as it is first: that takes {value} MiB, {value2} MiB are free. Nothing was changed.</translation>
    </message>
    <message>
        <location filename="../../app/services/persona_files/service.py"/>
        <source>Those that come with Cloister are exported by name.</source>
        <translation>Those that come with Cloister are exported by name.</translation>
    </message>
    <message>
        <location filename="../../app/services/memory.py"/>
        <source>To have none, remove it.</source>
        <translation>To have none, remove it.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/patience.py"/>
        <source>Try again later; what has come so far is kept.</source>
        <translation>Try again later; what has come so far is kept.</translation>
    </message>
    <message>
        <location filename="../../app/index/client.py"/>
        <source>Try again: it starts anew by itself.</source>
        <translation>Try again: it starts anew by itself.</translation>
    </message>
    <message>
        <location filename="../../app/services/pages.py"/>
        <source>Try it once more with Page; if it stops again, open the file in its own program.</source>
        <translation>Try it once more with Page; if it stops again, open the file in its own program.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/foreign.py"/>
        <source>Two messages of this chat have the same name.</source>
        <translation>Two messages of this chat have the same name.</translation>
    </message>
    <message>
        <location filename="../../app/security/keys.py"/>
        <source>Unlock it and try again.</source>
        <translation>Unlock it and try again.</translation>
    </message>
    <message>
        <location filename="../../app/services/embedder.py"/>
        <source>Use '{name}' instead: cloister models {act}</source>
        <extracomment>{act} may be sync / use '{name}'</extracomment>
        <translation>Use '{name}' instead: cloister models {act}</translation>
    </message>
    <message>
        <location filename="../../app/services/site_trust.py"/>
        <source>Use '{replaced_by}' instead.</source>
        <translation>Use '{replaced_by}' instead.</translation>
    </message>
    <message>
        <location filename="../../app/engine/errors.py"/>
        <source>Use it without them: cloister models use '{name}' --no-adapter</source>
        <translation>Use it without them: cloister models use '{name}' --no-adapter</translation>
    </message>
    <message>
        <location filename="../../app/services/model_import.py"/>
        <source>Use that one.</source>
        <translation>Use that one.</translation>
    </message>
    <message>
        <location filename="../../app/services/sync.py"/>
        <source>Use: cloister models sync</source>
        <translation>Use: cloister models sync</translation>
    </message>
    <message>
        <location filename="../../app/engine/errors.py"/>
        <source>Verify the model (cloister models verify), or choose another one.</source>
        <translation>Verify the model (cloister models verify), or choose another one.</translation>
    </message>
    <message>
        <location filename="../../app/services/sync.py"/>
        <source>Wait for it to end.</source>
        <translation>Wait for it to end.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat.py"/>
        <source>Wait for it, or stop it.</source>
        <translation>Wait for it, or stop it.</translation>
    </message>
    <message>
        <location filename="../../app/services/watch_rules.py"/>
        <source>Watch folders in it instead.</source>
        <translation>Watch folders in it instead.</translation>
    </message>
    <message>
        <location filename="../../app/services/site_trust.py"/>
        <source>What lies in '{folder}' is older than what this vault saw. Installed models keep working.</source>
        <translation>What lies in '{folder}' is older than what this vault saw. Installed models keep working.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/verifying.py"/>
        <source>What should be the site's metadata is something else, or damaged. Nothing was installed or changed, and installed models keep working.</source>
        <translation>What should be the site's metadata is something else, or damaged. Nothing was installed or changed, and installed models keep working.</translation>
    </message>
    <message>
        <location filename="../../app/services/composing.py"/>
        <source>What the model wrote stands in none of the sources</source>
        <extracomment>part of a sentence</extracomment>
        <translation>What the model wrote stands in none of the sources</translation>
    </message>
    <message>
        <location filename="../../app/services/summarising.py"/>
        <source>What the parts say: no summary of them that the documents bear out was written.</source>
        <translation>What the parts say: no summary of them that the documents bear out was written.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/limits.py"/>
        <source>What was last looked at is not in this chat.</source>
        <translation>What was last looked at is not in this chat.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/verifying.py"/>
        <source>What was verified cannot be kept ({value}). Nothing was installed or changed, and installed models keep working.</source>
        <translation>What was verified cannot be kept ({value}). Nothing was installed or changed, and installed models keep working.</translation>
    </message>
    <message>
        <location filename="../../app/services/persona_files/service.py"/>
        <source>With those of the file there would be more than {most} {kinds}. Nothing was imported.</source>
        <translation>With those of the file there would be more than {most} {kinds}. Nothing was imported.</translation>
    </message>
    <message>
        <location filename="../../app/engine/hardware.py"/>
        <source>With {context_tokens} tokens of context</source>
        <extracomment>part of a sentence</extracomment>
        <translation>With {context_tokens} tokens of context</translation>
    </message>
    <message>
        <location filename="../../app/services/prompts.py"/>
        <source>Write one, or shorten it.</source>
        <translation>Write one, or shorten it.</translation>
    </message>
    <message>
        <location filename="../../app/services/turn.py"/>
        <source>Write something to ask.</source>
        <translation>Write something to ask.</translation>
    </message>
    <message>
        <location filename="../../app/services/personas.py"/>
        <source>Write the text anew.</source>
        <translation>Write the text anew.</translation>
    </message>
    <message>
        <location filename="../../app/services/search.py"/>
        <source>Write {wanted}.</source>
        <extracomment>{wanted} may be words beside the filters / what you look for</extracomment>
        <translation>Write {wanted}.</translation>
    </message>
    <message>
        <location filename="../../app/services/persona_files/service.py"/>
        <source>Your site does not let chats, personas and prompts be exported. Nothing was written.</source>
        <translation>Your site does not let chats, personas and prompts be exported. Nothing was written.</translation>
    </message>
    <message>
        <location filename="../../app/services/persona_files/service.py"/>
        <source>Your site does not let chats, personas and prompts be imported. Nothing was changed.</source>
        <translation>Your site does not let chats, personas and prompts be imported. Nothing was changed.</translation>
    </message>
    <message>
        <location filename="../../app/services/screening.py"/>
        <source>Your site's filter covered parts of {what} with {mask} ({covering}).</source>
        <extracomment>{what} may be this answer / your question</extracomment>
        <translation>Your site's filter covered parts of {what} with {mask} ({covering}).</translation>
    </message>
    <message>
        <location filename="../../app/services/memory.py"/>
        <source>Your site's filter does not let this summary be kept. Nothing was changed.</source>
        <translation>Your site's filter does not let this summary be kept. Nothing was changed.</translation>
    </message>
    <message>
        <location filename="../../app/services/screening.py"/>
        <source>Your site's filter stopped what came before its first word (category: {category}). The answer that was there stands.</source>
        <translation>Your site's filter stopped what came before its first word (category: {category}). The answer that was there stands.</translation>
    </message>
    <message>
        <location filename="../../app/extract/worker/reading.py"/>
        <source>a PDF file</source>
        <extracomment>part of a sentence</extracomment>
        <translation>a PDF file</translation>
    </message>
    <message>
        <location filename="../../app/extract/worker/reading.py"/>
        <source>a Word file</source>
        <extracomment>part of a sentence</extracomment>
        <translation>a Word file</translation>
    </message>
    <message>
        <location filename="../../app/mirror/targets.py"/>
        <source>a file has no SHA-256 or an impossible length</source>
        <extracomment>part of a sentence</extracomment>
        <translation>a file has no SHA-256 or an impossible length</translation>
    </message>
    <message>
        <location filename="../../app/mirror/targets.py"/>
        <source>a file's path and its description name different origins</source>
        <extracomment>part of a sentence</extracomment>
        <translation>a file's path and its description name different origins</translation>
    </message>
    <message>
        <location filename="../../app/mirror/targets.py"/>
        <source>a file's role is no name</source>
        <extracomment>part of a sentence</extracomment>
        <translation>a file's role is no name</translation>
    </message>
    <message>
        <location filename="../../app/mirror/targets.py"/>
        <source>a model's name begins or ends with a blank</source>
        <extracomment>part of a sentence</extracomment>
        <translation>a model's name begins or ends with a blank</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>a number</source>
        <extracomment>part of a sentence</extracomment>
        <translation>a number</translation>
    </message>
    <message>
        <location filename="../../app/services/restore.py"/>
        <source>a page is not as it was written</source>
        <extracomment>part of a sentence</extracomment>
        <translation>a page is not as it was written</translation>
    </message>
    <message>
        <location filename="../../app/vault/checking.py"/>
        <source>a page of the table {table}, or of its index, is damaged</source>
        <extracomment>part of a sentence</extracomment>
        <translation>a page of the table {table}, or of its index, is damaged</translation>
    </message>
    <message>
        <location filename="../../app/mirror/verifying.py"/>
        <source>a part of it is longer than any that is published</source>
        <extracomment>part of a sentence</extracomment>
        <translation>a part of it is longer than any that is published</translation>
    </message>
    <message>
        <location filename="../../app/mirror/targets.py"/>
        <source>a path is none of a model's file</source>
        <extracomment>part of a sentence</extracomment>
        <translation>a path is none of a model's file</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>a text</source>
        <extracomment>part of a sentence</extracomment>
        <translation>a text</translation>
    </message>
    <message>
        <location filename="../../app/mirror/targets.py"/>
        <source>a text holds signs that cannot be shown</source>
        <extracomment>part of a sentence</extracomment>
        <translation>a text holds signs that cannot be shown</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>a text of at most {most} characters</source>
        <extracomment>part of a sentence</extracomment>
        <translation>a text of at most {most} characters</translation>
    </message>
    <message>
        <location filename="../../app/extract/worker/reading.py"/>
        <source>a web page</source>
        <extracomment>part of a sentence</extracomment>
        <translation>a web page</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>a whole number</source>
        <extracomment>part of a sentence</extracomment>
        <translation>a whole number</translation>
    </message>
    <message>
        <location filename="../../app/mirror/targets.py"/>
        <source>a {what} occurs twice, perhaps in other letters</source>
        <extracomment>part of a sentence</extracomment>
        <translation>a {what} occurs twice, perhaps in other letters</translation>
    </message>
    <message>
        <location filename="../../app/services/model_errors.py"/>
        <source>adapter</source>
        <extracomment>part of a sentence</extracomment>
        <translation>adapter</translation>
    </message>
    <message>
        <location filename="../../app/extract/worker/readers/pdf.py"/>
        <source>after the first 5,000</source>
        <extracomment>part of a sentence</extracomment>
        <translation>after the first 5,000</translation>
    </message>
    <message>
        <location filename="../../app/extract/worker/reading.py"/>
        <source>an RTF file</source>
        <extracomment>part of a sentence</extracomment>
        <translation>an RTF file</translation>
    </message>
    <message>
        <location filename="../../app/extract/languages.py"/>
        <source>apt-get install {names}</source>
        <extracomment>part of a sentence</extracomment>
        <translation>apt-get install {names}</translation>
    </message>
    <message>
        <location filename="../../app/extract/languages.py"/>
        <source>are</source>
        <extracomment>part of a sentence</extracomment>
        <translation>are</translation>
    </message>
    <message>
        <location filename="../../app/extract/worker/readers/pdf.py"/>
        <source>at the document's end, and its time was up</source>
        <extracomment>part of a sentence</extracomment>
        <translation>at the document's end, and its time was up</translation>
    </message>
    <message>
        <location filename="../../app/vault/backup_file.py"/>
        <source>bytes are missing in it, or were added</source>
        <extracomment>part of a sentence</extracomment>
        <translation>bytes are missing in it, or were added</translation>
    </message>
    <message>
        <location filename="../../app/engine/errors.py"/>
        <source>cannot answer here.</source>
        <extracomment>part of a sentence</extracomment>
        <translation>cannot answer here.</translation>
    </message>
    <message>
        <location filename="../../app/index/cross_encoder.py"/>
        <source>config.json of this cross-encoder is damaged.</source>
        <translation>config.json of this cross-encoder is damaged.</translation>
    </message>
    <message>
        <location filename="../../app/index/cross_encoder.py"/>
        <source>config.json of this cross-encoder names impossible sizes.</source>
        <translation>config.json of this cross-encoder names impossible sizes.</translation>
    </message>
    <message>
        <location filename="../../app/index/cross_encoder.py"/>
        <source>config.json of this cross-encoder numbers its labels wrongly.</source>
        <translation>config.json of this cross-encoder numbers its labels wrongly.</translation>
    </message>
    <message>
        <location filename="../../app/extract/worker/readers/pdf.py"/>
        <source>cut short</source>
        <extracomment>part of a sentence</extracomment>
        <translation>cut short</translation>
    </message>
    <message>
        <location filename="../../app/engine/errors.py"/>
        <source>does not fit in memory:</source>
        <extracomment>part of a sentence</extracomment>
        <translation>does not fit in memory:</translation>
    </message>
    <message>
        <location filename="../../app/extract/worker/readers/pdf.py"/>
        <source>each after 400,000 characters</source>
        <extracomment>part of a sentence</extracomment>
        <translation>each after 400,000 characters</translation>
    </message>
    <message>
        <location filename="../../app/extract/cleaning.py"/>
        <source>invisible tag characters</source>
        <extracomment>part of a sentence</extracomment>
        <translation>invisible tag characters</translation>
    </message>
    <message>
        <location filename="../../app/extract/languages.py"/>
        <source>is</source>
        <extracomment>part of a sentence</extracomment>
        <translation>is</translation>
    </message>
    <message>
        <location filename="../../app/mirror/media.py"/>
        <source>is a link or no plain file</source>
        <extracomment>part of a sentence</extracomment>
        <translation>is a link or no plain file</translation>
    </message>
    <message>
        <location filename="../../app/services/models.py"/>
        <source>is an adapter of another model</source>
        <extracomment>part of a sentence</extracomment>
        <translation>is an adapter of another model</translation>
    </message>
    <message>
        <location filename="../../app/mirror/media.py"/>
        <source>is no plain file</source>
        <extracomment>part of a sentence</extracomment>
        <translation>is no plain file</translation>
    </message>
    <message>
        <location filename="../../app/mirror/transport.py"/>
        <source>it answers {status}</source>
        <extracomment>part of a sentence</extracomment>
        <translation>it answers {status}</translation>
    </message>
    <message>
        <location filename="../../app/security/keyfile.py"/>
        <source>it cannot be read ({value})</source>
        <extracomment>part of a sentence</extracomment>
        <translation>it cannot be read ({value})</translation>
    </message>
    <message>
        <location filename="../../app/mirror/verifying.py"/>
        <source>it does not carry enough valid signatures</source>
        <extracomment>part of a sentence</extracomment>
        <translation>it does not carry enough valid signatures</translation>
    </message>
    <message>
        <location filename="../../app/vault/copying.py"/>
        <source>it does not hold the same rows</source>
        <extracomment>part of a sentence</extracomment>
        <translation>it does not hold the same rows</translation>
    </message>
    <message>
        <location filename="../../app/mirror/download.py"/>
        <source>it has less of the file than it said before</source>
        <extracomment>part of a sentence</extracomment>
        <translation>it has less of the file than it said before</translation>
    </message>
    <message>
        <location filename="../../app/mirror/origin.py"/>
        <source>it holds characters that no address has</source>
        <extracomment>part of a sentence</extracomment>
        <translation>it holds characters that no address has</translation>
    </message>
    <message>
        <location filename="../../app/security/keyfile.py"/>
        <source>it holds no usable key</source>
        <extracomment>part of a sentence</extracomment>
        <translation>it holds no usable key</translation>
    </message>
    <message>
        <location filename="../../app/mirror/verifying.py"/>
        <source>it is damaged, or contradicts itself</source>
        <extracomment>part of a sentence</extracomment>
        <translation>it is damaged, or contradicts itself</translation>
    </message>
    <message>
        <location filename="../../app/security/keyfile.py"/>
        <source>it is incomplete or altered</source>
        <extracomment>part of a sentence</extracomment>
        <translation>it is incomplete or altered</translation>
    </message>
    <message>
        <location filename="../../app/mirror/access.py"/>
        <source>it is no PEM file</source>
        <extracomment>part of a sentence</extracomment>
        <translation>it is no PEM file</translation>
    </message>
    <message>
        <location filename="../../app/security/paths.py"/>
        <source>it is not a folder</source>
        <extracomment>part of a sentence</extracomment>
        <translation>it is not a folder</translation>
    </message>
    <message>
        <location filename="../../app/mirror/origin.py"/>
        <source>it is not an address</source>
        <extracomment>part of a sentence</extracomment>
        <translation>it is not an address</translation>
    </message>
    <message>
        <location filename="../../app/mirror/verifying.py"/>
        <source>it is older than what this machine has seen, or its parts are of different times</source>
        <extracomment>part of a sentence</extracomment>
        <translation>it is older than what this machine has seen, or its parts are of different times</translation>
    </message>
    <message>
        <location filename="../../app/mirror/origin.py"/>
        <source>it must be https://HOST[:PORT][/PATH] and no more</source>
        <extracomment>part of a sentence</extracomment>
        <translation>it must be https://HOST[:PORT][/PATH] and no more</translation>
    </message>
    <message>
        <location filename="../../app/mirror/origin.py"/>
        <source>it must begin with https://</source>
        <extracomment>part of a sentence</extracomment>
        <translation>it must begin with https://</translation>
    </message>
    <message>
        <location filename="../../app/mirror/transport.py"/>
        <source>it sends another part of the file than was asked for</source>
        <extracomment>part of a sentence</extracomment>
        <translation>it sends another part of the file than was asked for</translation>
    </message>
    <message>
        <location filename="../../app/mirror/transport.py"/>
        <source>it sends compressed what was asked for as it is</source>
        <extracomment>part of a sentence</extracomment>
        <translation>it sends compressed what was asked for as it is</translation>
    </message>
    <message>
        <location filename="../../app/mirror/transport.py"/>
        <source>it sends elsewhere (status {status}), which is never followed</source>
        <extracomment>part of a sentence</extracomment>
        <translation>it sends elsewhere (status {status}), which is never followed</translation>
    </message>
    <message>
        <location filename="../../app/mirror/transport.py"/>
        <source>its answer is no HTTP ({name})</source>
        <extracomment>part of a sentence</extracomment>
        <translation>its answer is no HTTP ({name})</translation>
    </message>
    <message>
        <location filename="../../app/services/restore.py"/>
        <source>its bytes are not those that were written</source>
        <extracomment>part of a sentence</extracomment>
        <translation>its bytes are not those that were written</translation>
    </message>
    <message>
        <location filename="../../app/services/backup.py"/>
        <source>its key is another one</source>
        <extracomment>part of a sentence</extracomment>
        <translation>its key is another one</translation>
    </message>
    <message>
        <location filename="../../app/services/restore.py"/>
        <source>its last part is altered</source>
        <extracomment>part of a sentence</extracomment>
        <translation>its last part is altered</translation>
    </message>
    <message>
        <location filename="../../app/mirror/verifying.py"/>
        <source>its parts do not belong together, or were altered</source>
        <extracomment>part of a sentence</extracomment>
        <translation>its parts do not belong together, or were altered</translation>
    </message>
    <message>
        <location filename="../../app/mirror/media.py"/>
        <source>leads out of the stick</source>
        <extracomment>part of a sentence</extracomment>
        <translation>leads out of the stick</translation>
    </message>
    <message>
        <location filename="../../app/services/model_errors.py"/>
        <source>model</source>
        <extracomment>part of a sentence</extracomment>
        <translation>model</translation>
    </message>
    <message>
        <location filename="../../app/services/watched_folders.py"/>
        <source>no folder</source>
        <extracomment>part of a sentence</extracomment>
        <translation>no folder</translation>
    </message>
    <message>
        <location filename="../../app/extract/worker/readers/pdf.py"/>
        <source>not read</source>
        <extracomment>part of a sentence</extracomment>
        <translation>not read</translation>
    </message>
    <message>
        <location filename="../../app/services/watched_folders.py"/>
        <source>not there</source>
        <extracomment>part of a sentence</extracomment>
        <translation>not there</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>one of {allowed}</source>
        <extracomment>part of a sentence</extracomment>
        <translation>one of {allowed}</translation>
    </message>
    <message>
        <location filename="../../app/vault/checking.py"/>
        <source>page {number} is not as it was written</source>
        <extracomment>part of a sentence</extracomment>
        <translation>page {number} is not as it was written</translation>
    </message>
    <message>
        <location filename="../../app/vault/copying.py"/>
        <source>page {unsound} is not as it was written</source>
        <extracomment>part of a sentence</extracomment>
        <translation>page {unsound} is not as it was written</translation>
    </message>
    <message>
        <location filename="../../app/services/recognition.py"/>
        <source>pictures of text are not read</source>
        <extracomment>part of a sentence</extracomment>
        <translation>pictures of text are not read</translation>
    </message>
    <message>
        <location filename="../../app/services/recognition.py"/>
        <source>pictures of text are read as {used}</source>
        <extracomment>part of a sentence: {used} may be {first} and {last}</extracomment>
        <translation>pictures of text are read as {used}</translation>
    </message>
    <message>
        <location filename="../../app/extract/worker/readers/pdf.py"/>
        <source>pictures only, and nothing to read them with is installed</source>
        <extracomment>part of a sentence</extracomment>
        <translation>pictures only, and nothing to read them with is installed</translation>
    </message>
    <message>
        <location filename="../../app/extract/worker/readers/pdf.py"/>
        <source>pictures only, and recognition takes too long</source>
        <extracomment>part of a sentence</extracomment>
        <translation>pictures only, and recognition takes too long</translation>
    </message>
    <message>
        <location filename="../../app/extract/worker/reading.py"/>
        <source>plain text</source>
        <extracomment>part of a sentence</extracomment>
        <translation>plain text</translation>
    </message>
    <message>
        <location filename="../../app/services/personas.py"/>
        <source>preset of sampling</source>
        <extracomment>part of a sentence</extracomment>
        <translation>preset of sampling</translation>
    </message>
    <message>
        <location filename="../../app/services/models.py"/>
        <source>puts passages in order and checks answers</source>
        <extracomment>part of a sentence</extracomment>
        <translation>puts passages in order and checks answers</translation>
    </message>
    <message>
        <location filename="../../app/services/models.py"/>
        <source>reads text in pictures</source>
        <extracomment>part of a sentence</extracomment>
        <translation>reads text in pictures</translation>
    </message>
    <message>
        <location filename="../../app/vault/looking.py"/>
        <source>row {row} of {table} names a missing row of {parent}</source>
        <extracomment>part of a sentence</extracomment>
        <translation>row {row} of {table} names a missing row of {parent}</translation>
    </message>
    <message>
        <location filename="../../app/services/embedder.py"/>
        <source>sync</source>
        <extracomment>part of a sentence</extracomment>
        <translation>sync</translation>
    </message>
    <message>
        <location filename="../../app/extract/cleaning.py"/>
        <source>text direction controls</source>
        <extracomment>part of a sentence</extracomment>
        <translation>text direction controls</translation>
    </message>
    <message>
        <location filename="../../app/services/screening.py"/>
        <source>the administrator of this machine</source>
        <extracomment>part of a sentence</extracomment>
        <translation>the administrator of this machine</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_check.py"/>
        <source>the checkpoint beside the vault did not fit</source>
        <extracomment>part of a sentence</extracomment>
        <translation>the checkpoint beside the vault did not fit</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_check.py"/>
        <source>the checkpoint beside the vault had been replaced by an older one</source>
        <extracomment>part of a sentence</extracomment>
        <translation>the checkpoint beside the vault had been replaced by an older one</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_check.py"/>
        <source>the checkpoint beside the vault was gone</source>
        <extracomment>part of a sentence</extracomment>
        <translation>the checkpoint beside the vault was gone</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_check.py"/>
        <source>the checkpoint beside the vault was not one of this record</source>
        <extracomment>part of a sentence</extracomment>
        <translation>the checkpoint beside the vault was not one of this record</translation>
    </message>
    <message>
        <location filename="../../app/mirror/targets.py"/>
        <source>the description of a file is incomplete or out of bounds</source>
        <extracomment>part of a sentence</extracomment>
        <translation>the description of a file is incomplete or out of bounds</translation>
    </message>
    <message>
        <location filename="../../app/security/keyfile.py"/>
        <source>the disk is full</source>
        <extracomment>part of a sentence</extracomment>
        <translation>the disk is full</translation>
    </message>
    <message>
        <location filename="../../app/services/backup.py"/>
        <source>the disk or the stick refused it</source>
        <extracomment>part of a sentence</extracomment>
        <translation>the disk or the stick refused it</translation>
    </message>
    <message>
        <location filename="../../app/mirror/targets.py"/>
        <source>the files of '{name}' are not as large as it says</source>
        <extracomment>part of a sentence</extracomment>
        <translation>the files of '{name}' are not as large as it says</translation>
    </message>
    <message>
        <location filename="../../app/mirror/targets.py"/>
        <source>the files of '{name}' do not belong together, or one is missing</source>
        <extracomment>part of a sentence</extracomment>
        <translation>the files of '{name}' do not belong together, or one is missing</translation>
    </message>
    <message>
        <location filename="../../app/mirror/targets.py"/>
        <source>the files of '{name}' have roles that its kind does not have</source>
        <extracomment>part of a sentence</extracomment>
        <translation>the files of '{name}' have roles that its kind does not have</translation>
    </message>
    <message>
        <location filename="../../app/mirror/targets.py"/>
        <source>the list of revoked models cannot be read</source>
        <extracomment>part of a sentence</extracomment>
        <translation>the list of revoked models cannot be read</translation>
    </message>
    <message>
        <location filename="../../app/mirror/verifying.py"/>
        <source>the list of revoked models is too long</source>
        <extracomment>part of a sentence</extracomment>
        <translation>the list of revoked models is too long</translation>
    </message>
    <message>
        <location filename="../../app/vault/checking.py"/>
        <source>the list of tables cannot be read as a whole</source>
        <extracomment>part of a sentence</extracomment>
        <translation>the list of tables cannot be read as a whole</translation>
    </message>
    <message>
        <location filename="../../app/services/backup.py"/>
        <source>the passphrase does not open it</source>
        <extracomment>part of a sentence</extracomment>
        <translation>the passphrase does not open it</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_check.py"/>
        <source>the record went on under other keys, without a restore</source>
        <extracomment>part of a sentence</extracomment>
        <translation>the record went on under other keys, without a restore</translation>
    </message>
    <message>
        <location filename="../../app/mirror/verifying.py"/>
        <source>the state that was kept on this machine is damaged</source>
        <extracomment>part of a sentence</extracomment>
        <translation>the state that was kept on this machine is damaged</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_check.py"/>
        <source>the vault had been replaced by an older one, whose record ended earlier</source>
        <extracomment>part of a sentence</extracomment>
        <translation>the vault had been replaced by an older one, whose record ended earlier</translation>
    </message>
    <message>
        <location filename="../../app/services/screening.py"/>
        <source>this answer</source>
        <extracomment>part of a sentence</extracomment>
        <translation>this answer</translation>
    </message>
    <message>
        <location filename="../../app/security/paths.py"/>
        <source>this user may not read and write it</source>
        <extracomment>part of a sentence</extracomment>
        <translation>this user may not read and write it</translation>
    </message>
    <message>
        <location filename="../../app/engine/errors.py"/>
        <source>this version does not know.</source>
        <extracomment>part of a sentence</extracomment>
        <translation>this version does not know.</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>true or false</source>
        <extracomment>part of a sentence</extracomment>
        <translation>true or false</translation>
    </message>
    <message>
        <location filename="../../app/services/models.py"/>
        <source>turns text into vectors</source>
        <extracomment>part of a sentence</extracomment>
        <translation>turns text into vectors</translation>
    </message>
    <message>
        <location filename="../../app/mirror/targets.py"/>
        <source>two models begin with the same file</source>
        <extracomment>part of a sentence</extracomment>
        <translation>two models begin with the same file</translation>
    </message>
    <message>
        <location filename="../../app/services/embedder.py"/>
        <source>use '{name}'</source>
        <extracomment>part of a sentence</extracomment>
        <translation>use '{name}'</translation>
    </message>
    <message>
        <location filename="../../app/extract/languages.py"/>
        <source>was not read</source>
        <extracomment>part of a sentence</extracomment>
        <translation>was not read</translation>
    </message>
    <message>
        <location filename="../../app/extract/languages.py"/>
        <source>was read as {used}</source>
        <extracomment>part of a sentence: {used} may be {first} and {last}</extracomment>
        <translation>was read as {used}</translation>
    </message>
    <message>
        <location filename="../../app/engine/errors.py"/>
        <source>was too large: memory ran out while it was loaded.</source>
        <extracomment>part of a sentence</extracomment>
        <translation>was too large: memory ran out while it was loaded.</translation>
    </message>
    <message>
        <location filename="../../app/vault/checking.py"/>
        <source>what was written last does not decrypt as it was written</source>
        <extracomment>part of a sentence</extracomment>
        <translation>what was written last does not decrypt as it was written</translation>
    </message>
    <message>
        <location filename="../../app/services/search.py"/>
        <source>what you look for</source>
        <extracomment>part of a sentence</extracomment>
        <translation>what you look for</translation>
    </message>
    <message>
        <location filename="../../app/services/search.py"/>
        <source>words beside the filters</source>
        <extracomment>part of a sentence</extracomment>
        <translation>words beside the filters</translation>
    </message>
    <message>
        <location filename="../../app/services/screening.py"/>
        <source>your question</source>
        <extracomment>part of a sentence</extracomment>
        <translation>your question</translation>
    </message>
    <message>
        <location filename="../../app/extract/cleaning.py"/>
        <source>zero-width characters</source>
        <extracomment>part of a sentence</extracomment>
        <translation>zero-width characters</translation>
    </message>
    <message>
        <location filename="../../app/engine/hardware.py"/>
        <source>{asks}, and only {free} are free.</source>
        <extracomment>{asks} may be It needs about {needed} with {context_tokens} tokens of context / , and {device} of {device_bytes} graphics memory</extracomment>
        <translation>{asks}, and only {free} are free.</translation>
    </message>
    <message>
        <location filename="../../app/engine/hardware.py"/>
        <source>{asks}, just under the {free} free.</source>
        <extracomment>{asks} may be It needs about {needed} with {context_tokens} tokens of context / , and {device} of {device_bytes} graphics memory</extracomment>
        <translation>{asks}, just under the {free} free.</translation>
    </message>
    <message>
        <location filename="../../app/engine/hardware.py"/>
        <source>{asks}; free memory is not known here.</source>
        <extracomment>{asks} may be It needs about {needed} with {context_tokens} tokens of context / , and {device} of {device_bytes} graphics memory</extracomment>
        <translation>{asks}; free memory is not known here.</translation>
    </message>
    <message>
        <location filename="../../app/engine/hardware.py"/>
        <source>{asks}; {free} are free.</source>
        <extracomment>{asks} may be It needs about {needed} with {context_tokens} tokens of context / , and {device} of {device_bytes} graphics memory</extracomment>
        <translation>{asks}; {free} are free.</translation>
    </message>
    <message>
        <location filename="../../app/services/composing.py"/>
        <source>{dropped} of the {found} sources found did not fit, and were not read.</source>
        <translation>{dropped} of the {found} sources found did not fit, and were not read.</translation>
    </message>
    <message>
        <location filename="../../app/extract/languages.py"/>
        <source>{first} and {last}</source>
        <extracomment>part of a sentence</extracomment>
        <translation>{first} and {last}</translation>
    </message>
    <message>
        <location filename="../../app/engine/hardware.py"/>
        <source>{how} it needs about {needed}.</source>
        <extracomment>{how} may be With {context_tokens} tokens of context /  and a conversation kept as {value} /  and one layer on the graphics processor /  and {gpu_layers} layers on the graphics processor</extracomment>
        <translation>{how} it needs about {needed}.</translation>
    </message>
    <message>
        <location filename="../../app/services/model_errors.py"/>
        <source>{instead}, or try it again: cloister models use '{name}' --again</source>
        <extracomment>{instead} may be Detach it ('{of}' --no-adapter) / Choose another one</extracomment>
        <translation>{instead}, or try it again: cloister models use '{name}' --again</translation>
    </message>
    <message>
        <location filename="../../app/services/history.py"/>
        <source>{message} has no other version. Nothing was deleted.</source>
        <translation>{message} has no other version. Nothing was deleted.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat.py"/>
        <source>{message} is an answer, and only questions can be edited. Nothing was changed.</source>
        <translation>{message} is an answer, and only questions can be edited. Nothing was changed.</translation>
    </message>
    <message>
        <location filename="../../app/services/turn.py"/>
        <source>{message} is no answer to a question. Nothing was changed.</source>
        <translation>{message} is no answer to a question. Nothing was changed.</translation>
    </message>
    <message>
        <location filename="../../app/services/continuing.py"/>
        <source>{message} was not cut off: there is nothing to go on with. Nothing was changed.</source>
        <translation>{message} was not cut off: there is nothing to go on with. Nothing was changed.</translation>
    </message>
    <message>
        <location filename="../../app/index/layout.py"/>
        <source>{name} is missing or cannot be read.</source>
        <translation>{name} is missing or cannot be read.</translation>
    </message>
    <message>
        <location filename="../../app/index/layout.py"/>
        <source>{name} of this embedder is damaged.</source>
        <translation>{name} of this embedder is damaged.</translation>
    </message>
    <message>
        <location filename="../../app/services/memory.py"/>
        <source>{wanted}, and this one {text}. Nothing was changed.</source>
        <extracomment>{wanted} may be A summary has 1 to 4000 characters</extracomment>
        <translation>{wanted}, and this one {text}. Nothing was changed.</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>{what} from {least} to {most}</source>
        <extracomment>part of a sentence: {what} may be a whole number / a number</extracomment>
        <translation>{what} from {least} to {most}</translation>
    </message>
    <message>
        <location filename="../../app/mirror/store.py"/>
        <source>{what}: the store '{root}' cannot be changed ({value}). Everything else is as it was.</source>
        <extracomment>{what} may be A model file could not be deleted / A model that was fetched was not installed / '{name}' was not imported</extracomment>
        <translation>{what}: the store '{root}' cannot be changed ({value}). Everything else is as it was.</translation>
    </message>
    <message>
        <location filename="../../app/services/site_trust.py"/>
        <source>{what}: {reason} Nothing was changed.</source>
        <extracomment>{what} may be The site has taken this model back / The site has taken '{name}' back</extracomment>
        <translation>{what}: {reason} Nothing was changed.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/transport.py"/>
        <source>{where} does not speak TLS 1.2 or later as asked ({reason}). Models that are installed are untouched.</source>
        <translation>{where} does not speak TLS 1.2 or later as asked ({reason}). Models that are installed are untouched.</translation>
    </message>
    <message>
        <location filename="../../app/services/composing.py"/>
        <source>{why}: these are the passages themselves.</source>
        <extracomment>{why} may be What the model wrote stands in none of the sources / The model wrote no answer / No language model is installed</extracomment>
        <translation>{why}: these are the passages themselves.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_check.py"/>
        <source>{why}: what happened before may be missing.</source>
        <extracomment>{why} may be the vault had been replaced by an older one, whose record ended earlier / the checkpoint beside the vault had been replaced by an older one / the checkpoint beside the vault was gone / the record went on under other keys, without a restore / the checkpoint beside the vault was not one of this record / the checkpoint beside the vault did not fit</extracomment>
        <translation>{why}: what happened before may be missing.</translation>
    </message>
    <message>
        <location filename="../../app/services/recognition.py"/>
        <source>“{language}” is no language that Tesseract has data for. Nothing was changed.</source>
        <translation>“{language}” is no language that Tesseract has data for. Nothing was changed.</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <location filename="../../app/ui/settings/fields.py"/>
        <source>Reset to default</source>
        <extracomment>FlatButton</extracomment>
        <translation>Reset to default</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings/fields.py"/>
        <source>Reset {name} to its default</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Reset {name} to its default</translation>
    </message>
</context>
<context>
    <name>FillDialog</name>
    <message>
        <location filename="../../app/ui/chat/fill_dialog.py"/>
        <source>Cancel</source>
        <extracomment>QuietButton</extracomment>
        <translation>Cancel</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/fill_dialog.py"/>
        <source>Documents</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Documents</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/fill_dialog.py"/>
        <source>Insert</source>
        <extracomment>PrimaryButton</extracomment>
        <translation>Insert</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/fill_dialog.py"/>
        <source>Paste from the clipboard</source>
        <extracomment>FlatButton</extracomment>
        <translation>Paste from the clipboard</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <location filename="../../app/ui/vault/filtering.py"/>
        <source>Content filter</source>
        <extracomment>label</extracomment>
        <translation>Content filter</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/filtering.py"/>
        <source>What is stopped is not sent and not kept. Documents are shown as they are. Each time a rule acts, the record of events tells which, never what it found.</source>
        <extracomment>in _said</extracomment>
        <translation>What is stopped is not sent and not kept. Documents are shown as they are. Each time a rule acts, the record of events tells which, never what it found.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/filtering.py"/>
        <source>Your site does not filter questions and answers.</source>
        <extracomment>in _said</extracomment>
        <translation>Your site does not filter questions and answers.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/filtering.py"/>
        <source>Your site looks for words and patterns in each question and each answer: {rules}.</source>
        <extracomment>in _said</extracomment>
        <translation>Your site looks for words and patterns in each question and each answer: {rules}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/filtering.py"/>
        <source>{n} cover it with {mask}</source>
        <extracomment>in _acts</extracomment>
        <translation>{n} cover it with {mask}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/filtering.py"/>
        <source>{n} covers it with {mask}</source>
        <extracomment>in _acts</extracomment>
        <translation>{n} covers it with {mask}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/filtering.py"/>
        <source>{n} remark on it</source>
        <extracomment>in _acts</extracomment>
        <translation>{n} remark on it</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/filtering.py"/>
        <source>{n} remarks on it</source>
        <extracomment>in _acts</extracomment>
        <translation>{n} remarks on it</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/filtering.py"/>
        <source>{n} rule</source>
        <extracomment>the form for one</extracomment>
        <translation>{n} rule</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/filtering.py"/>
        <source>{n} rule stops it</source>
        <extracomment>in _acts</extracomment>
        <translation>{n} rule stops it</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/filtering.py"/>
        <source>{n} rules</source>
        <extracomment>the form for any other number</extracomment>
        <translation>{n} rules</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/filtering.py"/>
        <source>{n} rules stop it</source>
        <extracomment>in _acts</extracomment>
        <translation>{n} rules stop it</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <location filename="../../app/ui/chat/find_bar.py"/>
        <source>Close (Esc)</source>
        <extracomment>IconButton</extracomment>
        <translation>Close (Esc)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/find_bar.py"/>
        <source>Find in this chat</source>
        <extracomment>setAccessibleName, setPlaceholderText</extracomment>
        <translation>Find in this chat</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/find_bar.py"/>
        <source>Next place (F3)</source>
        <extracomment>IconButton</extracomment>
        <translation>Next place (F3)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/find_bar.py"/>
        <source>Not in this chat</source>
        <extracomment>in _say</extracomment>
        <translation>Not in this chat</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/find_bar.py"/>
        <source>Previous place (Shift+F3)</source>
        <extracomment>IconButton</extracomment>
        <translation>Previous place (Shift+F3)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/find_bar.py"/>
        <source>Turn {place} of {count}</source>
        <extracomment>in _say: A turn is a question, or its answer.</extracomment>
        <translation>Turn {place} of {count}</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <location filename="../../app/ui/unlock/first_start.py"/>
        <source>A private assistant that runs on this machine alone.</source>
        <extracomment>label</extracomment>
        <translation>A private assistant that runs on this machine alone.</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/first_start.py"/>
        <source>Add a folder</source>
        <extracomment>choose_folder</extracomment>
        <translation>Add a folder</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/first_start.py"/>
        <source>Add files</source>
        <extracomment>choose_files</extracomment>
        <translation>Add files</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/first_start.py"/>
        <source>Add files…</source>
        <extracomment>QuietButton</extracomment>
        <translation>Add files…</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/first_start.py"/>
        <source>Add folder…</source>
        <extracomment>QuietButton</extracomment>
        <translation>Add folder…</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/first_start.py"/>
        <source>Also make a recovery code to write down</source>
        <extracomment>QCheckBox</extracomment>
        <translation>Also make a recovery code to write down</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/first_start.py"/>
        <source>Answers cite the page they come from. Texts are kept encrypted; nothing leaves this machine. You can add documents at any time.</source>
        <extracomment>open</extracomment>
        <translation>Answers cite the page they come from. Texts are kept encrypted; nothing leaves this machine. You can add documents at any time.</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/first_start.py"/>
        <source>Choose a passphrase</source>
        <extracomment>StepCard</extracomment>
        <translation>Choose a passphrase</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/first_start.py"/>
        <source>Continue</source>
        <extracomment>PrimaryButton</extracomment>
        <translation>Continue</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/first_start.py"/>
        <source>Drop files or folders here</source>
        <extracomment>label</extracomment>
        <translation>Drop files or folders here</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/first_start.py"/>
        <source>It encrypts every chat and document, and is not stored anywhere. Without it, and without a recovery code, the content is lost.</source>
        <extracomment>open</extracomment>
        <translation>It encrypts every chat and document, and is not stored anywhere. Without it, and without a recovery code, the content is lost.</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/first_start.py"/>
        <source>Making your vault; this takes a few seconds.</source>
        <extracomment>start_work</extracomment>
        <translation>Making your vault; this takes a few seconds.</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/capacity.py"/>
        <source>No model came along; your documents can be searched all the same.</source>
        <extracomment>in capacity_text</extracomment>
        <translation>No model came along; your documents can be searched all the same.</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/first_start.py"/>
        <source>Passphrase</source>
        <extracomment>NewPassphrase</extracomment>
        <translation>Passphrase</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/first_start.py"/>
        <source>Restore a backup…</source>
        <extracomment>QuietButton</extracomment>
        <translation>Restore a backup…</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/first_start.py"/>
        <source>Start chatting</source>
        <extracomment>setText</extracomment>
        <translation>Start chatting</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/first_start.py"/>
        <source>Try the sample</source>
        <extracomment>QuietButton</extracomment>
        <translation>Try the sample</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/first_start.py"/>
        <source>Welcome to Cloister</source>
        <extracomment>label</extracomment>
        <translation>Welcome to Cloister</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/first_start.py"/>
        <source>Your documents</source>
        <extracomment>StepCard</extracomment>
        <translation>Your documents</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/first_start.py"/>
        <source>Your model</source>
        <extracomment>StepCard</extracomment>
        <translation>Your model</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/first_start.py"/>
        <source>Your site has you write down a recovery code next.</source>
        <extracomment>in __init__</extracomment>
        <translation>Your site has you write down a recovery code next.</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/first_start.py"/>
        <source>a starter model is ready</source>
        <extracomment>fold</extracomment>
        <translation>a starter model is ready</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/first_start.py"/>
        <source>chosen</source>
        <extracomment>fold</extracomment>
        <translation>chosen</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/first_start.py"/>
        <source>drop files here, or start chatting</source>
        <extracomment>fold</extracomment>
        <translation>drop files here, or start chatting</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/first_start.py"/>
        <source>ready</source>
        <extracomment>fold</extracomment>
        <translation>ready</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/capacity.py"/>
        <source>{free} of memory are free here: models up to about {billions} billion parameters fit. Import one at any time under Models.</source>
        <extracomment>in capacity_text</extracomment>
        <translation>{free} of memory are free here: models up to about {billions} billion parameters fit. Import one at any time under Models.</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/capacity.py"/>
        <source>{name} is ready: small and quick, good for trying out.</source>
        <extracomment>in capacity_text</extracomment>
        <translation>{name} is ready: small and quick, good for trying out.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <location filename="../../app/ui/help/page.py"/>
        <source>1 part of the manual</source>
        <extracomment>in _found</extracomment>
        <translation>1 part of the manual</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/first_steps.py"/>
        <source>Add documents</source>
        <extracomment>in _texts</extracomment>
        <translation>Add documents</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/first_steps.py"/>
        <source>Ask a question</source>
        <extracomment>in _texts</extracomment>
        <translation>Ask a question</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/page.py"/>
        <source>Back (Alt+Left)</source>
        <extracomment>IconButton</extracomment>
        <translation>Back (Alt+Left)</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/page.py"/>
        <source>Before: {title}</source>
        <extracomment>in _html</extracomment>
        <translation>Before: {title}</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/guide.py"/>
        <source>Cloister is version {version} now.</source>
        <extracomment>show_message</extracomment>
        <translation>Cloister is version {version} now.</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/page.py"/>
        <source>Close help (Esc)</source>
        <extracomment>IconButton</extracomment>
        <translation>Close help (Esc)</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/contents.py"/>
        <source>Contents of the manual</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Contents of the manual</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/first_steps.py"/>
        <source>Done: {step}</source>
        <extracomment>in show_steps</extracomment>
        <translation>Done: {step}</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/start.py"/>
        <source>F1 opens it at the part for the page you are on. Esc leads back.</source>
        <extracomment>_paragraph</extracomment>
        <translation>F1 opens it at the part for the page you are on. Esc leads back.</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/first_steps.py"/>
        <source>First steps</source>
        <extracomment>label</extracomment>
        <translation>First steps</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/page.py"/>
        <source>Forward (Alt+Right)</source>
        <extracomment>IconButton</extracomment>
        <translation>Forward (Alt+Right)</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/page.py"/>
        <location filename="../../app/ui/help/start.py"/>
        <source>Help</source>
        <extracomment>escape, in _show, label</extracomment>
        <translation>Help</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/first_steps.py"/>
        <source>Hide</source>
        <extracomment>FlatButton</extracomment>
        <translation>Hide</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/first_steps.py"/>
        <source>Hide the first steps for good</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Hide the first steps for good</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/page.py"/>
        <source>In this version</source>
        <extracomment>in _title</extracomment>
        <translation>In this version</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/page.py"/>
        <location filename="../../app/ui/help/start.py"/>
        <source>Keyboard shortcuts</source>
        <extracomment>QuietButton, escape</extracomment>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/first_steps.py"/>
        <source>Look at a source</source>
        <extracomment>in _texts</extracomment>
        <translation>Look at a source</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/page.py"/>
        <source>Manual: {title}</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Manual: {title}</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/start.py"/>
        <source>More</source>
        <extracomment>escape</extracomment>
        <translation>More</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/page.py"/>
        <source>Next: {title}</source>
        <extracomment>in _html</extracomment>
        <translation>Next: {title}</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/page.py"/>
        <source>Nothing found</source>
        <extracomment>Entry</extracomment>
        <translation>Nothing found</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/browser.py"/>
        <source>Page of the manual</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Page of the manual</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/page.py"/>
        <source>Search the manual</source>
        <extracomment>setAccessibleName, setPlaceholderText</extracomment>
        <translation>Search the manual</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/page.py"/>
        <source>Start and keys</source>
        <extracomment>Entry</extracomment>
        <translation>Start and keys</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/start.py"/>
        <source>The pages of the manual were not installed.</source>
        <extracomment>_paragraph</extracomment>
        <translation>The pages of the manual were not installed.</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/start.py"/>
        <source>This manual is on this machine: it needs no network.</source>
        <extracomment>_paragraph</extracomment>
        <translation>This manual is on this machine: it needs no network.</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/page.py"/>
        <source>This page is in English only.</source>
        <extracomment>escape</extracomment>
        <translation>This page is in English only.</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/first_steps.py"/>
        <source>To do: {step}</source>
        <extracomment>in show_steps</extracomment>
        <translation>To do: {step}</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/guide.py"/>
        <location filename="../../app/ui/help/page.py"/>
        <location filename="../../app/ui/help/start.py"/>
        <source>What is new</source>
        <extracomment>QuietButton, in _page_title, in _places, show_message</extracomment>
        <translation>What is new</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/guide.py"/>
        <source>Your chats and documents are as they were.</source>
        <extracomment>show_message</extracomment>
        <translation>Your chats and documents are as they were.</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/page.py"/>
        <source>{n} parts of the manual</source>
        <extracomment>in _found</extracomment>
        <translation>{n} parts of the manual</translation>
    </message>
</context>
<context>
    <name>ImportNotes</name>
    <message>
        <location filename="../../app/ui/import_notes.py"/>
        <source>Show</source>
        <extracomment>show_message</extracomment>
        <translation>Show</translation>
    </message>
</context>
<context>
    <name>IntegrityPanel</name>
    <message>
        <location filename="../../app/ui/vault/integrity.py"/>
        <source>Cancel</source>
        <extracomment>setText</extracomment>
        <translation>Cancel</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/integrity.py"/>
        <source>Check</source>
        <extracomment>label</extracomment>
        <translation>Check</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/integrity.py"/>
        <source>Check now</source>
        <extracomment>QuietButton, setText</extracomment>
        <translation>Check now</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/integrity.py"/>
        <source>Checked {when}: sound, all {n} pages</source>
        <extracomment>in _show</extracomment>
        <translation>Checked {when}: sound, all {n} pages</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/integrity.py"/>
        <source>Checked {when}: the vault is damaged</source>
        <extracomment>in _show</extracomment>
        <translation>Checked {when}: the vault is damaged</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/integrity.py"/>
        <source>Every page and table is looked over once a week, in the background while you work.</source>
        <extracomment>in __init__</extracomment>
        <translation>Every page and table is looked over once a week, in the background while you work.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/integrity.py"/>
        <source>Looking over every page</source>
        <extracomment>ProgressLine</extracomment>
        <translation>Looking over every page</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/integrity.py"/>
        <source>Not checked yet.</source>
        <extracomment>setText</extracomment>
        <translation>Not checked yet.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/integrity.py"/>
        <source>Restore a backup into a new data folder, or save what can be read: that makes a new vault, lists what is lost, and changes nothing here.</source>
        <extracomment>in _advice</extracomment>
        <translation>Restore a backup into a new data folder, or save what can be read: that makes a new vault, lists what is lost, and changes nothing here.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/integrity.py"/>
        <source>Save what can be read…</source>
        <extracomment>QuietButton</extracomment>
        <translation>Save what can be read…</translation>
    </message>
</context>
<context>
    <name>JobDialog</name>
    <message>
        <location filename="../../app/ui/export/job_dialog.py"/>
        <source>Cancel</source>
        <extracomment>QuietButton</extracomment>
        <translation>Cancel</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/job_dialog.py"/>
        <source>Cancelling…</source>
        <extracomment>say</extracomment>
        <translation>Cancelling…</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/job_dialog.py"/>
        <source>Close</source>
        <extracomment>setText</extracomment>
        <translation>Close</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/job_dialog.py"/>
        <source>What could not be read</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>What could not be read</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <location filename="../../app/ui/keeping.py"/>
        <source>1 day</source>
        <extracomment>in span</extracomment>
        <translation>1 day</translation>
    </message>
    <message>
        <location filename="../../app/ui/keeping.py"/>
        <source>1 year</source>
        <extracomment>in span</extracomment>
        <translation>1 year</translation>
    </message>
    <message>
        <location filename="../../app/ui/keeping.py"/>
        <source>A chat was removed: the time it was to be kept for is over.</source>
        <extracomment>in gone</extracomment>
        <translation>A chat was removed: the time it was to be kept for is over.</translation>
    </message>
    <message>
        <location filename="../../app/ui/keeping.py"/>
        <source>Goes on {day}</source>
        <extracomment>in going</extracomment>
        <translation>Goes on {day}</translation>
    </message>
    <message>
        <location filename="../../app/ui/keeping.py"/>
        <source>Goes today</source>
        <extracomment>in going</extracomment>
        <translation>Goes today</translation>
    </message>
    <message>
        <location filename="../../app/ui/keeping.py"/>
        <source>Goes tomorrow</source>
        <extracomment>in going</extracomment>
        <translation>Goes tomorrow</translation>
    </message>
    <message>
        <location filename="../../app/ui/keeping.py"/>
        <source>Until I delete it</source>
        <extracomment>in choices</extracomment>
        <translation>Until I delete it</translation>
    </message>
    <message>
        <location filename="../../app/ui/keeping.py"/>
        <source>{n} chats were removed: the time they were to be kept for is over.</source>
        <extracomment>in gone</extracomment>
        <translation>{n} chats were removed: the time they were to be kept for is over.</translation>
    </message>
    <message>
        <location filename="../../app/ui/keeping.py"/>
        <source>{n} days</source>
        <extracomment>in span</extracomment>
        <translation>{n} days</translation>
    </message>
    <message>
        <location filename="../../app/ui/keeping.py"/>
        <source>{time}, as your site says</source>
        <extracomment>in choices</extracomment>
        <translation>{time}, as your site says</translation>
    </message>
</context>
<context>
    <name>KeepingPanel</name>
    <message>
        <location filename="../../app/ui/vault/keeping.py"/>
        <source>1 chat goes within the next 7 days.</source>
        <extracomment>setText</extracomment>
        <translation>1 chat goes within the next 7 days.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/keeping.py"/>
        <source>A single chat can have a time of its own: Keep, in its menu in the list. The shorter time holds, for pinned chats too, and days count from the last message.</source>
        <extracomment>in __init__</extracomment>
        <translation>A single chat can have a time of its own: Keep, in its menu in the list. The shorter time holds, for pinned chats too, and days count from the last message.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/keeping.py"/>
        <source>Chats are kept until you delete them.</source>
        <extracomment>in __init__</extracomment>
        <translation>Chats are kept until you delete them.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/keeping.py"/>
        <source>Keeping</source>
        <extracomment>label</extracomment>
        <translation>Keeping</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/keeping.py"/>
        <source>Your site removes a chat {time} after its last message, pinned chats too.</source>
        <extracomment>in __init__</extracomment>
        <translation>Your site removes a chat {time} after its last message, pinned chats too.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/keeping.py"/>
        <source>{n} chats go within the next 7 days.</source>
        <extracomment>in _on_counted</extracomment>
        <translation>{n} chats go within the next 7 days.</translation>
    </message>
</context>
<context>
    <name>LanguageNames</name>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Afrikaans</source>
        <extracomment>latin</extracomment>
        <translation>Afrikaans</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Albanian</source>
        <extracomment>latin</extracomment>
        <translation>Albanian</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Amharic</source>
        <extracomment>others</extracomment>
        <translation>Amharic</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Ancient Greek</source>
        <extracomment>others</extracomment>
        <translation>Ancient Greek</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Arabic</source>
        <extracomment>others</extracomment>
        <translation>Arabic</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Armenian</source>
        <extracomment>others</extracomment>
        <translation>Armenian</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Assamese</source>
        <extracomment>others</extracomment>
        <translation>Assamese</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Azerbaijani</source>
        <extracomment>latin</extracomment>
        <translation>Azerbaijani</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Azerbaijani (Cyrillic)</source>
        <extracomment>others</extracomment>
        <translation>Azerbaijani (Cyrillic)</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Basque</source>
        <extracomment>latin</extracomment>
        <translation>Basque</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Belarusian</source>
        <extracomment>others</extracomment>
        <translation>Belarusian</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Bengali</source>
        <extracomment>others</extracomment>
        <translation>Bengali</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Bosnian</source>
        <extracomment>latin</extracomment>
        <translation>Bosnian</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Breton</source>
        <extracomment>latin</extracomment>
        <translation>Breton</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Bulgarian</source>
        <extracomment>others</extracomment>
        <translation>Bulgarian</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Burmese</source>
        <extracomment>others</extracomment>
        <translation>Burmese</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Catalan</source>
        <extracomment>latin</extracomment>
        <translation>Catalan</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Cebuano</source>
        <extracomment>latin</extracomment>
        <translation>Cebuano</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Cherokee</source>
        <extracomment>others</extracomment>
        <translation>Cherokee</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Chinese (simplified)</source>
        <extracomment>others</extracomment>
        <translation>Chinese (simplified)</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Chinese (simplified, vertical)</source>
        <extracomment>others</extracomment>
        <translation>Chinese (simplified, vertical)</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Chinese (traditional)</source>
        <extracomment>others</extracomment>
        <translation>Chinese (traditional)</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Chinese (traditional, vertical)</source>
        <extracomment>others</extracomment>
        <translation>Chinese (traditional, vertical)</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Corsican</source>
        <extracomment>latin</extracomment>
        <translation>Corsican</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Croatian</source>
        <extracomment>latin</extracomment>
        <translation>Croatian</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Czech</source>
        <extracomment>latin</extracomment>
        <translation>Czech</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Danish</source>
        <extracomment>latin</extracomment>
        <translation>Danish</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Dhivehi</source>
        <extracomment>others</extracomment>
        <translation>Dhivehi</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Dutch</source>
        <extracomment>latin</extracomment>
        <translation>Dutch</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Dzongkha</source>
        <extracomment>others</extracomment>
        <translation>Dzongkha</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>English</source>
        <extracomment>latin</extracomment>
        <translation>English</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Esperanto</source>
        <extracomment>latin</extracomment>
        <translation>Esperanto</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Estonian</source>
        <extracomment>latin</extracomment>
        <translation>Estonian</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Faroese</source>
        <extracomment>latin</extracomment>
        <translation>Faroese</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Filipino</source>
        <extracomment>latin</extracomment>
        <translation>Filipino</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Finnish</source>
        <extracomment>latin</extracomment>
        <translation>Finnish</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>French</source>
        <extracomment>latin</extracomment>
        <translation>French</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Galician</source>
        <extracomment>latin</extracomment>
        <translation>Galician</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Georgian</source>
        <extracomment>others</extracomment>
        <translation>Georgian</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Georgian (old)</source>
        <extracomment>others</extracomment>
        <translation>Georgian (old)</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>German</source>
        <extracomment>latin</extracomment>
        <translation>German</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>German (Fraktur)</source>
        <extracomment>latin</extracomment>
        <translation>German (Fraktur)</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Greek</source>
        <extracomment>others</extracomment>
        <translation>Greek</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Gujarati</source>
        <extracomment>others</extracomment>
        <translation>Gujarati</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Haitian Creole</source>
        <extracomment>latin</extracomment>
        <translation>Haitian Creole</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Hebrew</source>
        <extracomment>others</extracomment>
        <translation>Hebrew</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Hindi</source>
        <extracomment>others</extracomment>
        <translation>Hindi</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Hungarian</source>
        <extracomment>latin</extracomment>
        <translation>Hungarian</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Icelandic</source>
        <extracomment>latin</extracomment>
        <translation>Icelandic</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Indonesian</source>
        <extracomment>latin</extracomment>
        <translation>Indonesian</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Inuktitut</source>
        <extracomment>others</extracomment>
        <translation>Inuktitut</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Irish</source>
        <extracomment>latin</extracomment>
        <translation>Irish</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Italian</source>
        <extracomment>latin</extracomment>
        <translation>Italian</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Italian (old)</source>
        <extracomment>latin</extracomment>
        <translation>Italian (old)</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Japanese</source>
        <extracomment>others</extracomment>
        <translation>Japanese</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Japanese (vertical)</source>
        <extracomment>others</extracomment>
        <translation>Japanese (vertical)</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Javanese</source>
        <extracomment>latin</extracomment>
        <translation>Javanese</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Kannada</source>
        <extracomment>others</extracomment>
        <translation>Kannada</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Kazakh</source>
        <extracomment>others</extracomment>
        <translation>Kazakh</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Khmer</source>
        <extracomment>others</extracomment>
        <translation>Khmer</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Korean</source>
        <extracomment>others</extracomment>
        <translation>Korean</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Korean (vertical)</source>
        <extracomment>others</extracomment>
        <translation>Korean (vertical)</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Kurdish (Latin)</source>
        <extracomment>latin</extracomment>
        <translation>Kurdish (Latin)</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Kyrgyz</source>
        <extracomment>others</extracomment>
        <translation>Kyrgyz</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Lao</source>
        <extracomment>others</extracomment>
        <translation>Lao</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Latin</source>
        <extracomment>latin</extracomment>
        <translation>Latin</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Latvian</source>
        <extracomment>latin</extracomment>
        <translation>Latvian</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Lithuanian</source>
        <extracomment>latin</extracomment>
        <translation>Lithuanian</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Luxembourgish</source>
        <extracomment>latin</extracomment>
        <translation>Luxembourgish</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Macedonian</source>
        <extracomment>others</extracomment>
        <translation>Macedonian</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Malay</source>
        <extracomment>latin</extracomment>
        <translation>Malay</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Malayalam</source>
        <extracomment>others</extracomment>
        <translation>Malayalam</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Maltese</source>
        <extracomment>latin</extracomment>
        <translation>Maltese</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Maori</source>
        <extracomment>latin</extracomment>
        <translation>Maori</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Marathi</source>
        <extracomment>others</extracomment>
        <translation>Marathi</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Middle English</source>
        <extracomment>latin</extracomment>
        <translation>Middle English</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Middle French</source>
        <extracomment>latin</extracomment>
        <translation>Middle French</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Mongolian</source>
        <extracomment>others</extracomment>
        <translation>Mongolian</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Nepali</source>
        <extracomment>others</extracomment>
        <translation>Nepali</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Norwegian</source>
        <extracomment>latin</extracomment>
        <translation>Norwegian</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Occitan</source>
        <extracomment>latin</extracomment>
        <translation>Occitan</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Odia</source>
        <extracomment>others</extracomment>
        <translation>Odia</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Pashto</source>
        <extracomment>others</extracomment>
        <translation>Pashto</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Persian</source>
        <extracomment>others</extracomment>
        <translation>Persian</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Polish</source>
        <extracomment>latin</extracomment>
        <translation>Polish</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Portuguese</source>
        <extracomment>latin</extracomment>
        <translation>Portuguese</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Punjabi</source>
        <extracomment>others</extracomment>
        <translation>Punjabi</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Quechua</source>
        <extracomment>latin</extracomment>
        <translation>Quechua</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Romanian</source>
        <extracomment>latin</extracomment>
        <translation>Romanian</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Russian</source>
        <extracomment>others</extracomment>
        <translation>Russian</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Sanskrit</source>
        <extracomment>others</extracomment>
        <translation>Sanskrit</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Scottish Gaelic</source>
        <extracomment>latin</extracomment>
        <translation>Scottish Gaelic</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Serbian (Cyrillic)</source>
        <extracomment>others</extracomment>
        <translation>Serbian (Cyrillic)</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Serbian (Latin)</source>
        <extracomment>latin</extracomment>
        <translation>Serbian (Latin)</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Sindhi</source>
        <extracomment>others</extracomment>
        <translation>Sindhi</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Sinhala</source>
        <extracomment>others</extracomment>
        <translation>Sinhala</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Slovak</source>
        <extracomment>latin</extracomment>
        <translation>Slovak</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Slovenian</source>
        <extracomment>latin</extracomment>
        <translation>Slovenian</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Spanish</source>
        <extracomment>latin</extracomment>
        <translation>Spanish</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Spanish (old)</source>
        <extracomment>latin</extracomment>
        <translation>Spanish (old)</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Sundanese</source>
        <extracomment>latin</extracomment>
        <translation>Sundanese</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Swahili</source>
        <extracomment>latin</extracomment>
        <translation>Swahili</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Swedish</source>
        <extracomment>latin</extracomment>
        <translation>Swedish</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Syriac</source>
        <extracomment>others</extracomment>
        <translation>Syriac</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Tajik</source>
        <extracomment>others</extracomment>
        <translation>Tajik</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Tamil</source>
        <extracomment>others</extracomment>
        <translation>Tamil</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Tatar</source>
        <extracomment>others</extracomment>
        <translation>Tatar</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Telugu</source>
        <extracomment>others</extracomment>
        <translation>Telugu</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Thai</source>
        <extracomment>others</extracomment>
        <translation>Thai</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Tibetan</source>
        <extracomment>others</extracomment>
        <translation>Tibetan</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Tigrinya</source>
        <extracomment>others</extracomment>
        <translation>Tigrinya</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Tongan</source>
        <extracomment>latin</extracomment>
        <translation>Tongan</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Turkish</source>
        <extracomment>latin</extracomment>
        <translation>Turkish</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Ukrainian</source>
        <extracomment>others</extracomment>
        <translation>Ukrainian</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Urdu</source>
        <extracomment>others</extracomment>
        <translation>Urdu</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Uyghur</source>
        <extracomment>others</extracomment>
        <translation>Uyghur</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Uzbek</source>
        <extracomment>latin</extracomment>
        <translation>Uzbek</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Uzbek (Cyrillic)</source>
        <extracomment>others</extracomment>
        <translation>Uzbek (Cyrillic)</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Vietnamese</source>
        <extracomment>latin</extracomment>
        <translation>Vietnamese</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Welsh</source>
        <extracomment>latin</extracomment>
        <translation>Welsh</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Western Frisian</source>
        <extracomment>latin</extracomment>
        <translation>Western Frisian</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Yiddish</source>
        <extracomment>others</extracomment>
        <translation>Yiddish</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Yoruba</source>
        <extracomment>latin</extracomment>
        <translation>Yoruba</translation>
    </message>
</context>
<context>
    <name>LockingPanel</name>
    <message>
        <location filename="../../app/ui/vault/locking.py"/>
        <source>Cloister does not lock by itself, as your site's policy says.</source>
        <extracomment>in _idle_words</extracomment>
        <translation>Cloister does not lock by itself, as your site's policy says.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/locking.py"/>
        <source>Cloister locks after {n} min without input, as your site's policy says.</source>
        <extracomment>in _idle_words</extracomment>
        <translation>Cloister locks after {n} min without input, as your site's policy says.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/locking.py"/>
        <source>Cloister locks after {n} s without input, as your site's policy says.</source>
        <extracomment>in _idle_words</extracomment>
        <translation>Cloister locks after {n} s without input, as your site's policy says.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/locking.py"/>
        <source>Ctrl+L</source>
        <extracomment>setToolTip</extracomment>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/locking.py"/>
        <source>It also locks before this machine sleeps and with your session.</source>
        <extracomment>in _system_words</extracomment>
        <translation>It also locks before this machine sleeps and with your session.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/locking.py"/>
        <source>Lock now</source>
        <extracomment>QuietButton</extracomment>
        <translation>Lock now</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/locking.py"/>
        <source>Locking</source>
        <extracomment>label</extracomment>
        <translation>Locking</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/locking.py"/>
        <source>The model and the index are stopped, the key is wiped, and what was copied from here is taken back. Your place and what you typed are kept for when you unlock.</source>
        <extracomment>in __init__</extracomment>
        <translation>The model and the index are stopped, the key is wiped, and what was copied from here is taken back. Your place and what you typed are kept for when you unlock.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/locking.py"/>
        <source>This machine does not tell when it sleeps: lock before you close it (Ctrl+L).</source>
        <extracomment>in _system_words</extracomment>
        <translation>This machine does not tell when it sleeps: lock before you close it (Ctrl+L).</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <location filename="../../app/ui/main_window.py"/>
        <source>Cloister</source>
        <extracomment>setWindowTitle</extracomment>
        <translation>Cloister</translation>
    </message>
    <message>
        <location filename="../../app/ui/main_window.py"/>
        <source>Enter your passphrase to go on where you were.</source>
        <extracomment>set_title</extracomment>
        <translation>Enter your passphrase to go on where you were.</translation>
    </message>
    <message>
        <location filename="../../app/ui/main_window.py"/>
        <source>Locked</source>
        <extracomment>set_title</extracomment>
        <translation>Locked</translation>
    </message>
</context>
<context>
    <name>Manual</name>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>![A comparison of two documents](screenshots/chat-comparison-light.png)</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>![A comparison of two documents](screenshots/chat-comparison-light.png)</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>![A summary in the place of what fell out](screenshots/chat-left-out-summary-light.png)</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>![A summary in the place of what fell out](screenshots/chat-left-out-summary-light.png)</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>![Choosing a persona](screenshots/personas-menu-light.png)</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>![Choosing a persona](screenshots/personas-menu-light.png)</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>![Documents](screenshots/documents-problems-light.png)</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>![Documents](screenshots/documents-problems-light.png)</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>![Files that are attached to a chat](screenshots/chat-attached-light.png)</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>![Files that are attached to a chat](screenshots/chat-attached-light.png)</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>![Help](screenshots/help-documents-light.png)</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>![Help](screenshots/help-documents-light.png)</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>![Models](screenshots/models-light.png)</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>![Models](screenshots/models-light.png)</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>![Personas and prompts](screenshots/personas-light.png)</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>![Personas and prompts](screenshots/personas-light.png)</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>![Sampling in detail](screenshots/settings-sampling-light.png)</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>![Sampling in detail](screenshots/settings-sampling-light.png)</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>![Settings for one model](screenshots/models-options-light.png)</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>![Settings for one model](screenshots/models-options-light.png)</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>![The first start](screenshots/first-start-light.png)</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>![The first start](screenshots/first-start-light.png)</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>![The list after a slash](screenshots/slash-list-light.png)</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>![The list after a slash](screenshots/slash-list-light.png)</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>![The parts of the context window](screenshots/context-panel-light.png)</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>![The parts of the context window](screenshots/context-panel-light.png)</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>![The window in Vietnamese](screenshots/chat-answered-light-vi.png)</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>![The window in Vietnamese](screenshots/chat-answered-light-vi.png)</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>![Two versions of an answer](screenshots/chat-versions-light.png)</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>![Two versions of an answer](screenshots/chat-versions-light.png)</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>![What a model thought](screenshots/chat-thought-opened-light.png)</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>![What a model thought](screenshots/chat-thought-opened-light.png)</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>**A model.** A small starter model is there already. It shows how everything works; for real work import a better one (see below).</source>
        <extracomment>item of a list in the manual</extracomment>
        <translation>**A model.** A small starter model is there already. It shows how everything works; for real work import a better one (see below).</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>**A passphrase.** It opens everything and is kept nowhere. Lost means lost, unless you made a recovery code, here or later. A passphrase has at least 8 characters; several unrelated words are better than one clever one.</source>
        <extracomment>item of a list in the manual</extracomment>
        <translation>**A passphrase.** It opens everything and is kept nowhere. Lost means lost, unless you made a recovery code, here or later. A passphrase has at least 8 characters; several unrelated words are better than one clever one.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>**Attach** (Ctrl+Shift+A) hands files to the chat that is open: no other chat is answered from them, and they are not among your documents. Files that you paste into the question, or drop on the left half of a chat, are attached too; the right half adds them to the collection. A new chat begins with its first file.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>**Attach** (Ctrl+Shift+A) hands files to the chat that is open: no other chat is answered from them, and they are not among your documents. Files that you paste into the question, or drop on the left half of a chat, are attached too; the right half adds them to the collection. A new chat begins with its first file.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>**Change…** asks for the passphrase of now and twice for the new one. It takes a moment, however much the vault holds. Copies of the data folder that were made before still open with the old one.</source>
        <extracomment>item of a list in the manual</extracomment>
        <translation>**Change…** asks for the passphrase of now and twice for the new one. It takes a moment, however much the vault holds. Copies of the data folder that were made before still open with the old one.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>**Check now** looks over every page of the vault; by itself Cloister does so once a week while nothing else goes on, and says so at the top if something is wrong. Then restore a backup into a new folder, or ask your administrator for `cloister vault repair`: it saves what can be read and lists what is lost.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>**Check now** looks over every page of the vault; by itself Cloister does so once a week while nothing else goes on, and says so at the top if something is wrong. Then restore a backup into a new folder, or ask your administrator for `cloister vault repair`: it saves what can be read and lists what is lost.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>**Continue** goes on with an answer that was stopped, cut off, or reached its length limit, in the same message. A model whose chat template has no place for the beginning of an answer says so.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>**Continue** goes on with an answer that was stopped, cut off, or reached its length limit, in the same message. A model whose chat template has no place for the beginning of an answer says so.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>**Destroy…**, at the end of Vault, asks you to type a word. Then it overwrites the keys, without which nothing can be read, and removes everything; Cloister starts as on its first day. Nobody can bring it back. Backups that you made elsewhere still open with their passphrase.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>**Destroy…**, at the end of Vault, asks you to type a word. Then it overwrites the keys, without which nothing can be read, and removes everything; Cloister starts as on its first day. Nobody can bring it back. Backups that you made elsewhere still open with their passphrase.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>**Documents.** Drop files or folders into the window, or skip this and just chat.</source>
        <extracomment>item of a list in the manual</extracomment>
        <translation>**Documents.** Drop files or folders into the window, or skip this and just chat.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>**Export…** (Ctrl+E), in the menu of a chat, writes it or all chats to a file: Markdown, PDF, HTML, or JSON that can be imported again. Such a file is not encrypted. **Import chats…** (Ctrl+O), or a file dropped on the window, brings in what was exported as JSON, and chats of ChatGPT, Open WebUI and GPT4All; what is here already is left alone. Sources of an imported answer whose document is not in this vault say so. [More](chat-export.md).</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>**Export…** (Ctrl+E), in the menu of a chat, writes it or all chats to a file: Markdown, PDF, HTML, or JSON that can be imported again. Such a file is not encrypted. **Import chats…** (Ctrl+O), or a file dropped on the window, brings in what was exported as JSON, and chats of ChatGPT, Open WebUI and GPT4All; what is here already is left alone. Sources of an imported answer whose document is not in this vault say so. [More](chat-export.md).</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>**Folders and tags.** A chat lies in one folder or none and has as many tags as you like. Both are there as long as a chat has them. The choice over the list shows one folder, one tag, or the archive.</source>
        <extracomment>item of a list in the manual</extracomment>
        <translation>**Folders and tags.** A chat lies in one folder or none and has as many tags as you like. Both are there as long as a chat has them. The choice over the list shows one folder, one tag, or the archive.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>**Import…** also takes a GGUF file with a model or an adapter, and a folder with an embedder: the small model that finds passages by their meaning, or with a **reranker** or a **checker**. Your site may allow only files that are on its list, or none.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>**Import…** also takes a GGUF file with a model or an adapter, and a folder with an embedder: the small model that finds passages by their meaning, or with a **reranker** or a **checker**. Your site may allow only files that are on its list, or none.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>**Import…** and **Export…** there bring personas and prompts in and out as a file, which is not encrypted. On the command line `cloister ask --prompt NAME` asks a prompt. [More](personas.md).</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>**Import…** and **Export…** there bring personas and prompts in and out as a file, which is not encrypted. On the command line `cloister ask --prompt NAME` asks a prompt. [More](personas.md).</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>**Installed** shows the models on this machine: how large each is, how much it can read at once, where it came from and who vetted it, and whether it fits the free memory now. **Use** makes it the one that answers. One that does not fit says by how much, and **Use** offers settings with which it would. One over which the engine ended twice is put aside; **Try again** brings it back. **Details** has everything that is known of it, to copy.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>**Installed** shows the models on this machine: how large each is, how much it can read at once, where it came from and who vetted it, and whether it fits the free memory now. **Use** makes it the one that answers. One that does not fit says by how much, and **Use** offers settings with which it would. One over which the engine ended twice is put aside; **Try again** brings it back. **Details** has everything that is known of it, to copy.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>**Keep** gives a chat a time: a day to a year after its last message it is removed for good, pinned or not. Where your site has a time of its own the shorter one holds. A chat that will go says when in its upper edge, and the next unlock says once how many went.</source>
        <extracomment>item of a list in the manual</extracomment>
        <translation>**Keep** gives a chat a time: a day to a year after its last message it is removed for good, pinned or not. Where your site has a time of its own the shorter one holds. A chat that will go says when in its upper edge, and the next unlock says once how many went.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>**Lock** (Ctrl+L) covers the window at once, ends the model and the index, forgets the key, and takes back what was copied from here if nothing else was copied since. The same happens by itself after some minutes without input, as your site has set it, before the machine sleeps, and when your session or screen is locked. Where the desktop has icons beside the clock, Cloister's shows, locks and quits.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>**Lock** (Ctrl+L) covers the window at once, ends the model and the index, forgets the key, and takes back what was copied from here if nothing else was copied since. The same happens by itself after some minutes without input, as your site has set it, before the machine sleeps, and when your session or screen is locked. Where the desktop has icons beside the clock, Cloister's shows, locks and quits.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>**Make one…** draws a recovery code: eight groups of six characters, shown once. Write it on paper and lock it away. If the passphrase is lost, type the code where the passphrase is asked for; small letters, spaces, and O for 0 or I for 1 do not matter. Then choose a new passphrase.</source>
        <extracomment>item of a list in the manual</extracomment>
        <translation>**Make one…** draws a recovery code: eight groups of six characters, shown once. Write it on paper and lock it away. If the passphrase is lost, type the code where the passphrase is asked for; small letters, spaces, and O for 0 or I for 1 do not matter. Then choose a new passphrase.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>**Offered by the site** shows what your site has vetted, by the list that it signed. **Install** fetches a model, and shows how fast and how long still. **Cancel** keeps what has come; **Go on**, today or later, takes it up there. **Update** puts newer files in place of older ones and keeps your settings for the model. **Sync now** asks the site's mirror for its newest list, and nobody else for anything. Where there is no mirror, **Import… → From the site's stick…** reads list and models from a stick: choose the folder that your administrator wrote to it. The first time you may be asked for the site's `root.json`, which tells whose signatures to believe; take it from your administrator and from no stick.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>**Offered by the site** shows what your site has vetted, by the list that it signed. **Install** fetches a model, and shows how fast and how long still. **Cancel** keeps what has come; **Go on**, today or later, takes it up there. **Update** puts newer files in place of older ones and keeps your settings for the model. **Sync now** asks the site's mirror for its newest list, and nobody else for anything. Where there is no mirror, **Import… → From the site's stick…** reads list and models from a stick: choose the folder that your administrator wrote to it. The first time you may be asked for the site's `root.json`, which tells whose signatures to believe; take it from your administrator and from no stick.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>**Personas** (Ctrl+5) on the left has all of them. **New persona…** makes one; those that come with Cloister can be copied and the copy changed. **Remove** can be undone for half a minute. *How this answer was written* names the persona.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>**Personas** (Ctrl+5) on the left has all of them. **New persona…** makes one; those that come with Cloister can be copied and the copy changed. **Remove** can be undone for half a minute. *How this answer was written* names the persona.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>**Search** (Ctrl+K) looks through the text of all messages, and shows the newest first. All words must stand in a message; the last one may be the beginning of a word. Chats that are called so stand first. A hit leads to its message with the words marked; F3 and Shift+F3 go on to the next place in that chat. Ctrl+F looks for words in the open chat alone. **Filter** writes into the field what can be typed there too, as in `chats search` on the command line:</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>**Search** (Ctrl+K) looks through the text of all messages, and shows the newest first. All words must stand in a message; the last one may be the beginning of a word. Chats that are called so stand first. A hit leads to its message with the words marked; F3 and Shift+F3 go on to the next place in that chat. Ctrl+F looks for words in the open chat alone. **Filter** writes into the field what can be typed there too, as in `chats search` on the command line:</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>**Several windows.** Ctrl+Shift+N opens another window with a chat of its own; a chat that is open in two of them is the same in both. One that is deleted in one of them gives way to an empty chat in the other, which says so and offers **Undo** for half a minute; drafts and the page on screen stay. Documents, Models, Vault and Settings are in the first one, which comes up when they are asked for. Closing a window locks nothing while another is open; **Lock** locks all of them. Starting Cloister again brings up the window that is there.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>**Several windows.** Ctrl+Shift+N opens another window with a chat of its own; a chat that is open in two of them is the same in both. One that is deleted in one of them gives way to an empty chat in the other, which says so and offers **Undo** for half a minute; drafts and the page on screen stay. Documents, Models, Vault and Settings are in the first one, which comes up when they are asked for. Closing a window locks nothing while another is open; **Lock** locks all of them. Starting Cloister again brings up the window that is there.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>**Summary.** Where a model of a billion parameters or more is loaded, it sums up what fell out, when nothing else is asked of it. The summary stands at the line; S opens it. It is given to the model in place of those messages, as notes and not as instructions; where the whole chat fits again, say in a model with a larger window, that is given. **Edit** changes it, **Remove** takes it away and lets none be written in this chat (it can be undone, and allowed again in the panel). It belongs to its branch, and goes with any message it covers. Settings switch summaries off, or let every model write them; small ones get facts wrong.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>**Summary.** Where a model of a billion parameters or more is loaded, it sums up what fell out, when nothing else is asked of it. The summary stands at the line; S opens it. It is given to the model in place of those messages, as notes and not as instructions; where the whole chat fits again, say in a model with a larger window, that is given. **Edit** changes it, **Remove** takes it away and lets none be written in this chat (it can be undone, and allowed again in the panel). It belongs to its branch, and goes with any message it covers. Settings switch summaries off, or let every model write them; small ones get facts wrong.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>**The archive** takes chats out of the list, and nothing else: they are searched, kept, backed up and, where your site has a time for chats, removed like the others.</source>
        <extracomment>item of a list in the manual</extracomment>
        <translation>**The archive** takes chats out of the list, and nothing else: they are searched, kept, backed up and, where your site has a time for chats, removed like the others.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>**The documents do not say** means that no passage was found that answers with some certainty. One question in ten that they do answer is refused so; the nearest passages are listed, in case one of them does or your question can be put better.</source>
        <extracomment>item of a list in the manual</extracomment>
        <translation>**The documents do not say** means that no passage was found that answers with some certainty. One question in ten that they do answer is refused so; the nearest passages are listed, in case one of them does or your question can be put better.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>**Titles.** A new chat is named after its question, without "please" and "could you tell me". Where a larger model is loaded it proposes a short title after the first answer, while nothing else is asked. A title that you gave stays.</source>
        <extracomment>item of a list in the manual</extracomment>
        <translation>**Titles.** A new chat is named after its question, without "please" and "could you tell me". Where a larger model is loaded it proposes a short title after the first answer, while nothing else is asked. A title that you gave stays.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>**Try the sample**, here, in a new chat or in Documents, brings in three short documents of an invented field station and suggests what to ask them. They lie in the collection *Sample* and are removed like any others. A new chat also shows your first steps until they are done or you hide them.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>**Try the sample**, here, in a new chat or in Documents, brings in three short documents of an invented field station and suggests what to ask them. They lie in the collection *Sample* and are removed like any others. A new chat also shows your first steps until they are done or you hide them.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>**Vault → Back up…** writes everything but the models into one encrypted file: chats, documents, settings. Choose a place on another disk or stick, and a passphrase for the file. It stays that file's, whatever you change later. You can go on working; **Cancel** leaves nothing behind. "Done" is said only once the whole file was read again. Without any backup the panel reminds you.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>**Vault → Back up…** writes everything but the models into one encrypted file: chats, documents, settings. Choose a place on another disk or stick, and a passphrase for the file. It stays that file's, whatever you change later. You can go on working; **Cancel** leaves nothing behind. "Done" is said only once the whole file was read again. Without any backup the panel reminds you.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>**Watch a folder…** takes in what a folder holds, and what comes or changes in it later, by itself, while Cloister is open and unlocked; what changed meanwhile is found at the next unlock. The button is there where your site allows it. Hidden files, links and files that are still being written stay out. A card says how each folder stands and lets you **Pause** it or **Stop watching**; documents stay either way. A renamed file stays the same document. A deleted one is only marked *gone from disk*: **Remove them…** takes all of these away at once, after a question. What you remove yourself comes back only when its file changes.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>**Watch a folder…** takes in what a folder holds, and what comes or changes in it later, by itself, while Cloister is open and unlocked; what changed meanwhile is found at the next unlock. The button is there where your site allows it. Hidden files, links and files that are still being written stay out. A card says how each folder stands and lets you **Pause** it or **Stop watching**; documents stay either way. A renamed file stays the same document. A deleted one is only marked *gone from disk*: **Remove them…** takes all of these away at once, after a question. What you remove yourself comes back only when its file changes.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>**What no longer fits** is marked where it is: *Earlier messages are no longer read by the model* stands above the first message that it is given. A small model that answers from documents is given no earlier turns at all, for it would answer from them; the panel says so, and the question is still searched with the words of the one before it. If sources were found that did not fit, the answer says how many. How many earlier turns are given is set for all chats in Settings, and for one chat in the panel.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>**What no longer fits** is marked where it is: *Earlier messages are no longer read by the model* stands above the first message that it is given. A small model that answers from documents is given no earlier turns at all, for it would answer from them; the panel says so, and the question is still searched with the words of the one before it. If sources were found that did not fit, the answer says how many. How many earlier turns are given is set for all chats in Settings, and for one chat in the panel.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>**Whole documents.** "Summarise report.pdf", "What is this document about?" and "Compare plan-2024.pdf and plan-2025.pdf" read all of a document, part by part; a line says which part is being read and how long it may take. **Stop** keeps what is done, and says how far it came. Name the documents, select them in **Documents** and use **Summarise** or **Compare**, or use the three dots in **Sources**. If it is not clear which you mean, you are asked; answer with the name. English, German, Spanish, French and Vietnamese are understood. Up to 8 documents make a summary, up to 4 are compared.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>**Whole documents.** "Summarise report.pdf", "What is this document about?" and "Compare plan-2024.pdf and plan-2025.pdf" read all of a document, part by part; a line says which part is being read and how long it may take. **Stop** keeps what is done, and says how far it came. Name the documents, select them in **Documents** and use **Summarise** or **Compare**, or use the three dots in **Sources**. If it is not clear which you mean, you are asked; answer with the name. English, German, Spanish, French and Vietnamese are understood. Up to 8 documents make a summary, up to 4 are compared.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>A chat keeps the persona that it was begun with, also when that is changed or removed later. Choose another one in an open chat, and it answers from the next question on; a line says so.</source>
        <extracomment>item of a list in the manual</extracomment>
        <translation>A chat keeps the persona that it was begun with, also when that is changed or removed later. Choose another one in an open chat, and it answers from the next question on; a line says so.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>A chat takes 50 files. For more, or for what several chats need, make a collection in **Documents**.</source>
        <extracomment>item of a list in the manual</extracomment>
        <translation>A chat takes 50 files. For more, or for what several chats need, make a collection in **Documents**.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>A comparison is always quoted: numbers that differ (in bold), what both say, what only one says. "Only in" means that no sentence like it was found in the other; it is no proof.</source>
        <extracomment>item of a list in the manual</extracomment>
        <translation>A comparison is always quoted: numbers that differ (in bold), what both say, what only one says. "Only in" means that no sentence like it was found in the other; it is no proof.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>A file that has changed can be attached again: what was read of it before, and quotes from that, go once the new version is read. Until then, or where it cannot be read, the earlier one is asked. Files of the same bytes are one.</source>
        <extracomment>item of a list in the manual</extracomment>
        <translation>A file that has changed can be attached again: what was read of it before, and quotes from that, go once the new version is read. Until then, or where it cannot be read, the earlier one is asked. Files of the same bytes are one.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>A file that is changed on the disk is read again when you add it again. **Remove** takes a document away with its text, its vectors and its quotes in answers, and looks for traces afterwards.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>A file that is changed on the disk is read again when you add it again. **Remove** takes a document away with its text, its vectors and its quotes in answers, and looks for traces afterwards.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>A file that says *not in this vault* was attached where an imported chat comes from: a file of chats holds its name alone. Attach the same file again to ask about it, or take it off the list with its cross.</source>
        <extracomment>item of a list in the manual</extracomment>
        <translation>A file that says *not in this vault* was attached where an imported chat comes from: a file of chats holds its name alone. Attach the same file again to ask about it, or take it off the list with its cross.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>A file that was imported before, or has the same content as another, is not read again; the end of an import says how many *were known*.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>A file that was imported before, or has the same content as another, is not read again; the end of an import says how many *were known*.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>A message says what happened, what is safe and what to do. If the model's process ends, the window says so, the conversation stands, and the next question (or **Start it**) starts it anew. If the machine loses power, start again and unlock: what you had seen is there, and an unfinished answer is marked as interrupted.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>A message says what happened, what is safe and what to do. If the model's process ends, the window says so, the conversation stands, and the next question (or **Start it**) starts it anew. If the machine loses power, start again and unlock: what you had seen is there, and an unfinished answer is marked as interrupted.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>A model reads so much at once and no more: its context window. **Context 38 %** in the line at the bottom says how full it is; press it, or Ctrl+I, for the parts: rules, summary, earlier turns, sources, question, what is kept free for the answer. They are counted by the model itself, in what would be sent now.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>A model reads so much at once and no more: its context window. **Context 38 %** in the line at the bottom says how full it is; press it, or Ctrl+I, for the parts: rules, summary, earlier turns, sources, question, what is kept free for the answer. They are counted by the model itself, in what would be sent now.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>A model that was removed comes back by importing it again. The starter models lie under the installation in `share/cloister/starter` (after `make setup`: `.venv/share/cloister/starter`): the GGUF file, and the folder `embedder`.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>A model that was removed comes back by importing it again. The starter models lie under the installation in `share/cloister/starter` (after `make setup`: `.venv/share/cloister/starter`): the GGUF file, and the folder `embedder`.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>A new code ends the one before; **Take away…** ends it without a new one. Your site may want every vault to have one; then you see it at the first start.</source>
        <extracomment>item of a list in the manual</extracomment>
        <translation>A new code ends the one before; **Take away…** ends it without a new one. Your site may want every vault to have one; then you see it at the first start.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>A number such as `[1]` is a source. Click it: **Sources** opens the page with the passage marked: a PDF or a picture as it looks, everything else (a file within a PDF too) as text, and **Text** shows the text of those too. A long text without pages is shown in pieces; turn them like pages.</source>
        <extracomment>item of a list in the manual</extracomment>
        <translation>A number such as `[1]` is a source. Click it: **Sources** opens the page with the passage marked: a PDF or a picture as it looks, everything else (a file within a PDF too) as text, and **Text** shows the text of those too. A long text without pages is shown in pieces; turn them like pages.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>A number that looks different, with a remark, means that the passage does not support the sentence. Do not rely on that sentence. A plain number means that its numbers, names and denials stand in the passage, and in English that who did what to whom is not the other way round there. That is told from the order of words around a verb: most exchanged names are seen, not all, and in other languages none. Look at the passage, and with the starter model choose **Quotes only** where it matters.</source>
        <extracomment>item of a list in the manual</extracomment>
        <translation>A number that looks different, with a remark, means that the passage does not support the sentence. Do not rely on that sentence. A plain number means that its numbers, names and denials stand in the passage, and in English that who did what to whom is not the other way round there. That is told from the order of words around a verb: most exchanged names are seen, not all, and in other languages none. Look at the passage, and with the starter model choose **Quotes only** where it matters.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>A persona says who answers in a chat: what the model is told, which model writes, how freely, and from which documents. Choose one in the upper edge of a new chat. **Plain assistant** adds nothing to your settings; **Document analyst** keeps to the facts of your documents; **Translator** and **Editor** work on a text that you send.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>A persona says who answers in a chat: what the model is told, which model writes, how freely, and from which documents. Choose one in the upper edge of a new chat. **Plain assistant** adds nothing to your settings; **Document analyst** keeps to the facts of your documents; **Translator** and **Editor** work on a text that you send.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>A persona with a greeting begins the chat with it. No model wrote it, and no model reads it.</source>
        <extracomment>item of a list in the manual</extracomment>
        <translation>A persona with a greeting begins the chat with it. No model wrote it, and no model reads it.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>A question that could not be kept, on a full disk for example, is back in the field of its chat.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>A question that could not be kept, on a full disk for example, is back in the field of its chat.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>A question that you send while a file is being read waits for it. **Ask now**, or Enter again, asks without it. **Retry** and **Continue** wait in the same way. If you change the question meanwhile, send it again. Where nothing can be read, as on a full disk or without a model that reads documents, the files wait and say why. They are read once that is over: it is tried again by itself, with your next question, after the next unlock, and by the arrow on a file.</source>
        <extracomment>item of a list in the manual</extracomment>
        <translation>A question that you send while a file is being read waits for it. **Ask now**, or Enter again, asks without it. **Retry** and **Continue** wait in the same way. If you change the question meanwhile, send it again. Where nothing can be read, as on a full disk or without a model that reads documents, the files wait and say why. They are read once that is over: it is tried again by itself, with your next question, after the next unlock, and by the arrow on a file.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>A reranker reads your question together with the best passages and puts them in a better order. It also helps to tell when your documents do not answer. A checker reads each cited sentence together with its passage and says whether that bears it out. When one is first used it is tried on texts of known truth; its card says what it is good for, and what it is bad at it is not asked. **Do not use**, in the menu of its card, switches it off.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>A reranker reads your question together with the best passages and puts them in a better order. It also helps to tell when your documents do not answer. A checker reads each cited sentence together with its passage and says whether that bears it out. When one is first used it is tried on texts of known truth; its card says what it is good for, and what it is bad at it is not asked. **Do not use**, in the menu of its card, switches it off.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>A row of a table is quoted with the names of its columns (`Station: Marlow; Capacity: 814`) where it is certain what they are called, else as it stands, as in tables of a PDF without borders; the source shows the row as it stands.</source>
        <extracomment>item of a list in the manual</extracomment>
        <translation>A row of a table is quoted with the names of its columns (`Station: Marlow; Capacity: 814`) where it is certain what they are called, else as it stands, as in tables of a PDF without borders; the source shows the row as it stands.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>A summary by a small model, in *quotes only*, or without a model is made of the document's own sentences. A larger model writes it from notes on each part; what a part does not bear out is left out.</source>
        <extracomment>item of a list in the manual</extracomment>
        <translation>A summary by a small model, in *quotes only*, or without a model is made of the document's own sentences. A larger model writes it from notes on each part; what a part does not bear out is left out.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>After the next unlock you are where you were: the same chat, the same lines, the same sources, and what you had typed.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>After the next unlock you are where you were: the same chat, the same lines, the same sources, and what you had typed.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Alt+Left, Alt+Right</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Alt+Left, Alt+Right</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>An **adapter** is a small file (LoRA) that changes how one certain model answers. It cannot answer by itself: switch it on in the settings for its model, and choose how much of it is added. 1 is as it was trained, 0 is nothing; several add up. The card of an adapter says to which installed model it belongs. If the engine ends twice while it loads a model with an adapter, the adapter is put aside, not the model.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>An **adapter** is a small file (LoRA) that changes how one certain model answers. It cannot answer by itself: switch it on in the settings for its model, and choose how much of it is added. 1 is as it was trained, 0 is nothing; several add up. The card of an adapter says to which installed model it belongs. If the engine ends twice while it loads a model with an adapter, the adapter is put aside, not the model.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Answer again, beside this answer</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Answer again, beside this answer</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Answers come from the attached files and from what the chat answers from otherwise; of two passages that tell as much, the attached one comes first. For answers from them alone choose **The attached files alone** in the list of documents at the upper edge.</source>
        <extracomment>item of a list in the manual</extracomment>
        <translation>Answers come from the attached files and from what the chat answers from otherwise; of two passages that tell as much, the attached one comes first. For answers from them alone choose **The attached files alone** in the list of documents at the upper edge.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Asking</source>
        <extracomment>heading in the manual</extracomment>
        <translation>Asking</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Attach files to the chat</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Attach files to the chat</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Back and forward in Help</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Back and forward in Help</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Backup, check and restore</source>
        <extracomment>heading in the manual</extracomment>
        <translation>Backup, check and restore</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Both are under **Vault**.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Both are under **Vault**.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Bring back an earlier question</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Bring back an earlier question</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>C</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>C</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Chats are listed by date on the left. From a chat's menu (the three dots, or the Menu key) you rename it, pin it, put it into a folder, give it tags, archive it or delete it. Hold Shift or Ctrl to choose several; what the menu and the bar under the list offer is then done to all of them. A deletion can be undone for half a minute, of many chats in one step; then it is real. What comes back is where it was.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Chats are listed by date on the left. From a chat's menu (the three dots, or the Menu key) you rename it, pin it, put it into a folder, give it tags, archive it or delete it. Hold Shift or Ctrl to choose several; what the menu and the bar under the list offer is then done to all of them. A deletion can be undone for half a minute, of many chats in one step; then it is real. What comes back is where it was.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Copy its code, block after block</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Copy its code, block after block</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Copy the answer</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Copy the answer</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Ctrl++, Ctrl+-, Ctrl+0</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Ctrl++, Ctrl+-, Ctrl+0</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Ctrl+,</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Ctrl+/</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Ctrl+/</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Ctrl+1</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Ctrl+1</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Ctrl+2</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Ctrl+2</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Ctrl+3</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Ctrl+3</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Ctrl+4</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Ctrl+4</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Ctrl+5</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Ctrl+5</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Ctrl+E</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Ctrl+F</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Ctrl+I</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Ctrl+K</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Ctrl+L</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Ctrl+N</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Ctrl+O</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Ctrl+O</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Ctrl+PgUp, Ctrl+PgDown</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Ctrl+PgUp, Ctrl+PgDown</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Ctrl+Shift+A</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Ctrl+Shift+A</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Ctrl+Shift+N</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Ctrl+Shift+N</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Ctrl+Shift+S</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>D</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>D</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Del</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Del</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Delete the chat in the list, or a version</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Delete the chat in the list, or a version</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Destroying a vault</source>
        <extracomment>heading in the manual</extracomment>
        <translation>Destroying a vault</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Documents</source>
        <extracomment>heading in the manual</extracomment>
        <translation>Documents</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Drop files and folders here, or use **Add files…** and **Add folder…**, which a new chat has too. What only one chat needs can be [attached to it](#files-for-one-chat) instead. Every file has one of these states:</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Drop files and folders here, or use **Add files…** and **Add folder…**, which a new chat has too. What only one chat needs can be [attached to it](#files-for-one-chat) instead. Every file has one of these states:</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>E</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>E</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Each file stands over the question with its state: waiting, reading, ready, or failed with the reason. Point at it for more. A key asks for the password of a locked file, an arrow reads one again, a cross takes it away.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Each file stands over the question with its state: waiting, reading, ready, or failed with the reason. Point at it for more. A key asks for the password of a locked file, an arrow reads one again, a cross takes it away.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Earlier or later version</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Earlier or later version</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Edit the question</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Edit the question</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Enter</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Enter</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Esc</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Esc</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Export the chat</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Export the chat</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>F1</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>F1</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>F1 opens this manual at the part for the page you are on, without a network. It has contents on the left, a search (Ctrl+F), and a way back (Alt+Left); Esc leads back to your page. Ctrl+/ shows the keys alone. After an update a note leads once to **What is new**, which can be opened again there. This guide is in the language of the window; the other pages, for administrators among others, and what is new are in English.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>F1 opens this manual at the part for the page you are on, without a network. It has contents on the left, a search (Ctrl+F), and a way back (Alt+Left); Esc leads back to your page. Ctrl+/ shows the keys alone. After an update a note leads once to **What is new**, which can be opened again there. This guide is in the language of the window; the other pages, for administrators among others, and what is new are in English.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>F2</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>F2</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>F3, Shift+F3</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>F3, Shift+F3</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Figures at the right edge open how an answer was written: model, tokens, speed, sampling, the seed also where it was drawn, sources. The menu (right click, or the Menu key) copies an answer as plain text, as it was written, or with its sources, and quotes a selection in your question.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Figures at the right edge open how an answer was written: model, tokens, speed, sampling, the seed also where it was drawn, sources. The menu (right click, or the Menu key) copies an answer as plain text, as it was written, or with its sources, and quotes a selection in your question.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Files for one chat</source>
        <extracomment>smaller heading in the manual</extracomment>
        <translation>Files for one chat</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Find in this chat</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Find in this chat</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>G</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>G</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Go on with an answer that was cut off</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Go on with an answer that was cut off</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Go to Documents</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Go to Documents</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Go to Models</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Go to Models</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Go to Personas</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Go to Personas</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Go to Settings</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Go to Settings</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Go to Vault</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Go to Vault</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Go to the chat</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Go to the chat</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Help</source>
        <extracomment>smaller heading in the manual</extracomment>
        <translation>Help</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Help for the page on screen</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Help for the page on screen</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>How the answer was written</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>How the answer was written</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Import chats</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Import chats</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>K</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>K</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Keys</source>
        <extracomment>heading in the manual</extracomment>
        <translation>Keys</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Left, Right</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Left, Right</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>List prompts and commands, in an empty question</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>List prompts and commands, in an empty question</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Lock</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Lock</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Locking</source>
        <extracomment>heading in the manual</extracomment>
        <translation>Locking</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Menu</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Menu</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Models</source>
        <extracomment>heading in the manual</extracomment>
        <translation>Models</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Models that think</source>
        <extracomment>smaller heading in the manual</extracomment>
        <translation>Models that think</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>New chat</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>New chat</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>New line in the question</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>New line in the question</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>New window</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>New window</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Next or previous source, or place that was found</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Next or previous source, or place that was found</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Next time you only unlock. The window is there at once; the model and the search index become ready behind it, and the bar at the bottom says so.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Next time you only unlock. The window is there at once; the model and the search index become ready behind it, and the bar at the bottom says so.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Nothing is overwritten. **Retry** writes another answer beside the one there is, and **Edit question** asks it differently; **‹ 2 / 3 ›** steps between them, each with all that was said after it. What you ask next follows the branch on screen, and the model is told of that branch alone. The menu of a version deletes it, with what follows it. A hit of the search in another branch shows that branch.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Nothing is overwritten. **Retry** writes another answer beside the one there is, and **Edit question** asks it differently; **‹ 2 / 3 ›** steps between them, each with all that was said after it. What you ask next follows the branch on screen, and the model is told of that branch alone. The menu of a version deletes it, with what follows it. A hit of the search in another branch shows that branch.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>One bad file never stops the others. You can go on chatting while files are read, pause, and retry what failed. While a question is answered the import rests. If the program ends or is locked in between, all that was added goes on at the next unlock where it stopped; what you paused waits for **Resume**.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>One bad file never stops the others. You can go on chatting while files are read, pause, and retry what failed. While a question is answered the import rests. If the program ends or is locked in between, all that was added goes on at the next unlock where it stopped; what you paused waits for **Resume**.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Open a source of the answer</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Open a source of the answer</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Other documents that you choose beside it hold for this chat; another persona may bring others. A model that you choose takes the place of the persona's in this chat, and answers in all chats whose persona names none.</source>
        <extracomment>item of a list in the manual</extracomment>
        <translation>Other documents that you choose beside it hold for this chat; another persona may bring others. A model that you choose takes the place of the persona's in this chat, and answers in all chats whose persona names none.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Passphrase and recovery code</source>
        <extracomment>heading in the manual</extracomment>
        <translation>Passphrase and recovery code</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Personas</source>
        <extracomment>heading in the manual</extracomment>
        <translation>Personas</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>PgUp, PgDown</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>PgUp, PgDown</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Prompts and commands</source>
        <extracomment>smaller heading in the manual</extracomment>
        <translation>Prompts and commands</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Q</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Q</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Questions are read as they are typed, in a chat and in `cloister search`:</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Questions are read as they are typed, in a chat and in `cloister search`:</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Quote the selection in the question</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Quote the selection in the question</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>R</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>R</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Record of events</source>
        <extracomment>heading in the manual</extracomment>
        <translation>Record of events</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Rename the chat in the list</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Rename the chat in the list</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>S</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>S</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Scanned pages and pictures are read in the languages of their collection: open the list of collections and choose **Languages of pictures…**. One that is not installed is said there and with each document. A locked file asks for its password once; until the vault is locked it is not asked again.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Scanned pages and pictures are read in the languages of their collection: open the list of collections and choose **Languages of pictures…**. One that is not installed is said there and with each document. A locked file asks for its password once; until the vault is locked it is not asked again.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Search all chats</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Search all chats</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Select several chats in the list</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Select several chats in the list</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Send</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Send</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Settings</source>
        <extracomment>heading in the manual</extracomment>
        <translation>Settings</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Several filters of one kind widen the search, different ones narrow it. Filters alone list the chats that fit.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Several filters of one kind widen the search, different ones narrow it. Filters alone list the chats that fit.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Several filters of one kind widen the search, different ones narrow it. Other words with a colon are words. A question such as "And who signed it?" is searched with the words of the question before it. A passage that stands in several files almost alike is shown once; `cloister search` says how often more.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Several filters of one kind widen the search, different ones narrow it. Other words with a colon are words. A question such as "And who signed it?" is searched with the words of the question before it. A passage that stands in several files almost alike is shown once; `cloister search` says how often more.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Shift+Enter</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Shift+Enter</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Shift+Up, Shift+Down</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Shift+Up, Shift+Down</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Show or hide Sources</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Show or hide Sources</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Show or hide the summary of earlier messages</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Show or hide the summary of earlier messages</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Show or hide what the model thought</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Show or hide what the model thought</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Size of the page in Sources; Ctrl with the wheel too</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Size of the page in Sources; Ctrl with the wheel too</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Some models think before they answer. Their thoughts are folded into one line, which counts the seconds while they come; press it, or T, to read them. They are kept with the answer and are no part of it: they are not copied or searched, not checked against sources, and not sent with later questions. Your site's filter holds for them too. The length limit is that of the answer; thoughts end with the context window at the latest.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Some models think before they answer. Their thoughts are folded into one line, which counts the seconds while they come; press it, or T, to read them. They are kept with the answer and are no part of it: they are not copied or searched, not checked against sources, and not sent with later questions. Your site's filter holds for them too. The length limit is that of the answer; thoughts end with the context window at the latest.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Sources, pages and remarks are as for documents. "Summarise this document" means the attached one.</source>
        <extracomment>item of a list in the manual</extracomment>
        <translation>Sources, pages and remarks are as for documents. "Summarise this document" means the attached one.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Stop the answer</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Stop the answer</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>T</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>T</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>The **language** of the window is that of the system, or English, Tiếng Việt, Español, Deutsch, Français. It changes at once, also while an answer is written or files are read; while a model is fetched or tried, chats are exported or imported, the vault is looked over, a dialog is open, or an Undo is offered, it waits for the end of that. Dates and numbers follow it; so does what went wrong earlier and stands in a chat. Answers come in the language of the question. The command line speaks English.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>The **language** of the window is that of the system, or English, Tiếng Việt, Español, Deutsch, Français. It changes at once, also while an answer is written or files are read; while a model is fetched or tried, chats are exported or imported, the vault is looked over, a dialog is open, or an Undo is offered, it waits for the end of that. Dates and numbers follow it; so does what went wrong earlier and stands in a chat. Answers come in the language of the question. The command line speaks English.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>The first start</source>
        <extracomment>heading in the manual</extracomment>
        <translation>The first start</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>The list holds for a time. When it ran out, what is installed keeps working, and nothing new is installed before the next sync. A model that the site took back is not loaded any more: its card says why, and what takes its place.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>The list holds for a time. When it ran out, what is installed keeps working, and nothing new is installed before the next sync. A model that the site took back is not loaded any more: its card says why, and what takes its place.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>The sliders on a card open **Settings for** that model. What you choose there holds whenever it answers, in place of Settings: the context, how it chooses words, how a conversation is kept in memory, the form of prompts. **All as in Settings** takes all of it back.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>The sliders on a card open **Settings for** that model. What you choose there holds whenever it answers, in place of Settings: the context, how it chooses words, how a conversation is kept in memory, the form of prompts. **All as in Settings** takes all of it back.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>The vault keeps a copy of the original file unless your site has switched that off. Removing the document removes the copy.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>The vault keeps a copy of the original file unless your site has switched that off. Removing the document removes the copy.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Theme; language; how answers are written; the length of answers; the context, how much of a chat is remembered and whether the rest is summed up; a standing instruction for the model, which is kept in the vault.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Theme; language; how answers are written; the length of answers; the context, how much of a chat is remembered and whether the rest is summed up; a standing instruction for the model, which is kept in the vault.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>They belong to the chat in all its versions and windows, over a lock and a restart, and go with it: deleted, or when its time is over, its files are erased as removed documents are. Bringing a deleted chat back brings them back. A file on your disk is never touched.</source>
        <extracomment>item of a list in the manual</extracomment>
        <translation>They belong to the chat in all its versions and windows, over a lock and a restart, and go with it: deleted, or when its time is over, its files are erased as removed documents are. Bringing a deleted chat back brings them back. A file on your disk is never touched.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>This list</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>This list</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>To come back from it, start Cloister with an empty data folder and press **Restore a backup…** on the first page. The file's passphrase is then the one of the vault. Models are imported again; those that are missing are named.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>To come back from it, start Cloister with an empty data folder and press **Restore a backup…** on the first page. The file's passphrase is then the one of the vault. Models are imported again; those that are missing are named.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Turn the page in Sources</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Turn the page in Sources</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Turn the page in a document's text</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Turn the page in a document's text</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Type `/` in an empty question: a list of prompts opens and narrows as you type. Enter or Tab takes one, Esc closes the list and leaves the text, which can be sent as it is. What stands open in a prompt is asked for in a small form, and the finished question stands in the field before you send it.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Type `/` in an empty question: a list of prompts opens and narrows as you type. Enter or Tab takes one, Esc closes the list and leaves the text, which can be sent as it is. What stands open in a prompt is asked for in a small form, and the finished question stands in the field before you send it.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Type, press Enter. Shift+Enter begins a new line. **Stop** ends an answer; what came so far stays. Scroll up and the text stops following; a button brings you back to the newest. What you typed and did not send stays in its chat, encrypted like the rest, over a lock and a restart.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Type, press Enter. Shift+Enter begins a new line. **Stop** ends an answer; what came so far stays. Scroll up and the text stops following; a button brings you back to the newest. What you typed and did not send stays in its chat, encrypted like the rest, over a lock and a restart.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Under **Sampling** a preset sets all at once: **As delivered** for documents, **Exact** for the same answer each time, **Inventive** for drafts. **Sampling in detail** has the rest of what llama.cpp knows: DRY and XTC against repetition, mirostat, the order of samplers, a seed, stop strings, words that are to be likelier or never to come, and a grammar (GBNF) or a JSON schema that every answer must fit. A setting says in its own words what it does and how it is switched off.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Under **Sampling** a preset sets all at once: **As delivered** for documents, **Exact** for the same answer each time, **Inventive** for drafts. **Sampling in detail** has the rest of what llama.cpp knows: DRY and XTC against repetition, mirostat, the order of samplers, a seed, stop strings, words that are to be likelier or never to come, and a grammar (GBNF) or a JSON schema that every answer must fit. A setting says in its own words what it does and how it is switched off.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Up</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Up</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>User guide</source>
        <extracomment>title of a page of the manual</extracomment>
        <translation>User guide</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Vault shows how many events were recorded and a code. Recorded are unlocks, questions, imports, copies and the like, by time and number, never by what they say. **Show…** lists them, newest first, by event and date; **Verify** looks whether all of them are there as they were written; **Export…** writes them to a file that others can check. Write the code down now and then, with the number beside it: a record that was altered before that point does not have this code any more. Your site may let only some people see the list.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Vault shows how many events were recorded and a code. Recorded are unlocks, questions, imports, copies and the like, by time and number, never by what they say. **Show…** lists them, newest first, by event and date; **Verify** looks whether all of them are there as they were written; **Export…** writes them to a file that others can check. Write the code down now and then, with the number beside it: a record that was altered before that point does not have this code any more. Your site may let only some people see the list.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Versions of questions and answers</source>
        <extracomment>smaller heading in the manual</extracomment>
        <translation>Versions of questions and answers</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>What can be done with the row</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>What can be done with the row</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>What the context window holds</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>What the context window holds</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>What the model is given</source>
        <extracomment>smaller heading in the manual</extracomment>
        <translation>What the model is given</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>When something goes wrong</source>
        <extracomment>heading in the manual</extracomment>
        <translation>When something goes wrong</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Where the model in use is removed, the oldest other one of its kind that can be used takes its place; a next embedder reads all documents at once, and until it is done they are found by their words.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Where the model in use is removed, the oldest other one of its kind that can be used takes its place; a next embedder reads all documents at once, and until it is done they are found by their words.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Where you choose another embedder, or another precision under Settings, Documents, the one before goes on answering until the new one has read everything. The Documents view shows how far it is; it can be paused and given up.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Where you choose another embedder, or another precision under Settings, Documents, the one before goes on answering until the new one has read everything. The Documents view shows how far it is; it can be paused and given up.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>While you type, the field says what the question takes, with the passages that are looked up for it, and how long it is to the first word, by how fast this model was here lately. It warns before a question pushes earlier messages out.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>While you type, the field says what the question takes, with the passages that are looked up for it, and how long it is to the first word, by how fast this model was here lately. It warns before a question pushes earlier messages out.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>With documents, an answer is made from their passages:</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>With documents, an answer is made from their passages:</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Without a model that answers you can still ask documents: the best passages themselves are shown. The menu of models at the top of a chat offers the same by choice: **Quotes only** answers with the best sentences of your documents, word for word, with their pages, up to three that are about equally near the question. It is quick, and nothing in it is made up. A small model whose answer stands in none of the sources gives way to the passages too, and the answer says so. Without an embedder documents are found by their words only, and none can be added.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Without a model that answers you can still ask documents: the best passages themselves are shown. The menu of models at the top of a chat offers the same by choice: **Quotes only** answers with the best sentences of your documents, word for word, with their pages, up to three that are about equally near the question. It is quick, and nothing in it is made up. A small model whose answer stands in none of the sources gives way to the passages too, and the answer says so. Without an embedder documents are found by their words only, and none can be added.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Without documents, or with a chat set to use none, you talk to the model alone. It can be wrong, and then there is no source to check.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Without documents, or with a chat set to use none, you talk to the model alone. It can be wrong, and then there is no source to check.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Your chats</source>
        <extracomment>heading in the manual</extracomment>
        <translation>Your chats</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Your own are made on the same page. In their text `{{name}}` is asked for and `{{name=text}}` has a text already; `{{selection}}` is what is selected in the chat, `{{date}}` is today, and `{{clipboard}}` has a button that pastes: the clipboard is not read before.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Your own are made on the same page. In their text `{{name}}` is asked for and `{{name=text}}` has a text already; `{{selection}}` is what is selected in the chat, `{{date}}` is today, and `{{clipboard}}` has a button that pastes: the clipboard is not read before.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Your site may filter questions and answers. A question that it stops is not sent and not kept: it stays in the field, with a sentence that says whom to ask, until you change it or lock. An answer ends where the filter stops it, or has █████ in the place of what it covers; a sentence below says so. The Vault view says whether there is a filter. Documents themselves are not filtered.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Your site may filter questions and answers. A question that it stops is not sent and not kept: it stays in the field, with a sentence that says whom to ask, until you change it or lock. An answer ends where the filter stops it, or has █████ in the place of what it covers; a sentence below says so. The Vault view says whether there is a filter. Documents themselves are not filtered.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>`"in quotation marks"`</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>`"in quotation marks"`</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>`/edit prompts`</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>`/edit prompts`</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>`/quotes`</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>`/quotes`</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>`/summarise`, `/compare`</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>`/summarise`, `/compare`</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>`/translate`, `/explain`</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>`/translate`, `/explain`</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>`12 March 2021`, `2021-03-12`, `12.03.2021`</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>`12 March 2021`, `2021-03-12`, `12.03.2021`</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>`INC-2023-0417`, `5,500,000`</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>`INC-2023-0417`, `5,500,000`</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>`after:2026-01-31`, `before:2026-02`, `on:2026`</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>`after:2026-01-31`, `before:2026-02`, `on:2026`</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>`budget.xlsx`</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>`budget.xlsx`</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>`collection:Reports`, `marking:restricted`</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>`collection:Reports`, `marking:restricted`</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>`file:budget`</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>`file:budget`</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>`in:yard`, `in:"Yard works"`</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>`in:yard`, `in:"Yard works"`</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>`is:pinned`, `is:archived`</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>`is:pinned`, `is:archived`</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>`model:qwen`</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>`model:qwen`</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>`page:3`, `page:3-5`</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>`page:3`, `page:3-5`</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>`role:question`, `role:answer`</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>`role:question`, `role:answer`</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>`tag:urgent`</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>`tag:urgent`</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>`type:pdf`</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>`type:pdf`</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>a whole file name favours that file and leaves out no other</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>a whole file name favours that file and leaves out no other</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>all of a document, or two of them, read part by part; names of documents are offered as you type</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>all of a document, or two of them, read part by part; names of documents are offered as you type</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>answers in your documents' own words from here on; no model writes</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>answers in your documents' own words from here on; no model writes</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>asks for</source>
        <extracomment>head of a column in the manual</extracomment>
        <translation>asks for</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>belongs together; passages that hold it so come first</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>belongs together; passages that hold it so come first</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>chats in this folder; without a folder of that name, all that begin so</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>chats in this folder; without a folder of that name, all that begin so</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>chats whose answers draw on documents of this collection, or marked so</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>chats whose answers draw on documents of this collection, or marked so</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>chats with an answer of a model whose name holds this</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>chats with an answer of a model whose name holds this</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>chats with this tag</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>chats with this tag</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>command</source>
        <extracomment>head of a column in the manual</extracomment>
        <translation>command</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>does</source>
        <extracomment>head of a column in the manual</extracomment>
        <translation>does</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>failed</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>failed</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>from that day, month or year on; before it; in it</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>from that day, month or year on; before it; in it</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>gone from disk</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>gone from disk</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>in quarantine</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>in quarantine</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>in the question</source>
        <extracomment>head of a column in the manual</extracomment>
        <translation>in the question</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>in the search</source>
        <extracomment>head of a column in the manual</extracomment>
        <translation>in the search</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>indexed</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>indexed</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>it ended its reader, or took it too long, twice; **Try again** in its menu tries it all the same</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>it ended its reader, or took it too long, twice; **Try again** in its menu tries it all the same</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>its file is not in its watched folder any more; it can still be asked</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>its file is not in its watched folder any more; it can still be asked</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>its text is in the vault and can be asked; *with a note*: point at it to read what is missing</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>its text is in the vault and can be asked; *with a note*: point at it to read what is missing</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>its turn comes, or is now</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>its turn comes, or is now</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>key</source>
        <extracomment>head of a column in the manual</extracomment>
        <translation>key</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>left out</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>left out</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>means</source>
        <extracomment>head of a column in the manual</extracomment>
        <translation>means</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>must stand so</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>must stand so</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>must stand so in a passage. If it stands nowhere, you are told, and see what comes nearest</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>must stand so in a passage. If it stands nowhere, you are told, and see what comes nearest</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>only files of this kind</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>only files of this kind</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>only files with this in their name; `file:*.xlsx` and `file:"my report"` work too, and with a `/` the path counts</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>only files with this in their name; `file:*.xlsx` and `file:"my report"` work too, and with a `/` the path counts</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>only such chats</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>only such chats</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>only these pages or slides</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>only these pages or slides</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>state</source>
        <extracomment>head of a column in the manual</extracomment>
        <translation>state</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>the page with all prompts</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>the page with all prompts</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>the same day, however a document writes it. `03/04/2021` is looked for as both days it can be</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>the same day, however a document writes it. `03/04/2021` is looked for as both days it can be</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>waiting, reading…</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>waiting, reading…</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>what is selected in the chat, or a text that you paste</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>what is selected in the chat, or a text that you paste</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>what you wrote, or what was answered</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>what you wrote, or what was answered</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>with the reason: a kind that cannot be read, a hidden file, or forbidden by your site</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>with the reason: a kind that cannot be read, a hidden file, or forbidden by your site</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>with the reason: needs a password, damaged or incomplete, no text found, ...</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>with the reason: needs a password, damaged or incomplete, no text found, ...</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <location filename="../../app/ui/models/choosing.py"/>
        <source>A folder with an embedder…</source>
        <extracomment>addAction</extracomment>
        <translation>A folder with an embedder…</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/choosing.py"/>
        <source>A model or adapter file (GGUF)…</source>
        <extracomment>addAction</extracomment>
        <translation>A model or adapter file (GGUF)…</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/options.py"/>
        <source>Adapters</source>
        <extracomment>label</extracomment>
        <translation>Adapters</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>Adapters · change how a model answers</source>
        <extracomment>in section_text</extracomment>
        <translation>Adapters · change how a model answers</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/details.py"/>
        <source>Added</source>
        <extracomment>in facts</extracomment>
        <translation>Added</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>Added to {models}</source>
        <extracomment>in _adapter_text</extracomment>
        <translation>Added to {models}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/card.py"/>
        <source>Adjust how much {name} is added</source>
        <extracomment>get</extracomment>
        <translation>Adjust how much {name} is added</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/card.py"/>
        <source>Adjust…</source>
        <extracomment>get</extracomment>
        <translation>Adjust…</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/options.py"/>
        <source>All as in Settings</source>
        <extracomment>QuietButton</extracomment>
        <translation>All as in Settings</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/options.py"/>
        <source>Answers</source>
        <extracomment>label</extracomment>
        <translation>Answers</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>Approved up to</source>
        <extracomment>in vetting_facts</extracomment>
        <translation>Approved up to</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/details.py"/>
        <location filename="../../app/ui/models/offer_details.py"/>
        <source>Architecture</source>
        <extracomment>in details_of_offer, in facts</extracomment>
        <translation>Architecture</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/options.py"/>
        <source>As in Settings</source>
        <extracomment>FieldRow</extracomment>
        <translation>As in Settings</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/options.py"/>
        <source>As its file says</source>
        <extracomment>in __init__</extracomment>
        <translation>As its file says</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/options.py"/>
        <source>As usual (f16)</source>
        <extracomment>in __init__</extracomment>
        <translation>As usual (f16)</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/options.py"/>
        <source>Attach {name}</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Attach {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/card.py"/>
        <source>Attach {name} to its model</source>
        <extracomment>get</extracomment>
        <translation>Attach {name} to its model</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/card.py"/>
        <source>Attach…</source>
        <extracomment>get</extracomment>
        <translation>Attach…</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/page.py"/>
        <source>Being tried on texts of known truth…</source>
        <extracomment>show_busy</extracomment>
        <translation>Being tried on texts of known truth…</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>Can be added to {models}</source>
        <extracomment>in _adapter_text</extracomment>
        <translation>Can be added to {models}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/work_card.py"/>
        <source>Cancel</source>
        <extracomment>QuietButton</extracomment>
        <translation>Cancel</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/details.py"/>
        <source>Chat template that came with it</source>
        <extracomment>in _add_template, setAccessibleName</extracomment>
        <translation>Chat template that came with it</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/offer_details.py"/>
        <source>Chat template that comes with it</source>
        <extracomment>in details_of_offer</extracomment>
        <translation>Chat template that comes with it</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>Checker</source>
        <extracomment>in facts_text</extracomment>
        <translation>Checker</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/details.py"/>
        <location filename="../../app/ui/models/options.py"/>
        <source>Close</source>
        <extracomment>QuietButton</extracomment>
        <translation>Close</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>Commit</source>
        <extracomment>in vetting_facts</extracomment>
        <translation>Commit</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/details.py"/>
        <location filename="../../app/ui/models/offer_details.py"/>
        <source>Context</source>
        <extracomment>in details_of_offer, in facts</extracomment>
        <translation>Context</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/options.py"/>
        <source>Conversations in memory</source>
        <extracomment>_Choice</extracomment>
        <translation>Conversations in memory</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/card.py"/>
        <source>Details</source>
        <extracomment>QuietButton</extracomment>
        <translation>Details</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/card.py"/>
        <location filename="../../app/ui/models/details.py"/>
        <source>Details of {name}</source>
        <extracomment>setAccessibleName, setWindowTitle</extracomment>
        <translation>Details of {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/details.py"/>
        <source>Dimensions</source>
        <extracomment>in facts</extracomment>
        <translation>Dimensions</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/card.py"/>
        <source>Do not use</source>
        <extracomment>addAction</extracomment>
        <translation>Do not use</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>Embedder · finds passages by what they mean</source>
        <extracomment>in section_text</extracomment>
        <translation>Embedder · finds passages by what they mean</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/details.py"/>
        <source>Files, each with its SHA-256</source>
        <extracomment>label</extracomment>
        <translation>Files, each with its SHA-256</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/offer_details.py"/>
        <source>First file of the model that it belongs to</source>
        <extracomment>in details_of_offer</extracomment>
        <translation>First file of the model that it belongs to</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>Fits any machine</source>
        <extracomment>in _text_of_kind</extracomment>
        <translation>Fits any machine</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>Fits: needs {needed} of {free} free</source>
        <extracomment>in _verdict_text</extracomment>
        <translation>Fits: needs {needed} of {free} free</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/details.py"/>
        <source>For it alone</source>
        <extracomment>in facts</extracomment>
        <translation>For it alone</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>For text in pictures · kept, not used by this version</source>
        <extracomment>in section_text</extracomment>
        <translation>For text in pictures · kept, not used by this version</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/options.py"/>
        <source>Form of prompts</source>
        <extracomment>_Choice</extracomment>
        <translation>Form of prompts</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>From the site's mirror</source>
        <extracomment>_vetted</extracomment>
        <translation>From the site's mirror</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>From the site's stick</source>
        <extracomment>_vetted</extracomment>
        <translation>From the site's stick</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/page.py"/>
        <source>Go on</source>
        <extracomment>_warn</extracomment>
        <translation>Go on</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>How a conversation is kept in memory: q8_0 takes about half, q4_0 a quarter, and answers may be worse.</source>
        <extracomment>in cache_text</extracomment>
        <translation>How a conversation is kept in memory: q8_0 takes about half, q4_0 a quarter, and answers may be worse.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>How questions are framed for the model. Change it only if answers are garbled. Takes effect when the model is loaded.</source>
        <extracomment>in form_text</extracomment>
        <translation>How questions are framed for the model. Change it only if answers are garbled. Takes effect when the model is loaded.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/choosing.py"/>
        <source>Import a model file</source>
        <extracomment>choose_files</extracomment>
        <translation>Import a model file</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>Import a smaller model or a smaller quantisation of it.</source>
        <extracomment>in _advice</extracomment>
        <translation>Import a smaller model or a smaller quantisation of it.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/choosing.py"/>
        <source>Import an embedder folder</source>
        <extracomment>in _choose_folder</extracomment>
        <translation>Import an embedder folder</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>Imported by hand on {day}</source>
        <extracomment>in origin_text</extracomment>
        <translation>Imported by hand on {day}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/imports.py"/>
        <source>Importing</source>
        <extracomment>WorkCard</extracomment>
        <translation>Importing</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/imports.py"/>
        <source>Importing {name}</source>
        <extracomment>begin</extracomment>
        <translation>Importing {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/choosing.py"/>
        <source>Import…</source>
        <extracomment>__init__</extracomment>
        <translation>Import…</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/card.py"/>
        <source>In use</source>
        <extracomment>badge_of</extracomment>
        <translation>In use</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/page.py"/>
        <source>Installed</source>
        <extracomment>Pill</extracomment>
        <translation>Installed</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>Is tried when it is first used</source>
        <extracomment>in skills_text</extracomment>
        <translation>Is tried when it is first used</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>It is loaded so from now on; Settings for this model takes that back.</source>
        <extracomment>in oversize_text</extracomment>
        <translation>It is loaded so from now on; Settings for this model takes that back.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>It needs {needed} and only {free} are free.</source>
        <extracomment>in oversize_text</extracomment>
        <translation>It needs {needed} and only {free} are free.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>Its files are erased from this machine, which frees {size}. Your chats stay.</source>
        <extracomment>in removal_text</extracomment>
        <translation>Its files are erased from this machine, which frees {size}. Your chats stay.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>Its model is not installed; it was made for {name}</source>
        <extracomment>in _adapter_text</extracomment>
        <translation>Its model is not installed; it was made for {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/details.py"/>
        <source>Its text has this SHA-256</source>
        <extracomment>Digest</extracomment>
        <translation>Its text has this SHA-256</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/details.py"/>
        <source>Labels</source>
        <extracomment>in facts</extracomment>
        <translation>Labels</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>Left out: it did no better than guessing when it was tried</source>
        <extracomment>in skills_text</extracomment>
        <translation>Left out: it did no better than guessing when it was tried</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/details.py"/>
        <location filename="../../app/ui/models/offer_details.py"/>
        <source>Licence</source>
        <extracomment>in details_of_offer, in facts</extracomment>
        <translation>Licence</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>LoRA adapter</source>
        <extracomment>in facts_text</extracomment>
        <translation>LoRA adapter</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>Loading it will probably fail; your chats are safe.</source>
        <extracomment>in oversize_text</extracomment>
        <translation>Loading it will probably fail; your chats are safe.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/details.py"/>
        <source>Made for</source>
        <extracomment>in facts</extracomment>
        <translation>Made for</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/details.py"/>
        <location filename="../../app/ui/models/layout.py"/>
        <source>Models</source>
        <extracomment>in facts, label</extracomment>
        <translation>Models</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/choosing.py"/>
        <source>Models (*.gguf);;All files (*)</source>
        <extracomment>choose_files</extracomment>
        <translation>Models (*.gguf);;All files (*)</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/card.py"/>
        <source>More about {name}</source>
        <extracomment>IconButton</extracomment>
        <translation>More about {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>No adapter for this model is installed. An adapter is a small file that changes how a model answers; it is installed or imported like a model.</source>
        <extracomment>in no_adapter_text</extracomment>
        <translation>No adapter for this model is installed. An adapter is a small file that changes how a model answers; it is installed or imported like a model.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/page.py"/>
        <source>No model that answers</source>
        <extracomment>EmptyState</extracomment>
        <translation>No model that answers</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>Not used by this version</source>
        <extracomment>in _text_of_kind</extracomment>
        <translation>Not used by this version</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>Note</source>
        <extracomment>in vetting_facts</extracomment>
        <translation>Note</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/details.py"/>
        <source>Origin</source>
        <extracomment>in facts</extracomment>
        <translation>Origin</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/details.py"/>
        <location filename="../../app/ui/models/offer_details.py"/>
        <source>Parameters</source>
        <extracomment>in details_of_offer, in facts</extracomment>
        <translation>Parameters</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>Passages and citations are judged without it from then on.</source>
        <extracomment>in removal_text</extracomment>
        <translation>Passages and citations are judged without it from then on.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/details.py"/>
        <source>Prompts</source>
        <extracomment>in facts</extracomment>
        <translation>Prompts</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>Put aside: loading it failed badly, twice in a row</source>
        <extracomment>in fit_text</extracomment>
        <translation>Put aside: loading it failed badly, twice in a row</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/details.py"/>
        <location filename="../../app/ui/models/offer_details.py"/>
        <source>Quantisation</source>
        <extracomment>in details_of_offer, in facts</extracomment>
        <translation>Quantisation</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/vectors.py"/>
        <source>Reading documents anew</source>
        <extracomment>WorkCard</extracomment>
        <translation>Reading documents anew</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/vectors.py"/>
        <source>Reading your documents anew</source>
        <extracomment>begin</extracomment>
        <translation>Reading your documents anew</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/acts.py"/>
        <source>Remove</source>
        <extracomment>_ask</extracomment>
        <translation>Remove</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/page.py"/>
        <source>Remove it and import it again. Your chats are safe.</source>
        <extracomment>show_message</extracomment>
        <translation>Remove it and import it again. Your chats are safe.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/acts.py"/>
        <source>Remove “{name}”?</source>
        <extracomment>_ask</extracomment>
        <translation>Remove “{name}”?</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/card.py"/>
        <source>Remove…</source>
        <extracomment>addAction</extracomment>
        <translation>Remove…</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>Repository</source>
        <extracomment>in vetting_facts</extracomment>
        <translation>Repository</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>Reranker</source>
        <extracomment>in facts_text</extracomment>
        <translation>Reranker</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>Rerankers and checkers · put passages in order and check answers</source>
        <extracomment>in section_text</extracomment>
        <translation>Rerankers and checkers · put passages in order and check answers</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/details.py"/>
        <source>SHA-256 of {name}</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>SHA-256 of {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/options.py"/>
        <source>Scale of {name}</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Scale of {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/page.py"/>
        <source>See what the site offers</source>
        <extracomment>add_action</extracomment>
        <translation>See what the site offers</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/card.py"/>
        <location filename="../../app/ui/models/options.py"/>
        <source>Settings for {name}</source>
        <extracomment>IconButton, setWindowTitle</extracomment>
        <translation>Settings for {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>Starter model, came with the application</source>
        <extracomment>in origin_text</extracomment>
        <translation>Starter model, came with the application</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/details.py"/>
        <source>Taken back</source>
        <extracomment>in facts</extracomment>
        <translation>Taken back</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>Taken back by the site: {reason}</source>
        <extracomment>in revoked_text</extracomment>
        <translation>Taken back by the site: {reason}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>The part of the application that loads models ended over it, twice in a row. Your chats are safe, and it can do no other harm. Verify its files first.</source>
        <extracomment>in again_text</extracomment>
        <translation>The part of the application that loads models ended over it, twice in a row. Your chats are safe, and it can do no other harm. Verify its files first.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/card.py"/>
        <source>The site offers a newer one</source>
        <extracomment>setToolTip</extracomment>
        <translation>The site offers a newer one</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/page.py"/>
        <source>This embedder has not read all documents; the one before answers.</source>
        <extracomment>_warn</extracomment>
        <translation>This embedder has not read all documents; the one before answers.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/details.py"/>
        <location filename="../../app/ui/models/offer_details.py"/>
        <source>This machine</source>
        <extracomment>in details_of_offer, in facts</extracomment>
        <translation>This machine</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>Tight: needs {needed} of {free} free; close other programs before you use it</source>
        <extracomment>in _verdict_text</extracomment>
        <translation>Tight: needs {needed} of {free} free; close other programs before you use it</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/details.py"/>
        <source>Tokenizer</source>
        <extracomment>in facts</extracomment>
        <translation>Tokenizer</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/acts.py"/>
        <location filename="../../app/ui/models/card.py"/>
        <source>Try again</source>
        <extracomment>_ask, get</extracomment>
        <translation>Try again</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/card.py"/>
        <source>Try {name} again</source>
        <extracomment>get</extracomment>
        <translation>Try {name} again</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/acts.py"/>
        <source>Try “{name}” again?</source>
        <extracomment>_ask</extracomment>
        <translation>Try “{name}” again?</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>Until another embedder is imported, nothing can be indexed.</source>
        <extracomment>in removal_text</extracomment>
        <translation>Until another embedder is imported, nothing can be indexed.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>Until another model is imported, answers show the passages themselves.</source>
        <extracomment>in removal_text</extracomment>
        <translation>Until another model is imported, answers show the passages themselves.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/page.py"/>
        <source>Until there is one, questions are answered with the passages themselves. Install one that your site offers, or import a GGUF file.</source>
        <extracomment>EmptyState</extracomment>
        <translation>Until there is one, questions are answered with the passages themselves. Install one that your site offers, or import a GGUF file.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/card.py"/>
        <source>Update</source>
        <extracomment>QuietButton</extracomment>
        <translation>Update</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/card.py"/>
        <source>Update {name}</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Update {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/card.py"/>
        <source>Use</source>
        <extracomment>get</extracomment>
        <translation>Use</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/acts.py"/>
        <source>Use it</source>
        <extracomment>in _ask_of_oversize</extracomment>
        <translation>Use it</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/acts.py"/>
        <source>Use it so</source>
        <extracomment>in _ask_of_oversize</extracomment>
        <translation>Use it so</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/card.py"/>
        <source>Use {name}</source>
        <extracomment>get</extracomment>
        <translation>Use {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>Use {name} instead.</source>
        <extracomment>in revoked_text</extracomment>
        <translation>Use {name} instead.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/acts.py"/>
        <source>Use “{name}” all the same?</source>
        <extracomment>in _ask_of_oversize</extracomment>
        <translation>Use “{name}” all the same?</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/acts.py"/>
        <source>Use “{name}” so that it fits?</source>
        <extracomment>in _ask_of_oversize</extracomment>
        <translation>Use “{name}” so that it fits?</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/card.py"/>
        <source>Verify files</source>
        <extracomment>addAction</extracomment>
        <translation>Verify files</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/page.py"/>
        <source>Verifying its files…</source>
        <extracomment>show_busy</extracomment>
        <translation>Verifying its files…</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>Vetted by</source>
        <extracomment>in vetting_facts</extracomment>
        <translation>Vetted by</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/page.py"/>
        <source>What it has read is kept.</source>
        <extracomment>_warn</extracomment>
        <translation>What it has read is kept.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>What you choose here holds whenever this model answers. All else is as in Settings.</source>
        <extracomment>in options_text</extracomment>
        <translation>What you choose here holds whenever this model answers. All else is as in Settings.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>Will not fit: needs {needed}, {free} free.</source>
        <extracomment>in _verdict_text</extracomment>
        <translation>Will not fit: needs {needed}, {free} free.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>With {n} layer on the graphics processor it needs {size}.</source>
        <extracomment>the form for one</extracomment>
        <translation>With {n} layer on the graphics processor it needs {size}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>With {n} layers on the graphics processor it needs {size}.</source>
        <extracomment>the form for any other number</extracomment>
        <translation>With {n} layers on the graphics processor it needs {size}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>With {n} tokens of context it needs {size}.</source>
        <extracomment>in offer_text</extracomment>
        <translation>With {n} tokens of context it needs {size}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>With {n} tokens of context, kept as {form}, it needs {size}.</source>
        <extracomment>in offer_text</extracomment>
        <translation>With {n} tokens of context, kept as {form}, it needs {size}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>Your site allows only model files that are on its signed list.</source>
        <extracomment>in import_rule_text</extracomment>
        <translation>Your site allows only model files that are on its signed list.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>Your site does not allow importing model files. Ask its administrator for a model.</source>
        <extracomment>in import_rule_text</extracomment>
        <translation>Your site does not allow importing model files. Ask its administrator for a model.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/imports.py"/>
        <source>checking</source>
        <extracomment>begin</extracomment>
        <translation>checking</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>checks cited sentences</source>
        <extracomment>in skills_text</extracomment>
        <translation>checks cited sentences</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>context {n}</source>
        <extracomment>append</extracomment>
        <translation>context {n}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>conversations kept as {form}</source>
        <extracomment>append</extracomment>
        <translation>conversations kept as {form}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>files not verified</source>
        <extracomment>in verified_text</extracomment>
        <translation>files not verified</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>files verified</source>
        <extracomment>in verified_text</extracomment>
        <translation>files verified</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>good for trying out, not for judgement</source>
        <extracomment>in origin_text</extracomment>
        <translation>good for trying out, not for judgement</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>judges whether a question is answered</source>
        <extracomment>in skills_text</extracomment>
        <translation>judges whether a question is answered</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/details.py"/>
        <source>not stated</source>
        <extracomment>in facts</extracomment>
        <translation>not stated</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/imports.py"/>
        <source>preparing it for this machine, about a minute</source>
        <extracomment>begin</extracomment>
        <translation>preparing it for this machine, about a minute</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>prompts as {form}</source>
        <extracomment>append</extracomment>
        <translation>prompts as {form}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>puts passages in order</source>
        <extracomment>in skills_text</extracomment>
        <translation>puts passages in order</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/work_card.py"/>
        <source>stopping</source>
        <extracomment>_say</extracomment>
        <translation>stopping</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/vectors.py"/>
        <source>the one before answers until it is done</source>
        <extracomment>in _fact</extracomment>
        <translation>the one before answers until it is done</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>vetted by {name}</source>
        <extracomment>in _vetted</extracomment>
        <translation>vetted by {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>with {adapter} at {scale}</source>
        <extracomment>in own_text</extracomment>
        <translation>with {adapter} at {scale}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/vectors.py"/>
        <location filename="../../app/ui/models/words.py"/>
        <source>{done} of {total}</source>
        <extracomment>in _fact, in progress_text</extracomment>
        <translation>{done} of {total}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>{model} at {scale}</source>
        <extracomment>in _adapter_text</extracomment>
        <translation>{model} at {scale}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/page.py"/>
        <source>{name} answers from now on.</source>
        <extracomment>in _on_used</extracomment>
        <translation>{name} answers from now on.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>{name} answers from then on.</source>
        <extracomment>in removal_text</extracomment>
        <translation>{name} answers from then on.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>{name} fits.</source>
        <extracomment>in _advice</extracomment>
        <translation>{name} fits.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/page.py"/>
        <source>{name} indexes from now on.</source>
        <extracomment>in _on_used</extracomment>
        <translation>{name} indexes from now on.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>{name} indexes from then on.</source>
        <extracomment>in removal_text</extracomment>
        <translation>{name} indexes from then on.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/page.py"/>
        <source>{name} is installed.</source>
        <extracomment>_on_changed</extracomment>
        <translation>{name} is installed.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>{name} is switched off.</source>
        <extracomment>in switched_text</extracomment>
        <translation>{name} is switched off.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/page.py"/>
        <source>{name} is tried again with its model.</source>
        <extracomment>in _on_used</extracomment>
        <translation>{name} is tried again with its model.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>{name} is used from now on.</source>
        <extracomment>in switched_text</extracomment>
        <translation>{name} is used from now on.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/page.py"/>
        <source>{name} removed, {size} freed.</source>
        <extracomment>in _on_removed</extracomment>
        <translation>{name} removed, {size} freed.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/page.py"/>
        <source>{name}: every file is intact.</source>
        <extracomment>show_message</extracomment>
        <translation>{name}: every file is intact.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>{n} billion</source>
        <extracomment>in parameters_text</extracomment>
        <translation>{n} billion</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>{n} dimensions</source>
        <extracomment>in facts_text</extracomment>
        <translation>{n} dimensions</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>{n} layer on the graphics processor</source>
        <extracomment>in own_text</extracomment>
        <translation>{n} layer on the graphics processor</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>{n} layers on the graphics processor</source>
        <extracomment>in own_text</extracomment>
        <translation>{n} layers on the graphics processor</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>{n} million</source>
        <extracomment>in parameters_text</extracomment>
        <translation>{n} million</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/details.py"/>
        <source>{n} tokens</source>
        <extracomment>in facts</extracomment>
        <translation>{n} tokens</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>{n} tokens a passage</source>
        <extracomment>in facts_text</extracomment>
        <translation>{n} tokens a passage</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/page.py"/>
        <source>“{name}” is damaged: a file is missing or was changed.</source>
        <extracomment>show_message</extracomment>
        <translation>“{name}” is damaged: a file is missing or was changed.</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <location filename="../../app/ui/unlock/new_passphrase.py"/>
        <source>At least {n} characters</source>
        <extracomment>in _strength_words</extracomment>
        <translation>At least {n} characters</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/new_passphrase.py"/>
        <source>Caps Lock is on.</source>
        <extracomment>in _warn</extracomment>
        <translation>Caps Lock is on.</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/new_passphrase.py"/>
        <source>Fair</source>
        <extracomment>in _strength_words</extracomment>
        <translation>Fair</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/new_passphrase.py"/>
        <source>Good</source>
        <extracomment>in _strength_words</extracomment>
        <translation>Good</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/new_passphrase.py"/>
        <source>Strength</source>
        <extracomment>ProgressLine</extracomment>
        <translation>Strength</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/new_passphrase.py"/>
        <source>Strong</source>
        <extracomment>in _strength_words</extracomment>
        <translation>Strong</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/new_passphrase.py"/>
        <source>The same again</source>
        <extracomment>PassphraseField</extracomment>
        <translation>The same again</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/new_passphrase.py"/>
        <source>The two are not the same yet.</source>
        <extracomment>in _warn</extracomment>
        <translation>The two are not the same yet.</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/new_passphrase.py"/>
        <source>Weak: a few more words help</source>
        <extracomment>in _strength_words</extracomment>
        <translation>Weak: a few more words help</translation>
    </message>
</context>
<context>
    <name>OpenedChat</name>
    <message>
        <location filename="../../app/ui/chat/opened.py"/>
        <source>Copied</source>
        <extracomment>showText</extracomment>
        <translation>Copied</translation>
    </message>
</context>
<context>
    <name>PageCanvas</name>
    <message>
        <location filename="../../app/ui/chat/page_canvas.py"/>
        <source>The page</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>The page</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/page_canvas.py"/>
        <source>The page is being drawn…</source>
        <extracomment>in _paint_waiting</extracomment>
        <translation>The page is being drawn…</translation>
    </message>
</context>
<context>
    <name>PageStage</name>
    <message>
        <location filename="../../app/ui/chat/page_stage.py"/>
        <source>Back to passage</source>
        <extracomment>QuietButton</extracomment>
        <translation>Back to passage</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/page_stage.py"/>
        <source>Fit the width (Ctrl+0)</source>
        <extracomment>IconButton</extracomment>
        <translation>Fit the width (Ctrl+0)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/page_stage.py"/>
        <source>Larger (Ctrl++)</source>
        <extracomment>IconButton</extracomment>
        <translation>Larger (Ctrl++)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/page_stage.py"/>
        <source>Next page (PgDown)</source>
        <extracomment>IconButton</extracomment>
        <translation>Next page (PgDown)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/page_stage.py"/>
        <source>Page</source>
        <extracomment>Pill</extracomment>
        <translation>Page</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/page_stage.py"/>
        <source>Page{number} as it looks</source>
        <extracomment>setAccessibleName: {number} is empty, or begins with a space.</extracomment>
        <translation>Page{number} as it looks</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/page_stage.py"/>
        <source>Previous page (PgUp)</source>
        <extracomment>IconButton</extracomment>
        <translation>Previous page (PgUp)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/page_stage.py"/>
        <source>Smaller (Ctrl+-)</source>
        <extracomment>IconButton</extracomment>
        <translation>Smaller (Ctrl+-)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/page_stage.py"/>
        <source>Text</source>
        <extracomment>Pill</extracomment>
        <translation>Text</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/page_stage.py"/>
        <source>The passage is marked: {passage}</source>
        <extracomment>in _name_canvas</extracomment>
        <translation>The passage is marked: {passage}</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/page_stage.py"/>
        <source>The passage is not in this picture's own text: Text marks it.</source>
        <extracomment>in _words</extracomment>
        <translation>The passage is not in this picture's own text: Text marks it.</translation>
    </message>
</context>
<context>
    <name>PageText</name>
    <message>
        <location filename="../../app/ui/chat/page_text.py"/>
        <source>Text of the page</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Text of the page</translation>
    </message>
</context>
<context>
    <name>PassphraseChange</name>
    <message>
        <location filename="../../app/ui/vault/passphrase_change.py"/>
        <source>Change</source>
        <extracomment>PassphraseDialog</extracomment>
        <translation>Change</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/passphrase_change.py"/>
        <source>Change the passphrase</source>
        <extracomment>PassphraseDialog</extracomment>
        <translation>Change the passphrase</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/passphrase_change.py"/>
        <source>Choose a new passphrase</source>
        <extracomment>PassphraseDialog</extracomment>
        <translation>Choose a new passphrase</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/passphrase_change.py"/>
        <source>Later</source>
        <extracomment>setText</extracomment>
        <translation>Later</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/passphrase_change.py"/>
        <source>The old one does not open this vault any more then. It still opens copies of the data folder that were made before.</source>
        <extracomment>PassphraseDialog</extracomment>
        <translation>The old one does not open this vault any more then. It still opens copies of the data folder that were made before.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/passphrase_change.py"/>
        <source>You opened the vault with the recovery code. The passphrase of before still opens it until you choose another. The code stays as it is.</source>
        <extracomment>PassphraseDialog</extracomment>
        <translation>You opened the vault with the recovery code. The passphrase of before still opens it until you choose another. The code stays as it is.</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <location filename="../../app/ui/vault/passphrase_dialog.py"/>
        <source>Cancel</source>
        <extracomment>QuietButton</extracomment>
        <translation>Cancel</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/passphrase_dialog.py"/>
        <source>Caps Lock is on.</source>
        <extracomment>_say</extracomment>
        <translation>Caps Lock is on.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/passphrase_dialog.py"/>
        <source>New passphrase</source>
        <extracomment>NewPassphrase</extracomment>
        <translation>New passphrase</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/passphrase_dialog.py"/>
        <source>Passphrase</source>
        <extracomment>in __init__</extracomment>
        <translation>Passphrase</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/passphrase_dialog.py"/>
        <source>Passphrase now</source>
        <extracomment>in __init__</extracomment>
        <translation>Passphrase now</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/passphrase_dialog.py"/>
        <source>This takes a second or two.</source>
        <extracomment>_say</extracomment>
        <translation>This takes a second or two.</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <location filename="../../app/ui/unlock/passphrase.py"/>
        <source>Hide</source>
        <extracomment>setToolTip</extracomment>
        <translation>Hide</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/passphrase.py"/>
        <source>Show</source>
        <extracomment>setToolTip</extracomment>
        <translation>Show</translation>
    </message>
</context>
<context>
    <name>PassphrasePanel</name>
    <message>
        <location filename="../../app/ui/vault/passphrase.py"/>
        <source>Change the passphrase…</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Change the passphrase…</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/passphrase.py"/>
        <source>Change…</source>
        <extracomment>QuietButton</extracomment>
        <translation>Change…</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/passphrase.py"/>
        <source>It is stored nowhere, so nobody can tell you what it is. Changing it takes a moment, however much the vault holds.</source>
        <extracomment>in _lay_out</extracomment>
        <translation>It is stored nowhere, so nobody can tell you what it is. Changing it takes a moment, however much the vault holds.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/passphrase.py"/>
        <source>It opens this vault no more; only the passphrase does. Copies of the data folder that were made before still open with it.</source>
        <extracomment>ConfirmDialog</extracomment>
        <translation>It opens this vault no more; only the passphrase does. Copies of the data folder that were made before still open with it.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/passphrase.py"/>
        <source>Made on {day}. It opens the vault when the passphrase is lost, for whoever has it.</source>
        <extracomment>in _code_words</extracomment>
        <translation>Made on {day}. It opens the vault when the passphrase is lost, for whoever has it.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/passphrase.py"/>
        <source>Make a new one…</source>
        <extracomment>in _show</extracomment>
        <translation>Make a new one…</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/passphrase.py"/>
        <source>Make a recovery code</source>
        <extracomment>PassphraseDialog</extracomment>
        <translation>Make a recovery code</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/passphrase.py"/>
        <source>Make one…</source>
        <extracomment>QuietButton, in _show</extracomment>
        <translation>Make one…</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/passphrase.py"/>
        <source>Make the code</source>
        <extracomment>PassphraseDialog</extracomment>
        <translation>Make the code</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/passphrase.py"/>
        <source>Passphrase</source>
        <extracomment>label</extracomment>
        <translation>Passphrase</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/passphrase.py"/>
        <source>Passphrase changed</source>
        <extracomment>setText</extracomment>
        <translation>Passphrase changed</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/passphrase.py"/>
        <source>Recovery code</source>
        <extracomment>label</extracomment>
        <translation>Recovery code</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/passphrase.py"/>
        <source>Recovery code taken away</source>
        <extracomment>setText</extracomment>
        <translation>Recovery code taken away</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/passphrase.py"/>
        <source>Take away</source>
        <extracomment>ConfirmDialog</extracomment>
        <translation>Take away</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/passphrase.py"/>
        <source>Take away…</source>
        <extracomment>QuietButton</extracomment>
        <translation>Take away…</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/passphrase.py"/>
        <source>Take the recovery code away?</source>
        <extracomment>ConfirmDialog</extracomment>
        <translation>Take the recovery code away?</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/passphrase.py"/>
        <source>Take the recovery code away…</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Take the recovery code away…</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/passphrase.py"/>
        <source>The code of before opens nothing any more then.</source>
        <extracomment>in _reason_words</extracomment>
        <translation>The code of before opens nothing any more then.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/passphrase.py"/>
        <source>There is none. If the passphrase is lost, so is all that is in here.</source>
        <extracomment>in _code_words</extracomment>
        <translation>There is none. If the passphrase is lost, so is all that is in here.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/passphrase.py"/>
        <source>Your passphrase is asked for, so that nobody else makes one here.</source>
        <extracomment>in _reason_words</extracomment>
        <translation>Your passphrase is asked for, so that nobody else makes one here.</translation>
    </message>
</context>
<context>
    <name>PersonaPill</name>
    <message>
        <location filename="../../app/ui/chat/persona_pill.py"/>
        <source>Edit personas…</source>
        <extracomment>addAction</extracomment>
        <translation>Edit personas…</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/persona_pill.py"/>
        <source>Persona</source>
        <extracomment>setTitle</extracomment>
        <translation>Persona</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/persona_pill.py"/>
        <source>Persona: {name}</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Persona: {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/persona_pill.py"/>
        <source>Who answers in this chat: {name}</source>
        <extracomment>plain_tip</extracomment>
        <translation>Who answers in this chat: {name}</translation>
    </message>
</context>
<context>
    <name>Personas</name>
    <message>
        <location filename="../../app/ui/personas/words.py"/>
        <source>All documents</source>
        <extracomment>in scope_name</extracomment>
        <translation>All documents</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/persona_dialog.py"/>
        <source>Answers from</source>
        <extracomment>_add_choice</extracomment>
        <translation>Answers from</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/persona_dialog.py"/>
        <location filename="../../app/ui/personas/words.py"/>
        <source>As in Settings</source>
        <extracomment>in __init__, in scope_name</extracomment>
        <translation>As in Settings</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/words.py"/>
        <source>Books</source>
        <extracomment>in icon_name</extracomment>
        <translation>Books</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/page.py"/>
        <source>Built in</source>
        <extracomment>mark</extracomment>
        <translation>Built in</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/edit_dialog.py"/>
        <source>Cancel</source>
        <extracomment>QuietButton</extracomment>
        <translation>Cancel</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/page.py"/>
        <source>Copy {name}</source>
        <extracomment>add_act</extracomment>
        <translation>Copy {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/page.py"/>
        <source>Copy…</source>
        <extracomment>add_act</extracomment>
        <translation>Copy…</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/words.py"/>
        <source>Date</source>
        <extracomment>in variable_label</extracomment>
        <translation>Date</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/words.py"/>
        <source>Document</source>
        <extracomment>in variable_label</extracomment>
        <translation>Document</translation>
    </message>
    <message>
        <location filename="../../app/settings/built_in.py"/>
        <source>Document analyst</source>
        <extracomment>personas</extracomment>
        <translation>Document analyst</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/persona_dialog.py"/>
        <source>Edit persona</source>
        <extracomment>in __init__</extracomment>
        <translation>Edit persona</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/prompt_dialog.py"/>
        <source>Edit prompt</source>
        <extracomment>in __init__</extracomment>
        <translation>Edit prompt</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/page.py"/>
        <source>Edit {name}</source>
        <extracomment>add_act</extracomment>
        <translation>Edit {name}</translation>
    </message>
    <message>
        <location filename="../../app/settings/built_in.py"/>
        <source>Editor</source>
        <extracomment>personas</extracomment>
        <translation>Editor</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/page.py"/>
        <source>Edit…</source>
        <extracomment>add_act</extracomment>
        <translation>Edit…</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/page.py"/>
        <source>Export your personas and prompts</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Export your personas and prompts</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/files.py"/>
        <source>Export your personas and prompts: the file is not encrypted</source>
        <extracomment>choose_new_file</extracomment>
        <translation>Export your personas and prompts: the file is not encrypted</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/page.py"/>
        <source>Export…</source>
        <extracomment>QuietButton</extracomment>
        <translation>Export…</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/words.py"/>
        <source>First document</source>
        <extracomment>in variable_label</extracomment>
        <translation>First document</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/persona_dialog.py"/>
        <source>For example: you check contracts for deadlines.</source>
        <extracomment>setPlaceholderText</extracomment>
        <translation>For example: you check contracts for deadlines.</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/words.py"/>
        <source>From the clipboard</source>
        <extracomment>in variable_label</extracomment>
        <translation>From the clipboard</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/words.py"/>
        <source>From the next question on “{name}” answers here.</source>
        <extracomment>in given_words</extracomment>
        <translation>From the next question on “{name}” answers here.</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/words.py"/>
        <source>Gauge</source>
        <extracomment>in icon_name</extracomment>
        <translation>Gauge</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/persona_dialog.py"/>
        <source>Greeting</source>
        <extracomment>add_field</extracomment>
        <translation>Greeting</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/files.py"/>
        <location filename="../../app/ui/personas/page.py"/>
        <source>Import personas and prompts</source>
        <extracomment>choose_files, setAccessibleName</extracomment>
        <translation>Import personas and prompts</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/files.py"/>
        <source>Imported: {personas}, {prompts}.</source>
        <extracomment>in _on_imported</extracomment>
        <translation>Imported: {personas}, {prompts}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/page.py"/>
        <source>Import…</source>
        <extracomment>QuietButton</extracomment>
        <translation>Import…</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/persona_dialog.py"/>
        <source>Instructions</source>
        <extracomment>add_field</extracomment>
        <translation>Instructions</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/words.py"/>
        <source>Language</source>
        <extracomment>in variable_label</extracomment>
        <translation>Language</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/persona_dialog.py"/>
        <source>Model</source>
        <extracomment>_add_choice</extracomment>
        <translation>Model</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/persona_dialog.py"/>
        <location filename="../../app/ui/personas/prompt_dialog.py"/>
        <source>Name</source>
        <extracomment>add_field</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/persona_dialog.py"/>
        <source>New persona</source>
        <extracomment>in __init__</extracomment>
        <translation>New persona</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/page.py"/>
        <source>New persona…</source>
        <extracomment>PrimaryButton</extracomment>
        <translation>New persona…</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/prompt_dialog.py"/>
        <source>New prompt</source>
        <extracomment>in __init__</extracomment>
        <translation>New prompt</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/page.py"/>
        <source>New prompt…</source>
        <extracomment>QuietButton</extracomment>
        <translation>New prompt…</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/words.py"/>
        <source>No documents</source>
        <extracomment>in scope_name</extracomment>
        <translation>No documents</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/words.py"/>
        <source>Nothing but the instructions for every answer, as in Settings.</source>
        <extracomment>in about</extracomment>
        <translation>Nothing but the instructions for every answer, as in Settings.</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/words.py"/>
        <source>One collection</source>
        <extracomment>in scope_name</extracomment>
        <translation>One collection</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/words.py"/>
        <source>Page</source>
        <extracomment>in icon_name</extracomment>
        <translation>Page</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/words.py"/>
        <source>Pencil</source>
        <extracomment>in icon_name</extracomment>
        <translation>Pencil</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/page.py"/>
        <source>Personas</source>
        <extracomment>_add_part</extracomment>
        <translation>Personas</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/page.py"/>
        <source>Personas and prompts</source>
        <extracomment>__init__</extracomment>
        <translation>Personas and prompts</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/files.py"/>
        <source>Personas and prompts (*.json);;All files (*)</source>
        <extracomment>choose_files</extracomment>
        <translation>Personas and prompts (*.json);;All files (*)</translation>
    </message>
    <message>
        <location filename="../../app/settings/built_in.py"/>
        <source>Plain assistant</source>
        <extracomment>plain</extracomment>
        <translation>Plain assistant</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/page.py"/>
        <source>Prompts</source>
        <extracomment>_add_part</extracomment>
        <translation>Prompts</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/words.py"/>
        <source>Quotation marks</source>
        <extracomment>in icon_name</extracomment>
        <translation>Quotation marks</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/page.py"/>
        <source>Remove</source>
        <extracomment>add_act</extracomment>
        <translation>Remove</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/page.py"/>
        <source>Remove {name}</source>
        <extracomment>add_act</extracomment>
        <translation>Remove {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/persona_dialog.py"/>
        <source>Sampling</source>
        <extracomment>_add_choice</extracomment>
        <translation>Sampling</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/edit_dialog.py"/>
        <source>Save</source>
        <extracomment>PrimaryButton</extracomment>
        <translation>Save</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/words.py"/>
        <source>Second document</source>
        <extracomment>in variable_label</extracomment>
        <translation>Second document</translation>
    </message>
    <message>
        <location filename="../../app/settings/built_in.py"/>
        <source>Send me a text, and I give it back in better words.</source>
        <extracomment>personas</extracomment>
        <translation>Send me a text, and I give it back in better words.</translation>
    </message>
    <message>
        <location filename="../../app/settings/built_in.py"/>
        <source>Send me a text, and say which language it is to be in.</source>
        <extracomment>personas</extracomment>
        <translation>Send me a text, and say which language it is to be in.</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/words.py"/>
        <source>Shield</source>
        <extracomment>in icon_name</extracomment>
        <translation>Shield</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/persona_dialog.py"/>
        <source>Sign</source>
        <extracomment>_add_choice</extracomment>
        <translation>Sign</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/words.py"/>
        <source>Speech bubble</source>
        <extracomment>in icon_name</extracomment>
        <translation>Speech bubble</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/persona_dialog.py"/>
        <source>Stands at the beginning of a new chat. No model writes it, or reads it.</source>
        <extracomment>in __init__</extracomment>
        <translation>Stands at the beginning of a new chat. No model writes it, or reads it.</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/words.py"/>
        <source>Tag</source>
        <extracomment>in icon_name</extracomment>
        <translation>Tag</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/prompt_dialog.py"/>
        <location filename="../../app/ui/personas/words.py"/>
        <source>Text</source>
        <extracomment>add_field, in variable_label</extracomment>
        <translation>Text</translation>
    </message>
    <message>
        <location filename="../../app/settings/built_in.py"/>
        <source>Translator</source>
        <extracomment>personas</extracomment>
        <translation>Translator</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/words.py"/>
        <source>Two speech bubbles</source>
        <extracomment>in icon_name</extracomment>
        <translation>Two speech bubbles</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/page.py"/>
        <source>Type / in an empty question to use one. {{name}} in its text is asked for, and {{name=text}} has a text already.</source>
        <extracomment>_add_part</extracomment>
        <translation>Type / in an empty question to use one. {{name}} in its text is asked for, and {{name=text}} has a text already.</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/files.py"/>
        <source>Under another name: {names}.</source>
        <extracomment>in _on_imported</extracomment>
        <translation>Under another name: {names}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/page.py"/>
        <source>Undo</source>
        <extracomment>show_message</extracomment>
        <translation>Undo</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/prompt_dialog.py"/>
        <source>Variables: {names}</source>
        <extracomment>setText</extracomment>
        <translation>Variables: {names}</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/prompt_dialog.py"/>
        <source>What is typed after the slash.</source>
        <extracomment>add_field</extracomment>
        <translation>What is typed after the slash.</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/persona_dialog.py"/>
        <source>What the model is told, after the instructions for every answer in Settings.</source>
        <extracomment>in __init__</extracomment>
        <translation>What the model is told, after the instructions for every answer in Settings.</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/words.py"/>
        <source>What was said before stays as it is.</source>
        <extracomment>in given_words</extracomment>
        <translation>What was said before stays as it is.</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/persona_dialog.py"/>
        <source>Whichever is chosen</source>
        <extracomment>in _models</extracomment>
        <translation>Whichever is chosen</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/page.py"/>
        <source>Who answers in a chat: instructions, model, sampling and documents under one name. A chat keeps whom it was begun with; its upper edge changes that.</source>
        <extracomment>_add_part</extracomment>
        <translation>Who answers in a chat: instructions, model, sampling and documents under one name. A chat keeps whom it was begun with; its upper edge changes that.</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/files.py"/>
        <source>Wrote {personas} and {prompts} to {file}</source>
        <extracomment>in _on_exported</extracomment>
        <translation>Wrote {personas} and {prompts} to {file}</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/page.py"/>
        <source>Your site does not let personas and prompts leave this vault, or come in.</source>
        <extracomment>in _lay_out</extracomment>
        <translation>Your site does not let personas and prompts leave this vault, or come in.</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/prompt_dialog.py"/>
        <source>none</source>
        <extracomment>setText</extracomment>
        <translation>none</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/persona_dialog.py"/>
        <location filename="../../app/ui/personas/prompt_dialog.py"/>
        <source>{name} (copy)</source>
        <extracomment>in __init__</extracomment>
        <translation>{name} (copy)</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/files.py"/>
        <source>{n} are here already.</source>
        <extracomment>in _on_imported</extracomment>
        <translation>{n} are here already.</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/files.py"/>
        <source>{n} persona</source>
        <extracomment>the form for one</extracomment>
        <translation>{n} persona</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/files.py"/>
        <source>{n} personas</source>
        <extracomment>the form for any other number</extracomment>
        <translation>{n} personas</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/files.py"/>
        <source>{n} prompt</source>
        <extracomment>the form for one</extracomment>
        <translation>{n} prompt</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/files.py"/>
        <source>{n} prompts</source>
        <extracomment>the form for any other number</extracomment>
        <translation>{n} prompts</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/prompt_dialog.py"/>
        <source>{{name}} is asked for, {{name=text}} has a text already. {{selection}} is what is selected in the chat, {{date}} is today, {{clipboard}} has a button to paste.</source>
        <extracomment>in __init__</extracomment>
        <translation>{{name}} is asked for, {{name=text}} has a text already. {{selection}} is what is selected in the chat, {{date}} is today, {{clipboard}} has a button to paste.</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/page.py"/>
        <source>“{name}” removed</source>
        <extracomment>_remove</extracomment>
        <translation>“{name}” removed</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/page.py"/>
        <source>“{name}” removed; chats that have it go on</source>
        <extracomment>in _remove_persona</extracomment>
        <translation>“{name}” removed; chats that have it go on</translation>
    </message>
</context>
<context>
    <name>PresetRow</name>
    <message>
        <location filename="../../app/ui/settings/presets.py"/>
        <source>Chosen one by one below.</source>
        <extracomment>in show_settings</extracomment>
        <translation>Chosen one by one below.</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings/presets.py"/>
        <source>Own values</source>
        <extracomment>addItem</extracomment>
        <translation>Own values</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings/presets.py"/>
        <source>Preset</source>
        <extracomment>label, setAccessibleName</extracomment>
        <translation>Preset</translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <location filename="../../app/settings/built_in.py"/>
        <source>All of a document, read part by part</source>
        <extracomment>prompts</extracomment>
        <translation>All of a document, read part by part</translation>
    </message>
    <message>
        <location filename="../../app/settings/built_in.py"/>
        <source>Compare {{first document}} and {{second document}}</source>
        <extracomment>prompts</extracomment>
        <translation>Compare {{first document}} and {{second document}}</translation>
    </message>
    <message>
        <location filename="../../app/settings/built_in.py"/>
        <source>Explain in plain words, for someone new to it:

{{selection}}</source>
        <extracomment>prompts</extracomment>
        <translation>Explain in plain words, for someone new to it:

{{selection}}</translation>
    </message>
    <message>
        <location filename="../../app/settings/built_in.py"/>
        <source>Summarise {{document}}</source>
        <extracomment>prompts</extracomment>
        <translation>Summarise {{document}}</translation>
    </message>
    <message>
        <location filename="../../app/settings/built_in.py"/>
        <source>Translate into {{language=English}}:

{{selection}}</source>
        <extracomment>prompts</extracomment>
        <translation>Translate into {{language=English}}:

{{selection}}</translation>
    </message>
    <message>
        <location filename="../../app/settings/built_in.py"/>
        <source>What is selected in the chat, or another text</source>
        <extracomment>prompts</extracomment>
        <translation>What is selected in the chat, or another text</translation>
    </message>
    <message>
        <location filename="../../app/settings/built_in.py"/>
        <source>What two documents say differently</source>
        <extracomment>prompts</extracomment>
        <translation>What two documents say differently</translation>
    </message>
    <message>
        <location filename="../../app/settings/built_in.py"/>
        <source>compare</source>
        <extracomment>prompts</extracomment>
        <translation>compare</translation>
    </message>
    <message>
        <location filename="../../app/settings/built_in.py"/>
        <source>explain</source>
        <extracomment>prompts</extracomment>
        <translation>explain</translation>
    </message>
    <message>
        <location filename="../../app/settings/built_in.py"/>
        <source>summarise</source>
        <extracomment>prompts</extracomment>
        <translation>summarise</translation>
    </message>
    <message>
        <location filename="../../app/settings/built_in.py"/>
        <source>translate</source>
        <extracomment>prompts</extracomment>
        <translation>translate</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Drive</source>
        <extracomment>a kind of file, in the dialog that chooses files</extracomment>
        <translation>Drive</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>File</source>
        <extracomment>a kind of file, in the dialog that chooses files</extracomment>
        <translation>File</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>File Folder</source>
        <extracomment>a kind of file, in the dialog that chooses files</extracomment>
        <translation>File Folder</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Folder</source>
        <extracomment>a kind of file, in the dialog that chooses files</extracomment>
        <translation>Folder</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Shortcut</source>
        <extracomment>a kind of file, in the dialog that chooses files</extracomment>
        <translation>Shortcut</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Unknown</source>
        <extracomment>a kind of file, in the dialog that chooses files</extracomment>
        <translation>Unknown</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>%1
Directory not found.
Please verify the correct directory name was given.</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>%1
File not found.
Please verify the correct file name was given.</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>%1 already exists.
Do you want to replace it?</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>%1 already exists.
Do you want to replace it?</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>&amp;Choose</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>&amp;Choose</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>&amp;Delete</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>&amp;Delete</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>&amp;Look in:</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>&amp;Look in:</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>&amp;New Folder</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>&amp;New Folder</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>&amp;Open</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>&amp;Open</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>&amp;Rename</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>&amp;Rename</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>&amp;Save</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>All Files (*)</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>All Files (*)</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Are you sure you want to delete '%1'?</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>Are you sure you want to delete '%1'?</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Back</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>Back</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Change to detail view mode</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>Change to detail view mode</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Change to list view mode</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>Change to list view mode</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Could not delete directory.</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>Could not delete directory.</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Create New Folder</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>Create New Folder</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Create a New Folder</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>Create a New Folder</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Delete</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>Delete</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Detail View</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>Detail View</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Directories</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>Directories</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Directory:</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>Directory:</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>File &amp;name:</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>File &amp;name:</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Files</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>Files</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Files of &amp;type:</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>Files of &amp;type:</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Find Directory</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>Find Directory</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Forward</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>Forward</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Go back</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>Go back</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Go forward</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>Go forward</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Go to the parent directory</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>Go to the parent directory</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>List View</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>List View</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>New Folder</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>New Folder</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Open</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>Open</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Parent Directory</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>Parent Directory</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Remove</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>Remove</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Save As</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>Save As</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Show </source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>Show </translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Show &amp;hidden files</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>Show &amp;hidden files</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Sidebar</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>Sidebar</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Computer</source>
        <extracomment>a column in the dialog that chooses files</extracomment>
        <translation>Computer</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Date Modified</source>
        <extracomment>a column in the dialog that chooses files</extracomment>
        <translation>Date Modified</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Kind</source>
        <extracomment>a column in the dialog that chooses files</extracomment>
        <translation>Kind</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Name</source>
        <extracomment>a column in the dialog that chooses files</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Size</source>
        <extracomment>a column in the dialog that chooses files</extracomment>
        <translation>Size</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Type</source>
        <extracomment>a column in the dialog that chooses files</extracomment>
        <translation>Type</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>&amp;Copy</source>
        <extracomment>in the menu of a text field</extracomment>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>&amp;Paste</source>
        <extracomment>in the menu of a text field</extracomment>
        <translation>&amp;Paste</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>&amp;Redo</source>
        <extracomment>in the menu of a text field</extracomment>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>&amp;Undo</source>
        <extracomment>in the menu of a text field</extracomment>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Cu&amp;t</source>
        <extracomment>in the menu of a text field</extracomment>
        <translation>Cu&amp;t</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Delete</source>
        <extracomment>in the menu of a text field</extracomment>
        <translation>Delete</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Select All</source>
        <extracomment>in the menu of a text field</extracomment>
        <translation>Select All</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>&amp;No</source>
        <extracomment>a button of a dialog</extracomment>
        <translation>&amp;No</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>&amp;Yes</source>
        <extracomment>a button of a dialog</extracomment>
        <translation>&amp;Yes</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Cancel</source>
        <extracomment>a button of a dialog</extracomment>
        <translation>Cancel</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>OK</source>
        <extracomment>a button of a dialog</extracomment>
        <translation>OK</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Open</source>
        <extracomment>a button of a dialog</extracomment>
        <translation>Open</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Save</source>
        <extracomment>a button of a dialog</extracomment>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>&amp;Copy</source>
        <extracomment>in the menu of a text</extracomment>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>&amp;Paste</source>
        <extracomment>in the menu of a text</extracomment>
        <translation>&amp;Paste</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>&amp;Redo</source>
        <extracomment>in the menu of a text</extracomment>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>&amp;Undo</source>
        <extracomment>in the menu of a text</extracomment>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Copy &amp;Link Location</source>
        <extracomment>in the menu of a text</extracomment>
        <translation>Copy &amp;Link Location</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Cu&amp;t</source>
        <extracomment>in the menu of a text</extracomment>
        <translation>Cu&amp;t</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Delete</source>
        <extracomment>in the menu of a text</extracomment>
        <translation>Delete</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Select All</source>
        <extracomment>in the menu of a text</extracomment>
        <translation>Select All</translation>
    </message>
</context>
<context>
    <name>Quantities</name>
    <message>
        <location filename="../../app/ui/quantities.py"/>
        <source>1 s</source>
        <extracomment>in duration</extracomment>
        <translation>1 s</translation>
    </message>
    <message>
        <location filename="../../app/ui/quantities.py"/>
        <source>a few seconds left</source>
        <extracomment>in time_left</extracomment>
        <translation>a few seconds left</translation>
    </message>
    <message>
        <location filename="../../app/ui/quantities.py"/>
        <source>about {n} h left</source>
        <extracomment>in time_left</extracomment>
        <translation>about {n} h left</translation>
    </message>
    <message>
        <location filename="../../app/ui/quantities.py"/>
        <source>about {n} min left</source>
        <extracomment>in time_left</extracomment>
        <translation>about {n} min left</translation>
    </message>
    <message>
        <location filename="../../app/ui/quantities.py"/>
        <source>about {n} s left</source>
        <extracomment>in time_left</extracomment>
        <translation>about {n} s left</translation>
    </message>
    <message>
        <location filename="../../app/ui/quantities.py"/>
        <source>{day} {month}</source>
        <extracomment>in day_text: A date such as 3 Nov 2026; {month} is a short name as Qt gives it, maybe with a dot.</extracomment>
        <translation>{day} {month}</translation>
    </message>
    <message>
        <location filename="../../app/ui/quantities.py"/>
        <source>{day} {month} {year}</source>
        <extracomment>in day_text: A date such as 3 Nov 2026; {month} is a short name as Qt gives it, maybe with a dot.</extracomment>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <location filename="../../app/ui/quantities.py"/>
        <source>{n} h</source>
        <extracomment>in duration</extracomment>
        <translation>{n} h</translation>
    </message>
    <message>
        <location filename="../../app/ui/quantities.py"/>
        <source>{n} min</source>
        <extracomment>in duration</extracomment>
        <translation>{n} min</translation>
    </message>
    <message>
        <location filename="../../app/ui/quantities.py"/>
        <source>{n} s</source>
        <extracomment>in duration</extracomment>
        <translation>{n} s</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <location filename="../../app/ui/vault/record_viewer.py"/>
        <source>1 record</source>
        <extracomment>in _on_counted</extracomment>
        <translation>1 record</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_model.py"/>
        <source>About</source>
        <extracomment>columns</extracomment>
        <translation>About</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_viewer.py"/>
        <source>All events</source>
        <extracomment>addItem</extracomment>
        <translation>All events</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Altered from outside</source>
        <extracomment>results</extracomment>
        <translation>Altered from outside</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_viewer.py"/>
        <source>Any time</source>
        <extracomment>spans</extracomment>
        <translation>Any time</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Argon2id</source>
        <extracomment>values</extracomment>
        <translation>Argon2id</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Backup</source>
        <extracomment>events</extracomment>
        <translation>Backup</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Cancelled</source>
        <extracomment>results</extracomment>
        <translation>Cancelled</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Cannot answer</source>
        <extracomment>results</extracomment>
        <translation>Cannot answer</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Chat deleted</source>
        <extracomment>events</extracomment>
        <translation>Chat deleted</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Chat import</source>
        <extracomment>events</extracomment>
        <translation>Chat import</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Check of the vault</source>
        <extracomment>events</extracomment>
        <translation>Check of the vault</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Checkpoint gone</source>
        <extracomment>results</extracomment>
        <translation>Checkpoint gone</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Clock was set</source>
        <extracomment>events</extracomment>
        <translation>Clock was set</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Cloister {value}</source>
        <extracomment>facts</extracomment>
        <translation>Cloister {value}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_viewer.py"/>
        <source>Close</source>
        <extracomment>QuietButton</extracomment>
        <translation>Close</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Content filter</source>
        <extracomment>events</extracomment>
        <translation>Content filter</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Copy</source>
        <extracomment>events</extracomment>
        <translation>Copy</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Could not be loaded</source>
        <extracomment>results</extracomment>
        <translation>Could not be loaded</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Crashed</source>
        <extracomment>results</extracomment>
        <translation>Crashed</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Damage found</source>
        <extracomment>results</extracomment>
        <translation>Damage found</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_viewer.py"/>
        <source>Date</source>
        <extracomment>_choice</extracomment>
        <translation>Date</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Disk full</source>
        <extracomment>results</extracomment>
        <translation>Disk full</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Document import</source>
        <extracomment>events</extracomment>
        <translation>Document import</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Document removal</source>
        <extracomment>events</extracomment>
        <translation>Document removal</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Engine stopped</source>
        <extracomment>results</extracomment>
        <translation>Engine stopped</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_model.py"/>
        <location filename="../../app/ui/vault/record_viewer.py"/>
        <source>Event</source>
        <extracomment>_choice, columns</extracomment>
        <translation>Event</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Export</source>
        <extracomment>events</extracomment>
        <translation>Export</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record.py"/>
        <source>Export the record of events</source>
        <extracomment>in _on_export_clicked</extracomment>
        <translation>Export the record of events</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record.py"/>
        <source>Export the record of events…</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Export the record of events…</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record.py"/>
        <source>Exported {n} record</source>
        <extracomment>in done</extracomment>
        <translation>Exported {n} record</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record.py"/>
        <source>Exported {n} records</source>
        <extracomment>in done</extracomment>
        <translation>Exported {n} records</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record.py"/>
        <source>Export…</source>
        <extracomment>QuietButton</extracomment>
        <translation>Export…</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>File was there</source>
        <extracomment>results</extracomment>
        <translation>File was there</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Forbidden by the site</source>
        <extracomment>results</extracomment>
        <translation>Forbidden by the site</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Foreign checkpoint</source>
        <extracomment>results</extracomment>
        <translation>Foreign checkpoint</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Import of personas</source>
        <extracomment>events</extracomment>
        <translation>Import of personas</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Inside the vault's folder</source>
        <extracomment>results</extracomment>
        <translation>Inside the vault's folder</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Keys made stronger</source>
        <extracomment>events</extracomment>
        <translation>Keys made stronger</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_viewer.py"/>
        <source>Last 30 days</source>
        <extracomment>spans</extracomment>
        <translation>Last 30 days</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_viewer.py"/>
        <source>Last 7 days</source>
        <extracomment>spans</extracomment>
        <translation>Last 7 days</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Lock</source>
        <extracomment>events</extracomment>
        <translation>Lock</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Model damaged</source>
        <extracomment>results</extracomment>
        <translation>Model damaged</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Model import</source>
        <extracomment>events</extracomment>
        <translation>Model import</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Model loading</source>
        <extracomment>events</extracomment>
        <translation>Model loading</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Model removal</source>
        <extracomment>events</extracomment>
        <translation>Model removal</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Model sync</source>
        <extracomment>events</extracomment>
        <translation>Model sync</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Model too large</source>
        <extracomment>results</extracomment>
        <translation>Model too large</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Network access blocked</source>
        <extracomment>events</extracomment>
        <translation>Network access blocked</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>No file of chats</source>
        <extracomment>results</extracomment>
        <translation>No file of chats</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>No file of personas</source>
        <extracomment>results</extracomment>
        <translation>No file of personas</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>No passphrase opens it</source>
        <extracomment>results</extracomment>
        <translation>No passphrase opens it</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_viewer.py"/>
        <source>No such records</source>
        <extracomment>EmptyState</extracomment>
        <translation>No such records</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Not as written</source>
        <extracomment>results</extracomment>
        <translation>Not as written</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Not confirmed by the disk</source>
        <extracomment>results</extracomment>
        <translation>Not confirmed by the disk</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record.py"/>
        <source>Not verified yet.</source>
        <extracomment>setText</extracomment>
        <translation>Not verified yet.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Not writable</source>
        <extracomment>results</extracomment>
        <translation>Not writable</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Not written</source>
        <extracomment>results</extracomment>
        <translation>Not written</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_viewer.py"/>
        <source>Nothing of this kind was recorded in this time. Choose another event or time.</source>
        <extracomment>EmptyState</extracomment>
        <translation>Nothing of this kind was recorded in this time. Choose another event or time.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Old chats removed</source>
        <extracomment>events</extracomment>
        <translation>Old chats removed</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Older checkpoint</source>
        <extracomment>results</extracomment>
        <translation>Older checkpoint</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Older than known</source>
        <extracomment>results</extracomment>
        <translation>Older than known</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Older vault</source>
        <extracomment>results</extracomment>
        <translation>Older vault</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>PBKDF2</source>
        <extracomment>values</extracomment>
        <translation>PBKDF2</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Passphrase change</source>
        <extracomment>events</extracomment>
        <translation>Passphrase change</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Print</source>
        <extracomment>events</extracomment>
        <translation>Print</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Put aside</source>
        <extracomment>results</extracomment>
        <translation>Put aside</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Question</source>
        <extracomment>events</extracomment>
        <translation>Question</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_model.py"/>
        <source>Record</source>
        <extracomment>columns: A column: the number of the record.</extracomment>
        <translation>Record</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Record and checkpoint differ</source>
        <extracomment>events</extracomment>
        <translation>Record and checkpoint differ</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Record begun</source>
        <extracomment>events</extracomment>
        <translation>Record begun</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record.py"/>
        <location filename="../../app/ui/vault/record_viewer.py"/>
        <source>Record of events</source>
        <extracomment>label, setAccessibleName, setWindowTitle</extracomment>
        <translation>Record of events</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Recovery code</source>
        <extracomment>events</extracomment>
        <translation>Recovery code</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Restored from a backup</source>
        <extracomment>events</extracomment>
        <translation>Restored from a backup</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_model.py"/>
        <source>Result</source>
        <extracomment>columns</extracomment>
        <translation>Result</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Sealed too weakly</source>
        <extracomment>results</extracomment>
        <translation>Sealed too weakly</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record.py"/>
        <source>Show the record of events…</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Show the record of events…</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record.py"/>
        <source>Show…</source>
        <extracomment>QuietButton</extracomment>
        <translation>Show…</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Site policy changed</source>
        <extracomment>events</extracomment>
        <translation>Site policy changed</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Slip in the code</source>
        <extracomment>results</extracomment>
        <translation>Slip in the code</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_model.py"/>
        <source>Time</source>
        <extracomment>columns</extracomment>
        <translation>Time</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_viewer.py"/>
        <source>Today</source>
        <extracomment>spans</extracomment>
        <translation>Today</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Too little memory</source>
        <extracomment>results</extracomment>
        <translation>Too little memory</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Traces left</source>
        <extracomment>results</extracomment>
        <translation>Traces left</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Trust root of the site</source>
        <extracomment>events</extracomment>
        <translation>Trust root of the site</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Unexpected key file</source>
        <extracomment>events</extracomment>
        <translation>Unexpected key file</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Unknown keys</source>
        <extracomment>results</extracomment>
        <translation>Unknown keys</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Unlock</source>
        <extracomment>events</extracomment>
        <translation>Unlock</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record.py"/>
        <source>Unlocks, imports, questions and copies are recorded by time, user and number, never by what they say. Write the code down elsewhere, with the number of records: nobody can alter the record up to there and keep it.</source>
        <extracomment>in _lay_out</extracomment>
        <translation>Unlocks, imports, questions and copies are recorded by time, user and number, never by what they say. Write the code down elsewhere, with the number of records: nobody can alter the record up to there and keep it.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_model.py"/>
        <source>User</source>
        <extracomment>columns</extracomment>
        <translation>User</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Vault was locked</source>
        <extracomment>results</extracomment>
        <translation>Vault was locked</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record.py"/>
        <source>Verified {when}: not whole. {finding}</source>
        <extracomment>in _show_verdict</extracomment>
        <translation>Verified {when}: not whole. {finding}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record.py"/>
        <source>Verified {when}: {n} record, whole and in order.</source>
        <extracomment>the form for one</extracomment>
        <translation>Verified {when}: {n} record, whole and in order.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record.py"/>
        <source>Verified {when}: {n} records, whole and in order.</source>
        <extracomment>the form for any other number</extracomment>
        <translation>Verified {when}: {n} records, whole and in order.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record.py"/>
        <source>Verify</source>
        <extracomment>QuietButton</extracomment>
        <translation>Verify</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record.py"/>
        <source>Verify the record of events</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Verify the record of events</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record.py"/>
        <source>Verifying…</source>
        <extracomment>setText</extracomment>
        <translation>Verifying…</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Watched folder</source>
        <extracomment>events</extracomment>
        <translation>Watched folder</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Withheld</source>
        <extracomment>results</extracomment>
        <translation>Withheld</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Worker ended unexpectedly</source>
        <extracomment>events</extracomment>
        <translation>Worker ended unexpectedly</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Wrong passphrase</source>
        <extracomment>results</extracomment>
        <translation>Wrong passphrase</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record.py"/>
        <source>Your site lets only others read it.</source>
        <extracomment>in _show</extracomment>
        <translation>Your site lets only others read it.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>after a restart</source>
        <extracomment>values</extracomment>
        <translation>after a restart</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>after a restore</source>
        <extracomment>values</extracomment>
        <translation>after a restore</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>another file of the same content</source>
        <extracomment>values</extracomment>
        <translation>another file of the same content</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>answers questions</source>
        <extracomment>values</extracomment>
        <translation>answers questions</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>before {value}</source>
        <extracomment>facts</extracomment>
        <translation>before {value}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>by {n} s</source>
        <extracomment>in _number</extracomment>
        <translation>by {n} s</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>category {value}</source>
        <extracomment>facts</extracomment>
        <translation>category {value}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>chat {id}</source>
        <extracomment>ids</extracomment>
        <translation>chat {id}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>chat {value}</source>
        <extracomment>facts</extracomment>
        <translation>chat {value}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>chats</source>
        <extracomment>subjects</extracomment>
        <translation>chats</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>checkpoint at {value}</source>
        <extracomment>facts</extracomment>
        <translation>checkpoint at {value}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>comparer of texts</source>
        <extracomment>subjects</extracomment>
        <translation>comparer of texts</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>covered</source>
        <extracomment>values</extracomment>
        <translation>covered</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>document reader</source>
        <extracomment>subjects</extracomment>
        <translation>document reader</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>document {id}</source>
        <extracomment>ids</extracomment>
        <translation>document {id}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>evaluation</source>
        <extracomment>subjects</extracomment>
        <translation>evaluation</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>finds passages</source>
        <extracomment>values</extracomment>
        <translation>finds passages</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>folder {id}</source>
        <extracomment>ids</extracomment>
        <translation>folder {id}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>goes on</source>
        <extracomment>values</extracomment>
        <translation>goes on</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>in a question</source>
        <extracomment>values</extracomment>
        <translation>in a question</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>in an answer</source>
        <extracomment>values</extracomment>
        <translation>in an answer</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>its file has other content now</source>
        <extracomment>values</extracomment>
        <translation>its file has other content now</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>key file no. {value}</source>
        <extracomment>facts</extracomment>
        <translation>key file no. {value}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>known at {value}</source>
        <extracomment>facts</extracomment>
        <translation>known at {value}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>made</source>
        <extracomment>values</extracomment>
        <translation>made</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>message {id}</source>
        <extracomment>ids</extracomment>
        <translation>message {id}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>model engine</source>
        <extracomment>subjects</extracomment>
        <translation>model engine</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>model {value}</source>
        <extracomment>facts</extracomment>
        <translation>model {value}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>now {value}</source>
        <extracomment>facts</extracomment>
        <translation>now {value}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record.py"/>
        <source>on {day}</source>
        <extracomment>in _when</extracomment>
        <translation>on {day}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>orders and checks passages</source>
        <extracomment>values</extracomment>
        <translation>orders and checks passages</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>paused</source>
        <extracomment>values</extracomment>
        <translation>paused</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>personas and prompts</source>
        <extracomment>subjects</extracomment>
        <translation>personas and prompts</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>policy {value}</source>
        <extracomment>facts</extracomment>
        <translation>policy {value}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>record of events</source>
        <extracomment>subjects</extracomment>
        <translation>record of events</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>remarked on</source>
        <extracomment>values</extracomment>
        <translation>remarked on</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>rule {value}</source>
        <extracomment>facts</extracomment>
        <translation>rule {value}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>saved from a damaged vault</source>
        <extracomment>subjects</extracomment>
        <translation>saved from a damaged vault</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>search index</source>
        <extracomment>subjects</extracomment>
        <translation>search index</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>stopped</source>
        <extracomment>values</extracomment>
        <translation>stopped</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>taken away</source>
        <extracomment>values</extracomment>
        <translation>taken away</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>the vault knows no. {value}</source>
        <extracomment>facts</extracomment>
        <translation>the vault knows no. {value}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record.py"/>
        <source>today at {time}</source>
        <extracomment>in _when</extracomment>
        <translation>today at {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>tried {n} time</source>
        <extracomment>counts</extracomment>
        <translation>tried {n} time</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>tried {n} times</source>
        <extracomment>counts</extracomment>
        <translation>tried {n} times</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>tried {when}</source>
        <extracomment>in _number</extracomment>
        <translation>tried {when}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>used to unlock</source>
        <extracomment>values</extracomment>
        <translation>used to unlock</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>watched from now on</source>
        <extracomment>values</extracomment>
        <translation>watched from now on</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record.py"/>
        <source>{count} · code {code}</source>
        <extracomment>setText</extracomment>
        <translation>{count} · code {code}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>{n} chat</source>
        <extracomment>counts</extracomment>
        <translation>{n} chat</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>{n} chats</source>
        <extracomment>counts</extracomment>
        <translation>{n} chats</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>{n} finding</source>
        <extracomment>counts</extracomment>
        <translation>{n} finding</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>{n} findings</source>
        <extracomment>counts</extracomment>
        <translation>{n} findings</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>{n} here already</source>
        <extracomment>counts</extracomment>
        <translation>{n} here already</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>{n} message</source>
        <extracomment>counts</extracomment>
        <translation>{n} message</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>{n} messages</source>
        <extracomment>counts</extracomment>
        <translation>{n} messages</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>{n} not read</source>
        <extracomment>counts</extracomment>
        <translation>{n} not read</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>{n} page</source>
        <extracomment>counts</extracomment>
        <translation>{n} page</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>{n} pages</source>
        <extracomment>counts</extracomment>
        <translation>{n} pages</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>{n} passage</source>
        <extracomment>counts</extracomment>
        <translation>{n} passage</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>{n} passages</source>
        <extracomment>counts</extracomment>
        <translation>{n} passages</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>{n} persona</source>
        <extracomment>counts</extracomment>
        <translation>{n} persona</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>{n} personas</source>
        <extracomment>counts</extracomment>
        <translation>{n} personas</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>{n} prompt</source>
        <extracomment>counts</extracomment>
        <translation>{n} prompt</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>{n} prompts</source>
        <extracomment>counts</extracomment>
        <translation>{n} prompts</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record.py"/>
        <source>{n} record</source>
        <extracomment>the form for one</extracomment>
        <translation>{n} record</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record.py"/>
        <location filename="../../app/ui/vault/record_viewer.py"/>
        <source>{n} records</source>
        <extracomment>in _on_counted, the form for any other number</extracomment>
        <translation>{n} records</translation>
    </message>
</context>
<context>
    <name>RecoveryCodeDialog</name>
    <message>
        <location filename="../../app/ui/unlock/recovery_code.py"/>
        <source>Cloister · {date}</source>
        <extracomment>label</extracomment>
        <translation>Cloister · {date}</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/recovery_code.py"/>
        <source>Done</source>
        <extracomment>PrimaryButton</extracomment>
        <translation>Done</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/recovery_code.py"/>
        <source>I have written it down</source>
        <extracomment>QCheckBox</extracomment>
        <translation>I have written it down</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/recovery_code.py"/>
        <source>It opens this vault when the passphrase is lost, and it is shown this once. Keep it on paper, locked away, not beside this computer: whoever has both can read everything.</source>
        <extracomment>in __init__</extracomment>
        <translation>It opens this vault when the passphrase is lost, and it is shown this once. Keep it on paper, locked away, not beside this computer: whoever has both can read everything.</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/recovery_code.py"/>
        <source>Type it where the passphrase is asked for. Small letters, spaces and dashes do not matter, nor whether you write O or 0, I, L or 1.</source>
        <extracomment>in __init__</extracomment>
        <translation>Type it where the passphrase is asked for. Small letters, spaces and dashes do not matter, nor whether you write O or 0, I, L or 1.</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/recovery_code.py"/>
        <source>Write down your recovery code</source>
        <extracomment>in __init__</extracomment>
        <translation>Write down your recovery code</translation>
    </message>
</context>
<context>
    <name>Repairing</name>
    <message>
        <location filename="../../app/ui/vault/repairing.py"/>
        <source>A new vault was made and read again. Chats: {chats}, messages: {messages}, documents: {documents}.</source>
        <extracomment>in _on_saved</extracomment>
        <translation>A new vault was made and read again. Chats: {chats}, messages: {messages}, documents: {documents}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/repairing.py"/>
        <source>Damaged pages: {pages}</source>
        <extracomment>in _listed</extracomment>
        <translation>Damaged pages: {pages}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/repairing.py"/>
        <source>Empty folder</source>
        <extracomment>FolderField</extracomment>
        <translation>Empty folder</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/repairing.py"/>
        <source>Makes a new vault in an empty folder, best on another disk, under the same passphrase. Nothing is changed here. Afterwards start Cloister with that folder.</source>
        <extracomment>CareDialog</extracomment>
        <translation>Makes a new vault in an empty folder, best on another disk, under the same passphrase. Nothing is changed here. Afterwards start Cloister with that folder.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/repairing.py"/>
        <source>Nothing is lost.</source>
        <extracomment>in _on_saved</extracomment>
        <translation>Nothing is lost.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/repairing.py"/>
        <source>Passphrase</source>
        <extracomment>PassphraseField</extracomment>
        <translation>Passphrase</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/repairing.py"/>
        <source>Save</source>
        <extracomment>CareDialog</extracomment>
        <translation>Save</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/repairing.py"/>
        <source>Save what can be read</source>
        <extracomment>CareDialog</extracomment>
        <translation>Save what can be read</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/repairing.py"/>
        <source>Table {table}, rows lost: {rows}</source>
        <extracomment>in _listed</extracomment>
        <translation>Table {table}, rows lost: {rows}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/repairing.py"/>
        <source>{name}: all of it</source>
        <extracomment>in _part</extracomment>
        <translation>{name}: all of it</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/repairing.py"/>
        <source>{name}: its title</source>
        <extracomment>in _part</extracomment>
        <translation>{name}: its title</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/repairing.py"/>
        <source>{name}: messages lost: {n}</source>
        <extracomment>in _part</extracomment>
        <translation>{name}: messages lost: {n}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/repairing.py"/>
        <source>{name}: pages and passages lost: {n}</source>
        <extracomment>in _part</extracomment>
        <translation>{name}: pages and passages lost: {n}</translation>
    </message>
</context>
<context>
    <name>Restoring</name>
    <message>
        <location filename="../../app/ui/unlock/restoring.py"/>
        <source>Backup file</source>
        <extracomment>PathField</extracomment>
        <translation>Backup file</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/restoring.py"/>
        <source>Everything in it comes back as it was on that day. The passphrase of the backup becomes the one of this vault.</source>
        <extracomment>CareDialog</extracomment>
        <translation>Everything in it comes back as it was on that day. The passphrase of the backup becomes the one of this vault.</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/restoring.py"/>
        <source>Models are in no backup; import again: {names}.</source>
        <extracomment>in _words</extracomment>
        <translation>Models are in no backup; import again: {names}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/restoring.py"/>
        <source>Passphrase of the backup</source>
        <extracomment>PassphraseField</extracomment>
        <translation>Passphrase of the backup</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/restoring.py"/>
        <source>Restore</source>
        <extracomment>CareDialog</extracomment>
        <translation>Restore</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/restoring.py"/>
        <source>Restore a backup</source>
        <extracomment>CareDialog</extracomment>
        <translation>Restore a backup</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/restoring.py"/>
        <source>Restored as of {when}. Chats: {chats}, messages: {messages}, documents: {documents}.</source>
        <extracomment>in _words</extracomment>
        <translation>Restored as of {when}. Chats: {chats}, messages: {messages}, documents: {documents}.</translation>
    </message>
</context>
<context>
    <name>Seal</name>
    <message>
        <location filename="../../app/ui/seal.py"/>
        <source>Not sealed: no network by policy only</source>
        <extracomment>SealText</extracomment>
        <translation>Not sealed: no network by policy only</translation>
    </message>
    <message>
        <location filename="../../app/ui/seal.py"/>
        <source>Sealed: no network (kernel-enforced)</source>
        <extracomment>SealText</extracomment>
        <translation>Sealed: no network (kernel-enforced)</translation>
    </message>
    <message>
        <location filename="../../app/ui/seal.py"/>
        <source>Sealed: no network, files kept apart (kernel-enforced)</source>
        <extracomment>SealText</extracomment>
        <translation>Sealed: no network, files kept apart (kernel-enforced)</translation>
    </message>
    <message>
        <location filename="../../app/ui/seal.py"/>
        <source>The kernel refuses this program any internet socket, and the parts that run models and read documents every file of yours that they were not given.</source>
        <extracomment>SealText</extracomment>
        <translation>The kernel refuses this program any internet socket, and the parts that run models and read documents every file of yours that they were not given.</translation>
    </message>
    <message>
        <location filename="../../app/ui/seal.py"/>
        <source>The kernel refuses this program any internet socket. It does not keep files of yours from the parts that run models and read documents.</source>
        <extracomment>SealText</extracomment>
        <translation>The kernel refuses this program any internet socket. It does not keep files of yours from the parts that run models and read documents.</translation>
    </message>
    <message>
        <location filename="../../app/ui/seal.py"/>
        <source>This program opens no connection, but on this system the kernel does not enforce it.</source>
        <extracomment>SealText</extracomment>
        <translation>This program opens no connection, but on this system the kernel does not enforce it.</translation>
    </message>
</context>
<context>
    <name>SearchPane</name>
    <message>
        <location filename="../../app/ui/sidebar/search.py"/>
        <source>1 message</source>
        <extracomment>setText</extracomment>
        <translation>1 message</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/search.py"/>
        <source>Messages found</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Messages found</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/search.py"/>
        <source>No message holds all of this.</source>
        <extracomment>setText</extracomment>
        <translation>No message holds all of this.</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/search.py"/>
        <source>Only titles hold this.</source>
        <extracomment>setText</extracomment>
        <translation>Only titles hold this.</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/search.py"/>
        <source>Search all chats</source>
        <extracomment>_Field</extracomment>
        <translation>Search all chats</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/search.py"/>
        <source>The newest {n} messages</source>
        <extracomment>setText</extracomment>
        <translation>The newest {n} messages</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/search.py"/>
        <source>Type words from a question or an answer.</source>
        <extracomment>setText</extracomment>
        <translation>Type words from a question or an answer.</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/search.py"/>
        <source>{n} messages</source>
        <extracomment>setText</extracomment>
        <translation>{n} messages</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Above 1 discourages saying the same again.</source>
        <extracomment>help</extracomment>
        <translation>Above 1 discourages saying the same again.</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>All</source>
        <extracomment>zero_text</extracomment>
        <translation>All</translation>
    </message>
    <message>
        <location filename="../../app/settings/presets.py"/>
        <source>Always the likeliest word: the same answer each time.</source>
        <extracomment>presets</extracomment>
        <translation>Always the likeliest word: the same answer each time.</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>An answer ends before one of these, one a line. Kept encrypted.</source>
        <extracomment>help</extracomment>
        <translation>An answer ends before one of these, one a line. Kept encrypted.</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Answer from documents</source>
        <extracomment>label</extracomment>
        <translation>Answer from documents</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Answers</source>
        <translation>Answers</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Answers from documents are their best sentences, word for word. No model writes.</source>
        <extracomment>help</extracomment>
        <translation>Answers from documents are their best sentences, word for word. No model writes.</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Appearance</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>Applied from left to right. One that is left out is not applied.</source>
        <extracomment>help</extracomment>
        <translation>Applied from left to right. One that is left out is not applied.</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Applies at once.</source>
        <extracomment>help</extracomment>
        <translation>Applies at once.</translation>
    </message>
    <message>
        <location filename="../../app/settings/presets.py"/>
        <source>As delivered</source>
        <extracomment>presets</extracomment>
        <translation>As delivered</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Automatic</source>
        <extracomment>zero_text</extracomment>
        <translation>Automatic</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>By every model</source>
        <extracomment>choices</extracomment>
        <translation>By every model</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>By models that can</source>
        <extracomment>choices</extracomment>
        <translation>By models that can</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Chooses among the likeliest words that make up this share.</source>
        <extracomment>help</extracomment>
        <translation>Chooses among the likeliest words that make up this share.</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Chooses among this many of the likeliest words.</source>
        <extracomment>help</extracomment>
        <translation>Chooses among this many of the likeliest words.</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Context window</source>
        <extracomment>label</extracomment>
        <translation>Context window</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>DRY free length</source>
        <extracomment>label</extracomment>
        <translation>DRY free length</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>DRY growth</source>
        <extracomment>label</extracomment>
        <translation>DRY growth</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>DRY strength</source>
        <extracomment>label</extracomment>
        <translation>DRY strength</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Dark</source>
        <extracomment>choices</extracomment>
        <translation>Dark</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Drops words less likely than this share of the likeliest one.</source>
        <extracomment>help</extracomment>
        <translation>Drops words less likely than this share of the likeliest one.</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>Every answer is JSON of this schema, if no grammar is set. Kept encrypted.</source>
        <extracomment>help</extracomment>
        <translation>Every answer is JSON of this schema, if no grammar is set. Kept encrypted.</translation>
    </message>
    <message>
        <location filename="../../app/settings/presets.py"/>
        <source>Exact</source>
        <extracomment>presets</extracomment>
        <translation>Exact</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Fast (int8)</source>
        <extracomment>choices</extracomment>
        <translation>Fast (int8)</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Follow the system</source>
        <extracomment>choices</extracomment>
        <translation>Follow the system</translation>
    </message>
    <message>
        <location filename="../../app/settings/presets.py"/>
        <source>For drafts and ideas; not for facts.</source>
        <extracomment>presets</extracomment>
        <translation>For drafts and ideas; not for facts.</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>For example: answer briefly, use metric units. Kept encrypted with your chats.</source>
        <extracomment>help</extracomment>
        <translation>For example: answer briefly, use metric units. Kept encrypted with your chats.</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>Frequency penalty</source>
        <extracomment>label</extracomment>
        <translation>Frequency penalty</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Full (fp32)</source>
        <extracomment>choices</extracomment>
        <translation>Full (fp32)</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>GBNF that every answer must fit. Kept encrypted. Slower, and no place for citations.</source>
        <extracomment>help</extracomment>
        <translation>GBNF that every answer must fit. Kept encrypted. Slower, and no place for citations.</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>Grammar</source>
        <extracomment>label</extracomment>
        <translation>Grammar</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>High contrast</source>
        <extracomment>choices</extracomment>
        <translation>High contrast</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>Holds the text at one level of surprise, in place of the top, min and typical samplers.</source>
        <extracomment>help</extracomment>
        <translation>Holds the text at one level of surprise, in place of the top, min and typical samplers.</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>How exactly the embedder computes when it reads documents. Questions are always read in full. Documents that are here already are read anew for it.</source>
        <extracomment>help</extracomment>
        <translation>How exactly the embedder computes when it reads documents. Questions are always read in full. Documents that are here already are read anew for it.</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>How fast it is corrected towards that level.</source>
        <extracomment>help</extracomment>
        <translation>How fast it is corrected towards that level.</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>How fast the DRY penalty grows with every further word of a repetition.</source>
        <extracomment>help</extracomment>
        <translation>How fast the DRY penalty grows with every further word of a repetition.</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>How many earlier questions with their answers the model is given. Automatic: as many as fit. A chat can have its own, in the panel of the context.</source>
        <extracomment>help</extracomment>
        <translation>How many earlier questions with their answers the model is given. Automatic: as many as fit. A chat can have its own, in the panel of the context.</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>How many passages the model is given to read. More finds more, and takes longer.</source>
        <extracomment>help</extracomment>
        <translation>How many passages the model is given to read. More finds more, and takes longer.</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>How many tokens of the answer the penalties look at.</source>
        <extracomment>help</extracomment>
        <translation>How many tokens of the answer the penalties look at.</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>How often the likeliest words are left out, for less usual ones. Bad for facts. 0: off.</source>
        <extracomment>help</extracomment>
        <translation>How often the likeliest words are left out, for less usual ones. Bad for facts. 0: off.</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>In tokens; four tokens are about three words. Small models are held to shorter answers.</source>
        <extracomment>help</extracomment>
        <translation>In tokens; four tokens are about three words. Small models are held to shorter answers.</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Instructions for every answer</source>
        <extracomment>label</extracomment>
        <translation>Instructions for every answer</translation>
    </message>
    <message>
        <location filename="../../app/settings/presets.py"/>
        <source>Inventive</source>
        <extracomment>presets</extracomment>
        <translation>Inventive</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>JSON schema</source>
        <extracomment>label</extracomment>
        <translation>JSON schema</translation>
    </message>
    <message>
        <location filename="../../app/settings/presets.py"/>
        <source>Keeps to the documents, with a little freedom of wording.</source>
        <extracomment>presets</extracomment>
        <translation>Keeps to the documents, with a little freedom of wording.</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>Keeps words about as surprising as the text is, up to this share. 1: off.</source>
        <extracomment>help</extracomment>
        <translation>Keeps words about as surprising as the text is, up to this share. 1: off.</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>Keeps words within so many standard deviations of the likeliest one. 0: off.</source>
        <extracomment>help</extracomment>
        <translation>Keeps words within so many standard deviations of the likeliest one. 0: off.</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Language</source>
        <extracomment>label</extracomment>
        <translation>Language</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Light</source>
        <extracomment>choices</extracomment>
        <translation>Light</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>Likelier and unlikelier words</source>
        <extracomment>label</extracomment>
        <translation>Likelier and unlikelier words</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Longest answer</source>
        <extracomment>label</extracomment>
        <translation>Longest answer</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Low keeps to the likely word and to the sources; high is inventive.</source>
        <extracomment>help</extracomment>
        <translation>Low keeps to the likely word and to the sources; high is inventive.</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>Makes a word less likely with every time it was used.</source>
        <extracomment>help</extracomment>
        <translation>Makes a word less likely with every time it was used.</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>Makes every word that was used less likely, however often it was.</source>
        <extracomment>help</extracomment>
        <translation>Makes every word that was used less likely, however often it was.</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>Makes it hard to repeat whole phrases, long ones most. 0: off; 0.8 is usual.</source>
        <extracomment>help</extracomment>
        <translation>Makes it hard to repeat whole phrases, long ones most. 0: off; 0.8 is usual.</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Memory of a chat</source>
        <extracomment>label</extracomment>
        <translation>Memory of a chat</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Min-p</source>
        <extracomment>label</extracomment>
        <translation>Min-p</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>Mirostat</source>
        <extracomment>label</extracomment>
        <translation>Mirostat</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>Mirostat rate</source>
        <extracomment>label</extracomment>
        <translation>Mirostat rate</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>Mirostat surprise</source>
        <extracomment>label</extracomment>
        <translation>Mirostat surprise</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>New chats look things up in your documents and cite them.</source>
        <extracomment>help</extracomment>
        <translation>New chats look things up in your documents and cite them.</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Of the window, its dates and numbers; applies at once. Answers come in the language of the question.</source>
        <extracomment>help</extracomment>
        <translation>Of the window, its dates and numbers; applies at once. Answers come in the language of the question.</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>Off</source>
        <extracomment>choices</extracomment>
        <translation>Off</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>One a line: word = -2, word = never. Only words of one token. Kept encrypted.</source>
        <extracomment>help</extracomment>
        <translation>One a line: word = -2, word = never. Only words of one token. Kept encrypted.</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>Only words at least this likely are left out by XTC, and never the last of them.</source>
        <extracomment>help</extracomment>
        <translation>Only words at least this likely are left out by XTC, and never the last of them.</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>Order of samplers</source>
        <extracomment>label</extracomment>
        <translation>Order of samplers</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Passages for an answer</source>
        <extracomment>label</extracomment>
        <translation>Passages for an answer</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>Penalties look back</source>
        <extracomment>label</extracomment>
        <translation>Penalties look back</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>Presence penalty</source>
        <extracomment>label</extracomment>
        <translation>Presence penalty</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Quote instead of writing</source>
        <extracomment>label</extracomment>
        <translation>Quote instead of writing</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Reading documents</source>
        <extracomment>label</extracomment>
        <translation>Reading documents</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Repeat penalty</source>
        <extracomment>label</extracomment>
        <translation>Repeat penalty</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>Repetitions of up to this many tokens cost nothing.</source>
        <extracomment>help</extracomment>
        <translation>Repetitions of up to this many tokens cost nothing.</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Sampling</source>
        <translation>Sampling</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>Sampling in detail</source>
        <extracomment>group</extracomment>
        <translation>Sampling in detail</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>Seed</source>
        <extracomment>label</extracomment>
        <translation>Seed</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>Stop strings</source>
        <extracomment>label</extracomment>
        <translation>Stop strings</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Summary of what no longer fits</source>
        <extracomment>label</extracomment>
        <translation>Summary of what no longer fits</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Temperature</source>
        <extracomment>label</extracomment>
        <translation>Temperature</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>The level that is held; low is steady, high is inventive.</source>
        <extracomment>help</extracomment>
        <translation>The level that is held; low is steady, high is inventive.</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>The model sums up earlier messages that it is not given any more, when it has nothing else to do. Small models do it badly.</source>
        <extracomment>help</extracomment>
        <translation>The model sums up earlier messages that it is not given any more, when it has nothing else to do. Small models do it badly.</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>The same number gives the same answer again. Empty: another one each time.</source>
        <extracomment>help</extracomment>
        <translation>The same number gives the same answer again. Empty: another one each time.</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Theme</source>
        <extracomment>label</extracomment>
        <translation>Theme</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Tokens the model keeps in view. Automatic: as the model and memory allow. Takes effect when a model is loaded.</source>
        <extracomment>help</extracomment>
        <translation>Tokens the model keeps in view. Automatic: as the model and memory allow. Takes effect when a model is loaded.</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Top-k</source>
        <extracomment>label</extracomment>
        <translation>Top-k</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>Top-n-sigma</source>
        <extracomment>label</extracomment>
        <translation>Top-n-sigma</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Top-p</source>
        <extracomment>label</extracomment>
        <translation>Top-p</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>Typical-p</source>
        <extracomment>label</extracomment>
        <translation>Typical-p</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>Version 1</source>
        <extracomment>choices</extracomment>
        <translation>Version 1</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>Version 2</source>
        <extracomment>choices</extracomment>
        <translation>Version 2</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>XTC chance</source>
        <extracomment>label</extracomment>
        <translation>XTC chance</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>XTC threshold</source>
        <extracomment>label</extracomment>
        <translation>XTC threshold</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <location filename="../../app/ui/settings/page.py"/>
        <source>Hide</source>
        <extracomment>in fold</extracomment>
        <translation>Hide</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings/page.py"/>
        <source>Settings</source>
        <extracomment>__init__</extracomment>
        <translation>Settings</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings/page.py"/>
        <source>Show</source>
        <extracomment>in fold</extracomment>
        <translation>Show</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <location filename="../../app/ui/shell.py"/>
        <source>Unlock</source>
        <extracomment>setWindowTitle</extracomment>
        <translation>Unlock</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell.py"/>
        <source>Welcome</source>
        <extracomment>setWindowTitle</extracomment>
        <translation>Welcome</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Close</source>
        <extracomment>QuietButton</extracomment>
        <translation>Close</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Keyboard shortcuts</source>
        <extracomment>label, setWindowTitle</extracomment>
        <translation>Keyboard shortcuts</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Answer again, beside this answer</source>
        <extracomment>elsewhere</extracomment>
        <translation>Answer again, beside this answer</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Attach files to the chat</source>
        <extracomment>shortcuts</extracomment>
        <translation>Attach files to the chat</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Back and forward in Help</source>
        <extracomment>elsewhere</extracomment>
        <translation>Back and forward in Help</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Bring back an earlier question</source>
        <extracomment>elsewhere</extracomment>
        <translation>Bring back an earlier question</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Copy its code, block after block</source>
        <extracomment>elsewhere</extracomment>
        <translation>Copy its code, block after block</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Copy the answer</source>
        <extracomment>elsewhere</extracomment>
        <translation>Copy the answer</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Delete the chat in the list, or a version</source>
        <extracomment>elsewhere</extracomment>
        <translation>Delete the chat in the list, or a version</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Earlier or later version</source>
        <extracomment>elsewhere</extracomment>
        <translation>Earlier or later version</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Edit the question</source>
        <extracomment>elsewhere</extracomment>
        <translation>Edit the question</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Export the chat</source>
        <extracomment>shortcuts</extracomment>
        <translation>Export the chat</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Find in this chat</source>
        <extracomment>shortcuts</extracomment>
        <translation>Find in this chat</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Go on with an answer that was cut off</source>
        <extracomment>elsewhere</extracomment>
        <translation>Go on with an answer that was cut off</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Go to Documents</source>
        <extracomment>shortcuts</extracomment>
        <translation>Go to Documents</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Go to Models</source>
        <extracomment>shortcuts</extracomment>
        <translation>Go to Models</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Go to Personas</source>
        <extracomment>shortcuts</extracomment>
        <translation>Go to Personas</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Go to Settings</source>
        <extracomment>shortcuts</extracomment>
        <translation>Go to Settings</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Go to Vault</source>
        <extracomment>shortcuts</extracomment>
        <translation>Go to Vault</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Go to the chat</source>
        <extracomment>shortcuts</extracomment>
        <translation>Go to the chat</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Help for this page</source>
        <extracomment>shortcuts</extracomment>
        <translation>Help for this page</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>How the answer was written</source>
        <extracomment>elsewhere</extracomment>
        <translation>How the answer was written</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Import chats</source>
        <extracomment>shortcuts</extracomment>
        <translation>Import chats</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>List prompts and commands, in an empty question</source>
        <extracomment>elsewhere</extracomment>
        <translation>List prompts and commands, in an empty question</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Lock</source>
        <extracomment>shortcuts</extracomment>
        <translation>Lock</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>New chat</source>
        <extracomment>shortcuts</extracomment>
        <translation>New chat</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>New line in the question</source>
        <extracomment>elsewhere</extracomment>
        <translation>New line in the question</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>New window</source>
        <extracomment>shortcuts</extracomment>
        <translation>New window</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Next or previous source, or place that was found</source>
        <extracomment>elsewhere</extracomment>
        <translation>Next or previous source, or place that was found</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Open a source of the answer</source>
        <extracomment>elsewhere</extracomment>
        <translation>Open a source of the answer</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Quote the selection in the question</source>
        <extracomment>elsewhere</extracomment>
        <translation>Quote the selection in the question</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Rename the chat in the list</source>
        <extracomment>elsewhere</extracomment>
        <translation>Rename the chat in the list</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Search all chats</source>
        <extracomment>shortcuts</extracomment>
        <translation>Search all chats</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Select several chats in the list</source>
        <extracomment>elsewhere</extracomment>
        <translation>Select several chats in the list</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Send</source>
        <extracomment>elsewhere</extracomment>
        <translation>Send</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Show or hide Sources</source>
        <extracomment>shortcuts</extracomment>
        <translation>Show or hide Sources</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Show or hide the summary of earlier messages</source>
        <extracomment>elsewhere</extracomment>
        <translation>Show or hide the summary of earlier messages</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Show or hide what the model thought</source>
        <extracomment>elsewhere</extracomment>
        <translation>Show or hide what the model thought</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Size of the page in Sources</source>
        <extracomment>elsewhere</extracomment>
        <translation>Size of the page in Sources</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Stop the answer</source>
        <extracomment>shortcuts</extracomment>
        <translation>Stop the answer</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>This list</source>
        <extracomment>shortcuts</extracomment>
        <translation>This list</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Turn the page in Sources</source>
        <extracomment>elsewhere</extracomment>
        <translation>Turn the page in Sources</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Turn the page in a document's text</source>
        <extracomment>elsewhere</extracomment>
        <translation>Turn the page in a document's text</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>What can be done with the row</source>
        <extracomment>elsewhere</extracomment>
        <translation>What can be done with the row</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>What the context window holds</source>
        <extracomment>shortcuts</extracomment>
        <translation>What the context window holds</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <location filename="../../app/ui/sidebar/chat_menu.py"/>
        <source>A chat can have several tags. A tag is there as long as a chat has it.</source>
        <extracomment>_ask</extracomment>
        <translation>A chat can have several tags. A tag is there as long as a chat has it.</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/chat_menu.py"/>
        <source>A folder is there as long as a chat lies in it.</source>
        <extracomment>_ask</extracomment>
        <translation>A folder is there as long as a chat lies in it.</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/shown.py"/>
        <source>All chats</source>
        <extracomment>in words</extracomment>
        <translation>All chats</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/chat_menu.py"/>
        <source>Archive</source>
        <extracomment>in menu</extracomment>
        <translation>Archive</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/selection_bar.py"/>
        <source>Archive the chosen chats</source>
        <extracomment>IconButton, in show_chosen</extracomment>
        <translation>Archive the chosen chats</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/filters.py"/>
        <source>Archived</source>
        <extracomment>in fill</extracomment>
        <translation>Archived</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/shown.py"/>
        <source>Archived chats</source>
        <extracomment>in words</extracomment>
        <translation>Archived chats</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/name_dialog.py"/>
        <source>Cancel</source>
        <extracomment>QuietButton</extracomment>
        <translation>Cancel</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/sidebar.py"/>
        <source>Chat archived</source>
        <extracomment>in _on_archive_asked</extracomment>
        <translation>Chat archived</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/shown.py"/>
        <source>Chats shown: {name}</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Chats shown: {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/selection_bar.py"/>
        <source>Choose none</source>
        <extracomment>IconButton</extracomment>
        <translation>Choose none</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/filters.py"/>
        <source>Collection</source>
        <extracomment>in fill</extracomment>
        <translation>Collection</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/name_dialog.py"/>
        <source>Create</source>
        <extracomment>PrimaryButton</extracomment>
        <translation>Create</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/filters.py"/>
        <source>Date</source>
        <extracomment>_add</extracomment>
        <translation>Date</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/chat_menu.py"/>
        <source>Delete</source>
        <extracomment>addAction</extracomment>
        <translation>Delete</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/selection_bar.py"/>
        <source>Delete the chosen chats</source>
        <extracomment>IconButton</extracomment>
        <translation>Delete the chosen chats</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/sidebar.py"/>
        <source>Documents</source>
        <extracomment>NavButton</extracomment>
        <translation>Documents</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/chat_menu.py"/>
        <source>Export…</source>
        <extracomment>addAction</extracomment>
        <translation>Export…</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/filters.py"/>
        <source>Filter</source>
        <extracomment>__init__</extracomment>
        <translation>Filter</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/filters.py"/>
        <source>Folder</source>
        <extracomment>in fill</extracomment>
        <translation>Folder</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/chat_menu.py"/>
        <source>For example: Harbour works</source>
        <extracomment>_ask</extracomment>
        <translation>For example: Harbour works</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/chat_menu.py"/>
        <source>For example: urgent</source>
        <extracomment>_ask</extracomment>
        <translation>For example: urgent</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/sidebar.py"/>
        <source>Help</source>
        <extracomment>NavButton</extracomment>
        <translation>Help</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/hits.py"/>
        <source>Its title holds this.</source>
        <extracomment>in words_of</extracomment>
        <translation>Its title holds this.</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/chat_menu.py"/>
        <source>Keep</source>
        <extracomment>addMenu</extracomment>
        <translation>Keep</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/filters.py"/>
        <source>Last 30 days</source>
        <extracomment>in _dates</extracomment>
        <translation>Last 30 days</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/filters.py"/>
        <source>Last 7 days</source>
        <extracomment>in _dates</extracomment>
        <translation>Last 7 days</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/filters.py"/>
        <source>Last year</source>
        <extracomment>in _dates</extracomment>
        <translation>Last year</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/filters.py"/>
        <source>Marking</source>
        <extracomment>in fill</extracomment>
        <translation>Marking</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/filters.py"/>
        <source>Me</source>
        <extracomment>_add</extracomment>
        <translation>Me</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/filters.py"/>
        <source>Model</source>
        <extracomment>in fill</extracomment>
        <translation>Model</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/sidebar.py"/>
        <source>Models</source>
        <extracomment>NavButton</extracomment>
        <translation>Models</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/selection_bar.py"/>
        <source>Move the chosen chats to a folder</source>
        <extracomment>IconButton</extracomment>
        <translation>Move the chosen chats to a folder</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/chat_menu.py"/>
        <source>Move to folder</source>
        <extracomment>addMenu</extracomment>
        <translation>Move to folder</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/sidebar.py"/>
        <source>New chat</source>
        <extracomment>PrimaryButton</extracomment>
        <translation>New chat</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/chat_menu.py"/>
        <source>New folder</source>
        <extracomment>_ask</extracomment>
        <translation>New folder</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/chat_menu.py"/>
        <source>New folder…</source>
        <extracomment>addAction</extracomment>
        <translation>New folder…</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/chat_menu.py"/>
        <source>New tag</source>
        <extracomment>_ask</extracomment>
        <translation>New tag</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/chat_menu.py"/>
        <source>New tag…</source>
        <extracomment>addAction</extracomment>
        <translation>New tag…</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/chat_menu.py"/>
        <source>Out of the folder</source>
        <extracomment>addAction</extracomment>
        <translation>Out of the folder</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/sidebar.py"/>
        <source>Personas</source>
        <extracomment>NavButton</extracomment>
        <translation>Personas</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/chat_menu.py"/>
        <source>Pin</source>
        <extracomment>in menu</extracomment>
        <translation>Pin</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/filters.py"/>
        <source>Pinned</source>
        <extracomment>in fill</extracomment>
        <translation>Pinned</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/chat_menu.py"/>
        <source>Rename</source>
        <extracomment>addAction</extracomment>
        <translation>Rename</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/sidebar.py"/>
        <source>Search all chats</source>
        <extracomment>IconButton</extracomment>
        <translation>Search all chats</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/sidebar.py"/>
        <source>Settings</source>
        <extracomment>NavButton</extracomment>
        <translation>Settings</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/filters.py"/>
        <source>Tag</source>
        <extracomment>in fill</extracomment>
        <translation>Tag</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/selection_bar.py"/>
        <source>Tag the chosen chats</source>
        <extracomment>IconButton</extracomment>
        <translation>Tag the chosen chats</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/chat_menu.py"/>
        <source>Tags</source>
        <extracomment>addMenu</extracomment>
        <translation>Tags</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/chat_menu.py"/>
        <source>Take out of the archive</source>
        <extracomment>in menu</extracomment>
        <translation>Take out of the archive</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/selection_bar.py"/>
        <source>Take the chosen chats out of the archive</source>
        <extracomment>in show_chosen</extracomment>
        <translation>Take the chosen chats out of the archive</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/shown.py"/>
        <source>The archive is empty. Search finds archived chats too.</source>
        <extracomment>in nothing</extracomment>
        <translation>The archive is empty. Search finds archived chats too.</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/filters.py"/>
        <source>The model</source>
        <extracomment>_add</extracomment>
        <translation>The model</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/sidebar.py"/>
        <source>This chat was deleted in another window</source>
        <extracomment>show_next</extracomment>
        <translation>This chat was deleted in another window</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/filters.py"/>
        <source>This year</source>
        <extracomment>in _dates</extracomment>
        <translation>This year</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/filters.py"/>
        <source>Today</source>
        <extracomment>in _dates</extracomment>
        <translation>Today</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/sidebar.py"/>
        <source>Undo</source>
        <extracomment>show_message, show_next</extracomment>
        <translation>Undo</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/chat_menu.py"/>
        <source>Unpin</source>
        <extracomment>in menu</extracomment>
        <translation>Unpin</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/sidebar.py"/>
        <source>Vault</source>
        <extracomment>NavButton</extracomment>
        <translation>Vault</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/filters.py"/>
        <source>Written by</source>
        <extracomment>_add</extracomment>
        <translation>Written by</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/shown.py"/>
        <source>Your chats will be listed here.</source>
        <extracomment>in nothing</extracomment>
        <translation>Your chats will be listed here.</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/sidebar.py"/>
        <source>{n} chats archived</source>
        <extracomment>in _on_archive_asked</extracomment>
        <translation>{n} chats archived</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/sidebar.py"/>
        <source>{n} chats deleted</source>
        <extracomment>in _on_delete_asked</extracomment>
        <translation>{n} chats deleted</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/selection_bar.py"/>
        <source>{n} chosen</source>
        <extracomment>in show_chosen</extracomment>
        <translation>{n} chosen</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/sidebar.py"/>
        <source>“{title}” deleted</source>
        <extracomment>in _on_delete_asked</extracomment>
        <translation>“{title}” deleted</translation>
    </message>
</context>
<context>
    <name>SiteModels</name>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>A sync asks your site's mirror, and nobody else, for its signed list of models. Or read the list and the models from the site's stick.</source>
        <extracomment>in empty_texts</extracomment>
        <translation>A sync asks your site's mirror, and nobody else, for its signed list of models. Or read the list and the models from the site's stick.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>Ask your security officer whether the site has a new station.</source>
        <extracomment>in new_root_hint</extracomment>
        <translation>Ask your security officer whether the site has a new station.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/page.py"/>
        <source>Asks the site's mirror for its list of models</source>
        <extracomment>setToolTip</extracomment>
        <translation>Asks the site's mirror for its list of models</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/page.py"/>
        <source>Choose root.json…</source>
        <extracomment>_warn</extracomment>
        <translation>Choose root.json…</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/choosing.py"/>
        <source>Choose the folder of the stick</source>
        <extracomment>in choose_stick</extracomment>
        <translation>Choose the folder of the stick</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/choosing.py"/>
        <source>Choose the site's root.json</source>
        <extracomment>choose_files</extracomment>
        <translation>Choose the site's root.json</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/offer_card.py"/>
        <source>Details</source>
        <extracomment>QuietButton</extracomment>
        <translation>Details</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/offer_card.py"/>
        <source>Details of {name}</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Details of {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site.py"/>
        <source>Fetching models</source>
        <extracomment>WorkCard</extracomment>
        <translation>Fetching models</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site.py"/>
        <source>Fetching {name}</source>
        <extracomment>in install</extracomment>
        <translation>Fetching {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>Fits any machine</source>
        <extracomment>in _fit_text</extracomment>
        <translation>Fits any machine</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/choosing.py"/>
        <source>From the site's stick…</source>
        <extracomment>addAction</extracomment>
        <translation>From the site's stick…</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>From then on this vault takes models that the new station signed, and no others. What the old one took back stays taken back. What is installed stays. A wrong root lets somebody else choose your models.</source>
        <extracomment>in new_root_text</extracomment>
        <translation>From then on this vault takes models that the new station signed, and no others. What the old one took back stays taken back. What is installed stays. A wrong root lets somebody else choose your models.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/offer_card.py"/>
        <location filename="../../app/ui/models/page.py"/>
        <source>Go on</source>
        <extracomment>_warn, in _install_button</extracomment>
        <translation>Go on</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/offer_card.py"/>
        <source>Go on fetching {name}</source>
        <extracomment>in _install_button</extracomment>
        <translation>Go on fetching {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/offer_card.py"/>
        <source>Install</source>
        <extracomment>in _install_button</extracomment>
        <translation>Install</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/offer_card.py"/>
        <source>Install {name}</source>
        <extracomment>in _install_button</extracomment>
        <translation>Install {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/offer_card.py"/>
        <source>Installed</source>
        <extracomment>badge_of</extracomment>
        <translation>Installed</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>Installed models keep working. New ones are not installed before the next sync, or a newer stick.</source>
        <extracomment>in stale_hint</extracomment>
        <translation>Installed models keep working. New ones are not installed before the next sync, or a newer stick.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>It goes on from there, today or later.</source>
        <extracomment>in stopped_hint</extracomment>
        <translation>It goes on from there, today or later.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>It tells whose signatures to believe. Your administrator has it, as root.json; take it from no stick.</source>
        <extracomment>in root_hint</extracomment>
        <translation>It tells whose signatures to believe. Your administrator has it, as root.json; take it from no stick.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>Its list is empty. When the site has published models, sync again.</source>
        <extracomment>in empty_texts</extracomment>
        <translation>Its list is empty. When the site has published models, sync again.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>Its model is installed</source>
        <extracomment>in _fit_text</extracomment>
        <translation>Its model is installed</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>Its model is not installed</source>
        <extracomment>in _fit_text</extracomment>
        <translation>Its model is not installed</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>Its weights take {needed}; free memory is not known here</source>
        <extracomment>in _fit_text</extracomment>
        <translation>Its weights take {needed}; free memory is not known here</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>LoRA adapter</source>
        <extracomment>in facts_text</extracomment>
        <translation>LoRA adapter</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>May be tight: its weights alone take {needed} of {free} free</source>
        <extracomment>in _fit_text</extracomment>
        <translation>May be tight: its weights alone take {needed} of {free} free</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>Newer than the one that is installed</source>
        <extracomment>insert</extracomment>
        <translation>Newer than the one that is installed</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>No mirror is set up</source>
        <extracomment>in empty_texts</extracomment>
        <translation>No mirror is set up</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>Not synced yet</source>
        <extracomment>in empty_texts</extracomment>
        <translation>Not synced yet</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>Offered by the site</source>
        <extracomment>in tab_text</extracomment>
        <translation>Offered by the site</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/offered.py"/>
        <source>Read a stick…</source>
        <extracomment>add_action</extracomment>
        <translation>Read a stick…</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site.py"/>
        <source>Reading the stick</source>
        <extracomment>in _look</extracomment>
        <translation>Reading the stick</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>SHA-256 of the new root.json, to compare with your security officer's:</source>
        <extracomment>in new_root_text</extracomment>
        <translation>SHA-256 of the new root.json, to compare with your security officer's:</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>Stopped. What was fetched is kept.</source>
        <extracomment>in stopped_text</extracomment>
        <translation>Stopped. What was fetched is kept.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/offered.py"/>
        <location filename="../../app/ui/models/page.py"/>
        <source>Sync now</source>
        <extracomment>QuietButton, add_action, show_message</extracomment>
        <translation>Sync now</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site.py"/>
        <source>Syncing</source>
        <extracomment>in _look</extracomment>
        <translation>Syncing</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>The site offers no models</source>
        <extracomment>in empty_texts</extracomment>
        <translation>The site offers no models</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/page.py"/>
        <source>The site's list is up to date.</source>
        <extracomment>_on_changed</extracomment>
        <translation>The site's list is up to date.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>The site's list of models ran out on {day}.</source>
        <extracomment>in stale_text</extracomment>
        <translation>The site's list of models ran out on {day}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>The site's stick</source>
        <extracomment>in list_text</extracomment>
        <translation>The site's stick</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/choosing.py"/>
        <source>Trust another station?</source>
        <extracomment>ConfirmDialog</extracomment>
        <translation>Trust another station?</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/choosing.py"/>
        <source>Trust root (*.json);;All files (*)</source>
        <extracomment>choose_files</extracomment>
        <translation>Trust root (*.json);;All files (*)</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/choosing.py"/>
        <source>Trust the new station</source>
        <extracomment>ConfirmDialog</extracomment>
        <translation>Trust the new station</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/page.py"/>
        <source>Trust the new station…</source>
        <extracomment>_warn</extracomment>
        <translation>Trust the new station…</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/page.py"/>
        <source>Try again</source>
        <extracomment>show_error</extracomment>
        <translation>Try again</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/offer_card.py"/>
        <source>Update</source>
        <extracomment>in _install_button</extracomment>
        <translation>Update</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/offer_card.py"/>
        <source>Update {name}</source>
        <extracomment>in _install_button</extracomment>
        <translation>Update {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>Will fit: its weights take {needed} of {free} free</source>
        <extracomment>in _fit_text</extracomment>
        <translation>Will fit: its weights take {needed} of {free} free</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>Will not fit: its weights alone take {needed}, and {free} are free</source>
        <extracomment>in _fit_text</extracomment>
        <translation>Will not fit: its weights alone take {needed}, and {free} are free</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>Your administrator names the site's mirror in the site policy. Without one, models come on the site's stick: plug it in and choose its folder.</source>
        <extracomment>in empty_texts</extracomment>
        <translation>Your administrator names the site's mirror in the site policy. Without one, models come on the site's stick: plug it in and choose its folder.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>approved up to {marking}</source>
        <extracomment>append</extracomment>
        <translation>approved up to {marking}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>asking the mirror</source>
        <extracomment>in begin_text</extracomment>
        <translation>asking the mirror</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>checking its files</source>
        <extracomment>in progress_text</extracomment>
        <translation>checking its files</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>context {n}</source>
        <extracomment>in facts_text</extracomment>
        <translation>context {n}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>holds until {day}</source>
        <extracomment>append</extracomment>
        <translation>holds until {day}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>list {n}</source>
        <extracomment>in list_text</extracomment>
        <translation>list {n}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>not known</source>
        <extracomment>in short_commit</extracomment>
        <translation>not known</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>synced {moment}</source>
        <extracomment>in list_text</extracomment>
        <translation>synced {moment}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>verifying signatures</source>
        <extracomment>in begin_text</extracomment>
        <translation>verifying signatures</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>vetted by {name}</source>
        <extracomment>append</extracomment>
        <translation>vetted by {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>{done} of {total}</source>
        <extracomment>in progress_text</extracomment>
        <translation>{done} of {total}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>{done} of {total} are here</source>
        <extracomment>append</extracomment>
        <translation>{done} of {total} are here</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>{size}/s</source>
        <extracomment>in progress_text</extracomment>
        <translation>{size}/s</translation>
    </message>
</context>
<context>
    <name>SlashList</name>
    <message>
        <location filename="../../app/ui/chat/slash_list.py"/>
        <source>Enter or Tab takes it, Esc leaves the text as it is</source>
        <extracomment>label</extracomment>
        <translation>Enter or Tab takes it, Esc leaves the text as it is</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/slash_list.py"/>
        <source>Prompts</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Prompts</translation>
    </message>
</context>
<context>
    <name>SourceMenu</name>
    <message>
        <location filename="../../app/ui/chat/source_menu.py"/>
        <source>Compare the documents of this answer</source>
        <extracomment>addAction</extracomment>
        <translation>Compare the documents of this answer</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/source_menu.py"/>
        <source>Compare {files}</source>
        <extracomment>in _on_compare: Asked in the chat; questions are read by rules, so keep one of these verbs: so sánh, compara, vergleiche, compare.</extracomment>
        <translation>Compare {files}</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/source_menu.py"/>
        <source>More about this document</source>
        <extracomment>__init__</extracomment>
        <translation>More about this document</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/source_menu.py"/>
        <source>Summarise this document</source>
        <extracomment>addAction</extracomment>
        <translation>Summarise this document</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/source_menu.py"/>
        <source>Summarise {files}</source>
        <extracomment>in _on_summarise: Asked in the chat; questions are read by rules, so keep one of these verbs: tóm tắt, resume, fasse … zusammen, résume.</extracomment>
        <translation>Summarise {files}</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/source_menu.py"/>
        <source>{one} and {other}</source>
        <extracomment>in _on_compare</extracomment>
        <translation>{one} and {other}</translation>
    </message>
</context>
<context>
    <name>SourcesPanel</name>
    <message>
        <location filename="../../app/ui/chat/sources.py"/>
        <source>Click a number in an answer to see the page it comes from.</source>
        <extracomment>EmptyState</extracomment>
        <translation>Click a number in an answer to see the page it comes from.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/sources.py"/>
        <source>Close Sources (Esc)</source>
        <extracomment>IconButton</extracomment>
        <translation>Close Sources (Esc)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/sources.py"/>
        <source>Copy with citation</source>
        <extracomment>QuietButton</extracomment>
        <translation>Copy with citation</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/sources.py"/>
        <source>Next source (F3)</source>
        <extracomment>IconButton</extracomment>
        <translation>Next source (F3)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/sources.py"/>
        <source>No source chosen</source>
        <extracomment>EmptyState</extracomment>
        <translation>No source chosen</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/sources.py"/>
        <source>Open collection</source>
        <extracomment>QuietButton</extracomment>
        <translation>Open collection</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/sources.py"/>
        <source>Previous source (Shift+F3)</source>
        <extracomment>IconButton</extracomment>
        <translation>Previous source (Shift+F3)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/sources.py"/>
        <source>Sources</source>
        <extracomment>label</extracomment>
        <translation>Sources</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/sources.py"/>
        <source>This document is not in this vault: the chat was imported. These are the words that came with it; nobody here can check them.</source>
        <extracomment>paragraph</extracomment>
        <translation>This document is not in this vault: the chat was imported. These are the words that came with it; nobody here can check them.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/sources.py"/>
        <source>This passage does not support the sentence that names it.</source>
        <extracomment>paragraph</extracomment>
        <translation>This passage does not support the sentence that names it.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/sources.py"/>
        <source>page {page}</source>
        <extracomment>in _place_words</extracomment>
        <translation>page {page}</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/sources.py"/>
        <source>page {page} of {count}</source>
        <extracomment>in _where_words</extracomment>
        <translation>page {page} of {count}</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/sources.py"/>
        <source>piece {n} of {count}</source>
        <extracomment>in _where_words</extracomment>
        <translation>piece {n} of {count}</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/sources.py"/>
        <source>{index} of {count}</source>
        <extracomment>setText</extracomment>
        <translation>{index} of {count}</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <location filename="../../app/ui/status_bar.py"/>
        <source>1 passage</source>
        <extracomment>in set_index</extracomment>
        <translation>1 passage</translation>
    </message>
    <message>
        <location filename="../../app/ui/status_bar.py"/>
        <source>Index not loaded</source>
        <extracomment>in set_index</extracomment>
        <translation>Index not loaded</translation>
    </message>
    <message>
        <location filename="../../app/ui/status_bar.py"/>
        <source>Index ready</source>
        <extracomment>in set_index</extracomment>
        <translation>Index ready</translation>
    </message>
    <message>
        <location filename="../../app/ui/status_bar.py"/>
        <source>Index warming up…</source>
        <extracomment>in set_index</extracomment>
        <translation>Index warming up…</translation>
    </message>
    <message>
        <location filename="../../app/ui/status_bar.py"/>
        <source>Lock</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Lock</translation>
    </message>
    <message>
        <location filename="../../app/ui/status_bar.py"/>
        <source>Lock Ctrl+L</source>
        <extracomment>FlatButton</extracomment>
        <translation>Lock Ctrl+L</translation>
    </message>
    <message>
        <location filename="../../app/ui/status_bar.py"/>
        <source>No documents yet</source>
        <extracomment>in set_index</extracomment>
        <translation>No documents yet</translation>
    </message>
    <message>
        <location filename="../../app/ui/status_bar.py"/>
        <source>Search by words only</source>
        <extracomment>in set_index</extracomment>
        <translation>Search by words only</translation>
    </message>
    <message>
        <location filename="../../app/ui/status_bar.py"/>
        <source>{n} passages</source>
        <extracomment>in set_index</extracomment>
        <translation>{n} passages</translation>
    </message>
    <message>
        <location filename="../../app/ui/status_bar.py"/>
        <source>{rate} tokens/s</source>
        <extracomment>in _show_model</extracomment>
        <translation>{rate} tokens/s</translation>
    </message>
</context>
<context>
    <name>SummaryDialog</name>
    <message>
        <location filename="../../app/ui/chat/summary_dialog.py"/>
        <source>Cancel</source>
        <extracomment>QuietButton</extracomment>
        <translation>Cancel</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/summary_dialog.py"/>
        <source>Keep</source>
        <extracomment>PrimaryButton</extracomment>
        <translation>Keep</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/summary_dialog.py"/>
        <source>Summary of earlier messages</source>
        <extracomment>in __init__</extracomment>
        <translation>Summary of earlier messages</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/summary_dialog.py"/>
        <source>The model is given this in place of the messages that do not fit. It is told that these are notes, and not instructions.</source>
        <extracomment>paragraph</extracomment>
        <translation>The model is given this in place of the messages that do not fit. It is told that these are notes, and not instructions.</translation>
    </message>
</context>
<context>
    <name>SystemLock</name>
    <message>
        <location filename="../../app/ui/system_lock.py"/>
        <source>Locks its vault first</source>
        <extracomment>in hold_sleep_back</extracomment>
        <translation>Locks its vault first</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <location filename="../../app/ui/tray.py"/>
        <source>Cloister, locked</source>
        <extracomment>in _dress</extracomment>
        <translation>Cloister, locked</translation>
    </message>
    <message>
        <location filename="../../app/ui/tray.py"/>
        <source>Cloister, unlocked</source>
        <extracomment>in _dress</extracomment>
        <translation>Cloister, unlocked</translation>
    </message>
    <message>
        <location filename="../../app/ui/tray.py"/>
        <source>Lock</source>
        <extracomment>setText</extracomment>
        <translation>Lock</translation>
    </message>
    <message>
        <location filename="../../app/ui/tray.py"/>
        <source>Quit</source>
        <extracomment>setText</extracomment>
        <translation>Quit</translation>
    </message>
    <message>
        <location filename="../../app/ui/tray.py"/>
        <source>Show</source>
        <extracomment>setText</extracomment>
        <translation>Show</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <location filename="../../app/ui/unlock/unlock_page.py"/>
        <source>Caps Lock is on.</source>
        <extracomment>_say</extracomment>
        <translation>Caps Lock is on.</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/unlock_page.py"/>
        <source>Checking the passphrase; this takes about a second.</source>
        <extracomment>set_busy</extracomment>
        <translation>Checking the passphrase; this takes about a second.</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/unlock_page.py"/>
        <source>Cloister</source>
        <extracomment>label</extracomment>
        <translation>Cloister</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/unlock_page.py"/>
        <source>Enter your passphrase to unlock.</source>
        <extracomment>label</extracomment>
        <translation>Enter your passphrase to unlock.</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/unlock_page.py"/>
        <source>Passphrase</source>
        <extracomment>PassphraseField</extracomment>
        <translation>Passphrase</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/unlock_page.py"/>
        <source>Unlock</source>
        <extracomment>PrimaryButton, setText</extracomment>
        <translation>Unlock</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/unlock_page.py"/>
        <source>Unlocking</source>
        <extracomment>ProgressLine</extracomment>
        <translation>Unlocking</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/unlock_page.py"/>
        <source>Unlocking…</source>
        <extracomment>setText</extracomment>
        <translation>Unlocking…</translation>
    </message>
</context>
<context>
    <name>VaultPage</name>
    <message>
        <location filename="../../app/ui/vault/page.py"/>
        <source>Vault</source>
        <extracomment>__init__</extracomment>
        <translation>Vault</translation>
    </message>
</context>
<context>
    <name>WarmUp</name>
    <message>
        <location filename="../../app/ui/warm_up.py"/>
        <source>Loading {name}…</source>
        <extracomment>_say_of_model</extracomment>
        <translation>Loading {name}…</translation>
    </message>
    <message>
        <location filename="../../app/ui/warm_up.py"/>
        <source>Model not loaded</source>
        <extracomment>_say_of_model</extracomment>
        <translation>Model not loaded</translation>
    </message>
    <message>
        <location filename="../../app/ui/warm_up.py"/>
        <source>Model stopped</source>
        <extracomment>_say_of_model</extracomment>
        <translation>Model stopped</translation>
    </message>
    <message>
        <location filename="../../app/ui/warm_up.py"/>
        <source>No model</source>
        <extracomment>_say_of_model</extracomment>
        <translation>No model</translation>
    </message>
    <message>
        <location filename="../../app/ui/warm_up.py"/>
        <source>The part that compares meanings stopped. The next question starts it again.</source>
        <extracomment>in _on_seen</extracomment>
        <translation>The part that compares meanings stopped. The next question starts it again.</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <location filename="../../app/ui/chat/welcome.py"/>
        <source>1 document is ready.</source>
        <extracomment>in _held</extracomment>
        <translation>1 document is ready.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/welcome.py"/>
        <source>Add files…</source>
        <extracomment>QuietButton</extracomment>
        <translation>Add files…</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/welcome.py"/>
        <source>Add folder…</source>
        <extracomment>QuietButton</extracomment>
        <translation>Add folder…</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/welcome.py"/>
        <source>Answers come with the page they stand on, and you are told when the documents do not say.</source>
        <extracomment>in _held</extracomment>
        <translation>Answers come with the page they stand on, and you are told when the documents do not say.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/welcome.py"/>
        <source>Ask about what is attached. Answers come with the page they stand on.</source>
        <extracomment>in show_counts</extracomment>
        <translation>Ask about what is attached. Answers come with the page they stand on.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/welcome.py"/>
        <source>Draft a short notice about planned maintenance</source>
        <extracomment>in show_counts</extracomment>
        <translation>Draft a short notice about planned maintenance</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/welcome.py"/>
        <source>Explain what a hydraulic accumulator does</source>
        <extracomment>in show_counts</extracomment>
        <translation>Explain what a hydraulic accumulator does</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/welcome.py"/>
        <source>No language model is installed: import one in Models.</source>
        <extracomment>in show_counts</extracomment>
        <translation>No language model is installed: import one in Models.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/welcome.py"/>
        <source>Summarise this document</source>
        <extracomment>in _questions_of_attached: Asked in the chat; questions are read by rules, so keep one of these verbs: tóm tắt, resume, fasse … zusammen, résume.</extracomment>
        <translation>Summarise this document</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/welcome.py"/>
        <source>There are no documents yet. Drop files or folders anywhere on this window to ask about them; until then the model answers alone, without sources.</source>
        <extracomment>in show_counts</extracomment>
        <translation>There are no documents yet. Drop files or folders anywhere on this window to ask about them; until then the model answers alone, without sources.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/welcome.py"/>
        <source>This chat uses no documents: the model answers alone, without sources.</source>
        <extracomment>in show_counts</extracomment>
        <translation>This chat uses no documents: the model answers alone, without sources.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/welcome.py"/>
        <source>Try the sample</source>
        <extracomment>QuietButton</extracomment>
        <translation>Try the sample</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/welcome.py"/>
        <source>What are the main findings, with their sources?</source>
        <extracomment>in _questions_of_documents</extracomment>
        <translation>What are the main findings, with their sources?</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/welcome.py"/>
        <source>What would you like to know?</source>
        <extracomment>label</extracomment>
        <translation>What would you like to know?</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/welcome.py"/>
        <source>Which dates and deadlines are named, and for what?</source>
        <extracomment>in _questions_of_documents</extracomment>
        <translation>Which dates and deadlines are named, and for what?</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/welcome.py"/>
        <source>Who is responsible for the open actions?</source>
        <extracomment>in _questions_of_documents</extracomment>
        <translation>Who is responsible for the open actions?</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/welcome.py"/>
        <source>{passages} passages from {documents} documents are ready.</source>
        <extracomment>in _held</extracomment>
        <translation>{passages} passages from {documents} documents are ready.</translation>
    </message>
</context>
<context>
    <name>WorkLine</name>
    <message>
        <location filename="../../app/ui/chat/work_line.py"/>
        <source>Show</source>
        <extracomment>FlatButton</extracomment>
        <translation>Show</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/work_line.py"/>
        <source>Show the documents</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Show the documents</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <location filename="../../app/ui/workspace.py"/>
        <source>The language changes once what is under way in Models or Vault has ended.</source>
        <extracomment>show_message</extracomment>
        <translation>The language changes once what is under way in Models or Vault has ended.</translation>
    </message>
</context>
</TS>
