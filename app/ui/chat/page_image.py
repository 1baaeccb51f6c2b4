"""A page's pixels as Qt paints them fastest, with where its passage stands."""

from dataclasses import dataclass

from PySide6.QtGui import QImage

from app.domain.page_pictures import PageBox, PagePicture

_BYTES_A_PIXEL = 3


@dataclass(frozen=True, slots=True)
class PageImage:
    """As ``PagePicture``."""

    image: QImage
    points_wide: float
    marks: tuple[PageBox, ...]
    body: PageBox

    @property
    def points_high(self) -> float:
        """The height on paper in 1/72 inch."""
        return self.points_wide * self.image.height() / self.image.width()

    def wipe(self) -> None:
        """Leaves nothing of the page in memory; nobody may paint it any more."""
        self.image.fill(0)


def image_of(picture: PagePicture) -> PageImage:
    """The picture with pixels of its own; takes milliseconds, on any thread."""
    width, height = picture.width, picture.height
    stride = _BYTES_A_PIXEL * width
    borrowed = QImage(picture.rgb, width, height, stride, QImage.Format.Format_RGB888)
    own = borrowed.convertToFormat(QImage.Format.Format_RGB32)
    return PageImage(own, picture.points_wide, picture.marks, picture.body)
