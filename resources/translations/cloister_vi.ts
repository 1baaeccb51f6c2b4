<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>Ago</name>
    <message>
        <location filename="../../app/ui/vault/backing_up.py"/>
        <source>on {day}</source>
        <extracomment>in ago</extracomment>
        <translation>ngày {day}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/backing_up.py"/>
        <source>today</source>
        <extracomment>in ago</extracomment>
        <translation>hôm nay</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/backing_up.py"/>
        <source>yesterday</source>
        <extracomment>in ago</extracomment>
        <translation>hôm qua</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/backing_up.py"/>
        <source>{n} days ago</source>
        <extracomment>in ago</extracomment>
        <translation>{n} ngày trước</translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message>
        <location filename="../../app/ui/alerts.py"/>
        <source>Open Documents</source>
        <extracomment>_warn</extracomment>
        <translation>Mở Tài liệu</translation>
    </message>
    <message>
        <location filename="../../app/ui/alerts.py"/>
        <source>Open Models</source>
        <extracomment>_warn</extracomment>
        <translation>Mở Mô hình</translation>
    </message>
    <message>
        <location filename="../../app/ui/alerts.py"/>
        <source>See what to do</source>
        <extracomment>show_message</extracomment>
        <translation>Xem cách xử lý</translation>
    </message>
    <message>
        <location filename="../../app/ui/alerts.py"/>
        <source>Start it</source>
        <extracomment>show_message</extracomment>
        <translation>Khởi động</translation>
    </message>
    <message>
        <location filename="../../app/ui/alerts.py"/>
        <source>The model stopped. Your chats are safe.</source>
        <extracomment>show_message</extracomment>
        <translation>Mô hình đã dừng. Các cuộc trò chuyện của bạn vẫn an toàn.</translation>
    </message>
    <message>
        <location filename="../../app/ui/alerts.py"/>
        <source>The next question starts it again, or start it now.</source>
        <extracomment>show_message</extracomment>
        <translation>Câu hỏi tiếp theo sẽ khởi động lại mô hình, hoặc bạn khởi động ngay.</translation>
    </message>
    <message>
        <location filename="../../app/ui/alerts.py"/>
        <source>The vault is damaged in {n} place.</source>
        <extracomment>the form for one</extracomment>
        <translation>Kho bị hỏng ở {n} chỗ.</translation>
    </message>
    <message>
        <location filename="../../app/ui/alerts.py"/>
        <source>The vault is damaged in {n} places.</source>
        <extracomment>the form for any other number</extracomment>
        <translation>Kho bị hỏng ở {n} chỗ.</translation>
    </message>
    <message>
        <location filename="../../app/ui/alerts.py"/>
        <source>What can be read is still there. Make no changes you would miss.</source>
        <extracomment>show_message</extracomment>
        <translation>Những gì đọc được vẫn còn. Đừng thay đổi gì mà bạn sẽ tiếc nếu mất.</translation>
    </message>
</context>
<context>
    <name>AnswerDetails</name>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>Answer</source>
        <extracomment>in _figures</extracomment>
        <translation>Câu trả lời</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>Begun</source>
        <extracomment>in facts</extracomment>
        <translation>Bắt đầu</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>Close</source>
        <extracomment>QuietButton</extracomment>
        <translation>Đóng</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>Context</source>
        <extracomment>in _figures</extracomment>
        <translation>Ngữ cảnh</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>Copy</source>
        <extracomment>QuietButton</extracomment>
        <translation>Sao chép</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>Ended</source>
        <extracomment>in _figures</extracomment>
        <translation>Kết thúc</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>First word</source>
        <extracomment>in _figures</extracomment>
        <translation>Từ đầu tiên</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>How this answer was written</source>
        <extracomment>setWindowTitle</extracomment>
        <translation>Câu trả lời này được viết thế nào</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>Length</source>
        <extracomment>in _sampling</extracomment>
        <translation>Độ dài</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>Message</source>
        <extracomment>in facts</extracomment>
        <translation>Tin nhắn</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>Note</source>
        <extracomment>in facts</extracomment>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>Persona</source>
        <extracomment>in facts</extracomment>
        <translation>Vai trò</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>Prompt</source>
        <extracomment>in _figures</extracomment>
        <translation>Lời nhắc</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>Repeat penalty</source>
        <extracomment>in _sampling</extracomment>
        <translation>Phạt lặp lại</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>Sampling</source>
        <extracomment>in _sampling</extracomment>
        <translation>Lấy mẫu</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>Seed</source>
        <extracomment>in _sampling</extracomment>
        <translation>Hạt giống</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>Sources</source>
        <extracomment>in facts</extracomment>
        <translation>Nguồn</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>Speed</source>
        <extracomment>in _figures</extracomment>
        <translation>Tốc độ</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>Temperature</source>
        <extracomment>in _sampling</extracomment>
        <translation>Nhiệt độ</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>Thoughts</source>
        <extracomment>in _figures</extracomment>
        <translation>Suy nghĩ</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>Written by</source>
        <extracomment>in facts</extracomment>
        <translation>Tác giả</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>after {seconds} s</source>
        <extracomment>in _figures</extracomment>
        <translation>sau {seconds} giây</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>at its length limit</source>
        <extracomment>in _ends</extracomment>
        <translation>khi đạt giới hạn độ dài</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>at most {n} token</source>
        <extracomment>the form for one</extracomment>
        <translation>tối đa {n} token</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>at most {n} tokens</source>
        <extracomment>the form for any other number</extracomment>
        <translation>tối đa {n} token</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>by itself</source>
        <extracomment>in _ends</extracomment>
        <translation>khi đã viết xong</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>in {n} parts</source>
        <extracomment>append</extracomment>
        <translation>gồm {n} phần</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>no model: the documents, word for word</source>
        <extracomment>in _writer</extracomment>
        <translation>không có mô hình: nguyên văn từ tài liệu</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>when it was stopped</source>
        <extracomment>in _ends</extracomment>
        <translation>khi bị dừng</translation>
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
        <translation>{n} token trong {seconds} giây, trước câu trả lời</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>{n} tokens</source>
        <extracomment>in _figures, the form for any other number</extracomment>
        <translation>{n} token</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>{n} tokens in {seconds} s, before the answer</source>
        <extracomment>the form for any other number</extracomment>
        <translation>{n} token trong {seconds} giây, trước câu trả lời</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>{n} tokens, {cached} of them read before</source>
        <extracomment>in _figures</extracomment>
        <translation>{n} token, trong đó {cached} đã đọc từ trước</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>{n}, drawn</source>
        <extracomment>in _sampling</extracomment>
        <translation>{n}, chọn ngẫu nhiên</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>{rate} tokens/s</source>
        <extracomment>in _figures</extracomment>
        <translation>{rate} token/s</translation>
    </message>
</context>
<context>
    <name>Attachments</name>
    <message>
        <location filename="../../app/ui/chat/attachment_bar.py"/>
        <source>Ask now</source>
        <extracomment>FlatButton</extracomment>
        <translation>Hỏi ngay</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/attachment_bar.py"/>
        <source>Ask without what is not read yet</source>
        <extracomment>setToolTip</extracomment>
        <translation>Hỏi mà không chờ những gì chưa đọc xong</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/attachments.py"/>
        <location filename="../../app/ui/export/acts.py"/>
        <source>Attach</source>
        <extracomment>PasswordDialog, setText</extracomment>
        <translation>Đính kèm</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/attachments.py"/>
        <source>Attach files to this chat</source>
        <extracomment>choose_files</extracomment>
        <translation>Đính kèm tệp vào cuộc trò chuyện này</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/attachment_bar.py"/>
        <source>Attached files</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Tệp đính kèm</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/attachments.py"/>
        <source>Attaching…</source>
        <extracomment>say</extracomment>
        <translation>Đang đính kèm…</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/attachment_bar.py"/>
        <source>Enter the password of {name}</source>
        <extracomment>in show_file</extracomment>
        <translation>Nhập mật khẩu của {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/attachment_words.py"/>
        <source>It is tried again by itself, and with your next question.</source>
        <extracomment>append</extracomment>
        <translation>Việc này được tự động thử lại, và thử lại cùng câu hỏi tiếp theo của bạn.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/attachment_words.py"/>
        <source>It is tried again with your next question.</source>
        <extracomment>append</extracomment>
        <translation>Việc này được thử lại cùng câu hỏi tiếp theo của bạn.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/attachment_words.py"/>
        <source>It was attached where this chat comes from. Attach it again to ask about it.</source>
        <extracomment>append</extracomment>
        <translation>Tệp này được đính kèm ở nơi cuộc trò chuyện này bắt nguồn. Hãy đính kèm lại để hỏi về nó.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/attachments.py"/>
        <source>Its text, what was made of it and every quote from it in this chat are erased for good. What answers said in their own words stays, and so does the file on your disk.</source>
        <extracomment>ConfirmDialog</extracomment>
        <translation>Văn bản của tệp, những gì tạo ra từ đó và mọi đoạn trích từ tệp trong cuộc trò chuyện này bị xóa vĩnh viễn. Những gì câu trả lời nói bằng lời riêng vẫn còn, tệp trên đĩa của bạn cũng vậy.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/attachments.py"/>
        <source>Look over the vault in Vault.</source>
        <extracomment>UserFacingError</extracomment>
        <translation>Hãy kiểm tra kho trong mục Kho.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/attachments.py"/>
        <source>Looking up what is attached…</source>
        <extracomment>say</extracomment>
        <translation>Đang xem những gì được đính kèm…</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/attachment_bar.py"/>
        <source>Read {name} again</source>
        <extracomment>in show_file</extracomment>
        <translation>Đọc lại {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/attachments.py"/>
        <source>Remove</source>
        <extracomment>ConfirmDialog</extracomment>
        <translation>Gỡ bỏ</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/attachment_bar.py"/>
        <source>Remove {name} from this chat</source>
        <extracomment>in show_file</extracomment>
        <translation>Gỡ {name} khỏi cuộc trò chuyện này</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/attachments.py"/>
        <source>Remove “{name}” from this chat?</source>
        <extracomment>ConfirmDialog</extracomment>
        <translation>Gỡ “{name}” khỏi cuộc trò chuyện này?</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/attachments.py"/>
        <source>Traces of the file were found after it was removed.</source>
        <extracomment>UserFacingError</extracomment>
        <translation>Vẫn còn dấu vết của tệp sau khi gỡ.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/attachment_words.py"/>
        <source>not in this vault</source>
        <extracomment>in state</extracomment>
        <translation>không có trong kho này</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/attachment_words.py"/>
        <source>reading…</source>
        <extracomment>in reading, in state</extracomment>
        <translation>đang đọc…</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/attachment_words.py"/>
        <source>reading… {percent} %</source>
        <extracomment>in reading</extracomment>
        <translation>đang đọc… {percent} %</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/attachment_words.py"/>
        <source>ready</source>
        <extracomment>in state</extracomment>
        <translation>sẵn sàng</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/attachment_words.py"/>
        <source>waiting</source>
        <extracomment>in state</extracomment>
        <translation>đang chờ</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/attachment_words.py"/>
        <source>waiting: no model reads documents</source>
        <extracomment>get</extracomment>
        <translation>đang chờ: không có mô hình đọc tài liệu</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/attachment_words.py"/>
        <source>waiting: reading failed</source>
        <extracomment>get</extracomment>
        <translation>đang chờ: đọc không thành công</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/attachment_words.py"/>
        <source>waiting: the disk is full</source>
        <extracomment>get</extracomment>
        <translation>đang chờ: đĩa đầy</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/attachment_words.py"/>
        <source>waiting: the reader did not start</source>
        <extracomment>get</extracomment>
        <translation>đang chờ: trình đọc không khởi động được</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/attachment_words.py"/>
        <source>{n} files are still being read. Your question is asked right after.</source>
        <extracomment>in waiting</extracomment>
        <translation>{n} tệp vẫn đang được đọc. Câu hỏi của bạn được gửi ngay sau đó.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/attachment_words.py"/>
        <source>“{name}” could not be read, so your question was not asked yet.</source>
        <extracomment>in left_out</extracomment>
        <translation>Không đọc được “{name}”, nên câu hỏi của bạn chưa được gửi.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/attachment_words.py"/>
        <source>“{name}” is still being read. Your question is asked right after.</source>
        <extracomment>in waiting</extracomment>
        <translation>“{name}” vẫn đang được đọc. Câu hỏi của bạn được gửi ngay sau đó.</translation>
    </message>
</context>
<context>
    <name>BackupPanel</name>
    <message>
        <location filename="../../app/ui/vault/backing_up.py"/>
        <source>Back up</source>
        <extracomment>CareDialog</extracomment>
        <translation>Sao lưu</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/backing_up.py"/>
        <source>Back up…</source>
        <extracomment>QuietButton</extracomment>
        <translation>Sao lưu…</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/backing_up.py"/>
        <source>Backed up {when}, {size}</source>
        <extracomment>setText</extracomment>
        <translation>Đã sao lưu {when}, {size}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/backing_up.py"/>
        <source>Backup</source>
        <extracomment>label</extracomment>
        <translation>Sao lưu</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/backing_up.py"/>
        <source>Choose a place on another disk or stick. Whoever restores the file needs the passphrase that you choose here; it stays the backup's, whatever becomes of yours.</source>
        <extracomment>CareDialog</extracomment>
        <translation>Hãy chọn nơi lưu trên một ổ đĩa khác hoặc USB. Người khôi phục tệp cần cụm mật khẩu bạn chọn ở đây; bản sao lưu luôn giữ cụm mật khẩu này, dù cụm mật khẩu của bạn có thay đổi.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/backing_up.py"/>
        <source>Done, and read again page by page: {size}. Chats: {chats}, messages: {messages}, documents: {documents}.</source>
        <extracomment>show_done</extracomment>
        <translation>Đã xong và đã đọc lại từng trang: {size}. Cuộc trò chuyện: {chats}, tin nhắn: {messages}, tài liệu: {documents}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/backing_up.py"/>
        <source>File</source>
        <extracomment>NewFileField</extracomment>
        <translation>Tệp</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/backing_up.py"/>
        <source>No backup yet. If this disk fails, everything in here is lost.</source>
        <extracomment>setText</extracomment>
        <translation>Chưa có bản sao lưu. Nếu ổ đĩa này hỏng, mọi thứ ở đây sẽ mất.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/backing_up.py"/>
        <source>One encrypted file with all chats, documents and settings, under a passphrase of its own. Models are not in it.</source>
        <extracomment>in __init__</extracomment>
        <translation>Một tệp mã hóa chứa mọi cuộc trò chuyện, tài liệu và cài đặt, có cụm mật khẩu riêng. Không gồm mô hình.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/backing_up.py"/>
        <source>Passphrase for the backup</source>
        <extracomment>NewPassphrase</extracomment>
        <translation>Cụm mật khẩu cho bản sao lưu</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <location filename="../../app/ui/widgets/notices.py"/>
        <source>Dismiss</source>
        <extracomment>in __init__</extracomment>
        <translation>Bỏ qua</translation>
    </message>
</context>
<context>
    <name>CareDialog</name>
    <message>
        <location filename="../../app/ui/vault/care_dialog.py"/>
        <source>Cancel</source>
        <extracomment>QuietButton</extracomment>
        <translation>Hủy</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/care_dialog.py"/>
        <source>Cancelled. Nothing was left behind.</source>
        <extracomment>_say</extracomment>
        <translation>Đã hủy. Không để lại gì.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/care_dialog.py"/>
        <source>Cancelling…</source>
        <extracomment>_say</extracomment>
        <translation>Đang hủy…</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/care_dialog.py"/>
        <source>Choose…</source>
        <extracomment>QuietButton</extracomment>
        <translation>Chọn…</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/care_dialog.py"/>
        <source>Close</source>
        <extracomment>setText</extracomment>
        <translation>Đóng</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/care_dialog.py"/>
        <source>Copying, encrypted anew:{share}</source>
        <extracomment>in _phase_words: {share} is empty, or begins with a space.</extracomment>
        <translation>Đang sao chép, mã hóa lại:{share}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/care_dialog.py"/>
        <source>Looking over every page:{share}</source>
        <extracomment>in _phase_words: {share} is empty, or begins with a space.</extracomment>
        <translation>Đang rà soát từng trang:{share}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/care_dialog.py"/>
        <source>Making a key from the passphrase…</source>
        <extracomment>_say</extracomment>
        <translation>Đang tạo khóa từ cụm mật khẩu…</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/care_dialog.py"/>
        <source>Reading it again, page by page:{share}</source>
        <extracomment>in _phase_words: {share} is empty, or begins with a space.</extracomment>
        <translation>Đang đọc lại từng trang:{share}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/care_dialog.py"/>
        <source>Saving what can be read…{share}</source>
        <extracomment>in _phase_words: {share} is empty, or begins with a space.</extracomment>
        <translation>Đang cứu những gì đọc được…{share}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/care_dialog.py"/>
        <source>What is lost</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Những gì bị mất</translation>
    </message>
</context>
<context>
    <name>ChatDelegate</name>
    <message>
        <location filename="../../app/ui/sidebar/delegate.py"/>
        <source>Title of the chat</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Tiêu đề cuộc trò chuyện</translation>
    </message>
</context>
<context>
    <name>ChatFiles</name>
    <message>
        <location filename="../../app/ui/export/import_dialog.py"/>
        <source>Add as documents</source>
        <extracomment>QuietButton</extracomment>
        <translation>Thêm làm tài liệu</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/export_dialog.py"/>
        <source>All branches, not the shown one alone</source>
        <extracomment>QCheckBox</extracomment>
        <translation>Tất cả các nhánh, không chỉ nhánh đang hiện</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/acts.py"/>
        <source>All chats ({n})</source>
        <extracomment>Choice</extracomment>
        <translation>Tất cả cuộc trò chuyện ({n})</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/words.py"/>
        <source>Another beginning</source>
        <extracomment>Words</extracomment>
        <translation>Phần mở đầu khác</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/words.py"/>
        <source>Another branch, after “{text}”</source>
        <extracomment>Words</extracomment>
        <translation>Nhánh khác, sau “{text}”</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/words.py"/>
        <source>Answer</source>
        <extracomment>Words</extracomment>
        <translation>Câu trả lời</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/words.py"/>
        <source>Attached: {names}</source>
        <extracomment>Words</extracomment>
        <translation>Đính kèm: {names}</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/words.py"/>
        <source>Broken off</source>
        <extracomment>Words</extracomment>
        <translation>Bị ngắt</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/acts.py"/>
        <source>Cancelled. Nothing was left behind.</source>
        <extracomment>partial</extracomment>
        <translation>Đã hủy. Không để lại gì.</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/acts.py"/>
        <source>Cancelled. What came in so far stays.</source>
        <extracomment>show_cancelled</extracomment>
        <translation>Đã hủy. Những gì đã nhập vẫn được giữ.</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/words.py"/>
        <source>Chat {n}{title}: {message}</source>
        <extracomment>in failure: {title} is empty, or begins with a space.</extracomment>
        <translation>Cuộc trò chuyện {n}{title}: {message}</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/export_dialog.py"/>
        <source>Chats</source>
        <extracomment>_box, in _fill</extracomment>
        <translation>Cuộc trò chuyện</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/import_dialog.py"/>
        <source>Chats that are here already are left alone. Of other programs come the questions and answers with all versions, but no system prompts.</source>
        <extracomment>__init__</extracomment>
        <translation>Cuộc trò chuyện đã có ở đây được giữ nguyên. Từ chương trình khác, câu hỏi và câu trả lời được nhập cùng mọi phiên bản, nhưng không có lời nhắc hệ thống.</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/words.py"/>
        <source>Contents</source>
        <extracomment>Words</extracomment>
        <translation>Mục lục</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/export_dialog.py"/>
        <source>Details: model, tokens and speed</source>
        <extracomment>QCheckBox</extracomment>
        <translation>Chi tiết: mô hình, token và tốc độ</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/words.py"/>
        <source>Documents: {markings}</source>
        <extracomment>Words</extracomment>
        <translation>Độ mật của tài liệu: {markings}</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/export_dialog.py"/>
        <source>Export</source>
        <extracomment>__init__</extracomment>
        <translation>Xuất</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/export_dialog.py"/>
        <source>Export chats</source>
        <extracomment>__init__</extracomment>
        <translation>Xuất trò chuyện</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/words.py"/>
        <source>Exported {when}</source>
        <extracomment>Words</extracomment>
        <translation>Đã xuất {when}</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/words.py"/>
        <source>Failed</source>
        <extracomment>Words</extracomment>
        <translation>Không thành công</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/export_dialog.py"/>
        <source>File</source>
        <extracomment>NewFileField, in _fill</extracomment>
        <translation>Tệp</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/acts.py"/>
        <source>Files of chats (*.json *.zip *.chat);;All files (*)</source>
        <extracomment>choose_files</extracomment>
        <translation>Tệp trò chuyện (*.json *.zip *.chat);;Tất cả tệp (*)</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/export_dialog.py"/>
        <source>Form</source>
        <extracomment>_box, in _fill</extracomment>
        <translation>Định dạng</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/words.py"/>
        <source>HTML: one page for any browser</source>
        <extracomment>in format_names</extracomment>
        <translation>HTML: một trang cho mọi trình duyệt</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/acts.py"/>
        <location filename="../../app/ui/export/import_dialog.py"/>
        <source>Import chats</source>
        <extracomment>__init__, choose_files</extracomment>
        <translation>Nhập trò chuyện</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/words.py"/>
        <source>Imported {n} chat.</source>
        <extracomment>the form for one</extracomment>
        <translation>Đã nhập {n} cuộc trò chuyện.</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/words.py"/>
        <source>Imported {n} chats.</source>
        <extracomment>the form for any other number</extracomment>
        <translation>Đã nhập {n} cuộc trò chuyện.</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/words.py"/>
        <source>JSON: everything, to import again</source>
        <extracomment>in format_names</extracomment>
        <translation>JSON: đầy đủ mọi thứ, để nhập lại</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/words.py"/>
        <source>Markdown: text for any editor</source>
        <extracomment>in format_names</extracomment>
        <translation>Markdown: văn bản cho mọi trình soạn thảo</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/words.py"/>
        <source>Model: {name}</source>
        <extracomment>Words</extracomment>
        <translation>Mô hình: {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/words.py"/>
        <source>Nothing was imported.</source>
        <extracomment>in outcome</extracomment>
        <translation>Chưa nhập gì.</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/words.py"/>
        <source>PDF: pages to print or to file</source>
        <extracomment>in format_names</extracomment>
        <translation>PDF: trang để in hoặc lưu hồ sơ</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/words.py"/>
        <source>Question</source>
        <extracomment>Words</extracomment>
        <translation>Câu hỏi</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/words.py"/>
        <source>Sources</source>
        <extracomment>Words</extracomment>
        <translation>Nguồn</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/export_dialog.py"/>
        <source>Sources: file, page and quote</source>
        <extracomment>QCheckBox</extracomment>
        <translation>Nguồn: tệp, trang và đoạn trích</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/words.py"/>
        <source>Stopped before the end</source>
        <extracomment>Words</extracomment>
        <translation>Đã dừng trước khi xong</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/words.py"/>
        <source>System prompts and steps of tools stayed behind: {n}.</source>
        <extracomment>append</extracomment>
        <translation>Lời nhắc hệ thống và các bước của công cụ không được nhập: {n}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/words.py"/>
        <source>The documents do not say.</source>
        <extracomment>Words</extracomment>
        <translation>Tài liệu không đề cập.</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/export_dialog.py"/>
        <source>The file is not encrypted: whoever can read it reads the chats. Cloister does not look after it, and does not delete it.</source>
        <extracomment>__init__</extracomment>
        <translation>Tệp này không được mã hóa: ai đọc được tệp sẽ đọc được các cuộc trò chuyện. Cloister không quản lý tệp này và cũng không xóa nó.</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/words.py"/>
        <source>The nearest passages</source>
        <extracomment>Words</extracomment>
        <translation>Những đoạn gần nhất</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/acts.py"/>
        <source>The {n} chosen chats</source>
        <extracomment>Choice</extracomment>
        <translation>{n} cuộc trò chuyện đã chọn</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/export_dialog.py"/>
        <source>With</source>
        <extracomment>label</extracomment>
        <translation>Kèm theo</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/acts.py"/>
        <source>Wrote {n} chat,</source>
        <extracomment>the form for one</extracomment>
        <translation>Đã ghi {n} cuộc trò chuyện,</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/acts.py"/>
        <source>Wrote {n} chats,</source>
        <extracomment>the form for any other number</extracomment>
        <translation>Đã ghi {n} cuộc trò chuyện,</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/words.py"/>
        <source>does not support the sentence</source>
        <extracomment>Words</extracomment>
        <translation>không xác nhận câu này</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/words.py"/>
        <source>page {n}</source>
        <extracomment>Words</extracomment>
        <translation>trang {n}</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/acts.py"/>
        <source>{done} of {n} chat written</source>
        <extracomment>the form for one</extracomment>
        <translation>Đã ghi {done}/{n} cuộc trò chuyện</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/acts.py"/>
        <source>{done} of {n} chats written</source>
        <extracomment>the form for any other number</extracomment>
        <translation>Đã ghi {done}/{n} cuộc trò chuyện</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/import_dialog.py"/>
        <source>{files}: chats of {program}</source>
        <extracomment>in __init__</extracomment>
        <translation>{files}: trò chuyện của {program}</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/import_dialog.py"/>
        <source>{n} chat imported</source>
        <extracomment>the form for one</extracomment>
        <translation>Đã nhập {n} cuộc trò chuyện</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/import_dialog.py"/>
        <source>{n} chats imported</source>
        <extracomment>the form for any other number</extracomment>
        <translation>Đã nhập {n} cuộc trò chuyện</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/words.py"/>
        <source>{n} could not be read.</source>
        <extracomment>the form for any other number, the form for one</extracomment>
        <translation>{n} cuộc không đọc được.</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/words.py"/>
        <source>{n} stood here already, with all its messages.</source>
        <extracomment>the form for one</extracomment>
        <translation>{n} cuộc đã có ở đây, với đầy đủ tin nhắn.</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/words.py"/>
        <source>{n} stood here already, with all their messages.</source>
        <extracomment>the form for any other number</extracomment>
        <translation>{n} cuộc đã có ở đây, với đầy đủ tin nhắn.</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/words.py"/>
        <source>{prompt} tokens read, {answer} written, {speed} tokens/s, first after {first} s</source>
        <extracomment>Words</extracomment>
        <translation>{prompt} token đã đọc, {answer} đã viết, {speed} token/s, từ đầu tiên sau {first} giây</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/import_dialog.py"/>
        <source>{said}, {n} here already</source>
        <extracomment>in show_told</extracomment>
        <translation>{said}, {n} cuộc đã có sẵn</translation>
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
        <translation>Tất cả tài liệu</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/header.py"/>
        <source>Answer from: {name}</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Trả lời từ: {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/header.py"/>
        <source>Attached files</source>
        <extracomment>in show_documents</extracomment>
        <translation>Tệp đính kèm</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/header.py"/>
        <source>Export…</source>
        <extracomment>addAction</extracomment>
        <translation>Xuất…</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/header.py"/>
        <source>Import a model in Models</source>
        <extracomment>setToolTip</extracomment>
        <translation>Nhập một mô hình trong Mô hình</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/header.py"/>
        <source>Import chats…</source>
        <extracomment>addAction</extracomment>
        <translation>Nhập trò chuyện…</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/header.py"/>
        <source>Model: {name}</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Mô hình: {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/header.py"/>
        <source>New chat</source>
        <extracomment>show_title</extracomment>
        <translation>Trò chuyện mới</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/header.py"/>
        <source>No documents</source>
        <extracomment>in show_documents</extracomment>
        <translation>Không dùng tài liệu</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/header.py"/>
        <source>No documents: the model alone</source>
        <extracomment>in show_documents</extracomment>
        <translation>Không dùng tài liệu: chỉ có mô hình</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/header.py"/>
        <source>No model</source>
        <extracomment>in show_models</extracomment>
        <translation>Không có mô hình</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/header.py"/>
        <source>Quotes only</source>
        <extracomment>in show_models</extracomment>
        <translation>Chỉ trích nguyên văn</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/header.py"/>
        <source>Quotes only: no model writes</source>
        <extracomment>_add_choice</extracomment>
        <translation>Chỉ trích nguyên văn: mô hình không viết</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/header.py"/>
        <source>The attached files alone</source>
        <extracomment>in show_documents</extracomment>
        <translation>Chỉ các tệp đính kèm</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/header.py"/>
        <source>Then it is removed for good, unless you go on with it before</source>
        <extracomment>setToolTip</extracomment>
        <translation>Khi đó cuộc trò chuyện bị xóa vĩnh viễn, trừ khi bạn trò chuyện tiếp trước lúc ấy</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/header.py"/>
        <source>Title of this chat</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Tiêu đề cuộc trò chuyện này</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/header.py"/>
        <source>What can be done with this chat</source>
        <extracomment>IconButton</extracomment>
        <translation>Thao tác với cuộc trò chuyện này</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/header.py"/>
        <source>Which documents this chat answers from</source>
        <extracomment>in show_documents</extracomment>
        <translation>Cuộc trò chuyện này trả lời từ tài liệu nào</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/header.py"/>
        <source>Which documents this chat answers from, beside its attached files</source>
        <extracomment>in show_documents</extracomment>
        <translation>Cuộc trò chuyện này trả lời từ tài liệu nào, ngoài các tệp đính kèm</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/header.py"/>
        <source>Which model answers, or the documents themselves</source>
        <extracomment>in show_models</extracomment>
        <translation>Mô hình nào trả lời, hay chính tài liệu trả lời</translation>
    </message>
</context>
<context>
    <name>ChatList</name>
    <message>
        <location filename="../../app/ui/sidebar/chat_list.py"/>
        <source>Past chats</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Các cuộc trò chuyện trước</translation>
    </message>
</context>
<context>
    <name>ChatListModel</name>
    <message>
        <location filename="../../app/ui/sidebar/model.py"/>
        <source>Last week</source>
        <extracomment>in _heading_data</extracomment>
        <translation>7 ngày qua</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/model.py"/>
        <source>New chat</source>
        <extracomment>in _chat_data</extracomment>
        <translation>Trò chuyện mới</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/model.py"/>
        <source>Older</source>
        <extracomment>in _heading_data</extracomment>
        <translation>Cũ hơn</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/model.py"/>
        <source>Pinned</source>
        <extracomment>in _heading_data</extracomment>
        <translation>Đã ghim</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/model.py"/>
        <source>Today</source>
        <extracomment>in _heading_data</extracomment>
        <translation>Hôm nay</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/model.py"/>
        <source>Yesterday</source>
        <extracomment>in _heading_data</extracomment>
        <translation>Hôm qua</translation>
    </message>
</context>
<context>
    <name>ChatPage</name>
    <message>
        <location filename="../../app/ui/chat/page.py"/>
        <source>Delete</source>
        <extracomment>ConfirmDialog</extracomment>
        <translation>Xóa</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/page.py"/>
        <source>Delete this version?</source>
        <extracomment>ConfirmDialog</extracomment>
        <translation>Xóa phiên bản này?</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/page.py"/>
        <source>It is deleted for good, with all that was said after it. The other versions stay.</source>
        <extracomment>ConfirmDialog</extracomment>
        <translation>Phiên bản này bị xóa vĩnh viễn, cùng mọi điều đã nói sau đó. Các phiên bản khác vẫn còn.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/jump.py"/>
        <source>Jump to newest</source>
        <extracomment>__init__</extracomment>
        <translation>Xuống cuối</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/page.py"/>
        <source>Try again</source>
        <extracomment>show_error</extracomment>
        <translation>Thử lại</translation>
    </message>
</context>
<context>
    <name>ChatPanes</name>
    <message>
        <location filename="../../app/ui/chat_panes.py"/>
        <source>Add a folder to ask about</source>
        <extracomment>choose_folder</extracomment>
        <translation>Thêm thư mục để hỏi</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat_panes.py"/>
        <source>Add files to ask about</source>
        <extracomment>choose_files</extracomment>
        <translation>Thêm tệp để hỏi</translation>
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
        <translation>Tạo, sửa và xóa chúng</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/commands.py"/>
        <source>Quotes only: no model writes</source>
        <extracomment>Command</extracomment>
        <translation>Chỉ trích nguyên văn: mô hình không viết</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/commands.py"/>
        <source>edit prompts</source>
        <extracomment>Command</extracomment>
        <translation>sửa lời nhắc</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/commands.py"/>
        <source>quotes</source>
        <extracomment>Command</extracomment>
        <translation>trích dẫn</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/commands.py"/>
        <source>{name}: {about}. {place} of {count}</source>
        <extracomment>in _say</extracomment>
        <translation>{name}: {about}. {place} trên {count}</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <location filename="../../app/ui/chat/composer.py"/>
        <source>About {tokens} tokens; this model reads {context} at once.</source>
        <extracomment>in _show_hint</extracomment>
        <translation>Khoảng {tokens} token; mô hình này đọc được {context} mỗi lần.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/composer.py"/>
        <source>Ask the model…</source>
        <extracomment>setPlaceholderText</extracomment>
        <translation>Hỏi mô hình…</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/composer.py"/>
        <source>Ask your documents…</source>
        <extracomment>setPlaceholderText</extracomment>
        <translation>Hỏi tài liệu của bạn…</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/composer.py"/>
        <source>Attach</source>
        <extracomment>Pill</extracomment>
        <translation>Đính kèm</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/composer.py"/>
        <source>Attach files to this chat (Ctrl+Shift+A)</source>
        <extracomment>setToolTip</extracomment>
        <translation>Đính kèm tệp vào cuộc trò chuyện này (Ctrl+Shift+A)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/composer.py"/>
        <source>Enter sends, Shift and Enter break the line, Up brings back a question.</source>
        <extracomment>setAccessibleDescription</extracomment>
        <translation>Enter để gửi, Shift và Enter để xuống dòng, phím Lên để lấy lại câu hỏi trước.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/composer.py"/>
        <source>Enter sends, Shift+Enter breaks the line</source>
        <extracomment>in _show_hint</extracomment>
        <translation>Enter để gửi, Shift+Enter để xuống dòng</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/composer.py"/>
        <source>Send</source>
        <extracomment>PrimaryButton</extracomment>
        <translation>Gửi</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/composer.py"/>
        <source>Send (Enter)</source>
        <extracomment>setToolTip</extracomment>
        <translation>Gửi (Enter)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/composer.py"/>
        <source>Stop</source>
        <extracomment>QuietButton</extracomment>
        <translation>Dừng</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/composer.py"/>
        <source>Stop this answer (Esc)</source>
        <extracomment>setToolTip</extracomment>
        <translation>Dừng câu trả lời này (Esc)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/composer.py"/>
        <source>Stopping…</source>
        <extracomment>in _show_hint</extracomment>
        <translation>Đang dừng…</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/composer.py"/>
        <source>Too long: {tokens} tokens; this model reads {context} at once.</source>
        <extracomment>in _estimated</extracomment>
        <translation>Quá dài: {tokens} token; mô hình này chỉ đọc được {context} mỗi lần.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/composer.py"/>
        <source>Your question</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Câu hỏi của bạn</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/composer.py"/>
        <source>{tokens} · about {time} to the first word</source>
        <extracomment>in _estimated</extracomment>
        <translation>{tokens} · từ đầu tiên sau khoảng {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/composer.py"/>
        <source>{tokens} · the oldest message will no longer be read</source>
        <extracomment>in _estimated</extracomment>
        <translation>{tokens} · tin nhắn cũ nhất sẽ không còn được đọc</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/composer.py"/>
        <source>{tokens} · the {n} oldest messages will no longer be read</source>
        <extracomment>in _estimated</extracomment>
        <translation>{tokens} · {n} tin nhắn cũ nhất sẽ không còn được đọc</translation>
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
        <translation>~{n} token</translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <location filename="../../app/ui/confirm.py"/>
        <source>Cancel</source>
        <extracomment>QuietButton</extracomment>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>ContextControl</name>
    <message>
        <location filename="../../app/ui/chat/context_control.py"/>
        <source>Summary removed. None is written in this chat any more.</source>
        <extracomment>show_message</extracomment>
        <translation>Đã xóa bản tóm tắt. Cuộc trò chuyện này không được tóm tắt nữa.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/context_control.py"/>
        <source>Undo</source>
        <extracomment>show_message</extracomment>
        <translation>Hoàn tác</translation>
    </message>
</context>
<context>
    <name>ContextMeter</name>
    <message>
        <location filename="../../app/ui/chat/context_meter.py"/>
        <source>Context used</source>
        <extracomment>ProgressLine</extracomment>
        <translation>Ngữ cảnh đã dùng</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/context_meter.py"/>
        <source>Context used: {percent} %</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Ngữ cảnh đã dùng: {percent} %</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/context_meter.py"/>
        <source>Context {percent} %</source>
        <extracomment>setText</extracomment>
        <translation>Ngữ cảnh {percent} %</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/context_meter.py"/>
        <source>What the context window holds (Ctrl+I)</source>
        <extracomment>plain_tip</extracomment>
        <translation>Cửa sổ ngữ cảnh chứa những gì (Ctrl+I)</translation>
    </message>
</context>
<context>
    <name>ContextPanel</name>
    <message>
        <location filename="../../app/ui/chat/context_panel.py"/>
        <source>As in Settings</source>
        <extracomment>in show_memory</extracomment>
        <translation>Theo Cài đặt</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/context_panel.py"/>
        <source>As much as fits</source>
        <extracomment>in show_memory</extracomment>
        <translation>Nhiều nhất có thể</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/context_panel.py"/>
        <source>Close</source>
        <extracomment>IconButton</extracomment>
        <translation>Đóng</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/context_panel.py"/>
        <source>Context window</source>
        <extracomment>label, setAccessibleName</extracomment>
        <translation>Cửa sổ ngữ cảnh</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/context_panel.py"/>
        <source>Earlier turns</source>
        <extracomment>_Part</extracomment>
        <translation>Các lượt trước</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/context_panel.py"/>
        <source>Free</source>
        <extracomment>_Part</extracomment>
        <translation>Còn trống</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/context_panel.py"/>
        <source>Kept for the answer</source>
        <extracomment>_Part</extracomment>
        <translation>Dành cho câu trả lời</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/context_panel.py"/>
        <source>Memory of this chat</source>
        <extracomment>paragraph, setAccessibleName</extracomment>
        <translation>Bộ nhớ của cuộc trò chuyện này</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/context_panel.py"/>
        <source>Nothing to measure now: no model is loaded, or it is writing.</source>
        <extracomment>in _notes_of</extracomment>
        <translation>Hiện không có gì để đo: chưa nạp mô hình, hoặc mô hình đang viết.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/context_panel.py"/>
        <source>Question</source>
        <extracomment>_Part</extracomment>
        <translation>Câu hỏi</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/context_panel.py"/>
        <source>Rules and instructions</source>
        <extracomment>_Part</extracomment>
        <translation>Quy tắc và chỉ dẫn</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/context_panel.py"/>
        <source>Sources</source>
        <extracomment>_Part</extracomment>
        <translation>Nguồn</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/context_panel.py"/>
        <source>Sum up what no longer fits</source>
        <extracomment>paragraph, setAccessibleName</extracomment>
        <translation>Tóm tắt phần không còn vừa</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/context_panel.py"/>
        <source>Summary</source>
        <extracomment>_Part</extracomment>
        <translation>Bản tóm tắt</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/context_panel.py"/>
        <source>The answer begins after about {first} and may take {whole}.</source>
        <extracomment>in _notes_of</extracomment>
        <translation>Câu trả lời bắt đầu sau khoảng {first} và có thể mất {whole}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/context_panel.py"/>
        <source>The last turn</source>
        <extracomment>in _turns_words</extracomment>
        <translation>Lượt cuối</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/context_panel.py"/>
        <source>The last {n} turns</source>
        <extracomment>in _turns_words</extracomment>
        <translation>{n} lượt cuối</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/context_panel.py"/>
        <source>The oldest message is not given to the model.</source>
        <extracomment>append</extracomment>
        <translation>Tin nhắn cũ nhất không được đưa cho mô hình.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/context_panel.py"/>
        <source>The question is too long for this model.</source>
        <extracomment>append</extracomment>
        <translation>Câu hỏi quá dài đối với mô hình này.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/context_panel.py"/>
        <source>The {n} oldest messages are not given to the model.</source>
        <extracomment>in _notes_of</extracomment>
        <translation>{n} tin nhắn cũ nhất không được đưa cho mô hình.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/context_panel.py"/>
        <source>This model is given the question and the best sentences, and no turns.</source>
        <extracomment>append</extracomment>
        <translation>Mô hình này chỉ nhận câu hỏi và những câu phù hợp nhất, không nhận lượt nào.</translation>
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
        <translation>{part}: {n} token</translation>
    </message>
</context>
<context>
    <name>Conversation</name>
    <message>
        <location filename="../../app/ui/chat/answer_foot.py"/>
        <source>1 source</source>
        <extracomment>append</extracomment>
        <translation>1 nguồn</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_menu.py"/>
        <source>Answer again</source>
        <extracomment>in _add_acts</extracomment>
        <translation>Trả lời lại</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/answer_foot.py"/>
        <source>Answer again, beside this answer (R)</source>
        <extracomment>Act</extracomment>
        <translation>Trả lời lại, bên cạnh câu trả lời này (R)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turns.py"/>
        <source>Answer being written: {text}</source>
        <extracomment>in spoken</extracomment>
        <translation>Câu trả lời đang viết: {text}</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turns.py"/>
        <source>Answer: {text}</source>
        <extracomment>in spoken</extracomment>
        <translation>Câu trả lời: {text}</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/answer_foot.py"/>
        <source>Ask this question differently; what is here stays (E)</source>
        <extracomment>in _acts</extracomment>
        <translation>Hỏi lại câu này theo cách khác; nội dung hiện có vẫn còn (E)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turns.py"/>
        <source>Attached: {names}</source>
        <extracomment>in attached_words</extracomment>
        <translation>Đính kèm: {names}</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/boundary_piece.py"/>
        <source>Change what the model is told of all this</source>
        <extracomment>in _lay_out_head</extracomment>
        <translation>Sửa điều mô hình được biết về tất cả phần này</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/answer_foot.py"/>
        <source>Continue</source>
        <extracomment>Act</extracomment>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_menu.py"/>
        <source>Continue this answer</source>
        <extracomment>in _add_acts</extracomment>
        <translation>Viết tiếp câu trả lời này</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/conversation.py"/>
        <source>Conversation</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Cuộc trò chuyện</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/answer_foot.py"/>
        <location filename="../../app/ui/chat/block_view.py"/>
        <source>Copy</source>
        <extracomment>Act, draw_text, horizontalAdvance</extracomment>
        <translation>Sao chép</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_menu.py"/>
        <source>Copy answer</source>
        <extracomment>addAction</extracomment>
        <translation>Sao chép câu trả lời</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_menu.py"/>
        <source>Copy answer as plain text</source>
        <extracomment>addAction</extracomment>
        <translation>Sao chép câu trả lời dạng văn bản thuần</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_menu.py"/>
        <source>Copy answer with its sources</source>
        <extracomment>addAction</extracomment>
        <translation>Sao chép câu trả lời kèm nguồn</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_menu.py"/>
        <source>Copy code</source>
        <extracomment>in _add_copies</extracomment>
        <translation>Sao chép mã</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_menu.py"/>
        <source>Copy code {n}</source>
        <extracomment>in _add_copies</extracomment>
        <translation>Sao chép mã {n}</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_menu.py"/>
        <source>Copy question</source>
        <extracomment>addAction</extracomment>
        <translation>Sao chép câu hỏi</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_menu.py"/>
        <source>Copy selection</source>
        <extracomment>addAction</extracomment>
        <translation>Sao chép phần đã chọn</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/answer_foot.py"/>
        <source>Copy this answer (C)</source>
        <extracomment>Act</extracomment>
        <translation>Sao chép câu trả lời này (C)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/answer_pieces.py"/>
        <source>Copy this code (K)</source>
        <extracomment>in spots</extracomment>
        <translation>Sao chép mã này (K)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_menu.py"/>
        <source>Delete this version…</source>
        <extracomment>addAction</extracomment>
        <translation>Xóa phiên bản này…</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/boundary_piece.py"/>
        <source>Earlier messages are no longer read by the model</source>
        <extracomment>in boundary_words</extracomment>
        <translation>Mô hình không còn đọc các tin nhắn trước đó</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/boundary_piece.py"/>
        <source>Earlier messages are read by the model as a summary</source>
        <extracomment>in boundary_words</extracomment>
        <translation>Mô hình đọc các tin nhắn trước đó dưới dạng tóm tắt</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_menu.py"/>
        <source>Earlier version</source>
        <extracomment>in _add_acts</extracomment>
        <translation>Phiên bản trước</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/acts.py"/>
        <source>Earlier version (Left)</source>
        <extracomment>Spot</extracomment>
        <translation>Phiên bản trước (Left)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/boundary_piece.py"/>
        <source>Edit</source>
        <extracomment>in _lay_out_head</extracomment>
        <translation>Sửa</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/answer_foot.py"/>
        <location filename="../../app/ui/chat/turn_menu.py"/>
        <source>Edit question</source>
        <extracomment>Act, in _add_acts</extracomment>
        <translation>Sửa câu hỏi</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_menu.py"/>
        <source>Edit the summary…</source>
        <extracomment>addAction</extracomment>
        <translation>Sửa bản tóm tắt…</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/announcer.py"/>
        <source>End of the answer.</source>
        <extracomment>in finish</extracomment>
        <translation>Hết câu trả lời.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/answer_foot.py"/>
        <source>Go on from here (G)</source>
        <extracomment>Act</extracomment>
        <translation>Viết tiếp từ đây (G)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/boundary_piece.py"/>
        <source>Hide the summary (S)</source>
        <extracomment>in _lay_out_head</extracomment>
        <translation>Ẩn bản tóm tắt (S)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/thought_piece.py"/>
        <source>Hide the thoughts (T)</source>
        <extracomment>in spots</extracomment>
        <translation>Ẩn suy nghĩ (T)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_menu.py"/>
        <source>How this answer was written</source>
        <extracomment>in _add_acts</extracomment>
        <translation>Câu trả lời này được viết thế nào</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/acts.py"/>
        <source>How this answer was written (D)</source>
        <extracomment>in spots</extracomment>
        <translation>Câu trả lời này được viết thế nào (D)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_menu.py"/>
        <source>Later version</source>
        <extracomment>in _add_acts</extracomment>
        <translation>Phiên bản sau</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/acts.py"/>
        <source>Later version (Right)</source>
        <extracomment>Spot</extracomment>
        <translation>Phiên bản sau (Right)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turns.py"/>
        <source>Messages above this one are no longer read by the model.</source>
        <extracomment>in _spoken_boundary</extracomment>
        <translation>Mô hình không còn đọc các tin nhắn phía trên tin này.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turns.py"/>
        <source>Messages above this one are read as a summary, which S shows.</source>
        <extracomment>in _spoken_boundary</extracomment>
        <translation>Các tin nhắn phía trên tin này được đọc dưới dạng tóm tắt, phím S hiện bản đó.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turns.py"/>
        <source>Messages above this one are read as a summary: {text}</source>
        <extracomment>in _spoken_boundary</extracomment>
        <translation>Các tin nhắn phía trên tin này được đọc dưới dạng tóm tắt: {text}</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/answer_pieces.py"/>
        <source>Nearest passages</source>
        <extracomment>in draw</extracomment>
        <translation>Những đoạn gần nhất</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/answer_pieces.py"/>
        <source>No passage answers this.</source>
        <extracomment>in _not_said</extracomment>
        <translation>Không đoạn nào trả lời được câu này.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/answer_pieces.py"/>
        <source>No passage answers this. The closest ones:</source>
        <extracomment>in _not_said</extracomment>
        <translation>Không đoạn nào trả lời được câu này. Những đoạn gần nhất:</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turns.py"/>
        <source>Not supported: {count}.</source>
        <extracomment>append</extracomment>
        <translation>Không được xác nhận: {count}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_menu.py"/>
        <source>Quote selection in your question</source>
        <extracomment>addAction</extracomment>
        <translation>Trích phần đã chọn vào câu hỏi</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/waiting.py"/>
        <source>Reading 1 passage…</source>
        <extracomment>in _words</extracomment>
        <translation>Đang đọc 1 đoạn…</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/waiting.py"/>
        <source>Reading part {number} of {count}</source>
        <extracomment>in part_words</extracomment>
        <translation>Đang đọc phần {number}/{count}</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/waiting.py"/>
        <source>Reading {count} passages…</source>
        <extracomment>in _words</extracomment>
        <translation>Đang đọc {count} đoạn…</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/boundary_piece.py"/>
        <source>Remove</source>
        <extracomment>in _lay_out_head</extracomment>
        <translation>Xóa</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_menu.py"/>
        <source>Remove the summary</source>
        <extracomment>addAction</extracomment>
        <translation>Xóa bản tóm tắt</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/boundary_piece.py"/>
        <source>Remove this summary, and write none here</source>
        <extracomment>in _lay_out_head</extracomment>
        <translation>Xóa bản tóm tắt này và không viết bản nào ở đây nữa</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/answer_foot.py"/>
        <source>Retry</source>
        <extracomment>Act</extracomment>
        <translation>Thử lại</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_menu.py"/>
        <source>Select all of it</source>
        <extracomment>addAction</extracomment>
        <translation>Chọn toàn bộ</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_menu.py"/>
        <source>Show or hide the summary</source>
        <extracomment>addAction</extracomment>
        <translation>Hiện hoặc ẩn bản tóm tắt</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_menu.py"/>
        <source>Show or hide the thoughts</source>
        <extracomment>addAction</extracomment>
        <translation>Hiện hoặc ẩn suy nghĩ</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/answer_foot.py"/>
        <source>Show the sources (1 to 9 opens one)</source>
        <extracomment>in _acts</extracomment>
        <translation>Hiện các nguồn (phím 1 đến 9 mở từng nguồn)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/boundary_piece.py"/>
        <source>Show the summary (S)</source>
        <extracomment>in _lay_out_head</extracomment>
        <translation>Hiện bản tóm tắt (S)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/thought_piece.py"/>
        <source>Show the thoughts (T)</source>
        <extracomment>in spots</extracomment>
        <translation>Hiện suy nghĩ (T)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/answer_pieces.py"/>
        <source>Show this passage in its document</source>
        <extracomment>in spots</extracomment>
        <translation>Hiện đoạn này trong tài liệu</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/answer_foot.py"/>
        <source>Sources</source>
        <extracomment>Act</extracomment>
        <translation>Nguồn</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turns.py"/>
        <source>Sources: {count}.</source>
        <extracomment>append</extracomment>
        <translation>Nguồn: {count}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/boundary_piece.py"/>
        <source>Summary of these messages, by the model</source>
        <extracomment>in _head_words</extracomment>
        <translation>Bản tóm tắt các tin nhắn này, do mô hình viết</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/boundary_piece.py"/>
        <source>Summary of these messages, in your words</source>
        <extracomment>in _head_words</extracomment>
        <translation>Bản tóm tắt các tin nhắn này, bằng lời của bạn</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turns.py"/>
        <source>T shows what the model thought.</source>
        <extracomment>in _spoken_thoughts</extracomment>
        <translation>Phím T hiện mô hình đã nghĩ gì.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/answer_pieces.py"/>
        <source>The documents do not say</source>
        <extracomment>in draw</extracomment>
        <translation>Tài liệu không đề cập</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turns.py"/>
        <source>The documents do not say. {text}</source>
        <extracomment>in spoken</extracomment>
        <translation>Tài liệu không đề cập. {text}</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turns.py"/>
        <source>The model is thinking. T shows its thoughts.</source>
        <extracomment>in spoken</extracomment>
        <translation>Mô hình đang suy nghĩ. Phím T hiện suy nghĩ của nó.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/pointing.py"/>
        <source>The passage does not support this sentence.</source>
        <extracomment>escape</extracomment>
        <translation>Đoạn này không xác nhận câu này.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/waiting.py"/>
        <source>Thinking…</source>
        <extracomment>in _words</extracomment>
        <translation>Đang suy nghĩ…</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/thought_piece.py"/>
        <source>Thinking… {time}</source>
        <extracomment>in thought_words</extracomment>
        <translation>Đang suy nghĩ… {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/answer_foot.py"/>
        <source>This answer could not be finished. Your question is kept.</source>
        <extracomment>in _state_notice</extracomment>
        <translation>Không hoàn thành được câu trả lời này. Câu hỏi của bạn được giữ lại.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/answer_foot.py"/>
        <source>This answer was cut off before it was finished. What came is kept.</source>
        <extracomment>in _state_notice</extracomment>
        <translation>Câu trả lời này bị ngắt khi chưa xong. Phần đã có được giữ lại.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/thought_piece.py"/>
        <source>Thought for {time}</source>
        <extracomment>in thought_words</extracomment>
        <translation>Đã suy nghĩ {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/thought_piece.py"/>
        <source>Thoughts</source>
        <extracomment>in thought_words</extracomment>
        <translation>Suy nghĩ</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turns.py"/>
        <source>Thoughts: {text}</source>
        <extracomment>in _spoken_thoughts</extracomment>
        <translation>Suy nghĩ: {text}</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/answer_foot.py"/>
        <source>Try again</source>
        <extracomment>Act</extracomment>
        <translation>Thử lại</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/conversation.py"/>
        <source>Up and Down go from turn to turn, Left and Right to its other versions. On an answer, 1 to 9 open its sources, C copies it, K copies its code, R asks again, G goes on with it, E edits its question, D tells how it was written, T shows what the model thought, S the summary of what it is not given any more.</source>
        <extracomment>setAccessibleDescription</extracomment>
        <translation>Phím Lên và Xuống đi từ lượt này sang lượt khác, Trái và Phải sang các phiên bản khác của lượt. Trên một câu trả lời, 1 đến 9 mở nguồn, C sao chép, K sao chép mã, R hỏi lại, G viết tiếp, E sửa câu hỏi, D cho biết nó được viết thế nào, T hiện mô hình đã nghĩ gì, S hiện bản tóm tắt phần không còn được đưa cho nó.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turns.py"/>
        <source>Version {place} of {count}.</source>
        <extracomment>in _spoken_version</extracomment>
        <translation>Phiên bản {place}/{count}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/answer_foot.py"/>
        <source>Word for word from your documents. No model wrote this.</source>
        <extracomment>in notices_above</extracomment>
        <translation>Đúng nguyên văn từ tài liệu của bạn. Không phải do mô hình viết.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/waiting.py"/>
        <source>Writing…</source>
        <extracomment>in _words</extracomment>
        <translation>Đang viết…</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turns.py"/>
        <source>You asked: {text}</source>
        <extracomment>in spoken</extracomment>
        <translation>Bạn đã hỏi: {text}</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/answer_foot.py"/>
        <source>You stopped this answer here.</source>
        <extracomment>in _state_notice</extracomment>
        <translation>Bạn đã dừng câu trả lời tại đây.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/answer_pieces.py"/>
        <source>not supported</source>
        <extracomment>render_segment</extracomment>
        <translation>không được xác nhận</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/answer_foot.py"/>
        <source>{count} sources</source>
        <extracomment>append</extracomment>
        <translation>{count} nguồn</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/answer_pieces.py"/>
        <source>{file} · page {page}</source>
        <extracomment>in source_name</extracomment>
        <translation>{file} · trang {page}</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/thought_piece.py"/>
        <source>{minutes} min {seconds} s</source>
        <extracomment>in _time</extracomment>
        <translation>{minutes} phút {seconds} giây</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/answer_pieces.py"/>
        <source>{n} more row is not shown; Copy takes them all.</source>
        <extracomment>the form for one</extracomment>
        <translation>Còn {n} hàng không hiển thị; Sao chép lấy đủ tất cả.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/answer_pieces.py"/>
        <source>{n} more rows are not shown; Copy takes them all.</source>
        <extracomment>the form for any other number</extracomment>
        <translation>Còn {n} hàng không hiển thị; Sao chép lấy đủ tất cả.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/waiting.py"/>
        <source>{one} and {other}</source>
        <extracomment>in part_words</extracomment>
        <translation>{one} và {other}</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/answer_foot.py"/>
        <source>{rate} tokens/s</source>
        <extracomment>in _details</extracomment>
        <translation>{rate} token/s</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/thought_piece.py"/>
        <source>{seconds} s</source>
        <extracomment>in _time</extracomment>
        <translation>{seconds} giây</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/answer_foot.py"/>
        <source>{seconds} s to first word</source>
        <extracomment>append</extracomment>
        <translation>từ đầu tiên sau {seconds} giây</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <location filename="../../app/ui/crash.py"/>
        <source>Copy the line</source>
        <extracomment>QuietButton</extracomment>
        <translation>Sao chép dòng này</translation>
    </message>
    <message>
        <location filename="../../app/ui/crash.py"/>
        <source>Go on</source>
        <extracomment>PrimaryButton</extracomment>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <location filename="../../app/ui/crash.py"/>
        <source>Something went wrong</source>
        <extracomment>setWindowTitle</extracomment>
        <translation>Đã xảy ra sự cố</translation>
    </message>
    <message>
        <location filename="../../app/ui/crash.py"/>
        <source>Something went wrong inside Cloister</source>
        <extracomment>paragraph</extracomment>
        <translation>Cloister gặp sự cố bên trong</translation>
    </message>
    <message>
        <location filename="../../app/ui/crash.py"/>
        <source>What you had done before is kept. If it happens again, lock and unlock, or start Cloister anew. The line below holds no text of yours; it helps whoever looks after this program.</source>
        <extracomment>paragraph</extracomment>
        <translation>Những gì bạn đã làm trước đó vẫn được giữ. Nếu sự cố lặp lại, hãy khóa rồi mở khóa, hoặc khởi động lại Cloister. Dòng dưới đây không chứa nội dung nào của bạn; nó giúp ích cho người phụ trách chương trình này.</translation>
    </message>
</context>
<context>
    <name>DestroyDialog</name>
    <message>
        <location filename="../../app/ui/vault/destroying.py"/>
        <source>Destroy</source>
        <extracomment>__init__</extracomment>
        <translation>Tiêu hủy</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/destroying.py"/>
        <source>Destroy this vault?</source>
        <extracomment>__init__</extracomment>
        <translation>Tiêu hủy kho này?</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/destroying.py"/>
        <source>Every chat, document, model and setting here is gone for good, and Cloister starts as on its first day. To go on, type the word “{word}”.</source>
        <extracomment>__init__</extracomment>
        <translation>Mọi cuộc trò chuyện, tài liệu, mô hình và cài đặt ở đây sẽ mất vĩnh viễn, và Cloister bắt đầu lại như ngày đầu tiên. Để tiếp tục, hãy gõ từ “{word}”.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/destroying.py"/>
        <source>The word that destroys</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Từ xác nhận tiêu hủy</translation>
    </message>
</context>
<context>
    <name>DestroyPanel</name>
    <message>
        <location filename="../../app/ui/vault/destroying.py"/>
        <source>Backups you made elsewhere are not reached. A flash disk may keep old copies of the keys; they open with your passphrase alone.</source>
        <extracomment>in __init__</extracomment>
        <translation>Các bản sao lưu bạn để ở nơi khác không bị ảnh hưởng. Ổ flash có thể còn giữ bản cũ của các khóa; chúng chỉ mở được bằng cụm mật khẩu của bạn.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/destroying.py"/>
        <source>Destroy</source>
        <extracomment>label</extracomment>
        <translation>Tiêu hủy</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/destroying.py"/>
        <source>Destroy this vault</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Tiêu hủy kho này</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/destroying.py"/>
        <source>Destroy…</source>
        <extracomment>DangerButton</extracomment>
        <translation>Tiêu hủy…</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/destroying.py"/>
        <source>Overwrites the keys, without which nothing of the vault can be read, then removes every chat, document, model and setting. Nobody can bring it back.</source>
        <extracomment>in __init__</extracomment>
        <translation>Ghi đè các khóa, thiếu chúng thì không đọc được gì trong kho, rồi xóa mọi cuộc trò chuyện, tài liệu, mô hình và cài đặt. Không ai lấy lại được.</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <location filename="../../app/ui/library/watch_card.py"/>
        <source> · they can still be asked</source>
        <extracomment>ElidedLabel</extracomment>
        <translation> · vẫn hỏi được</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/page.py"/>
        <source>Add a folder</source>
        <extracomment>choose_folder</extracomment>
        <translation>Thêm thư mục</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/page.py"/>
        <source>Add files</source>
        <extracomment>choose_files</extracomment>
        <translation>Thêm tệp</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/page.py"/>
        <source>Add files…</source>
        <extracomment>QuietButton, add_action</extracomment>
        <translation>Thêm tệp…</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/page.py"/>
        <source>Add folder…</source>
        <extracomment>PrimaryButton, add_action</extracomment>
        <translation>Thêm thư mục…</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/table_model.py"/>
        <source>Added</source>
        <extracomment>in _titles</extracomment>
        <translation>Đã thêm</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/collections.py"/>
        <source>All collections</source>
        <extracomment>in _fill_menu, in _word</extracomment>
        <translation>Tất cả bộ sưu tập</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/content.py"/>
        <source>An import was not finished</source>
        <extracomment>in _paused</extracomment>
        <translation>Một lần nhập chưa hoàn tất</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/languages.py"/>
        <source>As this site reads: {languages}</source>
        <extracomment>QCheckBox</extracomment>
        <translation>Theo đơn vị: {languages}</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/collections.py"/>
        <location filename="../../app/ui/library/languages.py"/>
        <location filename="../../app/ui/library/password.py"/>
        <location filename="../../app/ui/library/reading_anew.py"/>
        <source>Cancel</source>
        <extracomment>FlatButton, QuietButton</extracomment>
        <translation>Hủy</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/viewer.py"/>
        <source>Close</source>
        <extracomment>QuietButton</extracomment>
        <translation>Đóng</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/collections.py"/>
        <source>Collection: {name}</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Bộ sưu tập: {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/acts.py"/>
        <location filename="../../app/ui/library/page.py"/>
        <source>Compare</source>
        <extracomment>QuietButton, addAction</extracomment>
        <translation>So sánh</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>Compare {files}</source>
        <extracomment>in comparison_question: Asked in the chat; questions are read by rules, so keep one of these verbs: so sánh, compara, vergleiche, compare.</extracomment>
        <translation>So sánh {files}</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/collections.py"/>
        <source>Create</source>
        <extracomment>PrimaryButton</extracomment>
        <translation>Tạo</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/layout.py"/>
        <location filename="../../app/ui/library/page.py"/>
        <location filename="../../app/ui/library/table.py"/>
        <source>Documents</source>
        <extracomment>label, setAccessibleName</extracomment>
        <translation>Tài liệu</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/collections.py"/>
        <source>Documents you add next go into it. A chat can ask one collection alone.</source>
        <extracomment>paragraph</extracomment>
        <translation>Tài liệu bạn thêm tiếp theo sẽ vào đây. Một cuộc trò chuyện có thể chỉ hỏi một bộ sưu tập.</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/layout.py"/>
        <source>Drop files or folders anywhere in this window. Nothing leaves this machine; texts and vectors are kept encrypted.</source>
        <extracomment>paragraph</extracomment>
        <translation>Thả tệp hoặc thư mục vào bất cứ đâu trong cửa sổ này. Không dữ liệu nào rời khỏi máy này; văn bản và vectơ được lưu mã hóa.</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/layout.py"/>
        <source>Drop files or folders here: PDF, Word, HTML, mail, tables, plain text. They are read on this machine and kept encrypted; nothing leaves it.</source>
        <extracomment>EmptyState</extracomment>
        <translation>Thả tệp hoặc thư mục vào đây: PDF, Word, HTML, email, bảng tính, văn bản thuần. Chúng được đọc trên máy này và lưu mã hóa; không dữ liệu nào rời khỏi máy.</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/drop.py"/>
        <source>Drop to add to “{name}”</source>
        <extracomment>in _zones</extracomment>
        <translation>Thả để thêm vào “{name}”</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/drop.py"/>
        <source>Drop to attach to this chat</source>
        <extracomment>in _zones</extracomment>
        <translation>Thả để đính kèm vào cuộc trò chuyện này</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/acts.py"/>
        <location filename="../../app/ui/library/page.py"/>
        <source>Enter password…</source>
        <extracomment>QuietButton, addAction</extracomment>
        <translation>Nhập mật khẩu…</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/page.py"/>
        <source>Filter by name</source>
        <extracomment>setPlaceholderText</extracomment>
        <translation>Lọc theo tên</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/page.py"/>
        <source>Filter documents by name</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Lọc tài liệu theo tên</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/collections.py"/>
        <source>For example: Harbour reports</source>
        <extracomment>setPlaceholderText</extracomment>
        <translation>Ví dụ: Báo cáo cảng</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/progress_card.py"/>
        <source>Forget problems</source>
        <extracomment>FlatButton</extracomment>
        <translation>Bỏ qua vấn đề</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/acts.py"/>
        <source>Import</source>
        <extracomment>PasswordDialog</extracomment>
        <translation>Nhập</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/acts.py"/>
        <source>Import again</source>
        <extracomment>in show_menu</extracomment>
        <translation>Nhập lại</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/progress_card.py"/>
        <source>Indexing</source>
        <extracomment>ProgressLine</extracomment>
        <translation>Đang lập chỉ mục</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/content.py"/>
        <source>Indexing {files}</source>
        <extracomment>in _running</extracomment>
        <translation>Đang lập chỉ mục {files}</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>It failed so twice and is not tried again by itself.</source>
        <extracomment>append</extracomment>
        <translation>Tệp đã lỗi như vậy hai lần nên không được tự thử lại.</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/password.py"/>
        <source>It opens the file. It stays in memory until the vault is locked, and is written nowhere.</source>
        <extracomment>paragraph</extracomment>
        <translation>Mật khẩu này dùng để mở tệp. Nó nằm trong bộ nhớ cho đến khi khóa kho và không được ghi lại ở đâu.</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>Its file is gone from the watched folder. It can still be asked.</source>
        <extracomment>in state_tip</extracomment>
        <translation>Tệp không còn trong thư mục theo dõi. Tài liệu này vẫn hỏi được.</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/languages.py"/>
        <source>Languages of pictures</source>
        <extracomment>in __init__</extracomment>
        <translation>Ngôn ngữ của hình ảnh</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/collections.py"/>
        <source>Languages of pictures in “{collection}”…</source>
        <extracomment>in _fill_menu</extracomment>
        <translation>Ngôn ngữ của hình ảnh trong “{collection}”…</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/viewer.py"/>
        <source>Loading…</source>
        <extracomment>PagePart</extracomment>
        <translation>Đang tải…</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>Looked again: nothing of it is left but what answers said.</source>
        <extracomment>in purge_text</extracomment>
        <translation>Đã rà soát lại: không còn gì ngoài những điều câu trả lời đã nói.</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/content.py"/>
        <source>Looking at the files…</source>
        <extracomment>CardContent</extracomment>
        <translation>Đang xem các tệp…</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/table_model.py"/>
        <source>Name</source>
        <extracomment>in _titles</extracomment>
        <translation>Tên</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/collections.py"/>
        <source>Name of the collection</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Tên bộ sưu tập</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/collections.py"/>
        <source>New collection</source>
        <extracomment>label, setWindowTitle</extracomment>
        <translation>Bộ sưu tập mới</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/collections.py"/>
        <source>New collection…</source>
        <extracomment>addAction</extracomment>
        <translation>Bộ sưu tập mới…</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/viewer.py"/>
        <source>Next page (PgDown)</source>
        <extracomment>IconButton</extracomment>
        <translation>Trang sau (PgDown)</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/layout.py"/>
        <source>No documents yet</source>
        <extracomment>EmptyState</extracomment>
        <translation>Chưa có tài liệu</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>Nothing was removed: these files are there again.</source>
        <extracomment>in purge_text</extracomment>
        <translation>Không gỡ bỏ gì: các tệp này đã có trở lại.</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/acts.py"/>
        <location filename="../../app/ui/library/page.py"/>
        <source>Open text</source>
        <extracomment>QuietButton, addAction</extracomment>
        <translation>Mở văn bản</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/viewer.py"/>
        <source>Page {n} of {count}</source>
        <extracomment>append</extracomment>
        <translation>Trang {n}/{count}</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/table_model.py"/>
        <source>Pages</source>
        <extracomment>in _titles</extracomment>
        <translation>Trang</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/viewer.py"/>
        <source>Part {n} of {count}</source>
        <extracomment>append</extracomment>
        <translation>Phần {n}/{count}</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/table_model.py"/>
        <source>Passages</source>
        <extracomment>in _titles</extracomment>
        <translation>Đoạn</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/password.py"/>
        <source>Password of “{name}”</source>
        <extracomment>in __init__</extracomment>
        <translation>Mật khẩu của “{name}”</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/progress_card.py"/>
        <location filename="../../app/ui/library/reading_anew.py"/>
        <location filename="../../app/ui/library/watch_card.py"/>
        <source>Pause</source>
        <extracomment>QuietButton, in show_state</extracomment>
        <translation>Tạm dừng</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/content.py"/>
        <source>Paused</source>
        <extracomment>in _paused</extracomment>
        <translation>Đã tạm dừng</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>Pictures in “{collection}” will be read as {languages}.</source>
        <extracomment>in languages_text</extracomment>
        <translation>Hình ảnh trong “{collection}” sẽ được đọc bằng {languages}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>Pictures in “{collection}” will not be read: no such language is here.</source>
        <extracomment>in languages_text</extracomment>
        <translation>Hình ảnh trong “{collection}” sẽ không được đọc: ở đây không có ngôn ngữ nào như vậy.</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/viewer.py"/>
        <source>Piece {n} of {count}</source>
        <extracomment>append</extracomment>
        <translation>Mảnh {n}/{count}</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/viewer.py"/>
        <source>Previous page (PgUp)</source>
        <extracomment>IconButton</extracomment>
        <translation>Trang trước (PgUp)</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/reading_anew.py"/>
        <source>Reading anew</source>
        <extracomment>ProgressLine</extracomment>
        <translation>Đang đọc lại</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/acts.py"/>
        <location filename="../../app/ui/library/watch_panel.py"/>
        <source>Remove</source>
        <extracomment>ConfirmDialog</extracomment>
        <translation>Gỡ bỏ</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/watch_card.py"/>
        <source>Remove them…</source>
        <extracomment>DangerButton</extracomment>
        <translation>Gỡ bỏ…</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/watch_words.py"/>
        <source>Remove {documents} that are gone from disk?</source>
        <extracomment>in gone_title</extracomment>
        <translation>Gỡ bỏ {documents} không còn trên đĩa?</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>Remove {documents}?</source>
        <extracomment>in removal_title</extracomment>
        <translation>Gỡ bỏ {documents}?</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>Remove “{name}”?</source>
        <extracomment>in removal_title</extracomment>
        <translation>Gỡ bỏ “{name}”?</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/acts.py"/>
        <location filename="../../app/ui/library/page.py"/>
        <source>Remove…</source>
        <extracomment>DangerButton, addAction</extracomment>
        <translation>Gỡ bỏ…</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/progress_card.py"/>
        <location filename="../../app/ui/library/reading_anew.py"/>
        <location filename="../../app/ui/library/watch_card.py"/>
        <source>Resume</source>
        <extracomment>QuietButton, in show_state</extracomment>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/progress_card.py"/>
        <source>Retry failed</source>
        <extracomment>QuietButton</extracomment>
        <translation>Thử lại tệp lỗi</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/languages.py"/>
        <source>Save</source>
        <extracomment>PrimaryButton</extracomment>
        <translation>Lưu</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/languages.py"/>
        <source>Scanned pages and pictures in “{collection}” are read in these languages; each takes its own time. A document that was read in others is read again when you import it again.</source>
        <extracomment>in _lay_out</extracomment>
        <translation>Trang quét và hình ảnh trong “{collection}” được đọc bằng những ngôn ngữ này; mỗi ngôn ngữ tốn thêm thời gian. Tài liệu đã đọc bằng ngôn ngữ khác sẽ được đọc lại khi bạn nhập lại.</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/progress_card.py"/>
        <location filename="../../app/ui/library/watch_card.py"/>
        <source>Show all</source>
        <extracomment>in _fold, in _word_problems</extracomment>
        <translation>Hiện tất cả</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/watch_card.py"/>
        <source>Show fewer</source>
        <extracomment>in _fold</extracomment>
        <translation>Hiện ít hơn</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/progress_card.py"/>
        <source>Show problems ({n})</source>
        <extracomment>in _word_problems</extracomment>
        <translation>Hiện vấn đề ({n})</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/table_model.py"/>
        <source>State</source>
        <extracomment>in _titles</extracomment>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/watch_card.py"/>
        <source>Stop watching</source>
        <extracomment>FlatButton</extracomment>
        <translation>Ngừng theo dõi</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/acts.py"/>
        <location filename="../../app/ui/library/page.py"/>
        <source>Summarise</source>
        <extracomment>QuietButton, addAction</extracomment>
        <translation>Tóm tắt</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>Summarise {files}</source>
        <extracomment>in summary_question: Asked in the chat; questions are read by rules, so keep one of these verbs: tóm tắt, resume, fasse … zusammen, résume.</extracomment>
        <translation>Tóm tắt {files}</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/viewer.py"/>
        <source>Text of {name}</source>
        <extracomment>setWindowTitle</extracomment>
        <translation>Văn bản của {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/watch_words.py"/>
        <source>Their files are not in the watched folders any more. {documents}, with all passages, vectors, stored copies and quotes in your chats, would be erased for good.</source>
        <extracomment>in gone_question</extracomment>
        <translation>Tệp gốc không còn trong các thư mục theo dõi. {documents}, cùng mọi đoạn, vectơ, bản sao đã lưu và đoạn trích trong các cuộc trò chuyện của bạn, sẽ bị xóa vĩnh viễn.</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>Traces were found afterwards; remove them again.</source>
        <extracomment>in purge_text</extracomment>
        <translation>Sau đó vẫn tìm thấy dấu vết; hãy gỡ bỏ lần nữa.</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/acts.py"/>
        <source>Try again</source>
        <extracomment>in show_menu</extracomment>
        <translation>Thử lại</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/page.py"/>
        <source>Try the sample</source>
        <extracomment>add_action</extracomment>
        <translation>Dùng thử tài liệu mẫu</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/page.py"/>
        <source>Undo</source>
        <extracomment>show_message</extracomment>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/page.py"/>
        <location filename="../../app/ui/library/watch_panel.py"/>
        <source>Watch a folder</source>
        <extracomment>choose_folder, setAccessibleName</extracomment>
        <translation>Theo dõi một thư mục</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/page.py"/>
        <source>Watch a folder…</source>
        <extracomment>QuietButton, add_action, in resizeEvent</extracomment>
        <translation>Theo dõi thư mục…</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/page.py"/>
        <source>Watch…</source>
        <extracomment>in resizeEvent</extracomment>
        <translation>Theo dõi…</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>a link</source>
        <extracomment>in _reasons</extracomment>
        <translation>liên kết</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>could not be opened</source>
        <extracomment>in _reasons</extracomment>
        <translation>không mở được</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>could not be read</source>
        <extracomment>get</extracomment>
        <translation>không đọc được</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>damaged or incomplete</source>
        <extracomment>in _reasons</extracomment>
        <translation>hỏng hoặc không đầy đủ</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>empty</source>
        <extracomment>in _reasons</extracomment>
        <translation>trống</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>failed: {reason}</source>
        <extracomment>in state_text</extracomment>
        <translation>lỗi: {reason}</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/watch_words.py"/>
        <source>for {collection}</source>
        <extracomment>in facts</extracomment>
        <translation>cho {collection}</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>gone from disk</source>
        <translation>không còn trên đĩa</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>hidden</source>
        <extracomment>in _reasons</extracomment>
        <translation>tệp ẩn</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>in quarantine: {reason}</source>
        <extracomment>in state_text</extracomment>
        <translation>cách ly: {reason}</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>indexed</source>
        <translation>đã lập chỉ mục</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>indexed · with a note</source>
        <extracomment>in state_text</extracomment>
        <translation>đã lập chỉ mục · có ghi chú</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>left out: {reason}</source>
        <extracomment>in state_text</extracomment>
        <translation>bỏ qua: {reason}</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/watch_words.py"/>
        <source>looked at every minute, as a share tells of no changes</source>
        <translation>kiểm tra mỗi phút, vì ổ chia sẻ không báo thay đổi</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/watch_words.py"/>
        <source>looked at every minute, as the system's limit of watches is full</source>
        <translation>kiểm tra mỗi phút, vì hệ thống đã hết hạn mức theo dõi</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/watch_words.py"/>
        <source>looked at {when}</source>
        <extracomment>append</extracomment>
        <translation>kiểm tra lúc {when}</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/watch_words.py"/>
        <source>looking for the first time…</source>
        <extracomment>in _standing</extracomment>
        <translation>đang kiểm tra lần đầu…</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>needed too much memory</source>
        <extracomment>in _reasons</extracomment>
        <translation>cần quá nhiều bộ nhớ</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>needs a password</source>
        <extracomment>in _reasons</extracomment>
        <translation>cần mật khẩu</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>no longer there</source>
        <extracomment>in _reasons</extracomment>
        <translation>không còn ở đó</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>no text found</source>
        <extracomment>in _reasons</extracomment>
        <translation>không tìm thấy văn bản</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>no text, needs OCR</source>
        <extracomment>in _reasons</extracomment>
        <translation>không có văn bản, cần OCR</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/languages.py"/>
        <source>none is installed</source>
        <extracomment>in __init__</extracomment>
        <translation>chưa cài ngôn ngữ nào</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>not a file</source>
        <extracomment>in _reasons</extracomment>
        <translation>không phải tệp</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/reading_anew.py"/>
        <location filename="../../app/ui/library/watch_words.py"/>
        <source>paused</source>
        <extracomment>append, in _show</extracomment>
        <translation>đã tạm dừng</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/content.py"/>
        <source>pausing after the file at hand</source>
        <extracomment>in _running</extracomment>
        <translation>sẽ tạm dừng sau tệp đang đọc</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>reading…</source>
        <translation>đang đọc…</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>the reader stopped</source>
        <extracomment>in _reasons</extracomment>
        <translation>trình đọc đã dừng</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/content.py"/>
        <source>the rest is indexed and can be asked</source>
        <extracomment>in _facts_of_problems</extracomment>
        <translation>phần còn lại đã lập chỉ mục và hỏi được</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>too large</source>
        <extracomment>in _reasons</extracomment>
        <translation>quá lớn</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>took too long</source>
        <extracomment>in _reasons</extracomment>
        <translation>mất quá nhiều thời gian</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>unknown kind of file</source>
        <extracomment>in _reasons</extracomment>
        <translation>loại tệp không biết</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/watch_words.py"/>
        <source>up to date</source>
        <extracomment>in _standing</extracomment>
        <translation>đã cập nhật</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>waiting</source>
        <translation>đang chờ</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>wrong password</source>
        <extracomment>in _reasons</extracomment>
        <translation>sai mật khẩu</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/content.py"/>
        <source>{done} of {files} done</source>
        <extracomment>in _paused</extracomment>
        <translation>{done}/{files} đã xong</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/reading_anew.py"/>
        <source>{done} of {total}</source>
        <extracomment>in _of</extracomment>
        <translation>{done}/{total}</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>{files} indexed</source>
        <extracomment>in summary_text</extracomment>
        <translation>Đã lập chỉ mục {files}</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>{gone} with {passages}, {vectors} and {citations}.</source>
        <extracomment>in purge_text</extracomment>
        <translation>{gone} cùng {passages}, {vectors} và {citations}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/languages.py"/>
        <source>{language}: not installed here</source>
        <extracomment>in _named</extracomment>
        <translation>{language}: chưa cài ở đây</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/reading_anew.py"/>
        <source>{name} answers until then</source>
        <extracomment>append</extracomment>
        <translation>trong lúc đó {name} trả lời</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/reading_anew.py"/>
        <source>{name} reads your documents anew</source>
        <extracomment>in _show</extracomment>
        <translation>{name} đang đọc lại tài liệu của bạn</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>{n} document</source>
        <extracomment>the form for one</extracomment>
        <translation>{n} tài liệu</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/watch_words.py"/>
        <source>{n} document is gone from disk</source>
        <extracomment>the form for one</extracomment>
        <translation>{n} tài liệu không còn trên đĩa</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>{n} document removed</source>
        <extracomment>the form for one</extracomment>
        <translation>Đã gỡ bỏ {n} tài liệu</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>{n} documents</source>
        <extracomment>the form for any other number</extracomment>
        <translation>{n} tài liệu</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/watch_words.py"/>
        <source>{n} documents are gone from disk</source>
        <extracomment>the form for any other number</extracomment>
        <translation>{n} tài liệu không còn trên đĩa</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>{n} documents removed</source>
        <extracomment>the form for any other number</extracomment>
        <translation>Đã gỡ bỏ {n} tài liệu</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>{n} done</source>
        <extracomment>in progress_facts</extracomment>
        <translation>{n} đã xong</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>{n} file</source>
        <extracomment>the form for one</extracomment>
        <translation>{n} tệp</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/watch_words.py"/>
        <source>{n} file is being written</source>
        <extracomment>the form for one</extracomment>
        <translation>{n} tệp đang được ghi</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/content.py"/>
        <source>{n} file needs attention</source>
        <extracomment>the form for one</extracomment>
        <translation>{n} tệp cần xem lại</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/content.py"/>
        <location filename="../../app/ui/library/watch_words.py"/>
        <source>{n} file waits</source>
        <extracomment>the form for one</extracomment>
        <translation>{n} tệp đang chờ</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>{n} files</source>
        <extracomment>the form for any other number</extracomment>
        <translation>{n} tệp</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/watch_words.py"/>
        <source>{n} files are being written</source>
        <extracomment>the form for any other number</extracomment>
        <translation>{n} tệp đang được ghi</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/content.py"/>
        <source>{n} files need attention</source>
        <extracomment>the form for any other number</extracomment>
        <translation>{n} tệp cần xem lại</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/content.py"/>
        <location filename="../../app/ui/library/watch_words.py"/>
        <source>{n} files wait</source>
        <extracomment>the form for any other number</extracomment>
        <translation>{n} tệp đang chờ</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>{n} in quarantine, not tried again by itself</source>
        <extracomment>the form for one</extracomment>
        <translation>{n} đang cách ly, không tự thử lại</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>{n} in quarantine, not tried again by themselves</source>
        <extracomment>the form for any other number</extracomment>
        <translation>{n} đang cách ly, không tự thử lại</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/watch_words.py"/>
        <location filename="../../app/ui/library/words.py"/>
        <source>{n} need attention</source>
        <extracomment>the form for any other number</extracomment>
        <translation>{n} cần xem lại</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/watch_words.py"/>
        <location filename="../../app/ui/library/words.py"/>
        <source>{n} needs attention</source>
        <extracomment>the form for one</extracomment>
        <translation>{n} cần xem lại</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>{n} passage</source>
        <extracomment>the form for one</extracomment>
        <translation>{n} đoạn</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>{n} passages</source>
        <extracomment>the form for any other number</extracomment>
        <translation>{n} đoạn</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>{n} passages/s</source>
        <extracomment>append</extracomment>
        <translation>{n} đoạn/s</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>{n} quote</source>
        <extracomment>the form for one</extracomment>
        <translation>{n} đoạn trích</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>{n} quotes</source>
        <extracomment>the form for any other number</extracomment>
        <translation>{n} đoạn trích</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>{n} sheet</source>
        <extracomment>the form for one</extracomment>
        <translation>{n} trang tính</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>{n} sheets</source>
        <extracomment>the form for any other number</extracomment>
        <translation>{n} trang tính</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>{n} slide</source>
        <extracomment>the form for one</extracomment>
        <translation>{n} trang chiếu</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>{n} slides</source>
        <extracomment>the form for any other number</extracomment>
        <translation>{n} trang chiếu</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>{n} vector</source>
        <extracomment>the form for one</extracomment>
        <translation>{n} vectơ</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>{n} vectors</source>
        <extracomment>the form for any other number</extracomment>
        <translation>{n} vectơ</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>{n} was known</source>
        <extracomment>the form for one</extracomment>
        <translation>{n} đã có từ trước</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/watch_card.py"/>
        <source>{n} watched folder</source>
        <extracomment>the form for one</extracomment>
        <translation>{n} thư mục theo dõi</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/watch_card.py"/>
        <source>{n} watched folders</source>
        <extracomment>the form for any other number</extracomment>
        <translation>{n} thư mục theo dõi</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>{n} were known</source>
        <extracomment>the form for any other number</extracomment>
        <translation>{n} đã có từ trước</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>{one} and {other}</source>
        <extracomment>in enumerated</extracomment>
        <translation>{one} và {other}</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>{passages}, their vectors, the stored copy and every quote from it in your chats are erased for good. The chats stay, and so do the files on your disk.</source>
        <extracomment>in removal_text</extracomment>
        <translation>{passages}, các vectơ, bản sao đã lưu và mọi đoạn trích từ đó trong các cuộc trò chuyện của bạn sẽ bị xóa vĩnh viễn. Các cuộc trò chuyện vẫn còn, tệp trên đĩa của bạn cũng vậy.</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/watch_words.py"/>
        <source>“{name}” is watched no more. Its documents stay.</source>
        <extracomment>in stopped</extracomment>
        <translation>Đã ngừng theo dõi “{name}”. Tài liệu trong đó vẫn còn.</translation>
    </message>
</context>
<context>
    <name>EditLine</name>
    <message>
        <location filename="../../app/ui/chat/editing.py"/>
        <source>Cancel</source>
        <extracomment>FlatButton</extracomment>
        <translation>Hủy</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/editing.py"/>
        <source>Cancel the edit</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Hủy sửa</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/editing.py"/>
        <source>Editing a question: what came of it stays, in a version of its own.</source>
        <extracomment>in __init__</extracomment>
        <translation>Đang sửa câu hỏi: phần trả lời trước vẫn còn, trong một phiên bản riêng.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/editing.py"/>
        <source>Leave the question as it is (Esc)</source>
        <extracomment>setToolTip</extracomment>
        <translation>Giữ nguyên câu hỏi (Esc)</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <location filename="../../app/engine/hardware.py"/>
        <source> and a conversation kept as {value}</source>
        <extracomment>part of a sentence</extracomment>
        <translation> và cuộc trò chuyện lưu dạng {value}</translation>
    </message>
    <message>
        <location filename="../../app/engine/hardware.py"/>
        <source> and one layer on the graphics processor</source>
        <extracomment>part of a sentence</extracomment>
        <translation> và một lớp trên GPU</translation>
    </message>
    <message>
        <location filename="../../app/engine/hardware.py"/>
        <source> and {gpu_layers} layers on the graphics processor</source>
        <extracomment>part of a sentence</extracomment>
        <translation> và {gpu_layers} lớp trên GPU</translation>
    </message>
    <message>
        <location filename="../../app/mirror/worker.py"/>
        <source> and {more} more</source>
        <extracomment>part of a sentence</extracomment>
        <translation> và {more} mô hình khác</translation>
    </message>
    <message>
        <location filename="../../app/services/model_settings.py"/>
        <source>'gpu_layers' must be a whole number from 0 to 4096. Nothing was changed.</source>
        <translation>“gpu_layers” phải là số nguyên từ 0 đến 4096. Không có gì thay đổi.</translation>
    </message>
    <message>
        <location filename="../../app/services/watch_gate.py"/>
        <source>'{file}' came from a watched folder that is paused, or that this site no longer lets be watched. Nothing was tried.</source>
        <translation>“{file}” thuộc một thư mục theo dõi đang tạm dừng, hoặc đơn vị này không còn cho theo dõi. Chưa thử gì.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/targets.py"/>
        <source>'{file}' cannot be a file's name in a mirror</source>
        <extracomment>part of a sentence</extracomment>
        <translation>“{file}” không thể là tên tệp trên máy chủ mirror</translation>
    </message>
    <message>
        <location filename="../../app/mirror/download.py"/>
        <source>'{file}' is not the file that the site signed: its SHA-256 differs. What came was deleted; nothing was installed.</source>
        <translation>“{file}” không phải tệp mà đơn vị đã ký: SHA-256 khác nhau. Phần đã tải bị xóa; chưa cài gì.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/download.py"/>
        <source>'{file}' is not the file that the site signed: {length} bytes instead of {size_bytes}. Nothing was installed.</source>
        <translation>“{file}” không phải tệp mà đơn vị đã ký: {length} byte thay vì {size_bytes}. Chưa cài gì.</translation>
    </message>
    <message>
        <location filename="../../app/services/installing.py"/>
        <source>'{file}' of '{name}' is not the file that the site signed. It was deleted; nothing was installed.</source>
        <translation>“{file}” của “{name}” không phải tệp mà đơn vị đã ký. Tệp đã bị xóa; chưa cài gì.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/locations.py"/>
        <source>'{file}' would be fetched from elsewhere than the mirror. Nothing was fetched.</source>
        <translation>“{file}” lẽ ra sẽ được tải từ nơi khác chứ không phải máy chủ mirror. Chưa tải gì.</translation>
    </message>
    <message>
        <location filename="../../app/services/watched_folders.py"/>
        <source>'{folder}' is {value}. Nothing was changed.</source>
        <extracomment>{value} may be no folder / not there</extracomment>
        <translation>“{folder}” {value}. Không có gì thay đổi.</translation>
    </message>
    <message>
        <location filename="../../app/services/models.py"/>
        <source>'{name}' cannot be switched off. Nothing was changed.</source>
        <translation>Không tắt được “{name}”. Không có gì thay đổi.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/opening.py"/>
        <source>'{name}' cannot be unpacked. Nothing was imported.</source>
        <translation>Không giải nén được “{name}”. Chưa nhập gì.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/store.py"/>
        <source>'{name}' could not be read ({value}).</source>
        <translation>Không đọc được “{name}” ({value}).</translation>
    </message>
    <message>
        <location filename="../../app/services/installing.py"/>
        <source>'{name}' did not come whole, so it is not installed. What came is kept.</source>
        <translation>“{name}” chưa tải đủ nên chưa được cài. Phần đã tải được giữ lại.</translation>
    </message>
    <message>
        <location filename="../../app/services/model_tuning.py"/>
        <source>'{name}' does not answer, so there is nothing to set for it. Nothing was changed.</source>
        <translation>“{name}” không phải mô hình trả lời nên không có gì để cài đặt. Không có gì thay đổi.</translation>
    </message>
    <message>
        <location filename="../../app/engine/hardware.py"/>
        <source>'{name}' fits: it needs about {needed_bytes}.</source>
        <translation>“{name}” thì vừa: cần khoảng {needed_bytes}.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/opening.py"/>
        <source>'{name}' holds more than {most} MiB of chats. Nothing was imported.</source>
        <translation>“{name}” chứa hơn {most} MiB cuộc trò chuyện. Chưa nhập gì.</translation>
    </message>
    <message>
        <location filename="../../app/services/models.py"/>
        <source>'{name}' is an adapter: it changes a model and cannot answer by itself. Nothing was changed.</source>
        <translation>“{name}” là adapter: nó thay đổi một mô hình và không tự trả lời được. Không có gì thay đổi.</translation>
    </message>
    <message>
        <location filename="../../app/services/persona_files/service.py"/>
        <source>'{name}' is larger than {value} MiB. Nothing was imported.</source>
        <translation>“{name}” lớn hơn {value} MiB. Chưa nhập gì.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/targets.py"/>
        <source>'{name}' is no adapter with its base model</source>
        <extracomment>part of a sentence</extracomment>
        <translation>“{name}” không phải adapter kèm mô hình gốc của nó</translation>
    </message>
    <message>
        <location filename="../../app/services/model_tuning.py"/>
        <source>'{name}' is no adapter, so it cannot be added to a model. Nothing was changed.</source>
        <translation>“{name}” không phải adapter nên không gắn vào mô hình được. Không có gì thay đổi.</translation>
    </message>
    <message>
        <location filename="../../app/services/installing.py"/>
        <source>'{name}' is no embedder that Cloister can use: its files are {paths}. It was not installed.</source>
        <translation>“{name}” không phải mô hình nhúng mà Cloister dùng được: các tệp của nó là {paths}. Mô hình chưa được cài.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/errors.py"/>
        <source>'{name}' is no file of chats that Cloister knows.</source>
        <translation>“{name}” không phải tệp trò chuyện mà Cloister biết.</translation>
    </message>
    <message>
        <location filename="../../app/engine/gguf.py"/>
        <source>'{name}' is not a GGUF model file.</source>
        <translation>“{name}” không phải tệp mô hình GGUF.</translation>
    </message>
    <message>
        <location filename="../../app/services/model_import.py"/>
        <source>'{name}' is not a file. Nothing was changed.</source>
        <translation>“{name}” không phải tệp. Không có gì thay đổi.</translation>
    </message>
    <message>
        <location filename="../../app/engine/gguf.py"/>
        <source>'{name}' is of a model in {count} files, and {parts} of them are here. Nothing was changed.</source>
        <translation>“{name}” thuộc một mô hình gồm {count} tệp, mà ở đây có {parts} tệp. Không có gì thay đổi.</translation>
    </message>
    <message>
        <location filename="../../app/engine/gguf_parts.py"/>
        <source>'{name}' is one of {count} files of a model, and its name does not say which. Nothing was changed.</source>
        <translation>“{name}” là một trong {count} tệp của một mô hình, nhưng tên không cho biết là tệp thứ mấy. Không có gì thay đổi.</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>'{name}' must be {wanted}. Nothing was changed.</source>
        <extracomment>{wanted} may be {what} from {least} to {most} / a text of at most {most} characters / a text / one of {allowed} / true or false</extracomment>
        <translation>“{name}” phải là {wanted}. Không có gì thay đổi.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/store.py"/>
        <source>'{name}' was not imported</source>
        <extracomment>part of a sentence</extracomment>
        <translation>“{name}” chưa được nhập</translation>
    </message>
    <message>
        <location filename="../../app/services/models.py"/>
        <source>'{name}' {uses}; it cannot answer. Nothing was changed.</source>
        <extracomment>{uses} may be turns text into vectors / is an adapter of another model / reads text in pictures / puts passages in order and checks answers</extracomment>
        <translation>“{name}” {uses}; nó không trả lời được. Không có gì thay đổi.</translation>
    </message>
    <message>
        <location filename="../../app/services/models.py"/>
        <source>'{name}' {uses}; it cannot be chosen by itself. Nothing was changed.</source>
        <extracomment>{uses} may be turns text into vectors / is an adapter of another model / reads text in pictures / puts passages in order and checks answers</extracomment>
        <translation>“{name}” {uses}; không chọn riêng nó được. Không có gì thay đổi.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_export.py"/>
        <source>'{path}' cannot be read ({value}).</source>
        <translation>Không đọc được “{path}” ({value}).</translation>
    </message>
    <message>
        <location filename="../../app/services/persona_files/service.py"/>
        <source>'{path}' cannot be read ({value}). Nothing was imported.</source>
        <translation>Không đọc được “{path}” ({value}). Chưa nhập gì.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_export.py"/>
        <source>'{path}' could not be written: {reason}. There is no such file.</source>
        <extracomment>{reason} may be the disk is full</extracomment>
        <translation>Không ghi được “{path}”: {reason}. Không có tệp nào như vậy.</translation>
    </message>
    <message>
        <location filename="../../app/vault/backup_file.py"/>
        <source>'{path}' does not end like a backup: it is another file, or was cut off while it was copied. Nothing was made.</source>
        <translation>“{path}” không kết thúc như một bản sao lưu: đó là tệp khác, hoặc bị cắt khi chép. Chưa tạo gì.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_reader.py"/>
        <source>'{path}' is a file of the vault itself. Nothing was written.</source>
        <translation>“{path}” là tệp của chính kho. Chưa ghi gì.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/transport.py"/>
        <source>'{path}' is larger than any file of its kind</source>
        <extracomment>part of a sentence</extracomment>
        <translation>“{path}” lớn hơn mọi tệp cùng loại</translation>
    </message>
    <message>
        <location filename="../../app/mirror/download.py"/>
        <source>'{path}' is no file. Nothing was changed.</source>
        <translation>“{path}” không phải tệp. Không có gì thay đổi.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/opening.py"/>
        <source>'{path}' is not a file.</source>
        <translation>“{path}” không phải tệp.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_export.py"/>
        <source>'{path}' is not an exported record of events.</source>
        <translation>“{path}” không phải nhật ký sự kiện đã xuất.</translation>
    </message>
    <message>
        <location filename="../../app/services/model_import.py"/>
        <source>'{path}' is not there. Nothing was changed.</source>
        <translation>“{path}” không có ở đó. Không có gì thay đổi.</translation>
    </message>
    <message>
        <location filename="../../app/services/discovery.py"/>
        <source>'{path}' is not there. Nothing was imported.</source>
        <translation>“{path}” không có ở đó. Chưa nhập gì.</translation>
    </message>
    <message>
        <location filename="../../app/services/watched_folders.py"/>
        <source>'{path}' is watched for '{collection}' already, and '{path2}' lies on the same way. Nothing was changed.</source>
        <translation>“{path}” đã được theo dõi cho “{collection}”, và “{path2}” nằm trên cùng đường dẫn. Không có gì thay đổi.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_export.py"/>
        <source>'{path}' lies in the data folder itself. Nothing was written.</source>
        <translation>“{path}” nằm trong chính thư mục dữ liệu. Chưa ghi gì.</translation>
    </message>
    <message>
        <location filename="../../app/services/backup.py"/>
        <source>'{path}' lies in the data folder itself: a backup there goes where the vault goes. Nothing was written.</source>
        <translation>“{path}” nằm trong chính thư mục dữ liệu: bản sao lưu ở đó sẽ cùng số phận với kho. Chưa ghi gì.</translation>
    </message>
    <message>
        <location filename="../../app/services/watch_rules.py"/>
        <source>'{path}' lies outside of what this site lets be watched. Nothing was changed.</source>
        <translation>“{path}” nằm ngoài phạm vi đơn vị này cho theo dõi. Không có gì thay đổi.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/media.py"/>
        <source>'{path}' on the stick is larger than any file of its kind. Nothing was installed from it, and nothing was changed on it.</source>
        <translation>“{path}” trên USB lớn hơn mọi tệp cùng loại. Chưa cài gì từ đó, và USB không bị thay đổi.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/media.py"/>
        <source>'{path}' on the stick {why}; no station writes that. Nothing was installed from it, and nothing was changed on it.</source>
        <extracomment>{why} may be is a link or no plain file / leads out of the stick / is no plain file</extracomment>
        <translation>“{path}” trên USB {why}; không trạm nào ghi như vậy. Chưa cài gì từ đó, và USB không bị thay đổi.</translation>
    </message>
    <message>
        <location filename="../../app/vault/backup_file.py"/>
        <source>'{path}' was made by a newer Cloister. Nothing was made.</source>
        <translation>“{path}” do Cloister mới hơn tạo ra. Chưa tạo gì.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/media.py"/>
        <source>'{root}' cannot be opened as a folder ({value}).</source>
        <translation>Không mở được “{root}” như một thư mục ({value}).</translation>
    </message>
    <message>
        <location filename="../../app/mirror/origin.py"/>
        <source>'{shown}' cannot be used as a mirror: {why}. Nothing was asked of it.</source>
        <extracomment>{why} may be it holds characters that no address has / it must be https://HOST[:PORT][/PATH] and no more / it must begin with https:// / it is not an address</extracomment>
        <translation>Không dùng được “{shown}” làm máy chủ mirror: {why}. Chưa gửi yêu cầu nào đến đó.</translation>
    </message>
    <message>
        <location filename="../../app/services/repair.py"/>
        <source>'{target}' lies in the damaged home. Nothing was made.</source>
        <translation>“{target}” nằm trong chính thư mục dữ liệu bị hỏng. Chưa tạo gì.</translation>
    </message>
    <message>
        <location filename="../../app/domain/ids.py"/>
        <source>'{text}' is not an id.</source>
        <translation>“{text}” không phải mã số hợp lệ.</translation>
    </message>
    <message>
        <location filename="../../app/engine/hardware.py"/>
        <source>, and {device} of {device_bytes} graphics memory</source>
        <extracomment>part of a sentence</extracomment>
        <translation>, và {device} trong {device_bytes} bộ nhớ đồ họa</translation>
    </message>
    <message>
        <location filename="../../app/security/opening.py"/>
        <source>, or type the recovery code instead</source>
        <extracomment>part of a sentence</extracomment>
        <translation>, hoặc nhập mã khôi phục</translation>
    </message>
    <message>
        <location filename="../../app/services/model_settings.py"/>
        <source>1 adds it as it was trained, 0 adds nothing.</source>
        <translation>1 là áp dụng như khi huấn luyện, 0 là không áp dụng gì.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/limits.py"/>
        <source>A chat has {messages} messages, 20000 are the most that is read.</source>
        <translation>Một cuộc trò chuyện có {messages} tin nhắn, đọc được nhiều nhất 20000.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/foreign.py"/>
        <source>A chat has {turns} messages, more than what is read.</source>
        <translation>Một cuộc trò chuyện có {turns} tin nhắn, nhiều hơn mức đọc được.</translation>
    </message>
    <message>
        <location filename="../../app/vault/purge.py"/>
        <source>A document that this answer came from was removed, and its sources with it.</source>
        <translation>Một tài liệu mà câu trả lời này dựa vào đã bị gỡ bỏ, cùng các nguồn từ đó.</translation>
    </message>
    <message>
        <location filename="../../app/index/worker/pairs.py"/>
        <source>A file of the cross-encoder is too large.</source>
        <translation>Một tệp của cross-encoder quá lớn.</translation>
    </message>
    <message>
        <location filename="../../app/index/worker/main.py"/>
        <source>A file of the embedder is too large.</source>
        <translation>Một tệp của mô hình nhúng quá lớn.</translation>
    </message>
    <message>
        <location filename="../../app/services/history.py"/>
        <source>A folder or a tag needs a name with a letter or a digit, of at most 60 characters. Nothing was changed.</source>
        <translation>Thư mục hoặc thẻ cần có tên chứa chữ cái hoặc chữ số, tối đa 60 ký tự. Không có gì thay đổi.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/gpt4all.py"/>
        <source>A later GPT4All wrote this chat (form {version}, 12 is the last that is read). Nothing was imported.</source>
        <translation>GPT4All mới hơn đã ghi cuộc trò chuyện này (dạng {version}, đọc được đến dạng 12). Chưa nhập gì.</translation>
    </message>
    <message>
        <location filename="../../app/services/discovery.py"/>
        <source>A link inside a folder is not followed.</source>
        <translation>Cloister không đi theo liên kết bên trong thư mục.</translation>
    </message>
    <message>
        <location filename="../../app/services/import_opening.py"/>
        <source>A link leads from here to another file.</source>
        <translation>Có liên kết từ đây dẫn đến tệp khác.</translation>
    </message>
    <message>
        <location filename="../../app/services/watch_rules.py"/>
        <source>A link now leads from this folder to another one.</source>
        <translation>Có liên kết từ thư mục này nay dẫn đến thư mục khác.</translation>
    </message>
    <message>
        <location filename="../../app/services/memory.py"/>
        <source>A memory has 1 to 1000 turns, or is automatic. Nothing was changed.</source>
        <translation>Bộ nhớ có từ 1 đến 1000 lượt, hoặc tự động. Không có gì thay đổi.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/limits.py"/>
        <source>A message of this chat has more sources than what is read.</source>
        <translation>Một tin nhắn của cuộc trò chuyện này có nhiều nguồn hơn mức đọc được.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/limits.py"/>
        <source>A message of this chat is longer than what is read.</source>
        <translation>Một tin nhắn của cuộc trò chuyện này dài hơn mức đọc được.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/store.py"/>
        <source>A model file could not be deleted</source>
        <extracomment>part of a sentence</extracomment>
        <translation>Không xóa được một tệp mô hình</translation>
    </message>
    <message>
        <location filename="../../app/services/model_settings.py"/>
        <source>A model has no setting '{name}' of its own. Nothing was changed.</source>
        <translation>Mô hình không có cài đặt riêng “{name}”. Không có gì thay đổi.</translation>
    </message>
    <message>
        <location filename="../../app/services/model_import.py"/>
        <source>A model named '{name}' is installed already. Nothing was changed.</source>
        <translation>Đã cài một mô hình tên “{name}”. Không có gì thay đổi.</translation>
    </message>
    <message>
        <location filename="../../app/services/installing.py"/>
        <source>A model named '{name}' is installed that is not the site's. It was not touched.</source>
        <translation>Đã cài một mô hình tên “{name}” không phải của đơn vị. Mô hình đó không bị động đến.</translation>
    </message>
    <message>
        <location filename="../../app/services/model_tuning.py"/>
        <source>A model takes at most 4 adapters, each of them once. Nothing was changed.</source>
        <translation>Một mô hình nhận tối đa 4 adapter, mỗi adapter một lần. Không có gì thay đổi.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/store.py"/>
        <source>A model that was fetched was not installed</source>
        <extracomment>part of a sentence</extracomment>
        <translation>Mô hình đã tải chưa được cài</translation>
    </message>
    <message>
        <location filename="../../app/engine/errors.py"/>
        <source>A newer version may know it. Until then choose another model.</source>
        <translation>Phiên bản mới hơn có thể biết loại này. Trước mắt hãy chọn mô hình khác.</translation>
    </message>
    <message>
        <location filename="../../app/vault/wording.py"/>
        <source>A page of the vault '{path}' is not as it was written, so what lies on it cannot be shown. Nothing was changed; the rest can still be read.</source>
        <translation>Một trang của kho “{path}” không đúng như lúc ghi nên không hiện được nội dung trên đó. Không có gì thay đổi; phần còn lại vẫn đọc được.</translation>
    </message>
    <message>
        <location filename="../../app/workers/errors.py"/>
        <source>A part of Cloister ('{role}') reached the sandbox level '{level}', and the program that started it '{wanted}'. It was ended before it read anything.</source>
        <translation>Một phần của Cloister (“{role}”) đạt mức sandbox “{level}”, còn chương trình khởi động nó đạt “{wanted}”. Phần đó đã bị dừng trước khi đọc bất cứ thứ gì.</translation>
    </message>
    <message>
        <location filename="../../app/services/personas.py"/>
        <source>A persona needs a name of one line with a letter or a digit, of at most 60 characters, without hidden ones. Nothing was changed.</source>
        <translation>Vai trò cần tên một dòng có chữ hoặc số, tối đa 60 ký tự, không có ký tự ẩn. Không có gì thay đổi.</translation>
    </message>
    <message>
        <location filename="../../app/services/prompts.py"/>
        <source>A prompt has at most 20 variables. Nothing was changed.</source>
        <translation>Lời nhắc có tối đa 20 biến. Không có gì thay đổi.</translation>
    </message>
    <message>
        <location filename="../../app/services/prompts.py"/>
        <source>A prompt needs a name of one line with a letter or a digit, of at most 60 characters, without hidden ones. Nothing was changed.</source>
        <translation>Lời nhắc cần tên một dòng có chữ hoặc số, tối đa 60 ký tự, không có ký tự ẩn. Không có gì thay đổi.</translation>
    </message>
    <message>
        <location filename="../../app/services/prompts.py"/>
        <source>A prompt needs a text of at most 8000 characters. Nothing was changed.</source>
        <translation>Lời nhắc cần văn bản tối đa 8000 ký tự. Không có gì thay đổi.</translation>
    </message>
    <message>
        <location filename="../../app/index/cross_encoder.py"/>
        <source>A reranker gives one number; a checker has a label called 'entailment'.</source>
        <translation>Mô hình xếp hạng lại cho ra một số; mô hình kiểm chứng có nhãn tên là “entailment”.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/launcher.py"/>
        <source>A stick needs no network process.</source>
        <translation>USB không cần tiến trình mạng.</translation>
    </message>
    <message>
        <location filename="../../app/services/memory.py"/>
        <source>A summary has 1 to 4000 characters</source>
        <extracomment>part of a sentence</extracomment>
        <translation>Bản tóm tắt có từ 1 đến 4000 ký tự</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/limits.py"/>
        <source>A summary in this chat is of messages that are not in it.</source>
        <translation>Có bản tóm tắt trong cuộc trò chuyện này thuộc về tin nhắn không có trong đó.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/limits.py"/>
        <source>A time in this chat is not a time.</source>
        <translation>Một thời điểm trong cuộc trò chuyện này không hợp lệ.</translation>
    </message>
    <message>
        <location filename="../../app/services/composing.py"/>
        <source>Add documents, or ask the model.</source>
        <translation>Hãy thêm tài liệu, hoặc hỏi mô hình.</translation>
    </message>
    <message>
        <location filename="../../app/services/attachments.py"/>
        <source>Add them to a collection in Documents instead, and ask that.</source>
        <translation>Thay vào đó, hãy thêm chúng vào một bộ sưu tập trong Tài liệu và hỏi bộ sưu tập ấy.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_export.py"/>
        <source>After record {seq} stands a line that is none of a record.</source>
        <translation>Sau bản ghi {seq} có một dòng không thuộc bản ghi nào.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_export.py"/>
        <source>After record {signed_seq} no checkpoint signs what the file holds.</source>
        <translation>Sau bản ghi {signed_seq} không có mốc kiểm tra nào ký nội dung của tệp.</translation>
    </message>
    <message>
        <location filename="../../app/services/history.py"/>
        <source>An answer is being written in this branch. Nothing was deleted.</source>
        <translation>Một câu trả lời đang được viết trong nhánh này. Chưa xóa gì.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/gpt4all.py"/>
        <source>An answer of this chat is nested deeper than any that GPT4All writes.</source>
        <translation>Một câu trả lời của cuộc trò chuyện này lồng sâu hơn mọi thứ GPT4All ghi.</translation>
    </message>
    <message>
        <location filename="../../app/domain/ids.py"/>
        <source>An id looks like {kind}12.</source>
        <translation>Mã số có dạng {kind}12.</translation>
    </message>
    <message>
        <location filename="../../app/security/paths.py"/>
        <source>Another Cloister is using '{parent}'. Nothing was changed.</source>
        <translation>Một Cloister khác đang dùng “{parent}”. Không có gì thay đổi.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat.py"/>
        <source>Another answer is still being written. Your question is kept.</source>
        <translation>Một câu trả lời khác vẫn đang được viết. Câu hỏi của bạn được giữ lại.</translation>
    </message>
    <message>
        <location filename="../../app/services/whole_documents.py"/>
        <source>Answer with the name, or choose in Documents.</source>
        <translation>Hãy trả lời bằng tên, hoặc chọn trong Tài liệu.</translation>
    </message>
    <message>
        <location filename="../../app/services/composing.py"/>
        <source>Ask again, or in other words.</source>
        <translation>Hãy hỏi lại, hoặc hỏi cách khác.</translation>
    </message>
    <message>
        <location filename="../../app/engine/errors.py"/>
        <source>Ask again: the model starts anew by itself.</source>
        <translation>Hãy hỏi lại: mô hình sẽ tự khởi động lại.</translation>
    </message>
    <message>
        <location filename="../../app/services/continuing.py"/>
        <source>Ask for more in a new question, or have it answered again.</source>
        <translation>Hãy hỏi thêm trong câu hỏi mới, hoặc yêu cầu trả lời lại.</translation>
    </message>
    <message>
        <location filename="../../app/index/prepare_pairs.py"/>
        <source>Ask for the model in one of these forms.</source>
        <translation>Hãy xin mô hình ở một trong các dạng này.</translation>
    </message>
    <message>
        <location filename="../../app/index/layout.py"/>
        <source>Ask for the model in safetensors form.</source>
        <translation>Hãy xin mô hình ở dạng safetensors.</translation>
    </message>
    <message>
        <location filename="../../app/services/composing.py"/>
        <source>Ask for the rest in a new question, or raise the context size.</source>
        <translation>Hãy hỏi phần còn lại trong câu hỏi mới, hoặc tăng cỡ ngữ cảnh.</translation>
    </message>
    <message>
        <location filename="../../app/engine/errors.py"/>
        <source>Ask for the rest, have it answered again, or choose another model.</source>
        <translation>Hãy hỏi phần còn lại, yêu cầu trả lời lại, hoặc chọn mô hình khác.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_reader.py"/>
        <source>Ask the administrator (audit.viewers). To check it: cloister audit verify</source>
        <translation>Hãy hỏi quản trị viên (audit.viewers). Để kiểm tra: cloister audit verify</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_export.py"/>
        <source>Ask the administrator (chats.export).</source>
        <translation>Hãy hỏi quản trị viên (chats.export).</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_import.py"/>
        <source>Ask the administrator (chats.import).</source>
        <translation>Hãy hỏi quản trị viên (chats.import).</translation>
    </message>
    <message>
        <location filename="../../app/services/site_trust.py"/>
        <source>Ask the security officer whether the named one, SHA-256 {root_sha256}, is of a new station of the site. If so: --new-trust-root</source>
        <translation>Hãy hỏi cán bộ bảo mật xem gốc vừa chỉ định, SHA-256 {root_sha256}, có phải của trạm mới của đơn vị không. Nếu phải: --new-trust-root</translation>
    </message>
    <message>
        <location filename="../../app/services/model_import.py"/>
        <source>Ask the site's administrator for the model.</source>
        <translation>Hãy xin mô hình từ quản trị viên của đơn vị.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/transport.py"/>
        <source>Ask the site's administrator.</source>
        <translation>Hãy hỏi quản trị viên của đơn vị.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/transport.py"/>
        <source>Ask the site's administrator: certificate and authority file must match.</source>
        <translation>Hãy hỏi quản trị viên của đơn vị: chứng chỉ và tệp CA phải khớp nhau.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/media.py"/>
        <source>Ask whoever made the stick.</source>
        <translation>Hãy hỏi người tạo USB.</translation>
    </message>
    <message>
        <location filename="../../app/extract/errors.py"/>
        <source>Ask your administrator to install Tesseract with the language of the document.</source>
        <translation>Hãy nhờ quản trị viên cài Tesseract với ngôn ngữ của tài liệu.</translation>
    </message>
    <message>
        <location filename="../../app/services/screening.py"/>
        <source>Ask {value}.</source>
        <extracomment>{value} may be the administrator of this machine</extracomment>
        <translation>Hãy hỏi {value}.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_reader.py"/>
        <source>At record {seq} the code is not the one that was written down.</source>
        <translation>Tại bản ghi {seq}, mã không phải mã đã chép lại.</translation>
    </message>
    <message>
        <location filename="../../app/services/models.py"/>
        <source>Attach it to its model: cloister models use MODEL --adapter '{name}'</source>
        <translation>Hãy gắn nó vào mô hình của nó: cloister models use MODEL --adapter '{name}'</translation>
    </message>
    <message>
        <location filename="../../app/engine/errors.py"/>
        <source>Attach it to the model that it was trained from, in the same size.</source>
        <translation>Hãy gắn adapter vào đúng mô hình đã dùng để huấn luyện nó, cùng kích cỡ.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/gpt4all.py"/>
        <source>Behind this chat stands something that is not known.</source>
        <translation>Sau cuộc trò chuyện này có nội dung không nhận ra được.</translation>
    </message>
    <message>
        <location filename="../../app/security/paths.py"/>
        <source>Check its permissions, or choose another folder with --home.</source>
        <translation>Hãy kiểm tra quyền của nó, hoặc chọn thư mục khác bằng --home.</translation>
    </message>
    <message>
        <location filename="../../app/services/import_opening.py"/>
        <source>Check its permissions, then import it again.</source>
        <translation>Hãy kiểm tra quyền của tệp rồi nhập lại.</translation>
    </message>
    <message>
        <location filename="../../app/extract/errors.py"/>
        <source>Check that it is still there and that you are allowed to read it.</source>
        <translation>Hãy kiểm tra xem tệp còn ở đó không và bạn có quyền đọc không.</translation>
    </message>
    <message>
        <location filename="../../app/extract/errors.py"/>
        <source>Check that it opens in its own program and shows text.</source>
        <translation>Hãy kiểm tra xem tệp có mở được trong chương trình của nó và hiện văn bản không.</translation>
    </message>
    <message>
        <location filename="../../app/extract/errors.py"/>
        <source>Check that it was copied completely.</source>
        <translation>Hãy kiểm tra xem tệp đã được chép đầy đủ chưa.</translation>
    </message>
    <message>
        <location filename="../../app/settings/store.py"/>
        <source>Check that the data folder is writable and the disk is not full.</source>
        <translation>Hãy kiểm tra xem thư mục dữ liệu ghi được không và đĩa có đầy không.</translation>
    </message>
    <message>
        <location filename="../../app/services/backup.py"/>
        <source>Check that the folder is there and may be written to, or choose another place.</source>
        <translation>Hãy kiểm tra xem thư mục có ở đó và ghi được không, hoặc chọn nơi khác.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/transport.py"/>
        <source>Check the address, or ask whoever publishes the mirror.</source>
        <translation>Hãy kiểm tra địa chỉ, hoặc hỏi người phát hành máy chủ mirror.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/transport.py"/>
        <source>Check the address, or ask whoever runs the mirror.</source>
        <translation>Hãy kiểm tra địa chỉ, hoặc hỏi người vận hành máy chủ mirror.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/verifying.py"/>
        <source>Check the data folder's permissions.</source>
        <translation>Hãy kiểm tra quyền của thư mục dữ liệu.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_reader.py"/>
        <source>Check the disk and its free space, then try again.</source>
        <translation>Hãy kiểm tra đĩa và dung lượng trống, rồi thử lại.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit.py"/>
        <source>Check the disk and its free space, then unlock again.</source>
        <translation>Hãy kiểm tra đĩa và dung lượng trống, rồi mở khóa lại.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/download.py"/>
        <source>Check the disk and the folder's permissions, then try again.</source>
        <translation>Hãy kiểm tra đĩa và quyền của thư mục, rồi thử lại.</translation>
    </message>
    <message>
        <location filename="../../app/vault/errors.py"/>
        <source>Check the disk or the stick, or choose another place.</source>
        <translation>Hãy kiểm tra đĩa hoặc USB, hoặc chọn nơi khác.</translation>
    </message>
    <message>
        <location filename="../../app/vault/wording.py"/>
        <source>Check the disk, the permissions and the free space, then try again.</source>
        <translation>Hãy kiểm tra đĩa, quyền và dung lượng trống, rồi thử lại.</translation>
    </message>
    <message>
        <location filename="../../app/security/keyfile.py"/>
        <source>Check the disk, then do it again.</source>
        <translation>Hãy kiểm tra đĩa rồi làm lại.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/store.py"/>
        <source>Check the file and its permissions, then import it again.</source>
        <translation>Hãy kiểm tra tệp và quyền của nó, rồi nhập lại.</translation>
    </message>
    <message>
        <location filename="../../app/services/restore.py"/>
        <source>Check the file, and the folder that --home names.</source>
        <translation>Hãy kiểm tra tệp, và thư mục chỉ định bằng --home.</translation>
    </message>
    <message>
        <location filename="../../app/security/opening.py"/>
        <source>Check the keyboard layout and Caps Lock, then try again{instead}.</source>
        <extracomment>{instead} may be , or type the recovery code instead</extracomment>
        <translation>Hãy kiểm tra bố cục bàn phím và Caps Lock, rồi thử lại{instead}.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/verifying.py"/>
        <source>Check the mirror's address or the stick, then try again.</source>
        <translation>Hãy kiểm tra địa chỉ máy chủ mirror hoặc USB, rồi thử lại.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/opening.py"/>
        <source>Check the name, and whether you may read it.</source>
        <translation>Hãy kiểm tra tên, và xem bạn có quyền đọc không.</translation>
    </message>
    <message>
        <location filename="../../app/extract/errors.py"/>
        <source>Check the password; capital letters count.</source>
        <translation>Hãy kiểm tra mật khẩu; có phân biệt chữ hoa, chữ thường.</translation>
    </message>
    <message>
        <location filename="../../app/services/discovery.py"/>
        <source>Check the path.</source>
        <translation>Hãy kiểm tra đường dẫn.</translation>
    </message>
    <message>
        <location filename="../../app/services/destroy.py"/>
        <source>Check the permissions of the data folder, then do it again: it goes on.</source>
        <translation>Hãy kiểm tra quyền của thư mục dữ liệu rồi làm lại: việc xóa sẽ tiếp tục.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/verifying.py"/>
        <source>Check this machine's date; if it is right, tell whoever publishes the mirror.</source>
        <translation>Hãy kiểm tra ngày của máy này; nếu đúng, hãy báo cho người phát hành máy chủ mirror.</translation>
    </message>
    <message>
        <location filename="../../app/services/watch_rules.py"/>
        <source>Choose a folder below {told}.</source>
        <translation>Hãy chọn một thư mục bên trong {told}.</translation>
    </message>
    <message>
        <location filename="../../app/security/paths.py"/>
        <source>Choose a folder of your own with --home.</source>
        <translation>Hãy chọn thư mục của riêng bạn bằng --home.</translation>
    </message>
    <message>
        <location filename="../../app/services/models.py"/>
        <source>Choose a model that answers, or an embedder: cloister models list</source>
        <translation>Hãy chọn một mô hình trả lời, hoặc một mô hình nhúng: cloister models list</translation>
    </message>
    <message>
        <location filename="../../app/services/model_tuning.py"/>
        <source>Choose a model that answers: cloister models list</source>
        <translation>Hãy chọn một mô hình trả lời: cloister models list</translation>
    </message>
    <message>
        <location filename="../../app/engine/errors.py"/>
        <source>Choose a model that was made for chat.</source>
        <translation>Hãy chọn mô hình dành cho trò chuyện.</translation>
    </message>
    <message>
        <location filename="../../app/engine/errors.py"/>
        <source>Choose a model under Models.</source>
        <translation>Hãy chọn một mô hình trong Mô hình.</translation>
    </message>
    <message>
        <location filename="../../app/security/keyslots.py"/>
        <source>Choose a new passphrase first.</source>
        <translation>Trước hết hãy chọn cụm mật khẩu mới.</translation>
    </message>
    <message>
        <location filename="../../app/services/backup.py"/>
        <source>Choose a place on another disk or stick.</source>
        <translation>Hãy chọn nơi trên đĩa khác hoặc USB.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_export.py"/>
        <source>Choose a place outside it.</source>
        <translation>Hãy chọn nơi ngoài thư mục đó.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_reader.py"/>
        <source>Choose a place outside the data folder.</source>
        <translation>Hãy chọn nơi ngoài thư mục dữ liệu.</translation>
    </message>
    <message>
        <location filename="../../app/services/models.py"/>
        <source>Choose a smaller context instead.</source>
        <translation>Hãy chọn ngữ cảnh nhỏ hơn.</translation>
    </message>
    <message>
        <location filename="../../app/services/backup.py"/>
        <source>Choose another name, or say --replace to put the new backup in its place.</source>
        <translation>Hãy chọn tên khác, hoặc thêm --replace để đặt bản sao lưu mới vào chỗ của nó.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_export.py"/>
        <source>Choose another name.</source>
        <translation>Hãy chọn tên khác.</translation>
    </message>
    <message>
        <location filename="../../app/services/model_errors.py"/>
        <source>Choose another one</source>
        <extracomment>part of a sentence</extracomment>
        <translation>Hãy chọn mô hình khác</translation>
    </message>
    <message>
        <location filename="../../app/services/models.py"/>
        <source>Choose another one of its kind instead: cloister models list</source>
        <translation>Hãy chọn mô hình khác cùng loại: cloister models list</translation>
    </message>
    <message>
        <location filename="../../app/services/embedder.py"/>
        <source>Choose another one: cloister models list</source>
        <translation>Hãy chọn mô hình khác: cloister models list</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_export.py"/>
        <source>Choose another place, or free some space.</source>
        <translation>Hãy chọn nơi khác, hoặc giải phóng bớt dung lượng.</translation>
    </message>
    <message>
        <location filename="../../app/services/attachments.py"/>
        <source>Choose files, or a folder that has some.</source>
        <translation>Hãy chọn tệp, hoặc một thư mục có tệp.</translation>
    </message>
    <message>
        <location filename="../../app/extract/errors.py"/>
        <source>Choose others for the collection (cloister docs languages), or ask your administrator to install them for Tesseract.</source>
        <translation>Hãy chọn ngôn ngữ khác cho bộ sưu tập (cloister docs languages), hoặc nhờ quản trị viên cài các ngôn ngữ đó cho Tesseract.</translation>
    </message>
    <message>
        <location filename="../../app/workers/errors.py"/>
        <source>Cloister is locked.</source>
        <translation>Cloister đang khóa.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/door.py"/>
        <source>Close Cloister and start it again.</source>
        <translation>Hãy đóng Cloister rồi khởi động lại.</translation>
    </message>
    <message>
        <location filename="../../app/extract/errors.py"/>
        <source>Close other programs if memory is short, then go on; if it fails again, look with: cloister doctor</source>
        <translation>Nếu thiếu bộ nhớ, hãy đóng các chương trình khác rồi tiếp tục; nếu vẫn lỗi, hãy xem bằng lệnh: cloister doctor</translation>
    </message>
    <message>
        <location filename="../../app/engine/errors.py"/>
        <source>Close other programs, lower the context size, or choose a smaller model. {offers}</source>
        <translation>Hãy đóng các chương trình khác, giảm cỡ ngữ cảnh, hoặc chọn mô hình nhỏ hơn. {offers}</translation>
    </message>
    <message>
        <location filename="../../app/security/kdf.py"/>
        <source>Close other programs, then try again.</source>
        <translation>Hãy đóng các chương trình khác rồi thử lại.</translation>
    </message>
    <message>
        <location filename="../../app/security/paths.py"/>
        <source>Close the other window or command, or wait for it to end.</source>
        <translation>Hãy đóng cửa sổ hoặc lệnh kia, hoặc chờ nó kết thúc.</translation>
    </message>
    <message>
        <location filename="../../app/security/opening.py"/>
        <source>Compare it with the paper, group by group.</source>
        <translation>Hãy đối chiếu với bản giấy, từng nhóm một.</translation>
    </message>
    <message>
        <location filename="../../app/services/model_settings.py"/>
        <source>Conversations cannot be kept as '{untrusted}'. Nothing was changed.</source>
        <translation>Không lưu được cuộc trò chuyện dạng “{untrusted}”. Không có gì thay đổi.</translation>
    </message>
    <message>
        <location filename="../../app/engine/gguf.py"/>
        <source>Copy it again from where it came from and compare its checksum.</source>
        <translation>Hãy chép lại từ nơi đã lấy và đối chiếu checksum.</translation>
    </message>
    <message>
        <location filename="../../app/vault/errors.py"/>
        <source>Copy it again from where it was kept, or use an older backup.</source>
        <translation>Hãy chép lại từ nơi lưu giữ, hoặc dùng bản sao lưu cũ hơn.</translation>
    </message>
    <message>
        <location filename="../../app/engine/errors.py"/>
        <source>Correct it under Settings, Sampling in detail, or empty it.</source>
        <translation>Hãy sửa trong Cài đặt, Lấy mẫu chi tiết, hoặc để trống.</translation>
    </message>
    <message>
        <location filename="../../app/services/model_errors.py"/>
        <source>Detach it ('{of}' --no-adapter)</source>
        <extracomment>part of a sentence</extracomment>
        <translation>Hãy tháo adapter ('{of}' --no-adapter)</translation>
    </message>
    <message>
        <location filename="../../app/mirror/media.py"/>
        <source>Do not use this stick, and tell the site's security officer.</source>
        <translation>Đừng dùng USB này, và hãy báo cho cán bộ bảo mật của đơn vị.</translation>
    </message>
    <message>
        <location filename="../../app/vault/documents.py"/>
        <source>Document {document} has no page at position {value}.</source>
        <translation>Tài liệu {document} không có trang ở vị trí {value}.</translation>
    </message>
    <message>
        <location filename="../../app/services/pages.py"/>
        <source>Drawing this page needs more memory than allowed: its text is shown.</source>
        <translation>Hiển thị trang này cần nhiều bộ nhớ hơn mức cho phép: chỉ văn bản của trang được hiện.</translation>
    </message>
    <message>
        <location filename="../../app/services/pages.py"/>
        <source>Drawing this page takes longer than allowed: its text is shown.</source>
        <translation>Hiển thị trang này mất nhiều thời gian hơn mức cho phép: chỉ văn bản của trang được hiện.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/access.py"/>
        <source>Either a mirror or a stick, not both.</source>
        <translation>Hoặc máy chủ mirror, hoặc USB, không dùng cả hai.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/opening.py"/>
        <source>Export fewer chats at a time.</source>
        <translation>Hãy xuất ít cuộc trò chuyện hơn mỗi lần.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/errors.py"/>
        <source>Files that can be read: Cloister's own (.json), ChatGPT's export (the .zip, or conversations.json in it), Open WebUI's export (.json) and GPT4All's chats (.chat).</source>
        <translation>Đọc được các tệp: tệp của Cloister (.json), tệp xuất của ChatGPT (tệp .zip, hoặc conversations.json trong đó), tệp xuất của Open WebUI (.json) và cuộc trò chuyện của GPT4All (.chat).</translation>
    </message>
    <message>
        <location filename="../../app/vault/wording.py"/>
        <source>Free some space on the disk of the data folder, then open it again.</source>
        <translation>Hãy giải phóng bớt dung lượng trên đĩa của thư mục dữ liệu, rồi mở lại.</translation>
    </message>
    <message>
        <location filename="../../app/security/keyfile.py"/>
        <source>Free some space or check the folder's permissions, then try again.</source>
        <translation>Hãy giải phóng bớt dung lượng hoặc kiểm tra quyền của thư mục, rồi thử lại.</translation>
    </message>
    <message>
        <location filename="../../app/services/restore.py"/>
        <source>Free some space, or choose another folder with --home.</source>
        <translation>Hãy giải phóng bớt dung lượng, hoặc chọn thư mục khác bằng --home.</translation>
    </message>
    <message>
        <location filename="../../app/services/backup.py"/>
        <source>Free some space, or choose another place.</source>
        <translation>Hãy giải phóng bớt dung lượng, hoặc chọn nơi khác.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/download.py"/>
        <source>Free some space, or fetch fewer models (--only NAME).</source>
        <translation>Hãy giải phóng bớt dung lượng, hoặc tải ít mô hình hơn (--only NAME).</translation>
    </message>
    <message>
        <location filename="../../app/services/repair.py"/>
        <source>Free some space, or name a folder on another disk.</source>
        <translation>Hãy giải phóng bớt dung lượng, hoặc chỉ định thư mục trên đĩa khác.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/download.py"/>
        <source>Free some space, then sync again; it goes on from there.</source>
        <translation>Hãy giải phóng bớt dung lượng rồi đồng bộ lại; việc tải sẽ tiếp tục từ đó.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/store.py"/>
        <source>Free some space, then try again.</source>
        <translation>Hãy giải phóng bớt dung lượng rồi thử lại.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/verifying.py"/>
        <source>Free some space.</source>
        <translation>Hãy giải phóng bớt dung lượng.</translation>
    </message>
    <message>
        <location filename="../../app/services/streamed.py"/>
        <source>From your documents; no model wrote this.</source>
        <translation>Từ tài liệu của bạn; không phải do mô hình viết.</translation>
    </message>
    <message>
        <location filename="../../app/extract/errors.py"/>
        <source>Get a fresh copy, or open it in its own program and save it again.</source>
        <translation>Hãy lấy bản khác, hoặc mở trong chương trình của nó rồi lưu lại.</translation>
    </message>
    <message>
        <location filename="../../app/services/persona_files/service.py"/>
        <source>Give one of them another name in the file.</source>
        <translation>Hãy đặt tên khác cho một trong hai mục trong tệp.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/origin.py"/>
        <source>Give the address that the site's administrator named.</source>
        <translation>Hãy dùng địa chỉ do quản trị viên của đơn vị cung cấp.</translation>
    </message>
    <message>
        <location filename="../../app/services/composing.py"/>
        <source>Have it answered again.</source>
        <translation>Hãy yêu cầu trả lời lại.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat.py"/>
        <source>Have it answered again: what follows stays in a branch of its own.</source>
        <translation>Hãy yêu cầu trả lời lại: phần tiếp theo được giữ trong một nhánh riêng.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/json_parts.py"/>
        <source>Have it exported or copied once more.</source>
        <translation>Hãy xuất hoặc chép lại lần nữa.</translation>
    </message>
    <message>
        <location filename="../../app/extract/cleaning.py"/>
        <source>Hidden {kind} were removed from the text ({count}).</source>
        <extracomment>{kind} may be text direction controls / zero-width characters / invisible tag characters</extracomment>
        <translation>Đã loại ký tự ẩn khỏi văn bản: {kind} ({count}).</translation>
    </message>
    <message>
        <location filename="../../app/services/discovery.py"/>
        <source>Hidden; not imported.</source>
        <translation>Tệp ẩn; không nhập.</translation>
    </message>
    <message>
        <location filename="../../app/services/composing.py"/>
        <source>Import a GGUF file in Models, or add documents: their best passages are shown without a model too.</source>
        <translation>Hãy nhập một tệp GGUF trong Mô hình, hoặc thêm tài liệu: không có mô hình thì các đoạn phù hợp nhất vẫn được hiện.</translation>
    </message>
    <message>
        <location filename="../../app/services/embedder.py"/>
        <source>Import an embedder folder in Models, or run set-up again.</source>
        <translation>Hãy nhập một thư mục mô hình nhúng trong Mô hình, hoặc chạy lại phần thiết lập.</translation>
    </message>
    <message>
        <location filename="../../app/services/watch_rules.py"/>
        <source>Import by hand, or ask your administrator (documents.watch_roots).</source>
        <translation>Hãy nhập thủ công, hoặc hỏi quản trị viên (documents.watch_roots).</translation>
    </message>
    <message>
        <location filename="../../app/services/pages.py"/>
        <source>Import it again where originals are kept, and its pages can be seen.</source>
        <translation>Hãy nhập lại ở nơi có giữ bản gốc, khi đó sẽ xem được các trang.</translation>
    </message>
    <message>
        <location filename="../../app/extract/errors.py"/>
        <source>Import it again with its password, or save a copy without one.</source>
        <translation>Hãy nhập lại kèm mật khẩu, hoặc lưu một bản sao không có mật khẩu.</translation>
    </message>
    <message>
        <location filename="../../app/index/cross_encoder.py"/>
        <source>Import it again.</source>
        <translation>Hãy nhập lại.</translation>
    </message>
    <message>
        <location filename="../../app/services/watch_gate.py"/>
        <source>Import it by hand: cloister docs add FILE</source>
        <translation>Hãy nhập thủ công: cloister docs add FILE</translation>
    </message>
    <message>
        <location filename="../../app/index/embedder.py"/>
        <source>Import the embedder again.</source>
        <translation>Hãy nhập lại mô hình nhúng.</translation>
    </message>
    <message>
        <location filename="../../app/security/keyfile.py"/>
        <source>Install that version, or a later one, and open it with that.</source>
        <translation>Hãy cài phiên bản đó, hoặc mới hơn, rồi mở kho bằng phiên bản ấy.</translation>
    </message>
    <message>
        <location filename="../../app/vault/backup_file.py"/>
        <source>Install that version, or a later one, and restore it with that.</source>
        <translation>Hãy cài phiên bản đó, hoặc mới hơn, rồi khôi phục bằng phiên bản ấy.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/targets.py"/>
        <source>Install the newer version, then sync again.</source>
        <translation>Hãy cài phiên bản mới hơn rồi đồng bộ lại.</translation>
    </message>
    <message>
        <location filename="../../app/services/site_trust.py"/>
        <source>Installed models keep working.</source>
        <translation>Các mô hình đã cài vẫn dùng được.</translation>
    </message>
    <message>
        <location filename="../../app/services/persona_files/service.py"/>
        <source>Is it the right file? Personas and prompts take a few kilobytes.</source>
        <translation>Có đúng tệp không? Vai trò và lời nhắc chỉ chiếm vài kilobyte.</translation>
    </message>
    <message>
        <location filename="../../app/services/import_opening.py"/>
        <source>It could not be read ({value}).</source>
        <translation>Không đọc được ({value}).</translation>
    </message>
    <message>
        <location filename="../../app/services/model_settings.py"/>
        <source>It has these: {settings}.</source>
        <translation>Mô hình có các cài đặt: {settings}.</translation>
    </message>
    <message>
        <location filename="../../app/services/import_opening.py"/>
        <source>It has {value} MB; this site allows {value2} MB a document.</source>
        <translation>Tệp có {value} MB; đơn vị này cho phép {value2} MB mỗi tài liệu.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/access.py"/>
        <source>It is a PEM file; ask the site's administrator.</source>
        <translation>Đó phải là tệp PEM; hãy hỏi quản trị viên của đơn vị.</translation>
    </message>
    <message>
        <location filename="../../app/services/model_rows.py"/>
        <source>It is added to its model.</source>
        <translation>Đã được gắn vào mô hình của nó.</translation>
    </message>
    <message>
        <location filename="../../app/services/import_opening.py"/>
        <source>It is not a file.</source>
        <translation>Đó không phải tệp.</translation>
    </message>
    <message>
        <location filename="../../app/services/import_opening.py"/>
        <source>It is not there any more.</source>
        <translation>Tệp không còn ở đó.</translation>
    </message>
    <message>
        <location filename="../../app/services/restore.py"/>
        <source>It is the one chosen for the backup, or the vault's own of that day.</source>
        <translation>Đó là cụm mật khẩu đã chọn cho bản sao lưu, hoặc của kho vào ngày đó.</translation>
    </message>
    <message>
        <location filename="../../app/services/personas.py"/>
        <source>It is to answer from one collection, and names none. Nothing was changed.</source>
        <translation>Vai trò phải trả lời từ một bộ sưu tập nhưng không nêu bộ nào. Không có gì thay đổi.</translation>
    </message>
    <message>
        <location filename="../../app/index/prepare.py"/>
        <source>It may be larger than this machine's memory, or the disk may be full.</source>
        <translation>Có thể nó lớn hơn bộ nhớ của máy này, hoặc đĩa đã đầy.</translation>
    </message>
    <message>
        <location filename="../../app/engine/hardware.py"/>
        <source>It needs about {needed} with {context_tokens} tokens of context</source>
        <extracomment>part of a sentence</extracomment>
        <translation>Cần khoảng {needed} với ngữ cảnh {context_tokens} token</translation>
    </message>
    <message>
        <location filename="../../app/mirror/worker.py"/>
        <source>It offers none at all.</source>
        <translation>Đơn vị không cung cấp mô hình nào.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/worker.py"/>
        <source>It offers {named}{value}.</source>
        <extracomment>{value} may be  and {more} more</extracomment>
        <translation>Đơn vị cung cấp {named}{value}.</translation>
    </message>
    <message>
        <location filename="../../app/engine/errors.py"/>
        <source>It was made for a newer version, or its conversion went wrong. Get it anew from where your site keeps its models, or choose another one.</source>
        <translation>Tệp được tạo cho phiên bản mới hơn, hoặc bị lỗi khi chuyển đổi. Hãy lấy lại từ nơi đơn vị lưu mô hình, hoặc chọn mô hình khác.</translation>
    </message>
    <message>
        <location filename="../../app/services/watch_rules.py"/>
        <source>Its documents stay. Check its permissions.</source>
        <translation>Các tài liệu của nó vẫn còn. Hãy kiểm tra quyền của thư mục.</translation>
    </message>
    <message>
        <location filename="../../app/services/watch_rules.py"/>
        <source>Its documents stay. It is looked at again once it is there.</source>
        <translation>Các tài liệu của nó vẫn còn. Thư mục sẽ được kiểm tra lại khi kết nối trở lại.</translation>
    </message>
    <message>
        <location filename="../../app/services/watch_rules.py"/>
        <source>Its documents stay. Put it back, or stop watching it.</source>
        <translation>Các tài liệu của nó vẫn còn. Hãy đặt lại thư mục, hoặc ngừng theo dõi.</translation>
    </message>
    <message>
        <location filename="../../app/services/watch_rules.py"/>
        <source>Its documents stay. Stop watching it, and watch the other one instead.</source>
        <translation>Các tài liệu của nó vẫn còn. Hãy ngừng theo dõi thư mục này và theo dõi thư mục kia.</translation>
    </message>
    <message>
        <location filename="../../app/services/model_rows.py"/>
        <source>Its file is missing or damaged.</source>
        <translation>Tệp của nó bị thiếu hoặc bị hỏng.</translation>
    </message>
    <message>
        <location filename="../../app/domain/models.py"/>
        <source>Its own chat template, as the site's policy allows.</source>
        <translation>Mẫu hội thoại riêng của mô hình, như chính sách của đơn vị cho phép.</translation>
    </message>
    <message>
        <location filename="../../app/domain/models.py"/>
        <source>Its own chat template, which Cloister knows.</source>
        <translation>Mẫu hội thoại riêng của mô hình, Cloister đã biết mẫu này.</translation>
    </message>
    <message>
        <location filename="../../app/domain/models.py"/>
        <source>Its own chat template, which the site's policy approves.</source>
        <translation>Mẫu hội thoại riêng của mô hình, được chính sách của đơn vị chấp thuận.</translation>
    </message>
    <message>
        <location filename="../../app/domain/models.py"/>
        <source>Its own chat template, which the site's signatures approve.</source>
        <translation>Mẫu hội thoại riêng của mô hình, được chữ ký của đơn vị chấp thuận.</translation>
    </message>
    <message>
        <location filename="../../app/services/discovery.py"/>
        <source>Its reader was ended by it more than once, so it is in quarantine and was not tried again. Other files are not affected. To try it all the same, name it: cloister docs retry FILE.</source>
        <translation>Tệp này đã nhiều lần làm trình đọc dừng nên bị cách ly và không được thử lại. Các tệp khác không bị ảnh hưởng. Nếu vẫn muốn thử, hãy chỉ định tệp: cloister docs retry FILE.</translation>
    </message>
    <message>
        <location filename="../../app/services/recognition.py"/>
        <source>Keep those that the documents are in.</source>
        <translation>Hãy giữ những ngôn ngữ có trong tài liệu.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/access.py"/>
        <source>Leave out --mirror or --media.</source>
        <translation>Hãy bỏ --mirror hoặc --media.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/access.py"/>
        <source>Leave the option out, or ask the administrator.</source>
        <translation>Hãy bỏ tùy chọn đó, hoặc hỏi quản trị viên.</translation>
    </message>
    <message>
        <location filename="../../app/vault/portable.py"/>
        <source>List them with: cloister chats list</source>
        <translation>Hãy xem danh sách bằng lệnh: cloister chats list</translation>
    </message>
    <message>
        <location filename="../../app/vault/documents.py"/>
        <source>List them with: cloister docs list</source>
        <translation>Hãy xem danh sách bằng lệnh: cloister docs list</translation>
    </message>
    <message>
        <location filename="../../app/vault/ledger.py"/>
        <source>List them with: cloister models list</source>
        <translation>Hãy xem danh sách bằng lệnh: cloister models list</translation>
    </message>
    <message>
        <location filename="../../app/vault/personas.py"/>
        <source>List them with: cloister {table} list</source>
        <translation>Hãy xem danh sách bằng lệnh: cloister {table} list</translation>
    </message>
    <message>
        <location filename="../../app/services/recognition.py"/>
        <source>List those that are installed with: cloister docs languages</source>
        <translation>Hãy xem các ngôn ngữ đã cài bằng lệnh: cloister docs languages</translation>
    </message>
    <message>
        <location filename="../../app/services/model_tuning.py"/>
        <source>List what is installed: cloister models list</source>
        <translation>Hãy xem những gì đã cài: cloister models list</translation>
    </message>
    <message>
        <location filename="../../app/security/opening.py"/>
        <source>Look for a newer code: making one takes the one before away.</source>
        <translation>Hãy tìm mã mới hơn: khi tạo mã mới, mã trước đó mất hiệu lực.</translation>
    </message>
    <message>
        <location filename="../../app/engine/errors.py"/>
        <source>Look whether it is there, is a file, and may be read by you.</source>
        <translation>Hãy xem tệp có ở đó không, có đúng là tệp không và bạn có quyền đọc không.</translation>
    </message>
    <message>
        <location filename="../../app/services/personas.py"/>
        <source>Make a copy under another name, and change that.</source>
        <translation>Hãy tạo bản sao với tên khác rồi sửa bản đó.</translation>
    </message>
    <message>
        <location filename="../../app/bootstrap.py"/>
        <source>Make one with: cloister init</source>
        <translation>Hãy tạo kho bằng lệnh: cloister init</translation>
    </message>
    <message>
        <location filename="../../app/services/sync.py"/>
        <source>Models are being fetched already.</source>
        <translation>Các mô hình đang được tải rồi.</translation>
    </message>
    <message>
        <location filename="../../app/engine/gguf.py"/>
        <source>Models for llama.cpp have the ending .gguf.</source>
        <translation>Mô hình cho llama.cpp có đuôi tệp .gguf.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/patience.py"/>
        <source>Models that are installed are untouched.</source>
        <translation>Các mô hình đã cài không bị ảnh hưởng.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_export.py"/>
        <source>Name a file that was made with: cloister audit export</source>
        <translation>Hãy chỉ định tệp tạo bằng lệnh: cloister audit export</translation>
    </message>
    <message>
        <location filename="../../app/services/watched_folders.py"/>
        <source>Name a folder.</source>
        <translation>Hãy chỉ định một thư mục.</translation>
    </message>
    <message>
        <location filename="../../app/services/turn.py"/>
        <source>Name an answer, as cloister chats show lists them.</source>
        <translation>Hãy chỉ định một câu trả lời, như cloister chats show liệt kê.</translation>
    </message>
    <message>
        <location filename="../../app/services/repair.py"/>
        <source>Name another folder, best on another disk.</source>
        <translation>Hãy chỉ định thư mục khác, tốt nhất trên đĩa khác.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/access.py"/>
        <source>Name its file: --ca FILE.</source>
        <translation>Hãy chỉ định tệp CA: --ca FILE.</translation>
    </message>
    <message>
        <location filename="../../app/services/destroy.py"/>
        <source>Name its folder with --home.</source>
        <translation>Hãy chỉ định thư mục của kho bằng --home.</translation>
    </message>
    <message>
        <location filename="../../app/services/personas.py"/>
        <source>Name one that is here.</source>
        <translation>Hãy chỉ định một mục có ở đây.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/access.py"/>
        <source>Name one with --mirror URL, or a stick with --media PATH.</source>
        <translation>Hãy chỉ định máy chủ bằng --mirror URL, hoặc USB bằng --media PATH.</translation>
    </message>
    <message>
        <location filename="../../app/services/personas.py"/>
        <source>Name the collection.</source>
        <translation>Hãy nêu tên bộ sưu tập.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/opening.py"/>
        <source>Name the file itself.</source>
        <translation>Hãy chỉ định chính tệp đó.</translation>
    </message>
    <message>
        <location filename="../../app/vault/backup_file.py"/>
        <source>Name the file that 'cloister vault backup' made, or copy it again.</source>
        <translation>Hãy chỉ định tệp do “cloister vault backup” tạo, hoặc chép lại tệp đó.</translation>
    </message>
    <message>
        <location filename="../../app/security/paths.py"/>
        <source>Name the folder itself.</source>
        <translation>Hãy chỉ định chính thư mục đó.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/media.py"/>
        <source>Name the folder that holds 'tuf' and the models, or ask whoever made the stick.</source>
        <translation>Hãy chỉ định thư mục chứa “tuf” và các mô hình, hoặc hỏi người tạo USB.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/media.py"/>
        <source>Name the folder that holds 'tuf' and the models.</source>
        <translation>Hãy chỉ định thư mục chứa “tuf” và các mô hình.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat.py"/>
        <source>Name the question before it.</source>
        <translation>Hãy chỉ định câu hỏi trước nó.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/access.py"/>
        <source>Name the root.json that the station made.</source>
        <translation>Hãy chỉ định root.json do trạm tạo ra.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/access.py"/>
        <source>Name the root.json that the station made: --trust-root FILE.</source>
        <translation>Hãy chỉ định root.json do trạm tạo ra: --trust-root FILE.</translation>
    </message>
    <message>
        <location filename="../../app/services/whole_documents.py"/>
        <source>Name those you mean.</source>
        <translation>Hãy nêu tên những tài liệu bạn muốn.</translation>
    </message>
    <message>
        <location filename="../../app/services/embedder.py"/>
        <source>No embedder is installed, so documents cannot be indexed. Chats are not affected.</source>
        <translation>Chưa cài mô hình nhúng nào nên không lập chỉ mục tài liệu được. Các cuộc trò chuyện không bị ảnh hưởng.</translation>
    </message>
    <message>
        <location filename="../../app/services/composing.py"/>
        <source>No language model is installed</source>
        <extracomment>part of a sentence</extracomment>
        <translation>Chưa cài mô hình ngôn ngữ nào</translation>
    </message>
    <message>
        <location filename="../../app/services/composing.py"/>
        <source>No language model is installed. Your question is kept.</source>
        <translation>Chưa cài mô hình ngôn ngữ nào. Câu hỏi của bạn được giữ lại.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/access.py"/>
        <source>No mirror is named. Nothing was asked of anybody, and nothing was changed.</source>
        <translation>Chưa chỉ định máy chủ mirror. Chưa gửi yêu cầu nào và không có gì thay đổi.</translation>
    </message>
    <message>
        <location filename="../../app/services/personas.py"/>
        <source>No model and no collection is called so. Nothing was changed.</source>
        <translation>Không có mô hình hay bộ sưu tập nào tên như vậy. Không có gì thay đổi.</translation>
    </message>
    <message>
        <location filename="../../app/engine/errors.py"/>
        <source>No model is loaded.</source>
        <translation>Chưa nạp mô hình nào.</translation>
    </message>
    <message>
        <location filename="../../app/services/search.py"/>
        <source>No passage fits the filters (file:, type:, page:).</source>
        <translation>Không đoạn nào khớp bộ lọc (file:, type:, page:).</translation>
    </message>
    <message>
        <location filename="../../app/services/search.py"/>
        <source>No passage holds the quoted words as they stand. These come nearest.</source>
        <translation>Không đoạn nào chứa đúng các từ trong ngoặc kép. Đây là những đoạn gần nhất.</translation>
    </message>
    <message>
        <location filename="../../app/security/keyslots.py"/>
        <source>No passphrase opens this vault: without the recovery code nobody could open it. Nothing was changed.</source>
        <translation>Không cụm mật khẩu nào mở được kho này: không có mã khôi phục thì không ai mở được. Không có gì thay đổi.</translation>
    </message>
    <message>
        <location filename="../../app/services/cited.py"/>
        <source>No whole sentences stand in what was read, only names and figures.</source>
        <translation>Phần đã đọc không có câu trọn vẹn nào, chỉ có tên và số.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/foreign.py"/>
        <source>Nobody says anything in this chat.</source>
        <translation>Không ai nói gì trong cuộc trò chuyện này.</translation>
    </message>
    <message>
        <location filename="../../app/services/reading.py"/>
        <source>None of its {parts} parts was read.</source>
        <translation>Không phần nào trong {parts} phần của tài liệu được đọc.</translation>
    </message>
    <message>
        <location filename="../../app/services/destroy.py"/>
        <source>Not everything could be removed ({reason}). {what_holds}</source>
        <extracomment>{what_holds} may be The keys are gone: nothing of the vault can be read any more. / The vault is as it was, or its keys are gone.</extracomment>
        <translation>Không xóa được hết mọi thứ ({reason}). {what_holds}</translation>
    </message>
    <message>
        <location filename="../../app/services/audit.py"/>
        <source>Not everything that happens here is recorded now: the record of events could not be written. All else works.</source>
        <translation>Hiện không phải mọi việc ở đây đều được ghi lại: không ghi được nhật ký sự kiện. Mọi thứ khác vẫn hoạt động.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/access.py"/>
        <source>Nothing was asked of anybody, and nothing was changed.</source>
        <translation>Chưa gửi yêu cầu nào và không có gì thay đổi.</translation>
    </message>
    <message>
        <location filename="../../app/services/named.py"/>
        <source>Nothing was changed.</source>
        <translation>Không có gì thay đổi.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/media.py"/>
        <source>Nothing was installed from it, and nothing was changed on it.</source>
        <translation>Chưa cài gì từ đó, và USB không bị thay đổi.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/verifying.py"/>
        <source>Nothing was installed or changed, and installed models keep working.</source>
        <translation>Chưa cài gì, không có gì thay đổi và các mô hình đã cài vẫn dùng được.</translation>
    </message>
    <message>
        <location filename="../../app/vault/salvage.py"/>
        <source>Only a backup helps: cloister --home NEWFOLDER vault restore FILE</source>
        <translation>Chỉ bản sao lưu mới cứu được: cloister --home NEWFOLDER vault restore FILE</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/qt_stream.py"/>
        <source>Open it in GPT4All, so that it is saved once more, and copy it again.</source>
        <translation>Hãy mở trong GPT4All để nó được lưu lại, rồi chép lại.</translation>
    </message>
    <message>
        <location filename="../../app/extract/errors.py"/>
        <source>Open it in its own program with its password, and save a copy without one.</source>
        <translation>Hãy mở tệp trong chương trình của nó bằng mật khẩu rồi lưu một bản sao không có mật khẩu.</translation>
    </message>
    <message>
        <location filename="../../app/security/keyfile.py"/>
        <source>Open it, or name another folder with --home.</source>
        <translation>Hãy mở kho đó, hoặc chỉ định thư mục khác bằng --home.</translation>
    </message>
    <message>
        <location filename="../../app/services/pages.py"/>
        <source>Open the document in its own program to see it.</source>
        <translation>Hãy mở tài liệu trong chương trình của nó để xem.</translation>
    </message>
    <message>
        <location filename="../../app/services/pages.py"/>
        <source>Open the file in its own program to see the page.</source>
        <translation>Hãy mở tệp trong chương trình của nó để xem trang.</translation>
    </message>
    <message>
        <location filename="../../app/security/paths.py"/>
        <source>Other users may write to the data folder '{folder}'.</source>
        <translation>Người dùng khác có quyền ghi vào thư mục dữ liệu “{folder}”.</translation>
    </message>
    <message>
        <location filename="../../app/extract/worker/readers/picture.py"/>
        <source>Pages not read: {left} (recognition takes too long).</source>
        <translation>Số trang không đọc: {left} (nhận dạng mất quá nhiều thời gian).</translation>
    </message>
    <message>
        <location filename="../../app/extract/worker/readers/pdf.py"/>
        <source>Pages {what}: {count} ({reason}).</source>
        <extracomment>{what} may be not read / cut short; {reason} may be pictures only, and nothing to read them with is installed / pictures only, and recognition takes too long / at the document's end, and its time was up / after the first 5,000 / each after 400,000 characters</extracomment>
        <translation>Số trang {what}: {count} ({reason}).</translation>
    </message>
    <message>
        <location filename="../../app/mirror/media.py"/>
        <source>Plug it in again, or use another one.</source>
        <translation>Hãy cắm lại USB, hoặc dùng USB khác.</translation>
    </message>
    <message>
        <location filename="../../app/index/prepare.py"/>
        <source>Prepare it where Cloister was set up with the 'torch' extra, then import that.</source>
        <translation>Hãy chuẩn bị ở nơi Cloister được cài kèm phần “torch”, rồi nhập kết quả.</translation>
    </message>
    <message>
        <location filename="../../app/index/prepare_pairs.py"/>
        <source>Preparing a cross-encoder from safetensors needs PyTorch, which is not installed here.</source>
        <translation>Cần PyTorch để chuẩn bị cross-encoder từ safetensors, mà ở đây chưa cài.</translation>
    </message>
    <message>
        <location filename="../../app/index/prepare.py"/>
        <source>Preparing an embedder needs PyTorch, which is not installed here.</source>
        <translation>Cần PyTorch để chuẩn bị mô hình nhúng, mà ở đây chưa cài.</translation>
    </message>
    <message>
        <location filename="../../app/index/prepare_pairs.py"/>
        <source>Preparing this cross-encoder failed; nothing was added.</source>
        <translation>Chuẩn bị cross-encoder này không thành công; chưa thêm gì.</translation>
    </message>
    <message>
        <location filename="../../app/index/prepare.py"/>
        <source>Preparing this embedder failed; nothing was added.</source>
        <translation>Chuẩn bị mô hình nhúng này không thành công; chưa thêm gì.</translation>
    </message>
    <message>
        <location filename="../../app/engine/gguf.py"/>
        <source>Put all its files into one folder and import the first.</source>
        <translation>Hãy đặt mọi tệp của mô hình vào một thư mục rồi nhập tệp đầu tiên.</translation>
    </message>
    <message>
        <location filename="../../app/engine/gguf_parts.py"/>
        <source>Put all its files into one folder and try again.</source>
        <translation>Hãy đặt mọi tệp của mô hình vào một thư mục rồi thử lại.</translation>
    </message>
    <message>
        <location filename="../../app/security/keyfile.py"/>
        <source>Put back a copy of this file from a backup; without it nobody can open the vault.</source>
        <translation>Hãy đặt lại một bản của tệp này từ bản sao lưu; thiếu nó thì không ai mở được kho.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/verifying.py"/>
        <source>Put back the root.json that the station made.</source>
        <translation>Hãy đặt lại tệp root.json do trạm tạo ra.</translation>
    </message>
    <message>
        <location filename="../../app/vault/audit.py"/>
        <source>Put back the whole data folder from a copy, or go on with a new vault.</source>
        <translation>Hãy đặt lại toàn bộ thư mục dữ liệu từ một bản sao, hoặc tiếp tục với kho mới.</translation>
    </message>
    <message>
        <location filename="../../app/vault/wording.py"/>
        <source>Put back the whole data folder from a copy: vault.db and keyslots belong together.</source>
        <translation>Hãy đặt lại toàn bộ thư mục dữ liệu từ một bản sao: vault.db và keyslots phải đi cùng nhau.</translation>
    </message>
    <message>
        <location filename="../../app/services/import_opening.py"/>
        <source>Put it back and import it again, or take it off the list of failed files (cloister docs failed --dismiss).</source>
        <translation>Hãy đặt lại tệp rồi nhập lại, hoặc bỏ khỏi danh sách tệp lỗi (cloister docs failed --dismiss).</translation>
    </message>
    <message>
        <location filename="../../app/extract/errors.py"/>
        <source>Reading this file needed more memory than allowed, so it was stopped.</source>
        <translation>Việc đọc tệp này cần nhiều bộ nhớ hơn mức cho phép nên đã dừng.</translation>
    </message>
    <message>
        <location filename="../../app/extract/errors.py"/>
        <source>Reading this file took longer than allowed, so it was stopped.</source>
        <translation>Việc đọc tệp này lâu hơn mức cho phép nên đã dừng.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_check.py"/>
        <source>Record {expected} is missing.</source>
        <translation>Thiếu bản ghi {expected}.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_check.py"/>
        <source>Record {seq} is not as it was written, or not in its place.</source>
        <translation>Bản ghi {seq} không đúng như lúc ghi, hoặc không ở đúng chỗ.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_check.py"/>
        <source>Record {seq} is not the one that its checkpoint signed.</source>
        <translation>Bản ghi {seq} không phải bản ghi mà mốc kiểm tra của nó đã ký.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_reader.py"/>
        <source>Record {seq} is not the one that the record ended with.</source>
        <translation>Bản ghi {seq} không phải bản ghi cuối của nhật ký.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_check.py"/>
        <source>Record {seq} stands after record {seq2}.</source>
        <translation>Bản ghi {seq} đứng sau bản ghi {seq2}.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_check.py"/>
        <source>Record {seq} was not written with the key of its place.</source>
        <translation>Bản ghi {seq} không được ghi bằng khóa của vị trí đó.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_check.py"/>
        <source>Record {seq} was signed by a checkpoint, and is missing.</source>
        <translation>Bản ghi {seq} đã được một mốc kiểm tra ký, nay bị thiếu.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_reader.py"/>
        <source>Record {value} was added past the end of the record.</source>
        <translation>Bản ghi {value} được thêm sau điểm cuối của nhật ký.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_check.py"/>
        <source>Records {expected} to {value} are missing.</source>
        <translation>Thiếu các bản ghi {expected} đến {value}.</translation>
    </message>
    <message>
        <location filename="../../app/vault/cipher.py"/>
        <source>Reinstall Cloister from its bundle.</source>
        <translation>Hãy cài lại Cloister từ gói cài đặt.</translation>
    </message>
    <message>
        <location filename="../../app/services/cross_encoders.py"/>
        <source>Remove it and import it again.</source>
        <translation>Hãy gỡ bỏ rồi nhập lại.</translation>
    </message>
    <message>
        <location filename="../../app/services/model_import.py"/>
        <source>Remove it first, or import under another name.</source>
        <translation>Hãy gỡ bỏ mô hình đó trước, hoặc nhập với tên khác.</translation>
    </message>
    <message>
        <location filename="../../app/services/installing.py"/>
        <source>Remove it first: cloister models remove '{name}'</source>
        <translation>Trước hết hãy gỡ bỏ nó: cloister models remove '{name}'</translation>
    </message>
    <message>
        <location filename="../../app/index/client.py"/>
        <source>Remove it in Models and import it again.</source>
        <translation>Hãy gỡ bỏ nó trong Mô hình rồi nhập lại.</translation>
    </message>
    <message>
        <location filename="../../app/index/pairs_client.py"/>
        <source>Remove it in Models, or import it again.</source>
        <translation>Hãy gỡ bỏ nó trong Mô hình, hoặc nhập lại.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/download.py"/>
        <source>Remove it, then try again.</source>
        <translation>Hãy gỡ bỏ nó rồi thử lại.</translation>
    </message>
    <message>
        <location filename="../../app/services/personas.py"/>
        <source>Remove one that is not used.</source>
        <translation>Hãy xóa một mục không dùng.</translation>
    </message>
    <message>
        <location filename="../../app/services/persona_files/service.py"/>
        <source>Remove some that are not used, or import fewer.</source>
        <translation>Hãy xóa vài mục không dùng, hoặc nhập ít hơn.</translation>
    </message>
    <message>
        <location filename="../../app/vault/ledger.py"/>
        <source>Remove that one first, or import this one under another name.</source>
        <translation>Hãy gỡ bỏ mô hình đó trước, hoặc nhập mô hình này với tên khác.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/locations.py"/>
        <source>Report this: it should be impossible.</source>
        <translation>Hãy báo lại: điều này lẽ ra không thể xảy ra.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/launcher.py"/>
        <source>Run 'cloister doctor', or ask the administrator (sandbox.min_level).</source>
        <translation>Hãy chạy “cloister doctor”, hoặc hỏi quản trị viên (sandbox.min_level).</translation>
    </message>
    <message>
        <location filename="../../app/vault/wording.py"/>
        <source>Run 'cloister vault check', then restore a backup, or save what can be read with: cloister vault repair --to FOLDER</source>
        <translation>Hãy chạy “cloister vault check”, rồi khôi phục bản sao lưu, hoặc cứu những gì đọc được bằng lệnh: cloister vault repair --to FOLDER</translation>
    </message>
    <message>
        <location filename="../../app/services/starter.py"/>
        <source>Run 'make setup' again.</source>
        <translation>Hãy chạy lại “make setup”.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/verifying.py"/>
        <source>Run: cloister models sync</source>
        <translation>Hãy chạy: cloister models sync</translation>
    </message>
    <message>
        <location filename="../../app/extract/errors.py"/>
        <source>Save it as PDF, Word, OpenDocument, HTML or plain text and import that.</source>
        <translation>Hãy lưu thành PDF, Word, OpenDocument, HTML hoặc văn bản thuần rồi nhập tệp đó.</translation>
    </message>
    <message>
        <location filename="../../app/services/whole_documents.py"/>
        <source>Sentences of the documents themselves, word for word.</source>
        <translation>Các câu của chính tài liệu, đúng nguyên văn.</translation>
    </message>
    <message>
        <location filename="../../app/services/whole_documents.py"/>
        <source>Sentences of the documents themselves: no language model is installed.</source>
        <translation>Các câu của chính tài liệu: chưa cài mô hình ngôn ngữ nào.</translation>
    </message>
    <message>
        <location filename="../../app/services/whole_documents.py"/>
        <source>Sentences of the documents themselves: the model is too small to summarise.</source>
        <translation>Các câu của chính tài liệu: mô hình quá nhỏ để tóm tắt.</translation>
    </message>
    <message>
        <location filename="../../app/services/site_trust.py"/>
        <source>Set the clock right. If it was ahead before, wait until that time has come.</source>
        <translation>Hãy chỉnh đồng hồ cho đúng. Nếu trước đó đồng hồ chạy nhanh, hãy chờ đến thời điểm ấy.</translation>
    </message>
    <message>
        <location filename="../../app/services/requests.py"/>
        <source>Shorten it, or choose a model with a larger context.</source>
        <translation>Hãy rút ngắn câu hỏi, hoặc chọn mô hình có ngữ cảnh lớn hơn.</translation>
    </message>
    <message>
        <location filename="../../app/engine/errors.py"/>
        <source>Shorten the question or the system prompt, or raise the context size.</source>
        <translation>Hãy rút ngắn câu hỏi hoặc lời nhắc hệ thống, hoặc tăng cỡ ngữ cảnh.</translation>
    </message>
    <message>
        <location filename="../../app/services/personas.py"/>
        <source>Shorten the text.</source>
        <translation>Hãy rút ngắn văn bản.</translation>
    </message>
    <message>
        <location filename="../../app/services/model_rows.py"/>
        <source>Small enough for any machine.</source>
        <translation>Đủ nhỏ cho mọi máy.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/launcher.py"/>
        <source>Something unexpected happened: {error}.</source>
        <translation>Đã xảy ra lỗi không mong muốn: {error}.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat.py"/>
        <source>Something was said after {message} already. Nothing was changed.</source>
        <translation>Sau {message} đã có nội dung khác. Không có gì thay đổi.</translation>
    </message>
    <message>
        <location filename="../../app/extract/errors.py"/>
        <source>Split it into smaller files, or save it again in its own program.</source>
        <translation>Hãy chia thành các tệp nhỏ hơn, hoặc lưu lại trong chương trình của nó.</translation>
    </message>
    <message>
        <location filename="../../app/extract/errors.py"/>
        <source>Split it into smaller files.</source>
        <translation>Hãy chia thành các tệp nhỏ hơn.</translation>
    </message>
    <message>
        <location filename="../../app/services/prompts.py"/>
        <source>Split it, or write some of them out.</source>
        <translation>Hãy chia nhỏ, hoặc viết thẳng vài biến ra.</translation>
    </message>
    <message>
        <location filename="../../app/services/watched_folders.py"/>
        <source>Stop watching that one first.</source>
        <translation>Hãy ngừng theo dõi thư mục đó trước.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/launcher.py"/>
        <source>Stopped. What was fetched so far is kept.</source>
        <translation>Đã dừng. Phần đã tải được giữ lại.</translation>
    </message>
    <message>
        <location filename="../../app/engine/gguf_parts.py"/>
        <source>Such a file is called NAME-00001-of-{count}.gguf.</source>
        <translation>Tệp như vậy có tên dạng NAME-00001-of-{count}.gguf.</translation>
    </message>
    <message>
        <location filename="../../app/services/site_trust.py"/>
        <source>Sync again: cloister models sync</source>
        <translation>Hãy đồng bộ lại: cloister models sync</translation>
    </message>
    <message>
        <location filename="../../app/services/installing.py"/>
        <source>Sync again; if that does not help, tell the security officer.</source>
        <translation>Hãy đồng bộ lại; nếu không được, hãy báo cho cán bộ bảo mật.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/door.py"/>
        <source>Sync again; it goes on from there.</source>
        <translation>Hãy đồng bộ lại; việc tải sẽ tiếp tục từ đó.</translation>
    </message>
    <message>
        <location filename="../../app/services/embedder.py"/>
        <source>Sync again; what is damaged is fetched anew: cloister models sync</source>
        <translation>Hãy đồng bộ lại; phần hỏng sẽ được tải lại: cloister models sync</translation>
    </message>
    <message>
        <location filename="../../app/services/site_trust.py"/>
        <source>Sync first: cloister models sync</source>
        <translation>Trước hết hãy đồng bộ: cloister models sync</translation>
    </message>
    <message>
        <location filename="../../app/services/site_trust.py"/>
        <source>Sync when the site has published a new one.</source>
        <translation>Hãy đồng bộ khi đơn vị đã phát hành danh sách mới.</translation>
    </message>
    <message>
        <location filename="../../app/index/prepare_pairs.py"/>
        <source>Take one with onnx/model.onnx, or prepare it where Cloister was set up with the 'torch' extra.</source>
        <translation>Hãy lấy bản có onnx/model.onnx, hoặc chuẩn bị ở nơi Cloister được cài kèm phần “torch”.</translation>
    </message>
    <message>
        <location filename="../../app/security/paths.py"/>
        <source>Take that right away (chmod go-w), or choose another folder with --home.</source>
        <translation>Hãy bỏ quyền đó (chmod go-w), hoặc chọn thư mục khác bằng --home.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/download.py"/>
        <source>Tell whoever publishes the mirror.</source>
        <translation>Hãy báo cho người phát hành máy chủ mirror.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/verifying.py"/>
        <source>Tell whoever publishes the mirror; do not use another copy of it meanwhile.</source>
        <translation>Hãy báo cho người phát hành máy chủ mirror; trong lúc đó đừng dùng bản sao khác của nó.</translation>
    </message>
    <message>
        <location filename="../../app/extract/languages.py"/>
        <source>Text in pictures was to be read as {lacking}, which {are} not installed here: it {done}. To install: {missing}; then import this file again.</source>
        <extracomment>{lacking} may be {first} and {last}; {are} may be are / is; {done} may be was read as {used} / was not read; {missing} may be apt-get install {names}</extracomment>
        <translation>Chữ trong hình ảnh lẽ ra được đọc bằng {lacking}, {are} chưa cài ở đây: chữ {done}. Để cài: {missing}; sau đó nhập lại tệp này.</translation>
    </message>
    <message>
        <location filename="../../app/services/attachments.py"/>
        <source>That would be {count} files; one chat takes 50. Nothing was attached.</source>
        <translation>Như vậy sẽ là {count} tệp; một cuộc trò chuyện nhận 50. Chưa đính kèm gì.</translation>
    </message>
    <message>
        <location filename="../../app/services/whole_documents.py"/>
        <source>That would be {documents} documents; {most} at most make one answer. Your question is kept.</source>
        <translation>Như vậy là {documents} tài liệu; một câu trả lời dùng tối đa {most}. Câu hỏi của bạn được giữ lại.</translation>
    </message>
    <message>
        <location filename="../../app/engine/errors.py"/>
        <source>The adapter '{adapter}' was not made for the model '{base}'. Nothing was changed.</source>
        <translation>Adapter “{adapter}” không dành cho mô hình “{base}”. Không có gì thay đổi.</translation>
    </message>
    <message>
        <location filename="../../app/services/composing.py"/>
        <source>The answer reached its length limit.</source>
        <translation>Câu trả lời đã đạt giới hạn độ dài.</translation>
    </message>
    <message>
        <location filename="../../app/extract/worker/attachments.py"/>
        <source>The attachment {name} was not read.</source>
        <translation>Tệp đính kèm {name} không được đọc.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/access.py"/>
        <source>The authority that vouches for the mirror's certificate is not named. Nothing was asked of anybody, and nothing was changed.</source>
        <translation>Chưa chỉ định nơi chứng thực chứng chỉ của máy chủ mirror (CA). Chưa gửi yêu cầu nào và không có gì thay đổi.</translation>
    </message>
    <message>
        <location filename="../../app/services/restore.py"/>
        <source>The backup '{file}' could not be restored: {value}. Nothing was made.</source>
        <translation>Không khôi phục được bản sao lưu “{file}”: {value}. Chưa tạo gì.</translation>
    </message>
    <message>
        <location filename="../../app/services/backup.py"/>
        <source>The backup '{path}' could not be written: {reason}. There is no backup of this name from now; the vault is as it was.</source>
        <extracomment>{reason} may be the disk or the stick refused it / the disk is full</extracomment>
        <translation>Không ghi được bản sao lưu “{path}”: {reason}. Lần này không có bản sao lưu nào mang tên đó được tạo; kho vẫn như cũ.</translation>
    </message>
    <message>
        <location filename="../../app/vault/errors.py"/>
        <source>The backup '{path}' is damaged: {reason}. Nothing was made.</source>
        <extracomment>{reason} may be its bytes are not those that were written / a page is not as it was written / its last part is altered / bytes are missing in it, or were added</extracomment>
        <translation>Bản sao lưu “{path}” bị hỏng: {reason}. Chưa tạo gì.</translation>
    </message>
    <message>
        <location filename="../../app/domain/models.py"/>
        <source>The built-in form '{family}', for want of a better one: its own chat template failed when it was run. Answers may be worse.</source>
        <translation>Dạng có sẵn “{family}”, vì không có dạng nào phù hợp hơn: mẫu hội thoại riêng của mô hình bị lỗi khi chạy. Câu trả lời có thể kém hơn.</translation>
    </message>
    <message>
        <location filename="../../app/domain/models.py"/>
        <source>The built-in form '{family}', for want of a better one: nothing tells which it was made for. Answers may be worse.</source>
        <translation>Dạng có sẵn “{family}”, vì không có dạng nào phù hợp hơn: không có gì cho biết mô hình dành cho dạng nào. Câu trả lời có thể kém hơn.</translation>
    </message>
    <message>
        <location filename="../../app/domain/models.py"/>
        <source>The built-in form '{family}', which was chosen for this model.</source>
        <translation>Dạng có sẵn “{family}”, đã được chọn cho mô hình này.</translation>
    </message>
    <message>
        <location filename="../../app/domain/models.py"/>
        <source>The built-in form '{family}': its own chat template failed when it was run.</source>
        <translation>Dạng có sẵn “{family}”: mẫu hội thoại riêng của mô hình bị lỗi khi chạy.</translation>
    </message>
    <message>
        <location filename="../../app/domain/models.py"/>
        <source>The built-in form '{family}': its own chat template is missing or not approved, and is not run.</source>
        <translation>Dạng có sẵn “{family}”: mẫu hội thoại riêng của mô hình bị thiếu hoặc chưa được chấp thuận nên không được chạy.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/transport.py"/>
        <source>The certificate of {where} is refused: {verify_message}. Models that are installed are untouched.</source>
        <translation>Chứng chỉ của {where} bị từ chối: {verify_message}. Các mô hình đã cài không bị ảnh hưởng.</translation>
    </message>
    <message>
        <location filename="../../app/services/history.py"/>
        <source>The chat as a whole can be deleted.</source>
        <translation>Có thể xóa cả cuộc trò chuyện.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_check.py"/>
        <source>The checkpoint of record {seq} is not signed by its key.</source>
        <translation>Mốc kiểm tra của bản ghi {seq} không được ký bằng khóa của nó.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_export.py"/>
        <source>The checkpoint of record {seq} is not signed by the key.</source>
        <translation>Mốc kiểm tra của bản ghi {seq} không được ký bằng khóa này.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_reader.py"/>
        <source>The checkpoint of record {signed_seq} is missing.</source>
        <translation>Thiếu mốc kiểm tra của bản ghi {signed_seq}.</translation>
    </message>
    <message>
        <location filename="../../app/services/recognition.py"/>
        <source>The collection “{collection}” asks for {missing}, which {are} not installed here: {instead}. To install: {missing2}.</source>
        <extracomment>{missing} may be {first} and {last}; {are} may be are / is; {instead} may be pictures of text are read as {used} / pictures of text are not read; {missing2} may be apt-get install {names}</extracomment>
        <translation>Bộ sưu tập “{collection}” cần {missing}, {are} chưa cài ở đây: {instead}. Để cài: {missing2}.</translation>
    </message>
    <message>
        <location filename="../../app/services/models.py"/>
        <source>The conversations of '{name}' can be kept as {value} only. Nothing was changed.</source>
        <translation>Cuộc trò chuyện của “{name}” chỉ lưu được dạng {value}. Không có gì thay đổi.</translation>
    </message>
    <message>
        <location filename="../../app/vault/errors.py"/>
        <source>The copy '{path}' was written, but reading it again shows that {reason}. It was not kept; the vault is as it was.</source>
        <extracomment>{reason} may be its key is another one / the passphrase does not open it / it does not hold the same rows / page {unsound} is not as it was written</extracomment>
        <translation>Bản sao “{path}” đã được ghi, nhưng khi đọc lại thì thấy {reason}. Bản đó không được giữ; kho vẫn như cũ.</translation>
    </message>
    <message>
        <location filename="../../app/index/worker/pair_scorer.py"/>
        <source>The cross-encoder could not be loaded.</source>
        <translation>Không nạp được cross-encoder.</translation>
    </message>
    <message>
        <location filename="../../app/index/pairs_client.py"/>
        <source>The cross-encoder could not be used. Your documents are safe.</source>
        <translation>Không dùng được cross-encoder. Tài liệu của bạn vẫn an toàn.</translation>
    </message>
    <message>
        <location filename="../../app/index/worker/pair_scorer.py"/>
        <source>The cross-encoder failed on a text.</source>
        <translation>Cross-encoder bị lỗi với một văn bản.</translation>
    </message>
    <message>
        <location filename="../../app/index/worker/pair_scorer.py"/>
        <source>The cross-encoder gives no numbers.</source>
        <translation>Cross-encoder không cho ra số nào.</translation>
    </message>
    <message>
        <location filename="../../app/index/worker/pair_scorer.py"/>
        <source>The cross-encoder has other labels than its config.json says.</source>
        <translation>Cross-encoder có các nhãn khác với config.json của nó.</translation>
    </message>
    <message>
        <location filename="../../app/index/worker/pair_scorer.py"/>
        <source>The cross-encoder wants other inputs than two texts.</source>
        <translation>Cross-encoder cần đầu vào khác chứ không phải hai văn bản.</translation>
    </message>
    <message>
        <location filename="../../app/index/cross_encoder.py"/>
        <source>The cross-encoder's config.json could not be read.</source>
        <translation>Không đọc được config.json của cross-encoder.</translation>
    </message>
    <message>
        <location filename="../../app/index/prepare_pairs.py"/>
        <source>The cross-encoder's model is damaged, or is none that reads two texts and gives the labels that its config.json names.</source>
        <translation>Mô hình của cross-encoder bị hỏng, hoặc không phải loại đọc hai văn bản và cho ra các nhãn ghi trong config.json của nó.</translation>
    </message>
    <message>
        <location filename="../../app/index/prepare_pairs.py"/>
        <source>The cross-encoder's tokenizer.json is damaged.</source>
        <translation>tokenizer.json của cross-encoder bị hỏng.</translation>
    </message>
    <message>
        <location filename="../../app/index/prepare_pairs.py"/>
        <source>The cross-encoder's weights could not be loaded.</source>
        <translation>Không nạp được trọng số của cross-encoder.</translation>
    </message>
    <message>
        <location filename="../../app/security/paths.py"/>
        <source>The data folder '{folder}' belongs to another user.</source>
        <translation>Thư mục dữ liệu “{folder}” thuộc về người dùng khác.</translation>
    </message>
    <message>
        <location filename="../../app/security/paths.py"/>
        <source>The data folder '{folder}' cannot be used: {reason}.</source>
        <extracomment>{reason} may be it is not a folder / this user may not read and write it</extracomment>
        <translation>Không dùng được thư mục dữ liệu “{folder}”: {reason}.</translation>
    </message>
    <message>
        <location filename="../../app/security/paths.py"/>
        <source>The data folder '{folder}' is a link, which could be pointed elsewhere.</source>
        <translation>Thư mục dữ liệu “{folder}” là một liên kết, có thể bị trỏ đi nơi khác.</translation>
    </message>
    <message>
        <location filename="../../app/services/restore.py"/>
        <source>The disk became full while '{file}' was restored. Nothing was made.</source>
        <translation>Đĩa đầy trong lúc khôi phục “{file}”. Chưa tạo gì.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/download.py"/>
        <source>The disk has {free} MiB free; {missing_bytes} MiB are to come, and {reserve_bytes} stay free for the rest. Nothing was fetched.</source>
        <translation>Đĩa còn trống {free} MiB; cần tải {missing_bytes} MiB, và {reserve_bytes} được chừa cho việc khác. Chưa tải gì.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/verifying.py"/>
        <source>The disk is full. Nothing was installed or changed, and installed models keep working.</source>
        <translation>Đĩa đã đầy. Chưa cài gì, không có gì thay đổi và các mô hình đã cài vẫn dùng được.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/download.py"/>
        <source>The disk is full. What came of the model is kept, and the rest of this machine is as it was.</source>
        <translation>Đĩa đã đầy. Phần mô hình đã tải được giữ lại, mọi thứ khác trên máy này vẫn như cũ.</translation>
    </message>
    <message>
        <location filename="../../app/vault/wording.py"/>
        <source>The disk is full: this was not kept. Everything before it is safe.</source>
        <translation>Đĩa đã đầy: nội dung này chưa được lưu. Mọi thứ trước đó vẫn an toàn.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/store.py"/>
        <source>The disk is full: {what}. Everything else is as it was.</source>
        <extracomment>{what} may be A model file could not be deleted / A model that was fetched was not installed / '{name}' was not imported</extracomment>
        <translation>Đĩa đã đầy: {what}. Mọi thứ khác vẫn như cũ.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/download.py"/>
        <source>The disk is nearly full. What came of the model is kept.</source>
        <translation>Đĩa sắp đầy. Phần mô hình đã tải được giữ lại.</translation>
    </message>
    <message>
        <location filename="../../app/extract/worker/result.py"/>
        <source>The document is longer than the limit; its end was left out.</source>
        <translation>Tài liệu dài hơn giới hạn; phần cuối bị bỏ qua.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/writing.py"/>
        <source>The documents do not say.</source>
        <translation>Tài liệu không đề cập.</translation>
    </message>
    <message>
        <location filename="../../app/services/composing.py"/>
        <source>The documents there are now do not answer this question any more, so there is nothing to go on from. What is written stays.</source>
        <translation>Các tài liệu hiện có không còn trả lời câu hỏi này nên không có gì để viết tiếp. Phần đã viết vẫn còn.</translation>
    </message>
    <message>
        <location filename="../../app/services/watch_rules.py"/>
        <source>The drive or share that this folder lies on is not connected.</source>
        <translation>Ổ đĩa hoặc ổ chia sẻ chứa thư mục này chưa được kết nối.</translation>
    </message>
    <message>
        <location filename="../../app/services/embedder.py"/>
        <source>The embedder '{name}' is damaged or missing. Your documents are safe.</source>
        <translation>Mô hình nhúng “{name}” bị hỏng hoặc bị thiếu. Tài liệu của bạn vẫn an toàn.</translation>
    </message>
    <message>
        <location filename="../../app/index/worker/encoder.py"/>
        <source>The embedder could not be loaded.</source>
        <translation>Không nạp được mô hình nhúng.</translation>
    </message>
    <message>
        <location filename="../../app/index/client.py"/>
        <source>The embedder could not be loaded. Your documents are safe.</source>
        <translation>Không nạp được mô hình nhúng. Tài liệu của bạn vẫn an toàn.</translation>
    </message>
    <message>
        <location filename="../../app/index/embedder.py"/>
        <source>The embedder's description could not be read.</source>
        <translation>Không đọc được phần mô tả của mô hình nhúng.</translation>
    </message>
    <message>
        <location filename="../../app/index/worker/main.py"/>
        <source>The embedder's description is damaged.</source>
        <translation>Phần mô tả của mô hình nhúng bị hỏng.</translation>
    </message>
    <message>
        <location filename="../../app/index/embedder.py"/>
        <source>The embedder's description names impossible sizes.</source>
        <translation>Phần mô tả của mô hình nhúng ghi kích thước không thể có.</translation>
    </message>
    <message>
        <location filename="../../app/index/tokens.py"/>
        <source>The embedder's tokenizer is damaged.</source>
        <translation>Bộ tách token của mô hình nhúng bị hỏng.</translation>
    </message>
    <message>
        <location filename="../../app/index/prepare.py"/>
        <source>The embedder's tokenizer.json is damaged.</source>
        <translation>tokenizer.json của mô hình nhúng bị hỏng.</translation>
    </message>
    <message>
        <location filename="../../app/index/worker/encoder.py"/>
        <source>The embedder's vectors have another size than it says.</source>
        <translation>Vectơ của mô hình nhúng có kích thước khác với mô tả.</translation>
    </message>
    <message>
        <location filename="../../app/index/prepare.py"/>
        <source>The embedder's weights could not be loaded.</source>
        <translation>Không nạp được trọng số của mô hình nhúng.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/json_parts.py"/>
        <source>The file breaks off in the middle; what stands before that was read.</source>
        <translation>Tệp bị đứt giữa chừng; phần trước đó đã được đọc.</translation>
    </message>
    <message>
        <location filename="../../app/services/import_opening.py"/>
        <source>The file changed while it was being read; nothing of it was kept.</source>
        <translation>Tệp thay đổi trong lúc đang đọc; không giữ lại gì của nó.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_export.py"/>
        <source>The file does not end with the code that it begins with.</source>
        <translation>Tệp không kết thúc bằng mã ở đầu tệp.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_export.py"/>
        <source>The file does not hold as many records and checkpoints as it says.</source>
        <translation>Tệp không chứa đủ số bản ghi và mốc kiểm tra như nó ghi.</translation>
    </message>
    <message>
        <location filename="../../app/services/persona_files/service.py"/>
        <source>The file has two {kind}s named '{name}'. Nothing was imported.</source>
        <translation>Tệp có hai {kind} tên “{name}”. Chưa nhập gì.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/opening.py"/>
        <source>The file holds more than {most_chats} chats; those before were read.</source>
        <translation>Tệp chứa hơn {most_chats} cuộc trò chuyện; các cuộc trước đó đã được đọc.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_export.py"/>
        <source>The file is not encrypted: whoever can read it reads the chats. Cloister does not look after it, and does not delete it.</source>
        <translation>Tệp này không được mã hóa: ai đọc được tệp sẽ đọc được các cuộc trò chuyện. Cloister không quản lý tệp này và cũng không xóa nó.</translation>
    </message>
    <message>
        <location filename="../../app/extract/errors.py"/>
        <source>The file is probably damaged: save it again in its own program.</source>
        <translation>Có thể tệp bị hỏng: hãy lưu lại trong chương trình của nó.</translation>
    </message>
    <message>
        <location filename="../../app/services/pages.py"/>
        <source>The file itself was not kept at its import, and is not unchanged where it was: its text is shown.</source>
        <translation>Tệp gốc không được giữ khi nhập, và ở chỗ cũ nó đã thay đổi: văn bản của tệp được hiện thay.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/access.py"/>
        <source>The file of the site's authority '{path}' cannot be read ({why}). Nothing was asked of anybody, and nothing was changed.</source>
        <extracomment>{why} may be it is no PEM file</extracomment>
        <translation>Không đọc được tệp CA của đơn vị “{path}” ({why}). Chưa gửi yêu cầu nào và không có gì thay đổi.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/transport.py"/>
        <source>The file of the site's authority holds no certificate. Models that are installed are untouched.</source>
        <translation>Tệp CA của đơn vị không chứa chứng chỉ nào. Các mô hình đã cài không bị ảnh hưởng.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_export.py"/>
        <source>The file was signed with another key than the one given.</source>
        <translation>Tệp được ký bằng khóa khác với khóa đã cho.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_export.py"/>
        <source>The first line is not as it was written.</source>
        <translation>Dòng đầu không đúng như lúc ghi.</translation>
    </message>
    <message>
        <location filename="../../app/services/reading.py"/>
        <source>The first {done} of its {parts} parts were read.</source>
        <translation>Đã đọc {done} phần đầu trong {parts} phần của tài liệu.</translation>
    </message>
    <message>
        <location filename="../../app/services/discovery.py"/>
        <source>The folder could not be opened ({value}).</source>
        <translation>Không mở được thư mục ({value}).</translation>
    </message>
    <message>
        <location filename="../../app/mirror/download.py"/>
        <source>The folder for downloads cannot be written ({value}). Installed models are as they were.</source>
        <translation>Không ghi được vào thư mục tải về ({value}). Các mô hình đã cài vẫn như cũ.</translation>
    </message>
    <message>
        <location filename="../../app/engine/errors.py"/>
        <source>The grammar or the JSON schema that the answer has to fit cannot be read. Nothing was written; your question is kept.</source>
        <translation>Không đọc được ngữ pháp hoặc lược đồ JSON mà câu trả lời phải theo. Chưa viết gì; câu hỏi của bạn được giữ lại.</translation>
    </message>
    <message>
        <location filename="../../app/engine/devices.py"/>
        <source>The graphics processor did not pass a small test, so the model runs on the processor.</source>
        <translation>GPU không qua được một phép thử nhỏ, nên mô hình chạy trên CPU.</translation>
    </message>
    <message>
        <location filename="../../app/services/personas.py"/>
        <source>The instructions and the greeting have at most 8000 characters each. Nothing was changed.</source>
        <translation>Chỉ dẫn và lời chào mỗi phần tối đa 8000 ký tự. Không có gì thay đổi.</translation>
    </message>
    <message>
        <location filename="../../app/security/keyfile.py"/>
        <source>The key file '{path}' is damaged: {reason}. The vault beside it was not touched.</source>
        <extracomment>{reason} may be it holds no usable key / it is incomplete or altered / it cannot be read ({value})</extracomment>
        <translation>Tệp khóa “{path}” bị hỏng: {reason}. Kho bên cạnh không bị động đến.</translation>
    </message>
    <message>
        <location filename="../../app/security/keyfile.py"/>
        <source>The key file '{path}' is missing. The vault beside it was not touched.</source>
        <translation>Thiếu tệp khóa “{path}”. Kho bên cạnh không bị động đến.</translation>
    </message>
    <message>
        <location filename="../../app/services/passphrase.py"/>
        <source>The key file is older than the one this vault knows: somebody, or a restored backup, put an old copy in its place, and a passphrase or recovery code that was changed since may open the vault again. Change the passphrase, and make a new recovery code if there is one.</source>
        <translation>Tệp khóa cũ hơn bản mà kho này biết: có người, hoặc một bản sao lưu được khôi phục, đã đặt bản cũ vào chỗ của nó, và cụm mật khẩu hoặc mã khôi phục đã đổi từ đó đến nay có thể lại mở được kho. Hãy đổi cụm mật khẩu, và tạo mã khôi phục mới nếu có dùng.</translation>
    </message>
    <message>
        <location filename="../../app/services/passphrase.py"/>
        <source>The key file was altered by something other than Cloister. Only what opened it now was kept; everything else in it opens nothing any more. Make a new recovery code if there was one.</source>
        <translation>Tệp khóa đã bị thứ khác ngoài Cloister sửa. Chỉ phần vừa dùng để mở kho được giữ lại; mọi phần khác trong đó không còn mở được gì. Hãy tạo mã khôi phục mới nếu trước đó có mã.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_reader.py"/>
        <source>The key for the next record is not the one that follows the last.</source>
        <translation>Khóa cho bản ghi tiếp theo không phải khóa kế tiếp khóa cuối.</translation>
    </message>
    <message>
        <location filename="../../app/services/destroy.py"/>
        <source>The keys are gone: nothing of the vault can be read any more.</source>
        <translation>Các khóa không còn nữa: không thể đọc được gì trong kho.</translation>
    </message>
    <message>
        <location filename="../../app/security/keyfile.py"/>
        <source>The keys could not be written to '{path}': {reason}. Nothing was changed.</source>
        <extracomment>{reason} may be the disk is full</extracomment>
        <translation>Không ghi được các khóa vào “{path}”: {reason}. Không có gì thay đổi.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_export.py"/>
        <source>The line of record {seq} is not as it was written.</source>
        <translation>Dòng của bản ghi {seq} không đúng như lúc ghi.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_export.py"/>
        <source>The line of record {seq}'s checkpoint is not as it was written.</source>
        <translation>Dòng của mốc kiểm tra ở bản ghi {seq} không đúng như lúc ghi.</translation>
    </message>
    <message>
        <location filename="../../app/services/starter.py"/>
        <source>The list of starter models is damaged.</source>
        <translation>Danh sách mô hình khởi đầu bị hỏng.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/limits.py"/>
        <source>The messages of this chat do not follow one another.</source>
        <translation>Các tin nhắn của cuộc trò chuyện này không nối tiếp nhau.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/foreign.py"/>
        <source>The messages of this chat go round in a circle.</source>
        <translation>Các tin nhắn của cuộc trò chuyện này nối thành vòng tròn.</translation>
    </message>
    <message>
        <location filename="../../app/services/memory.py"/>
        <source>The messages that this is about are gone. Nothing was changed.</source>
        <translation>Các tin nhắn liên quan đã không còn. Không có gì thay đổi.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/patience.py"/>
        <source>The mirror cannot be used now: {what}. Models that are installed are untouched.</source>
        <translation>Hiện không dùng được máy chủ mirror: {what}. Các mô hình đã cài không bị ảnh hưởng.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/transport.py"/>
        <source>The mirror does not do as a mirror should: {what}. Models that are installed are untouched.</source>
        <extracomment>{what} may be it sends another part of the file than was asked for / it sends compressed what was asked for as it is / it answers {status} / it sends elsewhere (status {status}), which is never followed / its answer is no HTTP ({name}) / '{path}' is larger than any file of its kind</extracomment>
        <translation>Máy chủ mirror hoạt động không đúng: {what}. Các mô hình đã cài không bị ảnh hưởng.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/download.py"/>
        <source>The mirror does not give '{file}': {why}. Installed models are untouched.</source>
        <extracomment>{why} may be it has less of the file than it said before</extracomment>
        <translation>Máy chủ mirror không cung cấp “{file}”: {why}. Các mô hình đã cài không bị ảnh hưởng.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/transport.py"/>
        <source>The mirror does not let this machine in (status {status}). Models that are installed are untouched.</source>
        <translation>Máy chủ mirror không cho máy này truy cập (trạng thái {status}). Các mô hình đã cài không bị ảnh hưởng.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/transport.py"/>
        <source>The mirror has no '{path}' (status {status}). Models that are installed are untouched.</source>
        <translation>Máy chủ mirror không có “{path}” (trạng thái {status}). Các mô hình đã cài không bị ảnh hưởng.</translation>
    </message>
    <message>
        <location filename="../../app/engine/errors.py"/>
        <source>The model '{name}' could not be loaded with its adapters. Your chats are safe.</source>
        <translation>Không nạp được mô hình “{name}” cùng các adapter của nó. Các cuộc trò chuyện của bạn vẫn an toàn.</translation>
    </message>
    <message>
        <location filename="../../app/engine/errors.py"/>
        <source>The model '{name}' could not be loaded. Nothing else is affected.</source>
        <translation>Không nạp được mô hình “{name}”. Không ảnh hưởng gì khác.</translation>
    </message>
    <message>
        <location filename="../../app/services/models.py"/>
        <source>The model '{name}' is damaged or missing, so it was not loaded. Your chats are safe.</source>
        <translation>Mô hình “{name}” bị hỏng hoặc bị thiếu nên chưa được nạp. Các cuộc trò chuyện của bạn vẫn an toàn.</translation>
    </message>
    <message>
        <location filename="../../app/services/cross_encoders.py"/>
        <source>The model '{name}' is damaged or missing. Your documents are safe.</source>
        <translation>Mô hình “{name}” bị hỏng hoặc bị thiếu. Tài liệu của bạn vẫn an toàn.</translation>
    </message>
    <message>
        <location filename="../../app/engine/errors.py"/>
        <source>The model '{name}' {value} {reason}</source>
        <extracomment>{value} may be was too large: memory ran out while it was loaded. / does not fit in memory:</extracomment>
        <translation>Mô hình “{name}” {value} {reason}</translation>
    </message>
    <message>
        <location filename="../../app/engine/errors.py"/>
        <source>The model file '{name}' cannot be read. Nothing was changed.</source>
        <translation>Không đọc được tệp mô hình “{name}”. Không có gì thay đổi.</translation>
    </message>
    <message>
        <location filename="../../app/engine/gguf.py"/>
        <source>The model file '{name}' is damaged: {error}.</source>
        <translation>Tệp mô hình “{name}” bị hỏng: {error}.</translation>
    </message>
    <message>
        <location filename="../../app/engine/errors.py"/>
        <source>The model file '{name}' is none that this version can use: {reason}.</source>
        <translation>Phiên bản này không dùng được tệp mô hình “{name}”: {reason}.</translation>
    </message>
    <message>
        <location filename="../../app/engine/gguf.py"/>
        <source>The model file '{name}' is not part {value} of {parts}.</source>
        <translation>Tệp mô hình “{name}” không phải phần {value} trong {parts} phần.</translation>
    </message>
    <message>
        <location filename="../../app/engine/errors.py"/>
        <source>The model file '{name}' is of the kind '{architecture}', which {value}</source>
        <extracomment>{value} may be cannot answer here. / this version does not know.</extracomment>
        <translation>Tệp mô hình “{name}” thuộc loại “{architecture}”, loại này {value}</translation>
    </message>
    <message>
        <location filename="../../app/engine/gguf_parts.py"/>
        <source>The model is in {count} files, and '{name}' is not there. Nothing was changed.</source>
        <translation>Mô hình gồm {count} tệp, và thiếu “{name}”. Không có gì thay đổi.</translation>
    </message>
    <message>
        <location filename="../../app/services/model_rows.py"/>
        <source>The model it was made for is not here.</source>
        <translation>Ở đây không có mô hình tương ứng của nó.</translation>
    </message>
    <message>
        <location filename="../../app/engine/errors.py"/>
        <source>The model stopped unexpectedly. Your chat is safe.</source>
        <translation>Mô hình dừng bất ngờ. Cuộc trò chuyện của bạn vẫn an toàn.</translation>
    </message>
    <message>
        <location filename="../../app/services/composing.py"/>
        <source>The model thought, and wrote no answer.</source>
        <translation>Mô hình đã suy nghĩ nhưng không viết câu trả lời.</translation>
    </message>
    <message>
        <location filename="../../app/services/composing.py"/>
        <source>The model was still thinking when its context window was full.</source>
        <translation>Mô hình vẫn đang suy nghĩ khi cửa sổ ngữ cảnh đã đầy.</translation>
    </message>
    <message>
        <location filename="../../app/services/composing.py"/>
        <source>The model wrote no answer</source>
        <extracomment>part of a sentence</extracomment>
        <translation>Mô hình không viết câu trả lời nào</translation>
    </message>
    <message>
        <location filename="../../app/extract/worker/reading.py"/>
        <source>The name promises another kind of file: this is {in_words}.</source>
        <extracomment>{in_words} may be a PDF file / a Word file / a web page / an RTF file / plain text</extracomment>
        <translation>Tên tệp cho biết một loại khác: đây là {in_words}.</translation>
    </message>
    <message>
        <location filename="../../app/services/repair.py"/>
        <source>The new home '{target}' could not be written: {reason}. There is none; the damaged one was not changed.</source>
        <extracomment>{reason} may be the disk is full</extracomment>
        <translation>Không ghi được thư mục dữ liệu mới “{target}”: {reason}. Thư mục đó không được tạo; thư mục bị hỏng không thay đổi.</translation>
    </message>
    <message>
        <location filename="../../app/security/keyfile.py"/>
        <source>The new keys are in force, but the disk did not confirm them: after a power failure it may be the ones before.</source>
        <translation>Các khóa mới đã có hiệu lực, nhưng đĩa không xác nhận: sau khi mất điện, có thể khóa cũ lại có hiệu lực.</translation>
    </message>
    <message>
        <location filename="../../app/vault/salvage.py"/>
        <source>The page that lists the vault's tables is damaged: nothing on the others can be found without it. Nothing was changed.</source>
        <translation>Trang liệt kê các bảng của kho bị hỏng: thiếu nó thì không tìm được gì trên các trang khác. Không có gì thay đổi.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/door.py"/>
        <source>The part of Cloister that starts the network process is gone. Installed models are untouched.</source>
        <translation>Phần khởi động tiến trình mạng của Cloister không còn chạy. Các mô hình đã cài không bị ảnh hưởng.</translation>
    </message>
    <message>
        <location filename="../../app/vault/purge.py"/>
        <source>The passages quoted here were removed with their document.</source>
        <translation>Các đoạn được trích ở đây đã bị gỡ bỏ cùng tài liệu của chúng.</translation>
    </message>
    <message>
        <location filename="../../app/security/opening.py"/>
        <source>The passphrase is not right. Nothing was changed.</source>
        <translation>Cụm mật khẩu không đúng. Không có gì thay đổi.</translation>
    </message>
    <message>
        <location filename="../../app/security/kdf.py"/>
        <source>The passphrase was not checked: that takes {value} MiB of memory, which are not free. Nothing was changed.</source>
        <translation>Chưa kiểm tra được cụm mật khẩu: việc này cần {value} MiB bộ nhớ còn trống mà không đủ. Không có gì thay đổi.</translation>
    </message>
    <message>
        <location filename="../../app/extract/errors.py"/>
        <source>The password given does not open this file, so it was not read.</source>
        <translation>Mật khẩu đã cho không mở được tệp này nên chưa đọc được.</translation>
    </message>
    <message>
        <location filename="../../app/services/persona_use.py"/>
        <source>The persona '{name}' asks for the model '{model}', which is not installed; the one that is chosen answered.</source>
        <translation>Vai trò “{name}” cần mô hình “{model}” chưa được cài; mô hình đang chọn đã trả lời.</translation>
    </message>
    <message>
        <location filename="../../app/services/personas.py"/>
        <source>The persona '{name}' comes with Cloister and stays as it is. Nothing was changed.</source>
        <translation>Vai trò “{name}” đi kèm Cloister và giữ nguyên. Không có gì thay đổi.</translation>
    </message>
    <message>
        <location filename="../../app/index/pairs_client.py"/>
        <source>The process that compares texts ended unexpectedly. Your documents and chats are safe.</source>
        <translation>Tiến trình đối chiếu văn bản dừng bất ngờ. Tài liệu và các cuộc trò chuyện của bạn vẫn an toàn.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/door.py"/>
        <source>The process that fetches models ended before its time. Installed models are untouched, and what was fetched is kept.</source>
        <translation>Tiến trình tải mô hình kết thúc sớm. Các mô hình đã cài không bị ảnh hưởng, phần đã tải được giữ lại.</translation>
    </message>
    <message>
        <location filename="../../app/services/prompts.py"/>
        <source>The prompt '{name}' comes with Cloister and stays as it is. Nothing was changed.</source>
        <translation>Lời nhắc “{name}” đi kèm Cloister và giữ nguyên. Không có gì thay đổi.</translation>
    </message>
    <message>
        <location filename="../../app/services/composing.py"/>
        <source>The question and what is written of the answer leave the model no room: they need {needed} tokens and the context window has {available}. What is written stays.</source>
        <translation>Câu hỏi và phần đã viết của câu trả lời không chừa chỗ cho mô hình: cần {needed} token mà cửa sổ ngữ cảnh có {available}. Phần đã viết vẫn còn.</translation>
    </message>
    <message>
        <location filename="../../app/services/requests.py"/>
        <source>The question has {tokens} tokens; this model reads {context_tokens} at once. The question is kept.</source>
        <translation>Câu hỏi có {tokens} token; mô hình này chỉ đọc được {context_tokens} mỗi lần. Câu hỏi được giữ lại.</translation>
    </message>
    <message>
        <location filename="../../app/services/search.py"/>
        <source>The question is empty.</source>
        <translation>Câu hỏi trống.</translation>
    </message>
    <message>
        <location filename="../../app/engine/errors.py"/>
        <source>The question is too long for the model: it needs {needed} tokens and the context window has {available}.</source>
        <translation>Câu hỏi quá dài với mô hình: cần {needed} token mà cửa sổ ngữ cảnh chỉ có {available}.</translation>
    </message>
    <message>
        <location filename="../../app/services/screening.py"/>
        <source>The question was not sent and not kept: your site's filter stops it (category: {category}).</source>
        <translation>Câu hỏi chưa được gửi và không được lưu: bộ lọc của đơn vị chặn câu hỏi này (loại: {category}).</translation>
    </message>
    <message>
        <location filename="../../app/extract/errors.py"/>
        <source>The reader of documents could not be started, so reading ended here. Files that were not read still wait.</source>
        <translation>Không khởi động được trình đọc tài liệu nên việc đọc dừng tại đây. Các tệp chưa đọc vẫn đang chờ.</translation>
    </message>
    <message>
        <location filename="../../app/services/pages.py"/>
        <source>The reader stopped while it drew this page: its text is shown. Nothing else is affected.</source>
        <translation>Trình đọc đã dừng trong lúc hiển thị trang này: chỉ văn bản của trang được hiện. Không ảnh hưởng gì khác.</translation>
    </message>
    <message>
        <location filename="../../app/extract/errors.py"/>
        <source>The reader stopped while it read this file. Other files are not affected.</source>
        <translation>Trình đọc đã dừng trong lúc đọc tệp này. Các tệp khác không bị ảnh hưởng.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_reader.py"/>
        <source>The record could not be signed, so it was not written.</source>
        <translation>Không ký được nhật ký nên chưa ghi.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_export.py"/>
        <source>The record could not be written to '{path}': {reason}. There is no such file.</source>
        <extracomment>{reason} may be the disk is full</extracomment>
        <translation>Không ghi được nhật ký vào “{path}”: {reason}. Tệp đó không được tạo.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_reader.py"/>
        <source>The record ends at {seq}, {lost} before its end: the rest is missing.</source>
        <translation>Nhật ký dừng ở {seq}, sớm hơn {lost} bản ghi: phần còn lại bị thiếu.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit.py"/>
        <source>The record of events could not be written, and this site allows nothing unrecorded. The vault is being locked; what was kept before is safe.</source>
        <translation>Không ghi được nhật ký sự kiện, mà đơn vị này không cho phép làm gì mà không được ghi lại. Kho đang được khóa; những gì đã lưu trước đó vẫn an toàn.</translation>
    </message>
    <message>
        <location filename="../../app/services/passphrase.py"/>
        <source>The recovery code is locked with another function than this site asks for (vault.kdf). Make a new one.</source>
        <translation>Mã khôi phục được khóa bằng hàm khác với hàm đơn vị này yêu cầu (vault.kdf). Hãy tạo mã mới.</translation>
    </message>
    <message>
        <location filename="../../app/services/model_import.py"/>
        <source>The same file is installed already, as '{name}'. Nothing was changed.</source>
        <translation>Chính tệp này đã được cài với tên “{name}”. Không có gì thay đổi.</translation>
    </message>
    <message>
        <location filename="../../app/services/model_settings.py"/>
        <source>The scale of an adapter must be a number from 0 to {max_scale}. Nothing was changed.</source>
        <translation>Mức áp dụng của adapter phải là số từ 0 đến {max_scale}. Không có gì thay đổi.</translation>
    </message>
    <message>
        <location filename="../../app/index/client.py"/>
        <source>The search process ended unexpectedly. Your documents and chats are safe.</source>
        <translation>Tiến trình tìm kiếm dừng bất ngờ. Tài liệu và các cuộc trò chuyện của bạn vẫn an toàn.</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>The settings are: {specs}.</source>
        <translation>Các cài đặt gồm: {specs}.</translation>
    </message>
    <message>
        <location filename="../../app/settings/store.py"/>
        <source>The settings could not be saved ({value}). Those of before still stand.</source>
        <translation>Không lưu được cài đặt ({value}). Cài đặt trước đó vẫn có hiệu lực.</translation>
    </message>
    <message>
        <location filename="../../app/settings/store.py"/>
        <source>The settings file was damaged and set aside; the usual settings are in force until you change one. It is kept as '{aside}'.</source>
        <translation>Tệp cài đặt bị hỏng nên được để riêng; cài đặt thông thường có hiệu lực cho đến khi bạn thay đổi. Tệp đó được giữ lại tại “{aside}”.</translation>
    </message>
    <message>
        <location filename="../../app/services/site_trust.py"/>
        <source>The site has taken '{name}' back</source>
        <extracomment>part of a sentence</extracomment>
        <translation>Đơn vị đã thu hồi “{name}”</translation>
    </message>
    <message>
        <location filename="../../app/services/embedder.py"/>
        <source>The site has taken the model '{name}' back, so it is not loaded: {revoked} Your chats and documents are safe.</source>
        <translation>Đơn vị đã thu hồi mô hình “{name}” nên không nạp mô hình này: {revoked} Các cuộc trò chuyện và tài liệu của bạn vẫn an toàn.</translation>
    </message>
    <message>
        <location filename="../../app/services/site_trust.py"/>
        <source>The site has taken this model back</source>
        <extracomment>part of a sentence</extracomment>
        <translation>Đơn vị đã thu hồi mô hình này</translation>
    </message>
    <message>
        <location filename="../../app/mirror/worker.py"/>
        <source>The site offers no model named '{unknown}'. Nothing was fetched.</source>
        <translation>Đơn vị không cung cấp mô hình nào tên “{unknown}”. Chưa tải gì.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/verifying.py"/>
        <source>The site's list of models cannot be trusted: {reason}. Nothing was installed or changed, and installed models keep working.</source>
        <extracomment>{reason} may be the list of revoked models is too long / a part of it is longer than any that is published / it is damaged, or contradicts itself / its parts do not belong together, or were altered / it does not carry enough valid signatures / it is older than what this machine has seen, or its parts are of different times / the state that was kept on this machine is damaged</extracomment>
        <translation>Không thể tin cậy danh sách mô hình của đơn vị: {reason}. Chưa cài gì, không có gì thay đổi và các mô hình đã cài vẫn dùng được.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/verifying.py"/>
        <source>The site's list of models has expired. Nothing was installed or changed, and installed models keep working.</source>
        <translation>Danh sách mô hình của đơn vị đã hết hạn. Chưa cài gì, không có gì thay đổi và các mô hình đã cài vẫn dùng được.</translation>
    </message>
    <message>
        <location filename="../../app/services/site_trust.py"/>
        <source>The site's list of models ran out on {expires}. Installed models keep working. New ones cannot be installed before the next sync.</source>
        <translation>Danh sách mô hình của đơn vị đã hết hạn ngày {expires}. Các mô hình đã cài vẫn dùng được. Mô hình mới chỉ cài được sau lần đồng bộ tới.</translation>
    </message>
    <message>
        <location filename="../../app/services/site_trust.py"/>
        <source>The site's list of models ran out on {expires}. Nothing new is installed. Installed models keep working.</source>
        <translation>Danh sách mô hình của đơn vị đã hết hạn ngày {expires}. Không cài gì mới. Các mô hình đã cài vẫn dùng được.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/targets.py"/>
        <source>The site's list of models was written for a newer Cloister. Nothing was changed, and installed models keep working.</source>
        <translation>Danh sách mô hình của đơn vị được viết cho Cloister mới hơn. Không có gì thay đổi, các mô hình đã cài vẫn dùng được.</translation>
    </message>
    <message>
        <location filename="../../app/services/site_trust.py"/>
        <source>The site's list, which this vault has seen, is not in '{folder}' any more. Installed models keep working.</source>
        <translation>Danh sách của đơn vị mà kho này đã thấy không còn trong “{folder}”. Các mô hình đã cài vẫn dùng được.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/targets.py"/>
        <source>The site's signed list of models contradicts itself: {reason}. Nothing was changed, and installed models keep working.</source>
        <extracomment>{reason} may be a {what} occurs twice, perhaps in other letters / '{name}' is no adapter with its base model / the files of '{name}' have roles that its kind does not have / the files of '{name}' are not as large as it says / the files of '{name}' do not belong together, or one is missing / a file's role is no name / a file has no SHA-256 or an impossible length / a file's path and its description name different origins / a model's name begins or ends with a blank / a text holds signs that cannot be shown / the description of a file is incomplete or out of bounds / a path is none of a model's file / '{file}' cannot be a file's name in a mirror / the list of revoked models cannot be read / two models begin with the same file</extracomment>
        <translation>Danh sách mô hình có chữ ký của đơn vị tự mâu thuẫn: {reason}. Không có gì thay đổi, các mô hình đã cài vẫn dùng được.</translation>
    </message>
    <message>
        <location filename="../../app/services/starter.py"/>
        <source>The starter model '{name}' is not the one that set-up wrote.</source>
        <translation>Mô hình khởi đầu “{name}” không phải mô hình mà phần thiết lập đã ghi.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/media.py"/>
        <source>The stick cannot be read ({value}). Nothing was installed from it, and nothing was changed on it.</source>
        <translation>Không đọc được USB ({value}). Chưa cài gì từ đó, và USB không bị thay đổi.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/media.py"/>
        <source>The stick has no '{path}'. Nothing was installed from it, and nothing was changed on it.</source>
        <translation>USB không có “{path}”. Chưa cài gì từ đó, và USB không bị thay đổi.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_import.py"/>
        <source>The time is the site's (vault.retention_days) or the chat's own.</source>
        <translation>Thời hạn này là của đơn vị (vault.retention_days) hoặc của riêng cuộc trò chuyện.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/access.py"/>
        <source>The trust root '{path}' cannot be read ({value}). Nothing was asked of anybody, and nothing was changed.</source>
        <translation>Không đọc được gốc tin cậy “{path}” ({value}). Chưa gửi yêu cầu nào và không có gì thay đổi.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/access.py"/>
        <source>The trust root of the site is not named. Nothing was asked of anybody, and nothing was changed.</source>
        <translation>Chưa chỉ định gốc tin cậy của đơn vị. Chưa gửi yêu cầu nào và không có gì thay đổi.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/verifying.py"/>
        <source>The trust root of this site is damaged, or something else. Nothing was installed or changed, and installed models keep working.</source>
        <translation>Tệp gốc tin cậy của đơn vị bị hỏng, hoặc là tệp khác. Chưa cài gì, không có gì thay đổi và các mô hình đã cài vẫn dùng được.</translation>
    </message>
    <message>
        <location filename="../../app/vault/wording.py"/>
        <source>The vault '{path}' could not be read or written. What was kept before is safe.</source>
        <translation>Không đọc hoặc ghi được kho “{path}”. Những gì đã lưu trước đó vẫn an toàn.</translation>
    </message>
    <message>
        <location filename="../../app/vault/wording.py"/>
        <source>The vault '{path}' is damaged: {reason}. It was not changed.</source>
        <translation>Kho “{path}” bị hỏng: {reason}. Kho không bị thay đổi.</translation>
    </message>
    <message>
        <location filename="../../app/vault/audit.py"/>
        <source>The vault does not know any more where its record of events ends. Everything else in it can be read.</source>
        <translation>Kho không còn biết nhật ký sự kiện của nó kết thúc ở đâu. Mọi thứ khác trong kho vẫn đọc được.</translation>
    </message>
    <message>
        <location filename="../../app/services/destroy.py"/>
        <source>The vault is as it was, or its keys are gone.</source>
        <translation>Kho vẫn như cũ, hoặc các khóa không còn nữa.</translation>
    </message>
    <message>
        <location filename="../../app/security/keys.py"/>
        <source>The vault is locked.</source>
        <translation>Kho đang khóa.</translation>
    </message>
    <message>
        <location filename="../../app/services/model_errors.py"/>
        <source>The {what} '{name}' was put aside: loading it failed badly 2 times. Your chats are safe.</source>
        <extracomment>{what} may be adapter / model</extracomment>
        <translation>{what} “{name}” đã bị gác lại: nạp bị lỗi nặng 2 lần. Các cuộc trò chuyện của bạn vẫn an toàn.</translation>
    </message>
    <message>
        <location filename="../../app/services/prompts.py"/>
        <source>There are 2000 prompts, and more are not kept. Nothing was changed.</source>
        <translation>Đã có 2000 lời nhắc, không giữ thêm được. Không có gì thay đổi.</translation>
    </message>
    <message>
        <location filename="../../app/services/personas.py"/>
        <source>There are 500 personas, and more are not kept. Nothing was changed.</source>
        <translation>Đã có 500 vai trò, không giữ thêm được. Không có gì thay đổi.</translation>
    </message>
    <message>
        <location filename="../../app/services/named.py"/>
        <source>There are characters in it that nobody can see: controls, or marks that turn the direction of writing. Nothing was changed.</source>
        <translation>Trong đó có ký tự không ai thấy được: ký tự điều khiển, hoặc dấu đổi hướng chữ. Không có gì thay đổi.</translation>
    </message>
    <message>
        <location filename="../../app/services/watch_rules.py"/>
        <source>There are more than {most} files in this folder. None was taken in.</source>
        <translation>Thư mục này có hơn {most} tệp. Chưa nhận tệp nào.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_export.py"/>
        <source>There are no chats to export. Nothing was written.</source>
        <translation>Không có cuộc trò chuyện nào để xuất. Chưa ghi gì.</translation>
    </message>
    <message>
        <location filename="../../app/services/composing.py"/>
        <source>There are no documents to quote from. Your question is kept.</source>
        <translation>Không có tài liệu để trích. Câu hỏi của bạn được giữ lại.</translation>
    </message>
    <message>
        <location filename="../../app/services/persona_files/service.py"/>
        <source>There are no personas and no prompts of your own. Nothing was written.</source>
        <translation>Bạn chưa có vai trò hay lời nhắc riêng nào. Chưa ghi gì.</translation>
    </message>
    <message>
        <location filename="../../app/services/model_settings.py"/>
        <source>There are: {cachetype}.</source>
        <translation>Hiện có: {cachetype}.</translation>
    </message>
    <message>
        <location filename="../../app/services/model_settings.py"/>
        <source>There are: {prompt_forms}.</source>
        <translation>Hiện có: {prompt_forms}.</translation>
    </message>
    <message>
        <location filename="../../app/services/personas.py"/>
        <source>There are: {there}.</source>
        <translation>Hiện có: {there}.</translation>
    </message>
    <message>
        <location filename="../../app/services/backup.py"/>
        <source>There is a file '{path}' already. Nothing was written.</source>
        <translation>Đã có tệp “{path}”. Chưa ghi gì.</translation>
    </message>
    <message>
        <location filename="../../app/vault/ledger.py"/>
        <source>There is a model named '{name}' already. Nothing was changed.</source>
        <translation>Đã có mô hình tên “{name}”. Không có gì thay đổi.</translation>
    </message>
    <message>
        <location filename="../../app/services/personas.py"/>
        <source>There is a persona named '{name}' already. Nothing was changed.</source>
        <translation>Đã có vai trò tên “{name}”. Không có gì thay đổi.</translation>
    </message>
    <message>
        <location filename="../../app/services/prompts.py"/>
        <source>There is a prompt named '{name}' already. Nothing was changed.</source>
        <translation>Đã có lời nhắc tên “{name}”. Không có gì thay đổi.</translation>
    </message>
    <message>
        <location filename="../../app/security/keyfile.py"/>
        <source>There is a vault in '{parent}' already. Nothing was changed.</source>
        <translation>Trong “{parent}” đã có kho. Không có gì thay đổi.</translation>
    </message>
    <message>
        <location filename="../../app/vault/shelf.py"/>
        <source>There is no chat c{chat}.</source>
        <translation>Không có cuộc trò chuyện c{chat}.</translation>
    </message>
    <message>
        <location filename="../../app/vault/portable.py"/>
        <source>There is no chat c{conversation}.</source>
        <translation>Không có cuộc trò chuyện c{conversation}.</translation>
    </message>
    <message>
        <location filename="../../app/vault/documents.py"/>
        <source>There is no document {document}.</source>
        <translation>Không có tài liệu {document}.</translation>
    </message>
    <message>
        <location filename="../../app/vault/purge.py"/>
        <source>There is no document {document}. Nothing was removed.</source>
        <translation>Không có tài liệu {document}. Không gỡ bỏ gì.</translation>
    </message>
    <message>
        <location filename="../../app/services/restore.py"/>
        <source>There is no file '{file}'. Nothing was made.</source>
        <translation>Không có tệp “{file}”. Chưa tạo gì.</translation>
    </message>
    <message>
        <location filename="../../app/services/attachments.py"/>
        <source>There is no file in it that could be read. Nothing was attached.</source>
        <translation>Trong đó không có tệp nào đọc được. Chưa đính kèm gì.</translation>
    </message>
    <message>
        <location filename="../../app/services/model_settings.py"/>
        <source>There is no form of prompts named '{untrusted}'. Nothing was changed.</source>
        <translation>Không có dạng lời nhắc nào tên “{untrusted}”. Không có gì thay đổi.</translation>
    </message>
    <message>
        <location filename="../../app/vault/messages.py"/>
        <source>There is no message m{message}.</source>
        <translation>Không có tin nhắn m{message}.</translation>
    </message>
    <message>
        <location filename="../../app/vault/ledger.py"/>
        <source>There is no model named '{name}'.</source>
        <translation>Không có mô hình nào tên “{name}”.</translation>
    </message>
    <message>
        <location filename="../../app/services/backup.py"/>
        <source>There is no room in '{folder}': the backup takes about {needed} MiB, {free} MiB are free. Nothing was written.</source>
        <translation>“{folder}” không đủ chỗ: bản sao lưu cần khoảng {needed} MiB, còn trống {free} MiB. Chưa ghi gì.</translation>
    </message>
    <message>
        <location filename="../../app/services/restore.py"/>
        <source>There is no room in '{folder}': the home takes {needed} MiB, {free} MiB are free. Nothing was made.</source>
        <translation>“{folder}” không đủ chỗ: thư mục dữ liệu cần {needed} MiB, còn trống {free} MiB. Chưa tạo gì.</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>There is no setting '{name}'. Nothing was changed.</source>
        <translation>Không có cài đặt “{name}”. Không có gì thay đổi.</translation>
    </message>
    <message>
        <location filename="../../app/services/personas.py"/>
        <source>There is no such {what}. Nothing was changed.</source>
        <extracomment>{what} may be preset of sampling</extracomment>
        <translation>Không có {what} như vậy. Không có gì thay đổi.</translation>
    </message>
    <message>
        <location filename="../../app/extract/errors.py"/>
        <source>There is no text in this file, so nothing could be indexed.</source>
        <translation>Tệp này không có văn bản nên không lập chỉ mục được gì.</translation>
    </message>
    <message>
        <location filename="../../app/bootstrap.py"/>
        <source>There is no vault in '{home}'.</source>
        <translation>Không có kho nào trong “{home}”.</translation>
    </message>
    <message>
        <location filename="../../app/services/destroy.py"/>
        <source>There is no vault in '{home}'. Nothing was destroyed.</source>
        <translation>Không có kho nào trong “{home}”. Chưa tiêu hủy gì.</translation>
    </message>
    <message>
        <location filename="../../app/vault/connection.py"/>
        <source>There is no vault in '{parent}'.</source>
        <translation>Không có kho nào trong “{parent}”.</translation>
    </message>
    <message>
        <location filename="../../app/vault/personas.py"/>
        <source>There is no {kind} '{name}'.</source>
        <translation>Không có {kind} “{name}”.</translation>
    </message>
    <message>
        <location filename="../../app/services/recognition.py"/>
        <source>These are more than 8 languages, and each is read by itself. Nothing was changed.</source>
        <translation>Số ngôn ngữ vượt quá 8, mà mỗi ngôn ngữ được đọc riêng. Không có gì thay đổi.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/qt_stream.py"/>
        <source>This GPT4All chat is damaged or of a form that is not known. Nothing was imported.</source>
        <translation>Cuộc trò chuyện GPT4All này bị hỏng hoặc thuộc dạng không biết. Chưa nhập gì.</translation>
    </message>
    <message>
        <location filename="../../app/services/composing.py"/>
        <source>This answer is made of the parts of whole documents, and cannot be gone on with. What is written stays.</source>
        <translation>Câu trả lời này ghép từ các phần của cả tài liệu nên không viết tiếp được. Phần đã viết vẫn còn.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/limits.py"/>
        <source>This chat has more attached files than what is read.</source>
        <translation>Cuộc trò chuyện này có nhiều tệp đính kèm hơn mức được đọc.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/gpt4all.py"/>
        <source>This chat holds something that GPT4All never wrote.</source>
        <translation>Cuộc trò chuyện này chứa nội dung GPT4All không bao giờ ghi.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/opening.py"/>
        <source>This chat is larger than what is read.</source>
        <translation>Cuộc trò chuyện này lớn hơn mức đọc được.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/foreign.py"/>
        <source>This chat is longer than what is read.</source>
        <translation>Cuộc trò chuyện này dài hơn mức đọc được.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/json_parts.py"/>
        <source>This chat is not in the form that its file has.</source>
        <translation>Cuộc trò chuyện này không đúng dạng của tệp chứa nó.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/gpt4all.py"/>
        <source>This chat is of no form that GPT4All ever had.</source>
        <translation>Cuộc trò chuyện này không thuộc dạng nào GPT4All từng có.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_import.py"/>
        <source>This chat would be removed at once: its {days} days after the last message are over.</source>
        <translation>Cuộc trò chuyện này sẽ bị xóa ngay: đã quá {days} ngày kể từ tin nhắn cuối.</translation>
    </message>
    <message>
        <location filename="../../app/services/sync.py"/>
        <source>This command cannot reach a mirror. Nothing was changed.</source>
        <translation>Lệnh này không liên lạc được với máy chủ mirror. Không có gì thay đổi.</translation>
    </message>
    <message>
        <location filename="../../app/index/prepare_pairs.py"/>
        <source>This cross-encoder has no model.onnx and no safetensors weights; other formats can carry code.</source>
        <translation>Cross-encoder này không có model.onnx và không có trọng số safetensors; các định dạng khác có thể mang theo mã.</translation>
    </message>
    <message>
        <location filename="../../app/index/prepare_pairs.py"/>
        <source>This cross-encoder has no {name}.</source>
        <translation>Cross-encoder này không có {name}.</translation>
    </message>
    <message>
        <location filename="../../app/index/prepare_pairs.py"/>
        <source>This cross-encoder is of a kind that cannot be prepared.</source>
        <translation>Cross-encoder này thuộc loại không chuẩn bị được.</translation>
    </message>
    <message>
        <location filename="../../app/index/cross_encoder.py"/>
        <source>This cross-encoder needs code of its own, which is never run.</source>
        <translation>Cross-encoder này cần mã riêng của nó, mà mã đó không bao giờ được chạy.</translation>
    </message>
    <message>
        <location filename="../../app/index/layout.py"/>
        <source>This embedder has a part that cannot be prepared ({kind}).</source>
        <translation>Mô hình nhúng này có một phần không chuẩn bị được ({kind}).</translation>
    </message>
    <message>
        <location filename="../../app/index/layout.py"/>
        <source>This embedder has no safetensors weights; other formats can carry code.</source>
        <translation>Mô hình nhúng này không có trọng số safetensors; các định dạng khác có thể mang theo mã.</translation>
    </message>
    <message>
        <location filename="../../app/index/layout.py"/>
        <source>This embedder has no tokenizer.json.</source>
        <translation>Mô hình nhúng này không có tokenizer.json.</translation>
    </message>
    <message>
        <location filename="../../app/index/prepare.py"/>
        <source>This embedder is of a kind that cannot be prepared.</source>
        <translation>Mô hình nhúng này thuộc loại không chuẩn bị được.</translation>
    </message>
    <message>
        <location filename="../../app/index/layout.py"/>
        <source>This embedder names a path outside its own folder.</source>
        <translation>Mô hình nhúng này chỉ đến một đường dẫn ngoài thư mục của nó.</translation>
    </message>
    <message>
        <location filename="../../app/index/layout.py"/>
        <source>This embedder needs code of its own, which is never run.</source>
        <translation>Mô hình nhúng này cần mã riêng của nó, mà mã đó không bao giờ được chạy.</translation>
    </message>
    <message>
        <location filename="../../app/index/layout.py"/>
        <source>This embedder pools in a way that cannot be prepared.</source>
        <translation>Cách gộp (pooling) của mô hình nhúng này không chuẩn bị được.</translation>
    </message>
    <message>
        <location filename="../../app/extract/errors.py"/>
        <source>This file could not be opened.</source>
        <translation>Không mở được tệp này.</translation>
    </message>
    <message>
        <location filename="../../app/extract/errors.py"/>
        <source>This file holds pictures of text only, and text recognition is not installed here.</source>
        <translation>Tệp này chỉ chứa hình ảnh của văn bản, mà ở đây chưa cài nhận dạng văn bản.</translation>
    </message>
    <message>
        <location filename="../../app/extract/errors.py"/>
        <source>This file holds pictures of text only, and the languages that its collection reads them in are not installed here.</source>
        <translation>Tệp này chỉ chứa hình ảnh của văn bản, mà các ngôn ngữ dùng để đọc hình ảnh của bộ sưu tập chưa cài ở đây.</translation>
    </message>
    <message>
        <location filename="../../app/extract/errors.py"/>
        <source>This file is damaged or incomplete and could not be read.</source>
        <translation>Tệp này bị hỏng hoặc không đầy đủ nên không đọc được.</translation>
    </message>
    <message>
        <location filename="../../app/extract/errors.py"/>
        <source>This file is empty.</source>
        <translation>Tệp này trống.</translation>
    </message>
    <message>
        <location filename="../../app/extract/errors.py"/>
        <source>This file is larger than the limit for one document, or unpacks to more than it.</source>
        <translation>Tệp này, hoặc nội dung giải nén của nó, lớn hơn giới hạn cho một tài liệu.</translation>
    </message>
    <message>
        <location filename="../../app/extract/errors.py"/>
        <source>This file is locked in a way that Cloister does not open, so it was not read.</source>
        <translation>Tệp này bị khóa theo cách Cloister không mở được nên chưa đọc được.</translation>
    </message>
    <message>
        <location filename="../../app/extract/errors.py"/>
        <source>This file is locked with a password, so it was not read.</source>
        <translation>Tệp này bị khóa bằng mật khẩu nên chưa đọc được.</translation>
    </message>
    <message>
        <location filename="../../app/services/pages.py"/>
        <source>This file is locked, and its password is kept only until the vault is locked: the text read at its import is shown.</source>
        <translation>Tệp này bị khóa, và mật khẩu của nó chỉ được giữ đến khi khóa kho: văn bản đọc được khi nhập được hiện thay.</translation>
    </message>
    <message>
        <location filename="../../app/services/watch_rules.py"/>
        <source>This folder could not be read ({value}).</source>
        <translation>Không đọc được thư mục này ({value}).</translation>
    </message>
    <message>
        <location filename="../../app/index/cross_encoder.py"/>
        <source>This folder does not hold a cross-encoder.</source>
        <translation>Thư mục này không chứa cross-encoder.</translation>
    </message>
    <message>
        <location filename="../../app/index/layout.py"/>
        <source>This folder does not hold a sentence-transformers embedder.</source>
        <translation>Thư mục này không chứa mô hình nhúng sentence-transformers.</translation>
    </message>
    <message>
        <location filename="../../app/services/watch_rules.py"/>
        <source>This folder is not there any more.</source>
        <translation>Thư mục này không còn ở đó.</translation>
    </message>
    <message>
        <location filename="../../app/vault/watched.py"/>
        <source>This folder is not watched any more.</source>
        <translation>Thư mục này không còn được theo dõi.</translation>
    </message>
    <message>
        <location filename="../../app/vault/cipher.py"/>
        <source>This installation cannot encrypt: its SQLite is not SQLCipher.</source>
        <translation>Bản cài này không mã hóa được: SQLite của nó không phải SQLCipher.</translation>
    </message>
    <message>
        <location filename="../../app/security/opening.py"/>
        <source>This is not the passphrase, and as a recovery code it has a slip in it. Nothing was changed.</source>
        <translation>Đây không phải cụm mật khẩu, còn nếu là mã khôi phục thì có chỗ gõ nhầm. Không có gì thay đổi.</translation>
    </message>
    <message>
        <location filename="../../app/extract/errors.py"/>
        <source>This kind of file is not one that Cloister reads, so it was left out.</source>
        <translation>Cloister không đọc loại tệp này nên đã bỏ qua.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/verifying.py"/>
        <source>This machine has not synced with the site's mirror yet.</source>
        <translation>Máy này chưa từng đồng bộ với máy chủ mirror của đơn vị.</translation>
    </message>
    <message>
        <location filename="../../app/services/site_trust.py"/>
        <source>This machine's clock says {now} UTC and said {highest_time} before. Nothing new is installed. Installed models keep working.</source>
        <translation>Đồng hồ máy này chỉ {now} UTC, mà trước đó đã chỉ {highest_time}. Không cài gì mới. Các mô hình đã cài vẫn dùng được.</translation>
    </message>
    <message>
        <location filename="../../app/services/site_trust.py"/>
        <source>This machine's clock was set back: it said {highest_time} UTC before. Whether the site's list is up to date cannot be told.</source>
        <translation>Đồng hồ máy này đã bị chỉnh lùi: trước đó đã chỉ {highest_time} UTC. Không biết được danh sách của đơn vị có còn mới hay không.</translation>
    </message>
    <message>
        <location filename="../../app/engine/errors.py"/>
        <source>This model cannot go on with an answer: its chat template has no place for the beginning of one. What is written stays.</source>
        <translation>Mô hình này không viết tiếp được câu trả lời: mẫu hội thoại của nó không có chỗ cho phần mở đầu. Phần đã viết vẫn còn.</translation>
    </message>
    <message>
        <location filename="../../app/index/cross_encoder.py"/>
        <source>This model's labels ({shown}) say neither how well a passage answers a question nor whether it bears a sentence out.</source>
        <translation>Các nhãn của mô hình này ({shown}) không cho biết đoạn trả lời câu hỏi tốt đến đâu, cũng không cho biết đoạn có xác nhận câu hay không.</translation>
    </message>
    <message>
        <location filename="../../app/services/pages.py"/>
        <source>This page could not be drawn: its text is shown.</source>
        <translation>Không hiển thị được trang này: chỉ văn bản của trang được hiện.</translation>
    </message>
    <message>
        <location filename="../../app/services/pages.py"/>
        <source>This part of the document is no page of it: its text is shown.</source>
        <translation>Phần này của tài liệu không phải là một trang: văn bản của nó được hiện thay.</translation>
    </message>
    <message>
        <location filename="../../app/vault/documents.py"/>
        <source>This passage is not there any more; its document was removed.</source>
        <translation>Đoạn này không còn ở đó; tài liệu của nó đã bị gỡ bỏ.</translation>
    </message>
    <message>
        <location filename="../../app/services/restore.py"/>
        <source>This passphrase does not open the backup. Nothing was made.</source>
        <translation>Cụm mật khẩu này không mở được bản sao lưu. Chưa tạo gì.</translation>
    </message>
    <message>
        <location filename="../../app/security/opening.py"/>
        <source>This recovery code has no slip in it, but it does not open this vault. Nothing was changed.</source>
        <translation>Mã khôi phục này được gõ đúng, nhưng không mở được kho này. Không có gì thay đổi.</translation>
    </message>
    <message>
        <location filename="../../app/services/site_trust.py"/>
        <source>This site allows only models of its signed list, and there is none here yet. Nothing was changed.</source>
        <translation>Đơn vị này chỉ cho phép mô hình trong danh sách đã ký, mà ở đây chưa có danh sách. Không có gì thay đổi.</translation>
    </message>
    <message>
        <location filename="../../app/services/site_trust.py"/>
        <source>This site allows only models of its signed list, and this file is not on it. Nothing was changed.</source>
        <translation>Đơn vị này chỉ cho phép mô hình trong danh sách đã ký, mà tệp này không có trong đó. Không có gì thay đổi.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/launcher.py"/>
        <source>This site asks for the sandbox level '{wanted}'; the process that fetches models reaches '{sandbox_level}' here. It was ended before it opened anything.</source>
        <translation>Đơn vị này yêu cầu mức sandbox “{wanted}”; tiến trình tải mô hình ở đây đạt mức “{sandbox_level}”. Nó đã bị dừng trước khi mở bất cứ thứ gì.</translation>
    </message>
    <message>
        <location filename="../../app/services/model_import.py"/>
        <source>This site does not allow importing model files. Nothing was changed.</source>
        <translation>Đơn vị này không cho phép nhập tệp mô hình. Không có gì thay đổi.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_export.py"/>
        <source>This site does not let chats be exported. Nothing was written.</source>
        <translation>Đơn vị này không cho xuất cuộc trò chuyện. Chưa ghi gì.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_import.py"/>
        <source>This site does not let chats be imported. Nothing was changed.</source>
        <translation>Đơn vị này không cho nhập cuộc trò chuyện. Không có gì thay đổi.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_reader.py"/>
        <source>This site does not let you read the record of events.</source>
        <translation>Đơn vị này không cho bạn đọc nhật ký sự kiện.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/access.py"/>
        <source>This site fixes mirror.{key} to '{of_policy}'. Nothing was asked of anybody, and nothing was changed.</source>
        <translation>Đơn vị này cố định mirror.{key} là “{of_policy}”. Chưa gửi yêu cầu nào và không có gì thay đổi.</translation>
    </message>
    <message>
        <location filename="../../app/services/watch_rules.py"/>
        <source>This site lets no folder be watched. Nothing was changed.</source>
        <translation>Đơn vị này không cho theo dõi thư mục nào. Không có gì thay đổi.</translation>
    </message>
    <message>
        <location filename="../../app/services/site_trust.py"/>
        <source>This vault knows another trust root, which does not vouch for the one that was named. Nothing was fetched or changed. Installed models keep working.</source>
        <translation>Kho này biết một gốc tin cậy khác, và gốc đó không bảo đảm cho gốc vừa chỉ định. Chưa tải và không thay đổi gì. Các mô hình đã cài vẫn dùng được.</translation>
    </message>
    <message>
        <location filename="../../app/security/keyfile.py"/>
        <source>This vault was made by a newer Cloister. Nothing was changed.</source>
        <translation>Kho này do Cloister mới hơn tạo ra. Không có gì thay đổi.</translation>
    </message>
    <message>
        <location filename="../../app/vault/wording.py"/>
        <source>This version stores the vault in another form, and keeps a copy of it as it is first: that takes {value} MiB, {value2} MiB are free. Nothing was changed.</source>
        <translation>Phiên bản này lưu kho ở dạng khác và trước tiên giữ một bản sao của kho hiện tại: cần {value} MiB, còn trống {value2} MiB. Không có gì thay đổi.</translation>
    </message>
    <message>
        <location filename="../../app/services/persona_files/service.py"/>
        <source>Those that come with Cloister are exported by name.</source>
        <translation>Những mục đi kèm Cloister được xuất theo tên.</translation>
    </message>
    <message>
        <location filename="../../app/services/memory.py"/>
        <source>To have none, remove it.</source>
        <translation>Để không có bản nào, hãy xóa nó.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/patience.py"/>
        <source>Try again later; what has come so far is kept.</source>
        <translation>Hãy thử lại sau; phần đã tải được giữ lại.</translation>
    </message>
    <message>
        <location filename="../../app/index/client.py"/>
        <source>Try again: it starts anew by itself.</source>
        <translation>Hãy thử lại: tiến trình sẽ tự khởi động lại.</translation>
    </message>
    <message>
        <location filename="../../app/services/pages.py"/>
        <source>Try it once more with Page; if it stops again, open the file in its own program.</source>
        <translation>Hãy thử lại lần nữa bằng Trang; nếu lại dừng, hãy mở tệp trong chương trình của nó.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/foreign.py"/>
        <source>Two messages of this chat have the same name.</source>
        <translation>Hai tin nhắn của cuộc trò chuyện này trùng tên.</translation>
    </message>
    <message>
        <location filename="../../app/security/keys.py"/>
        <source>Unlock it and try again.</source>
        <translation>Hãy mở khóa rồi thử lại.</translation>
    </message>
    <message>
        <location filename="../../app/services/embedder.py"/>
        <source>Use '{name}' instead: cloister models {act}</source>
        <extracomment>{act} may be sync / use '{name}'</extracomment>
        <translation>Hãy dùng “{name}” thay thế: cloister models {act}</translation>
    </message>
    <message>
        <location filename="../../app/services/site_trust.py"/>
        <source>Use '{replaced_by}' instead.</source>
        <translation>Hãy dùng “{replaced_by}” thay thế.</translation>
    </message>
    <message>
        <location filename="../../app/engine/errors.py"/>
        <source>Use it without them: cloister models use '{name}' --no-adapter</source>
        <translation>Hãy dùng mô hình không kèm adapter: cloister models use '{name}' --no-adapter</translation>
    </message>
    <message>
        <location filename="../../app/services/model_import.py"/>
        <source>Use that one.</source>
        <translation>Hãy dùng mô hình đó.</translation>
    </message>
    <message>
        <location filename="../../app/services/sync.py"/>
        <source>Use: cloister models sync</source>
        <translation>Hãy dùng: cloister models sync</translation>
    </message>
    <message>
        <location filename="../../app/engine/errors.py"/>
        <source>Verify the model (cloister models verify), or choose another one.</source>
        <translation>Hãy xác minh mô hình (cloister models verify), hoặc chọn mô hình khác.</translation>
    </message>
    <message>
        <location filename="../../app/services/sync.py"/>
        <source>Wait for it to end.</source>
        <translation>Hãy chờ đến khi xong.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat.py"/>
        <source>Wait for it, or stop it.</source>
        <translation>Hãy chờ nó xong, hoặc dừng nó.</translation>
    </message>
    <message>
        <location filename="../../app/services/watch_rules.py"/>
        <source>Watch folders in it instead.</source>
        <translation>Hãy theo dõi các thư mục bên trong nó.</translation>
    </message>
    <message>
        <location filename="../../app/services/site_trust.py"/>
        <source>What lies in '{folder}' is older than what this vault saw. Installed models keep working.</source>
        <translation>Nội dung trong “{folder}” cũ hơn những gì kho này đã thấy. Các mô hình đã cài vẫn dùng được.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/verifying.py"/>
        <source>What should be the site's metadata is something else, or damaged. Nothing was installed or changed, and installed models keep working.</source>
        <translation>Dữ liệu lẽ ra là siêu dữ liệu của đơn vị lại là dữ liệu khác, hoặc bị hỏng. Chưa cài gì, không có gì thay đổi và các mô hình đã cài vẫn dùng được.</translation>
    </message>
    <message>
        <location filename="../../app/services/composing.py"/>
        <source>What the model wrote stands in none of the sources</source>
        <extracomment>part of a sentence</extracomment>
        <translation>Những gì mô hình viết không có trong nguồn nào</translation>
    </message>
    <message>
        <location filename="../../app/services/summarising.py"/>
        <source>What the parts say: no summary of them that the documents bear out was written.</source>
        <translation>Nội dung của từng phần: không viết được bản tóm tắt nào mà tài liệu xác nhận.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/limits.py"/>
        <source>What was last looked at is not in this chat.</source>
        <translation>Chỗ xem gần nhất không có trong cuộc trò chuyện này.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/verifying.py"/>
        <source>What was verified cannot be kept ({value}). Nothing was installed or changed, and installed models keep working.</source>
        <translation>Không lưu được những gì đã xác minh ({value}). Chưa cài gì, không có gì thay đổi và các mô hình đã cài vẫn dùng được.</translation>
    </message>
    <message>
        <location filename="../../app/services/persona_files/service.py"/>
        <source>With those of the file there would be more than {most} {kinds}. Nothing was imported.</source>
        <translation>Cùng với các mục trong tệp sẽ có hơn {most} {kinds}. Chưa nhập gì.</translation>
    </message>
    <message>
        <location filename="../../app/engine/hardware.py"/>
        <source>With {context_tokens} tokens of context</source>
        <extracomment>part of a sentence</extracomment>
        <translation>Với ngữ cảnh {context_tokens} token</translation>
    </message>
    <message>
        <location filename="../../app/services/prompts.py"/>
        <source>Write one, or shorten it.</source>
        <translation>Hãy viết một bản, hoặc rút ngắn nó.</translation>
    </message>
    <message>
        <location filename="../../app/services/turn.py"/>
        <source>Write something to ask.</source>
        <translation>Hãy viết điều muốn hỏi.</translation>
    </message>
    <message>
        <location filename="../../app/services/personas.py"/>
        <source>Write the text anew.</source>
        <translation>Hãy viết lại văn bản.</translation>
    </message>
    <message>
        <location filename="../../app/services/search.py"/>
        <source>Write {wanted}.</source>
        <extracomment>{wanted} may be words beside the filters / what you look for</extracomment>
        <translation>Hãy viết {wanted}.</translation>
    </message>
    <message>
        <location filename="../../app/services/persona_files/service.py"/>
        <source>Your site does not let chats, personas and prompts be exported. Nothing was written.</source>
        <translation>Đơn vị của bạn không cho xuất cuộc trò chuyện, vai trò và lời nhắc. Chưa ghi gì.</translation>
    </message>
    <message>
        <location filename="../../app/services/persona_files/service.py"/>
        <source>Your site does not let chats, personas and prompts be imported. Nothing was changed.</source>
        <translation>Đơn vị của bạn không cho nhập cuộc trò chuyện, vai trò và lời nhắc. Không có gì thay đổi.</translation>
    </message>
    <message>
        <location filename="../../app/services/screening.py"/>
        <source>Your site's filter covered parts of {what} with {mask} ({covering}).</source>
        <extracomment>{what} may be this answer / your question</extracomment>
        <translation>Bộ lọc của đơn vị đã che một số phần của {what} bằng {mask} ({covering}).</translation>
    </message>
    <message>
        <location filename="../../app/services/memory.py"/>
        <source>Your site's filter does not let this summary be kept. Nothing was changed.</source>
        <translation>Bộ lọc của đơn vị không cho giữ bản tóm tắt này. Không có gì thay đổi.</translation>
    </message>
    <message>
        <location filename="../../app/services/screening.py"/>
        <source>Your site's filter stopped what came before its first word (category: {category}). The answer that was there stands.</source>
        <translation>Bộ lọc của đơn vị đã chặn nội dung trước từ đầu tiên của câu trả lời (loại: {category}). Câu trả lời trước đó vẫn còn.</translation>
    </message>
    <message>
        <location filename="../../app/extract/worker/reading.py"/>
        <source>a PDF file</source>
        <extracomment>part of a sentence</extracomment>
        <translation>tệp PDF</translation>
    </message>
    <message>
        <location filename="../../app/extract/worker/reading.py"/>
        <source>a Word file</source>
        <extracomment>part of a sentence</extracomment>
        <translation>tệp Word</translation>
    </message>
    <message>
        <location filename="../../app/mirror/targets.py"/>
        <source>a file has no SHA-256 or an impossible length</source>
        <extracomment>part of a sentence</extracomment>
        <translation>một tệp không có SHA-256 hoặc có độ dài không thể có</translation>
    </message>
    <message>
        <location filename="../../app/mirror/targets.py"/>
        <source>a file's path and its description name different origins</source>
        <extracomment>part of a sentence</extracomment>
        <translation>đường dẫn của một tệp và phần mô tả của nó ghi nguồn gốc khác nhau</translation>
    </message>
    <message>
        <location filename="../../app/mirror/targets.py"/>
        <source>a file's role is no name</source>
        <extracomment>part of a sentence</extracomment>
        <translation>vai trò của một tệp không phải là tên</translation>
    </message>
    <message>
        <location filename="../../app/mirror/targets.py"/>
        <source>a model's name begins or ends with a blank</source>
        <extracomment>part of a sentence</extracomment>
        <translation>tên một mô hình bắt đầu hoặc kết thúc bằng dấu cách</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>a number</source>
        <extracomment>part of a sentence</extracomment>
        <translation>số</translation>
    </message>
    <message>
        <location filename="../../app/services/restore.py"/>
        <source>a page is not as it was written</source>
        <extracomment>part of a sentence</extracomment>
        <translation>một trang không đúng như lúc ghi</translation>
    </message>
    <message>
        <location filename="../../app/vault/checking.py"/>
        <source>a page of the table {table}, or of its index, is damaged</source>
        <extracomment>part of a sentence</extracomment>
        <translation>một trang của bảng {table}, hoặc của chỉ mục của bảng, bị hỏng</translation>
    </message>
    <message>
        <location filename="../../app/mirror/verifying.py"/>
        <source>a part of it is longer than any that is published</source>
        <extracomment>part of a sentence</extracomment>
        <translation>một phần của nó dài hơn mọi phần được phát hành</translation>
    </message>
    <message>
        <location filename="../../app/mirror/targets.py"/>
        <source>a path is none of a model's file</source>
        <extracomment>part of a sentence</extracomment>
        <translation>một đường dẫn không thuộc tệp của mô hình nào</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>a text</source>
        <extracomment>part of a sentence</extracomment>
        <translation>văn bản</translation>
    </message>
    <message>
        <location filename="../../app/mirror/targets.py"/>
        <source>a text holds signs that cannot be shown</source>
        <extracomment>part of a sentence</extracomment>
        <translation>một văn bản chứa ký tự không hiển thị được</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>a text of at most {most} characters</source>
        <extracomment>part of a sentence</extracomment>
        <translation>văn bản tối đa {most} ký tự</translation>
    </message>
    <message>
        <location filename="../../app/extract/worker/reading.py"/>
        <source>a web page</source>
        <extracomment>part of a sentence</extracomment>
        <translation>trang web</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>a whole number</source>
        <extracomment>part of a sentence</extracomment>
        <translation>số nguyên</translation>
    </message>
    <message>
        <location filename="../../app/mirror/targets.py"/>
        <source>a {what} occurs twice, perhaps in other letters</source>
        <extracomment>part of a sentence</extracomment>
        <translation>{what} xuất hiện hai lần, có thể chỉ khác chữ hoa chữ thường</translation>
    </message>
    <message>
        <location filename="../../app/services/model_errors.py"/>
        <source>adapter</source>
        <extracomment>part of a sentence</extracomment>
        <translation>Adapter</translation>
    </message>
    <message>
        <location filename="../../app/extract/worker/readers/pdf.py"/>
        <source>after the first 5,000</source>
        <extracomment>part of a sentence</extracomment>
        <translation>sau 5.000 trang đầu</translation>
    </message>
    <message>
        <location filename="../../app/extract/worker/reading.py"/>
        <source>an RTF file</source>
        <extracomment>part of a sentence</extracomment>
        <translation>tệp RTF</translation>
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
        <translation>hiện</translation>
    </message>
    <message>
        <location filename="../../app/extract/worker/readers/pdf.py"/>
        <source>at the document's end, and its time was up</source>
        <extracomment>part of a sentence</extracomment>
        <translation>ở cuối tài liệu, và đã hết thời gian cho phép</translation>
    </message>
    <message>
        <location filename="../../app/vault/backup_file.py"/>
        <source>bytes are missing in it, or were added</source>
        <extracomment>part of a sentence</extracomment>
        <translation>nó thiếu byte, hoặc bị thêm byte</translation>
    </message>
    <message>
        <location filename="../../app/engine/errors.py"/>
        <source>cannot answer here.</source>
        <extracomment>part of a sentence</extracomment>
        <translation>không trả lời được ở đây.</translation>
    </message>
    <message>
        <location filename="../../app/index/cross_encoder.py"/>
        <source>config.json of this cross-encoder is damaged.</source>
        <translation>config.json của cross-encoder này bị hỏng.</translation>
    </message>
    <message>
        <location filename="../../app/index/cross_encoder.py"/>
        <source>config.json of this cross-encoder names impossible sizes.</source>
        <translation>config.json của cross-encoder này ghi các kích thước không thể có.</translation>
    </message>
    <message>
        <location filename="../../app/index/cross_encoder.py"/>
        <source>config.json of this cross-encoder numbers its labels wrongly.</source>
        <translation>config.json của cross-encoder này đánh số nhãn sai.</translation>
    </message>
    <message>
        <location filename="../../app/extract/worker/readers/pdf.py"/>
        <source>cut short</source>
        <extracomment>part of a sentence</extracomment>
        <translation>bị cắt ngắn</translation>
    </message>
    <message>
        <location filename="../../app/engine/errors.py"/>
        <source>does not fit in memory:</source>
        <extracomment>part of a sentence</extracomment>
        <translation>không vừa bộ nhớ:</translation>
    </message>
    <message>
        <location filename="../../app/extract/worker/readers/pdf.py"/>
        <source>each after 400,000 characters</source>
        <extracomment>part of a sentence</extracomment>
        <translation>mỗi trang sau 400.000 ký tự</translation>
    </message>
    <message>
        <location filename="../../app/extract/cleaning.py"/>
        <source>invisible tag characters</source>
        <extracomment>part of a sentence</extracomment>
        <translation>ký tự thẻ vô hình</translation>
    </message>
    <message>
        <location filename="../../app/extract/languages.py"/>
        <source>is</source>
        <extracomment>part of a sentence</extracomment>
        <translation>hiện</translation>
    </message>
    <message>
        <location filename="../../app/mirror/media.py"/>
        <source>is a link or no plain file</source>
        <extracomment>part of a sentence</extracomment>
        <translation>là liên kết hoặc không phải tệp thường</translation>
    </message>
    <message>
        <location filename="../../app/services/models.py"/>
        <source>is an adapter of another model</source>
        <extracomment>part of a sentence</extracomment>
        <translation>là adapter của mô hình khác</translation>
    </message>
    <message>
        <location filename="../../app/mirror/media.py"/>
        <source>is no plain file</source>
        <extracomment>part of a sentence</extracomment>
        <translation>không phải tệp thường</translation>
    </message>
    <message>
        <location filename="../../app/mirror/transport.py"/>
        <source>it answers {status}</source>
        <extracomment>part of a sentence</extracomment>
        <translation>nó trả lời {status}</translation>
    </message>
    <message>
        <location filename="../../app/security/keyfile.py"/>
        <source>it cannot be read ({value})</source>
        <extracomment>part of a sentence</extracomment>
        <translation>không đọc được ({value})</translation>
    </message>
    <message>
        <location filename="../../app/mirror/verifying.py"/>
        <source>it does not carry enough valid signatures</source>
        <extracomment>part of a sentence</extracomment>
        <translation>nó không có đủ chữ ký hợp lệ</translation>
    </message>
    <message>
        <location filename="../../app/vault/copying.py"/>
        <source>it does not hold the same rows</source>
        <extracomment>part of a sentence</extracomment>
        <translation>nó không chứa cùng các hàng</translation>
    </message>
    <message>
        <location filename="../../app/mirror/download.py"/>
        <source>it has less of the file than it said before</source>
        <extracomment>part of a sentence</extracomment>
        <translation>máy chủ có ít dữ liệu của tệp hơn mức đã báo</translation>
    </message>
    <message>
        <location filename="../../app/mirror/origin.py"/>
        <source>it holds characters that no address has</source>
        <extracomment>part of a sentence</extracomment>
        <translation>có ký tự không thể có trong địa chỉ</translation>
    </message>
    <message>
        <location filename="../../app/security/keyfile.py"/>
        <source>it holds no usable key</source>
        <extracomment>part of a sentence</extracomment>
        <translation>nó không chứa khóa nào dùng được</translation>
    </message>
    <message>
        <location filename="../../app/mirror/verifying.py"/>
        <source>it is damaged, or contradicts itself</source>
        <extracomment>part of a sentence</extracomment>
        <translation>nó bị hỏng, hoặc tự mâu thuẫn</translation>
    </message>
    <message>
        <location filename="../../app/security/keyfile.py"/>
        <source>it is incomplete or altered</source>
        <extracomment>part of a sentence</extracomment>
        <translation>nó không đầy đủ hoặc đã bị sửa</translation>
    </message>
    <message>
        <location filename="../../app/mirror/access.py"/>
        <source>it is no PEM file</source>
        <extracomment>part of a sentence</extracomment>
        <translation>không phải tệp PEM</translation>
    </message>
    <message>
        <location filename="../../app/security/paths.py"/>
        <source>it is not a folder</source>
        <extracomment>part of a sentence</extracomment>
        <translation>đó không phải thư mục</translation>
    </message>
    <message>
        <location filename="../../app/mirror/origin.py"/>
        <source>it is not an address</source>
        <extracomment>part of a sentence</extracomment>
        <translation>đó không phải địa chỉ</translation>
    </message>
    <message>
        <location filename="../../app/mirror/verifying.py"/>
        <source>it is older than what this machine has seen, or its parts are of different times</source>
        <extracomment>part of a sentence</extracomment>
        <translation>nó cũ hơn bản máy này đã thấy, hoặc các phần của nó không cùng thời điểm</translation>
    </message>
    <message>
        <location filename="../../app/mirror/origin.py"/>
        <source>it must be https://HOST[:PORT][/PATH] and no more</source>
        <extracomment>part of a sentence</extracomment>
        <translation>phải có dạng https://HOST[:PORT][/PATH], không thêm gì</translation>
    </message>
    <message>
        <location filename="../../app/mirror/origin.py"/>
        <source>it must begin with https://</source>
        <extracomment>part of a sentence</extracomment>
        <translation>phải bắt đầu bằng https://</translation>
    </message>
    <message>
        <location filename="../../app/mirror/transport.py"/>
        <source>it sends another part of the file than was asked for</source>
        <extracomment>part of a sentence</extracomment>
        <translation>nó gửi phần khác của tệp so với phần được yêu cầu</translation>
    </message>
    <message>
        <location filename="../../app/mirror/transport.py"/>
        <source>it sends compressed what was asked for as it is</source>
        <extracomment>part of a sentence</extracomment>
        <translation>nó gửi dạng nén trong khi được yêu cầu gửi nguyên dạng</translation>
    </message>
    <message>
        <location filename="../../app/mirror/transport.py"/>
        <source>it sends elsewhere (status {status}), which is never followed</source>
        <extracomment>part of a sentence</extracomment>
        <translation>nó chuyển hướng sang nơi khác (trạng thái {status}), mà Cloister không bao giờ đi theo</translation>
    </message>
    <message>
        <location filename="../../app/mirror/transport.py"/>
        <source>its answer is no HTTP ({name})</source>
        <extracomment>part of a sentence</extracomment>
        <translation>câu trả lời không phải HTTP ({name})</translation>
    </message>
    <message>
        <location filename="../../app/services/restore.py"/>
        <source>its bytes are not those that were written</source>
        <extracomment>part of a sentence</extracomment>
        <translation>các byte của nó không phải những gì đã ghi</translation>
    </message>
    <message>
        <location filename="../../app/services/backup.py"/>
        <source>its key is another one</source>
        <extracomment>part of a sentence</extracomment>
        <translation>khóa của nó là khóa khác</translation>
    </message>
    <message>
        <location filename="../../app/services/restore.py"/>
        <source>its last part is altered</source>
        <extracomment>part of a sentence</extracomment>
        <translation>phần cuối của nó đã bị sửa</translation>
    </message>
    <message>
        <location filename="../../app/mirror/verifying.py"/>
        <source>its parts do not belong together, or were altered</source>
        <extracomment>part of a sentence</extracomment>
        <translation>các phần của nó không khớp nhau, hoặc đã bị sửa</translation>
    </message>
    <message>
        <location filename="../../app/mirror/media.py"/>
        <source>leads out of the stick</source>
        <extracomment>part of a sentence</extracomment>
        <translation>dẫn ra ngoài USB</translation>
    </message>
    <message>
        <location filename="../../app/services/model_errors.py"/>
        <source>model</source>
        <extracomment>part of a sentence</extracomment>
        <translation>Mô hình</translation>
    </message>
    <message>
        <location filename="../../app/services/watched_folders.py"/>
        <source>no folder</source>
        <extracomment>part of a sentence</extracomment>
        <translation>không phải thư mục</translation>
    </message>
    <message>
        <location filename="../../app/extract/worker/readers/pdf.py"/>
        <source>not read</source>
        <extracomment>part of a sentence</extracomment>
        <translation>không được đọc</translation>
    </message>
    <message>
        <location filename="../../app/services/watched_folders.py"/>
        <source>not there</source>
        <extracomment>part of a sentence</extracomment>
        <translation>không có ở đó</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>one of {allowed}</source>
        <extracomment>part of a sentence</extracomment>
        <translation>một trong {allowed}</translation>
    </message>
    <message>
        <location filename="../../app/vault/checking.py"/>
        <source>page {number} is not as it was written</source>
        <extracomment>part of a sentence</extracomment>
        <translation>trang {number} không đúng như lúc ghi</translation>
    </message>
    <message>
        <location filename="../../app/vault/copying.py"/>
        <source>page {unsound} is not as it was written</source>
        <extracomment>part of a sentence</extracomment>
        <translation>trang {unsound} không đúng như lúc ghi</translation>
    </message>
    <message>
        <location filename="../../app/services/recognition.py"/>
        <source>pictures of text are not read</source>
        <extracomment>part of a sentence</extracomment>
        <translation>chữ trong hình ảnh không được đọc</translation>
    </message>
    <message>
        <location filename="../../app/services/recognition.py"/>
        <source>pictures of text are read as {used}</source>
        <extracomment>part of a sentence: {used} may be {first} and {last}</extracomment>
        <translation>chữ trong hình ảnh được đọc bằng {used}</translation>
    </message>
    <message>
        <location filename="../../app/extract/worker/readers/pdf.py"/>
        <source>pictures only, and nothing to read them with is installed</source>
        <extracomment>part of a sentence</extracomment>
        <translation>chỉ có hình ảnh, và chưa cài gì để đọc chúng</translation>
    </message>
    <message>
        <location filename="../../app/extract/worker/readers/pdf.py"/>
        <source>pictures only, and recognition takes too long</source>
        <extracomment>part of a sentence</extracomment>
        <translation>chỉ có hình ảnh, và nhận dạng mất quá nhiều thời gian</translation>
    </message>
    <message>
        <location filename="../../app/extract/worker/reading.py"/>
        <source>plain text</source>
        <extracomment>part of a sentence</extracomment>
        <translation>văn bản thuần</translation>
    </message>
    <message>
        <location filename="../../app/services/personas.py"/>
        <source>preset of sampling</source>
        <extracomment>part of a sentence</extracomment>
        <translation>thiết lập sẵn cho lấy mẫu</translation>
    </message>
    <message>
        <location filename="../../app/services/models.py"/>
        <source>puts passages in order and checks answers</source>
        <extracomment>part of a sentence</extracomment>
        <translation>sắp xếp đoạn và kiểm chứng câu trả lời</translation>
    </message>
    <message>
        <location filename="../../app/services/models.py"/>
        <source>reads text in pictures</source>
        <extracomment>part of a sentence</extracomment>
        <translation>đọc văn bản trong hình ảnh</translation>
    </message>
    <message>
        <location filename="../../app/vault/looking.py"/>
        <source>row {row} of {table} names a missing row of {parent}</source>
        <extracomment>part of a sentence</extracomment>
        <translation>hàng {row} của {table} trỏ tới một hàng không còn của {parent}</translation>
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
        <translation>ký tự điều khiển hướng chữ</translation>
    </message>
    <message>
        <location filename="../../app/services/screening.py"/>
        <source>the administrator of this machine</source>
        <extracomment>part of a sentence</extracomment>
        <translation>quản trị viên của máy này</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_check.py"/>
        <source>the checkpoint beside the vault did not fit</source>
        <extracomment>part of a sentence</extracomment>
        <translation>mốc kiểm tra bên cạnh kho không khớp</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_check.py"/>
        <source>the checkpoint beside the vault had been replaced by an older one</source>
        <extracomment>part of a sentence</extracomment>
        <translation>mốc kiểm tra bên cạnh kho đã bị thay bằng bản cũ hơn</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_check.py"/>
        <source>the checkpoint beside the vault was gone</source>
        <extracomment>part of a sentence</extracomment>
        <translation>mốc kiểm tra bên cạnh kho đã biến mất</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_check.py"/>
        <source>the checkpoint beside the vault was not one of this record</source>
        <extracomment>part of a sentence</extracomment>
        <translation>mốc kiểm tra bên cạnh kho không thuộc nhật ký này</translation>
    </message>
    <message>
        <location filename="../../app/mirror/targets.py"/>
        <source>the description of a file is incomplete or out of bounds</source>
        <extracomment>part of a sentence</extracomment>
        <translation>phần mô tả của một tệp không đầy đủ hoặc vượt giới hạn</translation>
    </message>
    <message>
        <location filename="../../app/security/keyfile.py"/>
        <source>the disk is full</source>
        <extracomment>part of a sentence</extracomment>
        <translation>đĩa đã đầy</translation>
    </message>
    <message>
        <location filename="../../app/services/backup.py"/>
        <source>the disk or the stick refused it</source>
        <extracomment>part of a sentence</extracomment>
        <translation>đĩa hoặc USB từ chối ghi</translation>
    </message>
    <message>
        <location filename="../../app/mirror/targets.py"/>
        <source>the files of '{name}' are not as large as it says</source>
        <extracomment>part of a sentence</extracomment>
        <translation>các tệp của “{name}” không lớn như nó ghi</translation>
    </message>
    <message>
        <location filename="../../app/mirror/targets.py"/>
        <source>the files of '{name}' do not belong together, or one is missing</source>
        <extracomment>part of a sentence</extracomment>
        <translation>các tệp của “{name}” không khớp nhau, hoặc thiếu một tệp</translation>
    </message>
    <message>
        <location filename="../../app/mirror/targets.py"/>
        <source>the files of '{name}' have roles that its kind does not have</source>
        <extracomment>part of a sentence</extracomment>
        <translation>các tệp của “{name}” có vai trò mà loại của nó không có</translation>
    </message>
    <message>
        <location filename="../../app/mirror/targets.py"/>
        <source>the list of revoked models cannot be read</source>
        <extracomment>part of a sentence</extracomment>
        <translation>không đọc được danh sách mô hình bị thu hồi</translation>
    </message>
    <message>
        <location filename="../../app/mirror/verifying.py"/>
        <source>the list of revoked models is too long</source>
        <extracomment>part of a sentence</extracomment>
        <translation>danh sách mô hình bị thu hồi quá dài</translation>
    </message>
    <message>
        <location filename="../../app/vault/checking.py"/>
        <source>the list of tables cannot be read as a whole</source>
        <extracomment>part of a sentence</extracomment>
        <translation>không đọc được toàn bộ danh sách bảng</translation>
    </message>
    <message>
        <location filename="../../app/services/backup.py"/>
        <source>the passphrase does not open it</source>
        <extracomment>part of a sentence</extracomment>
        <translation>cụm mật khẩu không mở được nó</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_check.py"/>
        <source>the record went on under other keys, without a restore</source>
        <extracomment>part of a sentence</extracomment>
        <translation>nhật ký tiếp tục dưới các khóa khác mà không qua khôi phục</translation>
    </message>
    <message>
        <location filename="../../app/mirror/verifying.py"/>
        <source>the state that was kept on this machine is damaged</source>
        <extracomment>part of a sentence</extracomment>
        <translation>trạng thái lưu trên máy này bị hỏng</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_check.py"/>
        <source>the vault had been replaced by an older one, whose record ended earlier</source>
        <extracomment>part of a sentence</extracomment>
        <translation>kho đã bị thay bằng một kho cũ hơn, có nhật ký kết thúc sớm hơn</translation>
    </message>
    <message>
        <location filename="../../app/services/screening.py"/>
        <source>this answer</source>
        <extracomment>part of a sentence</extracomment>
        <translation>câu trả lời này</translation>
    </message>
    <message>
        <location filename="../../app/security/paths.py"/>
        <source>this user may not read and write it</source>
        <extracomment>part of a sentence</extracomment>
        <translation>người dùng này không có quyền đọc và ghi</translation>
    </message>
    <message>
        <location filename="../../app/engine/errors.py"/>
        <source>this version does not know.</source>
        <extracomment>part of a sentence</extracomment>
        <translation>chưa được phiên bản này biết đến.</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>true or false</source>
        <extracomment>part of a sentence</extracomment>
        <translation>true hoặc false</translation>
    </message>
    <message>
        <location filename="../../app/services/models.py"/>
        <source>turns text into vectors</source>
        <extracomment>part of a sentence</extracomment>
        <translation>chuyển văn bản thành vectơ</translation>
    </message>
    <message>
        <location filename="../../app/mirror/targets.py"/>
        <source>two models begin with the same file</source>
        <extracomment>part of a sentence</extracomment>
        <translation>hai mô hình bắt đầu bằng cùng một tệp</translation>
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
        <translation>không được đọc</translation>
    </message>
    <message>
        <location filename="../../app/extract/languages.py"/>
        <source>was read as {used}</source>
        <extracomment>part of a sentence: {used} may be {first} and {last}</extracomment>
        <translation>được đọc bằng {used}</translation>
    </message>
    <message>
        <location filename="../../app/engine/errors.py"/>
        <source>was too large: memory ran out while it was loaded.</source>
        <extracomment>part of a sentence</extracomment>
        <translation>quá lớn: hết bộ nhớ trong lúc nạp.</translation>
    </message>
    <message>
        <location filename="../../app/vault/checking.py"/>
        <source>what was written last does not decrypt as it was written</source>
        <extracomment>part of a sentence</extracomment>
        <translation>phần được ghi sau cùng không giải mã được như lúc ghi</translation>
    </message>
    <message>
        <location filename="../../app/services/search.py"/>
        <source>what you look for</source>
        <extracomment>part of a sentence</extracomment>
        <translation>điều bạn muốn tìm</translation>
    </message>
    <message>
        <location filename="../../app/services/search.py"/>
        <source>words beside the filters</source>
        <extracomment>part of a sentence</extracomment>
        <translation>thêm từ ngữ ngoài các bộ lọc</translation>
    </message>
    <message>
        <location filename="../../app/services/screening.py"/>
        <source>your question</source>
        <extracomment>part of a sentence</extracomment>
        <translation>câu hỏi của bạn</translation>
    </message>
    <message>
        <location filename="../../app/extract/cleaning.py"/>
        <source>zero-width characters</source>
        <extracomment>part of a sentence</extracomment>
        <translation>ký tự có độ rộng bằng không</translation>
    </message>
    <message>
        <location filename="../../app/engine/hardware.py"/>
        <source>{asks}, and only {free} are free.</source>
        <extracomment>{asks} may be It needs about {needed} with {context_tokens} tokens of context / , and {device} of {device_bytes} graphics memory</extracomment>
        <translation>{asks}, mà chỉ còn trống {free}.</translation>
    </message>
    <message>
        <location filename="../../app/engine/hardware.py"/>
        <source>{asks}, just under the {free} free.</source>
        <extracomment>{asks} may be It needs about {needed} with {context_tokens} tokens of context / , and {device} of {device_bytes} graphics memory</extracomment>
        <translation>{asks}, sát mức {free} còn trống.</translation>
    </message>
    <message>
        <location filename="../../app/engine/hardware.py"/>
        <source>{asks}; free memory is not known here.</source>
        <extracomment>{asks} may be It needs about {needed} with {context_tokens} tokens of context / , and {device} of {device_bytes} graphics memory</extracomment>
        <translation>{asks}; ở đây không biết bộ nhớ còn trống bao nhiêu.</translation>
    </message>
    <message>
        <location filename="../../app/engine/hardware.py"/>
        <source>{asks}; {free} are free.</source>
        <extracomment>{asks} may be It needs about {needed} with {context_tokens} tokens of context / , and {device} of {device_bytes} graphics memory</extracomment>
        <translation>{asks}; còn trống {free}.</translation>
    </message>
    <message>
        <location filename="../../app/services/composing.py"/>
        <source>{dropped} of the {found} sources found did not fit, and were not read.</source>
        <translation>{dropped} trong {found} nguồn tìm được không vừa nên không được đọc.</translation>
    </message>
    <message>
        <location filename="../../app/extract/languages.py"/>
        <source>{first} and {last}</source>
        <extracomment>part of a sentence</extracomment>
        <translation>{first} và {last}</translation>
    </message>
    <message>
        <location filename="../../app/engine/hardware.py"/>
        <source>{how} it needs about {needed}.</source>
        <extracomment>{how} may be With {context_tokens} tokens of context /  and a conversation kept as {value} /  and one layer on the graphics processor /  and {gpu_layers} layers on the graphics processor</extracomment>
        <translation>{how}, mô hình cần khoảng {needed}.</translation>
    </message>
    <message>
        <location filename="../../app/services/model_errors.py"/>
        <source>{instead}, or try it again: cloister models use '{name}' --again</source>
        <extracomment>{instead} may be Detach it ('{of}' --no-adapter) / Choose another one</extracomment>
        <translation>{instead}, hoặc thử lại: cloister models use '{name}' --again</translation>
    </message>
    <message>
        <location filename="../../app/services/history.py"/>
        <source>{message} has no other version. Nothing was deleted.</source>
        <translation>{message} không có phiên bản nào khác. Chưa xóa gì.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat.py"/>
        <source>{message} is an answer, and only questions can be edited. Nothing was changed.</source>
        <translation>{message} là câu trả lời, mà chỉ sửa được câu hỏi. Không có gì thay đổi.</translation>
    </message>
    <message>
        <location filename="../../app/services/turn.py"/>
        <source>{message} is no answer to a question. Nothing was changed.</source>
        <translation>{message} không phải câu trả lời cho câu hỏi nào. Không có gì thay đổi.</translation>
    </message>
    <message>
        <location filename="../../app/services/continuing.py"/>
        <source>{message} was not cut off: there is nothing to go on with. Nothing was changed.</source>
        <translation>{message} không bị ngắt: không có gì để viết tiếp. Không có gì thay đổi.</translation>
    </message>
    <message>
        <location filename="../../app/index/layout.py"/>
        <source>{name} is missing or cannot be read.</source>
        <translation>{name} bị thiếu hoặc không đọc được.</translation>
    </message>
    <message>
        <location filename="../../app/index/layout.py"/>
        <source>{name} of this embedder is damaged.</source>
        <translation>{name} của mô hình nhúng này bị hỏng.</translation>
    </message>
    <message>
        <location filename="../../app/services/memory.py"/>
        <source>{wanted}, and this one {text}. Nothing was changed.</source>
        <extracomment>{wanted} may be A summary has 1 to 4000 characters</extracomment>
        <translation>{wanted}, còn bản này {text}. Không có gì thay đổi.</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>{what} from {least} to {most}</source>
        <extracomment>part of a sentence: {what} may be a whole number / a number</extracomment>
        <translation>{what} từ {least} đến {most}</translation>
    </message>
    <message>
        <location filename="../../app/mirror/store.py"/>
        <source>{what}: the store '{root}' cannot be changed ({value}). Everything else is as it was.</source>
        <extracomment>{what} may be A model file could not be deleted / A model that was fetched was not installed / '{name}' was not imported</extracomment>
        <translation>{what}: không thay đổi được nơi lưu mô hình “{root}” ({value}). Mọi thứ khác vẫn như cũ.</translation>
    </message>
    <message>
        <location filename="../../app/services/site_trust.py"/>
        <source>{what}: {reason} Nothing was changed.</source>
        <extracomment>{what} may be The site has taken this model back / The site has taken '{name}' back</extracomment>
        <translation>{what}: {reason} Không có gì thay đổi.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/transport.py"/>
        <source>{where} does not speak TLS 1.2 or later as asked ({reason}). Models that are installed are untouched.</source>
        <translation>{where} không dùng TLS 1.2 trở lên như yêu cầu ({reason}). Các mô hình đã cài không bị ảnh hưởng.</translation>
    </message>
    <message>
        <location filename="../../app/services/composing.py"/>
        <source>{why}: these are the passages themselves.</source>
        <extracomment>{why} may be What the model wrote stands in none of the sources / The model wrote no answer / No language model is installed</extracomment>
        <translation>{why}: sau đây là chính các đoạn.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_check.py"/>
        <source>{why}: what happened before may be missing.</source>
        <extracomment>{why} may be the vault had been replaced by an older one, whose record ended earlier / the checkpoint beside the vault had been replaced by an older one / the checkpoint beside the vault was gone / the record went on under other keys, without a restore / the checkpoint beside the vault was not one of this record / the checkpoint beside the vault did not fit</extracomment>
        <translation>{why}: những gì xảy ra trước đó có thể bị thiếu.</translation>
    </message>
    <message>
        <location filename="../../app/services/recognition.py"/>
        <source>“{language}” is no language that Tesseract has data for. Nothing was changed.</source>
        <translation>“{language}” không phải ngôn ngữ mà Tesseract có dữ liệu. Không có gì thay đổi.</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <location filename="../../app/ui/settings/fields.py"/>
        <source>Reset to default</source>
        <extracomment>FlatButton</extracomment>
        <translation>Đặt lại mặc định</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings/fields.py"/>
        <source>Reset {name} to its default</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Đặt {name} về mặc định</translation>
    </message>
</context>
<context>
    <name>FillDialog</name>
    <message>
        <location filename="../../app/ui/chat/fill_dialog.py"/>
        <source>Cancel</source>
        <extracomment>QuietButton</extracomment>
        <translation>Hủy</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/fill_dialog.py"/>
        <source>Documents</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Tài liệu</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/fill_dialog.py"/>
        <source>Insert</source>
        <extracomment>PrimaryButton</extracomment>
        <translation>Chèn</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/fill_dialog.py"/>
        <source>Paste from the clipboard</source>
        <extracomment>FlatButton</extracomment>
        <translation>Dán từ bảng nhớ tạm</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <location filename="../../app/ui/vault/filtering.py"/>
        <source>Content filter</source>
        <extracomment>label</extracomment>
        <translation>Bộ lọc nội dung</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/filtering.py"/>
        <source>What is stopped is not sent and not kept. Documents are shown as they are. Each time a rule acts, the record of events tells which, never what it found.</source>
        <extracomment>in _said</extracomment>
        <translation>Những gì bị chặn sẽ không được gửi và không được lưu. Tài liệu được hiện nguyên như vốn có. Mỗi khi một quy tắc tác động, nhật ký sự kiện ghi đó là quy tắc nào, không bao giờ ghi nội dung tìm thấy.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/filtering.py"/>
        <source>Your site does not filter questions and answers.</source>
        <extracomment>in _said</extracomment>
        <translation>Đơn vị của bạn không lọc câu hỏi và câu trả lời.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/filtering.py"/>
        <source>Your site looks for words and patterns in each question and each answer: {rules}.</source>
        <extracomment>in _said</extracomment>
        <translation>Đơn vị của bạn tìm các từ và mẫu trong mỗi câu hỏi và mỗi câu trả lời: {rules}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/filtering.py"/>
        <source>{n} cover it with {mask}</source>
        <extracomment>in _acts</extracomment>
        <translation>{n} quy tắc che bằng {mask}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/filtering.py"/>
        <source>{n} covers it with {mask}</source>
        <extracomment>in _acts</extracomment>
        <translation>{n} quy tắc che bằng {mask}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/filtering.py"/>
        <source>{n} remark on it</source>
        <extracomment>in _acts</extracomment>
        <translation>{n} quy tắc nêu lưu ý</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/filtering.py"/>
        <source>{n} remarks on it</source>
        <extracomment>in _acts</extracomment>
        <translation>{n} quy tắc nêu lưu ý</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/filtering.py"/>
        <source>{n} rule</source>
        <extracomment>the form for one</extracomment>
        <translation>{n} quy tắc</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/filtering.py"/>
        <source>{n} rule stops it</source>
        <extracomment>in _acts</extracomment>
        <translation>{n} quy tắc chặn</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/filtering.py"/>
        <source>{n} rules</source>
        <extracomment>the form for any other number</extracomment>
        <translation>{n} quy tắc</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/filtering.py"/>
        <source>{n} rules stop it</source>
        <extracomment>in _acts</extracomment>
        <translation>{n} quy tắc chặn</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <location filename="../../app/ui/chat/find_bar.py"/>
        <source>Close (Esc)</source>
        <extracomment>IconButton</extracomment>
        <translation>Đóng (Esc)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/find_bar.py"/>
        <source>Find in this chat</source>
        <extracomment>setAccessibleName, setPlaceholderText</extracomment>
        <translation>Tìm trong cuộc trò chuyện này</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/find_bar.py"/>
        <source>Next place (F3)</source>
        <extracomment>IconButton</extracomment>
        <translation>Vị trí sau (F3)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/find_bar.py"/>
        <source>Not in this chat</source>
        <extracomment>in _say</extracomment>
        <translation>Không có trong cuộc trò chuyện này</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/find_bar.py"/>
        <source>Previous place (Shift+F3)</source>
        <extracomment>IconButton</extracomment>
        <translation>Vị trí trước (Shift+F3)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/find_bar.py"/>
        <source>Turn {place} of {count}</source>
        <extracomment>in _say: A turn is a question, or its answer.</extracomment>
        <translation>Lượt {place}/{count}</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <location filename="../../app/ui/unlock/first_start.py"/>
        <source>A private assistant that runs on this machine alone.</source>
        <extracomment>label</extracomment>
        <translation>Trợ lý riêng tư, chỉ chạy trên máy này.</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/first_start.py"/>
        <source>Add a folder</source>
        <extracomment>choose_folder</extracomment>
        <translation>Thêm thư mục</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/first_start.py"/>
        <source>Add files</source>
        <extracomment>choose_files</extracomment>
        <translation>Thêm tệp</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/first_start.py"/>
        <source>Add files…</source>
        <extracomment>QuietButton</extracomment>
        <translation>Thêm tệp…</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/first_start.py"/>
        <source>Add folder…</source>
        <extracomment>QuietButton</extracomment>
        <translation>Thêm thư mục…</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/first_start.py"/>
        <source>Also make a recovery code to write down</source>
        <extracomment>QCheckBox</extracomment>
        <translation>Tạo thêm mã khôi phục để ghi ra giấy</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/first_start.py"/>
        <source>Answers cite the page they come from. Texts are kept encrypted; nothing leaves this machine. You can add documents at any time.</source>
        <extracomment>open</extracomment>
        <translation>Câu trả lời dẫn đến trang nguồn. Văn bản được lưu mã hóa; không dữ liệu nào rời khỏi máy này. Bạn có thể thêm tài liệu bất cứ lúc nào.</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/first_start.py"/>
        <source>Choose a passphrase</source>
        <extracomment>StepCard</extracomment>
        <translation>Chọn cụm mật khẩu</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/first_start.py"/>
        <source>Continue</source>
        <extracomment>PrimaryButton</extracomment>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/first_start.py"/>
        <source>Drop files or folders here</source>
        <extracomment>label</extracomment>
        <translation>Thả tệp hoặc thư mục vào đây</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/first_start.py"/>
        <source>It encrypts every chat and document, and is not stored anywhere. Without it, and without a recovery code, the content is lost.</source>
        <extracomment>open</extracomment>
        <translation>Cụm mật khẩu mã hóa mọi cuộc trò chuyện và tài liệu, và không được lưu ở đâu cả. Nếu mất nó mà không có mã khôi phục, toàn bộ nội dung sẽ mất.</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/first_start.py"/>
        <source>Making your vault; this takes a few seconds.</source>
        <extracomment>start_work</extracomment>
        <translation>Đang tạo kho của bạn; mất vài giây.</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/capacity.py"/>
        <source>No model came along; your documents can be searched all the same.</source>
        <extracomment>in capacity_text</extracomment>
        <translation>Không có mô hình đi kèm; dù vậy vẫn tìm được trong tài liệu của bạn.</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/first_start.py"/>
        <source>Passphrase</source>
        <extracomment>NewPassphrase</extracomment>
        <translation>Cụm mật khẩu</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/first_start.py"/>
        <source>Restore a backup…</source>
        <extracomment>QuietButton</extracomment>
        <translation>Khôi phục bản sao lưu…</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/first_start.py"/>
        <source>Start chatting</source>
        <extracomment>setText</extracomment>
        <translation>Bắt đầu trò chuyện</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/first_start.py"/>
        <source>Try the sample</source>
        <extracomment>QuietButton</extracomment>
        <translation>Dùng thử tài liệu mẫu</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/first_start.py"/>
        <source>Welcome to Cloister</source>
        <extracomment>label</extracomment>
        <translation>Chào mừng đến với Cloister</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/first_start.py"/>
        <source>Your documents</source>
        <extracomment>StepCard</extracomment>
        <translation>Tài liệu của bạn</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/first_start.py"/>
        <source>Your model</source>
        <extracomment>StepCard</extracomment>
        <translation>Mô hình của bạn</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/first_start.py"/>
        <source>Your site has you write down a recovery code next.</source>
        <extracomment>in __init__</extracomment>
        <translation>Đơn vị yêu cầu bạn ghi lại mã khôi phục ở bước tiếp theo.</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/first_start.py"/>
        <source>a starter model is ready</source>
        <extracomment>fold</extracomment>
        <translation>mô hình khởi đầu đã sẵn sàng</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/first_start.py"/>
        <source>chosen</source>
        <extracomment>fold</extracomment>
        <translation>đã chọn</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/first_start.py"/>
        <source>drop files here, or start chatting</source>
        <extracomment>fold</extracomment>
        <translation>thả tệp vào đây, hoặc bắt đầu trò chuyện</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/first_start.py"/>
        <source>ready</source>
        <extracomment>fold</extracomment>
        <translation>sẵn sàng</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/capacity.py"/>
        <source>{free} of memory are free here: models up to about {billions} billion parameters fit. Import one at any time under Models.</source>
        <extracomment>in capacity_text</extracomment>
        <translation>Máy này còn trống {free} bộ nhớ: vừa cho mô hình đến khoảng {billions} tỷ tham số. Bạn có thể nhập mô hình bất cứ lúc nào trong Mô hình.</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/capacity.py"/>
        <source>{name} is ready: small and quick, good for trying out.</source>
        <extracomment>in capacity_text</extracomment>
        <translation>{name} đã sẵn sàng: nhỏ và nhanh, hợp để dùng thử.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <location filename="../../app/ui/help/page.py"/>
        <source>1 part of the manual</source>
        <extracomment>in _found</extracomment>
        <translation>1 phần của sách hướng dẫn</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/first_steps.py"/>
        <source>Add documents</source>
        <extracomment>in _texts</extracomment>
        <translation>Thêm tài liệu</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/first_steps.py"/>
        <source>Ask a question</source>
        <extracomment>in _texts</extracomment>
        <translation>Đặt câu hỏi</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/page.py"/>
        <source>Back (Alt+Left)</source>
        <extracomment>IconButton</extracomment>
        <translation>Quay lại (Alt+Left)</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/page.py"/>
        <source>Before: {title}</source>
        <extracomment>in _html</extracomment>
        <translation>Trước: {title}</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/guide.py"/>
        <source>Cloister is version {version} now.</source>
        <extracomment>show_message</extracomment>
        <translation>Cloister hiện ở phiên bản {version}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/page.py"/>
        <source>Close help (Esc)</source>
        <extracomment>IconButton</extracomment>
        <translation>Đóng trợ giúp (Esc)</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/contents.py"/>
        <source>Contents of the manual</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Mục lục sách hướng dẫn</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/first_steps.py"/>
        <source>Done: {step}</source>
        <extracomment>in show_steps</extracomment>
        <translation>Đã xong: {step}</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/start.py"/>
        <source>F1 opens it at the part for the page you are on. Esc leads back.</source>
        <extracomment>_paragraph</extracomment>
        <translation>F1 mở sách ở phần dành cho trang bạn đang xem. Esc đưa bạn trở lại.</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/first_steps.py"/>
        <source>First steps</source>
        <extracomment>label</extracomment>
        <translation>Các bước đầu tiên</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/page.py"/>
        <source>Forward (Alt+Right)</source>
        <extracomment>IconButton</extracomment>
        <translation>Tiến (Alt+Right)</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/page.py"/>
        <location filename="../../app/ui/help/start.py"/>
        <source>Help</source>
        <extracomment>escape, in _show, label</extracomment>
        <translation>Trợ giúp</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/first_steps.py"/>
        <source>Hide</source>
        <extracomment>FlatButton</extracomment>
        <translation>Ẩn</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/first_steps.py"/>
        <source>Hide the first steps for good</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Ẩn hẳn các bước đầu tiên</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/page.py"/>
        <source>In this version</source>
        <extracomment>in _title</extracomment>
        <translation>Trong phiên bản này</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/page.py"/>
        <location filename="../../app/ui/help/start.py"/>
        <source>Keyboard shortcuts</source>
        <extracomment>QuietButton, escape</extracomment>
        <translation>Phím tắt</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/first_steps.py"/>
        <source>Look at a source</source>
        <extracomment>in _texts</extracomment>
        <translation>Xem một nguồn</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/page.py"/>
        <source>Manual: {title}</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Sách hướng dẫn: {title}</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/start.py"/>
        <source>More</source>
        <extracomment>escape</extracomment>
        <translation>Xem thêm</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/page.py"/>
        <source>Next: {title}</source>
        <extracomment>in _html</extracomment>
        <translation>Tiếp: {title}</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/page.py"/>
        <source>Nothing found</source>
        <extracomment>Entry</extracomment>
        <translation>Không tìm thấy gì</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/browser.py"/>
        <source>Page of the manual</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Trang sách hướng dẫn</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/page.py"/>
        <source>Search the manual</source>
        <extracomment>setAccessibleName, setPlaceholderText</extracomment>
        <translation>Tìm trong sách hướng dẫn</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/page.py"/>
        <source>Start and keys</source>
        <extracomment>Entry</extracomment>
        <translation>Bắt đầu và phím</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/start.py"/>
        <source>The pages of the manual were not installed.</source>
        <extracomment>_paragraph</extracomment>
        <translation>Các trang sách hướng dẫn chưa được cài.</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/start.py"/>
        <source>This manual is on this machine: it needs no network.</source>
        <extracomment>_paragraph</extracomment>
        <translation>Sách hướng dẫn này nằm trên máy này: nó không cần mạng.</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/page.py"/>
        <source>This page is in English only.</source>
        <extracomment>escape</extracomment>
        <translation>Trang này chỉ có bằng tiếng Anh.</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/first_steps.py"/>
        <source>To do: {step}</source>
        <extracomment>in show_steps</extracomment>
        <translation>Cần làm: {step}</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/guide.py"/>
        <location filename="../../app/ui/help/page.py"/>
        <location filename="../../app/ui/help/start.py"/>
        <source>What is new</source>
        <extracomment>QuietButton, in _page_title, in _places, show_message</extracomment>
        <translation>Có gì mới</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/guide.py"/>
        <source>Your chats and documents are as they were.</source>
        <extracomment>show_message</extracomment>
        <translation>Các cuộc trò chuyện và tài liệu của bạn vẫn như cũ.</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/page.py"/>
        <source>{n} parts of the manual</source>
        <extracomment>in _found</extracomment>
        <translation>{n} phần của sách hướng dẫn</translation>
    </message>
</context>
<context>
    <name>ImportNotes</name>
    <message>
        <location filename="../../app/ui/import_notes.py"/>
        <source>Show</source>
        <extracomment>show_message</extracomment>
        <translation>Hiện</translation>
    </message>
</context>
<context>
    <name>IntegrityPanel</name>
    <message>
        <location filename="../../app/ui/vault/integrity.py"/>
        <source>Cancel</source>
        <extracomment>setText</extracomment>
        <translation>Hủy</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/integrity.py"/>
        <source>Check</source>
        <extracomment>label</extracomment>
        <translation>Kiểm tra</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/integrity.py"/>
        <source>Check now</source>
        <extracomment>QuietButton, setText</extracomment>
        <translation>Kiểm tra ngay</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/integrity.py"/>
        <source>Checked {when}: sound, all {n} pages</source>
        <extracomment>in _show</extracomment>
        <translation>Kiểm tra {when}: nguyên vẹn, đủ {n} trang</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/integrity.py"/>
        <source>Checked {when}: the vault is damaged</source>
        <extracomment>in _show</extracomment>
        <translation>Kiểm tra {when}: kho bị hỏng</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/integrity.py"/>
        <source>Every page and table is looked over once a week, in the background while you work.</source>
        <extracomment>in __init__</extracomment>
        <translation>Mọi trang và bảng được rà soát mỗi tuần một lần, chạy nền trong lúc bạn làm việc.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/integrity.py"/>
        <source>Looking over every page</source>
        <extracomment>ProgressLine</extracomment>
        <translation>Đang rà soát từng trang</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/integrity.py"/>
        <source>Not checked yet.</source>
        <extracomment>setText</extracomment>
        <translation>Chưa kiểm tra.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/integrity.py"/>
        <source>Restore a backup into a new data folder, or save what can be read: that makes a new vault, lists what is lost, and changes nothing here.</source>
        <extracomment>in _advice</extracomment>
        <translation>Khôi phục bản sao lưu vào một thư mục dữ liệu mới, hoặc cứu những gì đọc được: cách này tạo một kho mới, liệt kê những gì bị mất và không thay đổi gì ở đây.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/integrity.py"/>
        <source>Save what can be read…</source>
        <extracomment>QuietButton</extracomment>
        <translation>Cứu những gì đọc được…</translation>
    </message>
</context>
<context>
    <name>JobDialog</name>
    <message>
        <location filename="../../app/ui/export/job_dialog.py"/>
        <source>Cancel</source>
        <extracomment>QuietButton</extracomment>
        <translation>Hủy</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/job_dialog.py"/>
        <source>Cancelling…</source>
        <extracomment>say</extracomment>
        <translation>Đang hủy…</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/job_dialog.py"/>
        <source>Close</source>
        <extracomment>setText</extracomment>
        <translation>Đóng</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/job_dialog.py"/>
        <source>What could not be read</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Những gì không đọc được</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <location filename="../../app/ui/keeping.py"/>
        <source>1 day</source>
        <extracomment>in span</extracomment>
        <translation>1 ngày</translation>
    </message>
    <message>
        <location filename="../../app/ui/keeping.py"/>
        <source>1 year</source>
        <extracomment>in span</extracomment>
        <translation>1 năm</translation>
    </message>
    <message>
        <location filename="../../app/ui/keeping.py"/>
        <source>A chat was removed: the time it was to be kept for is over.</source>
        <extracomment>in gone</extracomment>
        <translation>Một cuộc trò chuyện đã bị xóa vì hết thời hạn giữ.</translation>
    </message>
    <message>
        <location filename="../../app/ui/keeping.py"/>
        <source>Goes on {day}</source>
        <extracomment>in going</extracomment>
        <translation>Sẽ xóa ngày {day}</translation>
    </message>
    <message>
        <location filename="../../app/ui/keeping.py"/>
        <source>Goes today</source>
        <extracomment>in going</extracomment>
        <translation>Sẽ xóa hôm nay</translation>
    </message>
    <message>
        <location filename="../../app/ui/keeping.py"/>
        <source>Goes tomorrow</source>
        <extracomment>in going</extracomment>
        <translation>Sẽ xóa ngày mai</translation>
    </message>
    <message>
        <location filename="../../app/ui/keeping.py"/>
        <source>Until I delete it</source>
        <extracomment>in choices</extracomment>
        <translation>Đến khi tôi xóa</translation>
    </message>
    <message>
        <location filename="../../app/ui/keeping.py"/>
        <source>{n} chats were removed: the time they were to be kept for is over.</source>
        <extracomment>in gone</extracomment>
        <translation>{n} cuộc trò chuyện đã bị xóa vì hết thời hạn giữ.</translation>
    </message>
    <message>
        <location filename="../../app/ui/keeping.py"/>
        <source>{n} days</source>
        <extracomment>in span</extracomment>
        <translation>{n} ngày</translation>
    </message>
    <message>
        <location filename="../../app/ui/keeping.py"/>
        <source>{time}, as your site says</source>
        <extracomment>in choices</extracomment>
        <translation>{time}, theo quy định của đơn vị</translation>
    </message>
</context>
<context>
    <name>KeepingPanel</name>
    <message>
        <location filename="../../app/ui/vault/keeping.py"/>
        <source>1 chat goes within the next 7 days.</source>
        <extracomment>setText</extracomment>
        <translation>1 cuộc trò chuyện sẽ bị xóa trong 7 ngày tới.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/keeping.py"/>
        <source>A single chat can have a time of its own: Keep, in its menu in the list. The shorter time holds, for pinned chats too, and days count from the last message.</source>
        <extracomment>in __init__</extracomment>
        <translation>Từng cuộc trò chuyện có thể có thời hạn riêng: chọn Thời hạn giữ trong menu của nó ở danh sách. Thời hạn ngắn hơn được áp dụng, kể cả với cuộc đã ghim, và số ngày tính từ tin nhắn cuối.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/keeping.py"/>
        <source>Chats are kept until you delete them.</source>
        <extracomment>in __init__</extracomment>
        <translation>Các cuộc trò chuyện được giữ đến khi bạn xóa.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/keeping.py"/>
        <source>Keeping</source>
        <extracomment>label</extracomment>
        <translation>Thời hạn giữ</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/keeping.py"/>
        <source>Your site removes a chat {time} after its last message, pinned chats too.</source>
        <extracomment>in __init__</extracomment>
        <translation>Đơn vị của bạn xóa cuộc trò chuyện sau {time} kể từ tin nhắn cuối, kể cả cuộc đã ghim.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/keeping.py"/>
        <source>{n} chats go within the next 7 days.</source>
        <extracomment>in _on_counted</extracomment>
        <translation>{n} cuộc trò chuyện sẽ bị xóa trong 7 ngày tới.</translation>
    </message>
</context>
<context>
    <name>LanguageNames</name>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Afrikaans</source>
        <extracomment>latin</extracomment>
        <translation>Tiếng Afrikaans</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Albanian</source>
        <extracomment>latin</extracomment>
        <translation>Tiếng Albania</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Amharic</source>
        <extracomment>others</extracomment>
        <translation>Tiếng Amhara</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Ancient Greek</source>
        <extracomment>others</extracomment>
        <translation>Tiếng Hy Lạp cổ</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Arabic</source>
        <extracomment>others</extracomment>
        <translation>Tiếng Ả Rập</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Armenian</source>
        <extracomment>others</extracomment>
        <translation>Tiếng Armenia</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Assamese</source>
        <extracomment>others</extracomment>
        <translation>Tiếng Assam</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Azerbaijani</source>
        <extracomment>latin</extracomment>
        <translation>Tiếng Azerbaijan</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Azerbaijani (Cyrillic)</source>
        <extracomment>others</extracomment>
        <translation>Tiếng Azerbaijan (chữ Kirin)</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Basque</source>
        <extracomment>latin</extracomment>
        <translation>Tiếng Basque</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Belarusian</source>
        <extracomment>others</extracomment>
        <translation>Tiếng Belarus</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Bengali</source>
        <extracomment>others</extracomment>
        <translation>Tiếng Bangla</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Bosnian</source>
        <extracomment>latin</extracomment>
        <translation>Tiếng Bosnia</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Breton</source>
        <extracomment>latin</extracomment>
        <translation>Tiếng Breton</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Bulgarian</source>
        <extracomment>others</extracomment>
        <translation>Tiếng Bulgaria</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Burmese</source>
        <extracomment>others</extracomment>
        <translation>Tiếng Miến Điện</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Catalan</source>
        <extracomment>latin</extracomment>
        <translation>Tiếng Catalan</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Cebuano</source>
        <extracomment>latin</extracomment>
        <translation>Tiếng Cebuano</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Cherokee</source>
        <extracomment>others</extracomment>
        <translation>Tiếng Cherokee</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Chinese (simplified)</source>
        <extracomment>others</extracomment>
        <translation>Tiếng Trung (giản thể)</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Chinese (simplified, vertical)</source>
        <extracomment>others</extracomment>
        <translation>Tiếng Trung (giản thể, chữ dọc)</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Chinese (traditional)</source>
        <extracomment>others</extracomment>
        <translation>Tiếng Trung (phồn thể)</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Chinese (traditional, vertical)</source>
        <extracomment>others</extracomment>
        <translation>Tiếng Trung (phồn thể, chữ dọc)</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Corsican</source>
        <extracomment>latin</extracomment>
        <translation>Tiếng Corsica</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Croatian</source>
        <extracomment>latin</extracomment>
        <translation>Tiếng Croatia</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Czech</source>
        <extracomment>latin</extracomment>
        <translation>Tiếng Séc</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Danish</source>
        <extracomment>latin</extracomment>
        <translation>Tiếng Đan Mạch</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Dhivehi</source>
        <extracomment>others</extracomment>
        <translation>Tiếng Dhivehi</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Dutch</source>
        <extracomment>latin</extracomment>
        <translation>Tiếng Hà Lan</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Dzongkha</source>
        <extracomment>others</extracomment>
        <translation>Tiếng Dzongkha</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>English</source>
        <extracomment>latin</extracomment>
        <translation>Tiếng Anh</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Esperanto</source>
        <extracomment>latin</extracomment>
        <translation>Tiếng Esperanto</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Estonian</source>
        <extracomment>latin</extracomment>
        <translation>Tiếng Estonia</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Faroese</source>
        <extracomment>latin</extracomment>
        <translation>Tiếng Faroe</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Filipino</source>
        <extracomment>latin</extracomment>
        <translation>Tiếng Philippines</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Finnish</source>
        <extracomment>latin</extracomment>
        <translation>Tiếng Phần Lan</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>French</source>
        <extracomment>latin</extracomment>
        <translation>Tiếng Pháp</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Galician</source>
        <extracomment>latin</extracomment>
        <translation>Tiếng Galicia</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Georgian</source>
        <extracomment>others</extracomment>
        <translation>Tiếng Gruzia</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Georgian (old)</source>
        <extracomment>others</extracomment>
        <translation>Tiếng Gruzia (cổ)</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>German</source>
        <extracomment>latin</extracomment>
        <translation>Tiếng Đức</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>German (Fraktur)</source>
        <extracomment>latin</extracomment>
        <translation>Tiếng Đức (Fraktur)</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Greek</source>
        <extracomment>others</extracomment>
        <translation>Tiếng Hy Lạp</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Gujarati</source>
        <extracomment>others</extracomment>
        <translation>Tiếng Gujarati</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Haitian Creole</source>
        <extracomment>latin</extracomment>
        <translation>Tiếng Creole Haiti</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Hebrew</source>
        <extracomment>others</extracomment>
        <translation>Tiếng Do Thái</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Hindi</source>
        <extracomment>others</extracomment>
        <translation>Tiếng Hindi</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Hungarian</source>
        <extracomment>latin</extracomment>
        <translation>Tiếng Hungary</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Icelandic</source>
        <extracomment>latin</extracomment>
        <translation>Tiếng Iceland</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Indonesian</source>
        <extracomment>latin</extracomment>
        <translation>Tiếng Indonesia</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Inuktitut</source>
        <extracomment>others</extracomment>
        <translation>Tiếng Inuktitut</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Irish</source>
        <extracomment>latin</extracomment>
        <translation>Tiếng Ireland</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Italian</source>
        <extracomment>latin</extracomment>
        <translation>Tiếng Italy</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Italian (old)</source>
        <extracomment>latin</extracomment>
        <translation>Tiếng Italy (cổ)</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Japanese</source>
        <extracomment>others</extracomment>
        <translation>Tiếng Nhật</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Japanese (vertical)</source>
        <extracomment>others</extracomment>
        <translation>Tiếng Nhật (chữ dọc)</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Javanese</source>
        <extracomment>latin</extracomment>
        <translation>Tiếng Java</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Kannada</source>
        <extracomment>others</extracomment>
        <translation>Tiếng Kannada</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Kazakh</source>
        <extracomment>others</extracomment>
        <translation>Tiếng Kazakh</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Khmer</source>
        <extracomment>others</extracomment>
        <translation>Tiếng Khmer</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Korean</source>
        <extracomment>others</extracomment>
        <translation>Tiếng Hàn</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Korean (vertical)</source>
        <extracomment>others</extracomment>
        <translation>Tiếng Hàn (chữ dọc)</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Kurdish (Latin)</source>
        <extracomment>latin</extracomment>
        <translation>Tiếng Kurd (chữ Latinh)</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Kyrgyz</source>
        <extracomment>others</extracomment>
        <translation>Tiếng Kyrgyz</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Lao</source>
        <extracomment>others</extracomment>
        <translation>Tiếng Lào</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Latin</source>
        <extracomment>latin</extracomment>
        <translation>Tiếng Latinh</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Latvian</source>
        <extracomment>latin</extracomment>
        <translation>Tiếng Latvia</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Lithuanian</source>
        <extracomment>latin</extracomment>
        <translation>Tiếng Litva</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Luxembourgish</source>
        <extracomment>latin</extracomment>
        <translation>Tiếng Luxembourg</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Macedonian</source>
        <extracomment>others</extracomment>
        <translation>Tiếng Macedonia</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Malay</source>
        <extracomment>latin</extracomment>
        <translation>Tiếng Mã Lai</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Malayalam</source>
        <extracomment>others</extracomment>
        <translation>Tiếng Malayalam</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Maltese</source>
        <extracomment>latin</extracomment>
        <translation>Tiếng Malta</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Maori</source>
        <extracomment>latin</extracomment>
        <translation>Tiếng Maori</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Marathi</source>
        <extracomment>others</extracomment>
        <translation>Tiếng Marathi</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Middle English</source>
        <extracomment>latin</extracomment>
        <translation>Tiếng Anh Trung đại</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Middle French</source>
        <extracomment>latin</extracomment>
        <translation>Tiếng Pháp Trung đại</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Mongolian</source>
        <extracomment>others</extracomment>
        <translation>Tiếng Mông Cổ</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Nepali</source>
        <extracomment>others</extracomment>
        <translation>Tiếng Nepal</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Norwegian</source>
        <extracomment>latin</extracomment>
        <translation>Tiếng Na Uy</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Occitan</source>
        <extracomment>latin</extracomment>
        <translation>Tiếng Occitan</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Odia</source>
        <extracomment>others</extracomment>
        <translation>Tiếng Odia</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Pashto</source>
        <extracomment>others</extracomment>
        <translation>Tiếng Pashto</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Persian</source>
        <extracomment>others</extracomment>
        <translation>Tiếng Ba Tư</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Polish</source>
        <extracomment>latin</extracomment>
        <translation>Tiếng Ba Lan</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Portuguese</source>
        <extracomment>latin</extracomment>
        <translation>Tiếng Bồ Đào Nha</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Punjabi</source>
        <extracomment>others</extracomment>
        <translation>Tiếng Punjab</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Quechua</source>
        <extracomment>latin</extracomment>
        <translation>Tiếng Quechua</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Romanian</source>
        <extracomment>latin</extracomment>
        <translation>Tiếng Romania</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Russian</source>
        <extracomment>others</extracomment>
        <translation>Tiếng Nga</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Sanskrit</source>
        <extracomment>others</extracomment>
        <translation>Tiếng Phạn</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Scottish Gaelic</source>
        <extracomment>latin</extracomment>
        <translation>Tiếng Gael Scotland</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Serbian (Cyrillic)</source>
        <extracomment>others</extracomment>
        <translation>Tiếng Serbia (chữ Kirin)</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Serbian (Latin)</source>
        <extracomment>latin</extracomment>
        <translation>Tiếng Serbia (chữ Latinh)</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Sindhi</source>
        <extracomment>others</extracomment>
        <translation>Tiếng Sindhi</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Sinhala</source>
        <extracomment>others</extracomment>
        <translation>Tiếng Sinhala</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Slovak</source>
        <extracomment>latin</extracomment>
        <translation>Tiếng Slovak</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Slovenian</source>
        <extracomment>latin</extracomment>
        <translation>Tiếng Slovenia</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Spanish</source>
        <extracomment>latin</extracomment>
        <translation>Tiếng Tây Ban Nha</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Spanish (old)</source>
        <extracomment>latin</extracomment>
        <translation>Tiếng Tây Ban Nha (cổ)</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Sundanese</source>
        <extracomment>latin</extracomment>
        <translation>Tiếng Sunda</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Swahili</source>
        <extracomment>latin</extracomment>
        <translation>Tiếng Swahili</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Swedish</source>
        <extracomment>latin</extracomment>
        <translation>Tiếng Thụy Điển</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Syriac</source>
        <extracomment>others</extracomment>
        <translation>Tiếng Syriac</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Tajik</source>
        <extracomment>others</extracomment>
        <translation>Tiếng Tajik</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Tamil</source>
        <extracomment>others</extracomment>
        <translation>Tiếng Tamil</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Tatar</source>
        <extracomment>others</extracomment>
        <translation>Tiếng Tatar</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Telugu</source>
        <extracomment>others</extracomment>
        <translation>Tiếng Telugu</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Thai</source>
        <extracomment>others</extracomment>
        <translation>Tiếng Thái</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Tibetan</source>
        <extracomment>others</extracomment>
        <translation>Tiếng Tây Tạng</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Tigrinya</source>
        <extracomment>others</extracomment>
        <translation>Tiếng Tigrinya</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Tongan</source>
        <extracomment>latin</extracomment>
        <translation>Tiếng Tonga</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Turkish</source>
        <extracomment>latin</extracomment>
        <translation>Tiếng Thổ Nhĩ Kỳ</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Ukrainian</source>
        <extracomment>others</extracomment>
        <translation>Tiếng Ukraina</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Urdu</source>
        <extracomment>others</extracomment>
        <translation>Tiếng Urdu</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Uyghur</source>
        <extracomment>others</extracomment>
        <translation>Tiếng Uyghur</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Uzbek</source>
        <extracomment>latin</extracomment>
        <translation>Tiếng Uzbek</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Uzbek (Cyrillic)</source>
        <extracomment>others</extracomment>
        <translation>Tiếng Uzbek (chữ Kirin)</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Vietnamese</source>
        <extracomment>latin</extracomment>
        <translation>Tiếng Việt</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Welsh</source>
        <extracomment>latin</extracomment>
        <translation>Tiếng Wales</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Western Frisian</source>
        <extracomment>latin</extracomment>
        <translation>Tiếng Tây Frisia</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Yiddish</source>
        <extracomment>others</extracomment>
        <translation>Tiếng Yiddish</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Yoruba</source>
        <extracomment>latin</extracomment>
        <translation>Tiếng Yoruba</translation>
    </message>
</context>
<context>
    <name>LockingPanel</name>
    <message>
        <location filename="../../app/ui/vault/locking.py"/>
        <source>Cloister does not lock by itself, as your site's policy says.</source>
        <extracomment>in _idle_words</extracomment>
        <translation>Cloister không tự khóa, theo chính sách của đơn vị.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/locking.py"/>
        <source>Cloister locks after {n} min without input, as your site's policy says.</source>
        <extracomment>in _idle_words</extracomment>
        <translation>Cloister khóa sau {n} phút không thao tác, theo chính sách của đơn vị.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/locking.py"/>
        <source>Cloister locks after {n} s without input, as your site's policy says.</source>
        <extracomment>in _idle_words</extracomment>
        <translation>Cloister khóa sau {n} giây không thao tác, theo chính sách của đơn vị.</translation>
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
        <translation>Cloister cũng khóa trước khi máy ngủ và cùng với phiên làm việc của bạn.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/locking.py"/>
        <source>Lock now</source>
        <extracomment>QuietButton</extracomment>
        <translation>Khóa ngay</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/locking.py"/>
        <source>Locking</source>
        <extracomment>label</extracomment>
        <translation>Khóa</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/locking.py"/>
        <source>The model and the index are stopped, the key is wiped, and what was copied from here is taken back. Your place and what you typed are kept for when you unlock.</source>
        <extracomment>in __init__</extracomment>
        <translation>Mô hình và chỉ mục dừng lại, khóa mã hóa bị xóa, và nội dung sao chép từ đây bị gỡ khỏi bảng nhớ tạm. Chỗ bạn đang dở và nội dung đã gõ được giữ đến khi bạn mở khóa.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/locking.py"/>
        <source>This machine does not tell when it sleeps: lock before you close it (Ctrl+L).</source>
        <extracomment>in _system_words</extracomment>
        <translation>Máy này không báo khi ngủ: hãy khóa trước khi gập máy (Ctrl+L).</translation>
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
        <translation>Nhập cụm mật khẩu để tiếp tục từ chỗ bạn đang dở.</translation>
    </message>
    <message>
        <location filename="../../app/ui/main_window.py"/>
        <source>Locked</source>
        <extracomment>set_title</extracomment>
        <translation>Đã khóa</translation>
    </message>
</context>
<context>
    <name>Manual</name>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>![A comparison of two documents](screenshots/chat-comparison-light.png)</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>![So sánh hai tài liệu](screenshots/chat-comparison-light.png)</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>![A summary in the place of what fell out](screenshots/chat-left-out-summary-light.png)</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>![Bản tóm tắt thay cho phần không còn vừa](screenshots/chat-left-out-summary-light.png)</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>![Choosing a persona](screenshots/personas-menu-light.png)</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>![Chọn vai trò](screenshots/personas-menu-light.png)</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>![Documents](screenshots/documents-problems-light.png)</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>![Tài liệu](screenshots/documents-problems-light.png)</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>![Files that are attached to a chat](screenshots/chat-attached-light.png)</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>![Các tệp đính kèm vào một cuộc trò chuyện](screenshots/chat-attached-light.png)</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>![Help](screenshots/help-documents-light.png)</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>![Trợ giúp](screenshots/help-documents-light.png)</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>![Models](screenshots/models-light.png)</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>![Mô hình](screenshots/models-light.png)</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>![Personas and prompts](screenshots/personas-light.png)</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>![Vai trò và lời nhắc](screenshots/personas-light.png)</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>![Sampling in detail](screenshots/settings-sampling-light.png)</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>![Lấy mẫu chi tiết](screenshots/settings-sampling-light.png)</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>![Settings for one model](screenshots/models-options-light.png)</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>![Cài đặt cho một mô hình](screenshots/models-options-light.png)</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>![The first start](screenshots/first-start-light.png)</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>![Lần khởi động đầu tiên](screenshots/first-start-light.png)</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>![The list after a slash](screenshots/slash-list-light.png)</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>![Danh sách sau dấu gạch chéo](screenshots/slash-list-light.png)</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>![The parts of the context window](screenshots/context-panel-light.png)</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>![Các phần của cửa sổ ngữ cảnh](screenshots/context-panel-light.png)</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>![The window in Vietnamese](screenshots/chat-answered-light-vi.png)</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>![Cửa sổ bằng tiếng Việt](screenshots/chat-answered-light-vi.png)</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>![Two versions of an answer](screenshots/chat-versions-light.png)</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>![Hai phiên bản của một câu trả lời](screenshots/chat-versions-light.png)</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>![What a model thought](screenshots/chat-thought-opened-light.png)</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>![Những gì mô hình đã nghĩ](screenshots/chat-thought-opened-light.png)</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>**A model.** A small starter model is there already. It shows how everything works; for real work import a better one (see below).</source>
        <extracomment>item of a list in the manual</extracomment>
        <translation>**Một mô hình.** Đã có sẵn một mô hình khởi đầu nhỏ. Nó cho thấy mọi thứ hoạt động thế nào; để làm việc thật, hãy nhập một mô hình tốt hơn (xem bên dưới).</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>**A passphrase.** It opens everything and is kept nowhere. Lost means lost, unless you made a recovery code, here or later. A passphrase has at least 8 characters; several unrelated words are better than one clever one.</source>
        <extracomment>item of a list in the manual</extracomment>
        <translation>**Một cụm mật khẩu.** Nó mở mọi thứ và không được lưu ở đâu cả. Đã mất là mất, trừ khi bạn đã tạo mã khôi phục, ở đây hoặc sau này. Cụm mật khẩu có ít nhất 8 ký tự; vài từ không liên quan với nhau tốt hơn một từ nghĩ ra thật khéo.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>**Attach** (Ctrl+Shift+A) hands files to the chat that is open: no other chat is answered from them, and they are not among your documents. Files that you paste into the question, or drop on the left half of a chat, are attached too; the right half adds them to the collection. A new chat begins with its first file.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>**Đính kèm** (Ctrl+Shift+A) đưa tệp vào cuộc trò chuyện đang mở: không cuộc trò chuyện nào khác trả lời từ chúng, và chúng không nằm trong tài liệu của bạn. Tệp mà bạn dán vào câu hỏi, hoặc thả vào nửa trái của cuộc trò chuyện, cũng được đính kèm; nửa phải thì thêm chúng vào bộ sưu tập. Cuộc trò chuyện mới bắt đầu từ tệp đầu tiên của nó.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>**Change…** asks for the passphrase of now and twice for the new one. It takes a moment, however much the vault holds. Copies of the data folder that were made before still open with the old one.</source>
        <extracomment>item of a list in the manual</extracomment>
        <translation>**Đổi…** yêu cầu nhập cụm mật khẩu hiện tại, rồi nhập hai lần cụm mới. Việc này chỉ mất chốc lát, dù kho chứa bao nhiêu. Các bản sao của thư mục dữ liệu tạo trước đó vẫn mở được bằng cụm cũ.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>**Check now** looks over every page of the vault; by itself Cloister does so once a week while nothing else goes on, and says so at the top if something is wrong. Then restore a backup into a new folder, or ask your administrator for `cloister vault repair`: it saves what can be read and lists what is lost.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>**Kiểm tra ngay** rà soát từng trang của kho; Cloister tự làm việc đó mỗi tuần một lần khi không có việc gì khác, và báo ở phía trên nếu có gì sai. Khi đó hãy khôi phục một bản sao lưu vào thư mục mới, hoặc nhờ quản trị viên chạy `cloister vault repair`: lệnh này cứu những gì đọc được và liệt kê những gì bị mất.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>**Continue** goes on with an answer that was stopped, cut off, or reached its length limit, in the same message. A model whose chat template has no place for the beginning of an answer says so.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>**Tiếp tục** viết tiếp câu trả lời đã bị dừng, bị ngắt hoặc đã đến giới hạn độ dài, trong cùng tin nhắn. Mô hình có mẫu hội thoại không dành chỗ cho phần mở đầu của câu trả lời sẽ báo điều đó.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>**Destroy…**, at the end of Vault, asks you to type a word. Then it overwrites the keys, without which nothing can be read, and removes everything; Cloister starts as on its first day. Nobody can bring it back. Backups that you made elsewhere still open with their passphrase.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>**Tiêu hủy…**, ở cuối trang Kho, yêu cầu bạn gõ một từ. Sau đó nó ghi đè các khóa mã hóa, thiếu chúng thì không đọc được gì, và xóa mọi thứ; Cloister bắt đầu lại như ngày đầu. Không ai lấy lại được. Các bản sao lưu bạn đã tạo ở nơi khác vẫn mở bằng cụm mật khẩu của chúng.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>**Documents.** Drop files or folders into the window, or skip this and just chat.</source>
        <extracomment>item of a list in the manual</extracomment>
        <translation>**Tài liệu.** Thả tệp hoặc thư mục vào cửa sổ, hoặc bỏ qua bước này và chỉ trò chuyện.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>**Export…** (Ctrl+E), in the menu of a chat, writes it or all chats to a file: Markdown, PDF, HTML, or JSON that can be imported again. Such a file is not encrypted. **Import chats…** (Ctrl+O), or a file dropped on the window, brings in what was exported as JSON, and chats of ChatGPT, Open WebUI and GPT4All; what is here already is left alone. Sources of an imported answer whose document is not in this vault say so. [More](chat-export.md).</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>**Xuất…** (Ctrl+E), trong menu của cuộc trò chuyện, ghi nó hoặc mọi cuộc trò chuyện vào tệp: Markdown, PDF, HTML, hoặc JSON có thể nhập lại. Tệp như vậy không được mã hóa. **Nhập trò chuyện…** (Ctrl+O), hoặc một tệp thả vào cửa sổ, đưa vào những gì đã xuất dạng JSON, và các cuộc trò chuyện của ChatGPT, Open WebUI và GPT4All; những gì đã có ở đây được giữ nguyên. Nguồn của câu trả lời đã nhập mà tài liệu không có trong kho này sẽ báo điều đó. [Xem thêm](chat-export.md).</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>**Folders and tags.** A chat lies in one folder or none and has as many tags as you like. Both are there as long as a chat has them. The choice over the list shows one folder, one tag, or the archive.</source>
        <extracomment>item of a list in the manual</extracomment>
        <translation>**Thư mục và thẻ.** Một cuộc trò chuyện nằm trong một thư mục hoặc không thư mục nào và có bao nhiêu thẻ tùy bạn. Cả hai tồn tại chừng nào còn cuộc trò chuyện dùng chúng. Ô chọn phía trên danh sách hiện một thư mục, một thẻ, hoặc mục lưu trữ.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>**Import…** also takes a GGUF file with a model or an adapter, and a folder with an embedder: the small model that finds passages by their meaning, or with a **reranker** or a **checker**. Your site may allow only files that are on its list, or none.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>**Nhập…** cũng nhận tệp GGUF chứa mô hình hoặc adapter, và thư mục chứa mô hình nhúng, tức mô hình nhỏ tìm đoạn theo ý nghĩa, hoặc chứa **mô hình xếp hạng lại** hay **mô hình kiểm chứng**. Đơn vị của bạn có thể chỉ cho phép các tệp trong danh sách của họ, hoặc không cho phép tệp nào.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>**Import…** and **Export…** there bring personas and prompts in and out as a file, which is not encrypted. On the command line `cloister ask --prompt NAME` asks a prompt. [More](personas.md).</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>**Nhập…** và **Xuất…** ở đó đưa vai trò và lời nhắc vào và ra dưới dạng tệp, tệp này không được mã hóa. Trên dòng lệnh, `cloister ask --prompt NAME` hỏi bằng một lời nhắc. [Xem thêm](personas.md).</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>**Installed** shows the models on this machine: how large each is, how much it can read at once, where it came from and who vetted it, and whether it fits the free memory now. **Use** makes it the one that answers. One that does not fit says by how much, and **Use** offers settings with which it would. One over which the engine ended twice is put aside; **Try again** brings it back. **Details** has everything that is known of it, to copy.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>**Đã cài** hiện các mô hình trên máy này: mỗi mô hình lớn bao nhiêu, mỗi lần đọc được bao nhiêu, đến từ đâu và ai đã thẩm định, và hiện có vừa với bộ nhớ còn trống không. **Dùng** chọn nó làm mô hình trả lời. Mô hình không vừa cho biết thiếu bao nhiêu, và **Dùng** đề nghị các cài đặt để nó vừa. Mô hình đã hai lần làm bộ chạy mô hình dừng thì được gác lại; **Thử lại** đưa nó trở lại. **Chi tiết** có mọi thông tin đã biết về nó, có thể sao chép.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>**Keep** gives a chat a time: a day to a year after its last message it is removed for good, pinned or not. Where your site has a time of its own the shorter one holds. A chat that will go says when in its upper edge, and the next unlock says once how many went.</source>
        <extracomment>item of a list in the manual</extracomment>
        <translation>**Thời hạn giữ** đặt thời hạn cho cuộc trò chuyện: từ một ngày đến một năm sau tin nhắn cuối, nó bị xóa hẳn, dù có ghim hay không. Nếu đơn vị của bạn có thời hạn riêng, thời hạn ngắn hơn có hiệu lực. Cuộc trò chuyện sắp bị xóa cho biết khi nào ở mép trên của nó, và ở lần mở khóa tiếp theo, Cloister báo một lần số cuộc đã bị xóa.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>**Lock** (Ctrl+L) covers the window at once, ends the model and the index, forgets the key, and takes back what was copied from here if nothing else was copied since. The same happens by itself after some minutes without input, as your site has set it, before the machine sleeps, and when your session or screen is locked. Where the desktop has icons beside the clock, Cloister's shows, locks and quits.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>**Khóa** (Ctrl+L) che cửa sổ ngay, kết thúc mô hình và chỉ mục, xóa khóa mã hóa, và gỡ khỏi bảng nhớ tạm nội dung sao chép từ đây nếu sau đó chưa sao chép gì khác. Điều tương tự tự xảy ra sau vài phút không có thao tác, theo mức đơn vị của bạn đã đặt, trước khi máy ngủ, và khi phiên làm việc hoặc màn hình của bạn bị khóa. Nếu màn hình có các biểu tượng cạnh đồng hồ, biểu tượng của Cloister cho phép hiện, khóa và thoát chương trình.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>**Make one…** draws a recovery code: eight groups of six characters, shown once. Write it on paper and lock it away. If the passphrase is lost, type the code where the passphrase is asked for; small letters, spaces, and O for 0 or I for 1 do not matter. Then choose a new passphrase.</source>
        <extracomment>item of a list in the manual</extracomment>
        <translation>**Tạo mã…** tạo ngẫu nhiên một mã khôi phục: tám nhóm, mỗi nhóm sáu ký tự, chỉ hiện một lần. Hãy viết ra giấy và cất kỹ. Nếu mất cụm mật khẩu, hãy gõ mã vào chỗ hỏi cụm mật khẩu; chữ thường, dấu cách, và O thay cho 0 hay I thay cho 1 đều không sao. Sau đó hãy chọn cụm mật khẩu mới.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>**Offered by the site** shows what your site has vetted, by the list that it signed. **Install** fetches a model, and shows how fast and how long still. **Cancel** keeps what has come; **Go on**, today or later, takes it up there. **Update** puts newer files in place of older ones and keeps your settings for the model. **Sync now** asks the site's mirror for its newest list, and nobody else for anything. Where there is no mirror, **Import… → From the site's stick…** reads list and models from a stick: choose the folder that your administrator wrote to it. The first time you may be asked for the site's `root.json`, which tells whose signatures to believe; take it from your administrator and from no stick.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>**Do đơn vị cung cấp** hiện những gì đơn vị của bạn đã thẩm định, theo danh sách đã ký. **Cài** tải một mô hình, và cho biết tốc độ cùng thời gian còn lại. **Hủy** giữ những gì đã tải; **Tiếp tục**, hôm nay hoặc sau này, tải tiếp từ đó. **Cập nhật** thay tệp cũ bằng tệp mới hơn và giữ các cài đặt của bạn cho mô hình. **Đồng bộ ngay** hỏi máy chủ mirror của đơn vị danh sách mới nhất, và không hỏi ai khác điều gì. Nếu không có máy chủ mirror, **Nhập… → Từ USB của đơn vị…** đọc danh sách và mô hình từ USB: chọn thư mục mà quản trị viên của bạn đã ghi vào đó. Lần đầu bạn có thể được hỏi tệp `root.json` của đơn vị, tệp này cho biết nên tin chữ ký của ai; hãy nhận nó từ quản trị viên chứ không từ USB nào.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>**Personas** (Ctrl+5) on the left has all of them. **New persona…** makes one; those that come with Cloister can be copied and the copy changed. **Remove** can be undone for half a minute. *How this answer was written* names the persona.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>**Vai trò** (Ctrl+5) ở bên trái có tất cả. **Vai trò mới…** tạo một vai trò; những vai trò có sẵn trong Cloister có thể sao chép rồi sửa bản sao. **Xóa** có thể hoàn tác trong nửa phút. *Câu trả lời này được viết thế nào* nêu tên vai trò.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>**Search** (Ctrl+K) looks through the text of all messages, and shows the newest first. All words must stand in a message; the last one may be the beginning of a word. Chats that are called so stand first. A hit leads to its message with the words marked; F3 and Shift+F3 go on to the next place in that chat. Ctrl+F looks for words in the open chat alone. **Filter** writes into the field what can be typed there too, as in `chats search` on the command line:</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>**Tìm kiếm** (Ctrl+K) tìm trong văn bản của mọi tin nhắn và hiện tin mới nhất trước. Tin nhắn phải chứa tất cả các từ; từ cuối có thể là phần đầu của một từ. Cuộc trò chuyện có tên như vậy đứng trước. Một kết quả dẫn đến tin nhắn của nó, các từ được đánh dấu; F3 và Shift+F3 đi tới vị trí sau hoặc trước trong cuộc trò chuyện đó. Ctrl+F chỉ tìm từ trong cuộc trò chuyện đang mở. **Lọc** viết vào ô nhập những gì cũng có thể gõ ở đó, như trong `chats search` trên dòng lệnh:</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>**Several windows.** Ctrl+Shift+N opens another window with a chat of its own; a chat that is open in two of them is the same in both. One that is deleted in one of them gives way to an empty chat in the other, which says so and offers **Undo** for half a minute; drafts and the page on screen stay. Documents, Models, Vault and Settings are in the first one, which comes up when they are asked for. Closing a window locks nothing while another is open; **Lock** locks all of them. Starting Cloister again brings up the window that is there.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>**Nhiều cửa sổ.** Ctrl+Shift+N mở thêm một cửa sổ với cuộc trò chuyện riêng; cuộc trò chuyện mở trong hai cửa sổ thì giống nhau ở cả hai. Cuộc trò chuyện bị xóa ở một cửa sổ sẽ nhường chỗ cho một cuộc trò chuyện trống ở cửa sổ kia, cửa sổ đó cho biết điều này và trong nửa phút cho chọn **Hoàn tác**; bản nháp và trang đang hiện vẫn còn. Tài liệu, Mô hình, Kho và Cài đặt nằm ở cửa sổ đầu tiên, cửa sổ này hiện lên khi bạn cần chúng. Đóng một cửa sổ không khóa gì chừng nào còn cửa sổ khác mở; **Khóa** khóa tất cả. Khởi động Cloister lần nữa thì cửa sổ đang có hiện lên.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>**Summary.** Where a model of a billion parameters or more is loaded, it sums up what fell out, when nothing else is asked of it. The summary stands at the line; S opens it. It is given to the model in place of those messages, as notes and not as instructions; where the whole chat fits again, say in a model with a larger window, that is given. **Edit** changes it, **Remove** takes it away and lets none be written in this chat (it can be undone, and allowed again in the panel). It belongs to its branch, and goes with any message it covers. Settings switch summaries off, or let every model write them; small ones get facts wrong.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>**Bản tóm tắt.** Khi đã nạp mô hình có từ một tỷ tham số trở lên, nó tóm tắt phần không còn vừa lúc không được yêu cầu gì khác. Bản tóm tắt nằm ở đường kẻ; S mở nó. Nó được đưa cho mô hình thay cho những tin nhắn đó, như ghi chú chứ không phải chỉ dẫn; khi cả cuộc trò chuyện lại vừa, chẳng hạn với mô hình có cửa sổ lớn hơn, thì chính cuộc trò chuyện được đưa. **Sửa** thay đổi nó, **Xóa** bỏ nó đi và không cho viết bản nào nữa trong cuộc trò chuyện này (có thể hoàn tác, và cho phép lại trong bảng). Nó thuộc về nhánh của nó, và mất theo bất kỳ tin nhắn nào mà nó bao gồm. Cài đặt có thể tắt bản tóm tắt, hoặc cho mọi mô hình viết; mô hình nhỏ hay nói sai dữ kiện.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>**The archive** takes chats out of the list, and nothing else: they are searched, kept, backed up and, where your site has a time for chats, removed like the others.</source>
        <extracomment>item of a list in the manual</extracomment>
        <translation>**Mục lưu trữ** chỉ đưa cuộc trò chuyện ra khỏi danh sách, ngoài ra không có gì khác: chúng vẫn được tìm kiếm, giữ lại, sao lưu và, nếu đơn vị của bạn có thời hạn cho cuộc trò chuyện, bị xóa như các cuộc khác.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>**The documents do not say** means that no passage was found that answers with some certainty. One question in ten that they do answer is refused so; the nearest passages are listed, in case one of them does or your question can be put better.</source>
        <extracomment>item of a list in the manual</extracomment>
        <translation>**Tài liệu không đề cập** nghĩa là không tìm thấy đoạn nào trả lời với độ chắc chắn nhất định. Cứ mười câu hỏi mà tài liệu có trả lời thì một câu bị từ chối như vậy; những đoạn gần nhất được liệt kê, phòng khi một trong số đó có câu trả lời hoặc câu hỏi của bạn có thể đặt rõ hơn.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>**Titles.** A new chat is named after its question, without "please" and "could you tell me". Where a larger model is loaded it proposes a short title after the first answer, while nothing else is asked. A title that you gave stays.</source>
        <extracomment>item of a list in the manual</extracomment>
        <translation>**Tiêu đề.** Cuộc trò chuyện mới được đặt tên theo câu hỏi của nó, bỏ đi “làm ơn” và “bạn có thể cho tôi biết”. Khi đã nạp mô hình lớn hơn, nó đề xuất một tiêu đề ngắn sau câu trả lời đầu tiên, lúc không có gì khác được hỏi. Tiêu đề bạn đã đặt thì giữ nguyên.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>**Try the sample**, here, in a new chat or in Documents, brings in three short documents of an invented field station and suggests what to ask them. They lie in the collection *Sample* and are removed like any others. A new chat also shows your first steps until they are done or you hide them.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>**Dùng thử tài liệu mẫu**, ở đây, trong cuộc trò chuyện mới hoặc trong Tài liệu, đưa vào ba tài liệu ngắn của một trạm thực địa hư cấu và gợi ý câu để hỏi. Chúng nằm trong bộ sưu tập *Sample* và được gỡ bỏ như mọi tài liệu khác. Cuộc trò chuyện mới cũng hiện các bước đầu tiên của bạn cho đến khi làm xong hoặc bạn ẩn chúng.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>**Vault → Back up…** writes everything but the models into one encrypted file: chats, documents, settings. Choose a place on another disk or stick, and a passphrase for the file. It stays that file's, whatever you change later. You can go on working; **Cancel** leaves nothing behind. "Done" is said only once the whole file was read again. Without any backup the panel reminds you.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>**Kho → Sao lưu…** ghi mọi thứ trừ mô hình vào một tệp mã hóa: cuộc trò chuyện, tài liệu, cài đặt. Hãy chọn chỗ trên đĩa khác hoặc USB, và cụm mật khẩu cho tệp. Cụm đó vẫn là của tệp ấy, dù sau này bạn đổi gì. Bạn có thể tiếp tục làm việc; **Hủy** không để lại gì. “Đã xong” chỉ được báo khi cả tệp đã được đọc lại. Nếu chưa có bản sao lưu nào, trang này sẽ nhắc bạn.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>**Watch a folder…** takes in what a folder holds, and what comes or changes in it later, by itself, while Cloister is open and unlocked; what changed meanwhile is found at the next unlock. The button is there where your site allows it. Hidden files, links and files that are still being written stay out. A card says how each folder stands and lets you **Pause** it or **Stop watching**; documents stay either way. A renamed file stays the same document. A deleted one is only marked *gone from disk*: **Remove them…** takes all of these away at once, after a question. What you remove yourself comes back only when its file changes.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>**Theo dõi thư mục…** tự động nhận những gì có trong thư mục, cùng những gì được thêm hay thay đổi trong đó về sau, trong khi Cloister đang mở và không bị khóa; những thay đổi trong lúc khác được phát hiện ở lần mở khóa sau. Nút này chỉ có khi đơn vị của bạn cho phép. Tệp ẩn, liên kết và tệp còn đang được ghi thì bị bỏ qua. Một thẻ cho biết tình trạng từng thư mục và cho bạn **Tạm dừng** hoặc **Ngừng theo dõi**; tài liệu vẫn còn trong cả hai trường hợp. Tệp đổi tên vẫn là cùng một tài liệu. Tệp bị xóa chỉ được đánh dấu *không còn trên đĩa*: **Gỡ bỏ…** bỏ tất cả những tài liệu này cùng lúc, sau khi hỏi lại. Những gì chính bạn gỡ bỏ chỉ trở lại khi tệp của nó thay đổi.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>**What no longer fits** is marked where it is: *Earlier messages are no longer read by the model* stands above the first message that it is given. A small model that answers from documents is given no earlier turns at all, for it would answer from them; the panel says so, and the question is still searched with the words of the one before it. If sources were found that did not fit, the answer says how many. How many earlier turns are given is set for all chats in Settings, and for one chat in the panel.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>**Phần không còn vừa** được đánh dấu tại chỗ: *Mô hình không còn đọc các tin nhắn trước đó* nằm phía trên tin nhắn đầu tiên mà nó được cho đọc. Mô hình nhỏ trả lời từ tài liệu hoàn toàn không được cho đọc các lượt trước, vì nó sẽ trả lời từ chúng; bảng cho biết điều đó, và câu hỏi vẫn được tìm cùng các từ của câu trước. Nếu tìm thấy những nguồn không vừa, câu trả lời cho biết có bao nhiêu. Số lượt trước được cho đọc đặt trong Cài đặt cho mọi cuộc trò chuyện, và trong bảng cho một cuộc trò chuyện.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>**Whole documents.** "Summarise report.pdf", "What is this document about?" and "Compare plan-2024.pdf and plan-2025.pdf" read all of a document, part by part; a line says which part is being read and how long it may take. **Stop** keeps what is done, and says how far it came. Name the documents, select them in **Documents** and use **Summarise** or **Compare**, or use the three dots in **Sources**. If it is not clear which you mean, you are asked; answer with the name. English, German, Spanish, French and Vietnamese are understood. Up to 8 documents make a summary, up to 4 are compared.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>**Toàn bộ tài liệu.** “Tóm tắt report.pdf”, “Tài liệu này nói về gì?” và “So sánh plan-2024.pdf và plan-2025.pdf” đọc hết một tài liệu, lần lượt từng phần; một dòng cho biết đang đọc phần nào và có thể mất bao lâu. **Dừng** giữ lại những gì đã xong và cho biết đã đến đâu. Hãy nêu tên tài liệu, hoặc chọn chúng trong **Tài liệu** rồi dùng **Tóm tắt** hoặc **So sánh**, hoặc dùng dấu ba chấm trong **Nguồn**. Nếu không rõ bạn muốn nói tài liệu nào, bạn sẽ được hỏi; hãy trả lời bằng tên. Cloister hiểu tiếng Anh, Đức, Tây Ban Nha, Pháp và Việt. Tối đa 8 tài liệu cho một bản tóm tắt, tối đa 4 tài liệu để so sánh.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>A chat keeps the persona that it was begun with, also when that is changed or removed later. Choose another one in an open chat, and it answers from the next question on; a line says so.</source>
        <extracomment>item of a list in the manual</extracomment>
        <translation>Cuộc trò chuyện giữ vai trò có từ lúc bắt đầu, kể cả khi sau này vai trò đó bị sửa hoặc xóa. Chọn vai trò khác trong cuộc trò chuyện đang mở thì nó trả lời từ câu hỏi tiếp theo; một dòng cho biết điều đó.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>A chat takes 50 files. For more, or for what several chats need, make a collection in **Documents**.</source>
        <extracomment>item of a list in the manual</extracomment>
        <translation>Một cuộc trò chuyện nhận 50 tệp. Nếu cần nhiều hơn, hoặc cho những gì nhiều cuộc trò chuyện cùng cần, hãy tạo một bộ sưu tập trong **Tài liệu**.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>A comparison is always quoted: numbers that differ (in bold), what both say, what only one says. "Only in" means that no sentence like it was found in the other; it is no proof.</source>
        <extracomment>item of a list in the manual</extracomment>
        <translation>Bản so sánh luôn gồm các câu trích nguyên văn: những con số khác nhau (in đậm), điều cả hai cùng nói, điều chỉ một bên nói. “Only in” (chỉ có trong) nghĩa là không tìm thấy câu nào như vậy ở tài liệu kia; đó không phải là bằng chứng.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>A file that has changed can be attached again: what was read of it before, and quotes from that, go once the new version is read. Until then, or where it cannot be read, the earlier one is asked. Files of the same bytes are one.</source>
        <extracomment>item of a list in the manual</extracomment>
        <translation>Tệp đã thay đổi có thể được đính kèm lại: những gì đã đọc từ nó trước đây, và các trích dẫn từ đó, mất đi khi bản mới đã được đọc. Cho đến lúc đó, hoặc khi không đọc được bản mới, bản trước vẫn được hỏi. Các tệp giống nhau từng byte là một.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>A file that is changed on the disk is read again when you add it again. **Remove** takes a document away with its text, its vectors and its quotes in answers, and looks for traces afterwards.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Tệp bị thay đổi trên đĩa sẽ được đọc lại khi bạn thêm nó lần nữa. **Gỡ bỏ** bỏ một tài liệu cùng văn bản, các vectơ và trích dẫn của nó trong câu trả lời, rồi tìm dấu vết còn lại.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>A file that says *not in this vault* was attached where an imported chat comes from: a file of chats holds its name alone. Attach the same file again to ask about it, or take it off the list with its cross.</source>
        <extracomment>item of a list in the manual</extracomment>
        <translation>Tệp ghi *không có trong kho này* vốn được đính kèm ở nơi đã xuất cuộc trò chuyện mà bạn nhập: tệp chứa các cuộc trò chuyện chỉ giữ tên của nó. Hãy đính kèm lại chính tệp đó để hỏi về nó, hoặc bỏ nó khỏi danh sách bằng dấu chéo.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>A file that was imported before, or has the same content as another, is not read again; the end of an import says how many *were known*.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Tệp đã nhập trước đây, hoặc có nội dung giống tệp khác, không được đọc lại; khi kết thúc, lần nhập cho biết bao nhiêu tệp *đã có từ trước*.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>A message says what happened, what is safe and what to do. If the model's process ends, the window says so, the conversation stands, and the next question (or **Start it**) starts it anew. If the machine loses power, start again and unlock: what you had seen is there, and an unfinished answer is marked as interrupted.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Một thông báo cho biết điều gì đã xảy ra, những gì vẫn an toàn và cần làm gì. Nếu tiến trình của mô hình kết thúc, cửa sổ cho biết, cuộc trò chuyện vẫn còn, và câu hỏi tiếp theo (hoặc **Khởi động**) khởi động nó lại. Nếu máy mất điện, hãy bật lại và mở khóa: những gì bạn đã thấy vẫn còn, và câu trả lời dang dở được đánh dấu là bị ngắt.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>A model reads so much at once and no more: its context window. **Context 38 %** in the line at the bottom says how full it is; press it, or Ctrl+I, for the parts: rules, summary, earlier turns, sources, question, what is kept free for the answer. They are counted by the model itself, in what would be sent now.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Mỗi lần, mô hình chỉ đọc được một lượng nhất định: đó là cửa sổ ngữ cảnh của nó. **Ngữ cảnh 38 %** ở dòng dưới cùng cho biết nó đầy đến đâu; nhấp vào đó, hoặc nhấn Ctrl+I, để xem các phần: quy tắc, bản tóm tắt, các lượt trước, nguồn, câu hỏi, phần dành cho câu trả lời. Chính mô hình đếm chúng, trong những gì sẽ được gửi lúc này.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>A model that was removed comes back by importing it again. The starter models lie under the installation in `share/cloister/starter` (after `make setup`: `.venv/share/cloister/starter`): the GGUF file, and the folder `embedder`.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Mô hình đã gỡ bỏ trở lại khi bạn nhập lại nó. Các mô hình khởi đầu nằm dưới thư mục cài đặt, trong `share/cloister/starter` (sau `make setup`: `.venv/share/cloister/starter`): tệp GGUF, và thư mục `embedder`.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>A new code ends the one before; **Take away…** ends it without a new one. Your site may want every vault to have one; then you see it at the first start.</source>
        <extracomment>item of a list in the manual</extracomment>
        <translation>Mã mới làm mã trước hết hiệu lực; **Bỏ mã…** làm nó hết hiệu lực mà không tạo mã mới. Đơn vị của bạn có thể muốn kho nào cũng có mã; khi đó bạn thấy nó ở lần khởi động đầu tiên.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>A number such as `[1]` is a source. Click it: **Sources** opens the page with the passage marked: a PDF or a picture as it looks, everything else (a file within a PDF too) as text, and **Text** shows the text of those too. A long text without pages is shown in pieces; turn them like pages.</source>
        <extracomment>item of a list in the manual</extracomment>
        <translation>Số như `[1]` là một nguồn. Nhấp vào đó: **Nguồn** mở trang có đoạn được đánh dấu: PDF hoặc hình ảnh thì đúng như hình thức của nó, mọi thứ khác (cả tệp nằm trong PDF) thì dạng văn bản, và **Văn bản** cũng cho xem văn bản của hai loại kia. Văn bản dài không chia trang được hiện theo từng mảnh; lật chúng như lật trang.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>A number that looks different, with a remark, means that the passage does not support the sentence. Do not rely on that sentence. A plain number means that its numbers, names and denials stand in the passage, and in English that who did what to whom is not the other way round there. That is told from the order of words around a verb: most exchanged names are seen, not all, and in other languages none. Look at the passage, and with the starter model choose **Quotes only** where it matters.</source>
        <extracomment>item of a list in the manual</extracomment>
        <translation>Số trông khác đi, kèm lưu ý, nghĩa là đoạn đó không xác nhận câu này. Đừng dựa vào câu đó. Số bình thường nghĩa là các số, tên và lời phủ định của câu có trong đoạn, và với tiếng Anh thì cả việc ai làm gì với ai ở đó cũng không bị đảo ngược. Điều đó được suy ra từ thứ tự các từ quanh động từ: phần lớn tên bị hoán đổi được nhận ra, không phải tất cả, còn ở ngôn ngữ khác thì không tên nào. Hãy xem đoạn đó, và với mô hình khởi đầu hãy chọn **Chỉ trích nguyên văn** ở chỗ quan trọng.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>A persona says who answers in a chat: what the model is told, which model writes, how freely, and from which documents. Choose one in the upper edge of a new chat. **Plain assistant** adds nothing to your settings; **Document analyst** keeps to the facts of your documents; **Translator** and **Editor** work on a text that you send.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Vai trò cho biết ai trả lời trong cuộc trò chuyện: mô hình được dặn gì, mô hình nào viết, tự do đến đâu, và từ tài liệu nào. Chọn một vai trò ở mép trên của cuộc trò chuyện mới. **Trợ lý thông thường** không thêm gì vào cài đặt của bạn; **Chuyên viên phân tích tài liệu** bám sát các dữ kiện trong tài liệu của bạn; **Người dịch** và **Biên tập viên** làm việc trên văn bản bạn gửi.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>A persona with a greeting begins the chat with it. No model wrote it, and no model reads it.</source>
        <extracomment>item of a list in the manual</extracomment>
        <translation>Vai trò có lời chào sẽ mở đầu cuộc trò chuyện bằng lời chào. Không mô hình nào viết nó, và không mô hình nào đọc nó.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>A question that could not be kept, on a full disk for example, is back in the field of its chat.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Câu hỏi không lưu được, chẳng hạn vì đĩa đầy, quay lại ô nhập của cuộc trò chuyện của nó.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>A question that you send while a file is being read waits for it. **Ask now**, or Enter again, asks without it. **Retry** and **Continue** wait in the same way. If you change the question meanwhile, send it again. Where nothing can be read, as on a full disk or without a model that reads documents, the files wait and say why. They are read once that is over: it is tried again by itself, with your next question, after the next unlock, and by the arrow on a file.</source>
        <extracomment>item of a list in the manual</extracomment>
        <translation>Câu hỏi bạn gửi khi một tệp đang được đọc sẽ chờ tệp đó. **Hỏi ngay**, hoặc nhấn Enter lần nữa, sẽ hỏi mà không cần tệp. **Thử lại** và **Tiếp tục** cũng chờ như vậy. Nếu trong lúc đó bạn đổi câu hỏi, hãy gửi lại. Khi không thể đọc gì, chẳng hạn vì đĩa đầy hoặc không có mô hình đọc tài liệu, các tệp sẽ chờ và cho biết lý do. Chúng được đọc khi trở ngại đó không còn: việc đọc được thử lại tự động, cùng với câu hỏi tiếp theo của bạn, sau lần mở khóa tiếp theo, và bằng mũi tên ở tệp.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>A reranker reads your question together with the best passages and puts them in a better order. It also helps to tell when your documents do not answer. A checker reads each cited sentence together with its passage and says whether that bears it out. When one is first used it is tried on texts of known truth; its card says what it is good for, and what it is bad at it is not asked. **Do not use**, in the menu of its card, switches it off.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Mô hình xếp hạng lại đọc câu hỏi của bạn cùng các đoạn phù hợp nhất và xếp chúng theo thứ tự tốt hơn. Nó cũng giúp nhận ra khi tài liệu của bạn không trả lời. Mô hình kiểm chứng đọc từng câu có trích dẫn cùng đoạn của nó và cho biết đoạn đó có xác nhận câu này không. Khi được dùng lần đầu, nó được thử trên những văn bản đã biết đúng sai; thẻ của nó cho biết nó làm tốt việc gì, còn việc nó làm kém thì không được hỏi đến. **Ngừng dùng**, trong menu của thẻ, tắt nó đi.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>A row of a table is quoted with the names of its columns (`Station: Marlow; Capacity: 814`) where it is certain what they are called, else as it stands, as in tables of a PDF without borders; the source shows the row as it stands.</source>
        <extracomment>item of a list in the manual</extracomment>
        <translation>Một hàng của bảng được trích kèm tên các cột của nó (`Station: Marlow; Capacity: 814`) ở nơi chắc chắn các cột tên gì, nếu không thì đúng như nó có, như trong bảng không kẻ đường viền của PDF; nguồn hiện hàng đó đúng như nó có.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>A summary by a small model, in *quotes only*, or without a model is made of the document's own sentences. A larger model writes it from notes on each part; what a part does not bear out is left out.</source>
        <extracomment>item of a list in the manual</extracomment>
        <translation>Bản tóm tắt của mô hình nhỏ, ở chế độ *chỉ trích nguyên văn* hoặc khi không có mô hình gồm chính các câu của tài liệu. Mô hình lớn hơn viết nó từ ghi chú về từng phần; điều gì mà phần đó không xác nhận thì bị bỏ.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>After the next unlock you are where you were: the same chat, the same lines, the same sources, and what you had typed.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Sau lần mở khóa tiếp theo, bạn ở đúng chỗ cũ: cùng cuộc trò chuyện, cùng các dòng, cùng các nguồn, và những gì bạn đã gõ.</translation>
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
        <translation>Một **adapter** là tệp nhỏ (LoRA) làm thay đổi cách một mô hình nhất định trả lời. Nó không tự trả lời được: hãy bật nó trong cài đặt của mô hình tương ứng, và chọn mức áp dụng của nó. 1 là đúng như khi huấn luyện, 0 là không gì cả; nhiều adapter cộng lại với nhau. Thẻ của adapter cho biết nó thuộc về mô hình nào đã cài. Nếu bộ chạy mô hình dừng hai lần khi nạp mô hình kèm adapter, thì adapter bị gác lại chứ không phải mô hình.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Answer again, beside this answer</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Trả lời lại, bên cạnh câu trả lời này</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Answers come from the attached files and from what the chat answers from otherwise; of two passages that tell as much, the attached one comes first. For answers from them alone choose **The attached files alone** in the list of documents at the upper edge.</source>
        <extracomment>item of a list in the manual</extracomment>
        <translation>Câu trả lời lấy từ các tệp đính kèm và từ những gì cuộc trò chuyện vẫn dùng để trả lời; trong hai đoạn cho biết nhiều như nhau, đoạn đính kèm đứng trước. Muốn trả lời chỉ từ chúng, hãy chọn **Chỉ các tệp đính kèm** trong danh sách tài liệu ở mép trên.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Asking</source>
        <extracomment>heading in the manual</extracomment>
        <translation>Đặt câu hỏi</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Attach files to the chat</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Đính kèm tệp vào cuộc trò chuyện</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Back and forward in Help</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Lùi và tiến trong Trợ giúp</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Backup, check and restore</source>
        <extracomment>heading in the manual</extracomment>
        <translation>Sao lưu, kiểm tra và khôi phục</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Both are under **Vault**.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Cả hai nằm trong **Kho**.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Bring back an earlier question</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Lấy lại câu hỏi trước</translation>
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
        <translation>Các cuộc trò chuyện được liệt kê theo ngày ở bên trái. Từ menu của một cuộc trò chuyện (dấu ba chấm, hoặc phím Menu) bạn đổi tên, ghim, đặt vào thư mục, gắn thẻ, lưu trữ hoặc xóa nó. Giữ Shift hoặc Ctrl để chọn nhiều cuộc; khi đó các thao tác trong menu và trên thanh dưới danh sách áp dụng cho tất cả. Việc xóa có thể hoàn tác trong nửa phút, với nhiều cuộc trò chuyện thì trong một bước; sau đó là xóa thật. Những gì trở lại sẽ ở đúng chỗ cũ.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Copy its code, block after block</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Sao chép mã trong câu trả lời, lần lượt từng khối</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Copy the answer</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Sao chép câu trả lời</translation>
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
        <translation>Xóa cuộc trò chuyện trong danh sách, hoặc một phiên bản</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Destroying a vault</source>
        <extracomment>heading in the manual</extracomment>
        <translation>Tiêu hủy kho</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Documents</source>
        <extracomment>heading in the manual</extracomment>
        <translation>Tài liệu</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Drop files and folders here, or use **Add files…** and **Add folder…**, which a new chat has too. What only one chat needs can be [attached to it](#files-for-one-chat) instead. Every file has one of these states:</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Thả tệp và thư mục vào đây, hoặc dùng **Thêm tệp…** và **Thêm thư mục…**, những nút này cũng có trong cuộc trò chuyện mới. Thứ chỉ một cuộc trò chuyện cần thì có thể [đính kèm vào đó](#files-for-one-chat). Mỗi tệp có một trong các trạng thái sau:</translation>
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
        <translation>Mỗi tệp nằm phía trên câu hỏi cùng trạng thái: đang chờ, đang đọc, sẵn sàng, hoặc lỗi kèm lý do. Trỏ vào để biết thêm. Hình chìa khóa hỏi mật khẩu của tệp bị khóa, mũi tên đọc lại tệp, dấu chéo bỏ tệp đi.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Earlier or later version</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Phiên bản trước hoặc sau</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Edit the question</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Sửa câu hỏi</translation>
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
        <translation>Xuất cuộc trò chuyện</translation>
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
        <translation>F1 mở sách hướng dẫn này ở phần nói về trang bạn đang xem, không cần mạng. Sách có mục lục bên trái, ô tìm kiếm (Ctrl+F) và đường quay lại (Alt+Left); Esc đưa bạn về trang của mình. Ctrl+/ chỉ hiện các phím. Sau khi cập nhật, một ghi chú dẫn một lần tới **Có gì mới**; bạn có thể mở lại mục này ở đó. Hướng dẫn này dùng ngôn ngữ của cửa sổ; các trang khác, trong đó có trang cho quản trị viên, và mục có gì mới bằng tiếng Anh.</translation>
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
        <translation>Các con số ở mép phải mở phần cho biết câu trả lời được viết thế nào: mô hình, token, tốc độ, lấy mẫu, cả hạt giống khi nó được chọn ngẫu nhiên, nguồn. Menu (nhấp chuột phải, hoặc phím Menu) sao chép câu trả lời dạng văn bản thuần, đúng như đã viết hoặc kèm nguồn, và trích phần đã chọn vào câu hỏi của bạn.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Files for one chat</source>
        <extracomment>smaller heading in the manual</extracomment>
        <translation>Tệp cho một cuộc trò chuyện</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Find in this chat</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Tìm trong cuộc trò chuyện này</translation>
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
        <translation>Viết tiếp câu trả lời bị ngắt</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Go to Documents</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Đến Tài liệu</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Go to Models</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Đến Mô hình</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Go to Personas</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Đến Vai trò</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Go to Settings</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Đến Cài đặt</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Go to Vault</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Đến Kho</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Go to the chat</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Đến cuộc trò chuyện</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Help</source>
        <extracomment>smaller heading in the manual</extracomment>
        <translation>Trợ giúp</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Help for the page on screen</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Trợ giúp cho trang đang hiện</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>How the answer was written</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Câu trả lời được viết thế nào</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Import chats</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Nhập trò chuyện</translation>
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
        <translation>Phím</translation>
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
        <translation>Liệt kê lời nhắc và lệnh, khi câu hỏi còn trống</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Lock</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Khóa</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Locking</source>
        <extracomment>heading in the manual</extracomment>
        <translation>Khóa</translation>
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
        <translation>Mô hình</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Models that think</source>
        <extracomment>smaller heading in the manual</extracomment>
        <translation>Mô hình biết suy nghĩ</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>New chat</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Trò chuyện mới</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>New line in the question</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Xuống dòng trong câu hỏi</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>New window</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Cửa sổ mới</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Next or previous source, or place that was found</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Nguồn hoặc kết quả tìm kế tiếp hay trước đó</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Next time you only unlock. The window is there at once; the model and the search index become ready behind it, and the bar at the bottom says so.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Lần sau bạn chỉ cần mở khóa. Cửa sổ hiện ra ngay; mô hình và chỉ mục tìm kiếm được chuẩn bị ở phía sau, và thanh dưới cùng cho biết điều đó.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Nothing is overwritten. **Retry** writes another answer beside the one there is, and **Edit question** asks it differently; **‹ 2 / 3 ›** steps between them, each with all that was said after it. What you ask next follows the branch on screen, and the model is told of that branch alone. The menu of a version deletes it, with what follows it. A hit of the search in another branch shows that branch.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Không có gì bị ghi đè. **Thử lại** viết thêm một câu trả lời bên cạnh câu đã có, và **Sửa câu hỏi** hỏi theo cách khác; **‹ 2 / 3 ›** chuyển giữa chúng, mỗi phiên bản kèm mọi điều đã nói sau đó. Điều bạn hỏi tiếp theo đi theo nhánh đang hiện, và mô hình chỉ được cho biết nhánh đó. Menu của một phiên bản xóa nó, cùng những gì theo sau. Kết quả tìm kiếm nằm ở nhánh khác sẽ hiện nhánh đó.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>One bad file never stops the others. You can go on chatting while files are read, pause, and retry what failed. While a question is answered the import rests. If the program ends or is locked in between, all that was added goes on at the next unlock where it stopped; what you paused waits for **Resume**.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Một tệp hỏng không bao giờ chặn các tệp khác. Bạn có thể tiếp tục trò chuyện trong khi tệp được đọc, tạm dừng, và thử lại những gì bị lỗi. Trong khi một câu hỏi được trả lời, việc nhập tạm dừng. Nếu chương trình kết thúc hoặc bị khóa giữa chừng, mọi thứ đã thêm sẽ tiếp tục từ chỗ dừng ở lần mở khóa sau; những gì bạn đã tạm dừng thì chờ **Tiếp tục**.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Open a source of the answer</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Mở một nguồn của câu trả lời</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Other documents that you choose beside it hold for this chat; another persona may bring others. A model that you choose takes the place of the persona's in this chat, and answers in all chats whose persona names none.</source>
        <extracomment>item of a list in the manual</extracomment>
        <translation>Tài liệu khác mà bạn chọn thêm có hiệu lực cho cuộc trò chuyện này; vai trò khác có thể mang theo tài liệu khác. Mô hình bạn chọn thay cho mô hình của vai trò trong cuộc trò chuyện này, và trả lời trong mọi cuộc trò chuyện mà vai trò không nêu mô hình nào.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Passphrase and recovery code</source>
        <extracomment>heading in the manual</extracomment>
        <translation>Cụm mật khẩu và mã khôi phục</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Personas</source>
        <extracomment>heading in the manual</extracomment>
        <translation>Vai trò</translation>
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
        <translation>Lời nhắc và lệnh</translation>
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
        <translation>Câu hỏi được đọc đúng như khi gõ, trong cuộc trò chuyện và trong `cloister search`:</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Quote the selection in the question</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Trích phần đã chọn vào câu hỏi</translation>
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
        <translation>Nhật ký sự kiện</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Rename the chat in the list</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Đổi tên cuộc trò chuyện trong danh sách</translation>
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
        <translation>Trang quét và hình ảnh được đọc theo ngôn ngữ của bộ sưu tập: mở danh sách bộ sưu tập và chọn **Ngôn ngữ của hình ảnh…**. Ngôn ngữ nào chưa cài sẽ được báo ở đó và ở từng tài liệu. Tệp bị khóa hỏi mật khẩu một lần; cho đến khi khóa kho sẽ không hỏi lại.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Search all chats</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Tìm trong mọi trò chuyện</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Select several chats in the list</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Chọn nhiều cuộc trò chuyện trong danh sách</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Send</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Gửi</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Settings</source>
        <extracomment>heading in the manual</extracomment>
        <translation>Cài đặt</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Several filters of one kind widen the search, different ones narrow it. Filters alone list the chats that fit.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Nhiều bộ lọc cùng loại mở rộng phạm vi tìm, khác loại thì thu hẹp. Nếu chỉ có bộ lọc thì các cuộc trò chuyện phù hợp được liệt kê.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Several filters of one kind widen the search, different ones narrow it. Other words with a colon are words. A question such as "And who signed it?" is searched with the words of the question before it. A passage that stands in several files almost alike is shown once; `cloister search` says how often more.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Nhiều bộ lọc cùng loại mở rộng phạm vi tìm, khác loại thì thu hẹp. Những từ khác có dấu hai chấm chỉ là từ. Câu hỏi như “Và ai đã ký?” được tìm cùng các từ của câu hỏi trước nó. Đoạn nào có gần như giống hệt trong nhiều tệp thì chỉ hiện một lần; `cloister search` cho biết còn bao nhiêu lần nữa.</translation>
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
        <translation>Hiện hoặc ẩn Nguồn</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Show or hide the summary of earlier messages</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Hiện hoặc ẩn bản tóm tắt tin nhắn trước</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Show or hide what the model thought</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Hiện hoặc ẩn suy nghĩ của mô hình</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Size of the page in Sources; Ctrl with the wheel too</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Cỡ trang trong Nguồn; cũng dùng Ctrl với con lăn chuột</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Some models think before they answer. Their thoughts are folded into one line, which counts the seconds while they come; press it, or T, to read them. They are kept with the answer and are no part of it: they are not copied or searched, not checked against sources, and not sent with later questions. Your site's filter holds for them too. The length limit is that of the answer; thoughts end with the context window at the latest.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Một số mô hình suy nghĩ trước khi trả lời. Suy nghĩ của chúng được gấp lại thành một dòng, dòng này đếm số giây trong lúc mô hình suy nghĩ; nhấp vào đó, hoặc nhấn T, để đọc. Chúng được giữ cùng câu trả lời và không phải một phần của câu trả lời: chúng không được sao chép hay tìm kiếm, không được đối chiếu với nguồn, và không được gửi cùng các câu hỏi sau. Bộ lọc của đơn vị cũng áp dụng cho chúng. Giới hạn độ dài là của câu trả lời; suy nghĩ kết thúc muộn nhất là khi hết cửa sổ ngữ cảnh.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Sources, pages and remarks are as for documents. "Summarise this document" means the attached one.</source>
        <extracomment>item of a list in the manual</extracomment>
        <translation>Nguồn, trang và lưu ý cũng như với tài liệu. “Tóm tắt tài liệu này” nghĩa là tài liệu đính kèm.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Stop the answer</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Dừng câu trả lời</translation>
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
        <translation>**Ngôn ngữ** của cửa sổ là của hệ thống, hoặc English, Tiếng Việt, Español, Deutsch, Français. Nó đổi ngay, kể cả khi một câu trả lời đang được viết hoặc tệp đang được đọc; khi đang tải hoặc thử mô hình, xuất hoặc nhập trò chuyện, rà soát kho, có hộp thoại đang mở, hoặc đang có nút “Hoàn tác”, nó chờ việc đó kết thúc. Ngày tháng và con số theo ngôn ngữ đó; những sự cố trước đây còn ghi trong cuộc trò chuyện cũng vậy. Câu trả lời theo ngôn ngữ của câu hỏi. Dòng lệnh dùng tiếng Anh.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>The first start</source>
        <extracomment>heading in the manual</extracomment>
        <translation>Lần khởi động đầu tiên</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>The list holds for a time. When it ran out, what is installed keeps working, and nothing new is installed before the next sync. A model that the site took back is not loaded any more: its card says why, and what takes its place.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Danh sách có hiệu lực trong một thời gian. Khi nó hết hạn, những gì đã cài vẫn hoạt động, và không cài gì mới trước lần đồng bộ sau. Mô hình mà đơn vị đã thu hồi không được nạp nữa: thẻ của nó cho biết vì sao, và mô hình nào thay thế.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>The sliders on a card open **Settings for** that model. What you choose there holds whenever it answers, in place of Settings: the context, how it chooses words, how a conversation is kept in memory, the form of prompts. **All as in Settings** takes all of it back.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Nút thanh trượt trên thẻ mở **Cài đặt cho** mô hình đó. Những gì bạn chọn ở đó có hiệu lực mỗi khi nó trả lời, thay cho Cài đặt chung: ngữ cảnh, cách nó chọn từ, cách giữ cuộc trò chuyện trong bộ nhớ, dạng lời nhắc. **Tất cả theo Cài đặt** hủy mọi lựa chọn đó.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>The vault keeps a copy of the original file unless your site has switched that off. Removing the document removes the copy.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Kho giữ một bản sao của tệp gốc trừ khi đơn vị của bạn đã tắt điều đó. Gỡ bỏ tài liệu thì bản sao cũng bị gỡ bỏ.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Theme; language; how answers are written; the length of answers; the context, how much of a chat is remembered and whether the rest is summed up; a standing instruction for the model, which is kept in the vault.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Chủ đề; ngôn ngữ; cách viết câu trả lời; độ dài câu trả lời; ngữ cảnh, nhớ bao nhiêu phần của cuộc trò chuyện và có tóm tắt phần còn lại không; một chỉ dẫn thường trực cho mô hình, được giữ trong kho.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>They belong to the chat in all its versions and windows, over a lock and a restart, and go with it: deleted, or when its time is over, its files are erased as removed documents are. Bringing a deleted chat back brings them back. A file on your disk is never touched.</source>
        <extracomment>item of a list in the manual</extracomment>
        <translation>Chúng thuộc về cuộc trò chuyện trong mọi phiên bản và cửa sổ của nó, qua cả lúc khóa và khởi động lại, và mất theo nó: khi cuộc trò chuyện bị xóa hoặc hết thời hạn, các tệp của nó được xóa sạch như tài liệu bị gỡ bỏ. Lấy lại cuộc trò chuyện đã xóa thì chúng cũng trở lại. Tệp trên đĩa của bạn không bao giờ bị động đến.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>This list</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Danh sách này</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>To come back from it, start Cloister with an empty data folder and press **Restore a backup…** on the first page. The file's passphrase is then the one of the vault. Models are imported again; those that are missing are named.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Để khôi phục từ đó, hãy khởi động Cloister với thư mục dữ liệu trống và nhấn **Khôi phục bản sao lưu…** trên trang đầu tiên. Khi đó cụm mật khẩu của tệp là của kho. Mô hình phải nhập lại; những mô hình còn thiếu được nêu tên.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Turn the page in Sources</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Lật trang trong Nguồn</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Turn the page in a document's text</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Lật trang trong văn bản của tài liệu</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Type `/` in an empty question: a list of prompts opens and narrows as you type. Enter or Tab takes one, Esc closes the list and leaves the text, which can be sent as it is. What stands open in a prompt is asked for in a small form, and the finished question stands in the field before you send it.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Gõ `/` khi câu hỏi còn trống: một danh sách lời nhắc mở ra và thu hẹp dần khi bạn gõ. Enter hoặc Tab chọn một mục, Esc đóng danh sách và để nguyên văn bản, có thể gửi như vậy. Chỗ còn trống trong lời nhắc được hỏi trong một biểu mẫu nhỏ, và câu hỏi hoàn chỉnh nằm trong ô nhập trước khi bạn gửi.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Type, press Enter. Shift+Enter begins a new line. **Stop** ends an answer; what came so far stays. Scroll up and the text stops following; a button brings you back to the newest. What you typed and did not send stays in its chat, encrypted like the rest, over a lock and a restart.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Gõ, rồi nhấn Enter. Shift+Enter xuống dòng mới. **Dừng** kết thúc câu trả lời; phần đã có được giữ lại. Cuộn lên thì màn hình thôi chạy theo văn bản; một nút đưa bạn về chỗ mới nhất. Những gì bạn đã gõ mà chưa gửi vẫn ở trong cuộc trò chuyện của nó, được mã hóa như mọi thứ khác, qua cả lúc khóa và khởi động lại.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Under **Sampling** a preset sets all at once: **As delivered** for documents, **Exact** for the same answer each time, **Inventive** for drafts. **Sampling in detail** has the rest of what llama.cpp knows: DRY and XTC against repetition, mirostat, the order of samplers, a seed, stop strings, words that are to be likelier or never to come, and a grammar (GBNF) or a JSON schema that every answer must fit. A setting says in its own words what it does and how it is switched off.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Trong **Lấy mẫu**, một thiết lập sẵn đặt mọi thứ cùng lúc: **Mặc định** cho tài liệu, **Chính xác** cho cùng một câu trả lời mỗi lần, **Sáng tạo** cho bản nháp. **Lấy mẫu chi tiết** có phần còn lại mà llama.cpp biết: DRY và XTC chống lặp, mirostat, thứ tự bộ lấy mẫu, hạt giống, chuỗi dừng, những từ nên dễ xuất hiện hơn hoặc không bao giờ xuất hiện, và ngữ pháp (GBNF) hoặc lược đồ JSON mà mọi câu trả lời phải khớp. Mỗi cài đặt tự nói rõ nó làm gì và tắt nó thế nào.</translation>
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
        <translation>Hướng dẫn sử dụng</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Vault shows how many events were recorded and a code. Recorded are unlocks, questions, imports, copies and the like, by time and number, never by what they say. **Show…** lists them, newest first, by event and date; **Verify** looks whether all of them are there as they were written; **Export…** writes them to a file that others can check. Write the code down now and then, with the number beside it: a record that was altered before that point does not have this code any more. Your site may let only some people see the list.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Kho cho biết bao nhiêu sự kiện đã được ghi và một mã. Được ghi lại là các lần mở khóa, câu hỏi, lần nhập, sao chép và tương tự, theo thời gian và con số, không bao giờ theo nội dung. **Hiện…** liệt kê chúng, mới nhất trước, theo sự kiện và ngày; **Xác minh** xem tất cả có còn đúng như đã ghi không; **Xuất…** ghi chúng vào tệp để người khác kiểm tra. Thỉnh thoảng hãy ghi lại mã, cùng con số bên cạnh: nhật ký bị sửa trước điểm đó sẽ không còn mã này. Đơn vị của bạn có thể chỉ cho một số người xem danh sách.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Versions of questions and answers</source>
        <extracomment>smaller heading in the manual</extracomment>
        <translation>Phiên bản của câu hỏi và câu trả lời</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>What can be done with the row</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Thao tác với hàng này</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>What the context window holds</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Cửa sổ ngữ cảnh chứa những gì</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>What the model is given</source>
        <extracomment>smaller heading in the manual</extracomment>
        <translation>Mô hình được cho biết những gì</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>When something goes wrong</source>
        <extracomment>heading in the manual</extracomment>
        <translation>Khi có sự cố</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Where the model in use is removed, the oldest other one of its kind that can be used takes its place; a next embedder reads all documents at once, and until it is done they are found by their words.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Khi mô hình đang dùng bị gỡ bỏ, mô hình cũ nhất cùng loại còn dùng được sẽ thay chỗ; mô hình nhúng kế tiếp đọc ngay mọi tài liệu, và cho đến khi xong chúng được tìm theo từ.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Where you choose another embedder, or another precision under Settings, Documents, the one before goes on answering until the new one has read everything. The Documents view shows how far it is; it can be paused and given up.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Khi bạn chọn mô hình nhúng khác, hoặc độ chính xác khác trong Cài đặt, Tài liệu, mô hình trước vẫn trả lời cho đến khi mô hình mới đọc xong tất cả. Trang Tài liệu cho biết đã đến đâu; có thể tạm dừng hoặc hủy bỏ việc này.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>While you type, the field says what the question takes, with the passages that are looked up for it, and how long it is to the first word, by how fast this model was here lately. It warns before a question pushes earlier messages out.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Trong khi bạn gõ, ô nhập cho biết câu hỏi chiếm bao nhiêu, cùng các đoạn được tra cho nó, và sau bao lâu thì có từ đầu tiên, theo tốc độ gần đây của mô hình này tại đây. Nó cảnh báo trước khi một câu hỏi đẩy các tin nhắn trước ra ngoài.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>With documents, an answer is made from their passages:</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Khi có tài liệu, câu trả lời được viết từ các đoạn của chúng:</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Without a model that answers you can still ask documents: the best passages themselves are shown. The menu of models at the top of a chat offers the same by choice: **Quotes only** answers with the best sentences of your documents, word for word, with their pages, up to three that are about equally near the question. It is quick, and nothing in it is made up. A small model whose answer stands in none of the sources gives way to the passages too, and the answer says so. Without an embedder documents are found by their words only, and none can be added.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Không có mô hình trả lời, bạn vẫn có thể hỏi tài liệu: chính những đoạn phù hợp nhất được hiện ra. Menu mô hình ở đầu cuộc trò chuyện cũng cho chọn điều đó: **Chỉ trích nguyên văn** trả lời bằng những câu phù hợp nhất trong tài liệu của bạn, đúng nguyên văn, kèm số trang, nhiều nhất ba câu gần câu hỏi ngang nhau. Cách này nhanh, và không có gì bịa đặt. Mô hình nhỏ mà câu trả lời không có trong nguồn nào cũng nhường chỗ cho các đoạn, và câu trả lời cho biết điều đó. Không có mô hình nhúng, tài liệu chỉ được tìm theo từ, và không thêm được tài liệu nào.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Without documents, or with a chat set to use none, you talk to the model alone. It can be wrong, and then there is no source to check.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Không có tài liệu, hoặc trong cuộc trò chuyện được đặt là không dùng tài liệu nào, bạn chỉ nói chuyện với mô hình. Nó có thể sai, và khi đó không có nguồn để kiểm tra.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Your chats</source>
        <extracomment>heading in the manual</extracomment>
        <translation>Các cuộc trò chuyện của bạn</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Your own are made on the same page. In their text `{{name}}` is asked for and `{{name=text}}` has a text already; `{{selection}}` is what is selected in the chat, `{{date}}` is today, and `{{clipboard}}` has a button that pastes: the clipboard is not read before.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Lời nhắc của riêng bạn được tạo trên cùng trang đó. Trong văn bản của chúng, `{{name}}` sẽ được hỏi và `{{name=text}}` đã có sẵn văn bản; `{{selection}}` là phần được chọn trong cuộc trò chuyện, `{{date}}` là hôm nay, và `{{clipboard}}` có một nút để dán: trước đó bảng nhớ tạm không được đọc.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Your site may filter questions and answers. A question that it stops is not sent and not kept: it stays in the field, with a sentence that says whom to ask, until you change it or lock. An answer ends where the filter stops it, or has █████ in the place of what it covers; a sentence below says so. The Vault view says whether there is a filter. Documents themselves are not filtered.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Đơn vị của bạn có thể lọc câu hỏi và câu trả lời. Câu hỏi bị bộ lọc chặn không được gửi và không được lưu: nó ở lại trong ô nhập, kèm một câu cho biết cần hỏi ai, cho đến khi bạn đổi nó hoặc khóa. Câu trả lời kết thúc ở chỗ bộ lọc chặn, hoặc có █████ thay cho phần bị che; một câu bên dưới cho biết điều đó. Trang Kho cho biết có bộ lọc hay không. Bản thân tài liệu không bị lọc.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>`"in quotation marks"`</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>`"trong ngoặc kép"`</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>`/edit prompts`</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>`/sửa lời nhắc`</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>`/quotes`</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>`/trích dẫn`</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>`/summarise`, `/compare`</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>`/tóm tắt`, `/so sánh`</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>`/translate`, `/explain`</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>`/dịch`, `/giải thích`</translation>
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
        <translation>tên tệp đầy đủ ưu tiên tệp đó và không loại tệp nào khác</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>all of a document, or two of them, read part by part; names of documents are offered as you type</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>toàn bộ một tài liệu, hoặc hai tài liệu, đọc lần lượt từng phần; tên tài liệu được gợi ý khi bạn gõ</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>answers in your documents' own words from here on; no model writes</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>câu trả lời bằng chính lời trong tài liệu của bạn kể từ đây; mô hình không viết</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>asks for</source>
        <extracomment>head of a column in the manual</extracomment>
        <translation>yêu cầu</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>belongs together; passages that hold it so come first</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>đi liền nhau; đoạn nào chứa đúng như vậy được xếp trước</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>chats in this folder; without a folder of that name, all that begin so</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>cuộc trò chuyện trong thư mục này; nếu không có thư mục tên đó, mọi thư mục bắt đầu như vậy</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>chats whose answers draw on documents of this collection, or marked so</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>cuộc trò chuyện có câu trả lời dựa trên tài liệu của bộ sưu tập này, hoặc có độ mật này</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>chats with an answer of a model whose name holds this</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>cuộc trò chuyện có câu trả lời của mô hình mà tên chứa chữ này</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>chats with this tag</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>cuộc trò chuyện có thẻ này</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>command</source>
        <extracomment>head of a column in the manual</extracomment>
        <translation>lệnh</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>does</source>
        <extracomment>head of a column in the manual</extracomment>
        <translation>tác dụng</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>failed</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>lỗi</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>from that day, month or year on; before it; in it</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>từ ngày, tháng hoặc năm đó trở đi; trước đó; trong đó</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>gone from disk</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>không còn trên đĩa</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>in quarantine</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>cách ly</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>in the question</source>
        <extracomment>head of a column in the manual</extracomment>
        <translation>trong câu hỏi</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>in the search</source>
        <extracomment>head of a column in the manual</extracomment>
        <translation>trong ô tìm kiếm</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>indexed</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>đã lập chỉ mục</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>it ended its reader, or took it too long, twice; **Try again** in its menu tries it all the same</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>nó đã hai lần làm trình đọc dừng hoặc mất quá nhiều thời gian; **Thử lại** trong menu của nó vẫn thử</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>its file is not in its watched folder any more; it can still be asked</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>tệp không còn trong thư mục theo dõi của nó; vẫn hỏi được</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>its text is in the vault and can be asked; *with a note*: point at it to read what is missing</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>văn bản của nó nằm trong kho và có thể được hỏi; *có ghi chú*: trỏ vào để đọc thiếu những gì</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>its turn comes, or is now</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>sắp đến lượt, hoặc đang đến lượt</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>key</source>
        <extracomment>head of a column in the manual</extracomment>
        <translation>phím</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>left out</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>bị bỏ qua</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>means</source>
        <extracomment>head of a column in the manual</extracomment>
        <translation>nghĩa là</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>must stand so</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>phải có đúng như vậy</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>must stand so in a passage. If it stands nowhere, you are told, and see what comes nearest</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>phải có đúng như vậy trong một đoạn. Nếu không có ở đâu cả, bạn được báo, và thấy những gì gần nhất</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>only files of this kind</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>chỉ những tệp thuộc loại này</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>only files with this in their name; `file:*.xlsx` and `file:"my report"` work too, and with a `/` the path counts</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>chỉ những tệp có chữ này trong tên; `file:*.xlsx` và `file:"my report"` cũng dùng được, và khi có `/` thì xét cả đường dẫn</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>only such chats</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>chỉ những cuộc trò chuyện như vậy</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>only these pages or slides</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>chỉ những trang hoặc trang chiếu này</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>state</source>
        <extracomment>head of a column in the manual</extracomment>
        <translation>trạng thái</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>the page with all prompts</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>trang có mọi lời nhắc</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>the same day, however a document writes it. `03/04/2021` is looked for as both days it can be</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>cùng một ngày, dù tài liệu viết cách nào. `03/04/2021` được tìm theo cả hai ngày có thể hiểu</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>waiting, reading…</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>đang chờ, đang đọc…</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>what is selected in the chat, or a text that you paste</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>phần được chọn trong cuộc trò chuyện, hoặc văn bản bạn dán</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>what you wrote, or what was answered</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>những gì bạn đã viết, hoặc những gì đã được trả lời</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>with the reason: a kind that cannot be read, a hidden file, or forbidden by your site</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>kèm lý do: loại không đọc được, tệp ẩn, hoặc bị đơn vị của bạn cấm</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>with the reason: needs a password, damaged or incomplete, no text found, ...</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>kèm lý do: cần mật khẩu, hỏng hoặc không đầy đủ, không tìm thấy văn bản, ...</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <location filename="../../app/ui/models/choosing.py"/>
        <source>A folder with an embedder…</source>
        <extracomment>addAction</extracomment>
        <translation>Thư mục chứa mô hình nhúng…</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/choosing.py"/>
        <source>A model or adapter file (GGUF)…</source>
        <extracomment>addAction</extracomment>
        <translation>Tệp mô hình hoặc adapter (GGUF)…</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/options.py"/>
        <source>Adapters</source>
        <extracomment>label</extracomment>
        <translation>Adapter</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>Adapters · change how a model answers</source>
        <extracomment>in section_text</extracomment>
        <translation>Adapter · thay đổi cách mô hình trả lời</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/details.py"/>
        <source>Added</source>
        <extracomment>in facts</extracomment>
        <translation>Đã thêm</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>Added to {models}</source>
        <extracomment>in _adapter_text</extracomment>
        <translation>Đã gắn vào {models}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/card.py"/>
        <source>Adjust how much {name} is added</source>
        <extracomment>get</extracomment>
        <translation>Chỉnh mức áp dụng của {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/card.py"/>
        <source>Adjust…</source>
        <extracomment>get</extracomment>
        <translation>Chỉnh…</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/options.py"/>
        <source>All as in Settings</source>
        <extracomment>QuietButton</extracomment>
        <translation>Tất cả theo Cài đặt</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/options.py"/>
        <source>Answers</source>
        <extracomment>label</extracomment>
        <translation>Câu trả lời</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>Approved up to</source>
        <extracomment>in vetting_facts</extracomment>
        <translation>Duyệt đến độ mật</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/details.py"/>
        <location filename="../../app/ui/models/offer_details.py"/>
        <source>Architecture</source>
        <extracomment>in details_of_offer, in facts</extracomment>
        <translation>Kiến trúc</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/options.py"/>
        <source>As in Settings</source>
        <extracomment>FieldRow</extracomment>
        <translation>Theo Cài đặt</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/options.py"/>
        <source>As its file says</source>
        <extracomment>in __init__</extracomment>
        <translation>Theo tệp của mô hình</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/options.py"/>
        <source>As usual (f16)</source>
        <extracomment>in __init__</extracomment>
        <translation>Thông thường (f16)</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/options.py"/>
        <source>Attach {name}</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Gắn {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/card.py"/>
        <source>Attach {name} to its model</source>
        <extracomment>get</extracomment>
        <translation>Gắn {name} vào mô hình của nó</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/card.py"/>
        <source>Attach…</source>
        <extracomment>get</extracomment>
        <translation>Gắn…</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/page.py"/>
        <source>Being tried on texts of known truth…</source>
        <extracomment>show_busy</extracomment>
        <translation>Đang thử trên những văn bản đã biết kết quả…</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>Can be added to {models}</source>
        <extracomment>in _adapter_text</extracomment>
        <translation>Có thể gắn vào {models}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/work_card.py"/>
        <source>Cancel</source>
        <extracomment>QuietButton</extracomment>
        <translation>Hủy</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/details.py"/>
        <source>Chat template that came with it</source>
        <extracomment>in _add_template, setAccessibleName</extracomment>
        <translation>Mẫu hội thoại đi kèm</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/offer_details.py"/>
        <source>Chat template that comes with it</source>
        <extracomment>in details_of_offer</extracomment>
        <translation>Mẫu hội thoại đi kèm</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>Checker</source>
        <extracomment>in facts_text</extracomment>
        <translation>Mô hình kiểm chứng</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/details.py"/>
        <location filename="../../app/ui/models/options.py"/>
        <source>Close</source>
        <extracomment>QuietButton</extracomment>
        <translation>Đóng</translation>
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
        <translation>Ngữ cảnh</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/options.py"/>
        <source>Conversations in memory</source>
        <extracomment>_Choice</extracomment>
        <translation>Cuộc trò chuyện trong bộ nhớ</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/card.py"/>
        <source>Details</source>
        <extracomment>QuietButton</extracomment>
        <translation>Chi tiết</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/card.py"/>
        <location filename="../../app/ui/models/details.py"/>
        <source>Details of {name}</source>
        <extracomment>setAccessibleName, setWindowTitle</extracomment>
        <translation>Chi tiết về {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/details.py"/>
        <source>Dimensions</source>
        <extracomment>in facts</extracomment>
        <translation>Số chiều</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/card.py"/>
        <source>Do not use</source>
        <extracomment>addAction</extracomment>
        <translation>Ngừng dùng</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>Embedder · finds passages by what they mean</source>
        <extracomment>in section_text</extracomment>
        <translation>Mô hình nhúng · tìm đoạn theo ý nghĩa</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/details.py"/>
        <source>Files, each with its SHA-256</source>
        <extracomment>label</extracomment>
        <translation>Các tệp, kèm SHA-256 của từng tệp</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/offer_details.py"/>
        <source>First file of the model that it belongs to</source>
        <extracomment>in details_of_offer</extracomment>
        <translation>Tệp đầu tiên của mô hình tương ứng</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>Fits any machine</source>
        <extracomment>in _text_of_kind</extracomment>
        <translation>Vừa với mọi máy</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>Fits: needs {needed} of {free} free</source>
        <extracomment>in _verdict_text</extracomment>
        <translation>Vừa: cần {needed} trong {free} còn trống</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/details.py"/>
        <source>For it alone</source>
        <extracomment>in facts</extracomment>
        <translation>Riêng mô hình này</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>For text in pictures · kept, not used by this version</source>
        <extracomment>in section_text</extracomment>
        <translation>Cho văn bản trong hình ảnh · được giữ, phiên bản này không dùng</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/options.py"/>
        <source>Form of prompts</source>
        <extracomment>_Choice</extracomment>
        <translation>Dạng lời nhắc</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>From the site's mirror</source>
        <extracomment>_vetted</extracomment>
        <translation>Từ máy chủ mirror của đơn vị</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>From the site's stick</source>
        <extracomment>_vetted</extracomment>
        <translation>Từ USB của đơn vị</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/page.py"/>
        <source>Go on</source>
        <extracomment>_warn</extracomment>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>How a conversation is kept in memory: q8_0 takes about half, q4_0 a quarter, and answers may be worse.</source>
        <extracomment>in cache_text</extracomment>
        <translation>Cách giữ cuộc trò chuyện trong bộ nhớ: q8_0 chiếm khoảng một nửa, q4_0 một phần tư, và câu trả lời có thể kém hơn.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>How questions are framed for the model. Change it only if answers are garbled. Takes effect when the model is loaded.</source>
        <extracomment>in form_text</extracomment>
        <translation>Cách trình bày câu hỏi cho mô hình. Chỉ thay đổi nếu câu trả lời bị lộn xộn. Có hiệu lực khi nạp mô hình.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/choosing.py"/>
        <source>Import a model file</source>
        <extracomment>choose_files</extracomment>
        <translation>Nhập tệp mô hình</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>Import a smaller model or a smaller quantisation of it.</source>
        <extracomment>in _advice</extracomment>
        <translation>Hãy nhập một mô hình nhỏ hơn hoặc bản lượng tử hóa nhỏ hơn của mô hình này.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/choosing.py"/>
        <source>Import an embedder folder</source>
        <extracomment>in _choose_folder</extracomment>
        <translation>Nhập thư mục mô hình nhúng</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>Imported by hand on {day}</source>
        <extracomment>in origin_text</extracomment>
        <translation>Nhập thủ công ngày {day}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/imports.py"/>
        <source>Importing</source>
        <extracomment>WorkCard</extracomment>
        <translation>Đang nhập</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/imports.py"/>
        <source>Importing {name}</source>
        <extracomment>begin</extracomment>
        <translation>Đang nhập {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/choosing.py"/>
        <source>Import…</source>
        <extracomment>__init__</extracomment>
        <translation>Nhập…</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/card.py"/>
        <source>In use</source>
        <extracomment>badge_of</extracomment>
        <translation>Đang dùng</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/page.py"/>
        <source>Installed</source>
        <extracomment>Pill</extracomment>
        <translation>Đã cài</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>Is tried when it is first used</source>
        <extracomment>in skills_text</extracomment>
        <translation>Được thử khi dùng lần đầu</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>It is loaded so from now on; Settings for this model takes that back.</source>
        <extracomment>in oversize_text</extracomment>
        <translation>Từ nay mô hình được nạp như vậy; có thể đổi lại trong Cài đặt cho mô hình này.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>It needs {needed} and only {free} are free.</source>
        <extracomment>in oversize_text</extracomment>
        <translation>Mô hình cần {needed} mà chỉ còn trống {free}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>Its files are erased from this machine, which frees {size}. Your chats stay.</source>
        <extracomment>in removal_text</extracomment>
        <translation>Các tệp của nó sẽ bị xóa khỏi máy này, giải phóng {size}. Các cuộc trò chuyện của bạn vẫn còn.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>Its model is not installed; it was made for {name}</source>
        <extracomment>in _adapter_text</extracomment>
        <translation>Mô hình tương ứng chưa cài; adapter này dành cho {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/details.py"/>
        <source>Its text has this SHA-256</source>
        <extracomment>Digest</extracomment>
        <translation>Nội dung có SHA-256 này</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/details.py"/>
        <source>Labels</source>
        <extracomment>in facts</extracomment>
        <translation>Số nhãn</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>Left out: it did no better than guessing when it was tried</source>
        <extracomment>in skills_text</extracomment>
        <translation>Bị loại: khi thử không hơn gì đoán mò</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/details.py"/>
        <location filename="../../app/ui/models/offer_details.py"/>
        <source>Licence</source>
        <extracomment>in details_of_offer, in facts</extracomment>
        <translation>Giấy phép</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>LoRA adapter</source>
        <extracomment>in facts_text</extracomment>
        <translation>Adapter LoRA</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>Loading it will probably fail; your chats are safe.</source>
        <extracomment>in oversize_text</extracomment>
        <translation>Nhiều khả năng sẽ không nạp được; các cuộc trò chuyện của bạn vẫn an toàn.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/details.py"/>
        <source>Made for</source>
        <extracomment>in facts</extracomment>
        <translation>Dành cho</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/details.py"/>
        <location filename="../../app/ui/models/layout.py"/>
        <source>Models</source>
        <extracomment>in facts, label</extracomment>
        <translation>Mô hình</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/choosing.py"/>
        <source>Models (*.gguf);;All files (*)</source>
        <extracomment>choose_files</extracomment>
        <translation>Mô hình (*.gguf);;Tất cả tệp (*)</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/card.py"/>
        <source>More about {name}</source>
        <extracomment>IconButton</extracomment>
        <translation>Tùy chọn khác cho {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>No adapter for this model is installed. An adapter is a small file that changes how a model answers; it is installed or imported like a model.</source>
        <extracomment>in no_adapter_text</extracomment>
        <translation>Chưa cài adapter nào cho mô hình này. Adapter là một tệp nhỏ thay đổi cách mô hình trả lời; nó được cài hoặc nhập như một mô hình.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/page.py"/>
        <source>No model that answers</source>
        <extracomment>EmptyState</extracomment>
        <translation>Chưa có mô hình trả lời</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>Not used by this version</source>
        <extracomment>in _text_of_kind</extracomment>
        <translation>Phiên bản này không dùng</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>Note</source>
        <extracomment>in vetting_facts</extracomment>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/details.py"/>
        <source>Origin</source>
        <extracomment>in facts</extracomment>
        <translation>Nguồn gốc</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/details.py"/>
        <location filename="../../app/ui/models/offer_details.py"/>
        <source>Parameters</source>
        <extracomment>in details_of_offer, in facts</extracomment>
        <translation>Tham số</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>Passages and citations are judged without it from then on.</source>
        <extracomment>in removal_text</extracomment>
        <translation>Từ đó, các đoạn và trích dẫn được đánh giá mà không dùng đến nó.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/details.py"/>
        <source>Prompts</source>
        <extracomment>in facts</extracomment>
        <translation>Lời nhắc</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>Put aside: loading it failed badly, twice in a row</source>
        <extracomment>in fit_text</extracomment>
        <translation>Gác lại: nạp bị lỗi nặng hai lần liên tiếp</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/details.py"/>
        <location filename="../../app/ui/models/offer_details.py"/>
        <source>Quantisation</source>
        <extracomment>in details_of_offer, in facts</extracomment>
        <translation>Lượng tử hóa</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/vectors.py"/>
        <source>Reading documents anew</source>
        <extracomment>WorkCard</extracomment>
        <translation>Đang đọc lại tài liệu</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/vectors.py"/>
        <source>Reading your documents anew</source>
        <extracomment>begin</extracomment>
        <translation>Đang đọc lại tài liệu của bạn</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/acts.py"/>
        <source>Remove</source>
        <extracomment>_ask</extracomment>
        <translation>Gỡ bỏ</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/page.py"/>
        <source>Remove it and import it again. Your chats are safe.</source>
        <extracomment>show_message</extracomment>
        <translation>Hãy gỡ bỏ rồi nhập lại. Các cuộc trò chuyện của bạn vẫn an toàn.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/acts.py"/>
        <source>Remove “{name}”?</source>
        <extracomment>_ask</extracomment>
        <translation>Gỡ bỏ “{name}”?</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/card.py"/>
        <source>Remove…</source>
        <extracomment>addAction</extracomment>
        <translation>Gỡ bỏ…</translation>
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
        <translation>Mô hình xếp hạng lại</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>Rerankers and checkers · put passages in order and check answers</source>
        <extracomment>in section_text</extracomment>
        <translation>Mô hình xếp hạng lại và kiểm chứng · sắp xếp đoạn và kiểm chứng câu trả lời</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/details.py"/>
        <source>SHA-256 of {name}</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>SHA-256 của {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/options.py"/>
        <source>Scale of {name}</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Mức áp dụng của {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/page.py"/>
        <source>See what the site offers</source>
        <extracomment>add_action</extracomment>
        <translation>Xem mô hình của đơn vị</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/card.py"/>
        <location filename="../../app/ui/models/options.py"/>
        <source>Settings for {name}</source>
        <extracomment>IconButton, setWindowTitle</extracomment>
        <translation>Cài đặt cho {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>Starter model, came with the application</source>
        <extracomment>in origin_text</extracomment>
        <translation>Mô hình khởi đầu, đi kèm ứng dụng</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/details.py"/>
        <source>Taken back</source>
        <extracomment>in facts</extracomment>
        <translation>Bị thu hồi</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>Taken back by the site: {reason}</source>
        <extracomment>in revoked_text</extracomment>
        <translation>Đơn vị đã thu hồi: {reason}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>The part of the application that loads models ended over it, twice in a row. Your chats are safe, and it can do no other harm. Verify its files first.</source>
        <extracomment>in again_text</extracomment>
        <translation>Phần nạp mô hình của ứng dụng đã dừng vì mô hình này hai lần liên tiếp. Các cuộc trò chuyện của bạn vẫn an toàn và nó không thể gây hại gì khác. Hãy xác minh các tệp của nó trước.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/card.py"/>
        <source>The site offers a newer one</source>
        <extracomment>setToolTip</extracomment>
        <translation>Đơn vị có bản mới hơn</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/page.py"/>
        <source>This embedder has not read all documents; the one before answers.</source>
        <extracomment>_warn</extracomment>
        <translation>Mô hình nhúng này chưa đọc hết tài liệu; mô hình trước đó đang trả lời.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/details.py"/>
        <location filename="../../app/ui/models/offer_details.py"/>
        <source>This machine</source>
        <extracomment>in details_of_offer, in facts</extracomment>
        <translation>Máy này</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>Tight: needs {needed} of {free} free; close other programs before you use it</source>
        <extracomment>in _verdict_text</extracomment>
        <translation>Sát giới hạn: cần {needed} trong {free} còn trống; hãy đóng các chương trình khác trước khi dùng</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/details.py"/>
        <source>Tokenizer</source>
        <extracomment>in facts</extracomment>
        <translation>Bộ tách token</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/acts.py"/>
        <location filename="../../app/ui/models/card.py"/>
        <source>Try again</source>
        <extracomment>_ask, get</extracomment>
        <translation>Thử lại</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/card.py"/>
        <source>Try {name} again</source>
        <extracomment>get</extracomment>
        <translation>Thử lại {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/acts.py"/>
        <source>Try “{name}” again?</source>
        <extracomment>_ask</extracomment>
        <translation>Thử lại “{name}”?</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>Until another embedder is imported, nothing can be indexed.</source>
        <extracomment>in removal_text</extracomment>
        <translation>Cho đến khi nhập một mô hình nhúng khác, không thể lập chỉ mục gì.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>Until another model is imported, answers show the passages themselves.</source>
        <extracomment>in removal_text</extracomment>
        <translation>Cho đến khi nhập một mô hình khác, câu trả lời là chính các đoạn.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/page.py"/>
        <source>Until there is one, questions are answered with the passages themselves. Install one that your site offers, or import a GGUF file.</source>
        <extracomment>EmptyState</extracomment>
        <translation>Khi chưa có, câu hỏi được trả lời bằng chính các đoạn. Hãy cài một mô hình do đơn vị cung cấp, hoặc nhập một tệp GGUF.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/card.py"/>
        <source>Update</source>
        <extracomment>QuietButton</extracomment>
        <translation>Cập nhật</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/card.py"/>
        <source>Update {name}</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Cập nhật {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/card.py"/>
        <source>Use</source>
        <extracomment>get</extracomment>
        <translation>Dùng</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/acts.py"/>
        <source>Use it</source>
        <extracomment>in _ask_of_oversize</extracomment>
        <translation>Vẫn dùng</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/acts.py"/>
        <source>Use it so</source>
        <extracomment>in _ask_of_oversize</extracomment>
        <translation>Dùng như vậy</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/card.py"/>
        <source>Use {name}</source>
        <extracomment>get</extracomment>
        <translation>Dùng {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>Use {name} instead.</source>
        <extracomment>in revoked_text</extracomment>
        <translation>Hãy dùng {name} thay thế.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/acts.py"/>
        <source>Use “{name}” all the same?</source>
        <extracomment>in _ask_of_oversize</extracomment>
        <translation>Vẫn dùng “{name}”?</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/acts.py"/>
        <source>Use “{name}” so that it fits?</source>
        <extracomment>in _ask_of_oversize</extracomment>
        <translation>Dùng “{name}” theo cách vừa bộ nhớ?</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/card.py"/>
        <source>Verify files</source>
        <extracomment>addAction</extracomment>
        <translation>Xác minh tệp</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/page.py"/>
        <source>Verifying its files…</source>
        <extracomment>show_busy</extracomment>
        <translation>Đang xác minh các tệp…</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>Vetted by</source>
        <extracomment>in vetting_facts</extracomment>
        <translation>Người thẩm định</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/page.py"/>
        <source>What it has read is kept.</source>
        <extracomment>_warn</extracomment>
        <translation>Những gì đã đọc được giữ lại.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>What you choose here holds whenever this model answers. All else is as in Settings.</source>
        <extracomment>in options_text</extracomment>
        <translation>Những gì bạn chọn ở đây áp dụng mỗi khi mô hình này trả lời. Mọi thứ khác theo Cài đặt.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>Will not fit: needs {needed}, {free} free.</source>
        <extracomment>in _verdict_text</extracomment>
        <translation>Không vừa: cần {needed}, còn trống {free}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>With {n} layer on the graphics processor it needs {size}.</source>
        <extracomment>the form for one</extracomment>
        <translation>Với {n} lớp trên GPU, mô hình cần {size}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>With {n} layers on the graphics processor it needs {size}.</source>
        <extracomment>the form for any other number</extracomment>
        <translation>Với {n} lớp trên GPU, mô hình cần {size}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>With {n} tokens of context it needs {size}.</source>
        <extracomment>in offer_text</extracomment>
        <translation>Với ngữ cảnh {n} token, mô hình cần {size}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>With {n} tokens of context, kept as {form}, it needs {size}.</source>
        <extracomment>in offer_text</extracomment>
        <translation>Với ngữ cảnh {n} token, lưu dạng {form}, mô hình cần {size}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>Your site allows only model files that are on its signed list.</source>
        <extracomment>in import_rule_text</extracomment>
        <translation>Đơn vị của bạn chỉ cho phép tệp mô hình có trong danh sách đã ký.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>Your site does not allow importing model files. Ask its administrator for a model.</source>
        <extracomment>in import_rule_text</extracomment>
        <translation>Đơn vị của bạn không cho phép nhập tệp mô hình. Hãy xin quản trị viên một mô hình.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/imports.py"/>
        <source>checking</source>
        <extracomment>begin</extracomment>
        <translation>đang kiểm tra</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>checks cited sentences</source>
        <extracomment>in skills_text</extracomment>
        <translation>kiểm chứng câu có trích dẫn</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>context {n}</source>
        <extracomment>append</extracomment>
        <translation>ngữ cảnh {n}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>conversations kept as {form}</source>
        <extracomment>append</extracomment>
        <translation>cuộc trò chuyện lưu dạng {form}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>files not verified</source>
        <extracomment>in verified_text</extracomment>
        <translation>tệp chưa xác minh</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>files verified</source>
        <extracomment>in verified_text</extracomment>
        <translation>tệp đã xác minh</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>good for trying out, not for judgement</source>
        <extracomment>in origin_text</extracomment>
        <translation>hợp để dùng thử, không hợp để đánh giá</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>judges whether a question is answered</source>
        <extracomment>in skills_text</extracomment>
        <translation>xét xem câu hỏi có được trả lời không</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/details.py"/>
        <source>not stated</source>
        <extracomment>in facts</extracomment>
        <translation>không ghi rõ</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/imports.py"/>
        <source>preparing it for this machine, about a minute</source>
        <extracomment>begin</extracomment>
        <translation>đang chuẩn bị cho máy này, khoảng một phút</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>prompts as {form}</source>
        <extracomment>append</extracomment>
        <translation>lời nhắc dạng {form}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>puts passages in order</source>
        <extracomment>in skills_text</extracomment>
        <translation>sắp xếp các đoạn</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/work_card.py"/>
        <source>stopping</source>
        <extracomment>_say</extracomment>
        <translation>đang dừng</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/vectors.py"/>
        <source>the one before answers until it is done</source>
        <extracomment>in _fact</extracomment>
        <translation>mô hình trước đó trả lời cho đến khi xong</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>vetted by {name}</source>
        <extracomment>in _vetted</extracomment>
        <translation>do {name} thẩm định</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>with {adapter} at {scale}</source>
        <extracomment>in own_text</extracomment>
        <translation>với {adapter} ở mức {scale}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/vectors.py"/>
        <location filename="../../app/ui/models/words.py"/>
        <source>{done} of {total}</source>
        <extracomment>in _fact, in progress_text</extracomment>
        <translation>{done}/{total}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>{model} at {scale}</source>
        <extracomment>in _adapter_text</extracomment>
        <translation>{model} ở mức {scale}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/page.py"/>
        <source>{name} answers from now on.</source>
        <extracomment>in _on_used</extracomment>
        <translation>Từ nay {name} trả lời.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>{name} answers from then on.</source>
        <extracomment>in removal_text</extracomment>
        <translation>Từ đó {name} trả lời.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>{name} fits.</source>
        <extracomment>in _advice</extracomment>
        <translation>{name} thì vừa.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/page.py"/>
        <source>{name} indexes from now on.</source>
        <extracomment>in _on_used</extracomment>
        <translation>Từ nay {name} lập chỉ mục.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>{name} indexes from then on.</source>
        <extracomment>in removal_text</extracomment>
        <translation>Từ đó {name} lập chỉ mục.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/page.py"/>
        <source>{name} is installed.</source>
        <extracomment>_on_changed</extracomment>
        <translation>Đã cài {name}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>{name} is switched off.</source>
        <extracomment>in switched_text</extracomment>
        <translation>Đã tắt {name}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/page.py"/>
        <source>{name} is tried again with its model.</source>
        <extracomment>in _on_used</extracomment>
        <translation>{name} sẽ được thử lại cùng mô hình của nó.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>{name} is used from now on.</source>
        <extracomment>in switched_text</extracomment>
        <translation>Từ nay dùng {name}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/page.py"/>
        <source>{name} removed, {size} freed.</source>
        <extracomment>in _on_removed</extracomment>
        <translation>Đã gỡ bỏ {name}, giải phóng {size}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/page.py"/>
        <source>{name}: every file is intact.</source>
        <extracomment>show_message</extracomment>
        <translation>{name}: mọi tệp đều nguyên vẹn.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>{n} billion</source>
        <extracomment>in parameters_text</extracomment>
        <translation>{n} tỷ</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>{n} dimensions</source>
        <extracomment>in facts_text</extracomment>
        <translation>{n} chiều</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>{n} layer on the graphics processor</source>
        <extracomment>in own_text</extracomment>
        <translation>{n} lớp trên GPU</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>{n} layers on the graphics processor</source>
        <extracomment>in own_text</extracomment>
        <translation>{n} lớp trên GPU</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>{n} million</source>
        <extracomment>in parameters_text</extracomment>
        <translation>{n} triệu</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/details.py"/>
        <source>{n} tokens</source>
        <extracomment>in facts</extracomment>
        <translation>{n} token</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>{n} tokens a passage</source>
        <extracomment>in facts_text</extracomment>
        <translation>{n} token mỗi đoạn</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/page.py"/>
        <source>“{name}” is damaged: a file is missing or was changed.</source>
        <extracomment>show_message</extracomment>
        <translation>“{name}” bị hỏng: có tệp bị mất hoặc đã bị thay đổi.</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <location filename="../../app/ui/unlock/new_passphrase.py"/>
        <source>At least {n} characters</source>
        <extracomment>in _strength_words</extracomment>
        <translation>Ít nhất {n} ký tự</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/new_passphrase.py"/>
        <source>Caps Lock is on.</source>
        <extracomment>in _warn</extracomment>
        <translation>Caps Lock đang bật.</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/new_passphrase.py"/>
        <source>Fair</source>
        <extracomment>in _strength_words</extracomment>
        <translation>Tạm được</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/new_passphrase.py"/>
        <source>Good</source>
        <extracomment>in _strength_words</extracomment>
        <translation>Tốt</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/new_passphrase.py"/>
        <source>Strength</source>
        <extracomment>ProgressLine</extracomment>
        <translation>Độ mạnh</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/new_passphrase.py"/>
        <source>Strong</source>
        <extracomment>in _strength_words</extracomment>
        <translation>Mạnh</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/new_passphrase.py"/>
        <source>The same again</source>
        <extracomment>PassphraseField</extracomment>
        <translation>Nhập lại lần nữa</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/new_passphrase.py"/>
        <source>The two are not the same yet.</source>
        <extracomment>in _warn</extracomment>
        <translation>Hai lần nhập chưa giống nhau.</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/new_passphrase.py"/>
        <source>Weak: a few more words help</source>
        <extracomment>in _strength_words</extracomment>
        <translation>Yếu: nên thêm vài từ nữa</translation>
    </message>
</context>
<context>
    <name>OpenedChat</name>
    <message>
        <location filename="../../app/ui/chat/opened.py"/>
        <source>Copied</source>
        <extracomment>showText</extracomment>
        <translation>Đã sao chép</translation>
    </message>
</context>
<context>
    <name>PageCanvas</name>
    <message>
        <location filename="../../app/ui/chat/page_canvas.py"/>
        <source>The page</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Trang</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/page_canvas.py"/>
        <source>The page is being drawn…</source>
        <extracomment>in _paint_waiting</extracomment>
        <translation>Đang hiển thị trang…</translation>
    </message>
</context>
<context>
    <name>PageStage</name>
    <message>
        <location filename="../../app/ui/chat/page_stage.py"/>
        <source>Back to passage</source>
        <extracomment>QuietButton</extracomment>
        <translation>Trở lại đoạn</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/page_stage.py"/>
        <source>Fit the width (Ctrl+0)</source>
        <extracomment>IconButton</extracomment>
        <translation>Vừa chiều rộng (Ctrl+0)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/page_stage.py"/>
        <source>Larger (Ctrl++)</source>
        <extracomment>IconButton</extracomment>
        <translation>Lớn hơn (Ctrl++)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/page_stage.py"/>
        <source>Next page (PgDown)</source>
        <extracomment>IconButton</extracomment>
        <translation>Trang sau (PgDown)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/page_stage.py"/>
        <source>Page</source>
        <extracomment>Pill</extracomment>
        <translation>Trang</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/page_stage.py"/>
        <source>Page{number} as it looks</source>
        <extracomment>setAccessibleName: {number} is empty, or begins with a space.</extracomment>
        <translation>Trang{number} như bản gốc</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/page_stage.py"/>
        <source>Previous page (PgUp)</source>
        <extracomment>IconButton</extracomment>
        <translation>Trang trước (PgUp)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/page_stage.py"/>
        <source>Smaller (Ctrl+-)</source>
        <extracomment>IconButton</extracomment>
        <translation>Nhỏ hơn (Ctrl+-)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/page_stage.py"/>
        <source>Text</source>
        <extracomment>Pill</extracomment>
        <translation>Văn bản</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/page_stage.py"/>
        <source>The passage is marked: {passage}</source>
        <extracomment>in _name_canvas</extracomment>
        <translation>Đoạn được đánh dấu: {passage}</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/page_stage.py"/>
        <source>The passage is not in this picture's own text: Text marks it.</source>
        <extracomment>in _words</extracomment>
        <translation>Đoạn này không có trong văn bản của hình trang; hãy xem chỗ đánh dấu trong Văn bản.</translation>
    </message>
</context>
<context>
    <name>PageText</name>
    <message>
        <location filename="../../app/ui/chat/page_text.py"/>
        <source>Text of the page</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Văn bản của trang</translation>
    </message>
</context>
<context>
    <name>PassphraseChange</name>
    <message>
        <location filename="../../app/ui/vault/passphrase_change.py"/>
        <source>Change</source>
        <extracomment>PassphraseDialog</extracomment>
        <translation>Đổi</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/passphrase_change.py"/>
        <source>Change the passphrase</source>
        <extracomment>PassphraseDialog</extracomment>
        <translation>Đổi cụm mật khẩu</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/passphrase_change.py"/>
        <source>Choose a new passphrase</source>
        <extracomment>PassphraseDialog</extracomment>
        <translation>Chọn cụm mật khẩu mới</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/passphrase_change.py"/>
        <source>Later</source>
        <extracomment>setText</extracomment>
        <translation>Để sau</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/passphrase_change.py"/>
        <source>The old one does not open this vault any more then. It still opens copies of the data folder that were made before.</source>
        <extracomment>PassphraseDialog</extracomment>
        <translation>Khi đó cụm mật khẩu cũ không mở được kho này nữa, nhưng vẫn mở được các bản sao thư mục dữ liệu tạo trước đó.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/passphrase_change.py"/>
        <source>You opened the vault with the recovery code. The passphrase of before still opens it until you choose another. The code stays as it is.</source>
        <extracomment>PassphraseDialog</extracomment>
        <translation>Bạn đã mở kho bằng mã khôi phục. Cụm mật khẩu trước đây vẫn mở được kho cho đến khi bạn chọn cụm mới. Mã khôi phục giữ nguyên.</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <location filename="../../app/ui/vault/passphrase_dialog.py"/>
        <source>Cancel</source>
        <extracomment>QuietButton</extracomment>
        <translation>Hủy</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/passphrase_dialog.py"/>
        <source>Caps Lock is on.</source>
        <extracomment>_say</extracomment>
        <translation>Caps Lock đang bật.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/passphrase_dialog.py"/>
        <source>New passphrase</source>
        <extracomment>NewPassphrase</extracomment>
        <translation>Cụm mật khẩu mới</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/passphrase_dialog.py"/>
        <source>Passphrase</source>
        <extracomment>in __init__</extracomment>
        <translation>Cụm mật khẩu</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/passphrase_dialog.py"/>
        <source>Passphrase now</source>
        <extracomment>in __init__</extracomment>
        <translation>Cụm mật khẩu hiện tại</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/passphrase_dialog.py"/>
        <source>This takes a second or two.</source>
        <extracomment>_say</extracomment>
        <translation>Việc này mất một hai giây.</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <location filename="../../app/ui/unlock/passphrase.py"/>
        <source>Hide</source>
        <extracomment>setToolTip</extracomment>
        <translation>Ẩn</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/passphrase.py"/>
        <source>Show</source>
        <extracomment>setToolTip</extracomment>
        <translation>Hiện</translation>
    </message>
</context>
<context>
    <name>PassphrasePanel</name>
    <message>
        <location filename="../../app/ui/vault/passphrase.py"/>
        <source>Change the passphrase…</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Đổi cụm mật khẩu…</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/passphrase.py"/>
        <source>Change…</source>
        <extracomment>QuietButton</extracomment>
        <translation>Đổi…</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/passphrase.py"/>
        <source>It is stored nowhere, so nobody can tell you what it is. Changing it takes a moment, however much the vault holds.</source>
        <extracomment>in _lay_out</extracomment>
        <translation>Cụm mật khẩu không được lưu ở đâu, nên không ai cho bạn biết lại được. Đổi cụm mật khẩu chỉ mất chốc lát, dù kho chứa bao nhiêu.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/passphrase.py"/>
        <source>It opens this vault no more; only the passphrase does. Copies of the data folder that were made before still open with it.</source>
        <extracomment>ConfirmDialog</extracomment>
        <translation>Mã sẽ không mở được kho này nữa; chỉ còn cụm mật khẩu mở được. Các bản sao thư mục dữ liệu tạo trước đó vẫn mở được bằng mã.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/passphrase.py"/>
        <source>Made on {day}. It opens the vault when the passphrase is lost, for whoever has it.</source>
        <extracomment>in _code_words</extracomment>
        <translation>Tạo ngày {day}. Ai có mã này cũng mở được kho khi mất cụm mật khẩu.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/passphrase.py"/>
        <source>Make a new one…</source>
        <extracomment>in _show</extracomment>
        <translation>Tạo mã mới…</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/passphrase.py"/>
        <source>Make a recovery code</source>
        <extracomment>PassphraseDialog</extracomment>
        <translation>Tạo mã khôi phục</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/passphrase.py"/>
        <source>Make one…</source>
        <extracomment>QuietButton, in _show</extracomment>
        <translation>Tạo mã…</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/passphrase.py"/>
        <source>Make the code</source>
        <extracomment>PassphraseDialog</extracomment>
        <translation>Tạo mã</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/passphrase.py"/>
        <source>Passphrase</source>
        <extracomment>label</extracomment>
        <translation>Cụm mật khẩu</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/passphrase.py"/>
        <source>Passphrase changed</source>
        <extracomment>setText</extracomment>
        <translation>Đã đổi cụm mật khẩu</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/passphrase.py"/>
        <source>Recovery code</source>
        <extracomment>label</extracomment>
        <translation>Mã khôi phục</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/passphrase.py"/>
        <source>Recovery code taken away</source>
        <extracomment>setText</extracomment>
        <translation>Đã bỏ mã khôi phục</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/passphrase.py"/>
        <source>Take away</source>
        <extracomment>ConfirmDialog</extracomment>
        <translation>Bỏ mã</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/passphrase.py"/>
        <source>Take away…</source>
        <extracomment>QuietButton</extracomment>
        <translation>Bỏ mã…</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/passphrase.py"/>
        <source>Take the recovery code away?</source>
        <extracomment>ConfirmDialog</extracomment>
        <translation>Bỏ mã khôi phục?</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/passphrase.py"/>
        <source>Take the recovery code away…</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Bỏ mã khôi phục…</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/passphrase.py"/>
        <source>The code of before opens nothing any more then.</source>
        <extracomment>in _reason_words</extracomment>
        <translation>Khi đó mã trước đây không mở được gì nữa.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/passphrase.py"/>
        <source>There is none. If the passphrase is lost, so is all that is in here.</source>
        <extracomment>in _code_words</extracomment>
        <translation>Chưa có mã. Nếu mất cụm mật khẩu, mọi thứ ở đây cũng mất.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/passphrase.py"/>
        <source>Your passphrase is asked for, so that nobody else makes one here.</source>
        <extracomment>in _reason_words</extracomment>
        <translation>Cần hỏi cụm mật khẩu để không ai khác tạo mã ở đây.</translation>
    </message>
</context>
<context>
    <name>PersonaPill</name>
    <message>
        <location filename="../../app/ui/chat/persona_pill.py"/>
        <source>Edit personas…</source>
        <extracomment>addAction</extracomment>
        <translation>Sửa vai trò…</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/persona_pill.py"/>
        <source>Persona</source>
        <extracomment>setTitle</extracomment>
        <translation>Vai trò</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/persona_pill.py"/>
        <source>Persona: {name}</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Vai trò: {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/persona_pill.py"/>
        <source>Who answers in this chat: {name}</source>
        <extracomment>plain_tip</extracomment>
        <translation>Ai trả lời trong cuộc trò chuyện này: {name}</translation>
    </message>
</context>
<context>
    <name>Personas</name>
    <message>
        <location filename="../../app/ui/personas/words.py"/>
        <source>All documents</source>
        <extracomment>in scope_name</extracomment>
        <translation>Tất cả tài liệu</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/persona_dialog.py"/>
        <source>Answers from</source>
        <extracomment>_add_choice</extracomment>
        <translation>Trả lời từ</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/persona_dialog.py"/>
        <location filename="../../app/ui/personas/words.py"/>
        <source>As in Settings</source>
        <extracomment>in __init__, in scope_name</extracomment>
        <translation>Theo Cài đặt</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/words.py"/>
        <source>Books</source>
        <extracomment>in icon_name</extracomment>
        <translation>Sách</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/page.py"/>
        <source>Built in</source>
        <extracomment>mark</extracomment>
        <translation>Có sẵn</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/edit_dialog.py"/>
        <source>Cancel</source>
        <extracomment>QuietButton</extracomment>
        <translation>Hủy</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/page.py"/>
        <source>Copy {name}</source>
        <extracomment>add_act</extracomment>
        <translation>Sao chép {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/page.py"/>
        <source>Copy…</source>
        <extracomment>add_act</extracomment>
        <translation>Sao chép…</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/words.py"/>
        <source>Date</source>
        <extracomment>in variable_label</extracomment>
        <translation>Ngày</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/words.py"/>
        <source>Document</source>
        <extracomment>in variable_label</extracomment>
        <translation>Tài liệu</translation>
    </message>
    <message>
        <location filename="../../app/settings/built_in.py"/>
        <source>Document analyst</source>
        <extracomment>personas</extracomment>
        <translation>Chuyên viên phân tích tài liệu</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/persona_dialog.py"/>
        <source>Edit persona</source>
        <extracomment>in __init__</extracomment>
        <translation>Sửa vai trò</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/prompt_dialog.py"/>
        <source>Edit prompt</source>
        <extracomment>in __init__</extracomment>
        <translation>Sửa lời nhắc</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/page.py"/>
        <source>Edit {name}</source>
        <extracomment>add_act</extracomment>
        <translation>Sửa {name}</translation>
    </message>
    <message>
        <location filename="../../app/settings/built_in.py"/>
        <source>Editor</source>
        <extracomment>personas</extracomment>
        <translation>Biên tập viên</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/page.py"/>
        <source>Edit…</source>
        <extracomment>add_act</extracomment>
        <translation>Sửa…</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/page.py"/>
        <source>Export your personas and prompts</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Xuất vai trò và lời nhắc của bạn</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/files.py"/>
        <source>Export your personas and prompts: the file is not encrypted</source>
        <extracomment>choose_new_file</extracomment>
        <translation>Xuất vai trò và lời nhắc của bạn: tệp không được mã hóa</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/page.py"/>
        <source>Export…</source>
        <extracomment>QuietButton</extracomment>
        <translation>Xuất…</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/words.py"/>
        <source>First document</source>
        <extracomment>in variable_label</extracomment>
        <translation>Tài liệu thứ nhất</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/persona_dialog.py"/>
        <source>For example: you check contracts for deadlines.</source>
        <extracomment>setPlaceholderText</extracomment>
        <translation>Ví dụ: bạn kiểm tra thời hạn trong hợp đồng.</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/words.py"/>
        <source>From the clipboard</source>
        <extracomment>in variable_label</extracomment>
        <translation>Từ bảng nhớ tạm</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/words.py"/>
        <source>From the next question on “{name}” answers here.</source>
        <extracomment>in given_words</extracomment>
        <translation>Từ câu hỏi sau, “{name}” trả lời ở đây.</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/words.py"/>
        <source>Gauge</source>
        <extracomment>in icon_name</extracomment>
        <translation>Đồng hồ đo</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/persona_dialog.py"/>
        <source>Greeting</source>
        <extracomment>add_field</extracomment>
        <translation>Lời chào</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/files.py"/>
        <location filename="../../app/ui/personas/page.py"/>
        <source>Import personas and prompts</source>
        <extracomment>choose_files, setAccessibleName</extracomment>
        <translation>Nhập vai trò và lời nhắc</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/files.py"/>
        <source>Imported: {personas}, {prompts}.</source>
        <extracomment>in _on_imported</extracomment>
        <translation>Đã nhập: {personas}, {prompts}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/page.py"/>
        <source>Import…</source>
        <extracomment>QuietButton</extracomment>
        <translation>Nhập…</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/persona_dialog.py"/>
        <source>Instructions</source>
        <extracomment>add_field</extracomment>
        <translation>Chỉ dẫn</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/words.py"/>
        <source>Language</source>
        <extracomment>in variable_label</extracomment>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/persona_dialog.py"/>
        <source>Model</source>
        <extracomment>_add_choice</extracomment>
        <translation>Mô hình</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/persona_dialog.py"/>
        <location filename="../../app/ui/personas/prompt_dialog.py"/>
        <source>Name</source>
        <extracomment>add_field</extracomment>
        <translation>Tên</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/persona_dialog.py"/>
        <source>New persona</source>
        <extracomment>in __init__</extracomment>
        <translation>Vai trò mới</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/page.py"/>
        <source>New persona…</source>
        <extracomment>PrimaryButton</extracomment>
        <translation>Vai trò mới…</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/prompt_dialog.py"/>
        <source>New prompt</source>
        <extracomment>in __init__</extracomment>
        <translation>Lời nhắc mới</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/page.py"/>
        <source>New prompt…</source>
        <extracomment>QuietButton</extracomment>
        <translation>Lời nhắc mới…</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/words.py"/>
        <source>No documents</source>
        <extracomment>in scope_name</extracomment>
        <translation>Không dùng tài liệu</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/words.py"/>
        <source>Nothing but the instructions for every answer, as in Settings.</source>
        <extracomment>in about</extracomment>
        <translation>Chỉ có chỉ dẫn cho mọi câu trả lời, theo Cài đặt.</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/words.py"/>
        <source>One collection</source>
        <extracomment>in scope_name</extracomment>
        <translation>Một bộ sưu tập</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/words.py"/>
        <source>Page</source>
        <extracomment>in icon_name</extracomment>
        <translation>Trang</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/words.py"/>
        <source>Pencil</source>
        <extracomment>in icon_name</extracomment>
        <translation>Bút chì</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/page.py"/>
        <source>Personas</source>
        <extracomment>_add_part</extracomment>
        <translation>Vai trò</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/page.py"/>
        <source>Personas and prompts</source>
        <extracomment>__init__</extracomment>
        <translation>Vai trò và lời nhắc</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/files.py"/>
        <source>Personas and prompts (*.json);;All files (*)</source>
        <extracomment>choose_files</extracomment>
        <translation>Vai trò và lời nhắc (*.json);;Tất cả tệp (*)</translation>
    </message>
    <message>
        <location filename="../../app/settings/built_in.py"/>
        <source>Plain assistant</source>
        <extracomment>plain</extracomment>
        <translation>Trợ lý thông thường</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/page.py"/>
        <source>Prompts</source>
        <extracomment>_add_part</extracomment>
        <translation>Lời nhắc</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/words.py"/>
        <source>Quotation marks</source>
        <extracomment>in icon_name</extracomment>
        <translation>Dấu ngoặc kép</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/page.py"/>
        <source>Remove</source>
        <extracomment>add_act</extracomment>
        <translation>Xóa</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/page.py"/>
        <source>Remove {name}</source>
        <extracomment>add_act</extracomment>
        <translation>Xóa {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/persona_dialog.py"/>
        <source>Sampling</source>
        <extracomment>_add_choice</extracomment>
        <translation>Lấy mẫu</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/edit_dialog.py"/>
        <source>Save</source>
        <extracomment>PrimaryButton</extracomment>
        <translation>Lưu</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/words.py"/>
        <source>Second document</source>
        <extracomment>in variable_label</extracomment>
        <translation>Tài liệu thứ hai</translation>
    </message>
    <message>
        <location filename="../../app/settings/built_in.py"/>
        <source>Send me a text, and I give it back in better words.</source>
        <extracomment>personas</extracomment>
        <translation>Hãy gửi cho tôi một văn bản, tôi sẽ viết lại cho hay hơn.</translation>
    </message>
    <message>
        <location filename="../../app/settings/built_in.py"/>
        <source>Send me a text, and say which language it is to be in.</source>
        <extracomment>personas</extracomment>
        <translation>Hãy gửi cho tôi một văn bản và cho biết bạn muốn dịch sang ngôn ngữ nào.</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/words.py"/>
        <source>Shield</source>
        <extracomment>in icon_name</extracomment>
        <translation>Khiên</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/persona_dialog.py"/>
        <source>Sign</source>
        <extracomment>_add_choice</extracomment>
        <translation>Biểu tượng</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/words.py"/>
        <source>Speech bubble</source>
        <extracomment>in icon_name</extracomment>
        <translation>Bong bóng thoại</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/persona_dialog.py"/>
        <source>Stands at the beginning of a new chat. No model writes it, or reads it.</source>
        <extracomment>in __init__</extracomment>
        <translation>Đứng đầu cuộc trò chuyện mới. Không mô hình nào viết hay đọc nó.</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/words.py"/>
        <source>Tag</source>
        <extracomment>in icon_name</extracomment>
        <translation>Thẻ</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/prompt_dialog.py"/>
        <location filename="../../app/ui/personas/words.py"/>
        <source>Text</source>
        <extracomment>add_field, in variable_label</extracomment>
        <translation>Văn bản</translation>
    </message>
    <message>
        <location filename="../../app/settings/built_in.py"/>
        <source>Translator</source>
        <extracomment>personas</extracomment>
        <translation>Người dịch</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/words.py"/>
        <source>Two speech bubbles</source>
        <extracomment>in icon_name</extracomment>
        <translation>Hai bong bóng thoại</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/page.py"/>
        <source>Type / in an empty question to use one. {{name}} in its text is asked for, and {{name=text}} has a text already.</source>
        <extracomment>_add_part</extracomment>
        <translation>Gõ / khi câu hỏi còn trống để dùng một lời nhắc. {{name}} trong văn bản sẽ được hỏi, còn {{name=text}} đã có sẵn nội dung.</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/files.py"/>
        <source>Under another name: {names}.</source>
        <extracomment>in _on_imported</extracomment>
        <translation>Dưới tên khác: {names}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/page.py"/>
        <source>Undo</source>
        <extracomment>show_message</extracomment>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/prompt_dialog.py"/>
        <source>Variables: {names}</source>
        <extracomment>setText</extracomment>
        <translation>Biến: {names}</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/prompt_dialog.py"/>
        <source>What is typed after the slash.</source>
        <extracomment>add_field</extracomment>
        <translation>Nội dung gõ sau dấu gạch chéo.</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/persona_dialog.py"/>
        <source>What the model is told, after the instructions for every answer in Settings.</source>
        <extracomment>in __init__</extracomment>
        <translation>Điều mô hình được dặn, sau chỉ dẫn cho mọi câu trả lời trong Cài đặt.</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/words.py"/>
        <source>What was said before stays as it is.</source>
        <extracomment>in given_words</extracomment>
        <translation>Những gì đã nói trước đó giữ nguyên.</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/persona_dialog.py"/>
        <source>Whichever is chosen</source>
        <extracomment>in _models</extracomment>
        <translation>Mô hình đang được chọn</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/page.py"/>
        <source>Who answers in a chat: instructions, model, sampling and documents under one name. A chat keeps whom it was begun with; its upper edge changes that.</source>
        <extracomment>_add_part</extracomment>
        <translation>Ai trả lời trong cuộc trò chuyện: chỉ dẫn, mô hình, lấy mẫu và tài liệu dưới một tên. Cuộc trò chuyện giữ vai trò lúc bắt đầu; đổi ở mép trên của cuộc trò chuyện.</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/files.py"/>
        <source>Wrote {personas} and {prompts} to {file}</source>
        <extracomment>in _on_exported</extracomment>
        <translation>Đã ghi {personas} và {prompts} vào {file}</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/page.py"/>
        <source>Your site does not let personas and prompts leave this vault, or come in.</source>
        <extracomment>in _lay_out</extracomment>
        <translation>Đơn vị của bạn không cho đưa vai trò và lời nhắc ra khỏi kho này, hoặc đưa vào.</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/prompt_dialog.py"/>
        <source>none</source>
        <extracomment>setText</extracomment>
        <translation>không có</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/persona_dialog.py"/>
        <location filename="../../app/ui/personas/prompt_dialog.py"/>
        <source>{name} (copy)</source>
        <extracomment>in __init__</extracomment>
        <translation>{name} (bản sao)</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/files.py"/>
        <source>{n} are here already.</source>
        <extracomment>in _on_imported</extracomment>
        <translation>{n} mục đã có ở đây.</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/files.py"/>
        <source>{n} persona</source>
        <extracomment>the form for one</extracomment>
        <translation>{n} vai trò</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/files.py"/>
        <source>{n} personas</source>
        <extracomment>the form for any other number</extracomment>
        <translation>{n} vai trò</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/files.py"/>
        <source>{n} prompt</source>
        <extracomment>the form for one</extracomment>
        <translation>{n} lời nhắc</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/files.py"/>
        <source>{n} prompts</source>
        <extracomment>the form for any other number</extracomment>
        <translation>{n} lời nhắc</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/prompt_dialog.py"/>
        <source>{{name}} is asked for, {{name=text}} has a text already. {{selection}} is what is selected in the chat, {{date}} is today, {{clipboard}} has a button to paste.</source>
        <extracomment>in __init__</extracomment>
        <translation>{{name}} sẽ được hỏi, {{name=text}} đã có sẵn nội dung. {{selection}} là phần đang chọn trong cuộc trò chuyện, {{date}} là hôm nay, {{clipboard}} có nút để dán.</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/page.py"/>
        <source>“{name}” removed</source>
        <extracomment>_remove</extracomment>
        <translation>Đã xóa “{name}”</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/page.py"/>
        <source>“{name}” removed; chats that have it go on</source>
        <extracomment>in _remove_persona</extracomment>
        <translation>Đã xóa “{name}”; các cuộc trò chuyện đang dùng nó vẫn tiếp tục</translation>
    </message>
</context>
<context>
    <name>PresetRow</name>
    <message>
        <location filename="../../app/ui/settings/presets.py"/>
        <source>Chosen one by one below.</source>
        <extracomment>in show_settings</extracomment>
        <translation>Chọn từng mục bên dưới.</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings/presets.py"/>
        <source>Own values</source>
        <extracomment>addItem</extracomment>
        <translation>Giá trị riêng</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings/presets.py"/>
        <source>Preset</source>
        <extracomment>label, setAccessibleName</extracomment>
        <translation>Thiết lập sẵn</translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <location filename="../../app/settings/built_in.py"/>
        <source>All of a document, read part by part</source>
        <extracomment>prompts</extracomment>
        <translation>Toàn bộ một tài liệu, đọc từng phần</translation>
    </message>
    <message>
        <location filename="../../app/settings/built_in.py"/>
        <source>Compare {{first document}} and {{second document}}</source>
        <extracomment>prompts</extracomment>
        <translation>So sánh {{first document}} và {{second document}}</translation>
    </message>
    <message>
        <location filename="../../app/settings/built_in.py"/>
        <source>Explain in plain words, for someone new to it:

{{selection}}</source>
        <extracomment>prompts</extracomment>
        <translation>Giải thích bằng lời lẽ đơn giản, cho người mới tìm hiểu:

{{selection}}</translation>
    </message>
    <message>
        <location filename="../../app/settings/built_in.py"/>
        <source>Summarise {{document}}</source>
        <extracomment>prompts</extracomment>
        <translation>Tóm tắt {{document}}</translation>
    </message>
    <message>
        <location filename="../../app/settings/built_in.py"/>
        <source>Translate into {{language=English}}:

{{selection}}</source>
        <extracomment>prompts</extracomment>
        <translation>Dịch sang {{language=English}}:

{{selection}}</translation>
    </message>
    <message>
        <location filename="../../app/settings/built_in.py"/>
        <source>What is selected in the chat, or another text</source>
        <extracomment>prompts</extracomment>
        <translation>Phần đang chọn trong cuộc trò chuyện, hoặc văn bản khác</translation>
    </message>
    <message>
        <location filename="../../app/settings/built_in.py"/>
        <source>What two documents say differently</source>
        <extracomment>prompts</extracomment>
        <translation>Hai tài liệu nói khác nhau điều gì</translation>
    </message>
    <message>
        <location filename="../../app/settings/built_in.py"/>
        <source>compare</source>
        <extracomment>prompts</extracomment>
        <translation>so sánh</translation>
    </message>
    <message>
        <location filename="../../app/settings/built_in.py"/>
        <source>explain</source>
        <extracomment>prompts</extracomment>
        <translation>giải thích</translation>
    </message>
    <message>
        <location filename="../../app/settings/built_in.py"/>
        <source>summarise</source>
        <extracomment>prompts</extracomment>
        <translation>tóm tắt</translation>
    </message>
    <message>
        <location filename="../../app/settings/built_in.py"/>
        <source>translate</source>
        <extracomment>prompts</extracomment>
        <translation>dịch</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Drive</source>
        <extracomment>a kind of file, in the dialog that chooses files</extracomment>
        <translation>Ổ đĩa</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>File</source>
        <extracomment>a kind of file, in the dialog that chooses files</extracomment>
        <translation>Tệp</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>File Folder</source>
        <extracomment>a kind of file, in the dialog that chooses files</extracomment>
        <translation>Thư mục tệp</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Folder</source>
        <extracomment>a kind of file, in the dialog that chooses files</extracomment>
        <translation>Thư mục</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Shortcut</source>
        <extracomment>a kind of file, in the dialog that chooses files</extracomment>
        <translation>Lối tắt</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Unknown</source>
        <extracomment>a kind of file, in the dialog that chooses files</extracomment>
        <translation>Không rõ</translation>
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
Không tìm thấy thư mục.
Hãy kiểm tra lại tên thư mục.</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>%1
Không tìm thấy tệp.
Hãy kiểm tra lại tên tệp.</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>%1 already exists.
Do you want to replace it?</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>%1 đã tồn tại.
Bạn có muốn thay thế không?</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>&amp;Choose</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>&amp;Chọn</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>&amp;Delete</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>&amp;Xóa</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>&amp;Look in:</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>&amp;Tìm trong:</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>&amp;New Folder</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>Thư mục &amp;mới</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>&amp;Open</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>&amp;Mở</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>&amp;Rename</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>Đổi &amp;tên</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>&amp;Save</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>&amp;Lưu</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>All Files (*)</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>Tất cả tệp (*)</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Are you sure you want to delete '%1'?</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>Bạn có chắc muốn xóa “%1” không?</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Back</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>Quay lại</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Change to detail view mode</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>Chuyển sang chế độ xem chi tiết</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Change to list view mode</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>Chuyển sang chế độ xem danh sách</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Could not delete directory.</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>Không xóa được thư mục.</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Create New Folder</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>Tạo thư mục mới</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Create a New Folder</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>Tạo một thư mục mới</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Delete</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>Xóa</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Detail View</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>Xem chi tiết</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Directories</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>Thư mục</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Directory:</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>Thư mục:</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>File &amp;name:</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>Tê&amp;n tệp:</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Files</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>Tệp</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Files of &amp;type:</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>&amp;Loại tệp:</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Find Directory</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>Tìm thư mục</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Forward</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>Tiến</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Go back</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>Quay lại</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Go forward</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>Tiến tới</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Go to the parent directory</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>Lên thư mục cha</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>List View</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>Xem danh sách</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>New Folder</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>Thư mục mới</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Open</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>Mở</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Parent Directory</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>Thư mục cha</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Remove</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>Gỡ bỏ</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Save As</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>Lưu dưới dạng</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Show </source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>Hiện </translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Show &amp;hidden files</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>Hiện tệp ẩ&amp;n</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Sidebar</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>Thanh bên</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Computer</source>
        <extracomment>a column in the dialog that chooses files</extracomment>
        <translation>Máy tính</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Date Modified</source>
        <extracomment>a column in the dialog that chooses files</extracomment>
        <translation>Ngày sửa đổi</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Kind</source>
        <extracomment>a column in the dialog that chooses files</extracomment>
        <translation>Loại</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Name</source>
        <extracomment>a column in the dialog that chooses files</extracomment>
        <translation>Tên</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Size</source>
        <extracomment>a column in the dialog that chooses files</extracomment>
        <translation>Kích thước</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Type</source>
        <extracomment>a column in the dialog that chooses files</extracomment>
        <translation>Loại</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>&amp;Copy</source>
        <extracomment>in the menu of a text field</extracomment>
        <translation>Sao &amp;chép</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>&amp;Paste</source>
        <extracomment>in the menu of a text field</extracomment>
        <translation>&amp;Dán</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>&amp;Redo</source>
        <extracomment>in the menu of a text field</extracomment>
        <translation>&amp;Làm lại</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>&amp;Undo</source>
        <extracomment>in the menu of a text field</extracomment>
        <translation>&amp;Hoàn tác</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Cu&amp;t</source>
        <extracomment>in the menu of a text field</extracomment>
        <translation>Cắ&amp;t</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Delete</source>
        <extracomment>in the menu of a text field</extracomment>
        <translation>Xóa</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Select All</source>
        <extracomment>in the menu of a text field</extracomment>
        <translation>Chọn tất cả</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>&amp;No</source>
        <extracomment>a button of a dialog</extracomment>
        <translation>&amp;Không</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>&amp;Yes</source>
        <extracomment>a button of a dialog</extracomment>
        <translation>&amp;Có</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Cancel</source>
        <extracomment>a button of a dialog</extracomment>
        <translation>Hủy</translation>
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
        <translation>Mở</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Save</source>
        <extracomment>a button of a dialog</extracomment>
        <translation>Lưu</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>&amp;Copy</source>
        <extracomment>in the menu of a text</extracomment>
        <translation>Sao &amp;chép</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>&amp;Paste</source>
        <extracomment>in the menu of a text</extracomment>
        <translation>&amp;Dán</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>&amp;Redo</source>
        <extracomment>in the menu of a text</extracomment>
        <translation>&amp;Làm lại</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>&amp;Undo</source>
        <extracomment>in the menu of a text</extracomment>
        <translation>&amp;Hoàn tác</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Copy &amp;Link Location</source>
        <extracomment>in the menu of a text</extracomment>
        <translation>Sao chép địa chỉ &amp;liên kết</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Cu&amp;t</source>
        <extracomment>in the menu of a text</extracomment>
        <translation>Cắ&amp;t</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Delete</source>
        <extracomment>in the menu of a text</extracomment>
        <translation>Xóa</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Select All</source>
        <extracomment>in the menu of a text</extracomment>
        <translation>Chọn tất cả</translation>
    </message>
</context>
<context>
    <name>Quantities</name>
    <message>
        <location filename="../../app/ui/quantities.py"/>
        <source>1 s</source>
        <extracomment>in duration</extracomment>
        <translation>1 giây</translation>
    </message>
    <message>
        <location filename="../../app/ui/quantities.py"/>
        <source>a few seconds left</source>
        <extracomment>in time_left</extracomment>
        <translation>còn vài giây</translation>
    </message>
    <message>
        <location filename="../../app/ui/quantities.py"/>
        <source>about {n} h left</source>
        <extracomment>in time_left</extracomment>
        <translation>còn khoảng {n} giờ</translation>
    </message>
    <message>
        <location filename="../../app/ui/quantities.py"/>
        <source>about {n} min left</source>
        <extracomment>in time_left</extracomment>
        <translation>còn khoảng {n} phút</translation>
    </message>
    <message>
        <location filename="../../app/ui/quantities.py"/>
        <source>about {n} s left</source>
        <extracomment>in time_left</extracomment>
        <translation>còn khoảng {n} giây</translation>
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
        <translation>{day} {month}, {year}</translation>
    </message>
    <message>
        <location filename="../../app/ui/quantities.py"/>
        <source>{n} h</source>
        <extracomment>in duration</extracomment>
        <translation>{n} giờ</translation>
    </message>
    <message>
        <location filename="../../app/ui/quantities.py"/>
        <source>{n} min</source>
        <extracomment>in duration</extracomment>
        <translation>{n} phút</translation>
    </message>
    <message>
        <location filename="../../app/ui/quantities.py"/>
        <source>{n} s</source>
        <extracomment>in duration</extracomment>
        <translation>{n} giây</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <location filename="../../app/ui/vault/record_viewer.py"/>
        <source>1 record</source>
        <extracomment>in _on_counted</extracomment>
        <translation>1 bản ghi</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_model.py"/>
        <source>About</source>
        <extracomment>columns</extracomment>
        <translation>Đối tượng</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_viewer.py"/>
        <source>All events</source>
        <extracomment>addItem</extracomment>
        <translation>Tất cả sự kiện</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Altered from outside</source>
        <extracomment>results</extracomment>
        <translation>Bị sửa từ bên ngoài</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_viewer.py"/>
        <source>Any time</source>
        <extracomment>spans</extracomment>
        <translation>Mọi lúc</translation>
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
        <translation>Sao lưu</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Cancelled</source>
        <extracomment>results</extracomment>
        <translation>Đã hủy</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Cannot answer</source>
        <extracomment>results</extracomment>
        <translation>Không trả lời được</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Chat deleted</source>
        <extracomment>events</extracomment>
        <translation>Xóa cuộc trò chuyện</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Chat import</source>
        <extracomment>events</extracomment>
        <translation>Nhập trò chuyện</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Check of the vault</source>
        <extracomment>events</extracomment>
        <translation>Kiểm tra kho</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Checkpoint gone</source>
        <extracomment>results</extracomment>
        <translation>Mất mốc kiểm tra</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Clock was set</source>
        <extracomment>events</extracomment>
        <translation>Đồng hồ bị chỉnh</translation>
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
        <translation>Đóng</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Content filter</source>
        <extracomment>events</extracomment>
        <translation>Bộ lọc nội dung</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Copy</source>
        <extracomment>events</extracomment>
        <translation>Sao chép</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Could not be loaded</source>
        <extracomment>results</extracomment>
        <translation>Không nạp được</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Crashed</source>
        <extracomment>results</extracomment>
        <translation>Dừng đột ngột</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Damage found</source>
        <extracomment>results</extracomment>
        <translation>Phát hiện hư hỏng</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_viewer.py"/>
        <source>Date</source>
        <extracomment>_choice</extracomment>
        <translation>Ngày</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Disk full</source>
        <extracomment>results</extracomment>
        <translation>Đĩa đầy</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Document import</source>
        <extracomment>events</extracomment>
        <translation>Nhập tài liệu</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Document removal</source>
        <extracomment>events</extracomment>
        <translation>Gỡ bỏ tài liệu</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Engine stopped</source>
        <extracomment>results</extracomment>
        <translation>Bộ chạy mô hình đã dừng</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_model.py"/>
        <location filename="../../app/ui/vault/record_viewer.py"/>
        <source>Event</source>
        <extracomment>_choice, columns</extracomment>
        <translation>Sự kiện</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Export</source>
        <extracomment>events</extracomment>
        <translation>Xuất</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record.py"/>
        <source>Export the record of events</source>
        <extracomment>in _on_export_clicked</extracomment>
        <translation>Xuất nhật ký sự kiện</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record.py"/>
        <source>Export the record of events…</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Xuất nhật ký sự kiện…</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record.py"/>
        <source>Exported {n} record</source>
        <extracomment>in done</extracomment>
        <translation>Đã xuất {n} bản ghi</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record.py"/>
        <source>Exported {n} records</source>
        <extracomment>in done</extracomment>
        <translation>Đã xuất {n} bản ghi</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record.py"/>
        <source>Export…</source>
        <extracomment>QuietButton</extracomment>
        <translation>Xuất…</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>File was there</source>
        <extracomment>results</extracomment>
        <translation>Tệp đã tồn tại</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Forbidden by the site</source>
        <extracomment>results</extracomment>
        <translation>Bị đơn vị cấm</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Foreign checkpoint</source>
        <extracomment>results</extracomment>
        <translation>Mốc kiểm tra lạ</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Import of personas</source>
        <extracomment>events</extracomment>
        <translation>Nhập vai trò</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Inside the vault's folder</source>
        <extracomment>results</extracomment>
        <translation>Nằm trong thư mục của kho</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Keys made stronger</source>
        <extracomment>events</extracomment>
        <translation>Tăng độ mạnh của khóa</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_viewer.py"/>
        <source>Last 30 days</source>
        <extracomment>spans</extracomment>
        <translation>30 ngày qua</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_viewer.py"/>
        <source>Last 7 days</source>
        <extracomment>spans</extracomment>
        <translation>7 ngày qua</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Lock</source>
        <extracomment>events</extracomment>
        <translation>Khóa</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Model damaged</source>
        <extracomment>results</extracomment>
        <translation>Mô hình hỏng</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Model import</source>
        <extracomment>events</extracomment>
        <translation>Nhập mô hình</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Model loading</source>
        <extracomment>events</extracomment>
        <translation>Nạp mô hình</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Model removal</source>
        <extracomment>events</extracomment>
        <translation>Gỡ bỏ mô hình</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Model sync</source>
        <extracomment>events</extracomment>
        <translation>Đồng bộ mô hình</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Model too large</source>
        <extracomment>results</extracomment>
        <translation>Mô hình quá lớn</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Network access blocked</source>
        <extracomment>events</extracomment>
        <translation>Chặn truy cập mạng</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>No file of chats</source>
        <extracomment>results</extracomment>
        <translation>Không phải tệp trò chuyện</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>No file of personas</source>
        <extracomment>results</extracomment>
        <translation>Không phải tệp vai trò</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>No passphrase opens it</source>
        <extracomment>results</extracomment>
        <translation>Không cụm mật khẩu nào mở được</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_viewer.py"/>
        <source>No such records</source>
        <extracomment>EmptyState</extracomment>
        <translation>Không có bản ghi nào như vậy</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Not as written</source>
        <extracomment>results</extracomment>
        <translation>Không đúng như đã ghi</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Not confirmed by the disk</source>
        <extracomment>results</extracomment>
        <translation>Đĩa không xác nhận</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record.py"/>
        <source>Not verified yet.</source>
        <extracomment>setText</extracomment>
        <translation>Chưa xác minh.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Not writable</source>
        <extracomment>results</extracomment>
        <translation>Không ghi được</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Not written</source>
        <extracomment>results</extracomment>
        <translation>Chưa ghi</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_viewer.py"/>
        <source>Nothing of this kind was recorded in this time. Choose another event or time.</source>
        <extracomment>EmptyState</extracomment>
        <translation>Không có mục nào loại này được ghi trong khoảng thời gian này. Hãy chọn sự kiện hoặc thời gian khác.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Old chats removed</source>
        <extracomment>events</extracomment>
        <translation>Xóa cuộc trò chuyện cũ</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Older checkpoint</source>
        <extracomment>results</extracomment>
        <translation>Mốc kiểm tra cũ hơn</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Older than known</source>
        <extracomment>results</extracomment>
        <translation>Cũ hơn bản đã biết</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Older vault</source>
        <extracomment>results</extracomment>
        <translation>Kho cũ hơn</translation>
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
        <translation>Đổi cụm mật khẩu</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Print</source>
        <extracomment>events</extracomment>
        <translation>In</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Put aside</source>
        <extracomment>results</extracomment>
        <translation>Gác lại</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Question</source>
        <extracomment>events</extracomment>
        <translation>Câu hỏi</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_model.py"/>
        <source>Record</source>
        <extracomment>columns: A column: the number of the record.</extracomment>
        <translation>Bản ghi</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Record and checkpoint differ</source>
        <extracomment>events</extracomment>
        <translation>Nhật ký và mốc kiểm tra khác nhau</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Record begun</source>
        <extracomment>events</extracomment>
        <translation>Bắt đầu ghi nhật ký</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record.py"/>
        <location filename="../../app/ui/vault/record_viewer.py"/>
        <source>Record of events</source>
        <extracomment>label, setAccessibleName, setWindowTitle</extracomment>
        <translation>Nhật ký sự kiện</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Recovery code</source>
        <extracomment>events</extracomment>
        <translation>Mã khôi phục</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Restored from a backup</source>
        <extracomment>events</extracomment>
        <translation>Khôi phục từ bản sao lưu</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_model.py"/>
        <source>Result</source>
        <extracomment>columns</extracomment>
        <translation>Kết quả</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Sealed too weakly</source>
        <extracomment>results</extracomment>
        <translation>Cô lập quá yếu</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record.py"/>
        <source>Show the record of events…</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Hiện nhật ký sự kiện…</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record.py"/>
        <source>Show…</source>
        <extracomment>QuietButton</extracomment>
        <translation>Hiện…</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Site policy changed</source>
        <extracomment>events</extracomment>
        <translation>Chính sách của đơn vị thay đổi</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Slip in the code</source>
        <extracomment>results</extracomment>
        <translation>Gõ nhầm mã</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_model.py"/>
        <source>Time</source>
        <extracomment>columns</extracomment>
        <translation>Thời gian</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_viewer.py"/>
        <source>Today</source>
        <extracomment>spans</extracomment>
        <translation>Hôm nay</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Too little memory</source>
        <extracomment>results</extracomment>
        <translation>Quá ít bộ nhớ</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Traces left</source>
        <extracomment>results</extracomment>
        <translation>Còn dấu vết</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Trust root of the site</source>
        <extracomment>events</extracomment>
        <translation>Gốc tin cậy của đơn vị</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Unexpected key file</source>
        <extracomment>events</extracomment>
        <translation>Tệp khóa bất thường</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Unknown keys</source>
        <extracomment>results</extracomment>
        <translation>Khóa lạ</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Unlock</source>
        <extracomment>events</extracomment>
        <translation>Mở khóa</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record.py"/>
        <source>Unlocks, imports, questions and copies are recorded by time, user and number, never by what they say. Write the code down elsewhere, with the number of records: nobody can alter the record up to there and keep it.</source>
        <extracomment>in _lay_out</extracomment>
        <translation>Việc mở khóa, nhập, hỏi và sao chép được ghi theo thời gian, người dùng và con số, không bao giờ ghi nội dung. Hãy chép mã ra nơi khác, cùng số bản ghi: khi đó không ai sửa được nhật ký đến điểm ấy mà vẫn giữ nguyên mã.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_model.py"/>
        <source>User</source>
        <extracomment>columns</extracomment>
        <translation>Người dùng</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Vault was locked</source>
        <extracomment>results</extracomment>
        <translation>Kho đã bị khóa</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record.py"/>
        <source>Verified {when}: not whole. {finding}</source>
        <extracomment>in _show_verdict</extracomment>
        <translation>Xác minh {when}: không toàn vẹn. {finding}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record.py"/>
        <source>Verified {when}: {n} record, whole and in order.</source>
        <extracomment>the form for one</extracomment>
        <translation>Xác minh {when}: {n} bản ghi, toàn vẹn và đúng thứ tự.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record.py"/>
        <source>Verified {when}: {n} records, whole and in order.</source>
        <extracomment>the form for any other number</extracomment>
        <translation>Xác minh {when}: {n} bản ghi, toàn vẹn và đúng thứ tự.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record.py"/>
        <source>Verify</source>
        <extracomment>QuietButton</extracomment>
        <translation>Xác minh</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record.py"/>
        <source>Verify the record of events</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Xác minh nhật ký sự kiện</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record.py"/>
        <source>Verifying…</source>
        <extracomment>setText</extracomment>
        <translation>Đang xác minh…</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Watched folder</source>
        <extracomment>events</extracomment>
        <translation>Thư mục theo dõi</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Withheld</source>
        <extracomment>results</extracomment>
        <translation>Đã lược bỏ</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Worker ended unexpectedly</source>
        <extracomment>events</extracomment>
        <translation>Tiến trình phụ dừng bất ngờ</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Wrong passphrase</source>
        <extracomment>results</extracomment>
        <translation>Sai cụm mật khẩu</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record.py"/>
        <source>Your site lets only others read it.</source>
        <extracomment>in _show</extracomment>
        <translation>Đơn vị của bạn chỉ cho người khác đọc nhật ký.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>after a restart</source>
        <extracomment>values</extracomment>
        <translation>sau khi khởi động lại</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>after a restore</source>
        <extracomment>values</extracomment>
        <translation>sau khi khôi phục</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>another file of the same content</source>
        <extracomment>values</extracomment>
        <translation>một tệp khác cùng nội dung</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>answers questions</source>
        <extracomment>values</extracomment>
        <translation>trả lời câu hỏi</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>before {value}</source>
        <extracomment>facts</extracomment>
        <translation>trước đó {value}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>by {n} s</source>
        <extracomment>in _number</extracomment>
        <translation>lệch {n} giây</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>category {value}</source>
        <extracomment>facts</extracomment>
        <translation>loại {value}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>chat {id}</source>
        <extracomment>ids</extracomment>
        <translation>cuộc trò chuyện {id}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>chat {value}</source>
        <extracomment>facts</extracomment>
        <translation>cuộc trò chuyện {value}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>chats</source>
        <extracomment>subjects</extracomment>
        <translation>cuộc trò chuyện</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>checkpoint at {value}</source>
        <extracomment>facts</extracomment>
        <translation>mốc kiểm tra ở {value}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>comparer of texts</source>
        <extracomment>subjects</extracomment>
        <translation>bộ đối chiếu văn bản</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>covered</source>
        <extracomment>values</extracomment>
        <translation>đã che</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>document reader</source>
        <extracomment>subjects</extracomment>
        <translation>trình đọc tài liệu</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>document {id}</source>
        <extracomment>ids</extracomment>
        <translation>tài liệu {id}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>evaluation</source>
        <extracomment>subjects</extracomment>
        <translation>đánh giá</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>finds passages</source>
        <extracomment>values</extracomment>
        <translation>tìm đoạn</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>folder {id}</source>
        <extracomment>ids</extracomment>
        <translation>thư mục {id}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>goes on</source>
        <extracomment>values</extracomment>
        <translation>tiếp tục</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>in a question</source>
        <extracomment>values</extracomment>
        <translation>trong câu hỏi</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>in an answer</source>
        <extracomment>values</extracomment>
        <translation>trong câu trả lời</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>its file has other content now</source>
        <extracomment>values</extracomment>
        <translation>tệp nay có nội dung khác</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>key file no. {value}</source>
        <extracomment>facts</extracomment>
        <translation>tệp khóa số {value}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>known at {value}</source>
        <extracomment>facts</extracomment>
        <translation>đã biết ở {value}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>made</source>
        <extracomment>values</extracomment>
        <translation>đã tạo</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>message {id}</source>
        <extracomment>ids</extracomment>
        <translation>tin nhắn {id}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>model engine</source>
        <extracomment>subjects</extracomment>
        <translation>bộ chạy mô hình</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>model {value}</source>
        <extracomment>facts</extracomment>
        <translation>mô hình {value}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>now {value}</source>
        <extracomment>facts</extracomment>
        <translation>bây giờ {value}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record.py"/>
        <source>on {day}</source>
        <extracomment>in _when</extracomment>
        <translation>ngày {day}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>orders and checks passages</source>
        <extracomment>values</extracomment>
        <translation>sắp xếp và kiểm chứng đoạn</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>paused</source>
        <extracomment>values</extracomment>
        <translation>tạm dừng</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>personas and prompts</source>
        <extracomment>subjects</extracomment>
        <translation>vai trò và lời nhắc</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>policy {value}</source>
        <extracomment>facts</extracomment>
        <translation>chính sách {value}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>record of events</source>
        <extracomment>subjects</extracomment>
        <translation>nhật ký sự kiện</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>remarked on</source>
        <extracomment>values</extracomment>
        <translation>đã nêu lưu ý</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>rule {value}</source>
        <extracomment>facts</extracomment>
        <translation>quy tắc {value}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>saved from a damaged vault</source>
        <extracomment>subjects</extracomment>
        <translation>cứu từ kho bị hỏng</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>search index</source>
        <extracomment>subjects</extracomment>
        <translation>chỉ mục tìm kiếm</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>stopped</source>
        <extracomment>values</extracomment>
        <translation>đã chặn</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>taken away</source>
        <extracomment>values</extracomment>
        <translation>đã bỏ</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>the vault knows no. {value}</source>
        <extracomment>facts</extracomment>
        <translation>kho biết số {value}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record.py"/>
        <source>today at {time}</source>
        <extracomment>in _when</extracomment>
        <translation>hôm nay lúc {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>tried {n} time</source>
        <extracomment>counts</extracomment>
        <translation>đã thử {n} lần</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>tried {n} times</source>
        <extracomment>counts</extracomment>
        <translation>đã thử {n} lần</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>tried {when}</source>
        <extracomment>in _number</extracomment>
        <translation>thử ngày {when}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>used to unlock</source>
        <extracomment>values</extracomment>
        <translation>dùng để mở khóa</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>watched from now on</source>
        <extracomment>values</extracomment>
        <translation>bắt đầu theo dõi</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record.py"/>
        <source>{count} · code {code}</source>
        <extracomment>setText</extracomment>
        <translation>{count} · mã {code}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>{n} chat</source>
        <extracomment>counts</extracomment>
        <translation>{n} cuộc trò chuyện</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>{n} chats</source>
        <extracomment>counts</extracomment>
        <translation>{n} cuộc trò chuyện</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>{n} finding</source>
        <extracomment>counts</extracomment>
        <translation>{n} phát hiện</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>{n} findings</source>
        <extracomment>counts</extracomment>
        <translation>{n} phát hiện</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>{n} here already</source>
        <extracomment>counts</extracomment>
        <translation>{n} đã có sẵn</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>{n} message</source>
        <extracomment>counts</extracomment>
        <translation>{n} tin nhắn</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>{n} messages</source>
        <extracomment>counts</extracomment>
        <translation>{n} tin nhắn</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>{n} not read</source>
        <extracomment>counts</extracomment>
        <translation>{n} không đọc được</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>{n} page</source>
        <extracomment>counts</extracomment>
        <translation>{n} trang</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>{n} pages</source>
        <extracomment>counts</extracomment>
        <translation>{n} trang</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>{n} passage</source>
        <extracomment>counts</extracomment>
        <translation>{n} đoạn</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>{n} passages</source>
        <extracomment>counts</extracomment>
        <translation>{n} đoạn</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>{n} persona</source>
        <extracomment>counts</extracomment>
        <translation>{n} vai trò</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>{n} personas</source>
        <extracomment>counts</extracomment>
        <translation>{n} vai trò</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>{n} prompt</source>
        <extracomment>counts</extracomment>
        <translation>{n} lời nhắc</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>{n} prompts</source>
        <extracomment>counts</extracomment>
        <translation>{n} lời nhắc</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record.py"/>
        <source>{n} record</source>
        <extracomment>the form for one</extracomment>
        <translation>{n} bản ghi</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record.py"/>
        <location filename="../../app/ui/vault/record_viewer.py"/>
        <source>{n} records</source>
        <extracomment>in _on_counted, the form for any other number</extracomment>
        <translation>{n} bản ghi</translation>
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
        <translation>Xong</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/recovery_code.py"/>
        <source>I have written it down</source>
        <extracomment>QCheckBox</extracomment>
        <translation>Tôi đã ghi lại mã</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/recovery_code.py"/>
        <source>It opens this vault when the passphrase is lost, and it is shown this once. Keep it on paper, locked away, not beside this computer: whoever has both can read everything.</source>
        <extracomment>in __init__</extracomment>
        <translation>Mã này mở kho khi mất cụm mật khẩu và chỉ hiện một lần này. Hãy ghi ra giấy, cất nơi có khóa, đừng để cạnh máy tính này: ai có cả hai sẽ đọc được mọi thứ.</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/recovery_code.py"/>
        <source>Type it where the passphrase is asked for. Small letters, spaces and dashes do not matter, nor whether you write O or 0, I, L or 1.</source>
        <extracomment>in __init__</extracomment>
        <translation>Nhập mã vào chỗ hỏi cụm mật khẩu. Chữ thường, dấu cách và dấu gạch không quan trọng; viết O hay 0, I, L hay 1 cũng được.</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/recovery_code.py"/>
        <source>Write down your recovery code</source>
        <extracomment>in __init__</extracomment>
        <translation>Ghi lại mã khôi phục</translation>
    </message>
</context>
<context>
    <name>Repairing</name>
    <message>
        <location filename="../../app/ui/vault/repairing.py"/>
        <source>A new vault was made and read again. Chats: {chats}, messages: {messages}, documents: {documents}.</source>
        <extracomment>in _on_saved</extracomment>
        <translation>Đã tạo một kho mới và đọc lại. Cuộc trò chuyện: {chats}, tin nhắn: {messages}, tài liệu: {documents}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/repairing.py"/>
        <source>Damaged pages: {pages}</source>
        <extracomment>in _listed</extracomment>
        <translation>Các trang hỏng: {pages}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/repairing.py"/>
        <source>Empty folder</source>
        <extracomment>FolderField</extracomment>
        <translation>Thư mục trống</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/repairing.py"/>
        <source>Makes a new vault in an empty folder, best on another disk, under the same passphrase. Nothing is changed here. Afterwards start Cloister with that folder.</source>
        <extracomment>CareDialog</extracomment>
        <translation>Tạo một kho mới trong một thư mục trống, tốt nhất trên đĩa khác, với cùng cụm mật khẩu. Ở đây không có gì thay đổi. Sau đó hãy khởi động Cloister với thư mục ấy.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/repairing.py"/>
        <source>Nothing is lost.</source>
        <extracomment>in _on_saved</extracomment>
        <translation>Không mất gì.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/repairing.py"/>
        <source>Passphrase</source>
        <extracomment>PassphraseField</extracomment>
        <translation>Cụm mật khẩu</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/repairing.py"/>
        <source>Save</source>
        <extracomment>CareDialog</extracomment>
        <translation>Cứu dữ liệu</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/repairing.py"/>
        <source>Save what can be read</source>
        <extracomment>CareDialog</extracomment>
        <translation>Cứu những gì đọc được</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/repairing.py"/>
        <source>Table {table}, rows lost: {rows}</source>
        <extracomment>in _listed</extracomment>
        <translation>Bảng {table}, số hàng mất: {rows}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/repairing.py"/>
        <source>{name}: all of it</source>
        <extracomment>in _part</extracomment>
        <translation>{name}: toàn bộ</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/repairing.py"/>
        <source>{name}: its title</source>
        <extracomment>in _part</extracomment>
        <translation>{name}: tiêu đề</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/repairing.py"/>
        <source>{name}: messages lost: {n}</source>
        <extracomment>in _part</extracomment>
        <translation>{name}: số tin nhắn mất: {n}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/repairing.py"/>
        <source>{name}: pages and passages lost: {n}</source>
        <extracomment>in _part</extracomment>
        <translation>{name}: số trang và đoạn mất: {n}</translation>
    </message>
</context>
<context>
    <name>Restoring</name>
    <message>
        <location filename="../../app/ui/unlock/restoring.py"/>
        <source>Backup file</source>
        <extracomment>PathField</extracomment>
        <translation>Tệp sao lưu</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/restoring.py"/>
        <source>Everything in it comes back as it was on that day. The passphrase of the backup becomes the one of this vault.</source>
        <extracomment>CareDialog</extracomment>
        <translation>Mọi thứ trong bản sao lưu trở lại như ngày hôm đó. Cụm mật khẩu của bản sao lưu trở thành cụm mật khẩu của kho này.</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/restoring.py"/>
        <source>Models are in no backup; import again: {names}.</source>
        <extracomment>in _words</extracomment>
        <translation>Bản sao lưu không chứa mô hình; hãy nhập lại: {names}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/restoring.py"/>
        <source>Passphrase of the backup</source>
        <extracomment>PassphraseField</extracomment>
        <translation>Cụm mật khẩu của bản sao lưu</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/restoring.py"/>
        <source>Restore</source>
        <extracomment>CareDialog</extracomment>
        <translation>Khôi phục</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/restoring.py"/>
        <source>Restore a backup</source>
        <extracomment>CareDialog</extracomment>
        <translation>Khôi phục bản sao lưu</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/restoring.py"/>
        <source>Restored as of {when}. Chats: {chats}, messages: {messages}, documents: {documents}.</source>
        <extracomment>in _words</extracomment>
        <translation>Đã khôi phục về thời điểm {when}. Cuộc trò chuyện: {chats}, tin nhắn: {messages}, tài liệu: {documents}.</translation>
    </message>
</context>
<context>
    <name>Seal</name>
    <message>
        <location filename="../../app/ui/seal.py"/>
        <source>Not sealed: no network by policy only</source>
        <extracomment>SealText</extracomment>
        <translation>Chưa cô lập: chỉ chính sách ngăn dùng mạng</translation>
    </message>
    <message>
        <location filename="../../app/ui/seal.py"/>
        <source>Sealed: no network (kernel-enforced)</source>
        <extracomment>SealText</extracomment>
        <translation>Đã cô lập: không có mạng (kernel bảo đảm)</translation>
    </message>
    <message>
        <location filename="../../app/ui/seal.py"/>
        <source>Sealed: no network, files kept apart (kernel-enforced)</source>
        <extracomment>SealText</extracomment>
        <translation>Đã cô lập: không có mạng, tệp được tách riêng (kernel bảo đảm)</translation>
    </message>
    <message>
        <location filename="../../app/ui/seal.py"/>
        <source>The kernel refuses this program any internet socket, and the parts that run models and read documents every file of yours that they were not given.</source>
        <extracomment>SealText</extracomment>
        <translation>Kernel từ chối mọi socket internet của chương trình này; các phần chạy mô hình và đọc tài liệu cũng bị từ chối mọi tệp của bạn mà chúng không được giao.</translation>
    </message>
    <message>
        <location filename="../../app/ui/seal.py"/>
        <source>The kernel refuses this program any internet socket. It does not keep files of yours from the parts that run models and read documents.</source>
        <extracomment>SealText</extracomment>
        <translation>Kernel từ chối mọi socket internet của chương trình này, nhưng không ngăn các phần chạy mô hình và đọc tài liệu truy cập tệp của bạn.</translation>
    </message>
    <message>
        <location filename="../../app/ui/seal.py"/>
        <source>This program opens no connection, but on this system the kernel does not enforce it.</source>
        <extracomment>SealText</extracomment>
        <translation>Chương trình này không mở kết nối nào, nhưng trên hệ thống này kernel không bảo đảm điều đó.</translation>
    </message>
</context>
<context>
    <name>SearchPane</name>
    <message>
        <location filename="../../app/ui/sidebar/search.py"/>
        <source>1 message</source>
        <extracomment>setText</extracomment>
        <translation>1 tin nhắn</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/search.py"/>
        <source>Messages found</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Tin nhắn tìm thấy</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/search.py"/>
        <source>No message holds all of this.</source>
        <extracomment>setText</extracomment>
        <translation>Không tin nhắn nào chứa tất cả các từ này.</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/search.py"/>
        <source>Only titles hold this.</source>
        <extracomment>setText</extracomment>
        <translation>Chỉ tiêu đề có chứa nội dung này.</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/search.py"/>
        <source>Search all chats</source>
        <extracomment>_Field</extracomment>
        <translation>Tìm trong mọi trò chuyện</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/search.py"/>
        <source>The newest {n} messages</source>
        <extracomment>setText</extracomment>
        <translation>{n} tin nhắn mới nhất</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/search.py"/>
        <source>Type words from a question or an answer.</source>
        <extracomment>setText</extracomment>
        <translation>Gõ từ có trong câu hỏi hoặc câu trả lời.</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/search.py"/>
        <source>{n} messages</source>
        <extracomment>setText</extracomment>
        <translation>{n} tin nhắn</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Above 1 discourages saying the same again.</source>
        <extracomment>help</extracomment>
        <translation>Trên 1 thì hạn chế nói lặp lại.</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>All</source>
        <extracomment>zero_text</extracomment>
        <translation>Tất cả</translation>
    </message>
    <message>
        <location filename="../../app/settings/presets.py"/>
        <source>Always the likeliest word: the same answer each time.</source>
        <extracomment>presets</extracomment>
        <translation>Luôn chọn từ có xác suất cao nhất: lần nào cũng cùng một câu trả lời.</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>An answer ends before one of these, one a line. Kept encrypted.</source>
        <extracomment>help</extracomment>
        <translation>Câu trả lời kết thúc ngay trước một trong các chuỗi này, mỗi dòng một chuỗi. Được lưu mã hóa.</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Answer from documents</source>
        <extracomment>label</extracomment>
        <translation>Trả lời từ tài liệu</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Answers</source>
        <translation>Câu trả lời</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Answers from documents are their best sentences, word for word. No model writes.</source>
        <extracomment>help</extracomment>
        <translation>Câu trả lời từ tài liệu gồm những câu phù hợp nhất trong đó, đúng nguyên văn. Mô hình không viết gì.</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Appearance</source>
        <translation>Giao diện</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>Applied from left to right. One that is left out is not applied.</source>
        <extracomment>help</extracomment>
        <translation>Áp dụng từ trái sang phải. Bộ nào không có tên ở đây thì không được áp dụng.</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Applies at once.</source>
        <extracomment>help</extracomment>
        <translation>Áp dụng ngay.</translation>
    </message>
    <message>
        <location filename="../../app/settings/presets.py"/>
        <source>As delivered</source>
        <extracomment>presets</extracomment>
        <translation>Mặc định</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Automatic</source>
        <extracomment>zero_text</extracomment>
        <translation>Tự động</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>By every model</source>
        <extracomment>choices</extracomment>
        <translation>Mọi mô hình</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>By models that can</source>
        <extracomment>choices</extracomment>
        <translation>Mô hình đủ khả năng</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Chooses among the likeliest words that make up this share.</source>
        <extracomment>help</extracomment>
        <translation>Chỉ chọn trong những từ có xác suất cao nhất, tổng xác suất đến tỷ lệ này.</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Chooses among this many of the likeliest words.</source>
        <extracomment>help</extracomment>
        <translation>Số từ có xác suất cao nhất được đưa vào lựa chọn.</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Context window</source>
        <extracomment>label</extracomment>
        <translation>Cửa sổ ngữ cảnh</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>DRY free length</source>
        <extracomment>label</extracomment>
        <translation>Độ dài DRY bỏ qua</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>DRY growth</source>
        <extracomment>label</extracomment>
        <translation>Mức tăng DRY</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>DRY strength</source>
        <extracomment>label</extracomment>
        <translation>Cường độ DRY</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Dark</source>
        <extracomment>choices</extracomment>
        <translation>Tối</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Documents</source>
        <translation>Tài liệu</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Drops words less likely than this share of the likeliest one.</source>
        <extracomment>help</extracomment>
        <translation>Bỏ những từ có xác suất thấp hơn tỷ lệ này so với từ có xác suất cao nhất.</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>Every answer is JSON of this schema, if no grammar is set. Kept encrypted.</source>
        <extracomment>help</extracomment>
        <translation>Mọi câu trả lời là JSON theo lược đồ này, nếu không đặt ngữ pháp. Được lưu mã hóa.</translation>
    </message>
    <message>
        <location filename="../../app/settings/presets.py"/>
        <source>Exact</source>
        <extracomment>presets</extracomment>
        <translation>Chính xác</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Fast (int8)</source>
        <extracomment>choices</extracomment>
        <translation>Nhanh (int8)</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Follow the system</source>
        <extracomment>choices</extracomment>
        <translation>Theo hệ thống</translation>
    </message>
    <message>
        <location filename="../../app/settings/presets.py"/>
        <source>For drafts and ideas; not for facts.</source>
        <extracomment>presets</extracomment>
        <translation>Để viết nháp và tìm ý tưởng; không dùng khi cần dữ kiện.</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>For example: answer briefly, use metric units. Kept encrypted with your chats.</source>
        <extracomment>help</extracomment>
        <translation>Ví dụ: trả lời ngắn gọn, dùng hệ mét. Được mã hóa và lưu cùng các cuộc trò chuyện.</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>Frequency penalty</source>
        <extracomment>label</extracomment>
        <translation>Phạt tần suất</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Full (fp32)</source>
        <extracomment>choices</extracomment>
        <translation>Đầy đủ (fp32)</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>GBNF that every answer must fit. Kept encrypted. Slower, and no place for citations.</source>
        <extracomment>help</extracomment>
        <translation>GBNF mà mọi câu trả lời phải tuân theo. Được lưu mã hóa. Chậm hơn và không có chỗ cho trích dẫn.</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>Grammar</source>
        <extracomment>label</extracomment>
        <translation>Ngữ pháp</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>High contrast</source>
        <extracomment>choices</extracomment>
        <translation>Tương phản cao</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>Holds the text at one level of surprise, in place of the top, min and typical samplers.</source>
        <extracomment>help</extracomment>
        <translation>Giữ văn bản ở một mức bất ngờ, thay cho các bộ lấy mẫu top, min và typical.</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>How exactly the embedder computes when it reads documents. Questions are always read in full. Documents that are here already are read anew for it.</source>
        <extracomment>help</extracomment>
        <translation>Độ chính xác tính toán của mô hình nhúng khi đọc tài liệu. Câu hỏi luôn được đọc ở mức đầy đủ. Tài liệu đã có sẽ được đọc lại theo mức này.</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>How fast it is corrected towards that level.</source>
        <extracomment>help</extracomment>
        <translation>Điều chỉnh về mức đó nhanh đến đâu.</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>How fast the DRY penalty grows with every further word of a repetition.</source>
        <extracomment>help</extracomment>
        <translation>Mức phạt DRY tăng nhanh đến đâu sau mỗi từ lặp thêm.</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>How many earlier questions with their answers the model is given. Automatic: as many as fit. A chat can have its own, in the panel of the context.</source>
        <extracomment>help</extracomment>
        <translation>Số câu hỏi trước cùng câu trả lời được đưa cho mô hình. Tự động: nhiều nhất có thể. Mỗi cuộc trò chuyện có thể có số riêng, trong bảng ngữ cảnh.</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>How many passages the model is given to read. More finds more, and takes longer.</source>
        <extracomment>help</extracomment>
        <translation>Số đoạn đưa cho mô hình đọc. Càng nhiều càng tìm được nhiều, nhưng lâu hơn.</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>How many tokens of the answer the penalties look at.</source>
        <extracomment>help</extracomment>
        <translation>Số token gần nhất của câu trả lời được xét khi tính phạt.</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>How often the likeliest words are left out, for less usual ones. Bad for facts. 0: off.</source>
        <extracomment>help</extracomment>
        <translation>Tần suất bỏ qua những từ có xác suất cao nhất để chọn từ ít gặp hơn. Không tốt khi cần dữ kiện. 0: tắt.</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>In tokens; four tokens are about three words. Small models are held to shorter answers.</source>
        <extracomment>help</extracomment>
        <translation>Tính bằng token; bốn token khoảng ba từ. Mô hình nhỏ bị giới hạn ở câu trả lời ngắn hơn.</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Instructions for every answer</source>
        <extracomment>label</extracomment>
        <translation>Chỉ dẫn cho mọi câu trả lời</translation>
    </message>
    <message>
        <location filename="../../app/settings/presets.py"/>
        <source>Inventive</source>
        <extracomment>presets</extracomment>
        <translation>Sáng tạo</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>JSON schema</source>
        <extracomment>label</extracomment>
        <translation>Lược đồ JSON</translation>
    </message>
    <message>
        <location filename="../../app/settings/presets.py"/>
        <source>Keeps to the documents, with a little freedom of wording.</source>
        <extracomment>presets</extracomment>
        <translation>Bám sát tài liệu, diễn đạt có chút tự do.</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>Keeps words about as surprising as the text is, up to this share. 1: off.</source>
        <extracomment>help</extracomment>
        <translation>Giữ những từ có độ bất ngờ ngang với văn bản, cho đến tỷ lệ này. 1: tắt.</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>Keeps words within so many standard deviations of the likeliest one. 0: off.</source>
        <extracomment>help</extracomment>
        <translation>Giữ những từ cách từ có xác suất cao nhất không quá số độ lệch chuẩn này. 0: tắt.</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Language</source>
        <extracomment>label</extracomment>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Light</source>
        <extracomment>choices</extracomment>
        <translation>Sáng</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>Likelier and unlikelier words</source>
        <extracomment>label</extracomment>
        <translation>Từ ưu tiên và từ hạn chế</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Longest answer</source>
        <extracomment>label</extracomment>
        <translation>Câu trả lời dài nhất</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Low keeps to the likely word and to the sources; high is inventive.</source>
        <extracomment>help</extracomment>
        <translation>Thấp: bám sát từ có xác suất cao nhất và nguồn; cao: sáng tạo.</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>Makes a word less likely with every time it was used.</source>
        <extracomment>help</extracomment>
        <translation>Giảm xác suất của một từ sau mỗi lần dùng.</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>Makes every word that was used less likely, however often it was.</source>
        <extracomment>help</extracomment>
        <translation>Giảm xác suất của mọi từ đã dùng, bất kể dùng bao nhiêu lần.</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>Makes it hard to repeat whole phrases, long ones most. 0: off; 0.8 is usual.</source>
        <extracomment>help</extracomment>
        <translation>Hạn chế lặp lại cả cụm từ, nhất là cụm dài. 0: tắt; thường dùng 0,8.</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Memory of a chat</source>
        <extracomment>label</extracomment>
        <translation>Bộ nhớ của cuộc trò chuyện</translation>
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
        <translation>Tốc độ Mirostat</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>Mirostat surprise</source>
        <extracomment>label</extracomment>
        <translation>Mức bất ngờ Mirostat</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>New chats look things up in your documents and cite them.</source>
        <extracomment>help</extracomment>
        <translation>Cuộc trò chuyện mới sẽ tra cứu trong tài liệu của bạn và dẫn nguồn.</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Of the window, its dates and numbers; applies at once. Answers come in the language of the question.</source>
        <extracomment>help</extracomment>
        <translation>Cho cửa sổ, ngày tháng và số; áp dụng ngay. Câu trả lời theo ngôn ngữ của câu hỏi.</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>Off</source>
        <extracomment>choices</extracomment>
        <translation>Tắt</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>One a line: word = -2, word = never. Only words of one token. Kept encrypted.</source>
        <extracomment>help</extracomment>
        <translation>Mỗi dòng một mục: từ = -2, từ = never. Chỉ nhận từ gồm một token. Được lưu mã hóa.</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>Only words at least this likely are left out by XTC, and never the last of them.</source>
        <extracomment>help</extracomment>
        <translation>XTC chỉ bỏ những từ có xác suất từ mức này trở lên, và không bao giờ bỏ từ cuối cùng trong số đó.</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>Order of samplers</source>
        <extracomment>label</extracomment>
        <translation>Thứ tự bộ lấy mẫu</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Passages for an answer</source>
        <extracomment>label</extracomment>
        <translation>Số đoạn cho một câu trả lời</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>Penalties look back</source>
        <extracomment>label</extracomment>
        <translation>Phạm vi xét phạt</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>Presence penalty</source>
        <extracomment>label</extracomment>
        <translation>Phạt hiện diện</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Quote instead of writing</source>
        <extracomment>label</extracomment>
        <translation>Trích nguyên văn thay vì viết</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Reading documents</source>
        <extracomment>label</extracomment>
        <translation>Đọc tài liệu</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Repeat penalty</source>
        <extracomment>label</extracomment>
        <translation>Phạt lặp lại</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>Repetitions of up to this many tokens cost nothing.</source>
        <extracomment>help</extracomment>
        <translation>Lặp lại không quá số token này thì không bị phạt.</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Sampling</source>
        <translation>Lấy mẫu</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>Sampling in detail</source>
        <extracomment>group</extracomment>
        <translation>Lấy mẫu chi tiết</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>Seed</source>
        <extracomment>label</extracomment>
        <translation>Hạt giống</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>Stop strings</source>
        <extracomment>label</extracomment>
        <translation>Chuỗi dừng</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Summary of what no longer fits</source>
        <extracomment>label</extracomment>
        <translation>Tóm tắt phần không còn vừa</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Temperature</source>
        <extracomment>label</extracomment>
        <translation>Nhiệt độ</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>The level that is held; low is steady, high is inventive.</source>
        <extracomment>help</extracomment>
        <translation>Mức được giữ; thấp thì ổn định, cao thì sáng tạo.</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>The model sums up earlier messages that it is not given any more, when it has nothing else to do. Small models do it badly.</source>
        <extracomment>help</extracomment>
        <translation>Mô hình tóm tắt các tin nhắn trước mà nó không còn nhận được, khi không có việc gì khác. Mô hình nhỏ làm việc này kém.</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>The same number gives the same answer again. Empty: another one each time.</source>
        <extracomment>help</extracomment>
        <translation>Cùng một số sẽ cho lại cùng câu trả lời. Để trống: mỗi lần một số khác.</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Theme</source>
        <extracomment>label</extracomment>
        <translation>Chủ đề</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Tokens the model keeps in view. Automatic: as the model and memory allow. Takes effect when a model is loaded.</source>
        <extracomment>help</extracomment>
        <translation>Số token mô hình giữ trong tầm nhìn. Tự động: theo khả năng của mô hình và bộ nhớ. Có hiệu lực khi nạp mô hình.</translation>
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
        <translation>Phiên bản 1</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>Version 2</source>
        <extracomment>choices</extracomment>
        <translation>Phiên bản 2</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>XTC chance</source>
        <extracomment>label</extracomment>
        <translation>Xác suất XTC</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>XTC threshold</source>
        <extracomment>label</extracomment>
        <translation>Ngưỡng XTC</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <location filename="../../app/ui/settings/page.py"/>
        <source>Hide</source>
        <extracomment>in fold</extracomment>
        <translation>Ẩn</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings/page.py"/>
        <source>Settings</source>
        <extracomment>__init__</extracomment>
        <translation>Cài đặt</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings/page.py"/>
        <source>Show</source>
        <extracomment>in fold</extracomment>
        <translation>Hiện</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <location filename="../../app/ui/shell.py"/>
        <source>Unlock</source>
        <extracomment>setWindowTitle</extracomment>
        <translation>Mở khóa</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell.py"/>
        <source>Welcome</source>
        <extracomment>setWindowTitle</extracomment>
        <translation>Chào mừng</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Close</source>
        <extracomment>QuietButton</extracomment>
        <translation>Đóng</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Keyboard shortcuts</source>
        <extracomment>label, setWindowTitle</extracomment>
        <translation>Phím tắt</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Answer again, beside this answer</source>
        <extracomment>elsewhere</extracomment>
        <translation>Trả lời lại, bên cạnh câu trả lời này</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Attach files to the chat</source>
        <extracomment>shortcuts</extracomment>
        <translation>Đính kèm tệp vào cuộc trò chuyện</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Back and forward in Help</source>
        <extracomment>elsewhere</extracomment>
        <translation>Lùi và tiến trong Trợ giúp</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Bring back an earlier question</source>
        <extracomment>elsewhere</extracomment>
        <translation>Lấy lại câu hỏi trước</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Copy its code, block after block</source>
        <extracomment>elsewhere</extracomment>
        <translation>Sao chép mã trong câu trả lời, lần lượt từng khối</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Copy the answer</source>
        <extracomment>elsewhere</extracomment>
        <translation>Sao chép câu trả lời</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Delete the chat in the list, or a version</source>
        <extracomment>elsewhere</extracomment>
        <translation>Xóa cuộc trò chuyện trong danh sách, hoặc một phiên bản</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Earlier or later version</source>
        <extracomment>elsewhere</extracomment>
        <translation>Phiên bản trước hoặc sau</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Edit the question</source>
        <extracomment>elsewhere</extracomment>
        <translation>Sửa câu hỏi</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Export the chat</source>
        <extracomment>shortcuts</extracomment>
        <translation>Xuất cuộc trò chuyện</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Find in this chat</source>
        <extracomment>shortcuts</extracomment>
        <translation>Tìm trong cuộc trò chuyện này</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Go on with an answer that was cut off</source>
        <extracomment>elsewhere</extracomment>
        <translation>Viết tiếp câu trả lời bị ngắt</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Go to Documents</source>
        <extracomment>shortcuts</extracomment>
        <translation>Đến Tài liệu</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Go to Models</source>
        <extracomment>shortcuts</extracomment>
        <translation>Đến Mô hình</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Go to Personas</source>
        <extracomment>shortcuts</extracomment>
        <translation>Đến Vai trò</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Go to Settings</source>
        <extracomment>shortcuts</extracomment>
        <translation>Đến Cài đặt</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Go to Vault</source>
        <extracomment>shortcuts</extracomment>
        <translation>Đến Kho</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Go to the chat</source>
        <extracomment>shortcuts</extracomment>
        <translation>Đến cuộc trò chuyện</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Help for this page</source>
        <extracomment>shortcuts</extracomment>
        <translation>Trợ giúp cho trang này</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>How the answer was written</source>
        <extracomment>elsewhere</extracomment>
        <translation>Câu trả lời được viết thế nào</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Import chats</source>
        <extracomment>shortcuts</extracomment>
        <translation>Nhập trò chuyện</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>List prompts and commands, in an empty question</source>
        <extracomment>elsewhere</extracomment>
        <translation>Liệt kê lời nhắc và lệnh, khi câu hỏi còn trống</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Lock</source>
        <extracomment>shortcuts</extracomment>
        <translation>Khóa</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>New chat</source>
        <extracomment>shortcuts</extracomment>
        <translation>Trò chuyện mới</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>New line in the question</source>
        <extracomment>elsewhere</extracomment>
        <translation>Xuống dòng trong câu hỏi</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>New window</source>
        <extracomment>shortcuts</extracomment>
        <translation>Cửa sổ mới</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Next or previous source, or place that was found</source>
        <extracomment>elsewhere</extracomment>
        <translation>Nguồn hoặc kết quả tìm kế tiếp hay trước đó</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Open a source of the answer</source>
        <extracomment>elsewhere</extracomment>
        <translation>Mở một nguồn của câu trả lời</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Quote the selection in the question</source>
        <extracomment>elsewhere</extracomment>
        <translation>Trích phần đã chọn vào câu hỏi</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Rename the chat in the list</source>
        <extracomment>elsewhere</extracomment>
        <translation>Đổi tên cuộc trò chuyện trong danh sách</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Search all chats</source>
        <extracomment>shortcuts</extracomment>
        <translation>Tìm trong mọi trò chuyện</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Select several chats in the list</source>
        <extracomment>elsewhere</extracomment>
        <translation>Chọn nhiều cuộc trò chuyện trong danh sách</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Send</source>
        <extracomment>elsewhere</extracomment>
        <translation>Gửi</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Show or hide Sources</source>
        <extracomment>shortcuts</extracomment>
        <translation>Hiện hoặc ẩn Nguồn</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Show or hide the summary of earlier messages</source>
        <extracomment>elsewhere</extracomment>
        <translation>Hiện hoặc ẩn bản tóm tắt tin nhắn trước</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Show or hide what the model thought</source>
        <extracomment>elsewhere</extracomment>
        <translation>Hiện hoặc ẩn suy nghĩ của mô hình</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Size of the page in Sources</source>
        <extracomment>elsewhere</extracomment>
        <translation>Cỡ trang trong Nguồn</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Stop the answer</source>
        <extracomment>shortcuts</extracomment>
        <translation>Dừng câu trả lời</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>This list</source>
        <extracomment>shortcuts</extracomment>
        <translation>Danh sách này</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Turn the page in Sources</source>
        <extracomment>elsewhere</extracomment>
        <translation>Lật trang trong Nguồn</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Turn the page in a document's text</source>
        <extracomment>elsewhere</extracomment>
        <translation>Lật trang trong văn bản của tài liệu</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>What can be done with the row</source>
        <extracomment>elsewhere</extracomment>
        <translation>Thao tác với hàng này</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>What the context window holds</source>
        <extracomment>shortcuts</extracomment>
        <translation>Cửa sổ ngữ cảnh chứa những gì</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <location filename="../../app/ui/sidebar/chat_menu.py"/>
        <source>A chat can have several tags. A tag is there as long as a chat has it.</source>
        <extracomment>_ask</extracomment>
        <translation>Một cuộc trò chuyện có thể có nhiều thẻ. Thẻ tồn tại chừng nào còn cuộc trò chuyện mang thẻ.</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/chat_menu.py"/>
        <source>A folder is there as long as a chat lies in it.</source>
        <extracomment>_ask</extracomment>
        <translation>Thư mục tồn tại chừng nào còn cuộc trò chuyện trong đó.</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/shown.py"/>
        <source>All chats</source>
        <extracomment>in words</extracomment>
        <translation>Tất cả cuộc trò chuyện</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/chat_menu.py"/>
        <source>Archive</source>
        <extracomment>in menu</extracomment>
        <translation>Lưu trữ</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/selection_bar.py"/>
        <source>Archive the chosen chats</source>
        <extracomment>IconButton, in show_chosen</extracomment>
        <translation>Lưu trữ các cuộc trò chuyện đã chọn</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/filters.py"/>
        <source>Archived</source>
        <extracomment>in fill</extracomment>
        <translation>Đã lưu trữ</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/shown.py"/>
        <source>Archived chats</source>
        <extracomment>in words</extracomment>
        <translation>Trò chuyện đã lưu trữ</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/name_dialog.py"/>
        <source>Cancel</source>
        <extracomment>QuietButton</extracomment>
        <translation>Hủy</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/sidebar.py"/>
        <source>Chat archived</source>
        <extracomment>in _on_archive_asked</extracomment>
        <translation>Đã lưu trữ cuộc trò chuyện</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/shown.py"/>
        <source>Chats shown: {name}</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Đang hiện: {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/selection_bar.py"/>
        <source>Choose none</source>
        <extracomment>IconButton</extracomment>
        <translation>Bỏ chọn tất cả</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/filters.py"/>
        <source>Collection</source>
        <extracomment>in fill</extracomment>
        <translation>Bộ sưu tập</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/name_dialog.py"/>
        <source>Create</source>
        <extracomment>PrimaryButton</extracomment>
        <translation>Tạo</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/filters.py"/>
        <source>Date</source>
        <extracomment>_add</extracomment>
        <translation>Ngày</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/chat_menu.py"/>
        <source>Delete</source>
        <extracomment>addAction</extracomment>
        <translation>Xóa</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/selection_bar.py"/>
        <source>Delete the chosen chats</source>
        <extracomment>IconButton</extracomment>
        <translation>Xóa các cuộc trò chuyện đã chọn</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/sidebar.py"/>
        <source>Documents</source>
        <extracomment>NavButton</extracomment>
        <translation>Tài liệu</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/chat_menu.py"/>
        <source>Export…</source>
        <extracomment>addAction</extracomment>
        <translation>Xuất…</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/filters.py"/>
        <source>Filter</source>
        <extracomment>__init__</extracomment>
        <translation>Lọc</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/filters.py"/>
        <source>Folder</source>
        <extracomment>in fill</extracomment>
        <translation>Thư mục</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/chat_menu.py"/>
        <source>For example: Harbour works</source>
        <extracomment>_ask</extracomment>
        <translation>Ví dụ: Công trình cảng</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/chat_menu.py"/>
        <source>For example: urgent</source>
        <extracomment>_ask</extracomment>
        <translation>Ví dụ: khẩn</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/sidebar.py"/>
        <source>Help</source>
        <extracomment>NavButton</extracomment>
        <translation>Trợ giúp</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/hits.py"/>
        <source>Its title holds this.</source>
        <extracomment>in words_of</extracomment>
        <translation>Tiêu đề có chứa nội dung này.</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/chat_menu.py"/>
        <source>Keep</source>
        <extracomment>addMenu</extracomment>
        <translation>Thời hạn giữ</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/filters.py"/>
        <source>Last 30 days</source>
        <extracomment>in _dates</extracomment>
        <translation>30 ngày qua</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/filters.py"/>
        <source>Last 7 days</source>
        <extracomment>in _dates</extracomment>
        <translation>7 ngày qua</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/filters.py"/>
        <source>Last year</source>
        <extracomment>in _dates</extracomment>
        <translation>Năm ngoái</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/filters.py"/>
        <source>Marking</source>
        <extracomment>in fill</extracomment>
        <translation>Độ mật</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/filters.py"/>
        <source>Me</source>
        <extracomment>_add</extracomment>
        <translation>Tôi</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/filters.py"/>
        <source>Model</source>
        <extracomment>in fill</extracomment>
        <translation>Mô hình</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/sidebar.py"/>
        <source>Models</source>
        <extracomment>NavButton</extracomment>
        <translation>Mô hình</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/selection_bar.py"/>
        <source>Move the chosen chats to a folder</source>
        <extracomment>IconButton</extracomment>
        <translation>Chuyển các cuộc trò chuyện đã chọn vào thư mục</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/chat_menu.py"/>
        <source>Move to folder</source>
        <extracomment>addMenu</extracomment>
        <translation>Chuyển vào thư mục</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/sidebar.py"/>
        <source>New chat</source>
        <extracomment>PrimaryButton</extracomment>
        <translation>Trò chuyện mới</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/chat_menu.py"/>
        <source>New folder</source>
        <extracomment>_ask</extracomment>
        <translation>Thư mục mới</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/chat_menu.py"/>
        <source>New folder…</source>
        <extracomment>addAction</extracomment>
        <translation>Thư mục mới…</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/chat_menu.py"/>
        <source>New tag</source>
        <extracomment>_ask</extracomment>
        <translation>Thẻ mới</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/chat_menu.py"/>
        <source>New tag…</source>
        <extracomment>addAction</extracomment>
        <translation>Thẻ mới…</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/chat_menu.py"/>
        <source>Out of the folder</source>
        <extracomment>addAction</extracomment>
        <translation>Đưa ra khỏi thư mục</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/sidebar.py"/>
        <source>Personas</source>
        <extracomment>NavButton</extracomment>
        <translation>Vai trò</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/chat_menu.py"/>
        <source>Pin</source>
        <extracomment>in menu</extracomment>
        <translation>Ghim</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/filters.py"/>
        <source>Pinned</source>
        <extracomment>in fill</extracomment>
        <translation>Đã ghim</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/chat_menu.py"/>
        <source>Rename</source>
        <extracomment>addAction</extracomment>
        <translation>Đổi tên</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/sidebar.py"/>
        <source>Search all chats</source>
        <extracomment>IconButton</extracomment>
        <translation>Tìm trong mọi trò chuyện</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/sidebar.py"/>
        <source>Settings</source>
        <extracomment>NavButton</extracomment>
        <translation>Cài đặt</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/filters.py"/>
        <source>Tag</source>
        <extracomment>in fill</extracomment>
        <translation>Thẻ</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/selection_bar.py"/>
        <source>Tag the chosen chats</source>
        <extracomment>IconButton</extracomment>
        <translation>Gắn thẻ cho các cuộc trò chuyện đã chọn</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/chat_menu.py"/>
        <source>Tags</source>
        <extracomment>addMenu</extracomment>
        <translation>Thẻ</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/chat_menu.py"/>
        <source>Take out of the archive</source>
        <extracomment>in menu</extracomment>
        <translation>Bỏ lưu trữ</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/selection_bar.py"/>
        <source>Take the chosen chats out of the archive</source>
        <extracomment>in show_chosen</extracomment>
        <translation>Bỏ lưu trữ các cuộc trò chuyện đã chọn</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/shown.py"/>
        <source>The archive is empty. Search finds archived chats too.</source>
        <extracomment>in nothing</extracomment>
        <translation>Mục lưu trữ trống. Tìm kiếm cũng tìm cả các cuộc trò chuyện đã lưu trữ.</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/filters.py"/>
        <source>The model</source>
        <extracomment>_add</extracomment>
        <translation>Mô hình</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/sidebar.py"/>
        <source>This chat was deleted in another window</source>
        <extracomment>show_next</extracomment>
        <translation>Cuộc trò chuyện này đã bị xóa trong một cửa sổ khác</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/filters.py"/>
        <source>This year</source>
        <extracomment>in _dates</extracomment>
        <translation>Năm nay</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/filters.py"/>
        <source>Today</source>
        <extracomment>in _dates</extracomment>
        <translation>Hôm nay</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/sidebar.py"/>
        <source>Undo</source>
        <extracomment>show_message, show_next</extracomment>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/chat_menu.py"/>
        <source>Unpin</source>
        <extracomment>in menu</extracomment>
        <translation>Bỏ ghim</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/sidebar.py"/>
        <source>Vault</source>
        <extracomment>NavButton</extracomment>
        <translation>Kho</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/filters.py"/>
        <source>Written by</source>
        <extracomment>_add</extracomment>
        <translation>Tác giả</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/shown.py"/>
        <source>Your chats will be listed here.</source>
        <extracomment>in nothing</extracomment>
        <translation>Các cuộc trò chuyện của bạn sẽ được liệt kê ở đây.</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/sidebar.py"/>
        <source>{n} chats archived</source>
        <extracomment>in _on_archive_asked</extracomment>
        <translation>Đã lưu trữ {n} cuộc trò chuyện</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/sidebar.py"/>
        <source>{n} chats deleted</source>
        <extracomment>in _on_delete_asked</extracomment>
        <translation>Đã xóa {n} cuộc trò chuyện</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/selection_bar.py"/>
        <source>{n} chosen</source>
        <extracomment>in show_chosen</extracomment>
        <translation>Đã chọn {n}</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/sidebar.py"/>
        <source>“{title}” deleted</source>
        <extracomment>in _on_delete_asked</extracomment>
        <translation>Đã xóa “{title}”</translation>
    </message>
</context>
<context>
    <name>SiteModels</name>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>A sync asks your site's mirror, and nobody else, for its signed list of models. Or read the list and the models from the site's stick.</source>
        <extracomment>in empty_texts</extracomment>
        <translation>Khi đồng bộ, Cloister chỉ hỏi máy chủ mirror của đơn vị, không hỏi ai khác, để lấy danh sách mô hình có chữ ký. Hoặc bạn có thể đọc danh sách và mô hình từ USB của đơn vị.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>Ask your security officer whether the site has a new station.</source>
        <extracomment>in new_root_hint</extracomment>
        <translation>Hãy hỏi cán bộ bảo mật xem đơn vị có trạm mới hay không.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/page.py"/>
        <source>Asks the site's mirror for its list of models</source>
        <extracomment>setToolTip</extracomment>
        <translation>Hỏi máy chủ mirror của đơn vị về danh sách mô hình</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/page.py"/>
        <source>Choose root.json…</source>
        <extracomment>_warn</extracomment>
        <translation>Chọn root.json…</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/choosing.py"/>
        <source>Choose the folder of the stick</source>
        <extracomment>in choose_stick</extracomment>
        <translation>Chọn thư mục của USB</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/choosing.py"/>
        <source>Choose the site's root.json</source>
        <extracomment>choose_files</extracomment>
        <translation>Chọn root.json của đơn vị</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/offer_card.py"/>
        <source>Details</source>
        <extracomment>QuietButton</extracomment>
        <translation>Chi tiết</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/offer_card.py"/>
        <source>Details of {name}</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Chi tiết về {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site.py"/>
        <source>Fetching models</source>
        <extracomment>WorkCard</extracomment>
        <translation>Đang tải mô hình</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site.py"/>
        <source>Fetching {name}</source>
        <extracomment>in install</extracomment>
        <translation>Đang tải {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>Fits any machine</source>
        <extracomment>in _fit_text</extracomment>
        <translation>Vừa với mọi máy</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/choosing.py"/>
        <source>From the site's stick…</source>
        <extracomment>addAction</extracomment>
        <translation>Từ USB của đơn vị…</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>From then on this vault takes models that the new station signed, and no others. What the old one took back stays taken back. What is installed stays. A wrong root lets somebody else choose your models.</source>
        <extracomment>in new_root_text</extracomment>
        <translation>Từ đó, kho này chỉ nhận mô hình do trạm mới ký, không nhận của trạm nào khác. Những gì trạm cũ đã thu hồi vẫn bị thu hồi. Những gì đã cài vẫn còn. Nếu gốc sai, người khác có thể chọn mô hình thay bạn.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/offer_card.py"/>
        <location filename="../../app/ui/models/page.py"/>
        <source>Go on</source>
        <extracomment>_warn, in _install_button</extracomment>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/offer_card.py"/>
        <source>Go on fetching {name}</source>
        <extracomment>in _install_button</extracomment>
        <translation>Tiếp tục tải {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/offer_card.py"/>
        <source>Install</source>
        <extracomment>in _install_button</extracomment>
        <translation>Cài</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/offer_card.py"/>
        <source>Install {name}</source>
        <extracomment>in _install_button</extracomment>
        <translation>Cài {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/offer_card.py"/>
        <source>Installed</source>
        <extracomment>badge_of</extracomment>
        <translation>Đã cài</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>Installed models keep working. New ones are not installed before the next sync, or a newer stick.</source>
        <extracomment>in stale_hint</extracomment>
        <translation>Các mô hình đã cài vẫn dùng được. Mô hình mới chỉ cài được sau lần đồng bộ tới, hoặc từ một USB mới hơn.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>It goes on from there, today or later.</source>
        <extracomment>in stopped_hint</extracomment>
        <translation>Việc tải sẽ tiếp tục từ đó, hôm nay hay sau này.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>It tells whose signatures to believe. Your administrator has it, as root.json; take it from no stick.</source>
        <extracomment>in root_hint</extracomment>
        <translation>Tệp này cho biết tin chữ ký của ai. Quản trị viên của bạn có tệp đó, tên là root.json; đừng lấy từ USB nào.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>Its list is empty. When the site has published models, sync again.</source>
        <extracomment>in empty_texts</extracomment>
        <translation>Danh sách trống. Khi đơn vị đã phát hành mô hình, hãy đồng bộ lại.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>Its model is installed</source>
        <extracomment>in _fit_text</extracomment>
        <translation>Mô hình tương ứng đã cài</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>Its model is not installed</source>
        <extracomment>in _fit_text</extracomment>
        <translation>Mô hình tương ứng chưa cài</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>Its weights take {needed}; free memory is not known here</source>
        <extracomment>in _fit_text</extracomment>
        <translation>Trọng số chiếm {needed}; ở đây không biết bộ nhớ còn trống bao nhiêu</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>LoRA adapter</source>
        <extracomment>in facts_text</extracomment>
        <translation>Adapter LoRA</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>May be tight: its weights alone take {needed} of {free} free</source>
        <extracomment>in _fit_text</extracomment>
        <translation>Có thể sát giới hạn: riêng trọng số đã chiếm {needed} trong {free} còn trống</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>Newer than the one that is installed</source>
        <extracomment>insert</extracomment>
        <translation>Mới hơn bản đã cài</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>No mirror is set up</source>
        <extracomment>in empty_texts</extracomment>
        <translation>Chưa thiết lập máy chủ mirror</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>Not synced yet</source>
        <extracomment>in empty_texts</extracomment>
        <translation>Chưa đồng bộ</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>Offered by the site</source>
        <extracomment>in tab_text</extracomment>
        <translation>Do đơn vị cung cấp</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/offered.py"/>
        <source>Read a stick…</source>
        <extracomment>add_action</extracomment>
        <translation>Đọc USB…</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site.py"/>
        <source>Reading the stick</source>
        <extracomment>in _look</extracomment>
        <translation>Đang đọc USB</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>SHA-256 of the new root.json, to compare with your security officer's:</source>
        <extracomment>in new_root_text</extracomment>
        <translation>SHA-256 của root.json mới, để đối chiếu với bản của cán bộ bảo mật:</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>Stopped. What was fetched is kept.</source>
        <extracomment>in stopped_text</extracomment>
        <translation>Đã dừng. Phần đã tải được giữ lại.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/offered.py"/>
        <location filename="../../app/ui/models/page.py"/>
        <source>Sync now</source>
        <extracomment>QuietButton, add_action, show_message</extracomment>
        <translation>Đồng bộ ngay</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site.py"/>
        <source>Syncing</source>
        <extracomment>in _look</extracomment>
        <translation>Đang đồng bộ</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>The site offers no models</source>
        <extracomment>in empty_texts</extracomment>
        <translation>Đơn vị không cung cấp mô hình nào</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/page.py"/>
        <source>The site's list is up to date.</source>
        <extracomment>_on_changed</extracomment>
        <translation>Danh sách của đơn vị đã là bản mới nhất.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>The site's list of models ran out on {day}.</source>
        <extracomment>in stale_text</extracomment>
        <translation>Danh sách mô hình của đơn vị đã hết hạn ngày {day}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>The site's stick</source>
        <extracomment>in list_text</extracomment>
        <translation>USB của đơn vị</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/choosing.py"/>
        <source>Trust another station?</source>
        <extracomment>ConfirmDialog</extracomment>
        <translation>Tin cậy một trạm khác?</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/choosing.py"/>
        <source>Trust root (*.json);;All files (*)</source>
        <extracomment>choose_files</extracomment>
        <translation>Gốc tin cậy (*.json);;Tất cả tệp (*)</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/choosing.py"/>
        <source>Trust the new station</source>
        <extracomment>ConfirmDialog</extracomment>
        <translation>Tin cậy trạm mới</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/page.py"/>
        <source>Trust the new station…</source>
        <extracomment>_warn</extracomment>
        <translation>Tin cậy trạm mới…</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/page.py"/>
        <source>Try again</source>
        <extracomment>show_error</extracomment>
        <translation>Thử lại</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/offer_card.py"/>
        <source>Update</source>
        <extracomment>in _install_button</extracomment>
        <translation>Cập nhật</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/offer_card.py"/>
        <source>Update {name}</source>
        <extracomment>in _install_button</extracomment>
        <translation>Cập nhật {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>Will fit: its weights take {needed} of {free} free</source>
        <extracomment>in _fit_text</extracomment>
        <translation>Sẽ vừa: trọng số chiếm {needed} trong {free} còn trống</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>Will not fit: its weights alone take {needed}, and {free} are free</source>
        <extracomment>in _fit_text</extracomment>
        <translation>Sẽ không vừa: riêng trọng số đã chiếm {needed}, mà chỉ còn trống {free}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>Your administrator names the site's mirror in the site policy. Without one, models come on the site's stick: plug it in and choose its folder.</source>
        <extracomment>in empty_texts</extracomment>
        <translation>Quản trị viên chỉ định máy chủ mirror trong chính sách của đơn vị. Nếu không có, mô hình được cấp qua USB của đơn vị: hãy cắm USB và chọn thư mục của nó.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>approved up to {marking}</source>
        <extracomment>append</extracomment>
        <translation>được duyệt đến độ mật {marking}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>asking the mirror</source>
        <extracomment>in begin_text</extracomment>
        <translation>đang hỏi máy chủ mirror</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>checking its files</source>
        <extracomment>in progress_text</extracomment>
        <translation>đang kiểm tra các tệp</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>context {n}</source>
        <extracomment>in facts_text</extracomment>
        <translation>ngữ cảnh {n}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>holds until {day}</source>
        <extracomment>append</extracomment>
        <translation>có hiệu lực đến {day}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>list {n}</source>
        <extracomment>in list_text</extracomment>
        <translation>danh sách số {n}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>not known</source>
        <extracomment>in short_commit</extracomment>
        <translation>không rõ</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>synced {moment}</source>
        <extracomment>in list_text</extracomment>
        <translation>đồng bộ ngày {moment}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>verifying signatures</source>
        <extracomment>in begin_text</extracomment>
        <translation>đang xác minh chữ ký</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>vetted by {name}</source>
        <extracomment>append</extracomment>
        <translation>do {name} thẩm định</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>{done} of {total}</source>
        <extracomment>in progress_text</extracomment>
        <translation>{done}/{total}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>{done} of {total} are here</source>
        <extracomment>append</extracomment>
        <translation>đã có {done}/{total}</translation>
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
        <translation>Enter hoặc Tab để chọn, Esc giữ nguyên văn bản</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/slash_list.py"/>
        <source>Prompts</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Lời nhắc</translation>
    </message>
</context>
<context>
    <name>SourceMenu</name>
    <message>
        <location filename="../../app/ui/chat/source_menu.py"/>
        <source>Compare the documents of this answer</source>
        <extracomment>addAction</extracomment>
        <translation>So sánh các tài liệu của câu trả lời này</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/source_menu.py"/>
        <source>Compare {files}</source>
        <extracomment>in _on_compare: Asked in the chat; questions are read by rules, so keep one of these verbs: so sánh, compara, vergleiche, compare.</extracomment>
        <translation>So sánh {files}</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/source_menu.py"/>
        <source>More about this document</source>
        <extracomment>__init__</extracomment>
        <translation>Tùy chọn khác cho tài liệu này</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/source_menu.py"/>
        <source>Summarise this document</source>
        <extracomment>addAction</extracomment>
        <translation>Tóm tắt tài liệu này</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/source_menu.py"/>
        <source>Summarise {files}</source>
        <extracomment>in _on_summarise: Asked in the chat; questions are read by rules, so keep one of these verbs: tóm tắt, resume, fasse … zusammen, résume.</extracomment>
        <translation>Tóm tắt {files}</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/source_menu.py"/>
        <source>{one} and {other}</source>
        <extracomment>in _on_compare</extracomment>
        <translation>{one} và {other}</translation>
    </message>
</context>
<context>
    <name>SourcesPanel</name>
    <message>
        <location filename="../../app/ui/chat/sources.py"/>
        <source>Click a number in an answer to see the page it comes from.</source>
        <extracomment>EmptyState</extracomment>
        <translation>Nhấp vào một số trong câu trả lời để xem trang nguồn.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/sources.py"/>
        <source>Close Sources (Esc)</source>
        <extracomment>IconButton</extracomment>
        <translation>Đóng Nguồn (Esc)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/sources.py"/>
        <source>Copy with citation</source>
        <extracomment>QuietButton</extracomment>
        <translation>Sao chép kèm nguồn</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/sources.py"/>
        <source>Next source (F3)</source>
        <extracomment>IconButton</extracomment>
        <translation>Nguồn sau (F3)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/sources.py"/>
        <source>No source chosen</source>
        <extracomment>EmptyState</extracomment>
        <translation>Chưa chọn nguồn</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/sources.py"/>
        <source>Open collection</source>
        <extracomment>QuietButton</extracomment>
        <translation>Mở bộ sưu tập</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/sources.py"/>
        <source>Previous source (Shift+F3)</source>
        <extracomment>IconButton</extracomment>
        <translation>Nguồn trước (Shift+F3)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/sources.py"/>
        <source>Sources</source>
        <extracomment>label</extracomment>
        <translation>Nguồn</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/sources.py"/>
        <source>This document is not in this vault: the chat was imported. These are the words that came with it; nobody here can check them.</source>
        <extracomment>paragraph</extracomment>
        <translation>Tài liệu này không có trong kho: cuộc trò chuyện được nhập từ nơi khác. Đây là những lời đi kèm khi nhập; ở đây không ai kiểm chứng được.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/sources.py"/>
        <source>This passage does not support the sentence that names it.</source>
        <extracomment>paragraph</extracomment>
        <translation>Đoạn này không xác nhận câu dẫn nguồn đến nó.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/sources.py"/>
        <source>page {page}</source>
        <extracomment>in _place_words</extracomment>
        <translation>trang {page}</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/sources.py"/>
        <source>page {page} of {count}</source>
        <extracomment>in _where_words</extracomment>
        <translation>trang {page}/{count}</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/sources.py"/>
        <source>piece {n} of {count}</source>
        <extracomment>in _where_words</extracomment>
        <translation>mảnh {n}/{count}</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/sources.py"/>
        <source>{index} of {count}</source>
        <extracomment>setText</extracomment>
        <translation>{index}/{count}</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <location filename="../../app/ui/status_bar.py"/>
        <source>1 passage</source>
        <extracomment>in set_index</extracomment>
        <translation>1 đoạn</translation>
    </message>
    <message>
        <location filename="../../app/ui/status_bar.py"/>
        <source>Index not loaded</source>
        <extracomment>in set_index</extracomment>
        <translation>Chưa nạp chỉ mục</translation>
    </message>
    <message>
        <location filename="../../app/ui/status_bar.py"/>
        <source>Index ready</source>
        <extracomment>in set_index</extracomment>
        <translation>Chỉ mục sẵn sàng</translation>
    </message>
    <message>
        <location filename="../../app/ui/status_bar.py"/>
        <source>Index warming up…</source>
        <extracomment>in set_index</extracomment>
        <translation>Đang nạp chỉ mục…</translation>
    </message>
    <message>
        <location filename="../../app/ui/status_bar.py"/>
        <source>Lock</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Khóa</translation>
    </message>
    <message>
        <location filename="../../app/ui/status_bar.py"/>
        <source>Lock Ctrl+L</source>
        <extracomment>FlatButton</extracomment>
        <translation>Khóa Ctrl+L</translation>
    </message>
    <message>
        <location filename="../../app/ui/status_bar.py"/>
        <source>No documents yet</source>
        <extracomment>in set_index</extracomment>
        <translation>Chưa có tài liệu</translation>
    </message>
    <message>
        <location filename="../../app/ui/status_bar.py"/>
        <source>Search by words only</source>
        <extracomment>in set_index</extracomment>
        <translation>Chỉ tìm theo từ</translation>
    </message>
    <message>
        <location filename="../../app/ui/status_bar.py"/>
        <source>{n} passages</source>
        <extracomment>in set_index</extracomment>
        <translation>{n} đoạn</translation>
    </message>
    <message>
        <location filename="../../app/ui/status_bar.py"/>
        <source>{rate} tokens/s</source>
        <extracomment>in _show_model</extracomment>
        <translation>{rate} token/s</translation>
    </message>
</context>
<context>
    <name>SummaryDialog</name>
    <message>
        <location filename="../../app/ui/chat/summary_dialog.py"/>
        <source>Cancel</source>
        <extracomment>QuietButton</extracomment>
        <translation>Hủy</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/summary_dialog.py"/>
        <source>Keep</source>
        <extracomment>PrimaryButton</extracomment>
        <translation>Lưu</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/summary_dialog.py"/>
        <source>Summary of earlier messages</source>
        <extracomment>in __init__</extracomment>
        <translation>Bản tóm tắt các tin nhắn trước</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/summary_dialog.py"/>
        <source>The model is given this in place of the messages that do not fit. It is told that these are notes, and not instructions.</source>
        <extracomment>paragraph</extracomment>
        <translation>Mô hình nhận bản này thay cho các tin nhắn không vừa. Nó được cho biết đây là ghi chú, không phải chỉ dẫn.</translation>
    </message>
</context>
<context>
    <name>SystemLock</name>
    <message>
        <location filename="../../app/ui/system_lock.py"/>
        <source>Locks its vault first</source>
        <extracomment>in hold_sleep_back</extracomment>
        <translation>Khóa kho trước</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <location filename="../../app/ui/tray.py"/>
        <source>Cloister, locked</source>
        <extracomment>in _dress</extracomment>
        <translation>Cloister, đã khóa</translation>
    </message>
    <message>
        <location filename="../../app/ui/tray.py"/>
        <source>Cloister, unlocked</source>
        <extracomment>in _dress</extracomment>
        <translation>Cloister, đã mở khóa</translation>
    </message>
    <message>
        <location filename="../../app/ui/tray.py"/>
        <source>Lock</source>
        <extracomment>setText</extracomment>
        <translation>Khóa</translation>
    </message>
    <message>
        <location filename="../../app/ui/tray.py"/>
        <source>Quit</source>
        <extracomment>setText</extracomment>
        <translation>Thoát</translation>
    </message>
    <message>
        <location filename="../../app/ui/tray.py"/>
        <source>Show</source>
        <extracomment>setText</extracomment>
        <translation>Hiện</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <location filename="../../app/ui/unlock/unlock_page.py"/>
        <source>Caps Lock is on.</source>
        <extracomment>_say</extracomment>
        <translation>Caps Lock đang bật.</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/unlock_page.py"/>
        <source>Checking the passphrase; this takes about a second.</source>
        <extracomment>set_busy</extracomment>
        <translation>Đang kiểm tra cụm mật khẩu; mất khoảng một giây.</translation>
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
        <translation>Nhập cụm mật khẩu để mở khóa.</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/unlock_page.py"/>
        <source>Passphrase</source>
        <extracomment>PassphraseField</extracomment>
        <translation>Cụm mật khẩu</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/unlock_page.py"/>
        <source>Unlock</source>
        <extracomment>PrimaryButton, setText</extracomment>
        <translation>Mở khóa</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/unlock_page.py"/>
        <source>Unlocking</source>
        <extracomment>ProgressLine</extracomment>
        <translation>Đang mở khóa</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/unlock_page.py"/>
        <source>Unlocking…</source>
        <extracomment>setText</extracomment>
        <translation>Đang mở khóa…</translation>
    </message>
</context>
<context>
    <name>VaultPage</name>
    <message>
        <location filename="../../app/ui/vault/page.py"/>
        <source>Vault</source>
        <extracomment>__init__</extracomment>
        <translation>Kho</translation>
    </message>
</context>
<context>
    <name>WarmUp</name>
    <message>
        <location filename="../../app/ui/warm_up.py"/>
        <source>Loading {name}…</source>
        <extracomment>_say_of_model</extracomment>
        <translation>Đang nạp {name}…</translation>
    </message>
    <message>
        <location filename="../../app/ui/warm_up.py"/>
        <source>Model not loaded</source>
        <extracomment>_say_of_model</extracomment>
        <translation>Chưa nạp mô hình</translation>
    </message>
    <message>
        <location filename="../../app/ui/warm_up.py"/>
        <source>Model stopped</source>
        <extracomment>_say_of_model</extracomment>
        <translation>Mô hình đã dừng</translation>
    </message>
    <message>
        <location filename="../../app/ui/warm_up.py"/>
        <source>No model</source>
        <extracomment>_say_of_model</extracomment>
        <translation>Không có mô hình</translation>
    </message>
    <message>
        <location filename="../../app/ui/warm_up.py"/>
        <source>The part that compares meanings stopped. The next question starts it again.</source>
        <extracomment>in _on_seen</extracomment>
        <translation>Phần so sánh ý nghĩa đã dừng. Câu hỏi tiếp theo sẽ khởi động lại nó.</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <location filename="../../app/ui/chat/welcome.py"/>
        <source>1 document is ready.</source>
        <extracomment>in _held</extracomment>
        <translation>1 tài liệu đã sẵn sàng.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/welcome.py"/>
        <source>Add files…</source>
        <extracomment>QuietButton</extracomment>
        <translation>Thêm tệp…</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/welcome.py"/>
        <source>Add folder…</source>
        <extracomment>QuietButton</extracomment>
        <translation>Thêm thư mục…</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/welcome.py"/>
        <source>Answers come with the page they stand on, and you are told when the documents do not say.</source>
        <extracomment>in _held</extracomment>
        <translation>Câu trả lời luôn kèm trang nguồn, và bạn được báo khi tài liệu không đề cập.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/welcome.py"/>
        <source>Ask about what is attached. Answers come with the page they stand on.</source>
        <extracomment>in show_counts</extracomment>
        <translation>Hãy hỏi về những gì đã đính kèm. Câu trả lời luôn kèm trang nguồn.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/welcome.py"/>
        <source>Draft a short notice about planned maintenance</source>
        <extracomment>in show_counts</extracomment>
        <translation>Soạn một thông báo ngắn về đợt bảo trì sắp tới</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/welcome.py"/>
        <source>Explain what a hydraulic accumulator does</source>
        <extracomment>in show_counts</extracomment>
        <translation>Giải thích công dụng của bình tích áp thủy lực</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/welcome.py"/>
        <source>No language model is installed: import one in Models.</source>
        <extracomment>in show_counts</extracomment>
        <translation>Chưa cài mô hình ngôn ngữ nào: hãy nhập một mô hình trong Mô hình.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/welcome.py"/>
        <source>Summarise this document</source>
        <extracomment>in _questions_of_attached: Asked in the chat; questions are read by rules, so keep one of these verbs: tóm tắt, resume, fasse … zusammen, résume.</extracomment>
        <translation>Tóm tắt tài liệu này</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/welcome.py"/>
        <source>There are no documents yet. Drop files or folders anywhere on this window to ask about them; until then the model answers alone, without sources.</source>
        <extracomment>in show_counts</extracomment>
        <translation>Chưa có tài liệu nào. Thả tệp hoặc thư mục vào bất cứ đâu trên cửa sổ này để hỏi về chúng; cho đến lúc đó, chỉ có mô hình trả lời, không kèm nguồn.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/welcome.py"/>
        <source>This chat uses no documents: the model answers alone, without sources.</source>
        <extracomment>in show_counts</extracomment>
        <translation>Cuộc trò chuyện này không dùng tài liệu: chỉ có mô hình trả lời, không kèm nguồn.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/welcome.py"/>
        <source>Try the sample</source>
        <extracomment>QuietButton</extracomment>
        <translation>Dùng thử tài liệu mẫu</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/welcome.py"/>
        <source>What are the main findings, with their sources?</source>
        <extracomment>in _questions_of_documents</extracomment>
        <translation>Những phát hiện chính là gì, kèm nguồn?</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/welcome.py"/>
        <source>What would you like to know?</source>
        <extracomment>label</extracomment>
        <translation>Bạn muốn biết điều gì?</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/welcome.py"/>
        <source>Which dates and deadlines are named, and for what?</source>
        <extracomment>in _questions_of_documents</extracomment>
        <translation>Có những ngày và thời hạn nào được nêu, cho việc gì?</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/welcome.py"/>
        <source>Who is responsible for the open actions?</source>
        <extracomment>in _questions_of_documents</extracomment>
        <translation>Ai chịu trách nhiệm về những việc còn dang dở?</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/welcome.py"/>
        <source>{passages} passages from {documents} documents are ready.</source>
        <extracomment>in _held</extracomment>
        <translation>{passages} đoạn từ {documents} tài liệu đã sẵn sàng.</translation>
    </message>
</context>
<context>
    <name>WorkLine</name>
    <message>
        <location filename="../../app/ui/chat/work_line.py"/>
        <source>Show</source>
        <extracomment>FlatButton</extracomment>
        <translation>Hiện</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/work_line.py"/>
        <source>Show the documents</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Hiện các tài liệu</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <location filename="../../app/ui/workspace.py"/>
        <source>The language changes once what is under way in Models or Vault has ended.</source>
        <extracomment>show_message</extracomment>
        <translation>Ngôn ngữ sẽ đổi khi việc đang chạy trong Mô hình hoặc Kho kết thúc.</translation>
    </message>
</context>
</TS>
