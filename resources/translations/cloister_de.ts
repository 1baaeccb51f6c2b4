<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Ago</name>
    <message>
        <location filename="../../app/ui/vault/backing_up.py"/>
        <source>on {day}</source>
        <extracomment>in ago</extracomment>
        <translation>am {day}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/backing_up.py"/>
        <source>today</source>
        <extracomment>in ago</extracomment>
        <translation>heute</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/backing_up.py"/>
        <source>yesterday</source>
        <extracomment>in ago</extracomment>
        <translation>gestern</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/backing_up.py"/>
        <source>{n} days ago</source>
        <extracomment>in ago</extracomment>
        <translation>vor {n} Tagen</translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message>
        <location filename="../../app/ui/alerts.py"/>
        <source>Open Documents</source>
        <extracomment>_warn</extracomment>
        <translation>Zu den Dokumenten</translation>
    </message>
    <message>
        <location filename="../../app/ui/alerts.py"/>
        <source>Open Models</source>
        <extracomment>_warn</extracomment>
        <translation>Zu den Modellen</translation>
    </message>
    <message>
        <location filename="../../app/ui/alerts.py"/>
        <source>See what to do</source>
        <extracomment>show_message</extracomment>
        <translation>Vorgehen ansehen</translation>
    </message>
    <message>
        <location filename="../../app/ui/alerts.py"/>
        <source>Start it</source>
        <extracomment>show_message</extracomment>
        <translation>Starten</translation>
    </message>
    <message>
        <location filename="../../app/ui/alerts.py"/>
        <source>The model stopped. Your chats are safe.</source>
        <extracomment>show_message</extracomment>
        <translation>Das Modell ist ausgefallen. Ihre Chats sind sicher.</translation>
    </message>
    <message>
        <location filename="../../app/ui/alerts.py"/>
        <source>The next question starts it again, or start it now.</source>
        <extracomment>show_message</extracomment>
        <translation>Die nächste Frage startet es wieder, oder starten Sie es jetzt.</translation>
    </message>
    <message>
        <location filename="../../app/ui/alerts.py"/>
        <source>The vault is damaged in {n} place.</source>
        <extracomment>the form for one</extracomment>
        <translation>Der Tresor ist an {n} Stelle beschädigt.</translation>
    </message>
    <message>
        <location filename="../../app/ui/alerts.py"/>
        <source>The vault is damaged in {n} places.</source>
        <extracomment>the form for any other number</extracomment>
        <translation>Der Tresor ist an {n} Stellen beschädigt.</translation>
    </message>
    <message>
        <location filename="../../app/ui/alerts.py"/>
        <source>What can be read is still there. Make no changes you would miss.</source>
        <extracomment>show_message</extracomment>
        <translation>Was lesbar ist, ist noch da. Nehmen Sie keine Änderungen vor, deren Verlust Sie schmerzen würde.</translation>
    </message>
</context>
<context>
    <name>AnswerDetails</name>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>Answer</source>
        <extracomment>in _figures</extracomment>
        <translation>Antwort</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>Begun</source>
        <extracomment>in facts</extracomment>
        <translation>Begonnen</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>Close</source>
        <extracomment>QuietButton</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>Context</source>
        <extracomment>in _figures</extracomment>
        <translation>Kontext</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>Copy</source>
        <extracomment>QuietButton</extracomment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>Ended</source>
        <extracomment>in _figures</extracomment>
        <translation>Beendet</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>First word</source>
        <extracomment>in _figures</extracomment>
        <translation>Erstes Wort</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>How this answer was written</source>
        <extracomment>setWindowTitle</extracomment>
        <translation>Wie diese Antwort entstand</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>Length</source>
        <extracomment>in _sampling</extracomment>
        <translation>Länge</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>Message</source>
        <extracomment>in facts</extracomment>
        <translation>Nachricht</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>Note</source>
        <extracomment>in facts</extracomment>
        <translation>Hinweis</translation>
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
        <translation>Wiederholungsstrafe</translation>
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
        <translation>Startwert</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>Sources</source>
        <extracomment>in facts</extracomment>
        <translation>Quellen</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>Speed</source>
        <extracomment>in _figures</extracomment>
        <translation>Tempo</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>Temperature</source>
        <extracomment>in _sampling</extracomment>
        <translation>Temperatur</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>Thoughts</source>
        <extracomment>in _figures</extracomment>
        <translation>Gedanken</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>Written by</source>
        <extracomment>in facts</extracomment>
        <translation>Geschrieben von</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>after {seconds} s</source>
        <extracomment>in _figures</extracomment>
        <translation>nach {seconds} s</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>at its length limit</source>
        <extracomment>in _ends</extracomment>
        <translation>an der Längengrenze</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>at most {n} token</source>
        <extracomment>the form for one</extracomment>
        <translation>höchstens {n} Token</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>at most {n} tokens</source>
        <extracomment>the form for any other number</extracomment>
        <translation>höchstens {n} Tokens</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>by itself</source>
        <extracomment>in _ends</extracomment>
        <translation>von selbst</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>in {n} parts</source>
        <extracomment>append</extracomment>
        <translation>in {n} Teilen</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>no model: the documents, word for word</source>
        <extracomment>in _writer</extracomment>
        <translation>kein Modell: die Dokumente, Wort für Wort</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>when it was stopped</source>
        <extracomment>in _ends</extracomment>
        <translation>durch Stoppen</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>{n} token</source>
        <extracomment>the form for one</extracomment>
        <translation>{n} Token</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>{n} token in {seconds} s, before the answer</source>
        <extracomment>the form for one</extracomment>
        <translation>{n} Token in {seconds} s, vor der Antwort</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>{n} tokens</source>
        <extracomment>in _figures, the form for any other number</extracomment>
        <translation>{n} Tokens</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>{n} tokens in {seconds} s, before the answer</source>
        <extracomment>the form for any other number</extracomment>
        <translation>{n} Tokens in {seconds} s, vor der Antwort</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>{n} tokens, {cached} of them read before</source>
        <extracomment>in _figures</extracomment>
        <translation>{n} Tokens, davon {cached} schon gelesen</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>{n}, drawn</source>
        <extracomment>in _sampling</extracomment>
        <translation>{n}, ausgelost</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>{rate} tokens/s</source>
        <extracomment>in _figures</extracomment>
        <translation>{rate} Tokens/s</translation>
    </message>
</context>
<context>
    <name>Attachments</name>
    <message>
        <location filename="../../app/ui/chat/attachment_bar.py"/>
        <source>Ask now</source>
        <extracomment>FlatButton</extracomment>
        <translation>Jetzt fragen</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/attachment_bar.py"/>
        <source>Ask without what is not read yet</source>
        <extracomment>setToolTip</extracomment>
        <translation>Fragen ohne das, was noch nicht gelesen ist</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/attachments.py"/>
        <location filename="../../app/ui/export/acts.py"/>
        <source>Attach</source>
        <extracomment>PasswordDialog, setText</extracomment>
        <translation>Anhängen</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/attachments.py"/>
        <source>Attach files to this chat</source>
        <extracomment>choose_files</extracomment>
        <translation>Dateien an diesen Chat anhängen</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/attachment_bar.py"/>
        <source>Attached files</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Angehängte Dateien</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/attachments.py"/>
        <source>Attaching…</source>
        <extracomment>say</extracomment>
        <translation>Wird angehängt…</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/attachment_bar.py"/>
        <source>Enter the password of {name}</source>
        <extracomment>in show_file</extracomment>
        <translation>Passwort von {name} eingeben</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/attachment_words.py"/>
        <source>It is tried again by itself, and with your next question.</source>
        <extracomment>append</extracomment>
        <translation>Es wird von selbst noch einmal versucht, und bei Ihrer nächsten Frage.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/attachment_words.py"/>
        <source>It is tried again with your next question.</source>
        <extracomment>append</extracomment>
        <translation>Bei Ihrer nächsten Frage wird es noch einmal versucht.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/attachment_words.py"/>
        <source>It was attached where this chat comes from. Attach it again to ask about it.</source>
        <extracomment>append</extracomment>
        <translation>Sie wurde dort angehängt, wo dieser Chat herkommt. Hängen Sie sie erneut an, um dazu zu fragen.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/attachments.py"/>
        <source>Its text, what was made of it and every quote from it in this chat are erased for good. What answers said in their own words stays, and so does the file on your disk.</source>
        <extracomment>ConfirmDialog</extracomment>
        <translation>Endgültig gelöscht werden ihr Text, was daraus gemacht wurde und jedes Zitat daraus in diesem Chat. Was Antworten in eigenen Worten sagten, bleibt, ebenso die Datei auf Ihrem Datenträger.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/attachments.py"/>
        <source>Look over the vault in Vault.</source>
        <extracomment>UserFacingError</extracomment>
        <translation>Prüfen Sie den Tresor unter „Tresor“.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/attachments.py"/>
        <source>Looking up what is attached…</source>
        <extracomment>say</extracomment>
        <translation>Angehängte Dateien werden ermittelt…</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/attachment_bar.py"/>
        <source>Read {name} again</source>
        <extracomment>in show_file</extracomment>
        <translation>{name} erneut lesen</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/attachments.py"/>
        <source>Remove</source>
        <extracomment>ConfirmDialog</extracomment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/attachment_bar.py"/>
        <source>Remove {name} from this chat</source>
        <extracomment>in show_file</extracomment>
        <translation>{name} aus diesem Chat entfernen</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/attachments.py"/>
        <source>Remove “{name}” from this chat?</source>
        <extracomment>ConfirmDialog</extracomment>
        <translation>„{name}“ aus diesem Chat entfernen?</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/attachments.py"/>
        <source>Traces of the file were found after it was removed.</source>
        <extracomment>UserFacingError</extracomment>
        <translation>Nach dem Entfernen wurden noch Spuren der Datei gefunden.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/attachment_words.py"/>
        <source>not in this vault</source>
        <extracomment>in state</extracomment>
        <translation>nicht in diesem Tresor</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/attachment_words.py"/>
        <source>reading…</source>
        <extracomment>in reading, in state</extracomment>
        <translation>wird gelesen…</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/attachment_words.py"/>
        <source>reading… {percent} %</source>
        <extracomment>in reading</extracomment>
        <translation>wird gelesen… {percent} %</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/attachment_words.py"/>
        <source>ready</source>
        <extracomment>in state</extracomment>
        <translation>bereit</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/attachment_words.py"/>
        <source>waiting</source>
        <extracomment>in state</extracomment>
        <translation>wartet</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/attachment_words.py"/>
        <source>waiting: no model reads documents</source>
        <extracomment>get</extracomment>
        <translation>wartet: kein Modell liest Dokumente</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/attachment_words.py"/>
        <source>waiting: reading failed</source>
        <extracomment>get</extracomment>
        <translation>wartet: Lesen gescheitert</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/attachment_words.py"/>
        <source>waiting: the disk is full</source>
        <extracomment>get</extracomment>
        <translation>wartet: Datenträger voll</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/attachment_words.py"/>
        <source>waiting: the reader did not start</source>
        <extracomment>get</extracomment>
        <translation>wartet: Lesen startete nicht</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/attachment_words.py"/>
        <source>{n} files are still being read. Your question is asked right after.</source>
        <extracomment>in waiting</extracomment>
        <translation>{n} Dateien werden noch gelesen. Ihre Frage wird gleich danach gestellt.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/attachment_words.py"/>
        <source>“{name}” could not be read, so your question was not asked yet.</source>
        <extracomment>in left_out</extracomment>
        <translation>„{name}“ konnte nicht gelesen werden, daher wurde Ihre Frage noch nicht gestellt.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/attachment_words.py"/>
        <source>“{name}” is still being read. Your question is asked right after.</source>
        <extracomment>in waiting</extracomment>
        <translation>„{name}“ wird noch gelesen. Ihre Frage wird gleich danach gestellt.</translation>
    </message>
</context>
<context>
    <name>BackupPanel</name>
    <message>
        <location filename="../../app/ui/vault/backing_up.py"/>
        <source>Back up</source>
        <extracomment>CareDialog</extracomment>
        <translation>Sichern</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/backing_up.py"/>
        <source>Back up…</source>
        <extracomment>QuietButton</extracomment>
        <translation>Sichern…</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/backing_up.py"/>
        <source>Backed up {when}, {size}</source>
        <extracomment>setText</extracomment>
        <translation>Letzte Sicherung {when}, {size}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/backing_up.py"/>
        <source>Backup</source>
        <extracomment>label</extracomment>
        <translation>Sicherung</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/backing_up.py"/>
        <source>Choose a place on another disk or stick. Whoever restores the file needs the passphrase that you choose here; it stays the backup's, whatever becomes of yours.</source>
        <extracomment>CareDialog</extracomment>
        <translation>Wählen Sie einen Ort auf einem anderen Datenträger oder Stick. Wer die Datei wiederherstellt, braucht die Passphrase, die Sie hier wählen; sie gilt für die Sicherung weiter, auch wenn Sie Ihre eigene ändern.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/backing_up.py"/>
        <source>Done, and read again page by page: {size}. Chats: {chats}, messages: {messages}, documents: {documents}.</source>
        <extracomment>show_done</extracomment>
        <translation>Fertig und Seite für Seite gegengelesen: {size}. Chats: {chats}, Nachrichten: {messages}, Dokumente: {documents}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/backing_up.py"/>
        <source>File</source>
        <extracomment>NewFileField</extracomment>
        <translation>Datei</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/backing_up.py"/>
        <source>No backup yet. If this disk fails, everything in here is lost.</source>
        <extracomment>setText</extracomment>
        <translation>Noch keine Sicherung. Wenn dieser Datenträger ausfällt, ist alles hier verloren.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/backing_up.py"/>
        <source>One encrypted file with all chats, documents and settings, under a passphrase of its own. Models are not in it.</source>
        <extracomment>in __init__</extracomment>
        <translation>Eine verschlüsselte Datei mit allen Chats, Dokumenten und Einstellungen, mit eigener Passphrase. Modelle sind nicht dabei.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/backing_up.py"/>
        <source>Passphrase for the backup</source>
        <extracomment>NewPassphrase</extracomment>
        <translation>Passphrase für die Sicherung</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <location filename="../../app/ui/widgets/notices.py"/>
        <source>Dismiss</source>
        <extracomment>in __init__</extracomment>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>CareDialog</name>
    <message>
        <location filename="../../app/ui/vault/care_dialog.py"/>
        <source>Cancel</source>
        <extracomment>QuietButton</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/care_dialog.py"/>
        <source>Cancelled. Nothing was left behind.</source>
        <extracomment>_say</extracomment>
        <translation>Abgebrochen. Es wurde nichts zurückgelassen.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/care_dialog.py"/>
        <source>Cancelling…</source>
        <extracomment>_say</extracomment>
        <translation>Wird abgebrochen…</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/care_dialog.py"/>
        <source>Choose…</source>
        <extracomment>QuietButton</extracomment>
        <translation>Wählen…</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/care_dialog.py"/>
        <source>Close</source>
        <extracomment>setText</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/care_dialog.py"/>
        <source>Copying, encrypted anew:{share}</source>
        <extracomment>in _phase_words: {share} is empty, or begins with a space.</extracomment>
        <translation>Wird kopiert und neu verschlüsselt:{share}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/care_dialog.py"/>
        <source>Looking over every page:{share}</source>
        <extracomment>in _phase_words: {share} is empty, or begins with a space.</extracomment>
        <translation>Jede Seite wird geprüft:{share}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/care_dialog.py"/>
        <source>Making a key from the passphrase…</source>
        <extracomment>_say</extracomment>
        <translation>Aus der Passphrase wird ein Schlüssel erzeugt…</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/care_dialog.py"/>
        <source>Reading it again, page by page:{share}</source>
        <extracomment>in _phase_words: {share} is empty, or begins with a space.</extracomment>
        <translation>Wird Seite für Seite gegengelesen:{share}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/care_dialog.py"/>
        <source>Saving what can be read…{share}</source>
        <extracomment>in _phase_words: {share} is empty, or begins with a space.</extracomment>
        <translation>Was lesbar ist, wird gerettet…{share}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/care_dialog.py"/>
        <source>What is lost</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Was verloren ist</translation>
    </message>
</context>
<context>
    <name>ChatDelegate</name>
    <message>
        <location filename="../../app/ui/sidebar/delegate.py"/>
        <source>Title of the chat</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Titel des Chats</translation>
    </message>
</context>
<context>
    <name>ChatFiles</name>
    <message>
        <location filename="../../app/ui/export/import_dialog.py"/>
        <source>Add as documents</source>
        <extracomment>QuietButton</extracomment>
        <translation>Als Dokumente hinzufügen</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/export_dialog.py"/>
        <source>All branches, not the shown one alone</source>
        <extracomment>QCheckBox</extracomment>
        <translation>Alle Zweige, nicht nur den angezeigten</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/acts.py"/>
        <source>All chats ({n})</source>
        <extracomment>Choice</extracomment>
        <translation>Alle Chats ({n})</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/words.py"/>
        <source>Another beginning</source>
        <extracomment>Words</extracomment>
        <translation>Ein anderer Anfang</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/words.py"/>
        <source>Another branch, after “{text}”</source>
        <extracomment>Words</extracomment>
        <translation>Ein anderer Zweig, nach „{text}“</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/words.py"/>
        <source>Answer</source>
        <extracomment>Words</extracomment>
        <translation>Antwort</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/words.py"/>
        <source>Attached: {names}</source>
        <extracomment>Words</extracomment>
        <translation>Angehängt: {names}</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/words.py"/>
        <source>Broken off</source>
        <extracomment>Words</extracomment>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/acts.py"/>
        <source>Cancelled. Nothing was left behind.</source>
        <extracomment>partial</extracomment>
        <translation>Abgebrochen. Es wurde nichts zurückgelassen.</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/acts.py"/>
        <source>Cancelled. What came in so far stays.</source>
        <extracomment>show_cancelled</extracomment>
        <translation>Abgebrochen. Was bisher importiert wurde, bleibt.</translation>
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
        <translation>Bereits vorhandene Chats bleiben unverändert. Aus anderen Programmen werden Fragen und Antworten mit allen Versionen übernommen, aber keine Systemprompts.</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/words.py"/>
        <source>Contents</source>
        <extracomment>Words</extracomment>
        <translation>Inhalt</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/export_dialog.py"/>
        <source>Details: model, tokens and speed</source>
        <extracomment>QCheckBox</extracomment>
        <translation>Details: Modell, Tokens und Tempo</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/words.py"/>
        <source>Documents: {markings}</source>
        <extracomment>Words</extracomment>
        <translation>Dokumente: {markings}</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/export_dialog.py"/>
        <source>Export</source>
        <extracomment>__init__</extracomment>
        <translation>Exportieren</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/export_dialog.py"/>
        <source>Export chats</source>
        <extracomment>__init__</extracomment>
        <translation>Chats exportieren</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/words.py"/>
        <source>Exported {when}</source>
        <extracomment>Words</extracomment>
        <translation>Exportiert am {when}</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/words.py"/>
        <source>Failed</source>
        <extracomment>Words</extracomment>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/export_dialog.py"/>
        <source>File</source>
        <extracomment>NewFileField, in _fill</extracomment>
        <translation>Datei</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/acts.py"/>
        <source>Files of chats (*.json *.zip *.chat);;All files (*)</source>
        <extracomment>choose_files</extracomment>
        <translation>Chat-Dateien (*.json *.zip *.chat);;Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/export_dialog.py"/>
        <source>Form</source>
        <extracomment>_box, in _fill</extracomment>
        <translation>Format</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/words.py"/>
        <source>HTML: one page for any browser</source>
        <extracomment>in format_names</extracomment>
        <translation>HTML: eine Seite für jeden Browser</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/acts.py"/>
        <location filename="../../app/ui/export/import_dialog.py"/>
        <source>Import chats</source>
        <extracomment>__init__, choose_files</extracomment>
        <translation>Chats importieren</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/words.py"/>
        <source>Imported {n} chat.</source>
        <extracomment>the form for one</extracomment>
        <translation>{n} Chat importiert.</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/words.py"/>
        <source>Imported {n} chats.</source>
        <extracomment>the form for any other number</extracomment>
        <translation>{n} Chats importiert.</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/words.py"/>
        <source>JSON: everything, to import again</source>
        <extracomment>in format_names</extracomment>
        <translation>JSON: alles, zum erneuten Importieren</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/words.py"/>
        <source>Markdown: text for any editor</source>
        <extracomment>in format_names</extracomment>
        <translation>Markdown: Text für jeden Editor</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/words.py"/>
        <source>Model: {name}</source>
        <extracomment>Words</extracomment>
        <translation>Modell: {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/words.py"/>
        <source>Nothing was imported.</source>
        <extracomment>in outcome</extracomment>
        <translation>Es wurde nichts importiert.</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/words.py"/>
        <source>PDF: pages to print or to file</source>
        <extracomment>in format_names</extracomment>
        <translation>PDF: Seiten zum Drucken oder Ablegen</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/words.py"/>
        <source>Question</source>
        <extracomment>Words</extracomment>
        <translation>Frage</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/words.py"/>
        <source>Sources</source>
        <extracomment>Words</extracomment>
        <translation>Quellen</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/export_dialog.py"/>
        <source>Sources: file, page and quote</source>
        <extracomment>QCheckBox</extracomment>
        <translation>Quellen: Datei, Seite und Zitat</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/words.py"/>
        <source>Stopped before the end</source>
        <extracomment>Words</extracomment>
        <translation>Vor dem Ende gestoppt</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/words.py"/>
        <source>System prompts and steps of tools stayed behind: {n}.</source>
        <extracomment>append</extracomment>
        <translation>Nicht übernommen: Systemprompts und Werkzeugschritte ({n}).</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/words.py"/>
        <source>The documents do not say.</source>
        <extracomment>Words</extracomment>
        <translation>Die Dokumente sagen dazu nichts.</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/export_dialog.py"/>
        <source>The file is not encrypted: whoever can read it reads the chats. Cloister does not look after it, and does not delete it.</source>
        <extracomment>__init__</extracomment>
        <translation>Die Datei ist nicht verschlüsselt: Wer sie lesen kann, liest die Chats. Cloister verwaltet sie nicht und löscht sie nicht.</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/words.py"/>
        <source>The nearest passages</source>
        <extracomment>Words</extracomment>
        <translation>Die nächstliegenden Textstellen</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/acts.py"/>
        <source>The {n} chosen chats</source>
        <extracomment>Choice</extracomment>
        <translation>Die {n} ausgewählten Chats</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/export_dialog.py"/>
        <source>With</source>
        <extracomment>label</extracomment>
        <translation>Mit</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/acts.py"/>
        <source>Wrote {n} chat,</source>
        <extracomment>the form for one</extracomment>
        <translation>{n} Chat geschrieben,</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/acts.py"/>
        <source>Wrote {n} chats,</source>
        <extracomment>the form for any other number</extracomment>
        <translation>{n} Chats geschrieben,</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/words.py"/>
        <source>does not support the sentence</source>
        <extracomment>Words</extracomment>
        <translation>belegt den Satz nicht</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/words.py"/>
        <source>page {n}</source>
        <extracomment>Words</extracomment>
        <translation>Seite {n}</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/acts.py"/>
        <source>{done} of {n} chat written</source>
        <extracomment>the form for one</extracomment>
        <translation>{done} von {n} Chat geschrieben</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/acts.py"/>
        <source>{done} of {n} chats written</source>
        <extracomment>the form for any other number</extracomment>
        <translation>{done} von {n} Chats geschrieben</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/import_dialog.py"/>
        <source>{files}: chats of {program}</source>
        <extracomment>in __init__</extracomment>
        <translation>{files}: Chats aus {program}</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/import_dialog.py"/>
        <source>{n} chat imported</source>
        <extracomment>the form for one</extracomment>
        <translation>{n} Chat importiert</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/import_dialog.py"/>
        <source>{n} chats imported</source>
        <extracomment>the form for any other number</extracomment>
        <translation>{n} Chats importiert</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/words.py"/>
        <source>{n} could not be read.</source>
        <extracomment>the form for any other number, the form for one</extracomment>
        <translation>Nicht lesbar: {n}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/words.py"/>
        <source>{n} stood here already, with all its messages.</source>
        <extracomment>the form for one</extracomment>
        <translation>{n} war schon vorhanden, mit allen Nachrichten.</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/words.py"/>
        <source>{n} stood here already, with all their messages.</source>
        <extracomment>the form for any other number</extracomment>
        <translation>{n} waren schon vorhanden, mit allen Nachrichten.</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/words.py"/>
        <source>{prompt} tokens read, {answer} written, {speed} tokens/s, first after {first} s</source>
        <extracomment>Words</extracomment>
        <translation>{prompt} Tokens gelesen, {answer} geschrieben, {speed} Tokens/s, das erste nach {first} s</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/import_dialog.py"/>
        <source>{said}, {n} here already</source>
        <extracomment>in show_told</extracomment>
        <translation>{said}, {n} schon vorhanden</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/acts.py"/>
        <source>“{title}”</source>
        <extracomment>Choice</extracomment>
        <translation>„{title}“</translation>
    </message>
</context>
<context>
    <name>ChatHeader</name>
    <message>
        <location filename="../../app/ui/chat/header.py"/>
        <source>All documents</source>
        <extracomment>in show_documents</extracomment>
        <translation>Alle Dokumente</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/header.py"/>
        <source>Answer from: {name}</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Antwortet aus: {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/header.py"/>
        <source>Attached files</source>
        <extracomment>in show_documents</extracomment>
        <translation>Angehängte Dateien</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/header.py"/>
        <source>Export…</source>
        <extracomment>addAction</extracomment>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/header.py"/>
        <source>Import a model in Models</source>
        <extracomment>setToolTip</extracomment>
        <translation>Importieren Sie ein Modell unter „Modelle“</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/header.py"/>
        <source>Import chats…</source>
        <extracomment>addAction</extracomment>
        <translation>Chats importieren…</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/header.py"/>
        <source>Model: {name}</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Modell: {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/header.py"/>
        <source>New chat</source>
        <extracomment>show_title</extracomment>
        <translation>Neuer Chat</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/header.py"/>
        <source>No documents</source>
        <extracomment>in show_documents</extracomment>
        <translation>Keine Dokumente</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/header.py"/>
        <source>No documents: the model alone</source>
        <extracomment>in show_documents</extracomment>
        <translation>Keine Dokumente: nur das Modell</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/header.py"/>
        <source>No model</source>
        <extracomment>in show_models</extracomment>
        <translation>Kein Modell</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/header.py"/>
        <source>Quotes only</source>
        <extracomment>in show_models</extracomment>
        <translation>Nur Zitate</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/header.py"/>
        <source>Quotes only: no model writes</source>
        <extracomment>_add_choice</extracomment>
        <translation>Nur Zitate: kein Modell schreibt</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/header.py"/>
        <source>The attached files alone</source>
        <extracomment>in show_documents</extracomment>
        <translation>Nur die angehängten Dateien</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/header.py"/>
        <source>Then it is removed for good, unless you go on with it before</source>
        <extracomment>setToolTip</extracomment>
        <translation>Dann wird er endgültig entfernt, sofern Sie ihn nicht vorher fortsetzen</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/header.py"/>
        <source>Title of this chat</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Titel dieses Chats</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/header.py"/>
        <source>What can be done with this chat</source>
        <extracomment>IconButton</extracomment>
        <translation>Aktionen für diesen Chat</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/header.py"/>
        <source>Which documents this chat answers from</source>
        <extracomment>in show_documents</extracomment>
        <translation>Aus welchen Dokumenten dieser Chat antwortet</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/header.py"/>
        <source>Which documents this chat answers from, beside its attached files</source>
        <extracomment>in show_documents</extracomment>
        <translation>Aus welchen Dokumenten dieser Chat antwortet, neben seinen angehängten Dateien</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/header.py"/>
        <source>Which model answers, or the documents themselves</source>
        <extracomment>in show_models</extracomment>
        <translation>Welches Modell antwortet, oder die Dokumente selbst</translation>
    </message>
</context>
<context>
    <name>ChatList</name>
    <message>
        <location filename="../../app/ui/sidebar/chat_list.py"/>
        <source>Past chats</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Bisherige Chats</translation>
    </message>
</context>
<context>
    <name>ChatListModel</name>
    <message>
        <location filename="../../app/ui/sidebar/model.py"/>
        <source>Last week</source>
        <extracomment>in _heading_data</extracomment>
        <translation>Letzte Woche</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/model.py"/>
        <source>New chat</source>
        <extracomment>in _chat_data</extracomment>
        <translation>Neuer Chat</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/model.py"/>
        <source>Older</source>
        <extracomment>in _heading_data</extracomment>
        <translation>Älter</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/model.py"/>
        <source>Pinned</source>
        <extracomment>in _heading_data</extracomment>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/model.py"/>
        <source>Today</source>
        <extracomment>in _heading_data</extracomment>
        <translation>Heute</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/model.py"/>
        <source>Yesterday</source>
        <extracomment>in _heading_data</extracomment>
        <translation>Gestern</translation>
    </message>
</context>
<context>
    <name>ChatPage</name>
    <message>
        <location filename="../../app/ui/chat/page.py"/>
        <source>Delete</source>
        <extracomment>ConfirmDialog</extracomment>
        <translation>Löschen</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/page.py"/>
        <source>Delete this version?</source>
        <extracomment>ConfirmDialog</extracomment>
        <translation>Diese Version löschen?</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/page.py"/>
        <source>It is deleted for good, with all that was said after it. The other versions stay.</source>
        <extracomment>ConfirmDialog</extracomment>
        <translation>Sie wird endgültig gelöscht, mit allem, was danach gesagt wurde. Die anderen Versionen bleiben.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/jump.py"/>
        <source>Jump to newest</source>
        <extracomment>__init__</extracomment>
        <translation>Zum Neuesten</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/page.py"/>
        <source>Try again</source>
        <extracomment>show_error</extracomment>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>ChatPanes</name>
    <message>
        <location filename="../../app/ui/chat_panes.py"/>
        <source>Add a folder to ask about</source>
        <extracomment>choose_folder</extracomment>
        <translation>Ordner hinzufügen, um dazu Fragen zu stellen</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat_panes.py"/>
        <source>Add files to ask about</source>
        <extracomment>choose_files</extracomment>
        <translation>Dateien hinzufügen, um dazu Fragen zu stellen</translation>
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
        <translation>Anlegen, ändern und entfernen</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/commands.py"/>
        <source>Quotes only: no model writes</source>
        <extracomment>Command</extracomment>
        <translation>Nur Zitate: kein Modell schreibt</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/commands.py"/>
        <source>edit prompts</source>
        <extracomment>Command</extracomment>
        <translation>prompts bearbeiten</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/commands.py"/>
        <source>quotes</source>
        <extracomment>Command</extracomment>
        <translation>zitate</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/commands.py"/>
        <source>{name}: {about}. {place} of {count}</source>
        <extracomment>in _say</extracomment>
        <translation>{name}: {about}. {place} von {count}</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <location filename="../../app/ui/chat/composer.py"/>
        <source>About {tokens} tokens; this model reads {context} at once.</source>
        <extracomment>in _show_hint</extracomment>
        <translation>Etwa {tokens} Tokens; dieses Modell liest {context} auf einmal.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/composer.py"/>
        <source>Ask the model…</source>
        <extracomment>setPlaceholderText</extracomment>
        <translation>Fragen Sie das Modell…</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/composer.py"/>
        <source>Ask your documents…</source>
        <extracomment>setPlaceholderText</extracomment>
        <translation>Fragen Sie Ihre Dokumente…</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/composer.py"/>
        <source>Attach</source>
        <extracomment>Pill</extracomment>
        <translation>Anhängen</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/composer.py"/>
        <source>Attach files to this chat (Ctrl+Shift+A)</source>
        <extracomment>setToolTip</extracomment>
        <translation>Dateien an diesen Chat anhängen (Strg+Umschalt+A)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/composer.py"/>
        <source>Enter sends, Shift and Enter break the line, Up brings back a question.</source>
        <extracomment>setAccessibleDescription</extracomment>
        <translation>Enter sendet, Umschalt und Enter beginnen eine neue Zeile, Pfeil nach oben holt eine Frage zurück.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/composer.py"/>
        <source>Enter sends, Shift+Enter breaks the line</source>
        <extracomment>in _show_hint</extracomment>
        <translation>Enter sendet, Umschalt+Enter beginnt eine neue Zeile</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/composer.py"/>
        <source>Send</source>
        <extracomment>PrimaryButton</extracomment>
        <translation>Senden</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/composer.py"/>
        <source>Send (Enter)</source>
        <extracomment>setToolTip</extracomment>
        <translation>Senden (Enter)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/composer.py"/>
        <source>Stop</source>
        <extracomment>QuietButton</extracomment>
        <translation>Stoppen</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/composer.py"/>
        <source>Stop this answer (Esc)</source>
        <extracomment>setToolTip</extracomment>
        <translation>Diese Antwort stoppen (Esc)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/composer.py"/>
        <source>Stopping…</source>
        <extracomment>in _show_hint</extracomment>
        <translation>Wird gestoppt…</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/composer.py"/>
        <source>Too long: {tokens} tokens; this model reads {context} at once.</source>
        <extracomment>in _estimated</extracomment>
        <translation>Zu lang: {tokens} Tokens; dieses Modell liest {context} auf einmal.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/composer.py"/>
        <source>Your question</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Ihre Frage</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/composer.py"/>
        <source>{tokens} · about {time} to the first word</source>
        <extracomment>in _estimated</extracomment>
        <translation>{tokens} · etwa {time} bis zum ersten Wort</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/composer.py"/>
        <source>{tokens} · the oldest message will no longer be read</source>
        <extracomment>in _estimated</extracomment>
        <translation>{tokens} · die älteste Nachricht wird nicht mehr gelesen</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/composer.py"/>
        <source>{tokens} · the {n} oldest messages will no longer be read</source>
        <extracomment>in _estimated</extracomment>
        <translation>{tokens} · die {n} ältesten Nachrichten werden nicht mehr gelesen</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/composer.py"/>
        <source>~{n} token</source>
        <extracomment>the form for one</extracomment>
        <translation>~{n} Token</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/composer.py"/>
        <source>~{n} tokens</source>
        <extracomment>the form for any other number</extracomment>
        <translation>~{n} Tokens</translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <location filename="../../app/ui/confirm.py"/>
        <source>Cancel</source>
        <extracomment>QuietButton</extracomment>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ContextControl</name>
    <message>
        <location filename="../../app/ui/chat/context_control.py"/>
        <source>Summary removed. None is written in this chat any more.</source>
        <extracomment>show_message</extracomment>
        <translation>Zusammenfassung entfernt. In diesem Chat wird keine mehr geschrieben.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/context_control.py"/>
        <source>Undo</source>
        <extracomment>show_message</extracomment>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>ContextMeter</name>
    <message>
        <location filename="../../app/ui/chat/context_meter.py"/>
        <source>Context used</source>
        <extracomment>ProgressLine</extracomment>
        <translation>Belegter Kontext</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/context_meter.py"/>
        <source>Context used: {percent} %</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Belegter Kontext: {percent} %</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/context_meter.py"/>
        <source>Context {percent} %</source>
        <extracomment>setText</extracomment>
        <translation>Kontext {percent} %</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/context_meter.py"/>
        <source>What the context window holds (Ctrl+I)</source>
        <extracomment>plain_tip</extracomment>
        <translation>Was das Kontextfenster enthält (Strg+I)</translation>
    </message>
</context>
<context>
    <name>ContextPanel</name>
    <message>
        <location filename="../../app/ui/chat/context_panel.py"/>
        <source>As in Settings</source>
        <extracomment>in show_memory</extracomment>
        <translation>Wie in den Einstellungen</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/context_panel.py"/>
        <source>As much as fits</source>
        <extracomment>in show_memory</extracomment>
        <translation>So viel wie hineinpasst</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/context_panel.py"/>
        <source>Close</source>
        <extracomment>IconButton</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/context_panel.py"/>
        <source>Context window</source>
        <extracomment>label, setAccessibleName</extracomment>
        <translation>Kontextfenster</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/context_panel.py"/>
        <source>Earlier turns</source>
        <extracomment>_Part</extracomment>
        <translation>Frühere Beiträge</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/context_panel.py"/>
        <source>Free</source>
        <extracomment>_Part</extracomment>
        <translation>Frei</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/context_panel.py"/>
        <source>Kept for the answer</source>
        <extracomment>_Part</extracomment>
        <translation>Für die Antwort frei gehalten</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/context_panel.py"/>
        <source>Memory of this chat</source>
        <extracomment>paragraph, setAccessibleName</extracomment>
        <translation>Gedächtnis dieses Chats</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/context_panel.py"/>
        <source>Nothing to measure now: no model is loaded, or it is writing.</source>
        <extracomment>in _notes_of</extracomment>
        <translation>Gerade gibt es nichts zu messen: Es ist kein Modell geladen, oder es schreibt gerade.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/context_panel.py"/>
        <source>Question</source>
        <extracomment>_Part</extracomment>
        <translation>Frage</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/context_panel.py"/>
        <source>Rules and instructions</source>
        <extracomment>_Part</extracomment>
        <translation>Regeln und Anweisungen</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/context_panel.py"/>
        <source>Sources</source>
        <extracomment>_Part</extracomment>
        <translation>Quellen</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/context_panel.py"/>
        <source>Sum up what no longer fits</source>
        <extracomment>paragraph, setAccessibleName</extracomment>
        <translation>Zusammenfassen, was nicht mehr hineinpasst</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/context_panel.py"/>
        <source>Summary</source>
        <extracomment>_Part</extracomment>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/context_panel.py"/>
        <source>The answer begins after about {first} and may take {whole}.</source>
        <extracomment>in _notes_of</extracomment>
        <translation>Die Antwort beginnt nach etwa {first} und kann {whole} dauern.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/context_panel.py"/>
        <source>The last turn</source>
        <extracomment>in _turns_words</extracomment>
        <translation>Der letzte Beitrag</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/context_panel.py"/>
        <source>The last {n} turns</source>
        <extracomment>in _turns_words</extracomment>
        <translation>Die letzten {n} Beiträge</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/context_panel.py"/>
        <source>The oldest message is not given to the model.</source>
        <extracomment>append</extracomment>
        <translation>Die älteste Nachricht bekommt das Modell nicht.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/context_panel.py"/>
        <source>The question is too long for this model.</source>
        <extracomment>append</extracomment>
        <translation>Die Frage ist zu lang für dieses Modell.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/context_panel.py"/>
        <source>The {n} oldest messages are not given to the model.</source>
        <extracomment>in _notes_of</extracomment>
        <translation>Die {n} ältesten Nachrichten bekommt das Modell nicht.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/context_panel.py"/>
        <source>This model is given the question and the best sentences, and no turns.</source>
        <extracomment>append</extracomment>
        <translation>Dieses Modell bekommt die Frage und die besten Sätze, aber keine früheren Beiträge.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/context_panel.py"/>
        <source>{part}: {n} token</source>
        <extracomment>in show_use</extracomment>
        <translation>{part}: {n} Token</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/context_panel.py"/>
        <source>{part}: {n} tokens</source>
        <extracomment>in show_use</extracomment>
        <translation>{part}: {n} Tokens</translation>
    </message>
</context>
<context>
    <name>Conversation</name>
    <message>
        <location filename="../../app/ui/chat/answer_foot.py"/>
        <source>1 source</source>
        <extracomment>append</extracomment>
        <translation>1 Quelle</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_menu.py"/>
        <source>Answer again</source>
        <extracomment>in _add_acts</extracomment>
        <translation>Neu antworten</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/answer_foot.py"/>
        <source>Answer again, beside this answer (R)</source>
        <extracomment>Act</extracomment>
        <translation>Neu antworten; diese Antwort bleibt daneben (R)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turns.py"/>
        <source>Answer being written: {text}</source>
        <extracomment>in spoken</extracomment>
        <translation>Antwort wird geschrieben: {text}</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turns.py"/>
        <source>Answer: {text}</source>
        <extracomment>in spoken</extracomment>
        <translation>Antwort: {text}</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/answer_foot.py"/>
        <source>Ask this question differently; what is here stays (E)</source>
        <extracomment>in _acts</extracomment>
        <translation>Diese Frage anders stellen; Bisheriges bleibt (E)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turns.py"/>
        <source>Attached: {names}</source>
        <extracomment>in attached_words</extracomment>
        <translation>Angehängt: {names}</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/boundary_piece.py"/>
        <source>Change what the model is told of all this</source>
        <extracomment>in _lay_out_head</extracomment>
        <translation>Ändern, was das Modell von alldem erfährt</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/answer_foot.py"/>
        <source>Continue</source>
        <extracomment>Act</extracomment>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_menu.py"/>
        <source>Continue this answer</source>
        <extracomment>in _add_acts</extracomment>
        <translation>Diese Antwort fortsetzen</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/conversation.py"/>
        <source>Conversation</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Unterhaltung</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/answer_foot.py"/>
        <location filename="../../app/ui/chat/block_view.py"/>
        <source>Copy</source>
        <extracomment>Act, draw_text, horizontalAdvance</extracomment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_menu.py"/>
        <source>Copy answer</source>
        <extracomment>addAction</extracomment>
        <translation>Antwort kopieren</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_menu.py"/>
        <source>Copy answer as plain text</source>
        <extracomment>addAction</extracomment>
        <translation>Antwort als reinen Text kopieren</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_menu.py"/>
        <source>Copy answer with its sources</source>
        <extracomment>addAction</extracomment>
        <translation>Antwort mit Quellen kopieren</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_menu.py"/>
        <source>Copy code</source>
        <extracomment>in _add_copies</extracomment>
        <translation>Code kopieren</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_menu.py"/>
        <source>Copy code {n}</source>
        <extracomment>in _add_copies</extracomment>
        <translation>Code {n} kopieren</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_menu.py"/>
        <source>Copy question</source>
        <extracomment>addAction</extracomment>
        <translation>Frage kopieren</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_menu.py"/>
        <source>Copy selection</source>
        <extracomment>addAction</extracomment>
        <translation>Auswahl kopieren</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/answer_foot.py"/>
        <source>Copy this answer (C)</source>
        <extracomment>Act</extracomment>
        <translation>Diese Antwort kopieren (C)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/answer_pieces.py"/>
        <source>Copy this code (K)</source>
        <extracomment>in spots</extracomment>
        <translation>Diesen Code kopieren (K)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_menu.py"/>
        <source>Delete this version…</source>
        <extracomment>addAction</extracomment>
        <translation>Diese Version löschen…</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/boundary_piece.py"/>
        <source>Earlier messages are no longer read by the model</source>
        <extracomment>in boundary_words</extracomment>
        <translation>Frühere Nachrichten liest das Modell nicht mehr</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/boundary_piece.py"/>
        <source>Earlier messages are read by the model as a summary</source>
        <extracomment>in boundary_words</extracomment>
        <translation>Frühere Nachrichten liest das Modell als Zusammenfassung</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_menu.py"/>
        <source>Earlier version</source>
        <extracomment>in _add_acts</extracomment>
        <translation>Frühere Version</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/acts.py"/>
        <source>Earlier version (Left)</source>
        <extracomment>Spot</extracomment>
        <translation>Frühere Version (Links)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/boundary_piece.py"/>
        <source>Edit</source>
        <extracomment>in _lay_out_head</extracomment>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/answer_foot.py"/>
        <location filename="../../app/ui/chat/turn_menu.py"/>
        <source>Edit question</source>
        <extracomment>Act, in _add_acts</extracomment>
        <translation>Frage bearbeiten</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_menu.py"/>
        <source>Edit the summary…</source>
        <extracomment>addAction</extracomment>
        <translation>Zusammenfassung bearbeiten…</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/announcer.py"/>
        <source>End of the answer.</source>
        <extracomment>in finish</extracomment>
        <translation>Ende der Antwort.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/answer_foot.py"/>
        <source>Go on from here (G)</source>
        <extracomment>Act</extracomment>
        <translation>Von hier aus fortsetzen (G)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/boundary_piece.py"/>
        <source>Hide the summary (S)</source>
        <extracomment>in _lay_out_head</extracomment>
        <translation>Zusammenfassung ausblenden (S)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/thought_piece.py"/>
        <source>Hide the thoughts (T)</source>
        <extracomment>in spots</extracomment>
        <translation>Gedanken ausblenden (T)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_menu.py"/>
        <source>How this answer was written</source>
        <extracomment>in _add_acts</extracomment>
        <translation>Wie diese Antwort entstand</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/acts.py"/>
        <source>How this answer was written (D)</source>
        <extracomment>in spots</extracomment>
        <translation>Wie diese Antwort entstand (D)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_menu.py"/>
        <source>Later version</source>
        <extracomment>in _add_acts</extracomment>
        <translation>Spätere Version</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/acts.py"/>
        <source>Later version (Right)</source>
        <extracomment>Spot</extracomment>
        <translation>Spätere Version (Rechts)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turns.py"/>
        <source>Messages above this one are no longer read by the model.</source>
        <extracomment>in _spoken_boundary</extracomment>
        <translation>Nachrichten über dieser liest das Modell nicht mehr.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turns.py"/>
        <source>Messages above this one are read as a summary, which S shows.</source>
        <extracomment>in _spoken_boundary</extracomment>
        <translation>Nachrichten über dieser werden als Zusammenfassung gelesen, die S zeigt.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turns.py"/>
        <source>Messages above this one are read as a summary: {text}</source>
        <extracomment>in _spoken_boundary</extracomment>
        <translation>Nachrichten über dieser werden als Zusammenfassung gelesen: {text}</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/answer_pieces.py"/>
        <source>Nearest passages</source>
        <extracomment>in draw</extracomment>
        <translation>Nächstliegende Textstellen</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/answer_pieces.py"/>
        <source>No passage answers this.</source>
        <extracomment>in _not_said</extracomment>
        <translation>Keine Textstelle beantwortet das.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/answer_pieces.py"/>
        <source>No passage answers this. The closest ones:</source>
        <extracomment>in _not_said</extracomment>
        <translation>Keine Textstelle beantwortet das. Am nächsten kommen:</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turns.py"/>
        <source>Not supported: {count}.</source>
        <extracomment>append</extracomment>
        <translation>Nicht belegt: {count}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_menu.py"/>
        <source>Quote selection in your question</source>
        <extracomment>addAction</extracomment>
        <translation>Auswahl in der Frage zitieren</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/waiting.py"/>
        <source>Reading 1 passage…</source>
        <extracomment>in _words</extracomment>
        <translation>Liest 1 Textstelle…</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/waiting.py"/>
        <source>Reading part {number} of {count}</source>
        <extracomment>in part_words</extracomment>
        <translation>Liest Teil {number} von {count}</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/waiting.py"/>
        <source>Reading {count} passages…</source>
        <extracomment>in _words</extracomment>
        <translation>Liest {count} Textstellen…</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/boundary_piece.py"/>
        <source>Remove</source>
        <extracomment>in _lay_out_head</extracomment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_menu.py"/>
        <source>Remove the summary</source>
        <extracomment>addAction</extracomment>
        <translation>Zusammenfassung entfernen</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/boundary_piece.py"/>
        <source>Remove this summary, and write none here</source>
        <extracomment>in _lay_out_head</extracomment>
        <translation>Diese Zusammenfassung entfernen und hier keine schreiben</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/answer_foot.py"/>
        <source>Retry</source>
        <extracomment>Act</extracomment>
        <translation>Neu antworten</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_menu.py"/>
        <source>Select all of it</source>
        <extracomment>addAction</extracomment>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_menu.py"/>
        <source>Show or hide the summary</source>
        <extracomment>addAction</extracomment>
        <translation>Zusammenfassung ein- oder ausblenden</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_menu.py"/>
        <source>Show or hide the thoughts</source>
        <extracomment>addAction</extracomment>
        <translation>Gedanken ein- oder ausblenden</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/answer_foot.py"/>
        <source>Show the sources (1 to 9 opens one)</source>
        <extracomment>in _acts</extracomment>
        <translation>Quellen anzeigen (1 bis 9 öffnet eine)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/boundary_piece.py"/>
        <source>Show the summary (S)</source>
        <extracomment>in _lay_out_head</extracomment>
        <translation>Zusammenfassung einblenden (S)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/thought_piece.py"/>
        <source>Show the thoughts (T)</source>
        <extracomment>in spots</extracomment>
        <translation>Gedanken einblenden (T)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/answer_pieces.py"/>
        <source>Show this passage in its document</source>
        <extracomment>in spots</extracomment>
        <translation>Diese Textstelle im Dokument anzeigen</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/answer_foot.py"/>
        <source>Sources</source>
        <extracomment>Act</extracomment>
        <translation>Quellen</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turns.py"/>
        <source>Sources: {count}.</source>
        <extracomment>append</extracomment>
        <translation>Quellen: {count}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/boundary_piece.py"/>
        <source>Summary of these messages, by the model</source>
        <extracomment>in _head_words</extracomment>
        <translation>Zusammenfassung dieser Nachrichten, vom Modell</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/boundary_piece.py"/>
        <source>Summary of these messages, in your words</source>
        <extracomment>in _head_words</extracomment>
        <translation>Zusammenfassung dieser Nachrichten, in Ihren Worten</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turns.py"/>
        <source>T shows what the model thought.</source>
        <extracomment>in _spoken_thoughts</extracomment>
        <translation>T zeigt, was das Modell dachte.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/answer_pieces.py"/>
        <source>The documents do not say</source>
        <extracomment>in draw</extracomment>
        <translation>Die Dokumente sagen dazu nichts</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turns.py"/>
        <source>The documents do not say. {text}</source>
        <extracomment>in spoken</extracomment>
        <translation>Die Dokumente sagen dazu nichts. {text}</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turns.py"/>
        <source>The model is thinking. T shows its thoughts.</source>
        <extracomment>in spoken</extracomment>
        <translation>Das Modell denkt nach. T zeigt seine Gedanken.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/pointing.py"/>
        <source>The passage does not support this sentence.</source>
        <extracomment>escape</extracomment>
        <translation>Die Textstelle belegt diesen Satz nicht.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/waiting.py"/>
        <source>Thinking…</source>
        <extracomment>in _words</extracomment>
        <translation>Denkt nach…</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/thought_piece.py"/>
        <source>Thinking… {time}</source>
        <extracomment>in thought_words</extracomment>
        <translation>Denkt nach… {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/answer_foot.py"/>
        <source>This answer could not be finished. Your question is kept.</source>
        <extracomment>in _state_notice</extracomment>
        <translation>Diese Antwort konnte nicht fertiggestellt werden. Ihre Frage bleibt erhalten.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/answer_foot.py"/>
        <source>This answer was cut off before it was finished. What came is kept.</source>
        <extracomment>in _state_notice</extracomment>
        <translation>Diese Antwort wurde abgebrochen, bevor sie fertig war. Was schon da war, bleibt erhalten.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/thought_piece.py"/>
        <source>Thought for {time}</source>
        <extracomment>in thought_words</extracomment>
        <translation>Dachte {time} nach</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/thought_piece.py"/>
        <source>Thoughts</source>
        <extracomment>in thought_words</extracomment>
        <translation>Gedanken</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turns.py"/>
        <source>Thoughts: {text}</source>
        <extracomment>in _spoken_thoughts</extracomment>
        <translation>Gedanken: {text}</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/answer_foot.py"/>
        <source>Try again</source>
        <extracomment>Act</extracomment>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/conversation.py"/>
        <source>Up and Down go from turn to turn, Left and Right to its other versions. On an answer, 1 to 9 open its sources, C copies it, K copies its code, R asks again, G goes on with it, E edits its question, D tells how it was written, T shows what the model thought, S the summary of what it is not given any more.</source>
        <extracomment>setAccessibleDescription</extracomment>
        <translation>Hoch und Runter gehen von Beitrag zu Beitrag, Links und Rechts zu anderen Versionen. Bei einer Antwort öffnen 1 bis 9 ihre Quellen, C kopiert sie, K kopiert ihren Code, R fragt erneut, G setzt sie fort, E bearbeitet ihre Frage, D sagt, wie sie geschrieben wurde, T zeigt, was das Modell dachte, S die Zusammenfassung dessen, was es nicht mehr bekommt.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turns.py"/>
        <source>Version {place} of {count}.</source>
        <extracomment>in _spoken_version</extracomment>
        <translation>Version {place} von {count}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/answer_foot.py"/>
        <source>Word for word from your documents. No model wrote this.</source>
        <extracomment>in notices_above</extracomment>
        <translation>Wort für Wort aus Ihren Dokumenten. Kein Modell hat das geschrieben.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/waiting.py"/>
        <source>Writing…</source>
        <extracomment>in _words</extracomment>
        <translation>Schreibt…</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turns.py"/>
        <source>You asked: {text}</source>
        <extracomment>in spoken</extracomment>
        <translation>Sie fragten: {text}</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/answer_foot.py"/>
        <source>You stopped this answer here.</source>
        <extracomment>in _state_notice</extracomment>
        <translation>Sie haben diese Antwort hier gestoppt.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/answer_pieces.py"/>
        <source>not supported</source>
        <extracomment>render_segment</extracomment>
        <translation>nicht belegt</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/answer_foot.py"/>
        <source>{count} sources</source>
        <extracomment>append</extracomment>
        <translation>{count} Quellen</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/answer_pieces.py"/>
        <source>{file} · page {page}</source>
        <extracomment>in source_name</extracomment>
        <translation>{file} · Seite {page}</translation>
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
        <translation>{n} weitere Zeile ist nicht zu sehen; „Kopieren“ übernimmt alle.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/answer_pieces.py"/>
        <source>{n} more rows are not shown; Copy takes them all.</source>
        <extracomment>the form for any other number</extracomment>
        <translation>{n} weitere Zeilen sind nicht zu sehen; „Kopieren“ übernimmt alle.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/waiting.py"/>
        <source>{one} and {other}</source>
        <extracomment>in part_words</extracomment>
        <translation>{one} und {other}</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/answer_foot.py"/>
        <source>{rate} tokens/s</source>
        <extracomment>in _details</extracomment>
        <translation>{rate} Tokens/s</translation>
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
        <translation>{seconds} s bis zum ersten Wort</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <location filename="../../app/ui/crash.py"/>
        <source>Copy the line</source>
        <extracomment>QuietButton</extracomment>
        <translation>Zeile kopieren</translation>
    </message>
    <message>
        <location filename="../../app/ui/crash.py"/>
        <source>Go on</source>
        <extracomment>PrimaryButton</extracomment>
        <translation>Weiter</translation>
    </message>
    <message>
        <location filename="../../app/ui/crash.py"/>
        <source>Something went wrong</source>
        <extracomment>setWindowTitle</extracomment>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <location filename="../../app/ui/crash.py"/>
        <source>Something went wrong inside Cloister</source>
        <extracomment>paragraph</extracomment>
        <translation>In Cloister ist etwas schiefgegangen</translation>
    </message>
    <message>
        <location filename="../../app/ui/crash.py"/>
        <source>What you had done before is kept. If it happens again, lock and unlock, or start Cloister anew. The line below holds no text of yours; it helps whoever looks after this program.</source>
        <extracomment>paragraph</extracomment>
        <translation>Was Sie zuvor getan haben, bleibt erhalten. Wenn es wieder vorkommt, sperren und entsperren Sie Cloister oder starten Sie es neu. Die Zeile unten enthält nichts von Ihren Texten; sie hilft denen, die dieses Programm betreuen.</translation>
    </message>
</context>
<context>
    <name>DestroyDialog</name>
    <message>
        <location filename="../../app/ui/vault/destroying.py"/>
        <source>Destroy</source>
        <extracomment>__init__</extracomment>
        <translation>Vernichten</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/destroying.py"/>
        <source>Destroy this vault?</source>
        <extracomment>__init__</extracomment>
        <translation>Diesen Tresor vernichten?</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/destroying.py"/>
        <source>Every chat, document, model and setting here is gone for good, and Cloister starts as on its first day. To go on, type the word “{word}”.</source>
        <extracomment>__init__</extracomment>
        <translation>Jeder Chat, jedes Dokument, jedes Modell und jede Einstellung hier ist dann endgültig weg, und Cloister beginnt wie am ersten Tag. Geben Sie zum Fortfahren das Wort „{word}“ ein.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/destroying.py"/>
        <source>The word that destroys</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Das Wort zum Vernichten</translation>
    </message>
</context>
<context>
    <name>DestroyPanel</name>
    <message>
        <location filename="../../app/ui/vault/destroying.py"/>
        <source>Backups you made elsewhere are not reached. A flash disk may keep old copies of the keys; they open with your passphrase alone.</source>
        <extracomment>in __init__</extracomment>
        <translation>Sicherungen, die Sie anderswo angelegt haben, bleiben unberührt. Ein Flash-Datenträger kann alte Kopien der Schlüssel behalten; sie öffnen sich nur mit Ihrer Passphrase.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/destroying.py"/>
        <source>Destroy</source>
        <extracomment>label</extracomment>
        <translation>Vernichten</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/destroying.py"/>
        <source>Destroy this vault</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Diesen Tresor vernichten</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/destroying.py"/>
        <source>Destroy…</source>
        <extracomment>DangerButton</extracomment>
        <translation>Vernichten…</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/destroying.py"/>
        <source>Overwrites the keys, without which nothing of the vault can be read, then removes every chat, document, model and setting. Nobody can bring it back.</source>
        <extracomment>in __init__</extracomment>
        <translation>Überschreibt die Schlüssel, ohne die nichts im Tresor lesbar ist, und entfernt dann jeden Chat, jedes Dokument, jedes Modell und jede Einstellung. Niemand kann das zurückholen.</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <location filename="../../app/ui/library/watch_card.py"/>
        <source> · they can still be asked</source>
        <extracomment>ElidedLabel</extracomment>
        <translation> · Fragen dazu sind weiter möglich</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/page.py"/>
        <source>Add a folder</source>
        <extracomment>choose_folder</extracomment>
        <translation>Ordner hinzufügen</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/page.py"/>
        <source>Add files</source>
        <extracomment>choose_files</extracomment>
        <translation>Dateien hinzufügen</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/page.py"/>
        <source>Add files…</source>
        <extracomment>QuietButton, add_action</extracomment>
        <translation>Dateien hinzufügen…</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/page.py"/>
        <source>Add folder…</source>
        <extracomment>PrimaryButton, add_action</extracomment>
        <translation>Ordner hinzufügen…</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/table_model.py"/>
        <source>Added</source>
        <extracomment>in _titles</extracomment>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/collections.py"/>
        <source>All collections</source>
        <extracomment>in _fill_menu, in _word</extracomment>
        <translation>Alle Sammlungen</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/content.py"/>
        <source>An import was not finished</source>
        <extracomment>in _paused</extracomment>
        <translation>Ein Import wurde nicht abgeschlossen</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/languages.py"/>
        <source>As this site reads: {languages}</source>
        <extracomment>QCheckBox</extracomment>
        <translation>Vorgabe der Organisation: {languages}</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/collections.py"/>
        <location filename="../../app/ui/library/languages.py"/>
        <location filename="../../app/ui/library/password.py"/>
        <location filename="../../app/ui/library/reading_anew.py"/>
        <source>Cancel</source>
        <extracomment>FlatButton, QuietButton</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/viewer.py"/>
        <source>Close</source>
        <extracomment>QuietButton</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/collections.py"/>
        <source>Collection: {name}</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Sammlung: {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/acts.py"/>
        <location filename="../../app/ui/library/page.py"/>
        <source>Compare</source>
        <extracomment>QuietButton, addAction</extracomment>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>Compare {files}</source>
        <extracomment>in comparison_question: Asked in the chat; questions are read by rules, so keep one of these verbs: so sánh, compara, vergleiche, compare.</extracomment>
        <translation>Vergleiche {files}</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/collections.py"/>
        <source>Create</source>
        <extracomment>PrimaryButton</extracomment>
        <translation>Erstellen</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/layout.py"/>
        <location filename="../../app/ui/library/page.py"/>
        <location filename="../../app/ui/library/table.py"/>
        <source>Documents</source>
        <extracomment>label, setAccessibleName</extracomment>
        <translation>Dokumente</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/collections.py"/>
        <source>Documents you add next go into it. A chat can ask one collection alone.</source>
        <extracomment>paragraph</extracomment>
        <translation>Dokumente, die Sie als Nächstes hinzufügen, kommen in diese Sammlung. Ein Chat kann auch eine einzelne Sammlung befragen.</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/layout.py"/>
        <source>Drop files or folders anywhere in this window. Nothing leaves this machine; texts and vectors are kept encrypted.</source>
        <extracomment>paragraph</extracomment>
        <translation>Ziehen Sie Dateien oder Ordner irgendwo in dieses Fenster. Nichts verlässt diesen Rechner; Texte und Vektoren werden verschlüsselt aufbewahrt.</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/layout.py"/>
        <source>Drop files or folders here: PDF, Word, HTML, mail, tables, plain text. They are read on this machine and kept encrypted; nothing leaves it.</source>
        <extracomment>EmptyState</extracomment>
        <translation>Ziehen Sie Dateien oder Ordner hierher: PDF, Word, HTML, E-Mail, Tabellen, reinen Text. Sie werden auf diesem Rechner gelesen und verschlüsselt aufbewahrt; nichts verlässt ihn.</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/drop.py"/>
        <source>Drop to add to “{name}”</source>
        <extracomment>in _zones</extracomment>
        <translation>Ablegen, um zu „{name}“ hinzuzufügen</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/drop.py"/>
        <source>Drop to attach to this chat</source>
        <extracomment>in _zones</extracomment>
        <translation>Ablegen, um an diesen Chat anzuhängen</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/acts.py"/>
        <location filename="../../app/ui/library/page.py"/>
        <source>Enter password…</source>
        <extracomment>QuietButton, addAction</extracomment>
        <translation>Passwort eingeben…</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/page.py"/>
        <source>Filter by name</source>
        <extracomment>setPlaceholderText</extracomment>
        <translation>Nach Namen filtern</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/page.py"/>
        <source>Filter documents by name</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Dokumente nach Namen filtern</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/collections.py"/>
        <source>For example: Harbour reports</source>
        <extracomment>setPlaceholderText</extracomment>
        <translation>Zum Beispiel: Hafenberichte</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/progress_card.py"/>
        <source>Forget problems</source>
        <extracomment>FlatButton</extracomment>
        <translation>Probleme verwerfen</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/acts.py"/>
        <source>Import</source>
        <extracomment>PasswordDialog</extracomment>
        <translation>Importieren</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/acts.py"/>
        <source>Import again</source>
        <extracomment>in show_menu</extracomment>
        <translation>Erneut importieren</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/progress_card.py"/>
        <source>Indexing</source>
        <extracomment>ProgressLine</extracomment>
        <translation>Indexierung</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/content.py"/>
        <source>Indexing {files}</source>
        <extracomment>in _running</extracomment>
        <translation>Indexierung von {files}</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>It failed so twice and is not tried again by itself.</source>
        <extracomment>append</extracomment>
        <translation>Das ist zweimal fehlgeschlagen und wird nicht von selbst erneut versucht.</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/password.py"/>
        <source>It opens the file. It stays in memory until the vault is locked, and is written nowhere.</source>
        <extracomment>paragraph</extracomment>
        <translation>Es öffnet die Datei. Es bleibt im Arbeitsspeicher, bis der Tresor gesperrt wird, und wird nirgends gespeichert.</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>Its file is gone from the watched folder. It can still be asked.</source>
        <extracomment>in state_tip</extracomment>
        <translation>Die Datei ist aus dem überwachten Ordner verschwunden. Fragen dazu sind weiter möglich.</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/languages.py"/>
        <source>Languages of pictures</source>
        <extracomment>in __init__</extracomment>
        <translation>Sprachen der Bilder</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/collections.py"/>
        <source>Languages of pictures in “{collection}”…</source>
        <extracomment>in _fill_menu</extracomment>
        <translation>Sprachen der Bilder in „{collection}“…</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/viewer.py"/>
        <source>Loading…</source>
        <extracomment>PagePart</extracomment>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>Looked again: nothing of it is left but what answers said.</source>
        <extracomment>in purge_text</extracomment>
        <translation>Nochmals nachgesehen: Nichts davon ist übrig außer dem, was Antworten sagten.</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/content.py"/>
        <source>Looking at the files…</source>
        <extracomment>CardContent</extracomment>
        <translation>Die Dateien werden durchgesehen…</translation>
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
        <translation>Name der Sammlung</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/collections.py"/>
        <source>New collection</source>
        <extracomment>label, setWindowTitle</extracomment>
        <translation>Neue Sammlung</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/collections.py"/>
        <source>New collection…</source>
        <extracomment>addAction</extracomment>
        <translation>Neue Sammlung…</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/viewer.py"/>
        <source>Next page (PgDown)</source>
        <extracomment>IconButton</extracomment>
        <translation>Nächste Seite (Bild abwärts)</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/layout.py"/>
        <source>No documents yet</source>
        <extracomment>EmptyState</extracomment>
        <translation>Noch keine Dokumente</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>Nothing was removed: these files are there again.</source>
        <extracomment>in purge_text</extracomment>
        <translation>Es wurde nichts entfernt: Diese Dateien sind wieder da.</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/acts.py"/>
        <location filename="../../app/ui/library/page.py"/>
        <source>Open text</source>
        <extracomment>QuietButton, addAction</extracomment>
        <translation>Text öffnen</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/viewer.py"/>
        <source>Page {n} of {count}</source>
        <extracomment>append</extracomment>
        <translation>Seite {n} von {count}</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/table_model.py"/>
        <source>Pages</source>
        <extracomment>in _titles</extracomment>
        <translation>Seiten</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/viewer.py"/>
        <source>Part {n} of {count}</source>
        <extracomment>append</extracomment>
        <translation>Teil {n} von {count}</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/table_model.py"/>
        <source>Passages</source>
        <extracomment>in _titles</extracomment>
        <translation>Textstellen</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/password.py"/>
        <source>Password of “{name}”</source>
        <extracomment>in __init__</extracomment>
        <translation>Passwort von „{name}“</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/progress_card.py"/>
        <location filename="../../app/ui/library/reading_anew.py"/>
        <location filename="../../app/ui/library/watch_card.py"/>
        <source>Pause</source>
        <extracomment>QuietButton, in show_state</extracomment>
        <translation>Anhalten</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/content.py"/>
        <source>Paused</source>
        <extracomment>in _paused</extracomment>
        <translation>Angehalten</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>Pictures in “{collection}” will be read as {languages}.</source>
        <extracomment>in languages_text</extracomment>
        <translation>Bilder in „{collection}“ werden gelesen als {languages}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>Pictures in “{collection}” will not be read: no such language is here.</source>
        <extracomment>in languages_text</extracomment>
        <translation>Bilder in „{collection}“ werden nicht gelesen: Keine dieser Sprachen ist hier vorhanden.</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/viewer.py"/>
        <source>Piece {n} of {count}</source>
        <extracomment>append</extracomment>
        <translation>Abschnitt {n} von {count}</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/viewer.py"/>
        <source>Previous page (PgUp)</source>
        <extracomment>IconButton</extracomment>
        <translation>Vorherige Seite (Bild aufwärts)</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/reading_anew.py"/>
        <source>Reading anew</source>
        <extracomment>ProgressLine</extracomment>
        <translation>Neu einlesen</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/acts.py"/>
        <location filename="../../app/ui/library/watch_panel.py"/>
        <source>Remove</source>
        <extracomment>ConfirmDialog</extracomment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/watch_card.py"/>
        <source>Remove them…</source>
        <extracomment>DangerButton</extracomment>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/watch_words.py"/>
        <source>Remove {documents} that are gone from disk?</source>
        <extracomment>in gone_title</extracomment>
        <translation>{documents} mit fehlender Datei entfernen?</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>Remove {documents}?</source>
        <extracomment>in removal_title</extracomment>
        <translation>{documents} entfernen?</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>Remove “{name}”?</source>
        <extracomment>in removal_title</extracomment>
        <translation>„{name}“ entfernen?</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/acts.py"/>
        <location filename="../../app/ui/library/page.py"/>
        <source>Remove…</source>
        <extracomment>DangerButton, addAction</extracomment>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/progress_card.py"/>
        <location filename="../../app/ui/library/reading_anew.py"/>
        <location filename="../../app/ui/library/watch_card.py"/>
        <source>Resume</source>
        <extracomment>QuietButton, in show_state</extracomment>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/progress_card.py"/>
        <source>Retry failed</source>
        <extracomment>QuietButton</extracomment>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/languages.py"/>
        <source>Save</source>
        <extracomment>PrimaryButton</extracomment>
        <translation>Speichern</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/languages.py"/>
        <source>Scanned pages and pictures in “{collection}” are read in these languages; each takes its own time. A document that was read in others is read again when you import it again.</source>
        <extracomment>in _lay_out</extracomment>
        <translation>Gescannte Seiten und Bilder in „{collection}“ werden in diesen Sprachen gelesen; jede kostet zusätzliche Zeit. Ein Dokument, das in anderen gelesen wurde, wird neu gelesen, wenn Sie es erneut importieren.</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/progress_card.py"/>
        <location filename="../../app/ui/library/watch_card.py"/>
        <source>Show all</source>
        <extracomment>in _fold, in _word_problems</extracomment>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/watch_card.py"/>
        <source>Show fewer</source>
        <extracomment>in _fold</extracomment>
        <translation>Weniger anzeigen</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/progress_card.py"/>
        <source>Show problems ({n})</source>
        <extracomment>in _word_problems</extracomment>
        <translation>Probleme anzeigen ({n})</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/table_model.py"/>
        <source>State</source>
        <extracomment>in _titles</extracomment>
        <translation>Status</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/watch_card.py"/>
        <source>Stop watching</source>
        <extracomment>FlatButton</extracomment>
        <translation>Überwachung beenden</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/acts.py"/>
        <location filename="../../app/ui/library/page.py"/>
        <source>Summarise</source>
        <extracomment>QuietButton, addAction</extracomment>
        <translation>Zusammenfassen</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>Summarise {files}</source>
        <extracomment>in summary_question: Asked in the chat; questions are read by rules, so keep one of these verbs: tóm tắt, resume, fasse … zusammen, résume.</extracomment>
        <translation>Fasse {files} zusammen</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/viewer.py"/>
        <source>Text of {name}</source>
        <extracomment>setWindowTitle</extracomment>
        <translation>Text von {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/watch_words.py"/>
        <source>Their files are not in the watched folders any more. {documents}, with all passages, vectors, stored copies and quotes in your chats, would be erased for good.</source>
        <extracomment>in gone_question</extracomment>
        <translation>Die Dateien liegen nicht mehr in den überwachten Ordnern. Endgültig gelöscht würden: {documents} mit allen Textstellen, Vektoren, gespeicherten Kopien und Zitaten in Ihren Chats.</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>Traces were found afterwards; remove them again.</source>
        <extracomment>in purge_text</extracomment>
        <translation>Danach wurden noch Spuren gefunden; entfernen Sie die Dokumente erneut.</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/acts.py"/>
        <source>Try again</source>
        <extracomment>in show_menu</extracomment>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/page.py"/>
        <source>Try the sample</source>
        <extracomment>add_action</extracomment>
        <translation>Beispiel ausprobieren</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/page.py"/>
        <source>Undo</source>
        <extracomment>show_message</extracomment>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/page.py"/>
        <location filename="../../app/ui/library/watch_panel.py"/>
        <source>Watch a folder</source>
        <extracomment>choose_folder, setAccessibleName</extracomment>
        <translation>Ordner überwachen</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/page.py"/>
        <source>Watch a folder…</source>
        <extracomment>QuietButton, add_action, in resizeEvent</extracomment>
        <translation>Ordner überwachen…</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/page.py"/>
        <source>Watch…</source>
        <extracomment>in resizeEvent</extracomment>
        <translation>Überwachen…</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>a link</source>
        <extracomment>in _reasons</extracomment>
        <translation>eine Verknüpfung</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>could not be opened</source>
        <extracomment>in _reasons</extracomment>
        <translation>ließ sich nicht öffnen</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>could not be read</source>
        <extracomment>get</extracomment>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>damaged or incomplete</source>
        <extracomment>in _reasons</extracomment>
        <translation>beschädigt oder unvollständig</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>empty</source>
        <extracomment>in _reasons</extracomment>
        <translation>leer</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>failed: {reason}</source>
        <extracomment>in state_text</extracomment>
        <translation>fehlgeschlagen: {reason}</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/watch_words.py"/>
        <source>for {collection}</source>
        <extracomment>in facts</extracomment>
        <translation>für {collection}</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>gone from disk</source>
        <translation>Datei fehlt</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>hidden</source>
        <extracomment>in _reasons</extracomment>
        <translation>versteckt</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>in quarantine: {reason}</source>
        <extracomment>in state_text</extracomment>
        <translation>in Quarantäne: {reason}</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>indexed</source>
        <translation>indexiert</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>indexed · with a note</source>
        <extracomment>in state_text</extracomment>
        <translation>indexiert · mit Hinweis</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>left out: {reason}</source>
        <extracomment>in state_text</extracomment>
        <translation>ausgelassen: {reason}</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/watch_words.py"/>
        <source>looked at every minute, as a share tells of no changes</source>
        <translation>wird jede Minute durchgesehen, da Netzlaufwerke keine Änderungen melden</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/watch_words.py"/>
        <source>looked at every minute, as the system's limit of watches is full</source>
        <translation>wird jede Minute durchgesehen, da das System keine weiteren Überwachungen zulässt</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/watch_words.py"/>
        <source>looked at {when}</source>
        <extracomment>append</extracomment>
        <translation>zuletzt nachgesehen: {when}</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/watch_words.py"/>
        <source>looking for the first time…</source>
        <extracomment>in _standing</extracomment>
        <translation>wird zum ersten Mal durchgesehen…</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>needed too much memory</source>
        <extracomment>in _reasons</extracomment>
        <translation>brauchte zu viel Arbeitsspeicher</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>needs a password</source>
        <extracomment>in _reasons</extracomment>
        <translation>braucht ein Passwort</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>no longer there</source>
        <extracomment>in _reasons</extracomment>
        <translation>nicht mehr da</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>no text found</source>
        <extracomment>in _reasons</extracomment>
        <translation>kein Text gefunden</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>no text, needs OCR</source>
        <extracomment>in _reasons</extracomment>
        <translation>kein Text, braucht OCR</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/languages.py"/>
        <source>none is installed</source>
        <extracomment>in __init__</extracomment>
        <translation>keine ist installiert</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>not a file</source>
        <extracomment>in _reasons</extracomment>
        <translation>keine Datei</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/reading_anew.py"/>
        <location filename="../../app/ui/library/watch_words.py"/>
        <source>paused</source>
        <extracomment>append, in _show</extracomment>
        <translation>angehalten</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/content.py"/>
        <source>pausing after the file at hand</source>
        <extracomment>in _running</extracomment>
        <translation>hält nach der aktuellen Datei an</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>reading…</source>
        <translation>wird gelesen…</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>the reader stopped</source>
        <extracomment>in _reasons</extracomment>
        <translation>der Dokumentleser brach ab</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/content.py"/>
        <source>the rest is indexed and can be asked</source>
        <extracomment>in _facts_of_problems</extracomment>
        <translation>der Rest ist indexiert und kann befragt werden</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>too large</source>
        <extracomment>in _reasons</extracomment>
        <translation>zu groß</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>took too long</source>
        <extracomment>in _reasons</extracomment>
        <translation>dauerte zu lange</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>unknown kind of file</source>
        <extracomment>in _reasons</extracomment>
        <translation>unbekannter Dateityp</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/watch_words.py"/>
        <source>up to date</source>
        <extracomment>in _standing</extracomment>
        <translation>auf dem neuesten Stand</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>wrong password</source>
        <extracomment>in _reasons</extracomment>
        <translation>falsches Passwort</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/content.py"/>
        <source>{done} of {files} done</source>
        <extracomment>in _paused</extracomment>
        <translation>{done} von {files} fertig</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/reading_anew.py"/>
        <source>{done} of {total}</source>
        <extracomment>in _of</extracomment>
        <translation>{done} von {total}</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>{files} indexed</source>
        <extracomment>in summary_text</extracomment>
        <translation>{files} indexiert</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>{gone} with {passages}, {vectors} and {citations}.</source>
        <extracomment>in purge_text</extracomment>
        <translation>{gone}, dazu {passages}, {vectors} und {citations}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/languages.py"/>
        <source>{language}: not installed here</source>
        <extracomment>in _named</extracomment>
        <translation>{language}: hier nicht installiert</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/reading_anew.py"/>
        <source>{name} answers until then</source>
        <extracomment>append</extracomment>
        <translation>bis dahin antwortet {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/reading_anew.py"/>
        <source>{name} reads your documents anew</source>
        <extracomment>in _show</extracomment>
        <translation>{name} liest Ihre Dokumente neu ein</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>{n} document</source>
        <extracomment>the form for one</extracomment>
        <translation>{n} Dokument</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/watch_words.py"/>
        <source>{n} document is gone from disk</source>
        <extracomment>the form for one</extracomment>
        <translation>Zu {n} Dokument fehlt die Datei</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>{n} document removed</source>
        <extracomment>the form for one</extracomment>
        <translation>{n} Dokument entfernt</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>{n} documents</source>
        <extracomment>the form for any other number</extracomment>
        <translation>{n} Dokumente</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/watch_words.py"/>
        <source>{n} documents are gone from disk</source>
        <extracomment>the form for any other number</extracomment>
        <translation>Zu {n} Dokumenten fehlt die Datei</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>{n} documents removed</source>
        <extracomment>the form for any other number</extracomment>
        <translation>{n} Dokumente entfernt</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>{n} done</source>
        <extracomment>in progress_facts</extracomment>
        <translation>{n} fertig</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>{n} file</source>
        <extracomment>the form for one</extracomment>
        <translation>{n} Datei</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/watch_words.py"/>
        <source>{n} file is being written</source>
        <extracomment>the form for one</extracomment>
        <translation>{n} Datei wird gerade geschrieben</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/content.py"/>
        <source>{n} file needs attention</source>
        <extracomment>the form for one</extracomment>
        <translation>{n} Datei braucht Ihre Aufmerksamkeit</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/content.py"/>
        <location filename="../../app/ui/library/watch_words.py"/>
        <source>{n} file waits</source>
        <extracomment>the form for one</extracomment>
        <translation>{n} Datei wartet</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>{n} files</source>
        <extracomment>the form for any other number</extracomment>
        <translation>{n} Dateien</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/watch_words.py"/>
        <source>{n} files are being written</source>
        <extracomment>the form for any other number</extracomment>
        <translation>{n} Dateien werden gerade geschrieben</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/content.py"/>
        <source>{n} files need attention</source>
        <extracomment>the form for any other number</extracomment>
        <translation>{n} Dateien brauchen Ihre Aufmerksamkeit</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/content.py"/>
        <location filename="../../app/ui/library/watch_words.py"/>
        <source>{n} files wait</source>
        <extracomment>the form for any other number</extracomment>
        <translation>{n} Dateien warten</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>{n} in quarantine, not tried again by itself</source>
        <extracomment>the form for one</extracomment>
        <translation>{n} in Quarantäne, wird nicht von selbst erneut versucht</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>{n} in quarantine, not tried again by themselves</source>
        <extracomment>the form for any other number</extracomment>
        <translation>{n} in Quarantäne, werden nicht von selbst erneut versucht</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/watch_words.py"/>
        <location filename="../../app/ui/library/words.py"/>
        <source>{n} need attention</source>
        <extracomment>the form for any other number</extracomment>
        <translation>{n} brauchen Aufmerksamkeit</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/watch_words.py"/>
        <location filename="../../app/ui/library/words.py"/>
        <source>{n} needs attention</source>
        <extracomment>the form for one</extracomment>
        <translation>{n} braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>{n} passage</source>
        <extracomment>the form for one</extracomment>
        <translation>{n} Textstelle</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>{n} passages</source>
        <extracomment>the form for any other number</extracomment>
        <translation>{n} Textstellen</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>{n} passages/s</source>
        <extracomment>append</extracomment>
        <translation>{n} Textstellen/s</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>{n} quote</source>
        <extracomment>the form for one</extracomment>
        <translation>{n} Zitat</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>{n} quotes</source>
        <extracomment>the form for any other number</extracomment>
        <translation>{n} Zitate</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>{n} sheet</source>
        <extracomment>the form for one</extracomment>
        <translation>{n} Tabellenblatt</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>{n} sheets</source>
        <extracomment>the form for any other number</extracomment>
        <translation>{n} Tabellenblätter</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>{n} slide</source>
        <extracomment>the form for one</extracomment>
        <translation>{n} Folie</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>{n} slides</source>
        <extracomment>the form for any other number</extracomment>
        <translation>{n} Folien</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>{n} vector</source>
        <extracomment>the form for one</extracomment>
        <translation>{n} Vektor</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>{n} vectors</source>
        <extracomment>the form for any other number</extracomment>
        <translation>{n} Vektoren</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>{n} was known</source>
        <extracomment>the form for one</extracomment>
        <translation>{n} war bekannt</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/watch_card.py"/>
        <source>{n} watched folder</source>
        <extracomment>the form for one</extracomment>
        <translation>{n} überwachter Ordner</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/watch_card.py"/>
        <source>{n} watched folders</source>
        <extracomment>the form for any other number</extracomment>
        <translation>{n} überwachte Ordner</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>{n} were known</source>
        <extracomment>the form for any other number</extracomment>
        <translation>{n} waren bekannt</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>{one} and {other}</source>
        <extracomment>in enumerated</extracomment>
        <translation>{one} und {other}</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>{passages}, their vectors, the stored copy and every quote from it in your chats are erased for good. The chats stay, and so do the files on your disk.</source>
        <extracomment>in removal_text</extracomment>
        <translation>Endgültig gelöscht werden {passages}, ihre Vektoren, die gespeicherte Kopie und jedes Zitat daraus in Ihren Chats. Die Chats bleiben, ebenso die Dateien auf Ihrem Datenträger.</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/watch_words.py"/>
        <source>“{name}” is watched no more. Its documents stay.</source>
        <extracomment>in stopped</extracomment>
        <translation>„{name}“ wird nicht mehr überwacht. Die Dokumente daraus bleiben.</translation>
    </message>
</context>
<context>
    <name>EditLine</name>
    <message>
        <location filename="../../app/ui/chat/editing.py"/>
        <source>Cancel</source>
        <extracomment>FlatButton</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/editing.py"/>
        <source>Cancel the edit</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Bearbeiten abbrechen</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/editing.py"/>
        <source>Editing a question: what came of it stays, in a version of its own.</source>
        <extracomment>in __init__</extracomment>
        <translation>Frage wird bearbeitet: Was daraus entstand, bleibt als eigene Version.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/editing.py"/>
        <source>Leave the question as it is (Esc)</source>
        <extracomment>setToolTip</extracomment>
        <translation>Die Frage lassen, wie sie ist (Esc)</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <location filename="../../app/engine/hardware.py"/>
        <source> and a conversation kept as {value}</source>
        <extracomment>part of a sentence</extracomment>
        <translation> und einer als {value} gehaltenen Unterhaltung</translation>
    </message>
    <message>
        <location filename="../../app/engine/hardware.py"/>
        <source> and one layer on the graphics processor</source>
        <extracomment>part of a sentence</extracomment>
        <translation> und einer Schicht auf dem Grafikprozessor</translation>
    </message>
    <message>
        <location filename="../../app/engine/hardware.py"/>
        <source> and {gpu_layers} layers on the graphics processor</source>
        <extracomment>part of a sentence</extracomment>
        <translation> und {gpu_layers} Schichten auf dem Grafikprozessor</translation>
    </message>
    <message>
        <location filename="../../app/mirror/worker.py"/>
        <source> and {more} more</source>
        <extracomment>part of a sentence</extracomment>
        <translation> und {more} weitere</translation>
    </message>
    <message>
        <location filename="../../app/services/model_settings.py"/>
        <source>'gpu_layers' must be a whole number from 0 to 4096. Nothing was changed.</source>
        <translation>„gpu_layers“ muss eine ganze Zahl von 0 bis 4096 sein. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../app/services/watch_gate.py"/>
        <source>'{file}' came from a watched folder that is paused, or that this site no longer lets be watched. Nothing was tried.</source>
        <translation>„{file}“ kam aus einem überwachten Ordner, der angehalten ist oder den Ihre Organisation nicht mehr überwachen lässt. Es wurde nichts versucht.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/targets.py"/>
        <source>'{file}' cannot be a file's name in a mirror</source>
        <extracomment>part of a sentence</extracomment>
        <translation>„{file}“ kann in einem Spiegelserver kein Dateiname sein</translation>
    </message>
    <message>
        <location filename="../../app/mirror/download.py"/>
        <source>'{file}' is not the file that the site signed: its SHA-256 differs. What came was deleted; nothing was installed.</source>
        <translation>„{file}“ ist nicht die Datei, die die Organisation signiert hat: Ihr SHA-256 weicht ab. Was ankam, wurde gelöscht; es wurde nichts installiert.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/download.py"/>
        <source>'{file}' is not the file that the site signed: {length} bytes instead of {size_bytes}. Nothing was installed.</source>
        <translation>„{file}“ ist nicht die Datei, die die Organisation signiert hat: {length} statt {size_bytes} Byte. Es wurde nichts installiert.</translation>
    </message>
    <message>
        <location filename="../../app/services/installing.py"/>
        <source>'{file}' of '{name}' is not the file that the site signed. It was deleted; nothing was installed.</source>
        <translation>„{file}“ von „{name}“ ist nicht die Datei, die die Organisation signiert hat. Sie wurde gelöscht; es wurde nichts installiert.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/locations.py"/>
        <source>'{file}' would be fetched from elsewhere than the mirror. Nothing was fetched.</source>
        <translation>„{file}“ käme von woanders als vom Spiegelserver. Es wurde nichts geholt.</translation>
    </message>
    <message>
        <location filename="../../app/services/watched_folders.py"/>
        <source>'{folder}' is {value}. Nothing was changed.</source>
        <extracomment>{value} may be no folder / not there</extracomment>
        <translation>„{folder}“ ist {value}. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../app/services/models.py"/>
        <source>'{name}' cannot be switched off. Nothing was changed.</source>
        <translation>„{name}“ lässt sich nicht abschalten. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/opening.py"/>
        <source>'{name}' cannot be unpacked. Nothing was imported.</source>
        <translation>„{name}“ lässt sich nicht entpacken. Es wurde nichts importiert.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/store.py"/>
        <source>'{name}' could not be read ({value}).</source>
        <translation>„{name}“ konnte nicht gelesen werden ({value}).</translation>
    </message>
    <message>
        <location filename="../../app/services/installing.py"/>
        <source>'{name}' did not come whole, so it is not installed. What came is kept.</source>
        <translation>„{name}“ kam nicht vollständig an und ist deshalb nicht installiert. Was ankam, bleibt erhalten.</translation>
    </message>
    <message>
        <location filename="../../app/services/model_tuning.py"/>
        <source>'{name}' does not answer, so there is nothing to set for it. Nothing was changed.</source>
        <translation>„{name}“ antwortet nicht, deshalb gibt es dafür nichts einzustellen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../app/engine/hardware.py"/>
        <source>'{name}' fits: it needs about {needed_bytes}.</source>
        <translation>„{name}“ passt: Es braucht etwa {needed_bytes}.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/opening.py"/>
        <source>'{name}' holds more than {most} MiB of chats. Nothing was imported.</source>
        <translation>„{name}“ enthält mehr als {most} MiB an Chats. Es wurde nichts importiert.</translation>
    </message>
    <message>
        <location filename="../../app/services/models.py"/>
        <source>'{name}' is an adapter: it changes a model and cannot answer by itself. Nothing was changed.</source>
        <translation>„{name}“ ist ein Adapter: Er verändert ein Modell und kann nicht allein antworten. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../app/services/persona_files/service.py"/>
        <source>'{name}' is larger than {value} MiB. Nothing was imported.</source>
        <translation>„{name}“ ist größer als {value} MiB. Es wurde nichts importiert.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/targets.py"/>
        <source>'{name}' is no adapter with its base model</source>
        <extracomment>part of a sentence</extracomment>
        <translation>„{name}“ ist kein Adapter mit seinem Basismodell</translation>
    </message>
    <message>
        <location filename="../../app/services/model_tuning.py"/>
        <source>'{name}' is no adapter, so it cannot be added to a model. Nothing was changed.</source>
        <translation>„{name}“ ist kein Adapter und lässt sich deshalb nicht mit einem Modell verbinden. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../app/services/installing.py"/>
        <source>'{name}' is no embedder that Cloister can use: its files are {paths}. It was not installed.</source>
        <translation>„{name}“ ist kein Embedder, den Cloister verwenden kann: Seine Dateien sind {paths}. Er wurde nicht installiert.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/errors.py"/>
        <source>'{name}' is no file of chats that Cloister knows.</source>
        <translation>„{name}“ ist keine Chat-Datei, die Cloister kennt.</translation>
    </message>
    <message>
        <location filename="../../app/engine/gguf.py"/>
        <source>'{name}' is not a GGUF model file.</source>
        <translation>„{name}“ ist keine GGUF-Modelldatei.</translation>
    </message>
    <message>
        <location filename="../../app/services/model_import.py"/>
        <source>'{name}' is not a file. Nothing was changed.</source>
        <translation>„{name}“ ist keine Datei. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../app/engine/gguf.py"/>
        <source>'{name}' is of a model in {count} files, and {parts} of them are here. Nothing was changed.</source>
        <translation>„{name}“ gehört zu einem Modell aus {count} Dateien, von denen {parts} hier sind. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../app/engine/gguf_parts.py"/>
        <source>'{name}' is one of {count} files of a model, and its name does not say which. Nothing was changed.</source>
        <translation>„{name}“ ist eine von {count} Dateien eines Modells, und ihr Name sagt nicht, welche. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>'{name}' must be {wanted}. Nothing was changed.</source>
        <extracomment>{wanted} may be {what} from {least} to {most} / a text of at most {most} characters / a text / one of {allowed} / true or false</extracomment>
        <translation>„{name}“ muss {wanted} sein. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/store.py"/>
        <source>'{name}' was not imported</source>
        <extracomment>part of a sentence</extracomment>
        <translation>„{name}“ wurde nicht importiert</translation>
    </message>
    <message>
        <location filename="../../app/services/models.py"/>
        <source>'{name}' {uses}; it cannot answer. Nothing was changed.</source>
        <extracomment>{uses} may be turns text into vectors / is an adapter of another model / reads text in pictures / puts passages in order and checks answers</extracomment>
        <translation>„{name}“ {uses}; antworten kann es nicht. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../app/services/models.py"/>
        <source>'{name}' {uses}; it cannot be chosen by itself. Nothing was changed.</source>
        <extracomment>{uses} may be turns text into vectors / is an adapter of another model / reads text in pictures / puts passages in order and checks answers</extracomment>
        <translation>„{name}“ {uses}; einzeln auswählen lässt es sich nicht. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_export.py"/>
        <source>'{path}' cannot be read ({value}).</source>
        <translation>„{path}“ ist nicht lesbar ({value}).</translation>
    </message>
    <message>
        <location filename="../../app/services/persona_files/service.py"/>
        <source>'{path}' cannot be read ({value}). Nothing was imported.</source>
        <translation>„{path}“ kann nicht gelesen werden ({value}). Es wurde nichts importiert.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_export.py"/>
        <source>'{path}' could not be written: {reason}. There is no such file.</source>
        <extracomment>{reason} may be the disk is full</extracomment>
        <translation>„{path}“ konnte nicht geschrieben werden: {reason}. Es gibt keine solche Datei.</translation>
    </message>
    <message>
        <location filename="../../app/vault/backup_file.py"/>
        <source>'{path}' does not end like a backup: it is another file, or was cut off while it was copied. Nothing was made.</source>
        <translation>„{path}“ endet nicht wie eine Sicherung: Es ist eine andere Datei oder wurde beim Kopieren abgeschnitten. Es wurde nichts angelegt.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_reader.py"/>
        <source>'{path}' is a file of the vault itself. Nothing was written.</source>
        <translation>„{path}“ ist eine Datei des Tresors selbst. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/transport.py"/>
        <source>'{path}' is larger than any file of its kind</source>
        <extracomment>part of a sentence</extracomment>
        <translation>„{path}“ ist größer als jede Datei dieser Art</translation>
    </message>
    <message>
        <location filename="../../app/mirror/download.py"/>
        <source>'{path}' is no file. Nothing was changed.</source>
        <translation>„{path}“ ist keine Datei. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/opening.py"/>
        <source>'{path}' is not a file.</source>
        <translation>„{path}“ ist keine Datei.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_export.py"/>
        <source>'{path}' is not an exported record of events.</source>
        <translation>„{path}“ ist kein exportiertes Ereignisprotokoll.</translation>
    </message>
    <message>
        <location filename="../../app/services/model_import.py"/>
        <source>'{path}' is not there. Nothing was changed.</source>
        <translation>„{path}“ ist nicht da. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../app/services/discovery.py"/>
        <source>'{path}' is not there. Nothing was imported.</source>
        <translation>„{path}“ ist nicht da. Es wurde nichts importiert.</translation>
    </message>
    <message>
        <location filename="../../app/services/watched_folders.py"/>
        <source>'{path}' is watched for '{collection}' already, and '{path2}' lies on the same way. Nothing was changed.</source>
        <translation>„{path}“ wird schon für „{collection}“ überwacht, und „{path2}“ liegt auf demselben Pfad. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_export.py"/>
        <source>'{path}' lies in the data folder itself. Nothing was written.</source>
        <translation>„{path}“ liegt im Datenordner selbst. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <location filename="../../app/services/backup.py"/>
        <source>'{path}' lies in the data folder itself: a backup there goes where the vault goes. Nothing was written.</source>
        <translation>„{path}“ liegt im Datenordner selbst: Eine Sicherung dort verschwindet mit dem Tresor. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <location filename="../../app/services/watch_rules.py"/>
        <source>'{path}' lies outside of what this site lets be watched. Nothing was changed.</source>
        <translation>„{path}“ liegt außerhalb dessen, was Ihre Organisation überwachen lässt. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/media.py"/>
        <source>'{path}' on the stick is larger than any file of its kind. Nothing was installed from it, and nothing was changed on it.</source>
        <translation>„{path}“ auf dem Stick ist größer als jede Datei dieser Art. Es wurde nichts davon installiert und nichts darauf geändert.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/media.py"/>
        <source>'{path}' on the stick {why}; no station writes that. Nothing was installed from it, and nothing was changed on it.</source>
        <extracomment>{why} may be is a link or no plain file / leads out of the stick / is no plain file</extracomment>
        <translation>„{path}“ auf dem Stick {why}; das schreibt keine Station. Es wurde nichts davon installiert und nichts darauf geändert.</translation>
    </message>
    <message>
        <location filename="../../app/vault/backup_file.py"/>
        <source>'{path}' was made by a newer Cloister. Nothing was made.</source>
        <translation>„{path}“ wurde von einem neueren Cloister erstellt. Es wurde nichts angelegt.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/media.py"/>
        <source>'{root}' cannot be opened as a folder ({value}).</source>
        <translation>„{root}“ lässt sich nicht als Ordner öffnen ({value}).</translation>
    </message>
    <message>
        <location filename="../../app/mirror/origin.py"/>
        <source>'{shown}' cannot be used as a mirror: {why}. Nothing was asked of it.</source>
        <extracomment>{why} may be it holds characters that no address has / it must be https://HOST[:PORT][/PATH] and no more / it must begin with https:// / it is not an address</extracomment>
        <translation>„{shown}“ lässt sich nicht als Spiegelserver verwenden: {why}. Es wurde dort nichts angefragt.</translation>
    </message>
    <message>
        <location filename="../../app/services/repair.py"/>
        <source>'{target}' lies in the damaged home. Nothing was made.</source>
        <translation>„{target}“ liegt im beschädigten Datenordner. Es wurde nichts angelegt.</translation>
    </message>
    <message>
        <location filename="../../app/domain/ids.py"/>
        <source>'{text}' is not an id.</source>
        <translation>„{text}“ ist keine Kennung.</translation>
    </message>
    <message>
        <location filename="../../app/engine/hardware.py"/>
        <source>, and {device} of {device_bytes} graphics memory</source>
        <extracomment>part of a sentence</extracomment>
        <translation>, dazu {device} von {device_bytes} Grafikspeicher</translation>
    </message>
    <message>
        <location filename="../../app/security/opening.py"/>
        <source>, or type the recovery code instead</source>
        <extracomment>part of a sentence</extracomment>
        <translation>, oder geben Sie stattdessen den Wiederherstellungscode ein</translation>
    </message>
    <message>
        <location filename="../../app/services/model_settings.py"/>
        <source>1 adds it as it was trained, 0 adds nothing.</source>
        <translation>1 fügt ihn hinzu, wie er trainiert wurde, 0 fügt nichts hinzu.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/limits.py"/>
        <source>A chat has {messages} messages, 20000 are the most that is read.</source>
        <translation>Ein Chat hat {messages} Nachrichten; höchstens 20000 werden gelesen.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/foreign.py"/>
        <source>A chat has {turns} messages, more than what is read.</source>
        <translation>Ein Chat hat {turns} Nachrichten, mehr als gelesen werden.</translation>
    </message>
    <message>
        <location filename="../../app/vault/purge.py"/>
        <source>A document that this answer came from was removed, and its sources with it.</source>
        <translation>Ein Dokument, aus dem diese Antwort stammt, wurde entfernt, und damit die zugehörigen Quellen.</translation>
    </message>
    <message>
        <location filename="../../app/index/worker/pairs.py"/>
        <source>A file of the cross-encoder is too large.</source>
        <translation>Eine Datei des Cross-Encoders ist zu groß.</translation>
    </message>
    <message>
        <location filename="../../app/index/worker/main.py"/>
        <source>A file of the embedder is too large.</source>
        <translation>Eine Datei des Embedders ist zu groß.</translation>
    </message>
    <message>
        <location filename="../../app/services/history.py"/>
        <source>A folder or a tag needs a name with a letter or a digit, of at most 60 characters. Nothing was changed.</source>
        <translation>Ein Ordner oder Schlagwort braucht einen Namen mit einem Buchstaben oder einer Ziffer und höchstens 60 Zeichen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/gpt4all.py"/>
        <source>A later GPT4All wrote this chat (form {version}, 12 is the last that is read). Nothing was imported.</source>
        <translation>Ein späteres GPT4All hat diesen Chat geschrieben (Format {version}; gelesen wird bis 12). Es wurde nichts importiert.</translation>
    </message>
    <message>
        <location filename="../../app/services/discovery.py"/>
        <source>A link inside a folder is not followed.</source>
        <translation>Verknüpfungen in Ordnern werden nicht verfolgt.</translation>
    </message>
    <message>
        <location filename="../../app/services/import_opening.py"/>
        <source>A link leads from here to another file.</source>
        <translation>Von hier führt eine Verknüpfung zu einer anderen Datei.</translation>
    </message>
    <message>
        <location filename="../../app/services/watch_rules.py"/>
        <source>A link now leads from this folder to another one.</source>
        <translation>Von diesem Ordner führt jetzt eine Verknüpfung zu einem anderen.</translation>
    </message>
    <message>
        <location filename="../../app/services/memory.py"/>
        <source>A memory has 1 to 1000 turns, or is automatic. Nothing was changed.</source>
        <translation>Ein Gedächtnis umfasst 1 bis 1000 Beiträge oder ist automatisch. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/limits.py"/>
        <source>A message of this chat has more sources than what is read.</source>
        <translation>Eine Nachricht dieses Chats hat mehr Quellen, als gelesen werden.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/limits.py"/>
        <source>A message of this chat is longer than what is read.</source>
        <translation>Eine Nachricht dieses Chats ist länger, als gelesen wird.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/store.py"/>
        <source>A model file could not be deleted</source>
        <extracomment>part of a sentence</extracomment>
        <translation>Eine Modelldatei konnte nicht gelöscht werden</translation>
    </message>
    <message>
        <location filename="../../app/services/model_settings.py"/>
        <source>A model has no setting '{name}' of its own. Nothing was changed.</source>
        <translation>Ein Modell hat keine eigene Einstellung „{name}“. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../app/services/model_import.py"/>
        <source>A model named '{name}' is installed already. Nothing was changed.</source>
        <translation>Ein Modell namens „{name}“ ist schon installiert. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../app/services/installing.py"/>
        <source>A model named '{name}' is installed that is not the site's. It was not touched.</source>
        <translation>Ein Modell namens „{name}“ ist installiert, das nicht von der Organisation kommt. Es wurde nicht angerührt.</translation>
    </message>
    <message>
        <location filename="../../app/services/model_tuning.py"/>
        <source>A model takes at most 4 adapters, each of them once. Nothing was changed.</source>
        <translation>Ein Modell nimmt höchstens 4 Adapter auf, jeden davon einmal. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/store.py"/>
        <source>A model that was fetched was not installed</source>
        <extracomment>part of a sentence</extracomment>
        <translation>Ein geholtes Modell wurde nicht installiert</translation>
    </message>
    <message>
        <location filename="../../app/engine/errors.py"/>
        <source>A newer version may know it. Until then choose another model.</source>
        <translation>Eine neuere Version kennt sie vielleicht. Wählen Sie bis dahin ein anderes Modell.</translation>
    </message>
    <message>
        <location filename="../../app/vault/wording.py"/>
        <source>A page of the vault '{path}' is not as it was written, so what lies on it cannot be shown. Nothing was changed; the rest can still be read.</source>
        <translation>Eine Seite des Tresors „{path}“ ist nicht, wie sie geschrieben wurde, deshalb lässt sich nicht zeigen, was darauf liegt. Es wurde nichts geändert; der Rest ist weiterhin lesbar.</translation>
    </message>
    <message>
        <location filename="../../app/workers/errors.py"/>
        <source>A part of Cloister ('{role}') reached the sandbox level '{level}', and the program that started it '{wanted}'. It was ended before it read anything.</source>
        <translation>Ein Teil von Cloister („{role}“) erreichte die Sandbox-Stufe „{level}“, das startende Programm „{wanted}“. Er wurde beendet, bevor er etwas las.</translation>
    </message>
    <message>
        <location filename="../../app/services/personas.py"/>
        <source>A persona needs a name of one line with a letter or a digit, of at most 60 characters, without hidden ones. Nothing was changed.</source>
        <translation>Eine Persona braucht einen einzeiligen Namen mit einem Buchstaben oder einer Ziffer, höchstens 60 Zeichen, ohne verborgene. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../app/services/prompts.py"/>
        <source>A prompt has at most 20 variables. Nothing was changed.</source>
        <translation>Ein Prompt hat höchstens 20 Variablen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../app/services/prompts.py"/>
        <source>A prompt needs a name of one line with a letter or a digit, of at most 60 characters, without hidden ones. Nothing was changed.</source>
        <translation>Ein Prompt braucht einen einzeiligen Namen mit einem Buchstaben oder einer Ziffer, höchstens 60 Zeichen, ohne verborgene. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../app/services/prompts.py"/>
        <source>A prompt needs a text of at most 8000 characters. Nothing was changed.</source>
        <translation>Ein Prompt braucht einen Text von höchstens 8000 Zeichen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../app/index/cross_encoder.py"/>
        <source>A reranker gives one number; a checker has a label called 'entailment'.</source>
        <translation>Ein Reranker gibt eine Zahl aus; ein Prüfmodell hat eine Klasse namens „entailment“.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/launcher.py"/>
        <source>A stick needs no network process.</source>
        <translation>Ein Stick braucht keinen Netzwerkprozess.</translation>
    </message>
    <message>
        <location filename="../../app/services/memory.py"/>
        <source>A summary has 1 to 4000 characters</source>
        <extracomment>part of a sentence</extracomment>
        <translation>Eine Zusammenfassung hat 1 bis 4000 Zeichen</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/limits.py"/>
        <source>A summary in this chat is of messages that are not in it.</source>
        <translation>Eine Zusammenfassung in diesem Chat fasst Nachrichten zusammen, die er nicht enthält.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/limits.py"/>
        <source>A time in this chat is not a time.</source>
        <translation>Eine Zeitangabe in diesem Chat ist keine.</translation>
    </message>
    <message>
        <location filename="../../app/services/composing.py"/>
        <source>Add documents, or ask the model.</source>
        <translation>Fügen Sie Dokumente hinzu, oder fragen Sie das Modell.</translation>
    </message>
    <message>
        <location filename="../../app/services/attachments.py"/>
        <source>Add them to a collection in Documents instead, and ask that.</source>
        <translation>Fügen Sie sie stattdessen unter „Dokumente“ zu einer Sammlung hinzu, und fragen Sie diese.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_export.py"/>
        <source>After record {seq} stands a line that is none of a record.</source>
        <translation>Nach Eintrag {seq} steht eine Zeile, die zu keinem Eintrag gehört.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_export.py"/>
        <source>After record {signed_seq} no checkpoint signs what the file holds.</source>
        <translation>Nach Eintrag {signed_seq} signiert kein Prüfpunkt, was die Datei enthält.</translation>
    </message>
    <message>
        <location filename="../../app/services/history.py"/>
        <source>An answer is being written in this branch. Nothing was deleted.</source>
        <translation>In diesem Zweig wird gerade eine Antwort geschrieben. Es wurde nichts gelöscht.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/gpt4all.py"/>
        <source>An answer of this chat is nested deeper than any that GPT4All writes.</source>
        <translation>Eine Antwort dieses Chats ist tiefer verschachtelt als alles, was GPT4All schreibt.</translation>
    </message>
    <message>
        <location filename="../../app/domain/ids.py"/>
        <source>An id looks like {kind}12.</source>
        <translation>Eine Kennung sieht so aus: {kind}12.</translation>
    </message>
    <message>
        <location filename="../../app/security/paths.py"/>
        <source>Another Cloister is using '{parent}'. Nothing was changed.</source>
        <translation>Ein anderes Cloister verwendet „{parent}“. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat.py"/>
        <source>Another answer is still being written. Your question is kept.</source>
        <translation>Eine andere Antwort wird noch geschrieben. Ihre Frage bleibt erhalten.</translation>
    </message>
    <message>
        <location filename="../../app/services/whole_documents.py"/>
        <source>Answer with the name, or choose in Documents.</source>
        <translation>Antworten Sie mit dem Namen, oder wählen Sie unter „Dokumente“.</translation>
    </message>
    <message>
        <location filename="../../app/services/composing.py"/>
        <source>Ask again, or in other words.</source>
        <translation>Fragen Sie noch einmal, oder in anderen Worten.</translation>
    </message>
    <message>
        <location filename="../../app/engine/errors.py"/>
        <source>Ask again: the model starts anew by itself.</source>
        <translation>Fragen Sie erneut: Das Modell startet von selbst neu.</translation>
    </message>
    <message>
        <location filename="../../app/services/continuing.py"/>
        <source>Ask for more in a new question, or have it answered again.</source>
        <translation>Fragen Sie in einer neuen Nachricht nach mehr, oder lassen Sie neu antworten.</translation>
    </message>
    <message>
        <location filename="../../app/index/prepare_pairs.py"/>
        <source>Ask for the model in one of these forms.</source>
        <translation>Bitten Sie um das Modell in einem dieser Formate.</translation>
    </message>
    <message>
        <location filename="../../app/index/layout.py"/>
        <source>Ask for the model in safetensors form.</source>
        <translation>Bitten Sie um das Modell im safetensors-Format.</translation>
    </message>
    <message>
        <location filename="../../app/services/composing.py"/>
        <source>Ask for the rest in a new question, or raise the context size.</source>
        <translation>Fragen Sie in einer neuen Nachricht nach dem Rest, oder vergrößern Sie den Kontext.</translation>
    </message>
    <message>
        <location filename="../../app/engine/errors.py"/>
        <source>Ask for the rest, have it answered again, or choose another model.</source>
        <translation>Fragen Sie nach dem Rest, lassen Sie neu antworten, oder wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_reader.py"/>
        <source>Ask the administrator (audit.viewers). To check it: cloister audit verify</source>
        <translation>Fragen Sie die Administration (audit.viewers). Zum Prüfen: cloister audit verify</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_export.py"/>
        <source>Ask the administrator (chats.export).</source>
        <translation>Fragen Sie die Administration (chats.export).</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_import.py"/>
        <source>Ask the administrator (chats.import).</source>
        <translation>Fragen Sie die Administration (chats.import).</translation>
    </message>
    <message>
        <location filename="../../app/services/site_trust.py"/>
        <source>Ask the security officer whether the named one, SHA-256 {root_sha256}, is of a new station of the site. If so: --new-trust-root</source>
        <translation>Fragen Sie die Sicherheitsbeauftragten, ob der angegebene, SHA-256 {root_sha256}, von einer neuen Station der Organisation stammt. Wenn ja: --new-trust-root</translation>
    </message>
    <message>
        <location filename="../../app/services/model_import.py"/>
        <source>Ask the site's administrator for the model.</source>
        <translation>Bitten Sie die Administration der Organisation um das Modell.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/transport.py"/>
        <source>Ask the site's administrator.</source>
        <translation>Fragen Sie die Administration der Organisation.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/transport.py"/>
        <source>Ask the site's administrator: certificate and authority file must match.</source>
        <translation>Fragen Sie die Administration der Organisation: Zertifikat und Zertifikatsdatei müssen zusammenpassen.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/media.py"/>
        <source>Ask whoever made the stick.</source>
        <translation>Fragen Sie die Stelle, die den Stick erstellt hat.</translation>
    </message>
    <message>
        <location filename="../../app/extract/errors.py"/>
        <source>Ask your administrator to install Tesseract with the language of the document.</source>
        <translation>Bitten Sie Ihre Administration, Tesseract mit der Sprache des Dokuments zu installieren.</translation>
    </message>
    <message>
        <location filename="../../app/services/screening.py"/>
        <source>Ask {value}.</source>
        <extracomment>{value} may be the administrator of this machine</extracomment>
        <translation>Fragen Sie {value}.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_reader.py"/>
        <source>At record {seq} the code is not the one that was written down.</source>
        <translation>Bei Eintrag {seq} ist der Code nicht der, der notiert wurde.</translation>
    </message>
    <message>
        <location filename="../../app/services/models.py"/>
        <source>Attach it to its model: cloister models use MODEL --adapter '{name}'</source>
        <translation>Verbinden Sie ihn mit seinem Modell: cloister models use MODELL --adapter '{name}'</translation>
    </message>
    <message>
        <location filename="../../app/engine/errors.py"/>
        <source>Attach it to the model that it was trained from, in the same size.</source>
        <translation>Verbinden Sie ihn mit dem Modell, auf dessen Grundlage er trainiert wurde, in derselben Größe.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/gpt4all.py"/>
        <source>Behind this chat stands something that is not known.</source>
        <translation>Hinter diesem Chat steht etwas Unbekanntes.</translation>
    </message>
    <message>
        <location filename="../../app/security/paths.py"/>
        <source>Check its permissions, or choose another folder with --home.</source>
        <translation>Prüfen Sie seine Rechte, oder wählen Sie mit --home einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../../app/services/import_opening.py"/>
        <source>Check its permissions, then import it again.</source>
        <translation>Prüfen Sie ihre Rechte, und importieren Sie sie dann erneut.</translation>
    </message>
    <message>
        <location filename="../../app/extract/errors.py"/>
        <source>Check that it is still there and that you are allowed to read it.</source>
        <translation>Prüfen Sie, ob sie noch da ist und Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <location filename="../../app/extract/errors.py"/>
        <source>Check that it opens in its own program and shows text.</source>
        <translation>Prüfen Sie, ob sie sich im zugehörigen Programm öffnet und Text zeigt.</translation>
    </message>
    <message>
        <location filename="../../app/extract/errors.py"/>
        <source>Check that it was copied completely.</source>
        <translation>Prüfen Sie, ob sie vollständig kopiert wurde.</translation>
    </message>
    <message>
        <location filename="../../app/settings/store.py"/>
        <source>Check that the data folder is writable and the disk is not full.</source>
        <translation>Prüfen Sie, ob der Datenordner beschreibbar und der Datenträger nicht voll ist.</translation>
    </message>
    <message>
        <location filename="../../app/services/backup.py"/>
        <source>Check that the folder is there and may be written to, or choose another place.</source>
        <translation>Prüfen Sie, ob der Ordner da ist und Sie darin schreiben dürfen, oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/transport.py"/>
        <source>Check the address, or ask whoever publishes the mirror.</source>
        <translation>Prüfen Sie die Adresse, oder fragen Sie die Stelle, die den Spiegelserver bestückt.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/transport.py"/>
        <source>Check the address, or ask whoever runs the mirror.</source>
        <translation>Prüfen Sie die Adresse, oder fragen Sie die Stelle, die den Spiegelserver betreibt.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/verifying.py"/>
        <source>Check the data folder's permissions.</source>
        <translation>Prüfen Sie die Rechte des Datenordners.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_reader.py"/>
        <source>Check the disk and its free space, then try again.</source>
        <translation>Prüfen Sie den Datenträger und seinen freien Platz, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit.py"/>
        <source>Check the disk and its free space, then unlock again.</source>
        <translation>Prüfen Sie den Datenträger und seinen freien Platz, und entsperren Sie dann erneut.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/download.py"/>
        <source>Check the disk and the folder's permissions, then try again.</source>
        <translation>Prüfen Sie den Datenträger und die Rechte des Ordners, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <location filename="../../app/vault/errors.py"/>
        <source>Check the disk or the stick, or choose another place.</source>
        <translation>Prüfen Sie den Datenträger oder den Stick, oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <location filename="../../app/vault/wording.py"/>
        <source>Check the disk, the permissions and the free space, then try again.</source>
        <translation>Prüfen Sie den Datenträger, die Rechte und den freien Platz, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <location filename="../../app/security/keyfile.py"/>
        <source>Check the disk, then do it again.</source>
        <translation>Prüfen Sie den Datenträger, und wiederholen Sie den Vorgang dann.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/store.py"/>
        <source>Check the file and its permissions, then import it again.</source>
        <translation>Prüfen Sie die Datei und ihre Rechte, und importieren Sie sie dann erneut.</translation>
    </message>
    <message>
        <location filename="../../app/services/restore.py"/>
        <source>Check the file, and the folder that --home names.</source>
        <translation>Prüfen Sie die Datei und den Ordner, den --home angibt.</translation>
    </message>
    <message>
        <location filename="../../app/security/opening.py"/>
        <source>Check the keyboard layout and Caps Lock, then try again{instead}.</source>
        <extracomment>{instead} may be , or type the recovery code instead</extracomment>
        <translation>Prüfen Sie Tastaturbelegung und Feststelltaste, und versuchen Sie es dann erneut{instead}.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/verifying.py"/>
        <source>Check the mirror's address or the stick, then try again.</source>
        <translation>Prüfen Sie die Adresse des Spiegelservers oder den Stick, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/opening.py"/>
        <source>Check the name, and whether you may read it.</source>
        <translation>Prüfen Sie den Namen und ob Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <location filename="../../app/extract/errors.py"/>
        <source>Check the password; capital letters count.</source>
        <translation>Prüfen Sie das Passwort; Groß- und Kleinschreibung zählt.</translation>
    </message>
    <message>
        <location filename="../../app/services/discovery.py"/>
        <source>Check the path.</source>
        <translation>Prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <location filename="../../app/services/destroy.py"/>
        <source>Check the permissions of the data folder, then do it again: it goes on.</source>
        <translation>Prüfen Sie die Rechte des Datenordners, und wiederholen Sie den Vorgang dann: Er geht weiter, wo er aufgehört hat.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/verifying.py"/>
        <source>Check this machine's date; if it is right, tell whoever publishes the mirror.</source>
        <translation>Prüfen Sie das Datum dieses Rechners; wenn es stimmt, melden Sie es der Stelle, die den Spiegelserver bestückt.</translation>
    </message>
    <message>
        <location filename="../../app/services/watch_rules.py"/>
        <source>Choose a folder below {told}.</source>
        <translation>Wählen Sie einen Ordner unter {told}.</translation>
    </message>
    <message>
        <location filename="../../app/security/paths.py"/>
        <source>Choose a folder of your own with --home.</source>
        <translation>Wählen Sie mit --home einen eigenen Ordner.</translation>
    </message>
    <message>
        <location filename="../../app/services/models.py"/>
        <source>Choose a model that answers, or an embedder: cloister models list</source>
        <translation>Wählen Sie ein Modell, das antwortet, oder einen Embedder: cloister models list</translation>
    </message>
    <message>
        <location filename="../../app/services/model_tuning.py"/>
        <source>Choose a model that answers: cloister models list</source>
        <translation>Wählen Sie ein Modell, das antwortet: cloister models list</translation>
    </message>
    <message>
        <location filename="../../app/engine/errors.py"/>
        <source>Choose a model that was made for chat.</source>
        <translation>Wählen Sie ein Modell, das für Chats gemacht ist.</translation>
    </message>
    <message>
        <location filename="../../app/engine/errors.py"/>
        <source>Choose a model under Models.</source>
        <translation>Wählen Sie ein Modell unter „Modelle“.</translation>
    </message>
    <message>
        <location filename="../../app/security/keyslots.py"/>
        <source>Choose a new passphrase first.</source>
        <translation>Wählen Sie zuerst eine neue Passphrase.</translation>
    </message>
    <message>
        <location filename="../../app/services/backup.py"/>
        <source>Choose a place on another disk or stick.</source>
        <translation>Wählen Sie einen Ort auf einem anderen Datenträger oder Stick.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_export.py"/>
        <source>Choose a place outside it.</source>
        <translation>Wählen Sie einen Ort außerhalb davon.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_reader.py"/>
        <source>Choose a place outside the data folder.</source>
        <translation>Wählen Sie einen Ort außerhalb des Datenordners.</translation>
    </message>
    <message>
        <location filename="../../app/services/models.py"/>
        <source>Choose a smaller context instead.</source>
        <translation>Wählen Sie stattdessen einen kleineren Kontext.</translation>
    </message>
    <message>
        <location filename="../../app/services/backup.py"/>
        <source>Choose another name, or say --replace to put the new backup in its place.</source>
        <translation>Wählen Sie einen anderen Namen, oder ersetzen Sie sie mit --replace durch die neue Sicherung.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_export.py"/>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <location filename="../../app/services/model_errors.py"/>
        <source>Choose another one</source>
        <extracomment>part of a sentence</extracomment>
        <translation>Wählen Sie ein anderes</translation>
    </message>
    <message>
        <location filename="../../app/services/models.py"/>
        <source>Choose another one of its kind instead: cloister models list</source>
        <translation>Wählen Sie stattdessen ein anderes derselben Art: cloister models list</translation>
    </message>
    <message>
        <location filename="../../app/services/embedder.py"/>
        <source>Choose another one: cloister models list</source>
        <translation>Wählen Sie ein anderes: cloister models list</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_export.py"/>
        <source>Choose another place, or free some space.</source>
        <translation>Wählen Sie einen anderen Ort, oder schaffen Sie Platz.</translation>
    </message>
    <message>
        <location filename="../../app/services/attachments.py"/>
        <source>Choose files, or a folder that has some.</source>
        <translation>Wählen Sie Dateien oder einen Ordner, der welche enthält.</translation>
    </message>
    <message>
        <location filename="../../app/extract/errors.py"/>
        <source>Choose others for the collection (cloister docs languages), or ask your administrator to install them for Tesseract.</source>
        <translation>Wählen Sie für die Sammlung andere (cloister docs languages), oder bitten Sie Ihre Administration, sie für Tesseract zu installieren.</translation>
    </message>
    <message>
        <location filename="../../app/workers/errors.py"/>
        <source>Cloister is locked.</source>
        <translation>Cloister ist gesperrt.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/door.py"/>
        <source>Close Cloister and start it again.</source>
        <translation>Schließen Sie Cloister und starten Sie es wieder.</translation>
    </message>
    <message>
        <location filename="../../app/extract/errors.py"/>
        <source>Close other programs if memory is short, then go on; if it fails again, look with: cloister doctor</source>
        <translation>Schließen Sie andere Programme, falls der Arbeitsspeicher knapp ist, und fahren Sie dann fort; scheitert es wieder, sehen Sie nach mit: cloister doctor</translation>
    </message>
    <message>
        <location filename="../../app/engine/errors.py"/>
        <source>Close other programs, lower the context size, or choose a smaller model. {offers}</source>
        <translation>Schließen Sie andere Programme, verkleinern Sie den Kontext oder wählen Sie ein kleineres Modell. {offers}</translation>
    </message>
    <message>
        <location filename="../../app/security/kdf.py"/>
        <source>Close other programs, then try again.</source>
        <translation>Schließen Sie andere Programme, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <location filename="../../app/security/paths.py"/>
        <source>Close the other window or command, or wait for it to end.</source>
        <translation>Schließen Sie das andere Fenster oder den anderen Befehl, oder warten Sie, bis er endet.</translation>
    </message>
    <message>
        <location filename="../../app/security/opening.py"/>
        <source>Compare it with the paper, group by group.</source>
        <translation>Vergleichen Sie ihn Gruppe für Gruppe mit dem Papier.</translation>
    </message>
    <message>
        <location filename="../../app/services/model_settings.py"/>
        <source>Conversations cannot be kept as '{untrusted}'. Nothing was changed.</source>
        <translation>Unterhaltungen lassen sich nicht als „{untrusted}“ halten. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../app/engine/gguf.py"/>
        <source>Copy it again from where it came from and compare its checksum.</source>
        <translation>Kopieren Sie sie erneut von ihrem Ursprungsort, und vergleichen Sie die Prüfsumme.</translation>
    </message>
    <message>
        <location filename="../../app/vault/errors.py"/>
        <source>Copy it again from where it was kept, or use an older backup.</source>
        <translation>Kopieren Sie sie erneut von ihrem Aufbewahrungsort, oder nehmen Sie eine ältere Sicherung.</translation>
    </message>
    <message>
        <location filename="../../app/engine/errors.py"/>
        <source>Correct it under Settings, Sampling in detail, or empty it.</source>
        <translation>Korrigieren Sie das unter „Einstellungen“, „Sampling im Detail“, oder leeren Sie das Feld.</translation>
    </message>
    <message>
        <location filename="../../app/services/model_errors.py"/>
        <source>Detach it ('{of}' --no-adapter)</source>
        <extracomment>part of a sentence</extracomment>
        <translation>Trennen Sie ihn davon ('{of}' --no-adapter)</translation>
    </message>
    <message>
        <location filename="../../app/mirror/media.py"/>
        <source>Do not use this stick, and tell the site's security officer.</source>
        <translation>Verwenden Sie diesen Stick nicht, und informieren Sie die Sicherheitsbeauftragten der Organisation.</translation>
    </message>
    <message>
        <location filename="../../app/vault/documents.py"/>
        <source>Document {document} has no page at position {value}.</source>
        <translation>Dokument {document} hat an Position {value} keine Seite.</translation>
    </message>
    <message>
        <location filename="../../app/services/pages.py"/>
        <source>Drawing this page needs more memory than allowed: its text is shown.</source>
        <translation>Das Zeichnen dieser Seite braucht mehr Arbeitsspeicher als erlaubt: Angezeigt wird ihr Text.</translation>
    </message>
    <message>
        <location filename="../../app/services/pages.py"/>
        <source>Drawing this page takes longer than allowed: its text is shown.</source>
        <translation>Das Zeichnen dieser Seite dauert länger als erlaubt: Angezeigt wird ihr Text.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/access.py"/>
        <source>Either a mirror or a stick, not both.</source>
        <translation>Entweder ein Spiegelserver oder ein Stick, nicht beides.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/opening.py"/>
        <source>Export fewer chats at a time.</source>
        <translation>Exportieren Sie weniger Chats auf einmal.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/errors.py"/>
        <source>Files that can be read: Cloister's own (.json), ChatGPT's export (the .zip, or conversations.json in it), Open WebUI's export (.json) and GPT4All's chats (.chat).</source>
        <translation>Lesbar sind: Dateien von Cloister selbst (.json), der Export von ChatGPT (die .zip oder conversations.json darin), der Export von Open WebUI (.json) und die Chats von GPT4All (.chat).</translation>
    </message>
    <message>
        <location filename="../../app/vault/wording.py"/>
        <source>Free some space on the disk of the data folder, then open it again.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger des Datenordners, und öffnen Sie ihn dann erneut.</translation>
    </message>
    <message>
        <location filename="../../app/security/keyfile.py"/>
        <source>Free some space or check the folder's permissions, then try again.</source>
        <translation>Schaffen Sie Platz oder prüfen Sie die Rechte des Ordners, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <location filename="../../app/services/restore.py"/>
        <source>Free some space, or choose another folder with --home.</source>
        <translation>Schaffen Sie Platz, oder wählen Sie mit --home einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../../app/services/backup.py"/>
        <source>Free some space, or choose another place.</source>
        <translation>Schaffen Sie Platz, oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/download.py"/>
        <source>Free some space, or fetch fewer models (--only NAME).</source>
        <translation>Schaffen Sie Platz, oder holen Sie weniger Modelle (--only NAME).</translation>
    </message>
    <message>
        <location filename="../../app/services/repair.py"/>
        <source>Free some space, or name a folder on another disk.</source>
        <translation>Schaffen Sie Platz, oder geben Sie einen Ordner auf einem anderen Datenträger an.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/download.py"/>
        <source>Free some space, then sync again; it goes on from there.</source>
        <translation>Schaffen Sie Platz, und starten Sie den Abgleich erneut; er geht von dort weiter.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/store.py"/>
        <source>Free some space, then try again.</source>
        <translation>Schaffen Sie Platz, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/verifying.py"/>
        <source>Free some space.</source>
        <translation>Schaffen Sie Platz.</translation>
    </message>
    <message>
        <location filename="../../app/services/streamed.py"/>
        <source>From your documents; no model wrote this.</source>
        <translation>Aus Ihren Dokumenten; kein Modell hat das geschrieben.</translation>
    </message>
    <message>
        <location filename="../../app/extract/errors.py"/>
        <source>Get a fresh copy, or open it in its own program and save it again.</source>
        <translation>Besorgen Sie eine neue Kopie, oder öffnen Sie sie im zugehörigen Programm und speichern Sie sie neu.</translation>
    </message>
    <message>
        <location filename="../../app/services/persona_files/service.py"/>
        <source>Give one of them another name in the file.</source>
        <translation>Geben Sie einem davon in der Datei einen anderen Namen.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/origin.py"/>
        <source>Give the address that the site's administrator named.</source>
        <translation>Geben Sie die Adresse an, die die Administration der Organisation genannt hat.</translation>
    </message>
    <message>
        <location filename="../../app/services/composing.py"/>
        <source>Have it answered again.</source>
        <translation>Lassen Sie neu antworten.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat.py"/>
        <source>Have it answered again: what follows stays in a branch of its own.</source>
        <translation>Lassen Sie neu antworten: Was folgt, bleibt in einem eigenen Zweig.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/json_parts.py"/>
        <source>Have it exported or copied once more.</source>
        <translation>Lassen Sie sie noch einmal exportieren oder kopieren.</translation>
    </message>
    <message>
        <location filename="../../app/extract/cleaning.py"/>
        <source>Hidden {kind} were removed from the text ({count}).</source>
        <extracomment>{kind} may be text direction controls / zero-width characters / invisible tag characters</extracomment>
        <translation>Aus dem Text wurden verborgene Zeichen entfernt: {kind} ({count}).</translation>
    </message>
    <message>
        <location filename="../../app/services/discovery.py"/>
        <source>Hidden; not imported.</source>
        <translation>Versteckt; nicht importiert.</translation>
    </message>
    <message>
        <location filename="../../app/services/composing.py"/>
        <source>Import a GGUF file in Models, or add documents: their best passages are shown without a model too.</source>
        <translation>Importieren Sie eine GGUF-Datei unter „Modelle“, oder fügen Sie Dokumente hinzu: Ihre besten Textstellen werden auch ohne Modell angezeigt.</translation>
    </message>
    <message>
        <location filename="../../app/services/embedder.py"/>
        <source>Import an embedder folder in Models, or run set-up again.</source>
        <translation>Importieren Sie einen Embedder-Ordner unter „Modelle“, oder führen Sie die Einrichtung erneut aus.</translation>
    </message>
    <message>
        <location filename="../../app/services/watch_rules.py"/>
        <source>Import by hand, or ask your administrator (documents.watch_roots).</source>
        <translation>Importieren Sie von Hand, oder fragen Sie Ihre Administration (documents.watch_roots).</translation>
    </message>
    <message>
        <location filename="../../app/services/pages.py"/>
        <source>Import it again where originals are kept, and its pages can be seen.</source>
        <translation>Importieren Sie sie erneut, wo Originale behalten werden, dann sind ihre Seiten zu sehen.</translation>
    </message>
    <message>
        <location filename="../../app/extract/errors.py"/>
        <source>Import it again with its password, or save a copy without one.</source>
        <translation>Importieren Sie sie erneut mit ihrem Passwort, oder speichern Sie eine Kopie ohne Passwort.</translation>
    </message>
    <message>
        <location filename="../../app/index/cross_encoder.py"/>
        <source>Import it again.</source>
        <translation>Importieren Sie ihn erneut.</translation>
    </message>
    <message>
        <location filename="../../app/services/watch_gate.py"/>
        <source>Import it by hand: cloister docs add FILE</source>
        <translation>Importieren Sie die Datei von Hand: cloister docs add DATEI</translation>
    </message>
    <message>
        <location filename="../../app/index/embedder.py"/>
        <source>Import the embedder again.</source>
        <translation>Importieren Sie den Embedder erneut.</translation>
    </message>
    <message>
        <location filename="../../app/security/keyfile.py"/>
        <source>Install that version, or a later one, and open it with that.</source>
        <translation>Installieren Sie diese oder eine spätere Version, und öffnen Sie ihn damit.</translation>
    </message>
    <message>
        <location filename="../../app/vault/backup_file.py"/>
        <source>Install that version, or a later one, and restore it with that.</source>
        <translation>Installieren Sie diese oder eine spätere Version, und stellen Sie die Sicherung damit wieder her.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/targets.py"/>
        <source>Install the newer version, then sync again.</source>
        <translation>Installieren Sie die neuere Version, und starten Sie dann den Abgleich erneut.</translation>
    </message>
    <message>
        <location filename="../../app/services/site_trust.py"/>
        <source>Installed models keep working.</source>
        <translation>Installierte Modelle funktionieren weiter.</translation>
    </message>
    <message>
        <location filename="../../app/services/persona_files/service.py"/>
        <source>Is it the right file? Personas and prompts take a few kilobytes.</source>
        <translation>Ist es die richtige Datei? Personas und Prompts brauchen wenige Kilobyte.</translation>
    </message>
    <message>
        <location filename="../../app/services/import_opening.py"/>
        <source>It could not be read ({value}).</source>
        <translation>Lesen nicht möglich ({value}).</translation>
    </message>
    <message>
        <location filename="../../app/services/model_settings.py"/>
        <source>It has these: {settings}.</source>
        <translation>Es hat diese: {settings}.</translation>
    </message>
    <message>
        <location filename="../../app/services/import_opening.py"/>
        <source>It has {value} MB; this site allows {value2} MB a document.</source>
        <translation>Sie ist {value} MB groß; Ihre Organisation erlaubt {value2} MB je Dokument.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/access.py"/>
        <source>It is a PEM file; ask the site's administrator.</source>
        <translation>Sie ist eine PEM-Datei; fragen Sie die Administration der Organisation.</translation>
    </message>
    <message>
        <location filename="../../app/services/model_rows.py"/>
        <source>It is added to its model.</source>
        <translation>Er wird mit seinem Modell verbunden.</translation>
    </message>
    <message>
        <location filename="../../app/services/import_opening.py"/>
        <source>It is not a file.</source>
        <translation>Das ist keine Datei.</translation>
    </message>
    <message>
        <location filename="../../app/services/import_opening.py"/>
        <source>It is not there any more.</source>
        <translation>Sie ist nicht mehr da.</translation>
    </message>
    <message>
        <location filename="../../app/services/restore.py"/>
        <source>It is the one chosen for the backup, or the vault's own of that day.</source>
        <translation>Es ist die für die Sicherung gewählte oder die damalige des Tresors.</translation>
    </message>
    <message>
        <location filename="../../app/services/personas.py"/>
        <source>It is to answer from one collection, and names none. Nothing was changed.</source>
        <translation>Sie soll aus einer Sammlung antworten und nennt keine. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../app/index/prepare.py"/>
        <source>It may be larger than this machine's memory, or the disk may be full.</source>
        <translation>Er ist vielleicht größer als der Arbeitsspeicher dieses Rechners, oder der Datenträger ist voll.</translation>
    </message>
    <message>
        <location filename="../../app/engine/hardware.py"/>
        <source>It needs about {needed} with {context_tokens} tokens of context</source>
        <extracomment>part of a sentence</extracomment>
        <translation>Es braucht etwa {needed} mit {context_tokens} Tokens Kontext</translation>
    </message>
    <message>
        <location filename="../../app/mirror/worker.py"/>
        <source>It offers none at all.</source>
        <translation>Sie bietet überhaupt keines an.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/worker.py"/>
        <source>It offers {named}{value}.</source>
        <extracomment>{value} may be  and {more} more</extracomment>
        <translation>Sie bietet an: {named}{value}.</translation>
    </message>
    <message>
        <location filename="../../app/engine/errors.py"/>
        <source>It was made for a newer version, or its conversion went wrong. Get it anew from where your site keeps its models, or choose another one.</source>
        <translation>Sie wurde für eine neuere Version gemacht, oder ihre Umwandlung ist schiefgegangen. Holen Sie sie neu von dort, wo Ihre Organisation ihre Modelle aufbewahrt, oder wählen Sie eine andere.</translation>
    </message>
    <message>
        <location filename="../../app/services/watch_rules.py"/>
        <source>Its documents stay. Check its permissions.</source>
        <translation>Seine Dokumente bleiben. Prüfen Sie seine Rechte.</translation>
    </message>
    <message>
        <location filename="../../app/services/watch_rules.py"/>
        <source>Its documents stay. It is looked at again once it is there.</source>
        <translation>Seine Dokumente bleiben. Er wird wieder durchgesehen, sobald er erreichbar ist.</translation>
    </message>
    <message>
        <location filename="../../app/services/watch_rules.py"/>
        <source>Its documents stay. Put it back, or stop watching it.</source>
        <translation>Seine Dokumente bleiben. Legen Sie ihn zurück, oder überwachen Sie ihn nicht mehr.</translation>
    </message>
    <message>
        <location filename="../../app/services/watch_rules.py"/>
        <source>Its documents stay. Stop watching it, and watch the other one instead.</source>
        <translation>Seine Dokumente bleiben. Überwachen Sie statt seiner den anderen.</translation>
    </message>
    <message>
        <location filename="../../app/services/model_rows.py"/>
        <source>Its file is missing or damaged.</source>
        <translation>Die Datei fehlt oder ist beschädigt.</translation>
    </message>
    <message>
        <location filename="../../app/domain/models.py"/>
        <source>Its own chat template, as the site's policy allows.</source>
        <translation>Die modelleigene Chat-Vorlage, von der Organisationsrichtlinie zugelassen.</translation>
    </message>
    <message>
        <location filename="../../app/domain/models.py"/>
        <source>Its own chat template, which Cloister knows.</source>
        <translation>Die modelleigene Chat-Vorlage, die Cloister kennt.</translation>
    </message>
    <message>
        <location filename="../../app/domain/models.py"/>
        <source>Its own chat template, which the site's policy approves.</source>
        <translation>Die modelleigene Chat-Vorlage, von der Organisationsrichtlinie freigegeben.</translation>
    </message>
    <message>
        <location filename="../../app/domain/models.py"/>
        <source>Its own chat template, which the site's signatures approve.</source>
        <translation>Die modelleigene Chat-Vorlage, durch Signaturen der Organisation freigegeben.</translation>
    </message>
    <message>
        <location filename="../../app/services/discovery.py"/>
        <source>Its reader was ended by it more than once, so it is in quarantine and was not tried again. Other files are not affected. To try it all the same, name it: cloister docs retry FILE.</source>
        <translation>Der Dokumentleser brach bei dieser Datei mehr als einmal ab, deshalb ist sie in Quarantäne und wurde nicht noch einmal gelesen. Andere Dateien sind nicht betroffen. Um es trotzdem zu versuchen, geben Sie die Datei an: cloister docs retry DATEI.</translation>
    </message>
    <message>
        <location filename="../../app/services/recognition.py"/>
        <source>Keep those that the documents are in.</source>
        <translation>Behalten Sie die, in denen die Dokumente verfasst sind.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/access.py"/>
        <source>Leave out --mirror or --media.</source>
        <translation>Lassen Sie --mirror oder --media weg.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/access.py"/>
        <source>Leave the option out, or ask the administrator.</source>
        <translation>Lassen Sie die Option weg, oder fragen Sie die Administration.</translation>
    </message>
    <message>
        <location filename="../../app/vault/portable.py"/>
        <source>List them with: cloister chats list</source>
        <translation>Listen Sie sie auf mit: cloister chats list</translation>
    </message>
    <message>
        <location filename="../../app/vault/documents.py"/>
        <source>List them with: cloister docs list</source>
        <translation>Listen Sie sie auf mit: cloister docs list</translation>
    </message>
    <message>
        <location filename="../../app/vault/ledger.py"/>
        <source>List them with: cloister models list</source>
        <translation>Listen Sie sie auf mit: cloister models list</translation>
    </message>
    <message>
        <location filename="../../app/vault/personas.py"/>
        <source>List them with: cloister {table} list</source>
        <translation>Auflisten mit: cloister {table} list</translation>
    </message>
    <message>
        <location filename="../../app/services/recognition.py"/>
        <source>List those that are installed with: cloister docs languages</source>
        <translation>Die installierten listen Sie auf mit: cloister docs languages</translation>
    </message>
    <message>
        <location filename="../../app/services/model_tuning.py"/>
        <source>List what is installed: cloister models list</source>
        <translation>Listen Sie auf, was installiert ist: cloister models list</translation>
    </message>
    <message>
        <location filename="../../app/security/opening.py"/>
        <source>Look for a newer code: making one takes the one before away.</source>
        <translation>Suchen Sie nach einem neueren Code: Wird einer erstellt, verfällt der vorherige.</translation>
    </message>
    <message>
        <location filename="../../app/engine/errors.py"/>
        <source>Look whether it is there, is a file, and may be read by you.</source>
        <translation>Sehen Sie nach, ob sie da ist, eine Datei ist und Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <location filename="../../app/services/personas.py"/>
        <source>Make a copy under another name, and change that.</source>
        <translation>Machen Sie eine Kopie unter anderem Namen und ändern Sie diese.</translation>
    </message>
    <message>
        <location filename="../../app/bootstrap.py"/>
        <source>Make one with: cloister init</source>
        <translation>Legen Sie einen an mit: cloister init</translation>
    </message>
    <message>
        <location filename="../../app/services/sync.py"/>
        <source>Models are being fetched already.</source>
        <translation>Es werden bereits Modelle geholt.</translation>
    </message>
    <message>
        <location filename="../../app/engine/gguf.py"/>
        <source>Models for llama.cpp have the ending .gguf.</source>
        <translation>Modelle für llama.cpp haben die Endung .gguf.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/patience.py"/>
        <source>Models that are installed are untouched.</source>
        <translation>Installierte Modelle sind unberührt.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_export.py"/>
        <source>Name a file that was made with: cloister audit export</source>
        <translation>Geben Sie eine Datei an, die erstellt wurde mit: cloister audit export</translation>
    </message>
    <message>
        <location filename="../../app/services/watched_folders.py"/>
        <source>Name a folder.</source>
        <translation>Geben Sie einen Ordner an.</translation>
    </message>
    <message>
        <location filename="../../app/services/turn.py"/>
        <source>Name an answer, as cloister chats show lists them.</source>
        <translation>Geben Sie eine Antwort an, wie cloister chats show sie auflistet.</translation>
    </message>
    <message>
        <location filename="../../app/services/repair.py"/>
        <source>Name another folder, best on another disk.</source>
        <translation>Geben Sie einen anderen Ordner an, am besten auf einem anderen Datenträger.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/access.py"/>
        <source>Name its file: --ca FILE.</source>
        <translation>Geben Sie ihre Datei an: --ca DATEI.</translation>
    </message>
    <message>
        <location filename="../../app/services/destroy.py"/>
        <source>Name its folder with --home.</source>
        <translation>Geben Sie seinen Ordner mit --home an.</translation>
    </message>
    <message>
        <location filename="../../app/services/personas.py"/>
        <source>Name one that is here.</source>
        <translation>Geben Sie einen Namen an, den es hier gibt.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/access.py"/>
        <source>Name one with --mirror URL, or a stick with --media PATH.</source>
        <translation>Geben Sie einen mit --mirror URL an, oder einen Stick mit --media PFAD.</translation>
    </message>
    <message>
        <location filename="../../app/services/personas.py"/>
        <source>Name the collection.</source>
        <translation>Geben Sie die Sammlung an.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/opening.py"/>
        <source>Name the file itself.</source>
        <translation>Geben Sie die Datei selbst an.</translation>
    </message>
    <message>
        <location filename="../../app/vault/backup_file.py"/>
        <source>Name the file that 'cloister vault backup' made, or copy it again.</source>
        <translation>Geben Sie die Datei an, die „cloister vault backup“ erstellt hat, oder kopieren Sie sie erneut.</translation>
    </message>
    <message>
        <location filename="../../app/security/paths.py"/>
        <source>Name the folder itself.</source>
        <translation>Geben Sie den Ordner selbst an.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/media.py"/>
        <source>Name the folder that holds 'tuf' and the models, or ask whoever made the stick.</source>
        <translation>Geben Sie den Ordner an, der „tuf“ und die Modelle enthält, oder fragen Sie die Stelle, die den Stick erstellt hat.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/media.py"/>
        <source>Name the folder that holds 'tuf' and the models.</source>
        <translation>Geben Sie den Ordner an, der „tuf“ und die Modelle enthält.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat.py"/>
        <source>Name the question before it.</source>
        <translation>Geben Sie die Frage davor an.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/access.py"/>
        <source>Name the root.json that the station made.</source>
        <translation>Geben Sie die root.json an, die die Station erstellt hat.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/access.py"/>
        <source>Name the root.json that the station made: --trust-root FILE.</source>
        <translation>Geben Sie die root.json an, die die Station erstellt hat: --trust-root DATEI.</translation>
    </message>
    <message>
        <location filename="../../app/services/whole_documents.py"/>
        <source>Name those you mean.</source>
        <translation>Nennen Sie die gemeinten.</translation>
    </message>
    <message>
        <location filename="../../app/services/embedder.py"/>
        <source>No embedder is installed, so documents cannot be indexed. Chats are not affected.</source>
        <translation>Es ist kein Embedder installiert, deshalb können Dokumente nicht indexiert werden. Chats sind nicht betroffen.</translation>
    </message>
    <message>
        <location filename="../../app/services/composing.py"/>
        <source>No language model is installed</source>
        <extracomment>part of a sentence</extracomment>
        <translation>Es ist kein Sprachmodell installiert</translation>
    </message>
    <message>
        <location filename="../../app/services/composing.py"/>
        <source>No language model is installed. Your question is kept.</source>
        <translation>Es ist kein Sprachmodell installiert. Ihre Frage bleibt erhalten.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/access.py"/>
        <source>No mirror is named. Nothing was asked of anybody, and nothing was changed.</source>
        <translation>Es ist kein Spiegelserver angegeben. Es wurde bei niemandem angefragt und nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../app/services/personas.py"/>
        <source>No model and no collection is called so. Nothing was changed.</source>
        <translation>Weder ein Modell noch eine Sammlung heißt so. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../app/engine/errors.py"/>
        <source>No model is loaded.</source>
        <translation>Es ist kein Modell geladen.</translation>
    </message>
    <message>
        <location filename="../../app/services/search.py"/>
        <source>No passage fits the filters (file:, type:, page:).</source>
        <translation>Keine Textstelle passt zu den Filtern (file:, type:, page:).</translation>
    </message>
    <message>
        <location filename="../../app/services/search.py"/>
        <source>No passage holds the quoted words as they stand. These come nearest.</source>
        <translation>Keine Textstelle enthält die Wörter in Anführungszeichen genau so. Diese kommen am nächsten.</translation>
    </message>
    <message>
        <location filename="../../app/security/keyslots.py"/>
        <source>No passphrase opens this vault: without the recovery code nobody could open it. Nothing was changed.</source>
        <translation>Keine Passphrase öffnet diesen Tresor: Ohne den Wiederherstellungscode könnte ihn niemand öffnen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../app/services/cited.py"/>
        <source>No whole sentences stand in what was read, only names and figures.</source>
        <translation>Im Gelesenen stehen keine ganzen Sätze, nur Namen und Zahlen.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/foreign.py"/>
        <source>Nobody says anything in this chat.</source>
        <translation>In diesem Chat sagt niemand etwas.</translation>
    </message>
    <message>
        <location filename="../../app/services/reading.py"/>
        <source>None of its {parts} parts was read.</source>
        <translation>Keiner der {parts} Teile wurde gelesen.</translation>
    </message>
    <message>
        <location filename="../../app/services/destroy.py"/>
        <source>Not everything could be removed ({reason}). {what_holds}</source>
        <extracomment>{what_holds} may be The keys are gone: nothing of the vault can be read any more. / The vault is as it was, or its keys are gone.</extracomment>
        <translation>Nicht alles konnte entfernt werden ({reason}). {what_holds}</translation>
    </message>
    <message>
        <location filename="../../app/services/audit.py"/>
        <source>Not everything that happens here is recorded now: the record of events could not be written. All else works.</source>
        <translation>Zurzeit wird nicht alles festgehalten, was hier geschieht: Das Ereignisprotokoll konnte nicht geschrieben werden. Alles andere funktioniert.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/access.py"/>
        <source>Nothing was asked of anybody, and nothing was changed.</source>
        <translation>Es wurde bei niemandem angefragt und nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../app/services/named.py"/>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/media.py"/>
        <source>Nothing was installed from it, and nothing was changed on it.</source>
        <translation>Es wurde nichts davon installiert und nichts darauf geändert.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/verifying.py"/>
        <source>Nothing was installed or changed, and installed models keep working.</source>
        <translation>Es wurde nichts installiert oder geändert, und installierte Modelle funktionieren weiter.</translation>
    </message>
    <message>
        <location filename="../../app/vault/salvage.py"/>
        <source>Only a backup helps: cloister --home NEWFOLDER vault restore FILE</source>
        <translation>Da hilft nur eine Sicherung: cloister --home NEUERORDNER vault restore DATEI</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/qt_stream.py"/>
        <source>Open it in GPT4All, so that it is saved once more, and copy it again.</source>
        <translation>Öffnen Sie ihn in GPT4All, damit er neu gespeichert wird, und kopieren Sie ihn erneut.</translation>
    </message>
    <message>
        <location filename="../../app/extract/errors.py"/>
        <source>Open it in its own program with its password, and save a copy without one.</source>
        <translation>Öffnen Sie sie im zugehörigen Programm mit ihrem Passwort und speichern Sie eine Kopie ohne Passwort.</translation>
    </message>
    <message>
        <location filename="../../app/security/keyfile.py"/>
        <source>Open it, or name another folder with --home.</source>
        <translation>Öffnen Sie ihn, oder geben Sie mit --home einen anderen Ordner an.</translation>
    </message>
    <message>
        <location filename="../../app/services/pages.py"/>
        <source>Open the document in its own program to see it.</source>
        <translation>Öffnen Sie das Dokument im zugehörigen Programm, um ihn zu sehen.</translation>
    </message>
    <message>
        <location filename="../../app/services/pages.py"/>
        <source>Open the file in its own program to see the page.</source>
        <translation>Öffnen Sie die Datei im zugehörigen Programm, um die Seite zu sehen.</translation>
    </message>
    <message>
        <location filename="../../app/security/paths.py"/>
        <source>Other users may write to the data folder '{folder}'.</source>
        <translation>Andere Benutzer dürfen in den Datenordner „{folder}“ schreiben.</translation>
    </message>
    <message>
        <location filename="../../app/extract/worker/readers/picture.py"/>
        <source>Pages not read: {left} (recognition takes too long).</source>
        <translation>Nicht gelesene Seiten: {left} (die Texterkennung dauert zu lange).</translation>
    </message>
    <message>
        <location filename="../../app/extract/worker/readers/pdf.py"/>
        <source>Pages {what}: {count} ({reason}).</source>
        <extracomment>{what} may be not read / cut short; {reason} may be pictures only, and nothing to read them with is installed / pictures only, and recognition takes too long / at the document's end, and its time was up / after the first 5,000 / each after 400,000 characters</extracomment>
        <translation>Seiten {what}: {count} ({reason}).</translation>
    </message>
    <message>
        <location filename="../../app/mirror/media.py"/>
        <source>Plug it in again, or use another one.</source>
        <translation>Stecken Sie ihn erneut ein, oder nehmen Sie einen anderen.</translation>
    </message>
    <message>
        <location filename="../../app/index/prepare.py"/>
        <source>Prepare it where Cloister was set up with the 'torch' extra, then import that.</source>
        <translation>Bereiten Sie ihn dort vor, wo Cloister mit dem Zusatz „torch“ eingerichtet wurde, und importieren Sie dann das Ergebnis.</translation>
    </message>
    <message>
        <location filename="../../app/index/prepare_pairs.py"/>
        <source>Preparing a cross-encoder from safetensors needs PyTorch, which is not installed here.</source>
        <translation>Das Vorbereiten eines Cross-Encoders aus safetensors braucht PyTorch, das hier nicht installiert ist.</translation>
    </message>
    <message>
        <location filename="../../app/index/prepare.py"/>
        <source>Preparing an embedder needs PyTorch, which is not installed here.</source>
        <translation>Das Vorbereiten eines Embedders braucht PyTorch, das hier nicht installiert ist.</translation>
    </message>
    <message>
        <location filename="../../app/index/prepare_pairs.py"/>
        <source>Preparing this cross-encoder failed; nothing was added.</source>
        <translation>Das Vorbereiten dieses Cross-Encoders ist fehlgeschlagen; es wurde nichts hinzugefügt.</translation>
    </message>
    <message>
        <location filename="../../app/index/prepare.py"/>
        <source>Preparing this embedder failed; nothing was added.</source>
        <translation>Das Vorbereiten dieses Embedders ist fehlgeschlagen; es wurde nichts hinzugefügt.</translation>
    </message>
    <message>
        <location filename="../../app/engine/gguf.py"/>
        <source>Put all its files into one folder and import the first.</source>
        <translation>Legen Sie alle Dateien in einen Ordner und importieren Sie die erste.</translation>
    </message>
    <message>
        <location filename="../../app/engine/gguf_parts.py"/>
        <source>Put all its files into one folder and try again.</source>
        <translation>Legen Sie alle Dateien in einen Ordner und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../app/security/keyfile.py"/>
        <source>Put back a copy of this file from a backup; without it nobody can open the vault.</source>
        <translation>Legen Sie eine Kopie dieser Datei aus einer Sicherung zurück; ohne sie kann niemand den Tresor öffnen.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/verifying.py"/>
        <source>Put back the root.json that the station made.</source>
        <translation>Legen Sie die root.json zurück, die die Station erstellt hat.</translation>
    </message>
    <message>
        <location filename="../../app/vault/audit.py"/>
        <source>Put back the whole data folder from a copy, or go on with a new vault.</source>
        <translation>Legen Sie den ganzen Datenordner aus einer Kopie zurück, oder fahren Sie mit einem neuen Tresor fort.</translation>
    </message>
    <message>
        <location filename="../../app/vault/wording.py"/>
        <source>Put back the whole data folder from a copy: vault.db and keyslots belong together.</source>
        <translation>Legen Sie den ganzen Datenordner aus einer Kopie zurück: vault.db und keyslots gehören zusammen.</translation>
    </message>
    <message>
        <location filename="../../app/services/import_opening.py"/>
        <source>Put it back and import it again, or take it off the list of failed files (cloister docs failed --dismiss).</source>
        <translation>Legen Sie sie zurück und importieren Sie sie erneut, oder nehmen Sie sie von der Liste der fehlgeschlagenen Dateien (cloister docs failed --dismiss).</translation>
    </message>
    <message>
        <location filename="../../app/extract/errors.py"/>
        <source>Reading this file needed more memory than allowed, so it was stopped.</source>
        <translation>Das Lesen dieser Datei brauchte mehr Arbeitsspeicher als erlaubt und wurde deshalb gestoppt.</translation>
    </message>
    <message>
        <location filename="../../app/extract/errors.py"/>
        <source>Reading this file took longer than allowed, so it was stopped.</source>
        <translation>Das Lesen dieser Datei dauerte länger als erlaubt und wurde deshalb gestoppt.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_check.py"/>
        <source>Record {expected} is missing.</source>
        <translation>Eintrag {expected} fehlt.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_check.py"/>
        <source>Record {seq} is not as it was written, or not in its place.</source>
        <translation>Eintrag {seq} ist nicht, wie er geschrieben wurde, oder nicht an seinem Platz.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_check.py"/>
        <source>Record {seq} is not the one that its checkpoint signed.</source>
        <translation>Eintrag {seq} ist nicht der, den sein Prüfpunkt signiert hat.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_reader.py"/>
        <source>Record {seq} is not the one that the record ended with.</source>
        <translation>Eintrag {seq} ist nicht der, mit dem das Protokoll endete.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_check.py"/>
        <source>Record {seq} stands after record {seq2}.</source>
        <translation>Eintrag {seq} steht hinter Eintrag {seq2}.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_check.py"/>
        <source>Record {seq} was not written with the key of its place.</source>
        <translation>Eintrag {seq} wurde nicht mit dem Schlüssel seines Platzes geschrieben.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_check.py"/>
        <source>Record {seq} was signed by a checkpoint, and is missing.</source>
        <translation>Eintrag {seq} war durch einen Prüfpunkt signiert und fehlt.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_reader.py"/>
        <source>Record {value} was added past the end of the record.</source>
        <translation>Eintrag {value} wurde hinter dem Ende des Protokolls angefügt.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_check.py"/>
        <source>Records {expected} to {value} are missing.</source>
        <translation>Die Einträge {expected} bis {value} fehlen.</translation>
    </message>
    <message>
        <location filename="../../app/vault/cipher.py"/>
        <source>Reinstall Cloister from its bundle.</source>
        <translation>Installieren Sie Cloister neu aus seinem Paket.</translation>
    </message>
    <message>
        <location filename="../../app/services/cross_encoders.py"/>
        <source>Remove it and import it again.</source>
        <translation>Entfernen Sie es, und importieren Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../app/services/model_import.py"/>
        <source>Remove it first, or import under another name.</source>
        <translation>Entfernen Sie es zuerst, oder importieren Sie unter einem anderen Namen.</translation>
    </message>
    <message>
        <location filename="../../app/services/installing.py"/>
        <source>Remove it first: cloister models remove '{name}'</source>
        <translation>Entfernen Sie es zuerst: cloister models remove '{name}'</translation>
    </message>
    <message>
        <location filename="../../app/index/client.py"/>
        <source>Remove it in Models and import it again.</source>
        <translation>Entfernen Sie ihn unter „Modelle“ und importieren Sie ihn erneut.</translation>
    </message>
    <message>
        <location filename="../../app/index/pairs_client.py"/>
        <source>Remove it in Models, or import it again.</source>
        <translation>Entfernen Sie ihn unter „Modelle“, oder importieren Sie ihn erneut.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/download.py"/>
        <source>Remove it, then try again.</source>
        <translation>Entfernen Sie das, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <location filename="../../app/services/personas.py"/>
        <source>Remove one that is not used.</source>
        <translation>Entfernen Sie, was nicht verwendet wird.</translation>
    </message>
    <message>
        <location filename="../../app/services/persona_files/service.py"/>
        <source>Remove some that are not used, or import fewer.</source>
        <translation>Entfernen Sie einige, die nicht verwendet werden, oder importieren Sie weniger.</translation>
    </message>
    <message>
        <location filename="../../app/vault/ledger.py"/>
        <source>Remove that one first, or import this one under another name.</source>
        <translation>Entfernen Sie zuerst jenes, oder importieren Sie dieses unter einem anderen Namen.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/locations.py"/>
        <source>Report this: it should be impossible.</source>
        <translation>Melden Sie das: Es sollte unmöglich sein.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/launcher.py"/>
        <source>Run 'cloister doctor', or ask the administrator (sandbox.min_level).</source>
        <translation>Führen Sie „cloister doctor“ aus, oder fragen Sie die Administration (sandbox.min_level).</translation>
    </message>
    <message>
        <location filename="../../app/vault/wording.py"/>
        <source>Run 'cloister vault check', then restore a backup, or save what can be read with: cloister vault repair --to FOLDER</source>
        <translation>Führen Sie „cloister vault check“ aus; stellen Sie dann eine Sicherung wieder her, oder retten Sie, was lesbar ist, mit: cloister vault repair --to ORDNER</translation>
    </message>
    <message>
        <location filename="../../app/services/starter.py"/>
        <source>Run 'make setup' again.</source>
        <translation>Führen Sie „make setup“ erneut aus.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/verifying.py"/>
        <source>Run: cloister models sync</source>
        <translation>Führen Sie aus: cloister models sync</translation>
    </message>
    <message>
        <location filename="../../app/extract/errors.py"/>
        <source>Save it as PDF, Word, OpenDocument, HTML or plain text and import that.</source>
        <translation>Speichern Sie sie als PDF, Word, OpenDocument, HTML oder reinen Text, und importieren Sie diese Fassung.</translation>
    </message>
    <message>
        <location filename="../../app/services/whole_documents.py"/>
        <source>Sentences of the documents themselves, word for word.</source>
        <translation>Sätze der Dokumente selbst, Wort für Wort.</translation>
    </message>
    <message>
        <location filename="../../app/services/whole_documents.py"/>
        <source>Sentences of the documents themselves: no language model is installed.</source>
        <translation>Sätze der Dokumente selbst: Es ist kein Sprachmodell installiert.</translation>
    </message>
    <message>
        <location filename="../../app/services/whole_documents.py"/>
        <source>Sentences of the documents themselves: the model is too small to summarise.</source>
        <translation>Sätze der Dokumente selbst: Das Modell ist zu klein zum Zusammenfassen.</translation>
    </message>
    <message>
        <location filename="../../app/services/site_trust.py"/>
        <source>Set the clock right. If it was ahead before, wait until that time has come.</source>
        <translation>Stellen Sie die Uhr richtig. Ging sie vorher vor, warten Sie, bis diese Zeit erreicht ist.</translation>
    </message>
    <message>
        <location filename="../../app/services/requests.py"/>
        <source>Shorten it, or choose a model with a larger context.</source>
        <translation>Kürzen Sie sie, oder wählen Sie ein Modell mit größerem Kontext.</translation>
    </message>
    <message>
        <location filename="../../app/engine/errors.py"/>
        <source>Shorten the question or the system prompt, or raise the context size.</source>
        <translation>Kürzen Sie die Frage oder den Systemprompt, oder vergrößern Sie den Kontext.</translation>
    </message>
    <message>
        <location filename="../../app/services/personas.py"/>
        <source>Shorten the text.</source>
        <translation>Kürzen Sie den Text.</translation>
    </message>
    <message>
        <location filename="../../app/services/model_rows.py"/>
        <source>Small enough for any machine.</source>
        <translation>Klein genug für jeden Rechner.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/launcher.py"/>
        <source>Something unexpected happened: {error}.</source>
        <translation>Etwas Unerwartetes ist passiert: {error}.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat.py"/>
        <source>Something was said after {message} already. Nothing was changed.</source>
        <translation>Nach {message} wurde schon etwas gesagt. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../app/extract/errors.py"/>
        <source>Split it into smaller files, or save it again in its own program.</source>
        <translation>Teilen Sie sie in kleinere Dateien auf, oder speichern Sie sie im zugehörigen Programm neu.</translation>
    </message>
    <message>
        <location filename="../../app/extract/errors.py"/>
        <source>Split it into smaller files.</source>
        <translation>Teilen Sie sie in kleinere Dateien auf.</translation>
    </message>
    <message>
        <location filename="../../app/services/prompts.py"/>
        <source>Split it, or write some of them out.</source>
        <translation>Teilen Sie ihn, oder schreiben Sie einige davon aus.</translation>
    </message>
    <message>
        <location filename="../../app/services/watched_folders.py"/>
        <source>Stop watching that one first.</source>
        <translation>Beenden Sie zuerst dessen Überwachung.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/launcher.py"/>
        <source>Stopped. What was fetched so far is kept.</source>
        <translation>Gestoppt. Was bisher geholt wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <location filename="../../app/engine/gguf_parts.py"/>
        <source>Such a file is called NAME-00001-of-{count}.gguf.</source>
        <translation>So eine Datei heißt NAME-00001-of-{count}.gguf.</translation>
    </message>
    <message>
        <location filename="../../app/services/site_trust.py"/>
        <source>Sync again: cloister models sync</source>
        <translation>Starten Sie den Abgleich erneut: cloister models sync</translation>
    </message>
    <message>
        <location filename="../../app/services/installing.py"/>
        <source>Sync again; if that does not help, tell the security officer.</source>
        <translation>Starten Sie den Abgleich erneut; wenn das nicht hilft, informieren Sie die Sicherheitsbeauftragten.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/door.py"/>
        <source>Sync again; it goes on from there.</source>
        <translation>Starten Sie den Abgleich erneut; er geht von dort weiter.</translation>
    </message>
    <message>
        <location filename="../../app/services/embedder.py"/>
        <source>Sync again; what is damaged is fetched anew: cloister models sync</source>
        <translation>Starten Sie den Abgleich erneut; was beschädigt ist, wird neu geholt: cloister models sync</translation>
    </message>
    <message>
        <location filename="../../app/services/site_trust.py"/>
        <source>Sync first: cloister models sync</source>
        <translation>Starten Sie zuerst einen Abgleich: cloister models sync</translation>
    </message>
    <message>
        <location filename="../../app/services/site_trust.py"/>
        <source>Sync when the site has published a new one.</source>
        <translation>Starten Sie einen Abgleich, sobald die Organisation eine neue veröffentlicht hat.</translation>
    </message>
    <message>
        <location filename="../../app/index/prepare_pairs.py"/>
        <source>Take one with onnx/model.onnx, or prepare it where Cloister was set up with the 'torch' extra.</source>
        <translation>Nehmen Sie einen mit onnx/model.onnx, oder bereiten Sie ihn dort vor, wo Cloister mit dem Zusatz „torch“ eingerichtet wurde.</translation>
    </message>
    <message>
        <location filename="../../app/security/paths.py"/>
        <source>Take that right away (chmod go-w), or choose another folder with --home.</source>
        <translation>Entziehen Sie ihnen dieses Recht (chmod go-w), oder wählen Sie mit --home einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/download.py"/>
        <source>Tell whoever publishes the mirror.</source>
        <translation>Melden Sie es der Stelle, die den Spiegelserver bestückt.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/verifying.py"/>
        <source>Tell whoever publishes the mirror; do not use another copy of it meanwhile.</source>
        <translation>Melden Sie es der Stelle, die den Spiegelserver bestückt; verwenden Sie bis dahin keine andere Kopie davon.</translation>
    </message>
    <message>
        <location filename="../../app/extract/languages.py"/>
        <source>Text in pictures was to be read as {lacking}, which {are} not installed here: it {done}. To install: {missing}; then import this file again.</source>
        <extracomment>{lacking} may be {first} and {last}; {are} may be are / is; {done} may be was read as {used} / was not read; {missing} may be apt-get install {names}</extracomment>
        <translation>Zum Lesen von Text in Bildern {are} {lacking} vorgesehen, aber hier nicht installiert: Der Text {done}. Zum Installieren: {missing}; importieren Sie diese Datei danach erneut.</translation>
    </message>
    <message>
        <location filename="../../app/services/attachments.py"/>
        <source>That would be {count} files; one chat takes 50. Nothing was attached.</source>
        <translation>Das wären {count} Dateien; ein Chat nimmt 50 auf. Nichts wurde angehängt.</translation>
    </message>
    <message>
        <location filename="../../app/services/whole_documents.py"/>
        <source>That would be {documents} documents; {most} at most make one answer. Your question is kept.</source>
        <translation>Das wären {documents} Dokumente; höchstens {most} ergeben eine Antwort. Ihre Frage bleibt erhalten.</translation>
    </message>
    <message>
        <location filename="../../app/engine/errors.py"/>
        <source>The adapter '{adapter}' was not made for the model '{base}'. Nothing was changed.</source>
        <translation>Der Adapter „{adapter}“ ist nicht für das Modell „{base}“ gemacht. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../app/services/composing.py"/>
        <source>The answer reached its length limit.</source>
        <translation>Die Antwort hat ihre Längengrenze erreicht.</translation>
    </message>
    <message>
        <location filename="../../app/extract/worker/attachments.py"/>
        <source>The attachment {name} was not read.</source>
        <translation>Der Anhang {name} wurde nicht gelesen.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/access.py"/>
        <source>The authority that vouches for the mirror's certificate is not named. Nothing was asked of anybody, and nothing was changed.</source>
        <translation>Die Zertifizierungsstelle, die für das Zertifikat des Spiegelservers bürgt, ist nicht angegeben. Es wurde bei niemandem angefragt und nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../app/services/restore.py"/>
        <source>The backup '{file}' could not be restored: {value}. Nothing was made.</source>
        <translation>Die Sicherung „{file}“ konnte nicht wiederhergestellt werden: {value}. Es wurde nichts angelegt.</translation>
    </message>
    <message>
        <location filename="../../app/services/backup.py"/>
        <source>The backup '{path}' could not be written: {reason}. There is no backup of this name from now; the vault is as it was.</source>
        <extracomment>{reason} may be the disk or the stick refused it / the disk is full</extracomment>
        <translation>Die Sicherung „{path}“ konnte nicht geschrieben werden: {reason}. Eine Sicherung dieses Namens gibt es jetzt nicht; der Tresor ist, wie er war.</translation>
    </message>
    <message>
        <location filename="../../app/vault/errors.py"/>
        <source>The backup '{path}' is damaged: {reason}. Nothing was made.</source>
        <extracomment>{reason} may be its bytes are not those that were written / a page is not as it was written / its last part is altered / bytes are missing in it, or were added</extracomment>
        <translation>Die Sicherung „{path}“ ist beschädigt: {reason}. Es wurde nichts angelegt.</translation>
    </message>
    <message>
        <location filename="../../app/domain/models.py"/>
        <source>The built-in form '{family}', for want of a better one: its own chat template failed when it was run. Answers may be worse.</source>
        <translation>Das eingebaute Format „{family}“, mangels eines besseren: Die modelleigene Chat-Vorlage ist beim Ausführen gescheitert. Antworten können schlechter sein.</translation>
    </message>
    <message>
        <location filename="../../app/domain/models.py"/>
        <source>The built-in form '{family}', for want of a better one: nothing tells which it was made for. Answers may be worse.</source>
        <translation>Das eingebaute Format „{family}“, mangels eines besseren: Nichts verrät, für welches Format das Modell gemacht ist. Antworten können schlechter sein.</translation>
    </message>
    <message>
        <location filename="../../app/domain/models.py"/>
        <source>The built-in form '{family}', which was chosen for this model.</source>
        <translation>Das eingebaute Format „{family}“, das für dieses Modell gewählt wurde.</translation>
    </message>
    <message>
        <location filename="../../app/domain/models.py"/>
        <source>The built-in form '{family}': its own chat template failed when it was run.</source>
        <translation>Das eingebaute Format „{family}“: Die modelleigene Chat-Vorlage ist beim Ausführen gescheitert.</translation>
    </message>
    <message>
        <location filename="../../app/domain/models.py"/>
        <source>The built-in form '{family}': its own chat template is missing or not approved, and is not run.</source>
        <translation>Das eingebaute Format „{family}“: Die modelleigene Chat-Vorlage fehlt oder ist nicht freigegeben und wird nicht ausgeführt.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/transport.py"/>
        <source>The certificate of {where} is refused: {verify_message}. Models that are installed are untouched.</source>
        <translation>Das Zertifikat von {where} wird abgelehnt: {verify_message}. Installierte Modelle sind unberührt.</translation>
    </message>
    <message>
        <location filename="../../app/services/history.py"/>
        <source>The chat as a whole can be deleted.</source>
        <translation>Der Chat als Ganzes kann gelöscht werden.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_check.py"/>
        <source>The checkpoint of record {seq} is not signed by its key.</source>
        <translation>Der Prüfpunkt zu Eintrag {seq} ist nicht mit seinem Schlüssel signiert.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_export.py"/>
        <source>The checkpoint of record {seq} is not signed by the key.</source>
        <translation>Der Prüfpunkt zu Eintrag {seq} ist nicht mit dem Schlüssel signiert.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_reader.py"/>
        <source>The checkpoint of record {signed_seq} is missing.</source>
        <translation>Der Prüfpunkt zu Eintrag {signed_seq} fehlt.</translation>
    </message>
    <message>
        <location filename="../../app/services/recognition.py"/>
        <source>The collection “{collection}” asks for {missing}, which {are} not installed here: {instead}. To install: {missing2}.</source>
        <extracomment>{missing} may be {first} and {last}; {are} may be are / is; {instead} may be pictures of text are read as {used} / pictures of text are not read; {missing2} may be apt-get install {names}</extracomment>
        <translation>Für die Sammlung „{collection}“ {are} {missing} vorgesehen, aber hier nicht installiert: {instead}. Zum Installieren: {missing2}.</translation>
    </message>
    <message>
        <location filename="../../app/services/models.py"/>
        <source>The conversations of '{name}' can be kept as {value} only. Nothing was changed.</source>
        <translation>Die Unterhaltungen von „{name}“ lassen sich nur als {value} halten. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../app/vault/errors.py"/>
        <source>The copy '{path}' was written, but reading it again shows that {reason}. It was not kept; the vault is as it was.</source>
        <extracomment>{reason} may be its key is another one / the passphrase does not open it / it does not hold the same rows / page {unsound} is not as it was written</extracomment>
        <translation>Die Kopie „{path}“ wurde geschrieben, aber das Gegenlesen zeigt: {reason}. Sie wurde nicht behalten; der Tresor ist, wie er war.</translation>
    </message>
    <message>
        <location filename="../../app/index/worker/pair_scorer.py"/>
        <source>The cross-encoder could not be loaded.</source>
        <translation>Der Cross-Encoder konnte nicht geladen werden.</translation>
    </message>
    <message>
        <location filename="../../app/index/pairs_client.py"/>
        <source>The cross-encoder could not be used. Your documents are safe.</source>
        <translation>Der Cross-Encoder konnte nicht verwendet werden. Ihre Dokumente sind sicher.</translation>
    </message>
    <message>
        <location filename="../../app/index/worker/pair_scorer.py"/>
        <source>The cross-encoder failed on a text.</source>
        <translation>Der Cross-Encoder ist an einem Text gescheitert.</translation>
    </message>
    <message>
        <location filename="../../app/index/worker/pair_scorer.py"/>
        <source>The cross-encoder gives no numbers.</source>
        <translation>Der Cross-Encoder gibt keine Zahlen aus.</translation>
    </message>
    <message>
        <location filename="../../app/index/worker/pair_scorer.py"/>
        <source>The cross-encoder has other labels than its config.json says.</source>
        <translation>Der Cross-Encoder hat andere Klassen, als seine config.json sagt.</translation>
    </message>
    <message>
        <location filename="../../app/index/worker/pair_scorer.py"/>
        <source>The cross-encoder wants other inputs than two texts.</source>
        <translation>Der Cross-Encoder verlangt andere Eingaben als zwei Texte.</translation>
    </message>
    <message>
        <location filename="../../app/index/cross_encoder.py"/>
        <source>The cross-encoder's config.json could not be read.</source>
        <translation>Die config.json des Cross-Encoders konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <location filename="../../app/index/prepare_pairs.py"/>
        <source>The cross-encoder's model is damaged, or is none that reads two texts and gives the labels that its config.json names.</source>
        <translation>Das Modell des Cross-Encoders ist beschädigt oder keines, das zwei Texte liest und die in seiner config.json genannten Klassen ausgibt.</translation>
    </message>
    <message>
        <location filename="../../app/index/prepare_pairs.py"/>
        <source>The cross-encoder's tokenizer.json is damaged.</source>
        <translation>Die tokenizer.json des Cross-Encoders ist beschädigt.</translation>
    </message>
    <message>
        <location filename="../../app/index/prepare_pairs.py"/>
        <source>The cross-encoder's weights could not be loaded.</source>
        <translation>Die Gewichte des Cross-Encoders konnten nicht geladen werden.</translation>
    </message>
    <message>
        <location filename="../../app/security/paths.py"/>
        <source>The data folder '{folder}' belongs to another user.</source>
        <translation>Der Datenordner „{folder}“ gehört einem anderen Benutzer.</translation>
    </message>
    <message>
        <location filename="../../app/security/paths.py"/>
        <source>The data folder '{folder}' cannot be used: {reason}.</source>
        <extracomment>{reason} may be it is not a folder / this user may not read and write it</extracomment>
        <translation>Der Datenordner „{folder}“ lässt sich nicht verwenden: {reason}.</translation>
    </message>
    <message>
        <location filename="../../app/security/paths.py"/>
        <source>The data folder '{folder}' is a link, which could be pointed elsewhere.</source>
        <translation>Der Datenordner „{folder}“ ist eine Verknüpfung, die woandershin umgelenkt werden könnte.</translation>
    </message>
    <message>
        <location filename="../../app/services/restore.py"/>
        <source>The disk became full while '{file}' was restored. Nothing was made.</source>
        <translation>Beim Wiederherstellen von „{file}“ wurde der Datenträger voll. Es wurde nichts angelegt.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/download.py"/>
        <source>The disk has {free} MiB free; {missing_bytes} MiB are to come, and {reserve_bytes} stay free for the rest. Nothing was fetched.</source>
        <translation>Auf dem Datenträger sind {free} MiB frei; {missing_bytes} MiB stehen noch aus, und {reserve_bytes} bleiben für anderes frei. Es wurde nichts geholt.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/verifying.py"/>
        <source>The disk is full. Nothing was installed or changed, and installed models keep working.</source>
        <translation>Der Datenträger ist voll. Es wurde nichts installiert oder geändert, und installierte Modelle funktionieren weiter.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/download.py"/>
        <source>The disk is full. What came of the model is kept, and the rest of this machine is as it was.</source>
        <translation>Der Datenträger ist voll. Was vom Modell da ist, bleibt erhalten, und sonst ist auf diesem Rechner alles, wie es war.</translation>
    </message>
    <message>
        <location filename="../../app/vault/wording.py"/>
        <source>The disk is full: this was not kept. Everything before it is safe.</source>
        <translation>Der Datenträger ist voll: Das hier wurde nicht gespeichert. Alles davor ist sicher.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/store.py"/>
        <source>The disk is full: {what}. Everything else is as it was.</source>
        <extracomment>{what} may be A model file could not be deleted / A model that was fetched was not installed / '{name}' was not imported</extracomment>
        <translation>Der Datenträger ist voll: {what}. Alles andere ist, wie es war.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/download.py"/>
        <source>The disk is nearly full. What came of the model is kept.</source>
        <translation>Der Datenträger ist fast voll. Was vom Modell da ist, bleibt erhalten.</translation>
    </message>
    <message>
        <location filename="../../app/extract/worker/result.py"/>
        <source>The document is longer than the limit; its end was left out.</source>
        <translation>Das Dokument ist länger als erlaubt; sein Ende wurde ausgelassen.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/writing.py"/>
        <source>The documents do not say.</source>
        <translation>Die Dokumente sagen dazu nichts.</translation>
    </message>
    <message>
        <location filename="../../app/services/composing.py"/>
        <source>The documents there are now do not answer this question any more, so there is nothing to go on from. What is written stays.</source>
        <translation>Die jetzt vorhandenen Dokumente beantworten diese Frage nicht mehr, deshalb lässt sich an nichts anknüpfen. Was geschrieben ist, bleibt.</translation>
    </message>
    <message>
        <location filename="../../app/services/watch_rules.py"/>
        <source>The drive or share that this folder lies on is not connected.</source>
        <translation>Das Laufwerk oder die Netzwerkfreigabe mit diesem Ordner ist nicht verbunden.</translation>
    </message>
    <message>
        <location filename="../../app/services/embedder.py"/>
        <source>The embedder '{name}' is damaged or missing. Your documents are safe.</source>
        <translation>Der Embedder „{name}“ ist beschädigt oder fehlt. Ihre Dokumente sind sicher.</translation>
    </message>
    <message>
        <location filename="../../app/index/worker/encoder.py"/>
        <source>The embedder could not be loaded.</source>
        <translation>Der Embedder konnte nicht geladen werden.</translation>
    </message>
    <message>
        <location filename="../../app/index/client.py"/>
        <source>The embedder could not be loaded. Your documents are safe.</source>
        <translation>Der Embedder konnte nicht geladen werden. Ihre Dokumente sind sicher.</translation>
    </message>
    <message>
        <location filename="../../app/index/embedder.py"/>
        <source>The embedder's description could not be read.</source>
        <translation>Die Beschreibung des Embedders konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <location filename="../../app/index/worker/main.py"/>
        <source>The embedder's description is damaged.</source>
        <translation>Die Beschreibung des Embedders ist beschädigt.</translation>
    </message>
    <message>
        <location filename="../../app/index/embedder.py"/>
        <source>The embedder's description names impossible sizes.</source>
        <translation>Die Beschreibung des Embedders nennt unmögliche Größen.</translation>
    </message>
    <message>
        <location filename="../../app/index/tokens.py"/>
        <source>The embedder's tokenizer is damaged.</source>
        <translation>Der Tokenizer des Embedders ist beschädigt.</translation>
    </message>
    <message>
        <location filename="../../app/index/prepare.py"/>
        <source>The embedder's tokenizer.json is damaged.</source>
        <translation>Die tokenizer.json des Embedders ist beschädigt.</translation>
    </message>
    <message>
        <location filename="../../app/index/worker/encoder.py"/>
        <source>The embedder's vectors have another size than it says.</source>
        <translation>Die Vektoren des Embedders haben eine andere Größe, als er angibt.</translation>
    </message>
    <message>
        <location filename="../../app/index/prepare.py"/>
        <source>The embedder's weights could not be loaded.</source>
        <translation>Die Gewichte des Embedders konnten nicht geladen werden.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/json_parts.py"/>
        <source>The file breaks off in the middle; what stands before that was read.</source>
        <translation>Die Datei bricht mittendrin ab; was davor steht, wurde gelesen.</translation>
    </message>
    <message>
        <location filename="../../app/services/import_opening.py"/>
        <source>The file changed while it was being read; nothing of it was kept.</source>
        <translation>Die Datei änderte sich, während sie gelesen wurde; nichts davon wurde übernommen.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_export.py"/>
        <source>The file does not end with the code that it begins with.</source>
        <translation>Die Datei endet nicht mit dem Code, mit dem sie beginnt.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_export.py"/>
        <source>The file does not hold as many records and checkpoints as it says.</source>
        <translation>Die Datei enthält nicht so viele Einträge und Prüfpunkte, wie sie angibt.</translation>
    </message>
    <message>
        <location filename="../../app/services/persona_files/service.py"/>
        <source>The file has two {kind}s named '{name}'. Nothing was imported.</source>
        <translation>In der Datei kommt der Name „{name}“ zweimal vor ({kind}). Es wurde nichts importiert.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/opening.py"/>
        <source>The file holds more than {most_chats} chats; those before were read.</source>
        <translation>Die Datei enthält mehr als {most_chats} Chats; die ersten wurden gelesen.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_export.py"/>
        <source>The file is not encrypted: whoever can read it reads the chats. Cloister does not look after it, and does not delete it.</source>
        <translation>Die Datei ist nicht verschlüsselt: Wer sie lesen kann, liest die Chats. Cloister verwaltet sie nicht und löscht sie nicht.</translation>
    </message>
    <message>
        <location filename="../../app/extract/errors.py"/>
        <source>The file is probably damaged: save it again in its own program.</source>
        <translation>Die Datei ist wahrscheinlich beschädigt: Speichern Sie sie im zugehörigen Programm neu.</translation>
    </message>
    <message>
        <location filename="../../app/services/pages.py"/>
        <source>The file itself was not kept at its import, and is not unchanged where it was: its text is shown.</source>
        <translation>Die Datei selbst wurde beim Import nicht behalten und ist am alten Ort nicht mehr unverändert: Angezeigt wird ihr Text.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/access.py"/>
        <source>The file of the site's authority '{path}' cannot be read ({why}). Nothing was asked of anybody, and nothing was changed.</source>
        <extracomment>{why} may be it is no PEM file</extracomment>
        <translation>Die Zertifikatsdatei der Organisation „{path}“ ist nicht lesbar ({why}). Es wurde bei niemandem angefragt und nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/transport.py"/>
        <source>The file of the site's authority holds no certificate. Models that are installed are untouched.</source>
        <translation>Die Zertifikatsdatei der Organisation enthält kein Zertifikat. Installierte Modelle sind unberührt.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_export.py"/>
        <source>The file was signed with another key than the one given.</source>
        <translation>Die Datei wurde mit einem anderen Schlüssel als dem angegebenen signiert.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_export.py"/>
        <source>The first line is not as it was written.</source>
        <translation>Die erste Zeile ist nicht, wie sie geschrieben wurde.</translation>
    </message>
    <message>
        <location filename="../../app/services/reading.py"/>
        <source>The first {done} of its {parts} parts were read.</source>
        <translation>Von {parts} Teilen wurden die ersten {done} gelesen.</translation>
    </message>
    <message>
        <location filename="../../app/services/discovery.py"/>
        <source>The folder could not be opened ({value}).</source>
        <translation>Der Ordner ließ sich nicht öffnen ({value}).</translation>
    </message>
    <message>
        <location filename="../../app/mirror/download.py"/>
        <source>The folder for downloads cannot be written ({value}). Installed models are as they were.</source>
        <translation>In den Ordner für Downloads kann nicht geschrieben werden ({value}). Installierte Modelle sind, wie sie waren.</translation>
    </message>
    <message>
        <location filename="../../app/engine/errors.py"/>
        <source>The grammar or the JSON schema that the answer has to fit cannot be read. Nothing was written; your question is kept.</source>
        <translation>Die Grammatik oder das JSON-Schema, dem die Antwort entsprechen muss, ist nicht lesbar. Es wurde nichts geschrieben; Ihre Frage bleibt erhalten.</translation>
    </message>
    <message>
        <location filename="../../app/engine/devices.py"/>
        <source>The graphics processor did not pass a small test, so the model runs on the processor.</source>
        <translation>Der Grafikprozessor hat einen kleinen Test nicht bestanden, deshalb läuft das Modell auf dem Prozessor.</translation>
    </message>
    <message>
        <location filename="../../app/services/personas.py"/>
        <source>The instructions and the greeting have at most 8000 characters each. Nothing was changed.</source>
        <translation>Anweisungen und Begrüßung haben je höchstens 8000 Zeichen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../app/security/keyfile.py"/>
        <source>The key file '{path}' is damaged: {reason}. The vault beside it was not touched.</source>
        <extracomment>{reason} may be it holds no usable key / it is incomplete or altered / it cannot be read ({value})</extracomment>
        <translation>Die Schlüsseldatei „{path}“ ist beschädigt: {reason}. Der Tresor daneben wurde nicht angerührt.</translation>
    </message>
    <message>
        <location filename="../../app/security/keyfile.py"/>
        <source>The key file '{path}' is missing. The vault beside it was not touched.</source>
        <translation>Die Schlüsseldatei „{path}“ fehlt. Der Tresor daneben wurde nicht angerührt.</translation>
    </message>
    <message>
        <location filename="../../app/services/passphrase.py"/>
        <source>The key file is older than the one this vault knows: somebody, or a restored backup, put an old copy in its place, and a passphrase or recovery code that was changed since may open the vault again. Change the passphrase, and make a new recovery code if there is one.</source>
        <translation>Die Schlüsseldatei ist älter als die, die dieser Tresor kennt: Jemand oder eine wiederhergestellte Sicherung hat eine alte Kopie an ihre Stelle gesetzt, und eine seither geänderte Passphrase oder ein seither geänderter Wiederherstellungscode öffnet den Tresor womöglich wieder. Ändern Sie die Passphrase, und erstellen Sie einen neuen Wiederherstellungscode, falls es einen gibt.</translation>
    </message>
    <message>
        <location filename="../../app/services/passphrase.py"/>
        <source>The key file was altered by something other than Cloister. Only what opened it now was kept; everything else in it opens nothing any more. Make a new recovery code if there was one.</source>
        <translation>Die Schlüsseldatei wurde von etwas anderem als Cloister verändert. Nur was sie jetzt geöffnet hat, wurde behalten; alles andere darin öffnet nichts mehr. Erstellen Sie einen neuen Wiederherstellungscode, falls es einen gab.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_reader.py"/>
        <source>The key for the next record is not the one that follows the last.</source>
        <translation>Der Schlüssel für den nächsten Eintrag ist nicht der, der auf den letzten folgt.</translation>
    </message>
    <message>
        <location filename="../../app/services/destroy.py"/>
        <source>The keys are gone: nothing of the vault can be read any more.</source>
        <translation>Die Schlüssel sind weg: Vom Tresor ist nichts mehr lesbar.</translation>
    </message>
    <message>
        <location filename="../../app/security/keyfile.py"/>
        <source>The keys could not be written to '{path}': {reason}. Nothing was changed.</source>
        <extracomment>{reason} may be the disk is full</extracomment>
        <translation>Die Schlüssel konnten nicht nach „{path}“ geschrieben werden: {reason}. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_export.py"/>
        <source>The line of record {seq} is not as it was written.</source>
        <translation>Die Zeile von Eintrag {seq} ist nicht, wie sie geschrieben wurde.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_export.py"/>
        <source>The line of record {seq}'s checkpoint is not as it was written.</source>
        <translation>Die Zeile des Prüfpunkts zu Eintrag {seq} ist nicht, wie sie geschrieben wurde.</translation>
    </message>
    <message>
        <location filename="../../app/services/starter.py"/>
        <source>The list of starter models is damaged.</source>
        <translation>Die Liste der Startmodelle ist beschädigt.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/limits.py"/>
        <source>The messages of this chat do not follow one another.</source>
        <translation>Die Nachrichten dieses Chats folgen nicht aufeinander.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/foreign.py"/>
        <source>The messages of this chat go round in a circle.</source>
        <translation>Die Nachrichten dieses Chats verweisen im Kreis aufeinander.</translation>
    </message>
    <message>
        <location filename="../../app/services/memory.py"/>
        <source>The messages that this is about are gone. Nothing was changed.</source>
        <translation>Die Nachrichten, um die es geht, sind nicht mehr da. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/patience.py"/>
        <source>The mirror cannot be used now: {what}. Models that are installed are untouched.</source>
        <translation>Der Spiegelserver ist derzeit nicht nutzbar: {what}. Installierte Modelle sind unberührt.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/transport.py"/>
        <source>The mirror does not do as a mirror should: {what}. Models that are installed are untouched.</source>
        <extracomment>{what} may be it sends another part of the file than was asked for / it sends compressed what was asked for as it is / it answers {status} / it sends elsewhere (status {status}), which is never followed / its answer is no HTTP ({name}) / '{path}' is larger than any file of its kind</extracomment>
        <translation>Der Spiegelserver verhält sich nicht wie vorgesehen: {what}. Installierte Modelle sind unberührt.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/download.py"/>
        <source>The mirror does not give '{file}': {why}. Installed models are untouched.</source>
        <extracomment>{why} may be it has less of the file than it said before</extracomment>
        <translation>Der Spiegelserver gibt „{file}“ nicht heraus: {why}. Installierte Modelle sind unberührt.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/transport.py"/>
        <source>The mirror does not let this machine in (status {status}). Models that are installed are untouched.</source>
        <translation>Der Spiegelserver lässt diesen Rechner nicht zu (Status {status}). Installierte Modelle sind unberührt.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/transport.py"/>
        <source>The mirror has no '{path}' (status {status}). Models that are installed are untouched.</source>
        <translation>Der Spiegelserver hat „{path}“ nicht (Status {status}). Installierte Modelle sind unberührt.</translation>
    </message>
    <message>
        <location filename="../../app/engine/errors.py"/>
        <source>The model '{name}' could not be loaded with its adapters. Your chats are safe.</source>
        <translation>Das Modell „{name}“ konnte nicht mit seinen Adaptern geladen werden. Ihre Chats sind sicher.</translation>
    </message>
    <message>
        <location filename="../../app/engine/errors.py"/>
        <source>The model '{name}' could not be loaded. Nothing else is affected.</source>
        <translation>Das Modell „{name}“ konnte nicht geladen werden. Sonst ist nichts betroffen.</translation>
    </message>
    <message>
        <location filename="../../app/services/models.py"/>
        <source>The model '{name}' is damaged or missing, so it was not loaded. Your chats are safe.</source>
        <translation>Das Modell „{name}“ ist beschädigt oder fehlt und wurde deshalb nicht geladen. Ihre Chats sind sicher.</translation>
    </message>
    <message>
        <location filename="../../app/services/cross_encoders.py"/>
        <source>The model '{name}' is damaged or missing. Your documents are safe.</source>
        <translation>Das Modell „{name}“ ist beschädigt oder fehlt. Ihre Dokumente sind sicher.</translation>
    </message>
    <message>
        <location filename="../../app/engine/errors.py"/>
        <source>The model '{name}' {value} {reason}</source>
        <extracomment>{value} may be was too large: memory ran out while it was loaded. / does not fit in memory:</extracomment>
        <translation>Das Modell „{name}“ {value} {reason}</translation>
    </message>
    <message>
        <location filename="../../app/engine/errors.py"/>
        <source>The model file '{name}' cannot be read. Nothing was changed.</source>
        <translation>Die Modelldatei „{name}“ ist nicht lesbar. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../app/engine/gguf.py"/>
        <source>The model file '{name}' is damaged: {error}.</source>
        <translation>Die Modelldatei „{name}“ ist beschädigt: {error}.</translation>
    </message>
    <message>
        <location filename="../../app/engine/errors.py"/>
        <source>The model file '{name}' is none that this version can use: {reason}.</source>
        <translation>Die Modelldatei „{name}“ kann diese Version nicht verwenden: {reason}.</translation>
    </message>
    <message>
        <location filename="../../app/engine/gguf.py"/>
        <source>The model file '{name}' is not part {value} of {parts}.</source>
        <translation>Die Modelldatei „{name}“ ist nicht Teil {value} von {parts}.</translation>
    </message>
    <message>
        <location filename="../../app/engine/errors.py"/>
        <source>The model file '{name}' is of the kind '{architecture}', which {value}</source>
        <extracomment>{value} may be cannot answer here. / this version does not know.</extracomment>
        <translation>Die Modelldatei „{name}“ ist von der Art „{architecture}“, die {value}</translation>
    </message>
    <message>
        <location filename="../../app/engine/gguf_parts.py"/>
        <source>The model is in {count} files, and '{name}' is not there. Nothing was changed.</source>
        <translation>Das Modell besteht aus {count} Dateien, und „{name}“ ist nicht da. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../app/services/model_rows.py"/>
        <source>The model it was made for is not here.</source>
        <translation>Das Modell, für das er gemacht wurde, ist nicht hier.</translation>
    </message>
    <message>
        <location filename="../../app/engine/errors.py"/>
        <source>The model stopped unexpectedly. Your chat is safe.</source>
        <translation>Das Modell ist unerwartet ausgefallen. Ihr Chat ist sicher.</translation>
    </message>
    <message>
        <location filename="../../app/services/composing.py"/>
        <source>The model thought, and wrote no answer.</source>
        <translation>Das Modell dachte nach und schrieb keine Antwort.</translation>
    </message>
    <message>
        <location filename="../../app/services/composing.py"/>
        <source>The model was still thinking when its context window was full.</source>
        <translation>Das Modell dachte noch nach, als sein Kontextfenster voll war.</translation>
    </message>
    <message>
        <location filename="../../app/services/composing.py"/>
        <source>The model wrote no answer</source>
        <extracomment>part of a sentence</extracomment>
        <translation>Das Modell hat keine Antwort geschrieben</translation>
    </message>
    <message>
        <location filename="../../app/extract/worker/reading.py"/>
        <source>The name promises another kind of file: this is {in_words}.</source>
        <extracomment>{in_words} may be a PDF file / a Word file / a web page / an RTF file / plain text</extracomment>
        <translation>Der Name verspricht eine andere Art von Datei; tatsächlich ist es {in_words}.</translation>
    </message>
    <message>
        <location filename="../../app/services/repair.py"/>
        <source>The new home '{target}' could not be written: {reason}. There is none; the damaged one was not changed.</source>
        <extracomment>{reason} may be the disk is full</extracomment>
        <translation>Der neue Datenordner „{target}“ konnte nicht geschrieben werden: {reason}. Es gibt keinen; der beschädigte wurde nicht geändert.</translation>
    </message>
    <message>
        <location filename="../../app/security/keyfile.py"/>
        <source>The new keys are in force, but the disk did not confirm them: after a power failure it may be the ones before.</source>
        <translation>Die neuen Schlüssel gelten, aber der Datenträger hat sie nicht bestätigt: Nach einem Stromausfall könnten es wieder die bisherigen sein.</translation>
    </message>
    <message>
        <location filename="../../app/vault/salvage.py"/>
        <source>The page that lists the vault's tables is damaged: nothing on the others can be found without it. Nothing was changed.</source>
        <translation>Die Seite, die die Tabellen des Tresors auflistet, ist beschädigt: Ohne sie ist auf den anderen nichts zu finden. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/door.py"/>
        <source>The part of Cloister that starts the network process is gone. Installed models are untouched.</source>
        <translation>Der Teil von Cloister, der den Netzwerkprozess startet, ist weg. Installierte Modelle sind unberührt.</translation>
    </message>
    <message>
        <location filename="../../app/vault/purge.py"/>
        <source>The passages quoted here were removed with their document.</source>
        <translation>Die hier zitierten Textstellen wurden mit ihrem Dokument entfernt.</translation>
    </message>
    <message>
        <location filename="../../app/security/opening.py"/>
        <source>The passphrase is not right. Nothing was changed.</source>
        <translation>Die Passphrase ist nicht richtig. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../app/security/kdf.py"/>
        <source>The passphrase was not checked: that takes {value} MiB of memory, which are not free. Nothing was changed.</source>
        <translation>Die Passphrase wurde nicht geprüft: Das braucht {value} MiB Arbeitsspeicher, die nicht frei sind. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../app/extract/errors.py"/>
        <source>The password given does not open this file, so it was not read.</source>
        <translation>Das angegebene Passwort öffnet diese Datei nicht, deshalb wurde sie nicht gelesen.</translation>
    </message>
    <message>
        <location filename="../../app/services/persona_use.py"/>
        <source>The persona '{name}' asks for the model '{model}', which is not installed; the one that is chosen answered.</source>
        <translation>Die Persona „{name}“ verlangt das Modell „{model}“, das nicht installiert ist; das gewählte hat geantwortet.</translation>
    </message>
    <message>
        <location filename="../../app/services/personas.py"/>
        <source>The persona '{name}' comes with Cloister and stays as it is. Nothing was changed.</source>
        <translation>Die Persona „{name}“ gehört zu Cloister und bleibt, wie sie ist. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../app/index/pairs_client.py"/>
        <source>The process that compares texts ended unexpectedly. Your documents and chats are safe.</source>
        <translation>Der Prozess, der Texte vergleicht, endete unerwartet. Ihre Dokumente und Chats sind sicher.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/door.py"/>
        <source>The process that fetches models ended before its time. Installed models are untouched, and what was fetched is kept.</source>
        <translation>Der Prozess, der Modelle holt, endete vorzeitig. Installierte Modelle sind unberührt, und was geholt wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <location filename="../../app/services/prompts.py"/>
        <source>The prompt '{name}' comes with Cloister and stays as it is. Nothing was changed.</source>
        <translation>Der Prompt „{name}“ gehört zu Cloister und bleibt, wie er ist. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../app/services/composing.py"/>
        <source>The question and what is written of the answer leave the model no room: they need {needed} tokens and the context window has {available}. What is written stays.</source>
        <translation>Die Frage und das bisher Geschriebene lassen dem Modell keinen Platz: Sie brauchen {needed} Tokens, und das Kontextfenster hat {available}. Was geschrieben ist, bleibt.</translation>
    </message>
    <message>
        <location filename="../../app/services/requests.py"/>
        <source>The question has {tokens} tokens; this model reads {context_tokens} at once. The question is kept.</source>
        <translation>Die Frage hat {tokens} Tokens; dieses Modell liest {context_tokens} auf einmal. Die Frage bleibt erhalten.</translation>
    </message>
    <message>
        <location filename="../../app/services/search.py"/>
        <source>The question is empty.</source>
        <translation>Die Frage ist leer.</translation>
    </message>
    <message>
        <location filename="../../app/engine/errors.py"/>
        <source>The question is too long for the model: it needs {needed} tokens and the context window has {available}.</source>
        <translation>Die Frage ist zu lang für das Modell: Sie braucht {needed} Tokens, und das Kontextfenster hat {available}.</translation>
    </message>
    <message>
        <location filename="../../app/services/screening.py"/>
        <source>The question was not sent and not kept: your site's filter stops it (category: {category}).</source>
        <translation>Die Frage wurde weder gesendet noch aufbewahrt: Der Filter Ihrer Organisation blockiert sie (Kategorie: {category}).</translation>
    </message>
    <message>
        <location filename="../../app/extract/errors.py"/>
        <source>The reader of documents could not be started, so reading ended here. Files that were not read still wait.</source>
        <translation>Der Dokumentleser konnte nicht gestartet werden, deshalb endete das Lesen hier. Nicht gelesene Dateien warten weiter.</translation>
    </message>
    <message>
        <location filename="../../app/services/pages.py"/>
        <source>The reader stopped while it drew this page: its text is shown. Nothing else is affected.</source>
        <translation>Der Dokumentleser brach ab, während er diese Seite zeichnete: Angezeigt wird ihr Text. Sonst ist nichts betroffen.</translation>
    </message>
    <message>
        <location filename="../../app/extract/errors.py"/>
        <source>The reader stopped while it read this file. Other files are not affected.</source>
        <translation>Der Dokumentleser brach ab, während er diese Datei las. Andere Dateien sind nicht betroffen.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_reader.py"/>
        <source>The record could not be signed, so it was not written.</source>
        <translation>Das Protokoll konnte nicht signiert werden und wurde deshalb nicht geschrieben.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_export.py"/>
        <source>The record could not be written to '{path}': {reason}. There is no such file.</source>
        <extracomment>{reason} may be the disk is full</extracomment>
        <translation>Das Protokoll konnte nicht nach „{path}“ geschrieben werden: {reason}. Die Datei gibt es nicht.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_reader.py"/>
        <source>The record ends at {seq}, {lost} before its end: the rest is missing.</source>
        <translation>Das Protokoll endet bei {seq}, {lost} vor seinem Ende: Der Rest fehlt.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit.py"/>
        <source>The record of events could not be written, and this site allows nothing unrecorded. The vault is being locked; what was kept before is safe.</source>
        <translation>Das Ereignisprotokoll konnte nicht geschrieben werden, und Ihre Organisation erlaubt nichts ohne Protokoll. Der Tresor wird gesperrt; was zuvor gespeichert wurde, ist sicher.</translation>
    </message>
    <message>
        <location filename="../../app/services/passphrase.py"/>
        <source>The recovery code is locked with another function than this site asks for (vault.kdf). Make a new one.</source>
        <translation>Der Wiederherstellungscode ist mit einer anderen Funktion gesichert, als Ihre Organisation verlangt (vault.kdf). Erstellen Sie einen neuen.</translation>
    </message>
    <message>
        <location filename="../../app/services/model_import.py"/>
        <source>The same file is installed already, as '{name}'. Nothing was changed.</source>
        <translation>Dieselbe Datei ist schon installiert, als „{name}“. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../app/services/model_settings.py"/>
        <source>The scale of an adapter must be a number from 0 to {max_scale}. Nothing was changed.</source>
        <translation>Die Stärke eines Adapters muss eine Zahl von 0 bis {max_scale} sein. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../app/index/client.py"/>
        <source>The search process ended unexpectedly. Your documents and chats are safe.</source>
        <translation>Der Suchprozess endete unerwartet. Ihre Dokumente und Chats sind sicher.</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>The settings are: {specs}.</source>
        <translation>Die Einstellungen sind: {specs}.</translation>
    </message>
    <message>
        <location filename="../../app/settings/store.py"/>
        <source>The settings could not be saved ({value}). Those of before still stand.</source>
        <translation>Die Einstellungen konnten nicht gespeichert werden ({value}). Die bisherigen gelten weiter.</translation>
    </message>
    <message>
        <location filename="../../app/settings/store.py"/>
        <source>The settings file was damaged and set aside; the usual settings are in force until you change one. It is kept as '{aside}'.</source>
        <translation>Die Einstellungsdatei war beschädigt und wurde beiseitegelegt; es gelten die üblichen Einstellungen, bis Sie eine ändern. Sie ist aufbewahrt als „{aside}“.</translation>
    </message>
    <message>
        <location filename="../../app/services/site_trust.py"/>
        <source>The site has taken '{name}' back</source>
        <extracomment>part of a sentence</extracomment>
        <translation>Die Organisation hat „{name}“ zurückgezogen</translation>
    </message>
    <message>
        <location filename="../../app/services/embedder.py"/>
        <source>The site has taken the model '{name}' back, so it is not loaded: {revoked} Your chats and documents are safe.</source>
        <translation>Die Organisation hat das Modell „{name}“ zurückgezogen, deshalb wird es nicht geladen: {revoked} Ihre Chats und Dokumente sind sicher.</translation>
    </message>
    <message>
        <location filename="../../app/services/site_trust.py"/>
        <source>The site has taken this model back</source>
        <extracomment>part of a sentence</extracomment>
        <translation>Die Organisation hat dieses Modell zurückgezogen</translation>
    </message>
    <message>
        <location filename="../../app/mirror/worker.py"/>
        <source>The site offers no model named '{unknown}'. Nothing was fetched.</source>
        <translation>Die Organisation bietet kein Modell namens „{unknown}“ an. Es wurde nichts geholt.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/verifying.py"/>
        <source>The site's list of models cannot be trusted: {reason}. Nothing was installed or changed, and installed models keep working.</source>
        <extracomment>{reason} may be the list of revoked models is too long / a part of it is longer than any that is published / it is damaged, or contradicts itself / its parts do not belong together, or were altered / it does not carry enough valid signatures / it is older than what this machine has seen, or its parts are of different times / the state that was kept on this machine is damaged</extracomment>
        <translation>Der Modellliste der Organisation ist nicht zu trauen: {reason}. Es wurde nichts installiert oder geändert, und installierte Modelle funktionieren weiter.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/verifying.py"/>
        <source>The site's list of models has expired. Nothing was installed or changed, and installed models keep working.</source>
        <translation>Die Modellliste der Organisation ist abgelaufen. Es wurde nichts installiert oder geändert, und installierte Modelle funktionieren weiter.</translation>
    </message>
    <message>
        <location filename="../../app/services/site_trust.py"/>
        <source>The site's list of models ran out on {expires}. Installed models keep working. New ones cannot be installed before the next sync.</source>
        <translation>Die Modellliste der Organisation ist am {expires} abgelaufen. Installierte Modelle funktionieren weiter. Neue können erst nach dem nächsten Abgleich installiert werden.</translation>
    </message>
    <message>
        <location filename="../../app/services/site_trust.py"/>
        <source>The site's list of models ran out on {expires}. Nothing new is installed. Installed models keep working.</source>
        <translation>Die Modellliste der Organisation ist am {expires} abgelaufen. Es wird nichts Neues installiert. Installierte Modelle funktionieren weiter.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/targets.py"/>
        <source>The site's list of models was written for a newer Cloister. Nothing was changed, and installed models keep working.</source>
        <translation>Die Modellliste der Organisation wurde für ein neueres Cloister geschrieben. Es wurde nichts geändert, und installierte Modelle funktionieren weiter.</translation>
    </message>
    <message>
        <location filename="../../app/services/site_trust.py"/>
        <source>The site's list, which this vault has seen, is not in '{folder}' any more. Installed models keep working.</source>
        <translation>Die Liste der Organisation, die dieser Tresor kennt, ist nicht mehr in „{folder}“. Installierte Modelle funktionieren weiter.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/targets.py"/>
        <source>The site's signed list of models contradicts itself: {reason}. Nothing was changed, and installed models keep working.</source>
        <extracomment>{reason} may be a {what} occurs twice, perhaps in other letters / '{name}' is no adapter with its base model / the files of '{name}' have roles that its kind does not have / the files of '{name}' are not as large as it says / the files of '{name}' do not belong together, or one is missing / a file's role is no name / a file has no SHA-256 or an impossible length / a file's path and its description name different origins / a model's name begins or ends with a blank / a text holds signs that cannot be shown / the description of a file is incomplete or out of bounds / a path is none of a model's file / '{file}' cannot be a file's name in a mirror / the list of revoked models cannot be read / two models begin with the same file</extracomment>
        <translation>Die signierte Modellliste der Organisation widerspricht sich: {reason}. Es wurde nichts geändert, und installierte Modelle funktionieren weiter.</translation>
    </message>
    <message>
        <location filename="../../app/services/starter.py"/>
        <source>The starter model '{name}' is not the one that set-up wrote.</source>
        <translation>Das Startmodell „{name}“ ist nicht das, das die Einrichtung geschrieben hat.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/media.py"/>
        <source>The stick cannot be read ({value}). Nothing was installed from it, and nothing was changed on it.</source>
        <translation>Der Stick ist nicht lesbar ({value}). Es wurde nichts davon installiert und nichts darauf geändert.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/media.py"/>
        <source>The stick has no '{path}'. Nothing was installed from it, and nothing was changed on it.</source>
        <translation>Auf dem Stick gibt es „{path}“ nicht. Es wurde nichts davon installiert und nichts darauf geändert.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_import.py"/>
        <source>The time is the site's (vault.retention_days) or the chat's own.</source>
        <translation>Die Frist kommt von der Organisation (vault.retention_days) oder vom Chat selbst.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/access.py"/>
        <source>The trust root '{path}' cannot be read ({value}). Nothing was asked of anybody, and nothing was changed.</source>
        <translation>Der Vertrauensanker „{path}“ ist nicht lesbar ({value}). Es wurde bei niemandem angefragt und nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/access.py"/>
        <source>The trust root of the site is not named. Nothing was asked of anybody, and nothing was changed.</source>
        <translation>Der Vertrauensanker der Organisation ist nicht angegeben. Es wurde bei niemandem angefragt und nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/verifying.py"/>
        <source>The trust root of this site is damaged, or something else. Nothing was installed or changed, and installed models keep working.</source>
        <translation>Der Vertrauensanker dieser Organisation ist beschädigt oder gar keiner. Es wurde nichts installiert oder geändert, und installierte Modelle funktionieren weiter.</translation>
    </message>
    <message>
        <location filename="../../app/vault/wording.py"/>
        <source>The vault '{path}' could not be read or written. What was kept before is safe.</source>
        <translation>Der Tresor „{path}“ konnte nicht gelesen oder geschrieben werden. Was zuvor gespeichert wurde, ist sicher.</translation>
    </message>
    <message>
        <location filename="../../app/vault/wording.py"/>
        <source>The vault '{path}' is damaged: {reason}. It was not changed.</source>
        <translation>Der Tresor „{path}“ ist beschädigt: {reason}. Er wurde nicht geändert.</translation>
    </message>
    <message>
        <location filename="../../app/vault/audit.py"/>
        <source>The vault does not know any more where its record of events ends. Everything else in it can be read.</source>
        <translation>Der Tresor weiß nicht mehr, wo sein Ereignisprotokoll endet. Alles andere darin ist lesbar.</translation>
    </message>
    <message>
        <location filename="../../app/services/destroy.py"/>
        <source>The vault is as it was, or its keys are gone.</source>
        <translation>Der Tresor ist, wie er war, oder seine Schlüssel sind weg.</translation>
    </message>
    <message>
        <location filename="../../app/security/keys.py"/>
        <source>The vault is locked.</source>
        <translation>Der Tresor ist gesperrt.</translation>
    </message>
    <message>
        <location filename="../../app/services/model_errors.py"/>
        <source>The {what} '{name}' was put aside: loading it failed badly 2 times. Your chats are safe.</source>
        <extracomment>{what} may be adapter / model</extracomment>
        <translation>Stillgelegt wurde {what} „{name}“: Das Laden ist 2-mal schwer fehlgeschlagen. Ihre Chats sind sicher.</translation>
    </message>
    <message>
        <location filename="../../app/services/prompts.py"/>
        <source>There are 2000 prompts, and more are not kept. Nothing was changed.</source>
        <translation>Es gibt 2000 Prompts, mehr werden nicht behalten. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../app/services/personas.py"/>
        <source>There are 500 personas, and more are not kept. Nothing was changed.</source>
        <translation>Es gibt 500 Personas, mehr werden nicht behalten. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../app/services/named.py"/>
        <source>There are characters in it that nobody can see: controls, or marks that turn the direction of writing. Nothing was changed.</source>
        <translation>Darin stehen Zeichen, die niemand sehen kann: Steuerzeichen oder Zeichen, die die Schreibrichtung umkehren. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../app/services/watch_rules.py"/>
        <source>There are more than {most} files in this folder. None was taken in.</source>
        <translation>In diesem Ordner liegen mehr als {most} Dateien. Keine wurde übernommen.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_export.py"/>
        <source>There are no chats to export. Nothing was written.</source>
        <translation>Es gibt keine Chats zu exportieren. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <location filename="../../app/services/composing.py"/>
        <source>There are no documents to quote from. Your question is kept.</source>
        <translation>Es gibt keine Dokumente, aus denen sich zitieren lässt. Ihre Frage bleibt erhalten.</translation>
    </message>
    <message>
        <location filename="../../app/services/persona_files/service.py"/>
        <source>There are no personas and no prompts of your own. Nothing was written.</source>
        <translation>Es gibt keine eigenen Personas und Prompts. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <location filename="../../app/services/model_settings.py"/>
        <source>There are: {cachetype}.</source>
        <translation>Es gibt: {cachetype}.</translation>
    </message>
    <message>
        <location filename="../../app/services/model_settings.py"/>
        <source>There are: {prompt_forms}.</source>
        <translation>Es gibt: {prompt_forms}.</translation>
    </message>
    <message>
        <location filename="../../app/services/personas.py"/>
        <source>There are: {there}.</source>
        <translation>Es gibt: {there}.</translation>
    </message>
    <message>
        <location filename="../../app/services/backup.py"/>
        <source>There is a file '{path}' already. Nothing was written.</source>
        <translation>Es gibt schon eine Datei „{path}“. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <location filename="../../app/vault/ledger.py"/>
        <source>There is a model named '{name}' already. Nothing was changed.</source>
        <translation>Es gibt schon ein Modell namens „{name}“. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../app/services/personas.py"/>
        <source>There is a persona named '{name}' already. Nothing was changed.</source>
        <translation>Es gibt schon eine Persona mit dem Namen „{name}“. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../app/services/prompts.py"/>
        <source>There is a prompt named '{name}' already. Nothing was changed.</source>
        <translation>Es gibt schon einen Prompt mit dem Namen „{name}“. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../app/security/keyfile.py"/>
        <source>There is a vault in '{parent}' already. Nothing was changed.</source>
        <translation>In „{parent}“ liegt schon ein Tresor. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../app/vault/shelf.py"/>
        <source>There is no chat c{chat}.</source>
        <translation>Es gibt keinen Chat c{chat}.</translation>
    </message>
    <message>
        <location filename="../../app/vault/portable.py"/>
        <source>There is no chat c{conversation}.</source>
        <translation>Es gibt keinen Chat c{conversation}.</translation>
    </message>
    <message>
        <location filename="../../app/vault/documents.py"/>
        <source>There is no document {document}.</source>
        <translation>Es gibt kein Dokument {document}.</translation>
    </message>
    <message>
        <location filename="../../app/vault/purge.py"/>
        <source>There is no document {document}. Nothing was removed.</source>
        <translation>Es gibt kein Dokument {document}. Es wurde nichts entfernt.</translation>
    </message>
    <message>
        <location filename="../../app/services/restore.py"/>
        <source>There is no file '{file}'. Nothing was made.</source>
        <translation>Es gibt keine Datei „{file}“. Es wurde nichts angelegt.</translation>
    </message>
    <message>
        <location filename="../../app/services/attachments.py"/>
        <source>There is no file in it that could be read. Nothing was attached.</source>
        <translation>Darin ist keine Datei, die gelesen werden könnte. Nichts wurde angehängt.</translation>
    </message>
    <message>
        <location filename="../../app/services/model_settings.py"/>
        <source>There is no form of prompts named '{untrusted}'. Nothing was changed.</source>
        <translation>Es gibt kein Prompt-Format namens „{untrusted}“. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../app/vault/messages.py"/>
        <source>There is no message m{message}.</source>
        <translation>Es gibt keine Nachricht m{message}.</translation>
    </message>
    <message>
        <location filename="../../app/vault/ledger.py"/>
        <source>There is no model named '{name}'.</source>
        <translation>Es gibt kein Modell namens „{name}“.</translation>
    </message>
    <message>
        <location filename="../../app/services/backup.py"/>
        <source>There is no room in '{folder}': the backup takes about {needed} MiB, {free} MiB are free. Nothing was written.</source>
        <translation>In „{folder}“ ist kein Platz: Die Sicherung braucht etwa {needed} MiB, {free} MiB sind frei. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <location filename="../../app/services/restore.py"/>
        <source>There is no room in '{folder}': the home takes {needed} MiB, {free} MiB are free. Nothing was made.</source>
        <translation>In „{folder}“ ist kein Platz: Der Datenordner braucht {needed} MiB, {free} MiB sind frei. Es wurde nichts angelegt.</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>There is no setting '{name}'. Nothing was changed.</source>
        <translation>Es gibt keine Einstellung „{name}“. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../app/services/personas.py"/>
        <source>There is no such {what}. Nothing was changed.</source>
        <extracomment>{what} may be preset of sampling</extracomment>
        <translation>So etwas ({what}) gibt es nicht. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../app/extract/errors.py"/>
        <source>There is no text in this file, so nothing could be indexed.</source>
        <translation>In dieser Datei ist kein Text, also konnte nichts indexiert werden.</translation>
    </message>
    <message>
        <location filename="../../app/bootstrap.py"/>
        <source>There is no vault in '{home}'.</source>
        <translation>In „{home}“ liegt kein Tresor.</translation>
    </message>
    <message>
        <location filename="../../app/services/destroy.py"/>
        <source>There is no vault in '{home}'. Nothing was destroyed.</source>
        <translation>In „{home}“ liegt kein Tresor. Es wurde nichts vernichtet.</translation>
    </message>
    <message>
        <location filename="../../app/vault/connection.py"/>
        <source>There is no vault in '{parent}'.</source>
        <translation>In „{parent}“ liegt kein Tresor.</translation>
    </message>
    <message>
        <location filename="../../app/vault/personas.py"/>
        <source>There is no {kind} '{name}'.</source>
        <translation>„{name}“ ({kind}) gibt es nicht.</translation>
    </message>
    <message>
        <location filename="../../app/services/recognition.py"/>
        <source>These are more than 8 languages, and each is read by itself. Nothing was changed.</source>
        <translation>Das sind mehr als 8 Sprachen, und jede wird für sich gelesen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/qt_stream.py"/>
        <source>This GPT4All chat is damaged or of a form that is not known. Nothing was imported.</source>
        <translation>Dieser GPT4All-Chat ist beschädigt oder hat ein unbekanntes Format. Es wurde nichts importiert.</translation>
    </message>
    <message>
        <location filename="../../app/services/composing.py"/>
        <source>This answer is made of the parts of whole documents, and cannot be gone on with. What is written stays.</source>
        <translation>Diese Antwort entstand aus den Teilen ganzer Dokumente und lässt sich nicht fortsetzen. Was geschrieben ist, bleibt.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/limits.py"/>
        <source>This chat has more attached files than what is read.</source>
        <translation>Dieser Chat hat mehr angehängte Dateien, als gelesen werden.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/gpt4all.py"/>
        <source>This chat holds something that GPT4All never wrote.</source>
        <translation>Dieser Chat enthält etwas, das GPT4All nie geschrieben hat.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/opening.py"/>
        <source>This chat is larger than what is read.</source>
        <translation>Dieser Chat ist größer, als gelesen wird.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/foreign.py"/>
        <source>This chat is longer than what is read.</source>
        <translation>Dieser Chat ist länger, als gelesen wird.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/json_parts.py"/>
        <source>This chat is not in the form that its file has.</source>
        <translation>Dieser Chat hat nicht das Format seiner Datei.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/gpt4all.py"/>
        <source>This chat is of no form that GPT4All ever had.</source>
        <translation>Dieser Chat hat ein Format, das es in GPT4All nie gab.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_import.py"/>
        <source>This chat would be removed at once: its {days} days after the last message are over.</source>
        <translation>Dieser Chat würde sofort wieder entfernt: Seine {days} Tage nach der letzten Nachricht sind um.</translation>
    </message>
    <message>
        <location filename="../../app/services/sync.py"/>
        <source>This command cannot reach a mirror. Nothing was changed.</source>
        <translation>Dieser Befehl kann keinen Spiegelserver erreichen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../app/index/prepare_pairs.py"/>
        <source>This cross-encoder has no model.onnx and no safetensors weights; other formats can carry code.</source>
        <translation>Dieser Cross-Encoder hat weder model.onnx noch safetensors-Gewichte; andere Formate können Code enthalten.</translation>
    </message>
    <message>
        <location filename="../../app/index/prepare_pairs.py"/>
        <source>This cross-encoder has no {name}.</source>
        <translation>Dieser Cross-Encoder hat keine {name}.</translation>
    </message>
    <message>
        <location filename="../../app/index/prepare_pairs.py"/>
        <source>This cross-encoder is of a kind that cannot be prepared.</source>
        <translation>Dieser Cross-Encoder ist von einer Art, die sich nicht vorbereiten lässt.</translation>
    </message>
    <message>
        <location filename="../../app/index/cross_encoder.py"/>
        <source>This cross-encoder needs code of its own, which is never run.</source>
        <translation>Dieser Cross-Encoder braucht eigenen Code, und der wird nie ausgeführt.</translation>
    </message>
    <message>
        <location filename="../../app/index/layout.py"/>
        <source>This embedder has a part that cannot be prepared ({kind}).</source>
        <translation>Dieser Embedder hat einen Teil, der sich nicht vorbereiten lässt ({kind}).</translation>
    </message>
    <message>
        <location filename="../../app/index/layout.py"/>
        <source>This embedder has no safetensors weights; other formats can carry code.</source>
        <translation>Dieser Embedder hat keine safetensors-Gewichte; andere Formate können Code enthalten.</translation>
    </message>
    <message>
        <location filename="../../app/index/layout.py"/>
        <source>This embedder has no tokenizer.json.</source>
        <translation>Dieser Embedder hat keine tokenizer.json.</translation>
    </message>
    <message>
        <location filename="../../app/index/prepare.py"/>
        <source>This embedder is of a kind that cannot be prepared.</source>
        <translation>Dieser Embedder ist von einer Art, die sich nicht vorbereiten lässt.</translation>
    </message>
    <message>
        <location filename="../../app/index/layout.py"/>
        <source>This embedder names a path outside its own folder.</source>
        <translation>Dieser Embedder nennt einen Pfad außerhalb seines eigenen Ordners.</translation>
    </message>
    <message>
        <location filename="../../app/index/layout.py"/>
        <source>This embedder needs code of its own, which is never run.</source>
        <translation>Dieser Embedder braucht eigenen Code, und der wird nie ausgeführt.</translation>
    </message>
    <message>
        <location filename="../../app/index/layout.py"/>
        <source>This embedder pools in a way that cannot be prepared.</source>
        <translation>Dieser Embedder verwendet ein Pooling, das sich nicht vorbereiten lässt.</translation>
    </message>
    <message>
        <location filename="../../app/extract/errors.py"/>
        <source>This file could not be opened.</source>
        <translation>Diese Datei ließ sich nicht öffnen.</translation>
    </message>
    <message>
        <location filename="../../app/extract/errors.py"/>
        <source>This file holds pictures of text only, and text recognition is not installed here.</source>
        <translation>Diese Datei enthält nur Bilder von Text, und Texterkennung ist hier nicht installiert.</translation>
    </message>
    <message>
        <location filename="../../app/extract/errors.py"/>
        <source>This file holds pictures of text only, and the languages that its collection reads them in are not installed here.</source>
        <translation>Diese Datei enthält nur Bilder von Text, und die Sprachen, in denen ihre Sammlung sie liest, sind hier nicht installiert.</translation>
    </message>
    <message>
        <location filename="../../app/extract/errors.py"/>
        <source>This file is damaged or incomplete and could not be read.</source>
        <translation>Diese Datei ist beschädigt oder unvollständig und konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <location filename="../../app/extract/errors.py"/>
        <source>This file is empty.</source>
        <translation>Diese Datei ist leer.</translation>
    </message>
    <message>
        <location filename="../../app/extract/errors.py"/>
        <source>This file is larger than the limit for one document, or unpacks to more than it.</source>
        <translation>Diese Datei ist größer, als für ein Dokument erlaubt ist, oder wird es beim Entpacken.</translation>
    </message>
    <message>
        <location filename="../../app/extract/errors.py"/>
        <source>This file is locked in a way that Cloister does not open, so it was not read.</source>
        <translation>Diese Datei ist auf eine Weise geschützt, mit der Cloister nicht umgehen kann, deshalb wurde sie nicht gelesen.</translation>
    </message>
    <message>
        <location filename="../../app/extract/errors.py"/>
        <source>This file is locked with a password, so it was not read.</source>
        <translation>Diese Datei ist mit einem Passwort geschützt, deshalb wurde sie nicht gelesen.</translation>
    </message>
    <message>
        <location filename="../../app/services/pages.py"/>
        <source>This file is locked, and its password is kept only until the vault is locked: the text read at its import is shown.</source>
        <translation>Diese Datei ist geschützt, und ihr Passwort wird nur behalten, bis der Tresor gesperrt wird: Angezeigt wird der beim Import gelesene Text.</translation>
    </message>
    <message>
        <location filename="../../app/services/watch_rules.py"/>
        <source>This folder could not be read ({value}).</source>
        <translation>Dieser Ordner konnte nicht gelesen werden ({value}).</translation>
    </message>
    <message>
        <location filename="../../app/index/cross_encoder.py"/>
        <source>This folder does not hold a cross-encoder.</source>
        <translation>Dieser Ordner enthält keinen Cross-Encoder.</translation>
    </message>
    <message>
        <location filename="../../app/index/layout.py"/>
        <source>This folder does not hold a sentence-transformers embedder.</source>
        <translation>Dieser Ordner enthält keinen sentence-transformers-Embedder.</translation>
    </message>
    <message>
        <location filename="../../app/services/watch_rules.py"/>
        <source>This folder is not there any more.</source>
        <translation>Dieser Ordner ist nicht mehr da.</translation>
    </message>
    <message>
        <location filename="../../app/vault/watched.py"/>
        <source>This folder is not watched any more.</source>
        <translation>Dieser Ordner wird nicht mehr überwacht.</translation>
    </message>
    <message>
        <location filename="../../app/vault/cipher.py"/>
        <source>This installation cannot encrypt: its SQLite is not SQLCipher.</source>
        <translation>Diese Installation kann nicht verschlüsseln: Ihr SQLite ist nicht SQLCipher.</translation>
    </message>
    <message>
        <location filename="../../app/security/opening.py"/>
        <source>This is not the passphrase, and as a recovery code it has a slip in it. Nothing was changed.</source>
        <translation>Das ist nicht die Passphrase, und als Wiederherstellungscode enthält die Eingabe einen Tippfehler. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../app/extract/errors.py"/>
        <source>This kind of file is not one that Cloister reads, so it was left out.</source>
        <translation>Diese Art von Datei liest Cloister nicht, deshalb wurde sie ausgelassen.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/verifying.py"/>
        <source>This machine has not synced with the site's mirror yet.</source>
        <translation>Dieser Rechner wurde noch nicht mit dem Spiegelserver der Organisation abgeglichen.</translation>
    </message>
    <message>
        <location filename="../../app/services/site_trust.py"/>
        <source>This machine's clock says {now} UTC and said {highest_time} before. Nothing new is installed. Installed models keep working.</source>
        <translation>Die Uhr dieses Rechners zeigt {now} UTC und zeigte zuvor {highest_time}. Es wird nichts Neues installiert. Installierte Modelle funktionieren weiter.</translation>
    </message>
    <message>
        <location filename="../../app/services/site_trust.py"/>
        <source>This machine's clock was set back: it said {highest_time} UTC before. Whether the site's list is up to date cannot be told.</source>
        <translation>Die Uhr dieses Rechners wurde zurückgestellt: Sie zeigte zuvor {highest_time} UTC. Ob die Liste der Organisation aktuell ist, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <location filename="../../app/engine/errors.py"/>
        <source>This model cannot go on with an answer: its chat template has no place for the beginning of one. What is written stays.</source>
        <translation>Dieses Modell kann eine Antwort nicht fortsetzen: Seine Chat-Vorlage hat keinen Platz für den Anfang einer Antwort. Was geschrieben ist, bleibt.</translation>
    </message>
    <message>
        <location filename="../../app/index/cross_encoder.py"/>
        <source>This model's labels ({shown}) say neither how well a passage answers a question nor whether it bears a sentence out.</source>
        <translation>Die Klassen dieses Modells ({shown}) sagen weder, wie gut eine Textstelle eine Frage beantwortet, noch, ob sie einen Satz belegt.</translation>
    </message>
    <message>
        <location filename="../../app/services/pages.py"/>
        <source>This page could not be drawn: its text is shown.</source>
        <translation>Diese Seite konnte nicht gezeichnet werden: Angezeigt wird ihr Text.</translation>
    </message>
    <message>
        <location filename="../../app/services/pages.py"/>
        <source>This part of the document is no page of it: its text is shown.</source>
        <translation>Dieser Teil des Dokuments ist keine Seite davon: Angezeigt wird sein Text.</translation>
    </message>
    <message>
        <location filename="../../app/vault/documents.py"/>
        <source>This passage is not there any more; its document was removed.</source>
        <translation>Diese Textstelle gibt es nicht mehr; ihr Dokument wurde entfernt.</translation>
    </message>
    <message>
        <location filename="../../app/services/restore.py"/>
        <source>This passphrase does not open the backup. Nothing was made.</source>
        <translation>Diese Passphrase öffnet die Sicherung nicht. Es wurde nichts angelegt.</translation>
    </message>
    <message>
        <location filename="../../app/security/opening.py"/>
        <source>This recovery code has no slip in it, but it does not open this vault. Nothing was changed.</source>
        <translation>Dieser Wiederherstellungscode enthält keinen Tippfehler, öffnet diesen Tresor aber nicht. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../app/services/site_trust.py"/>
        <source>This site allows only models of its signed list, and there is none here yet. Nothing was changed.</source>
        <translation>Ihre Organisation erlaubt nur Modelle ihrer signierten Liste, und hier gibt es noch keine. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../app/services/site_trust.py"/>
        <source>This site allows only models of its signed list, and this file is not on it. Nothing was changed.</source>
        <translation>Ihre Organisation erlaubt nur Modelle ihrer signierten Liste, und diese Datei steht nicht darauf. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/launcher.py"/>
        <source>This site asks for the sandbox level '{wanted}'; the process that fetches models reaches '{sandbox_level}' here. It was ended before it opened anything.</source>
        <translation>Ihre Organisation verlangt die Sandbox-Stufe „{wanted}“; der Prozess, der Modelle holt, erreicht hier „{sandbox_level}“. Er wurde beendet, bevor er etwas öffnete.</translation>
    </message>
    <message>
        <location filename="../../app/services/model_import.py"/>
        <source>This site does not allow importing model files. Nothing was changed.</source>
        <translation>Ihre Organisation erlaubt nicht, Modelldateien zu importieren. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_export.py"/>
        <source>This site does not let chats be exported. Nothing was written.</source>
        <translation>Ihre Organisation erlaubt nicht, Chats zu exportieren. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_import.py"/>
        <source>This site does not let chats be imported. Nothing was changed.</source>
        <translation>Ihre Organisation erlaubt nicht, Chats zu importieren. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_reader.py"/>
        <source>This site does not let you read the record of events.</source>
        <translation>Ihre Organisation lässt Sie das Ereignisprotokoll nicht lesen.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/access.py"/>
        <source>This site fixes mirror.{key} to '{of_policy}'. Nothing was asked of anybody, and nothing was changed.</source>
        <translation>Ihre Organisation legt mirror.{key} auf „{of_policy}“ fest. Es wurde bei niemandem angefragt und nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../app/services/watch_rules.py"/>
        <source>This site lets no folder be watched. Nothing was changed.</source>
        <translation>Ihre Organisation erlaubt nicht, Ordner zu überwachen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../app/services/site_trust.py"/>
        <source>This vault knows another trust root, which does not vouch for the one that was named. Nothing was fetched or changed. Installed models keep working.</source>
        <translation>Dieser Tresor kennt einen anderen Vertrauensanker, der nicht für den angegebenen bürgt. Es wurde nichts geholt oder geändert. Installierte Modelle funktionieren weiter.</translation>
    </message>
    <message>
        <location filename="../../app/security/keyfile.py"/>
        <source>This vault was made by a newer Cloister. Nothing was changed.</source>
        <translation>Dieser Tresor wurde von einem neueren Cloister erstellt. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../app/vault/wording.py"/>
        <source>This version stores the vault in another form, and keeps a copy of it as it is first: that takes {value} MiB, {value2} MiB are free. Nothing was changed.</source>
        <translation>Diese Version speichert den Tresor in einem anderen Format und bewahrt vorher eine Kopie im jetzigen auf: Das braucht {value} MiB, {value2} MiB sind frei. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../app/services/persona_files/service.py"/>
        <source>Those that come with Cloister are exported by name.</source>
        <translation>Die mitgelieferten werden exportiert, wenn Sie ihre Namen angeben.</translation>
    </message>
    <message>
        <location filename="../../app/services/memory.py"/>
        <source>To have none, remove it.</source>
        <translation>Um keine zu haben, entfernen Sie sie.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/patience.py"/>
        <source>Try again later; what has come so far is kept.</source>
        <translation>Versuchen Sie es später erneut; was bisher ankam, bleibt erhalten.</translation>
    </message>
    <message>
        <location filename="../../app/index/client.py"/>
        <source>Try again: it starts anew by itself.</source>
        <translation>Versuchen Sie es erneut: Er startet von selbst neu.</translation>
    </message>
    <message>
        <location filename="../../app/services/pages.py"/>
        <source>Try it once more with Page; if it stops again, open the file in its own program.</source>
        <translation>Versuchen Sie es noch einmal mit „Seite“; bricht er wieder ab, öffnen Sie die Datei im zugehörigen Programm.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/foreign.py"/>
        <source>Two messages of this chat have the same name.</source>
        <translation>Zwei Nachrichten dieses Chats heißen gleich.</translation>
    </message>
    <message>
        <location filename="../../app/security/keys.py"/>
        <source>Unlock it and try again.</source>
        <translation>Entsperren Sie ihn, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../app/services/embedder.py"/>
        <source>Use '{name}' instead: cloister models {act}</source>
        <extracomment>{act} may be sync / use '{name}'</extracomment>
        <translation>Verwenden Sie stattdessen „{name}“: cloister models {act}</translation>
    </message>
    <message>
        <location filename="../../app/services/site_trust.py"/>
        <source>Use '{replaced_by}' instead.</source>
        <translation>Verwenden Sie stattdessen „{replaced_by}“.</translation>
    </message>
    <message>
        <location filename="../../app/engine/errors.py"/>
        <source>Use it without them: cloister models use '{name}' --no-adapter</source>
        <translation>Verwenden Sie es ohne sie: cloister models use '{name}' --no-adapter</translation>
    </message>
    <message>
        <location filename="../../app/services/model_import.py"/>
        <source>Use that one.</source>
        <translation>Verwenden Sie diese.</translation>
    </message>
    <message>
        <location filename="../../app/services/sync.py"/>
        <source>Use: cloister models sync</source>
        <translation>Verwenden Sie: cloister models sync</translation>
    </message>
    <message>
        <location filename="../../app/engine/errors.py"/>
        <source>Verify the model (cloister models verify), or choose another one.</source>
        <translation>Überprüfen Sie das Modell (cloister models verify), oder wählen Sie ein anderes.</translation>
    </message>
    <message>
        <location filename="../../app/services/sync.py"/>
        <source>Wait for it to end.</source>
        <translation>Warten Sie, bis das fertig ist.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat.py"/>
        <source>Wait for it, or stop it.</source>
        <translation>Warten Sie, bis sie fertig ist, oder stoppen Sie sie.</translation>
    </message>
    <message>
        <location filename="../../app/services/watch_rules.py"/>
        <source>Watch folders in it instead.</source>
        <translation>Überwachen Sie stattdessen Ordner darin.</translation>
    </message>
    <message>
        <location filename="../../app/services/site_trust.py"/>
        <source>What lies in '{folder}' is older than what this vault saw. Installed models keep working.</source>
        <translation>Was in „{folder}“ liegt, ist älter als das, was dieser Tresor kennt. Installierte Modelle funktionieren weiter.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/verifying.py"/>
        <source>What should be the site's metadata is something else, or damaged. Nothing was installed or changed, and installed models keep working.</source>
        <translation>Die vermeintlichen Metadaten der Organisation sind etwas anderes oder beschädigt. Es wurde nichts installiert oder geändert, und installierte Modelle funktionieren weiter.</translation>
    </message>
    <message>
        <location filename="../../app/services/composing.py"/>
        <source>What the model wrote stands in none of the sources</source>
        <extracomment>part of a sentence</extracomment>
        <translation>Was das Modell schrieb, steht in keiner der Quellen</translation>
    </message>
    <message>
        <location filename="../../app/services/summarising.py"/>
        <source>What the parts say: no summary of them that the documents bear out was written.</source>
        <translation>Was die Teile sagen: Eine Zusammenfassung davon, die durch die Dokumente belegt ist, kam nicht zustande.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/limits.py"/>
        <source>What was last looked at is not in this chat.</source>
        <translation>Was zuletzt angesehen wurde, ist nicht in diesem Chat.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/verifying.py"/>
        <source>What was verified cannot be kept ({value}). Nothing was installed or changed, and installed models keep working.</source>
        <translation>Das Überprüfte lässt sich nicht speichern ({value}). Es wurde nichts installiert oder geändert, und installierte Modelle funktionieren weiter.</translation>
    </message>
    <message>
        <location filename="../../app/services/persona_files/service.py"/>
        <source>With those of the file there would be more than {most} {kinds}. Nothing was imported.</source>
        <translation>Mit denen der Datei wären es mehr als {most} {kinds}. Es wurde nichts importiert.</translation>
    </message>
    <message>
        <location filename="../../app/engine/hardware.py"/>
        <source>With {context_tokens} tokens of context</source>
        <extracomment>part of a sentence</extracomment>
        <translation>Mit {context_tokens} Tokens Kontext</translation>
    </message>
    <message>
        <location filename="../../app/services/prompts.py"/>
        <source>Write one, or shorten it.</source>
        <translation>Schreiben Sie einen, oder kürzen Sie ihn.</translation>
    </message>
    <message>
        <location filename="../../app/services/turn.py"/>
        <source>Write something to ask.</source>
        <translation>Schreiben Sie, was Sie fragen möchten.</translation>
    </message>
    <message>
        <location filename="../../app/services/personas.py"/>
        <source>Write the text anew.</source>
        <translation>Schreiben Sie den Text neu.</translation>
    </message>
    <message>
        <location filename="../../app/services/search.py"/>
        <source>Write {wanted}.</source>
        <extracomment>{wanted} may be words beside the filters / what you look for</extracomment>
        <translation>Geben Sie {wanted} ein.</translation>
    </message>
    <message>
        <location filename="../../app/services/persona_files/service.py"/>
        <source>Your site does not let chats, personas and prompts be exported. Nothing was written.</source>
        <translation>Ihre Organisation erlaubt nicht, Chats, Personas und Prompts zu exportieren. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <location filename="../../app/services/persona_files/service.py"/>
        <source>Your site does not let chats, personas and prompts be imported. Nothing was changed.</source>
        <translation>Ihre Organisation erlaubt nicht, Chats, Personas und Prompts zu importieren. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../app/services/screening.py"/>
        <source>Your site's filter covered parts of {what} with {mask} ({covering}).</source>
        <extracomment>{what} may be this answer / your question</extracomment>
        <translation>Der Filter Ihrer Organisation hat Teile {what} mit {mask} verdeckt ({covering}).</translation>
    </message>
    <message>
        <location filename="../../app/services/memory.py"/>
        <source>Your site's filter does not let this summary be kept. Nothing was changed.</source>
        <translation>Der Filter Ihrer Organisation lässt diese Zusammenfassung nicht zu. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../app/services/screening.py"/>
        <source>Your site's filter stopped what came before its first word (category: {category}). The answer that was there stands.</source>
        <translation>Der Filter Ihrer Organisation hat blockiert, was vor dem ersten Wort kam (Kategorie: {category}). Die vorhandene Antwort bleibt bestehen.</translation>
    </message>
    <message>
        <location filename="../../app/extract/worker/reading.py"/>
        <source>a PDF file</source>
        <extracomment>part of a sentence</extracomment>
        <translation>eine PDF-Datei</translation>
    </message>
    <message>
        <location filename="../../app/extract/worker/reading.py"/>
        <source>a Word file</source>
        <extracomment>part of a sentence</extracomment>
        <translation>eine Word-Datei</translation>
    </message>
    <message>
        <location filename="../../app/mirror/targets.py"/>
        <source>a file has no SHA-256 or an impossible length</source>
        <extracomment>part of a sentence</extracomment>
        <translation>Eine Datei hat keinen SHA-256 oder eine unmögliche Länge</translation>
    </message>
    <message>
        <location filename="../../app/mirror/targets.py"/>
        <source>a file's path and its description name different origins</source>
        <extracomment>part of a sentence</extracomment>
        <translation>Pfad und Beschreibung einer Datei nennen verschiedene Herkunft</translation>
    </message>
    <message>
        <location filename="../../app/mirror/targets.py"/>
        <source>a file's role is no name</source>
        <extracomment>part of a sentence</extracomment>
        <translation>Die Rolle einer Datei ist kein gültiger Name</translation>
    </message>
    <message>
        <location filename="../../app/mirror/targets.py"/>
        <source>a model's name begins or ends with a blank</source>
        <extracomment>part of a sentence</extracomment>
        <translation>Ein Modellname beginnt oder endet mit einem Leerzeichen</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>a number</source>
        <extracomment>part of a sentence</extracomment>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <location filename="../../app/services/restore.py"/>
        <source>a page is not as it was written</source>
        <extracomment>part of a sentence</extracomment>
        <translation>Eine Seite ist nicht, wie sie geschrieben wurde</translation>
    </message>
    <message>
        <location filename="../../app/vault/checking.py"/>
        <source>a page of the table {table}, or of its index, is damaged</source>
        <extracomment>part of a sentence</extracomment>
        <translation>Eine Seite der Tabelle {table} oder ihres Index ist beschädigt</translation>
    </message>
    <message>
        <location filename="../../app/mirror/verifying.py"/>
        <source>a part of it is longer than any that is published</source>
        <extracomment>part of a sentence</extracomment>
        <translation>Ein Teil davon ist länger als jeder, der veröffentlicht wird</translation>
    </message>
    <message>
        <location filename="../../app/mirror/targets.py"/>
        <source>a path is none of a model's file</source>
        <extracomment>part of a sentence</extracomment>
        <translation>Ein Pfad gehört zu keiner Datei eines Modells</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>a text</source>
        <extracomment>part of a sentence</extracomment>
        <translation>ein Text</translation>
    </message>
    <message>
        <location filename="../../app/mirror/targets.py"/>
        <source>a text holds signs that cannot be shown</source>
        <extracomment>part of a sentence</extracomment>
        <translation>Ein Text enthält Zeichen, die sich nicht anzeigen lassen</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>a text of at most {most} characters</source>
        <extracomment>part of a sentence</extracomment>
        <translation>ein Text mit höchstens {most} Zeichen</translation>
    </message>
    <message>
        <location filename="../../app/extract/worker/reading.py"/>
        <source>a web page</source>
        <extracomment>part of a sentence</extracomment>
        <translation>eine Webseite</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>a whole number</source>
        <extracomment>part of a sentence</extracomment>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <location filename="../../app/mirror/targets.py"/>
        <source>a {what} occurs twice, perhaps in other letters</source>
        <extracomment>part of a sentence</extracomment>
        <translation>{what} kommt doppelt vor, vielleicht in anderer Schreibweise</translation>
    </message>
    <message>
        <location filename="../../app/services/model_errors.py"/>
        <source>adapter</source>
        <extracomment>part of a sentence</extracomment>
        <translation>der Adapter</translation>
    </message>
    <message>
        <location filename="../../app/extract/worker/readers/pdf.py"/>
        <source>after the first 5,000</source>
        <extracomment>part of a sentence</extracomment>
        <translation>nach den ersten 5.000</translation>
    </message>
    <message>
        <location filename="../../app/extract/worker/reading.py"/>
        <source>an RTF file</source>
        <extracomment>part of a sentence</extracomment>
        <translation>eine RTF-Datei</translation>
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
        <translation>sind</translation>
    </message>
    <message>
        <location filename="../../app/extract/worker/readers/pdf.py"/>
        <source>at the document's end, and its time was up</source>
        <extracomment>part of a sentence</extracomment>
        <translation>am Ende des Dokuments, dessen Zeit um war</translation>
    </message>
    <message>
        <location filename="../../app/vault/backup_file.py"/>
        <source>bytes are missing in it, or were added</source>
        <extracomment>part of a sentence</extracomment>
        <translation>Darin fehlen Bytes, oder es kamen welche hinzu</translation>
    </message>
    <message>
        <location filename="../../app/engine/errors.py"/>
        <source>cannot answer here.</source>
        <extracomment>part of a sentence</extracomment>
        <translation>hier nicht antworten kann.</translation>
    </message>
    <message>
        <location filename="../../app/index/cross_encoder.py"/>
        <source>config.json of this cross-encoder is damaged.</source>
        <translation>Die config.json dieses Cross-Encoders ist beschädigt.</translation>
    </message>
    <message>
        <location filename="../../app/index/cross_encoder.py"/>
        <source>config.json of this cross-encoder names impossible sizes.</source>
        <translation>Die config.json dieses Cross-Encoders nennt unmögliche Größen.</translation>
    </message>
    <message>
        <location filename="../../app/index/cross_encoder.py"/>
        <source>config.json of this cross-encoder numbers its labels wrongly.</source>
        <translation>Die config.json dieses Cross-Encoders nummeriert ihre Klassen falsch.</translation>
    </message>
    <message>
        <location filename="../../app/extract/worker/readers/pdf.py"/>
        <source>cut short</source>
        <extracomment>part of a sentence</extracomment>
        <translation>gekürzt</translation>
    </message>
    <message>
        <location filename="../../app/engine/errors.py"/>
        <source>does not fit in memory:</source>
        <extracomment>part of a sentence</extracomment>
        <translation>passt nicht in den Arbeitsspeicher:</translation>
    </message>
    <message>
        <location filename="../../app/extract/worker/readers/pdf.py"/>
        <source>each after 400,000 characters</source>
        <extracomment>part of a sentence</extracomment>
        <translation>jede nach 400.000 Zeichen</translation>
    </message>
    <message>
        <location filename="../../app/extract/cleaning.py"/>
        <source>invisible tag characters</source>
        <extracomment>part of a sentence</extracomment>
        <translation>unsichtbare Tag-Zeichen</translation>
    </message>
    <message>
        <location filename="../../app/extract/languages.py"/>
        <source>is</source>
        <extracomment>part of a sentence</extracomment>
        <translation>ist</translation>
    </message>
    <message>
        <location filename="../../app/mirror/media.py"/>
        <source>is a link or no plain file</source>
        <extracomment>part of a sentence</extracomment>
        <translation>ist eine Verknüpfung oder keine gewöhnliche Datei</translation>
    </message>
    <message>
        <location filename="../../app/services/models.py"/>
        <source>is an adapter of another model</source>
        <extracomment>part of a sentence</extracomment>
        <translation>ist ein Adapter eines anderen Modells</translation>
    </message>
    <message>
        <location filename="../../app/mirror/media.py"/>
        <source>is no plain file</source>
        <extracomment>part of a sentence</extracomment>
        <translation>ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <location filename="../../app/mirror/transport.py"/>
        <source>it answers {status}</source>
        <extracomment>part of a sentence</extracomment>
        <translation>Er antwortet mit {status}</translation>
    </message>
    <message>
        <location filename="../../app/security/keyfile.py"/>
        <source>it cannot be read ({value})</source>
        <extracomment>part of a sentence</extracomment>
        <translation>Sie ist nicht lesbar ({value})</translation>
    </message>
    <message>
        <location filename="../../app/mirror/verifying.py"/>
        <source>it does not carry enough valid signatures</source>
        <extracomment>part of a sentence</extracomment>
        <translation>Sie trägt nicht genug gültige Signaturen</translation>
    </message>
    <message>
        <location filename="../../app/vault/copying.py"/>
        <source>it does not hold the same rows</source>
        <extracomment>part of a sentence</extracomment>
        <translation>Sie enthält nicht dieselben Zeilen</translation>
    </message>
    <message>
        <location filename="../../app/mirror/download.py"/>
        <source>it has less of the file than it said before</source>
        <extracomment>part of a sentence</extracomment>
        <translation>Er hat weniger von der Datei, als er zuvor angab</translation>
    </message>
    <message>
        <location filename="../../app/mirror/origin.py"/>
        <source>it holds characters that no address has</source>
        <extracomment>part of a sentence</extracomment>
        <translation>Sie enthält Zeichen, die in keiner Adresse vorkommen</translation>
    </message>
    <message>
        <location filename="../../app/security/keyfile.py"/>
        <source>it holds no usable key</source>
        <extracomment>part of a sentence</extracomment>
        <translation>Sie enthält keinen brauchbaren Schlüssel</translation>
    </message>
    <message>
        <location filename="../../app/mirror/verifying.py"/>
        <source>it is damaged, or contradicts itself</source>
        <extracomment>part of a sentence</extracomment>
        <translation>Sie ist beschädigt oder widerspricht sich</translation>
    </message>
    <message>
        <location filename="../../app/security/keyfile.py"/>
        <source>it is incomplete or altered</source>
        <extracomment>part of a sentence</extracomment>
        <translation>Sie ist unvollständig oder verändert</translation>
    </message>
    <message>
        <location filename="../../app/mirror/access.py"/>
        <source>it is no PEM file</source>
        <extracomment>part of a sentence</extracomment>
        <translation>keine PEM-Datei</translation>
    </message>
    <message>
        <location filename="../../app/security/paths.py"/>
        <source>it is not a folder</source>
        <extracomment>part of a sentence</extracomment>
        <translation>Das ist kein Ordner</translation>
    </message>
    <message>
        <location filename="../../app/mirror/origin.py"/>
        <source>it is not an address</source>
        <extracomment>part of a sentence</extracomment>
        <translation>Das ist keine Adresse</translation>
    </message>
    <message>
        <location filename="../../app/mirror/verifying.py"/>
        <source>it is older than what this machine has seen, or its parts are of different times</source>
        <extracomment>part of a sentence</extracomment>
        <translation>Sie ist älter als das, was dieser Rechner schon kennt, oder ihre Teile stammen aus verschiedenen Zeiten</translation>
    </message>
    <message>
        <location filename="../../app/mirror/origin.py"/>
        <source>it must be https://HOST[:PORT][/PATH] and no more</source>
        <extracomment>part of a sentence</extracomment>
        <translation>Sie muss https://HOST[:PORT][/PFAD] lauten und nicht mehr</translation>
    </message>
    <message>
        <location filename="../../app/mirror/origin.py"/>
        <source>it must begin with https://</source>
        <extracomment>part of a sentence</extracomment>
        <translation>Sie muss mit https:// beginnen</translation>
    </message>
    <message>
        <location filename="../../app/mirror/transport.py"/>
        <source>it sends another part of the file than was asked for</source>
        <extracomment>part of a sentence</extracomment>
        <translation>Er sendet einen anderen Teil der Datei als angefordert</translation>
    </message>
    <message>
        <location filename="../../app/mirror/transport.py"/>
        <source>it sends compressed what was asked for as it is</source>
        <extracomment>part of a sentence</extracomment>
        <translation>Er sendet komprimiert, was unkomprimiert angefordert wurde</translation>
    </message>
    <message>
        <location filename="../../app/mirror/transport.py"/>
        <source>it sends elsewhere (status {status}), which is never followed</source>
        <extracomment>part of a sentence</extracomment>
        <translation>Er verweist an eine andere Adresse (Status {status}), und solchen Verweisen wird nie gefolgt</translation>
    </message>
    <message>
        <location filename="../../app/mirror/transport.py"/>
        <source>its answer is no HTTP ({name})</source>
        <extracomment>part of a sentence</extracomment>
        <translation>Seine Antwort ist kein HTTP ({name})</translation>
    </message>
    <message>
        <location filename="../../app/services/restore.py"/>
        <source>its bytes are not those that were written</source>
        <extracomment>part of a sentence</extracomment>
        <translation>Ihre Bytes sind nicht die geschriebenen</translation>
    </message>
    <message>
        <location filename="../../app/services/backup.py"/>
        <source>its key is another one</source>
        <extracomment>part of a sentence</extracomment>
        <translation>Ihr Schlüssel ist ein anderer</translation>
    </message>
    <message>
        <location filename="../../app/services/restore.py"/>
        <source>its last part is altered</source>
        <extracomment>part of a sentence</extracomment>
        <translation>Ihr letzter Teil ist verändert</translation>
    </message>
    <message>
        <location filename="../../app/mirror/verifying.py"/>
        <source>its parts do not belong together, or were altered</source>
        <extracomment>part of a sentence</extracomment>
        <translation>Ihre Teile gehören nicht zusammen oder wurden verändert</translation>
    </message>
    <message>
        <location filename="../../app/mirror/media.py"/>
        <source>leads out of the stick</source>
        <extracomment>part of a sentence</extracomment>
        <translation>führt aus dem Stick hinaus</translation>
    </message>
    <message>
        <location filename="../../app/services/model_errors.py"/>
        <source>model</source>
        <extracomment>part of a sentence</extracomment>
        <translation>das Modell</translation>
    </message>
    <message>
        <location filename="../../app/services/watched_folders.py"/>
        <source>no folder</source>
        <extracomment>part of a sentence</extracomment>
        <translation>kein Ordner</translation>
    </message>
    <message>
        <location filename="../../app/extract/worker/readers/pdf.py"/>
        <source>not read</source>
        <extracomment>part of a sentence</extracomment>
        <translation>nicht gelesen</translation>
    </message>
    <message>
        <location filename="../../app/services/watched_folders.py"/>
        <source>not there</source>
        <extracomment>part of a sentence</extracomment>
        <translation>nicht da</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>one of {allowed}</source>
        <extracomment>part of a sentence</extracomment>
        <translation>eines von {allowed}</translation>
    </message>
    <message>
        <location filename="../../app/vault/checking.py"/>
        <source>page {number} is not as it was written</source>
        <extracomment>part of a sentence</extracomment>
        <translation>Seite {number} ist nicht, wie sie geschrieben wurde</translation>
    </message>
    <message>
        <location filename="../../app/vault/copying.py"/>
        <source>page {unsound} is not as it was written</source>
        <extracomment>part of a sentence</extracomment>
        <translation>Seite {unsound} ist nicht, wie sie geschrieben wurde</translation>
    </message>
    <message>
        <location filename="../../app/services/recognition.py"/>
        <source>pictures of text are not read</source>
        <extracomment>part of a sentence</extracomment>
        <translation>Text in Bildern wird nicht gelesen</translation>
    </message>
    <message>
        <location filename="../../app/services/recognition.py"/>
        <source>pictures of text are read as {used}</source>
        <extracomment>part of a sentence: {used} may be {first} and {last}</extracomment>
        <translation>Text in Bildern wird gelesen als {used}</translation>
    </message>
    <message>
        <location filename="../../app/extract/worker/readers/pdf.py"/>
        <source>pictures only, and nothing to read them with is installed</source>
        <extracomment>part of a sentence</extracomment>
        <translation>nur Bilder, und es ist nichts installiert, um sie zu lesen</translation>
    </message>
    <message>
        <location filename="../../app/extract/worker/readers/pdf.py"/>
        <source>pictures only, and recognition takes too long</source>
        <extracomment>part of a sentence</extracomment>
        <translation>nur Bilder, und die Erkennung dauert zu lange</translation>
    </message>
    <message>
        <location filename="../../app/extract/worker/reading.py"/>
        <source>plain text</source>
        <extracomment>part of a sentence</extracomment>
        <translation>reiner Text</translation>
    </message>
    <message>
        <location filename="../../app/services/personas.py"/>
        <source>preset of sampling</source>
        <extracomment>part of a sentence</extracomment>
        <translation>Sampling-Voreinstellung</translation>
    </message>
    <message>
        <location filename="../../app/services/models.py"/>
        <source>puts passages in order and checks answers</source>
        <extracomment>part of a sentence</extracomment>
        <translation>ordnet Textstellen und prüft Antworten</translation>
    </message>
    <message>
        <location filename="../../app/services/models.py"/>
        <source>reads text in pictures</source>
        <extracomment>part of a sentence</extracomment>
        <translation>liest Text in Bildern</translation>
    </message>
    <message>
        <location filename="../../app/vault/looking.py"/>
        <source>row {row} of {table} names a missing row of {parent}</source>
        <extracomment>part of a sentence</extracomment>
        <translation>Zeile {row} von {table} nennt eine fehlende Zeile von {parent}</translation>
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
        <translation>Steuerzeichen für die Schreibrichtung</translation>
    </message>
    <message>
        <location filename="../../app/services/screening.py"/>
        <source>the administrator of this machine</source>
        <extracomment>part of a sentence</extracomment>
        <translation>die Administration dieses Rechners</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_check.py"/>
        <source>the checkpoint beside the vault did not fit</source>
        <extracomment>part of a sentence</extracomment>
        <translation>der Prüfpunkt neben dem Tresor passte nicht</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_check.py"/>
        <source>the checkpoint beside the vault had been replaced by an older one</source>
        <extracomment>part of a sentence</extracomment>
        <translation>der Prüfpunkt neben dem Tresor war durch einen älteren ersetzt worden</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_check.py"/>
        <source>the checkpoint beside the vault was gone</source>
        <extracomment>part of a sentence</extracomment>
        <translation>der Prüfpunkt neben dem Tresor war verschwunden</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_check.py"/>
        <source>the checkpoint beside the vault was not one of this record</source>
        <extracomment>part of a sentence</extracomment>
        <translation>der Prüfpunkt neben dem Tresor gehörte nicht zu diesem Protokoll</translation>
    </message>
    <message>
        <location filename="../../app/mirror/targets.py"/>
        <source>the description of a file is incomplete or out of bounds</source>
        <extracomment>part of a sentence</extracomment>
        <translation>Die Beschreibung einer Datei ist unvollständig oder außerhalb der Grenzen</translation>
    </message>
    <message>
        <location filename="../../app/security/keyfile.py"/>
        <source>the disk is full</source>
        <extracomment>part of a sentence</extracomment>
        <translation>Der Datenträger ist voll</translation>
    </message>
    <message>
        <location filename="../../app/services/backup.py"/>
        <source>the disk or the stick refused it</source>
        <extracomment>part of a sentence</extracomment>
        <translation>Der Datenträger oder der Stick hat es verweigert</translation>
    </message>
    <message>
        <location filename="../../app/mirror/targets.py"/>
        <source>the files of '{name}' are not as large as it says</source>
        <extracomment>part of a sentence</extracomment>
        <translation>Die Dateien von „{name}“ sind nicht so groß, wie angegeben</translation>
    </message>
    <message>
        <location filename="../../app/mirror/targets.py"/>
        <source>the files of '{name}' do not belong together, or one is missing</source>
        <extracomment>part of a sentence</extracomment>
        <translation>Die Dateien von „{name}“ gehören nicht zusammen, oder eine fehlt</translation>
    </message>
    <message>
        <location filename="../../app/mirror/targets.py"/>
        <source>the files of '{name}' have roles that its kind does not have</source>
        <extracomment>part of a sentence</extracomment>
        <translation>Die Dateien von „{name}“ haben Rollen, die es bei dieser Art nicht gibt</translation>
    </message>
    <message>
        <location filename="../../app/mirror/targets.py"/>
        <source>the list of revoked models cannot be read</source>
        <extracomment>part of a sentence</extracomment>
        <translation>Die Liste der zurückgezogenen Modelle ist nicht lesbar</translation>
    </message>
    <message>
        <location filename="../../app/mirror/verifying.py"/>
        <source>the list of revoked models is too long</source>
        <extracomment>part of a sentence</extracomment>
        <translation>Die Liste der zurückgezogenen Modelle ist zu lang</translation>
    </message>
    <message>
        <location filename="../../app/vault/checking.py"/>
        <source>the list of tables cannot be read as a whole</source>
        <extracomment>part of a sentence</extracomment>
        <translation>Die Liste der Tabellen ist nicht als Ganzes lesbar</translation>
    </message>
    <message>
        <location filename="../../app/services/backup.py"/>
        <source>the passphrase does not open it</source>
        <extracomment>part of a sentence</extracomment>
        <translation>Die Passphrase öffnet sie nicht</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_check.py"/>
        <source>the record went on under other keys, without a restore</source>
        <extracomment>part of a sentence</extracomment>
        <translation>das Protokoll lief unter anderen Schlüsseln weiter, ohne eine Wiederherstellung</translation>
    </message>
    <message>
        <location filename="../../app/mirror/verifying.py"/>
        <source>the state that was kept on this machine is damaged</source>
        <extracomment>part of a sentence</extracomment>
        <translation>Der auf diesem Rechner gespeicherte Stand ist beschädigt</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_check.py"/>
        <source>the vault had been replaced by an older one, whose record ended earlier</source>
        <extracomment>part of a sentence</extracomment>
        <translation>der Tresor war durch einen älteren ersetzt worden, dessen Protokoll früher endete</translation>
    </message>
    <message>
        <location filename="../../app/services/screening.py"/>
        <source>this answer</source>
        <extracomment>part of a sentence</extracomment>
        <translation>dieser Antwort</translation>
    </message>
    <message>
        <location filename="../../app/security/paths.py"/>
        <source>this user may not read and write it</source>
        <extracomment>part of a sentence</extracomment>
        <translation>Dieses Benutzerkonto darf darin nicht lesen oder schreiben</translation>
    </message>
    <message>
        <location filename="../../app/engine/errors.py"/>
        <source>this version does not know.</source>
        <extracomment>part of a sentence</extracomment>
        <translation>diese Version nicht kennt.</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>true or false</source>
        <extracomment>part of a sentence</extracomment>
        <translation>true oder false</translation>
    </message>
    <message>
        <location filename="../../app/services/models.py"/>
        <source>turns text into vectors</source>
        <extracomment>part of a sentence</extracomment>
        <translation>wandelt Text in Vektoren um</translation>
    </message>
    <message>
        <location filename="../../app/mirror/targets.py"/>
        <source>two models begin with the same file</source>
        <extracomment>part of a sentence</extracomment>
        <translation>Zwei Modelle beginnen mit derselben Datei</translation>
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
        <translation>wurde nicht gelesen</translation>
    </message>
    <message>
        <location filename="../../app/extract/languages.py"/>
        <source>was read as {used}</source>
        <extracomment>part of a sentence: {used} may be {first} and {last}</extracomment>
        <translation>wurde gelesen als {used}</translation>
    </message>
    <message>
        <location filename="../../app/engine/errors.py"/>
        <source>was too large: memory ran out while it was loaded.</source>
        <extracomment>part of a sentence</extracomment>
        <translation>war zu groß: Beim Laden ging der Arbeitsspeicher aus.</translation>
    </message>
    <message>
        <location filename="../../app/vault/checking.py"/>
        <source>what was written last does not decrypt as it was written</source>
        <extracomment>part of a sentence</extracomment>
        <translation>Was zuletzt geschrieben wurde, lässt sich nicht so entschlüsseln, wie es geschrieben wurde</translation>
    </message>
    <message>
        <location filename="../../app/services/search.py"/>
        <source>what you look for</source>
        <extracomment>part of a sentence</extracomment>
        <translation>den Suchbegriff</translation>
    </message>
    <message>
        <location filename="../../app/services/search.py"/>
        <source>words beside the filters</source>
        <extracomment>part of a sentence</extracomment>
        <translation>außer den Filtern auch Wörter</translation>
    </message>
    <message>
        <location filename="../../app/services/screening.py"/>
        <source>your question</source>
        <extracomment>part of a sentence</extracomment>
        <translation>Ihrer Frage</translation>
    </message>
    <message>
        <location filename="../../app/extract/cleaning.py"/>
        <source>zero-width characters</source>
        <extracomment>part of a sentence</extracomment>
        <translation>Zeichen ohne Breite</translation>
    </message>
    <message>
        <location filename="../../app/engine/hardware.py"/>
        <source>{asks}, and only {free} are free.</source>
        <extracomment>{asks} may be It needs about {needed} with {context_tokens} tokens of context / , and {device} of {device_bytes} graphics memory</extracomment>
        <translation>{asks}; frei sind nur {free}.</translation>
    </message>
    <message>
        <location filename="../../app/engine/hardware.py"/>
        <source>{asks}, just under the {free} free.</source>
        <extracomment>{asks} may be It needs about {needed} with {context_tokens} tokens of context / , and {device} of {device_bytes} graphics memory</extracomment>
        <translation>{asks}, knapp unter den freien {free}.</translation>
    </message>
    <message>
        <location filename="../../app/engine/hardware.py"/>
        <source>{asks}; free memory is not known here.</source>
        <extracomment>{asks} may be It needs about {needed} with {context_tokens} tokens of context / , and {device} of {device_bytes} graphics memory</extracomment>
        <translation>{asks}; wie viel Speicher frei ist, ist hier nicht bekannt.</translation>
    </message>
    <message>
        <location filename="../../app/engine/hardware.py"/>
        <source>{asks}; {free} are free.</source>
        <extracomment>{asks} may be It needs about {needed} with {context_tokens} tokens of context / , and {device} of {device_bytes} graphics memory</extracomment>
        <translation>{asks}; frei sind {free}.</translation>
    </message>
    <message>
        <location filename="../../app/services/composing.py"/>
        <source>{dropped} of the {found} sources found did not fit, and were not read.</source>
        <translation>{dropped} der {found} gefundenen Quellen passten nicht hinein und wurden nicht gelesen.</translation>
    </message>
    <message>
        <location filename="../../app/extract/languages.py"/>
        <source>{first} and {last}</source>
        <extracomment>part of a sentence</extracomment>
        <translation>{first} und {last}</translation>
    </message>
    <message>
        <location filename="../../app/engine/hardware.py"/>
        <source>{how} it needs about {needed}.</source>
        <extracomment>{how} may be With {context_tokens} tokens of context /  and a conversation kept as {value} /  and one layer on the graphics processor /  and {gpu_layers} layers on the graphics processor</extracomment>
        <translation>{how} braucht es etwa {needed}.</translation>
    </message>
    <message>
        <location filename="../../app/services/model_errors.py"/>
        <source>{instead}, or try it again: cloister models use '{name}' --again</source>
        <extracomment>{instead} may be Detach it ('{of}' --no-adapter) / Choose another one</extracomment>
        <translation>{instead}, oder versuchen Sie es erneut: cloister models use '{name}' --again</translation>
    </message>
    <message>
        <location filename="../../app/services/history.py"/>
        <source>{message} has no other version. Nothing was deleted.</source>
        <translation>{message} hat keine andere Version. Es wurde nichts gelöscht.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat.py"/>
        <source>{message} is an answer, and only questions can be edited. Nothing was changed.</source>
        <translation>{message} ist eine Antwort, und nur Fragen lassen sich bearbeiten. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../app/services/turn.py"/>
        <source>{message} is no answer to a question. Nothing was changed.</source>
        <translation>{message} ist keine Antwort auf eine Frage. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../app/services/continuing.py"/>
        <source>{message} was not cut off: there is nothing to go on with. Nothing was changed.</source>
        <translation>{message} wurde nicht abgebrochen: Es gibt nichts fortzusetzen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../app/index/layout.py"/>
        <source>{name} is missing or cannot be read.</source>
        <translation>{name} fehlt oder ist nicht lesbar.</translation>
    </message>
    <message>
        <location filename="../../app/index/layout.py"/>
        <source>{name} of this embedder is damaged.</source>
        <translation>{name} dieses Embedders ist beschädigt.</translation>
    </message>
    <message>
        <location filename="../../app/services/memory.py"/>
        <source>{wanted}, and this one {text}. Nothing was changed.</source>
        <extracomment>{wanted} may be A summary has 1 to 4000 characters</extracomment>
        <translation>{wanted}, und diese {text}. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>{what} from {least} to {most}</source>
        <extracomment>part of a sentence: {what} may be a whole number / a number</extracomment>
        <translation>{what} von {least} bis {most}</translation>
    </message>
    <message>
        <location filename="../../app/mirror/store.py"/>
        <source>{what}: the store '{root}' cannot be changed ({value}). Everything else is as it was.</source>
        <extracomment>{what} may be A model file could not be deleted / A model that was fetched was not installed / '{name}' was not imported</extracomment>
        <translation>{what}: Die Modellablage „{root}“ lässt sich nicht ändern ({value}). Alles andere ist, wie es war.</translation>
    </message>
    <message>
        <location filename="../../app/services/site_trust.py"/>
        <source>{what}: {reason} Nothing was changed.</source>
        <extracomment>{what} may be The site has taken this model back / The site has taken '{name}' back</extracomment>
        <translation>{what}: {reason} Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/transport.py"/>
        <source>{where} does not speak TLS 1.2 or later as asked ({reason}). Models that are installed are untouched.</source>
        <translation>{where} spricht nicht wie verlangt TLS 1.2 oder neuer ({reason}). Installierte Modelle sind unberührt.</translation>
    </message>
    <message>
        <location filename="../../app/services/composing.py"/>
        <source>{why}: these are the passages themselves.</source>
        <extracomment>{why} may be What the model wrote stands in none of the sources / The model wrote no answer / No language model is installed</extracomment>
        <translation>{why}: Hier sind die Textstellen selbst.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_check.py"/>
        <source>{why}: what happened before may be missing.</source>
        <extracomment>{why} may be the vault had been replaced by an older one, whose record ended earlier / the checkpoint beside the vault had been replaced by an older one / the checkpoint beside the vault was gone / the record went on under other keys, without a restore / the checkpoint beside the vault was not one of this record / the checkpoint beside the vault did not fit</extracomment>
        <translation>{why}: Was davor geschah, fehlt vielleicht.</translation>
    </message>
    <message>
        <location filename="../../app/services/recognition.py"/>
        <source>“{language}” is no language that Tesseract has data for. Nothing was changed.</source>
        <translation>„{language}“ ist keine Sprache, für die Tesseract Daten hat. Es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <location filename="../../app/ui/settings/fields.py"/>
        <source>Reset to default</source>
        <extracomment>FlatButton</extracomment>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings/fields.py"/>
        <source>Reset {name} to its default</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>{name} auf den Standard zurücksetzen</translation>
    </message>
</context>
<context>
    <name>FillDialog</name>
    <message>
        <location filename="../../app/ui/chat/fill_dialog.py"/>
        <source>Cancel</source>
        <extracomment>QuietButton</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/fill_dialog.py"/>
        <source>Documents</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Dokumente</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/fill_dialog.py"/>
        <source>Insert</source>
        <extracomment>PrimaryButton</extracomment>
        <translation>Einfügen</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/fill_dialog.py"/>
        <source>Paste from the clipboard</source>
        <extracomment>FlatButton</extracomment>
        <translation>Aus der Zwischenablage einfügen</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <location filename="../../app/ui/vault/filtering.py"/>
        <source>Content filter</source>
        <extracomment>label</extracomment>
        <translation>Inhaltsfilter</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/filtering.py"/>
        <source>What is stopped is not sent and not kept. Documents are shown as they are. Each time a rule acts, the record of events tells which, never what it found.</source>
        <extracomment>in _said</extracomment>
        <translation>Was blockiert wird, wird weder gesendet noch aufbewahrt. Dokumente werden unverändert angezeigt. Jedes Mal, wenn eine Regel greift, nennt das Ereignisprotokoll die Regel, nie den Fund.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/filtering.py"/>
        <source>Your site does not filter questions and answers.</source>
        <extracomment>in _said</extracomment>
        <translation>Ihre Organisation filtert Fragen und Antworten nicht.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/filtering.py"/>
        <source>Your site looks for words and patterns in each question and each answer: {rules}.</source>
        <extracomment>in _said</extracomment>
        <translation>Ihre Organisation sucht in jeder Frage und jeder Antwort nach Wörtern und Mustern: {rules}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/filtering.py"/>
        <source>{n} cover it with {mask}</source>
        <extracomment>in _acts</extracomment>
        <translation>{n} Regeln verdecken mit {mask}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/filtering.py"/>
        <source>{n} covers it with {mask}</source>
        <extracomment>in _acts</extracomment>
        <translation>{n} Regel verdeckt mit {mask}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/filtering.py"/>
        <source>{n} remark on it</source>
        <extracomment>in _acts</extracomment>
        <translation>{n} Regeln weisen nur darauf hin</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/filtering.py"/>
        <source>{n} remarks on it</source>
        <extracomment>in _acts</extracomment>
        <translation>{n} Regel weist nur darauf hin</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/filtering.py"/>
        <source>{n} rule</source>
        <extracomment>the form for one</extracomment>
        <translation>{n} Regel</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/filtering.py"/>
        <source>{n} rule stops it</source>
        <extracomment>in _acts</extracomment>
        <translation>{n} Regel blockiert</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/filtering.py"/>
        <source>{n} rules</source>
        <extracomment>the form for any other number</extracomment>
        <translation>{n} Regeln</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/filtering.py"/>
        <source>{n} rules stop it</source>
        <extracomment>in _acts</extracomment>
        <translation>{n} Regeln blockieren</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <location filename="../../app/ui/chat/find_bar.py"/>
        <source>Close (Esc)</source>
        <extracomment>IconButton</extracomment>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/find_bar.py"/>
        <source>Find in this chat</source>
        <extracomment>setAccessibleName, setPlaceholderText</extracomment>
        <translation>In diesem Chat suchen</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/find_bar.py"/>
        <source>Next place (F3)</source>
        <extracomment>IconButton</extracomment>
        <translation>Nächste Fundstelle (F3)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/find_bar.py"/>
        <source>Not in this chat</source>
        <extracomment>in _say</extracomment>
        <translation>Nicht in diesem Chat</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/find_bar.py"/>
        <source>Previous place (Shift+F3)</source>
        <extracomment>IconButton</extracomment>
        <translation>Vorherige Fundstelle (Umschalt+F3)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/find_bar.py"/>
        <source>Turn {place} of {count}</source>
        <extracomment>in _say: A turn is a question, or its answer.</extracomment>
        <translation>Beitrag {place} von {count}</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <location filename="../../app/ui/unlock/first_start.py"/>
        <source>A private assistant that runs on this machine alone.</source>
        <extracomment>label</extracomment>
        <translation>Ein privater Assistent, der nur auf diesem Rechner läuft.</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/first_start.py"/>
        <source>Add a folder</source>
        <extracomment>choose_folder</extracomment>
        <translation>Ordner hinzufügen</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/first_start.py"/>
        <source>Add files</source>
        <extracomment>choose_files</extracomment>
        <translation>Dateien hinzufügen</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/first_start.py"/>
        <source>Add files…</source>
        <extracomment>QuietButton</extracomment>
        <translation>Dateien hinzufügen…</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/first_start.py"/>
        <source>Add folder…</source>
        <extracomment>QuietButton</extracomment>
        <translation>Ordner hinzufügen…</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/first_start.py"/>
        <source>Also make a recovery code to write down</source>
        <extracomment>QCheckBox</extracomment>
        <translation>Auch einen Wiederherstellungscode zum Notieren erstellen</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/first_start.py"/>
        <source>Answers cite the page they come from. Texts are kept encrypted; nothing leaves this machine. You can add documents at any time.</source>
        <extracomment>open</extracomment>
        <translation>Antworten nennen die Seite, von der sie stammen. Texte werden verschlüsselt aufbewahrt; nichts verlässt diesen Rechner. Sie können jederzeit Dokumente hinzufügen.</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/first_start.py"/>
        <source>Choose a passphrase</source>
        <extracomment>StepCard</extracomment>
        <translation>Passphrase wählen</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/first_start.py"/>
        <source>Continue</source>
        <extracomment>PrimaryButton</extracomment>
        <translation>Weiter</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/first_start.py"/>
        <source>Drop files or folders here</source>
        <extracomment>label</extracomment>
        <translation>Dateien oder Ordner hierher ziehen</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/first_start.py"/>
        <source>It encrypts every chat and document, and is not stored anywhere. Without it, and without a recovery code, the content is lost.</source>
        <extracomment>open</extracomment>
        <translation>Sie verschlüsselt jeden Chat und jedes Dokument und wird nirgends gespeichert. Ohne sie und ohne Wiederherstellungscode ist der Inhalt verloren.</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/first_start.py"/>
        <source>Making your vault; this takes a few seconds.</source>
        <extracomment>start_work</extracomment>
        <translation>Ihr Tresor wird erstellt; das dauert einige Sekunden.</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/capacity.py"/>
        <source>No model came along; your documents can be searched all the same.</source>
        <extracomment>in capacity_text</extracomment>
        <translation>Es wurde kein Modell mitgeliefert; Ihre Dokumente lassen sich trotzdem durchsuchen.</translation>
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
        <translation>Sicherung wiederherstellen…</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/first_start.py"/>
        <source>Start chatting</source>
        <extracomment>setText</extracomment>
        <translation>Chat beginnen</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/first_start.py"/>
        <source>Try the sample</source>
        <extracomment>QuietButton</extracomment>
        <translation>Beispiel ausprobieren</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/first_start.py"/>
        <source>Welcome to Cloister</source>
        <extracomment>label</extracomment>
        <translation>Willkommen bei Cloister</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/first_start.py"/>
        <source>Your documents</source>
        <extracomment>StepCard</extracomment>
        <translation>Ihre Dokumente</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/first_start.py"/>
        <source>Your model</source>
        <extracomment>StepCard</extracomment>
        <translation>Ihr Modell</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/first_start.py"/>
        <source>Your site has you write down a recovery code next.</source>
        <extracomment>in __init__</extracomment>
        <translation>Ihre Organisation verlangt, dass Sie als Nächstes einen Wiederherstellungscode notieren.</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/first_start.py"/>
        <source>a starter model is ready</source>
        <extracomment>fold</extracomment>
        <translation>ein Startmodell ist bereit</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/first_start.py"/>
        <source>chosen</source>
        <extracomment>fold</extracomment>
        <translation>gewählt</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/first_start.py"/>
        <source>drop files here, or start chatting</source>
        <extracomment>fold</extracomment>
        <translation>Dateien hierher ziehen oder gleich chatten</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/first_start.py"/>
        <source>ready</source>
        <extracomment>fold</extracomment>
        <translation>bereit</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/capacity.py"/>
        <source>{free} of memory are free here: models up to about {billions} billion parameters fit. Import one at any time under Models.</source>
        <extracomment>in capacity_text</extracomment>
        <translation>Hier sind {free} Arbeitsspeicher frei: Modelle mit bis zu etwa {billions} Mrd. Parametern passen. Unter „Modelle“ können Sie jederzeit eines importieren.</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/capacity.py"/>
        <source>{name} is ready: small and quick, good for trying out.</source>
        <extracomment>in capacity_text</extracomment>
        <translation>{name} ist bereit: klein und schnell, gut zum Ausprobieren.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <location filename="../../app/ui/help/page.py"/>
        <source>1 part of the manual</source>
        <extracomment>in _found</extracomment>
        <translation>1 Teil des Handbuchs</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/first_steps.py"/>
        <source>Add documents</source>
        <extracomment>in _texts</extracomment>
        <translation>Dokumente hinzufügen</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/first_steps.py"/>
        <source>Ask a question</source>
        <extracomment>in _texts</extracomment>
        <translation>Eine Frage stellen</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/page.py"/>
        <source>Back (Alt+Left)</source>
        <extracomment>IconButton</extracomment>
        <translation>Zurück (Alt+Links)</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/page.py"/>
        <source>Before: {title}</source>
        <extracomment>in _html</extracomment>
        <translation>Davor: {title}</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/guide.py"/>
        <source>Cloister is version {version} now.</source>
        <extracomment>show_message</extracomment>
        <translation>Cloister hat jetzt die Version {version}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/page.py"/>
        <source>Close help (Esc)</source>
        <extracomment>IconButton</extracomment>
        <translation>Hilfe schließen (Esc)</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/contents.py"/>
        <source>Contents of the manual</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Inhalt des Handbuchs</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/first_steps.py"/>
        <source>Done: {step}</source>
        <extracomment>in show_steps</extracomment>
        <translation>Erledigt: {step}</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/start.py"/>
        <source>F1 opens it at the part for the page you are on. Esc leads back.</source>
        <extracomment>_paragraph</extracomment>
        <translation>F1 öffnet es beim Teil für die Seite, auf der Sie sind. Esc führt zurück.</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/first_steps.py"/>
        <source>First steps</source>
        <extracomment>label</extracomment>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/page.py"/>
        <source>Forward (Alt+Right)</source>
        <extracomment>IconButton</extracomment>
        <translation>Vorwärts (Alt+Rechts)</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/page.py"/>
        <location filename="../../app/ui/help/start.py"/>
        <source>Help</source>
        <extracomment>escape, in _show, label</extracomment>
        <translation>Hilfe</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/first_steps.py"/>
        <source>Hide</source>
        <extracomment>FlatButton</extracomment>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/first_steps.py"/>
        <source>Hide the first steps for good</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Erste Schritte endgültig ausblenden</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/page.py"/>
        <source>In this version</source>
        <extracomment>in _title</extracomment>
        <translation>In dieser Version</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/page.py"/>
        <location filename="../../app/ui/help/start.py"/>
        <source>Keyboard shortcuts</source>
        <extracomment>QuietButton, escape</extracomment>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/first_steps.py"/>
        <source>Look at a source</source>
        <extracomment>in _texts</extracomment>
        <translation>Eine Quelle ansehen</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/page.py"/>
        <source>Manual: {title}</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Handbuch: {title}</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/start.py"/>
        <source>More</source>
        <extracomment>escape</extracomment>
        <translation>Mehr</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/page.py"/>
        <source>Next: {title}</source>
        <extracomment>in _html</extracomment>
        <translation>Weiter: {title}</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/page.py"/>
        <source>Nothing found</source>
        <extracomment>Entry</extracomment>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/browser.py"/>
        <source>Page of the manual</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Seite des Handbuchs</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/page.py"/>
        <source>Search the manual</source>
        <extracomment>setAccessibleName, setPlaceholderText</extracomment>
        <translation>Handbuch durchsuchen</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/page.py"/>
        <source>Start and keys</source>
        <extracomment>Entry</extracomment>
        <translation>Start und Tasten</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/start.py"/>
        <source>The pages of the manual were not installed.</source>
        <extracomment>_paragraph</extracomment>
        <translation>Die Seiten des Handbuchs wurden nicht installiert.</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/start.py"/>
        <source>This manual is on this machine: it needs no network.</source>
        <extracomment>_paragraph</extracomment>
        <translation>Dieses Handbuch liegt auf diesem Rechner: Es braucht kein Netzwerk.</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/page.py"/>
        <source>This page is in English only.</source>
        <extracomment>escape</extracomment>
        <translation>Diese Seite gibt es nur auf Englisch.</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/first_steps.py"/>
        <source>To do: {step}</source>
        <extracomment>in show_steps</extracomment>
        <translation>Zu tun: {step}</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/guide.py"/>
        <location filename="../../app/ui/help/page.py"/>
        <location filename="../../app/ui/help/start.py"/>
        <source>What is new</source>
        <extracomment>QuietButton, in _page_title, in _places, show_message</extracomment>
        <translation>Was ist neu</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/guide.py"/>
        <source>Your chats and documents are as they were.</source>
        <extracomment>show_message</extracomment>
        <translation>Ihre Chats und Dokumente sind unverändert.</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/page.py"/>
        <source>{n} parts of the manual</source>
        <extracomment>in _found</extracomment>
        <translation>{n} Teile des Handbuchs</translation>
    </message>
</context>
<context>
    <name>ImportNotes</name>
    <message>
        <location filename="../../app/ui/import_notes.py"/>
        <source>Show</source>
        <extracomment>show_message</extracomment>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>IntegrityPanel</name>
    <message>
        <location filename="../../app/ui/vault/integrity.py"/>
        <source>Cancel</source>
        <extracomment>setText</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/integrity.py"/>
        <source>Check</source>
        <extracomment>label</extracomment>
        <translation>Prüfung</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/integrity.py"/>
        <source>Check now</source>
        <extracomment>QuietButton, setText</extracomment>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/integrity.py"/>
        <source>Checked {when}: sound, all {n} pages</source>
        <extracomment>in _show</extracomment>
        <translation>Prüfung {when}: alle {n} Seiten in Ordnung</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/integrity.py"/>
        <source>Checked {when}: the vault is damaged</source>
        <extracomment>in _show</extracomment>
        <translation>Prüfung {when}: Der Tresor ist beschädigt</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/integrity.py"/>
        <source>Every page and table is looked over once a week, in the background while you work.</source>
        <extracomment>in __init__</extracomment>
        <translation>Jede Seite und Tabelle wird einmal pro Woche geprüft, im Hintergrund, während Sie arbeiten.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/integrity.py"/>
        <source>Looking over every page</source>
        <extracomment>ProgressLine</extracomment>
        <translation>Jede Seite wird geprüft</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/integrity.py"/>
        <source>Not checked yet.</source>
        <extracomment>setText</extracomment>
        <translation>Noch nicht geprüft.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/integrity.py"/>
        <source>Restore a backup into a new data folder, or save what can be read: that makes a new vault, lists what is lost, and changes nothing here.</source>
        <extracomment>in _advice</extracomment>
        <translation>Stellen Sie eine Sicherung in einem neuen Datenordner wieder her, oder retten Sie, was lesbar ist: Dabei entsteht ein neuer Tresor, Verlorenes wird aufgelistet, und hier ändert sich nichts.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/integrity.py"/>
        <source>Save what can be read…</source>
        <extracomment>QuietButton</extracomment>
        <translation>Lesbares retten…</translation>
    </message>
</context>
<context>
    <name>JobDialog</name>
    <message>
        <location filename="../../app/ui/export/job_dialog.py"/>
        <source>Cancel</source>
        <extracomment>QuietButton</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/job_dialog.py"/>
        <source>Cancelling…</source>
        <extracomment>say</extracomment>
        <translation>Wird abgebrochen…</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/job_dialog.py"/>
        <source>Close</source>
        <extracomment>setText</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/job_dialog.py"/>
        <source>What could not be read</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Was nicht gelesen werden konnte</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <location filename="../../app/ui/keeping.py"/>
        <source>1 day</source>
        <extracomment>in span</extracomment>
        <translation>1 Tag</translation>
    </message>
    <message>
        <location filename="../../app/ui/keeping.py"/>
        <source>1 year</source>
        <extracomment>in span</extracomment>
        <translation>1 Jahr</translation>
    </message>
    <message>
        <location filename="../../app/ui/keeping.py"/>
        <source>A chat was removed: the time it was to be kept for is over.</source>
        <extracomment>in gone</extracomment>
        <translation>Ein Chat wurde entfernt: Seine Aufbewahrungsfrist ist abgelaufen.</translation>
    </message>
    <message>
        <location filename="../../app/ui/keeping.py"/>
        <source>Goes on {day}</source>
        <extracomment>in going</extracomment>
        <translation>Wird am {day} entfernt</translation>
    </message>
    <message>
        <location filename="../../app/ui/keeping.py"/>
        <source>Goes today</source>
        <extracomment>in going</extracomment>
        <translation>Wird heute entfernt</translation>
    </message>
    <message>
        <location filename="../../app/ui/keeping.py"/>
        <source>Goes tomorrow</source>
        <extracomment>in going</extracomment>
        <translation>Wird morgen entfernt</translation>
    </message>
    <message>
        <location filename="../../app/ui/keeping.py"/>
        <source>Until I delete it</source>
        <extracomment>in choices</extracomment>
        <translation>Bis ich ihn lösche</translation>
    </message>
    <message>
        <location filename="../../app/ui/keeping.py"/>
        <source>{n} chats were removed: the time they were to be kept for is over.</source>
        <extracomment>in gone</extracomment>
        <translation>{n} Chats wurden entfernt: Ihre Aufbewahrungsfrist ist abgelaufen.</translation>
    </message>
    <message>
        <location filename="../../app/ui/keeping.py"/>
        <source>{n} days</source>
        <extracomment>in span</extracomment>
        <translation>{n} Tage</translation>
    </message>
    <message>
        <location filename="../../app/ui/keeping.py"/>
        <source>{time}, as your site says</source>
        <extracomment>in choices</extracomment>
        <translation>{time} (Vorgabe Ihrer Organisation)</translation>
    </message>
</context>
<context>
    <name>KeepingPanel</name>
    <message>
        <location filename="../../app/ui/vault/keeping.py"/>
        <source>1 chat goes within the next 7 days.</source>
        <extracomment>setText</extracomment>
        <translation>1 Chat wird in den nächsten 7 Tagen entfernt.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/keeping.py"/>
        <source>A single chat can have a time of its own: Keep, in its menu in the list. The shorter time holds, for pinned chats too, and days count from the last message.</source>
        <extracomment>in __init__</extracomment>
        <translation>Ein einzelner Chat kann eine eigene Frist haben: „Aufbewahren“ in seinem Menü in der Liste. Die kürzere Frist gilt, auch für angeheftete Chats, und die Tage zählen ab der letzten Nachricht.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/keeping.py"/>
        <source>Chats are kept until you delete them.</source>
        <extracomment>in __init__</extracomment>
        <translation>Chats werden aufbewahrt, bis Sie sie löschen.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/keeping.py"/>
        <source>Keeping</source>
        <extracomment>label</extracomment>
        <translation>Aufbewahrung</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/keeping.py"/>
        <source>Your site removes a chat {time} after its last message, pinned chats too.</source>
        <extracomment>in __init__</extracomment>
        <translation>Ihre Organisation entfernt jeden Chat {time} nach seiner letzten Nachricht, auch angeheftete.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/keeping.py"/>
        <source>{n} chats go within the next 7 days.</source>
        <extracomment>in _on_counted</extracomment>
        <translation>{n} Chats werden in den nächsten 7 Tagen entfernt.</translation>
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
        <translation>Albanisch</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Amharic</source>
        <extracomment>others</extracomment>
        <translation>Amharisch</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Ancient Greek</source>
        <extracomment>others</extracomment>
        <translation>Altgriechisch</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Arabic</source>
        <extracomment>others</extracomment>
        <translation>Arabisch</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Armenian</source>
        <extracomment>others</extracomment>
        <translation>Armenisch</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Assamese</source>
        <extracomment>others</extracomment>
        <translation>Assamesisch</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Azerbaijani</source>
        <extracomment>latin</extracomment>
        <translation>Aserbaidschanisch</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Azerbaijani (Cyrillic)</source>
        <extracomment>others</extracomment>
        <translation>Aserbaidschanisch (kyrillisch)</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Basque</source>
        <extracomment>latin</extracomment>
        <translation>Baskisch</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Belarusian</source>
        <extracomment>others</extracomment>
        <translation>Belarussisch</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Bengali</source>
        <extracomment>others</extracomment>
        <translation>Bengalisch</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Bosnian</source>
        <extracomment>latin</extracomment>
        <translation>Bosnisch</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Breton</source>
        <extracomment>latin</extracomment>
        <translation>Bretonisch</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Bulgarian</source>
        <extracomment>others</extracomment>
        <translation>Bulgarisch</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Burmese</source>
        <extracomment>others</extracomment>
        <translation>Birmanisch</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Catalan</source>
        <extracomment>latin</extracomment>
        <translation>Katalanisch</translation>
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
        <translation>Chinesisch (vereinfacht)</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Chinese (simplified, vertical)</source>
        <extracomment>others</extracomment>
        <translation>Chinesisch (vereinfacht, senkrecht)</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Chinese (traditional)</source>
        <extracomment>others</extracomment>
        <translation>Chinesisch (traditionell)</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Chinese (traditional, vertical)</source>
        <extracomment>others</extracomment>
        <translation>Chinesisch (traditionell, senkrecht)</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Corsican</source>
        <extracomment>latin</extracomment>
        <translation>Korsisch</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Croatian</source>
        <extracomment>latin</extracomment>
        <translation>Kroatisch</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Czech</source>
        <extracomment>latin</extracomment>
        <translation>Tschechisch</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Danish</source>
        <extracomment>latin</extracomment>
        <translation>Dänisch</translation>
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
        <translation>Niederländisch</translation>
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
        <translation>Englisch</translation>
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
        <translation>Estnisch</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Faroese</source>
        <extracomment>latin</extracomment>
        <translation>Färöisch</translation>
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
        <translation>Finnisch</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>French</source>
        <extracomment>latin</extracomment>
        <translation>Französisch</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Galician</source>
        <extracomment>latin</extracomment>
        <translation>Galicisch</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Georgian</source>
        <extracomment>others</extracomment>
        <translation>Georgisch</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Georgian (old)</source>
        <extracomment>others</extracomment>
        <translation>Georgisch (alt)</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>German</source>
        <extracomment>latin</extracomment>
        <translation>Deutsch</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>German (Fraktur)</source>
        <extracomment>latin</extracomment>
        <translation>Deutsch (Fraktur)</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Greek</source>
        <extracomment>others</extracomment>
        <translation>Griechisch</translation>
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
        <translation>Haiti-Kreolisch</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Hebrew</source>
        <extracomment>others</extracomment>
        <translation>Hebräisch</translation>
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
        <translation>Ungarisch</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Icelandic</source>
        <extracomment>latin</extracomment>
        <translation>Isländisch</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Indonesian</source>
        <extracomment>latin</extracomment>
        <translation>Indonesisch</translation>
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
        <translation>Irisch</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Italian</source>
        <extracomment>latin</extracomment>
        <translation>Italienisch</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Italian (old)</source>
        <extracomment>latin</extracomment>
        <translation>Italienisch (alt)</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Japanese</source>
        <extracomment>others</extracomment>
        <translation>Japanisch</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Japanese (vertical)</source>
        <extracomment>others</extracomment>
        <translation>Japanisch (senkrecht)</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Javanese</source>
        <extracomment>latin</extracomment>
        <translation>Javanisch</translation>
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
        <translation>Kasachisch</translation>
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
        <translation>Koreanisch</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Korean (vertical)</source>
        <extracomment>others</extracomment>
        <translation>Koreanisch (senkrecht)</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Kurdish (Latin)</source>
        <extracomment>latin</extracomment>
        <translation>Kurdisch (lateinisch)</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Kyrgyz</source>
        <extracomment>others</extracomment>
        <translation>Kirgisisch</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Lao</source>
        <extracomment>others</extracomment>
        <translation>Laotisch</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Latin</source>
        <extracomment>latin</extracomment>
        <translation>Latein</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Latvian</source>
        <extracomment>latin</extracomment>
        <translation>Lettisch</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Lithuanian</source>
        <extracomment>latin</extracomment>
        <translation>Litauisch</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Luxembourgish</source>
        <extracomment>latin</extracomment>
        <translation>Luxemburgisch</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Macedonian</source>
        <extracomment>others</extracomment>
        <translation>Mazedonisch</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Malay</source>
        <extracomment>latin</extracomment>
        <translation>Malaiisch</translation>
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
        <translation>Maltesisch</translation>
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
        <translation>Mittelenglisch</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Middle French</source>
        <extracomment>latin</extracomment>
        <translation>Mittelfranzösisch</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Mongolian</source>
        <extracomment>others</extracomment>
        <translation>Mongolisch</translation>
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
        <translation>Norwegisch</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Occitan</source>
        <extracomment>latin</extracomment>
        <translation>Okzitanisch</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Odia</source>
        <extracomment>others</extracomment>
        <translation>Oriya</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Pashto</source>
        <extracomment>others</extracomment>
        <translation>Paschtu</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Persian</source>
        <extracomment>others</extracomment>
        <translation>Persisch</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Polish</source>
        <extracomment>latin</extracomment>
        <translation>Polnisch</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Portuguese</source>
        <extracomment>latin</extracomment>
        <translation>Portugiesisch</translation>
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
        <translation>Rumänisch</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Russian</source>
        <extracomment>others</extracomment>
        <translation>Russisch</translation>
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
        <translation>Schottisches Gälisch</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Serbian (Cyrillic)</source>
        <extracomment>others</extracomment>
        <translation>Serbisch (kyrillisch)</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Serbian (Latin)</source>
        <extracomment>latin</extracomment>
        <translation>Serbisch (lateinisch)</translation>
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
        <translation>Singhalesisch</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Slovak</source>
        <extracomment>latin</extracomment>
        <translation>Slowakisch</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Slovenian</source>
        <extracomment>latin</extracomment>
        <translation>Slowenisch</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Spanish</source>
        <extracomment>latin</extracomment>
        <translation>Spanisch</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Spanish (old)</source>
        <extracomment>latin</extracomment>
        <translation>Spanisch (alt)</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Sundanese</source>
        <extracomment>latin</extracomment>
        <translation>Sundanesisch</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Swahili</source>
        <extracomment>latin</extracomment>
        <translation>Suaheli</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Swedish</source>
        <extracomment>latin</extracomment>
        <translation>Schwedisch</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Syriac</source>
        <extracomment>others</extracomment>
        <translation>Syrisch</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Tajik</source>
        <extracomment>others</extracomment>
        <translation>Tadschikisch</translation>
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
        <translation>Tatarisch</translation>
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
        <translation>Tibetisch</translation>
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
        <translation>Tongaisch</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Turkish</source>
        <extracomment>latin</extracomment>
        <translation>Türkisch</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Ukrainian</source>
        <extracomment>others</extracomment>
        <translation>Ukrainisch</translation>
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
        <translation>Uigurisch</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Uzbek</source>
        <extracomment>latin</extracomment>
        <translation>Usbekisch</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Uzbek (Cyrillic)</source>
        <extracomment>others</extracomment>
        <translation>Usbekisch (kyrillisch)</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Vietnamese</source>
        <extracomment>latin</extracomment>
        <translation>Vietnamesisch</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Welsh</source>
        <extracomment>latin</extracomment>
        <translation>Walisisch</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Western Frisian</source>
        <extracomment>latin</extracomment>
        <translation>Westfriesisch</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Yiddish</source>
        <extracomment>others</extracomment>
        <translation>Jiddisch</translation>
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
        <translation>Cloister sperrt sich nicht von selbst; so legt es die Richtlinie Ihrer Organisation fest.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/locking.py"/>
        <source>Cloister locks after {n} min without input, as your site's policy says.</source>
        <extracomment>in _idle_words</extracomment>
        <translation>Cloister sperrt sich nach {n} min ohne Eingabe; so legt es die Richtlinie Ihrer Organisation fest.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/locking.py"/>
        <source>Cloister locks after {n} s without input, as your site's policy says.</source>
        <extracomment>in _idle_words</extracomment>
        <translation>Cloister sperrt sich nach {n} s ohne Eingabe; so legt es die Richtlinie Ihrer Organisation fest.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/locking.py"/>
        <source>Ctrl+L</source>
        <extracomment>setToolTip</extracomment>
        <translation>Strg+L</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/locking.py"/>
        <source>It also locks before this machine sleeps and with your session.</source>
        <extracomment>in _system_words</extracomment>
        <translation>Es sperrt sich auch, bevor dieser Rechner in den Ruhezustand geht, und mit Ihrer Sitzung.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/locking.py"/>
        <source>Lock now</source>
        <extracomment>QuietButton</extracomment>
        <translation>Jetzt sperren</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/locking.py"/>
        <source>Locking</source>
        <extracomment>label</extracomment>
        <translation>Sperren</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/locking.py"/>
        <source>The model and the index are stopped, the key is wiped, and what was copied from here is taken back. Your place and what you typed are kept for when you unlock.</source>
        <extracomment>in __init__</extracomment>
        <translation>Modell und Index werden gestoppt, der Schlüssel wird gelöscht, und was von hier kopiert wurde, verschwindet aus der Zwischenablage. Wo Sie waren und was Sie getippt haben, bleibt bis zum Entsperren erhalten.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/locking.py"/>
        <source>This machine does not tell when it sleeps: lock before you close it (Ctrl+L).</source>
        <extracomment>in _system_words</extracomment>
        <translation>Dieser Rechner meldet nicht, wann er in den Ruhezustand geht: Sperren Sie, bevor Sie ihn zuklappen (Strg+L).</translation>
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
        <translation>Geben Sie Ihre Passphrase ein, um weiterzumachen, wo Sie waren.</translation>
    </message>
    <message>
        <location filename="../../app/ui/main_window.py"/>
        <source>Locked</source>
        <extracomment>set_title</extracomment>
        <translation>Gesperrt</translation>
    </message>
</context>
<context>
    <name>Manual</name>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>![A comparison of two documents](screenshots/chat-comparison-light.png)</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>![Ein Vergleich zweier Dokumente](screenshots/chat-comparison-light.png)</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>![A summary in the place of what fell out](screenshots/chat-left-out-summary-light.png)</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>![Eine Zusammenfassung anstelle dessen, was herausfiel](screenshots/chat-left-out-summary-light.png)</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>![Choosing a persona](screenshots/personas-menu-light.png)</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>![Eine Persona wählen](screenshots/personas-menu-light.png)</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>![Documents](screenshots/documents-problems-light.png)</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>![Dokumente](screenshots/documents-problems-light.png)</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>![Files that are attached to a chat](screenshots/chat-attached-light.png)</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>![Dateien, die an einen Chat angehängt sind](screenshots/chat-attached-light.png)</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>![Help](screenshots/help-documents-light.png)</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>![Hilfe](screenshots/help-documents-light.png)</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>![Models](screenshots/models-light.png)</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>![Modelle](screenshots/models-light.png)</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>![Personas and prompts](screenshots/personas-light.png)</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>![Personas und Prompts](screenshots/personas-light.png)</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>![Sampling in detail](screenshots/settings-sampling-light.png)</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>![Sampling im Detail](screenshots/settings-sampling-light.png)</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>![Settings for one model](screenshots/models-options-light.png)</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>![Einstellungen für ein Modell](screenshots/models-options-light.png)</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>![The first start](screenshots/first-start-light.png)</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>![Der erste Start](screenshots/first-start-light.png)</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>![The list after a slash](screenshots/slash-list-light.png)</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>![Die Liste nach einem Schrägstrich](screenshots/slash-list-light.png)</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>![The parts of the context window](screenshots/context-panel-light.png)</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>![Die Teile des Kontextfensters](screenshots/context-panel-light.png)</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>![The window in Vietnamese](screenshots/chat-answered-light-vi.png)</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>![Das Fenster auf Vietnamesisch](screenshots/chat-answered-light-vi.png)</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>![Two versions of an answer](screenshots/chat-versions-light.png)</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>![Zwei Versionen einer Antwort](screenshots/chat-versions-light.png)</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>![What a model thought](screenshots/chat-thought-opened-light.png)</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>![Was ein Modell dachte](screenshots/chat-thought-opened-light.png)</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>**A model.** A small starter model is there already. It shows how everything works; for real work import a better one (see below).</source>
        <extracomment>item of a list in the manual</extracomment>
        <translation>**Ein Modell.** Ein kleines Startmodell ist schon da. Es zeigt, wie alles funktioniert; für echte Arbeit importieren Sie ein besseres (siehe unten).</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>**A passphrase.** It opens everything and is kept nowhere. Lost means lost, unless you made a recovery code, here or later. A passphrase has at least 8 characters; several unrelated words are better than one clever one.</source>
        <extracomment>item of a list in the manual</extracomment>
        <translation>**Eine Passphrase.** Sie öffnet alles und wird nirgends aufbewahrt. Verloren heißt verloren, außer Sie haben einen Wiederherstellungscode erstellt, hier oder später. Eine Passphrase hat mindestens 8 Zeichen; mehrere Wörter ohne Zusammenhang sind besser als ein ausgeklügeltes.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>**Attach** (Ctrl+Shift+A) hands files to the chat that is open: no other chat is answered from them, and they are not among your documents. Files that you paste into the question, or drop on the left half of a chat, are attached too; the right half adds them to the collection. A new chat begins with its first file.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>**Anhängen** (Strg+Umschalt+A) übergibt dem geöffneten Chat Dateien: Kein anderer Chat antwortet daraus, und sie gehören nicht zu Ihren Dokumenten. Auch Dateien, die Sie in die Frage einfügen oder auf die linke Hälfte eines Chats ziehen, werden angehängt; die rechte Hälfte nimmt sie in die Sammlung auf. Ein neuer Chat beginnt mit seiner ersten Datei.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>**Change…** asks for the passphrase of now and twice for the new one. It takes a moment, however much the vault holds. Copies of the data folder that were made before still open with the old one.</source>
        <extracomment>item of a list in the manual</extracomment>
        <translation>**Ändern…** fragt nach der aktuellen Passphrase und zweimal nach der neuen. Das dauert nur einen Moment, egal wie viel der Tresor enthält. Kopien des Datenordners, die vorher angelegt wurden, lassen sich weiterhin mit der alten öffnen.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>**Check now** looks over every page of the vault; by itself Cloister does so once a week while nothing else goes on, and says so at the top if something is wrong. Then restore a backup into a new folder, or ask your administrator for `cloister vault repair`: it saves what can be read and lists what is lost.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>**Jetzt prüfen** geht jede Seite des Tresors durch; von selbst tut Cloister das einmal pro Woche, wenn gerade nichts anderes läuft, und meldet oben im Fenster, wenn etwas nicht stimmt. Stellen Sie dann eine Sicherung in einem neuen Ordner wieder her, oder bitten Sie Ihre Administration um `cloister vault repair`: Das rettet, was lesbar ist, und listet auf, was verloren ist.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>**Continue** goes on with an answer that was stopped, cut off, or reached its length limit, in the same message. A model whose chat template has no place for the beginning of an answer says so.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>**Fortsetzen** führt eine Antwort, die gestoppt oder abgebrochen wurde oder ihre Längengrenze erreicht hat, in derselben Nachricht weiter. Ein Modell, in dessen Chat-Vorlage der Anfang einer Antwort keinen Platz hat, meldet das.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>**Destroy…**, at the end of Vault, asks you to type a word. Then it overwrites the keys, without which nothing can be read, and removes everything; Cloister starts as on its first day. Nobody can bring it back. Backups that you made elsewhere still open with their passphrase.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>**Vernichten…**, am Ende von „Tresor“, lässt Sie ein Wort eingeben. Dann werden die Schlüssel überschrieben, ohne die nichts gelesen werden kann, und alles wird entfernt; Cloister beginnt wie am ersten Tag. Niemand kann das zurückholen. Sicherungen, die Sie anderswo angelegt haben, lassen sich weiterhin mit ihrer Passphrase öffnen.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>**Documents.** Drop files or folders into the window, or skip this and just chat.</source>
        <extracomment>item of a list in the manual</extracomment>
        <translation>**Dokumente.** Ziehen Sie Dateien oder Ordner ins Fenster, oder überspringen Sie das und chatten Sie einfach.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>**Export…** (Ctrl+E), in the menu of a chat, writes it or all chats to a file: Markdown, PDF, HTML, or JSON that can be imported again. Such a file is not encrypted. **Import chats…** (Ctrl+O), or a file dropped on the window, brings in what was exported as JSON, and chats of ChatGPT, Open WebUI and GPT4All; what is here already is left alone. Sources of an imported answer whose document is not in this vault say so. [More](chat-export.md).</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>**Exportieren…** (Strg+E), im Menü eines Chats, schreibt diesen oder alle Chats in eine Datei: Markdown, PDF, HTML oder JSON, das sich wieder importieren lässt. Eine solche Datei ist nicht verschlüsselt. **Chats importieren…** (Strg+O), oder eine Datei, die Sie ins Fenster ziehen, importiert, was als JSON exportiert wurde, und Chats von ChatGPT, Open WebUI und GPT4All; was schon da ist, bleibt unverändert. Bei Quellen einer importierten Antwort, deren Dokument nicht in diesem Tresor liegt, steht das dabei. [Mehr](chat-export.md).</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>**Folders and tags.** A chat lies in one folder or none and has as many tags as you like. Both are there as long as a chat has them. The choice over the list shows one folder, one tag, or the archive.</source>
        <extracomment>item of a list in the manual</extracomment>
        <translation>**Ordner und Schlagwörter.** Ein Chat liegt in einem Ordner oder in keinem und hat so viele Schlagwörter, wie Sie möchten. Beide bestehen, solange ein Chat sie hat. Die Auswahl über der Liste zeigt einen Ordner, ein Schlagwort oder das Archiv.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>**Import…** also takes a GGUF file with a model or an adapter, and a folder with an embedder: the small model that finds passages by their meaning, or with a **reranker** or a **checker**. Your site may allow only files that are on its list, or none.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>**Importieren…** nimmt auch eine GGUF-Datei mit einem Modell oder einem Adapter und einen Ordner mit einem Embedder, dem kleinen Modell, das Textstellen nach ihrer Bedeutung findet, oder mit einem **Reranker** oder einem **Prüfmodell**. Ihre Organisation erlaubt womöglich nur Dateien, die auf ihrer Liste stehen, oder gar keine.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>**Import…** and **Export…** there bring personas and prompts in and out as a file, which is not encrypted. On the command line `cloister ask --prompt NAME` asks a prompt. [More](personas.md).</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>**Importieren…** und **Exportieren…** lesen dort Personas und Prompts aus einer Datei ein oder schreiben sie in eine; diese ist nicht verschlüsselt. In der Befehlszeile fragt `cloister ask --prompt NAME` mit einem Prompt. [Mehr](personas.md).</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>**Installed** shows the models on this machine: how large each is, how much it can read at once, where it came from and who vetted it, and whether it fits the free memory now. **Use** makes it the one that answers. One that does not fit says by how much, and **Use** offers settings with which it would. One over which the engine ended twice is put aside; **Try again** brings it back. **Details** has everything that is known of it, to copy.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>**Installiert** zeigt die Modelle auf diesem Rechner: wie groß jedes ist, wie viel es auf einmal lesen kann, woher es stammt und wer es geprüft hat, und ob es jetzt in den freien Arbeitsspeicher passt. **Verwenden** macht es zu dem, das antwortet. Passt eines nicht hinein, steht dabei, wie viel fehlt, und **Verwenden** bietet Einstellungen an, mit denen es passen würde. Eines, bei dem die Engine zweimal ausfiel, wird stillgelegt; **Erneut versuchen** holt es zurück. **Details** zeigt alles, was über das Modell bekannt ist, zum Kopieren.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>**Keep** gives a chat a time: a day to a year after its last message it is removed for good, pinned or not. Where your site has a time of its own the shorter one holds. A chat that will go says when in its upper edge, and the next unlock says once how many went.</source>
        <extracomment>item of a list in the manual</extracomment>
        <translation>**Aufbewahren** gibt einem Chat eine Frist: Einen Tag bis ein Jahr nach seiner letzten Nachricht wird er endgültig entfernt, angeheftet oder nicht. Wo Ihre Organisation eine eigene Frist hat, gilt die kürzere. Bei einem Chat, der entfernt werden wird, steht am oberen Rand, wann, und nach dem nächsten Entsperren wird einmal gemeldet, wie viele es waren.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>**Lock** (Ctrl+L) covers the window at once, ends the model and the index, forgets the key, and takes back what was copied from here if nothing else was copied since. The same happens by itself after some minutes without input, as your site has set it, before the machine sleeps, and when your session or screen is locked. Where the desktop has icons beside the clock, Cloister's shows, locks and quits.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>**Sperren** (Strg+L) verdeckt das Fenster sofort, beendet das Modell und den Index, vergisst den Schlüssel und entfernt aus der Zwischenablage, was von hier kopiert wurde, wenn seither nichts anderes kopiert wurde. Dasselbe geschieht von selbst nach einigen Minuten ohne Eingabe, wie Ihre Organisation es festgelegt hat, bevor der Rechner in den Ruhezustand geht, und wenn Ihre Sitzung oder Ihr Bildschirm gesperrt wird. Wo die Desktopumgebung Symbole neben der Uhr hat, lässt sich das Programm über das von Cloister anzeigen, sperren und beenden.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>**Make one…** draws a recovery code: eight groups of six characters, shown once. Write it on paper and lock it away. If the passphrase is lost, type the code where the passphrase is asked for; small letters, spaces, and O for 0 or I for 1 do not matter. Then choose a new passphrase.</source>
        <extracomment>item of a list in the manual</extracomment>
        <translation>**Erstellen…** erzeugt einen zufälligen Wiederherstellungscode: acht Gruppen zu je sechs Zeichen, nur einmal angezeigt. Schreiben Sie ihn auf Papier, und schließen Sie es weg. Ist die Passphrase verloren, geben Sie den Code dort ein, wo nach der Passphrase gefragt wird; Kleinbuchstaben, Leerzeichen und O statt 0 oder I statt 1 machen nichts aus. Wählen Sie dann eine neue Passphrase.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>**Offered by the site** shows what your site has vetted, by the list that it signed. **Install** fetches a model, and shows how fast and how long still. **Cancel** keeps what has come; **Go on**, today or later, takes it up there. **Update** puts newer files in place of older ones and keeps your settings for the model. **Sync now** asks the site's mirror for its newest list, and nobody else for anything. Where there is no mirror, **Import… → From the site's stick…** reads list and models from a stick: choose the folder that your administrator wrote to it. The first time you may be asked for the site's `root.json`, which tells whose signatures to believe; take it from your administrator and from no stick.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>**Angebot der Organisation** zeigt, was Ihre Organisation geprüft hat, nach der Liste, die sie signiert hat. **Installieren** holt ein Modell und zeigt, wie schnell das geht und wie lange es noch dauert. **Abbrechen** behält, was schon da ist; **Fortsetzen**, heute oder später, macht dort weiter. **Aktualisieren** setzt neuere Dateien an die Stelle der alten und behält Ihre Einstellungen für das Modell. **Jetzt abgleichen** fragt den Spiegelserver der Organisation nach seiner neuesten Liste und sonst niemanden nach irgendetwas. Wo es keinen Spiegelserver gibt, liest **Importieren… → Vom Stick der Organisation…** Liste und Modelle von einem Stick: Wählen Sie den Ordner, den Ihre Administration darauf geschrieben hat. Beim ersten Mal werden Sie vielleicht nach der `root.json` der Organisation gefragt, die sagt, wessen Signaturen zu trauen ist; nehmen Sie sie von Ihrer Administration und von keinem Stick.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>**Personas** (Ctrl+5) on the left has all of them. **New persona…** makes one; those that come with Cloister can be copied and the copy changed. **Remove** can be undone for half a minute. *How this answer was written* names the persona.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>**Personas** (Strg+5) links zeigt alle. **Neue Persona…** erstellt eine; die mitgelieferten lassen sich kopieren, und die Kopie lässt sich ändern. **Entfernen** lässt sich eine halbe Minute lang rückgängig machen. *Wie diese Antwort entstand* nennt die Persona.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>**Search** (Ctrl+K) looks through the text of all messages, and shows the newest first. All words must stand in a message; the last one may be the beginning of a word. Chats that are called so stand first. A hit leads to its message with the words marked; F3 and Shift+F3 go on to the next place in that chat. Ctrl+F looks for words in the open chat alone. **Filter** writes into the field what can be typed there too, as in `chats search` on the command line:</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Die **Suche** (Strg+K) durchsucht den Text aller Nachrichten und zeigt die neuesten zuerst. Alle Wörter müssen in einer Nachricht stehen; das letzte darf ein Wortanfang sein. Chats, die so heißen, stehen vorn. Ein Treffer führt zu seiner Nachricht, die Wörter sind markiert; F3 und Umschalt+F3 gehen in diesem Chat zur nächsten Stelle weiter. Strg+F sucht Wörter nur im offenen Chat. **Filtern** schreibt ins Feld, was sich dort auch tippen lässt, wie bei `chats search` in der Befehlszeile:</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>**Several windows.** Ctrl+Shift+N opens another window with a chat of its own; a chat that is open in two of them is the same in both. One that is deleted in one of them gives way to an empty chat in the other, which says so and offers **Undo** for half a minute; drafts and the page on screen stay. Documents, Models, Vault and Settings are in the first one, which comes up when they are asked for. Closing a window locks nothing while another is open; **Lock** locks all of them. Starting Cloister again brings up the window that is there.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>**Mehrere Fenster.** Strg+Umschalt+N öffnet ein weiteres Fenster mit einem eigenen Chat; ein Chat, der in zwei Fenstern offen ist, ist in beiden derselbe. Wird er in einem davon gelöscht, tritt im anderen ein leerer Chat an seine Stelle, der darauf hinweist und eine halbe Minute lang **Rückgängig** anbietet; Entwürfe und die angezeigte Seite bleiben. „Dokumente“, „Modelle“, „Tresor“ und „Einstellungen“ sind im ersten Fenster, das nach vorn kommt, wenn sie aufgerufen werden. Ein Fenster zu schließen sperrt nichts, solange ein anderes offen ist; **Sperren** sperrt alle. Wird Cloister noch einmal gestartet, kommt das vorhandene Fenster nach vorn.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>**Summary.** Where a model of a billion parameters or more is loaded, it sums up what fell out, when nothing else is asked of it. The summary stands at the line; S opens it. It is given to the model in place of those messages, as notes and not as instructions; where the whole chat fits again, say in a model with a larger window, that is given. **Edit** changes it, **Remove** takes it away and lets none be written in this chat (it can be undone, and allowed again in the panel). It belongs to its branch, and goes with any message it covers. Settings switch summaries off, or let every model write them; small ones get facts wrong.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>**Zusammenfassung.** Wo ein Modell mit einer Milliarde Parametern oder mehr geladen ist, fasst es zusammen, was herausfiel, wenn sonst nichts von ihm verlangt wird. Die Zusammenfassung steht an der Linie; S öffnet sie. Das Modell bekommt sie anstelle jener Nachrichten, als Notizen und nicht als Anweisungen; wo der ganze Chat wieder hineinpasst, etwa bei einem Modell mit größerem Fenster, bekommt es diesen selbst. **Bearbeiten** ändert sie, **Entfernen** nimmt sie weg und lässt in diesem Chat keine mehr schreiben (das lässt sich rückgängig machen und in der Kontextübersicht wieder erlauben). Sie gehört zu ihrem Zweig und verschwindet, sobald eine der Nachrichten verschwindet, die sie umfasst. Die Einstellungen schalten Zusammenfassungen aus oder lassen jedes Modell sie schreiben; kleine geben Fakten falsch wieder.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>**The archive** takes chats out of the list, and nothing else: they are searched, kept, backed up and, where your site has a time for chats, removed like the others.</source>
        <extracomment>item of a list in the manual</extracomment>
        <translation>**Das Archiv** nimmt Chats aus der Liste, sonst nichts: Sie werden durchsucht, aufbewahrt, gesichert und, wo Ihre Organisation Chats befristet, entfernt wie die anderen.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>**The documents do not say** means that no passage was found that answers with some certainty. One question in ten that they do answer is refused so; the nearest passages are listed, in case one of them does or your question can be put better.</source>
        <extracomment>item of a list in the manual</extracomment>
        <translation>**Die Dokumente sagen dazu nichts** bedeutet, dass keine Textstelle gefunden wurde, die mit einiger Sicherheit antwortet. Eine von zehn Fragen, die sie doch beantworten, wird so abgewiesen; die nächstliegenden Textstellen werden aufgeführt, falls eine davon doch antwortet oder Ihre Frage sich besser stellen lässt.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>**Titles.** A new chat is named after its question, without "please" and "could you tell me". Where a larger model is loaded it proposes a short title after the first answer, while nothing else is asked. A title that you gave stays.</source>
        <extracomment>item of a list in the manual</extracomment>
        <translation>**Titel.** Ein neuer Chat wird nach seiner Frage benannt, ohne „bitte“ und „können Sie mir sagen“. Wo ein größeres Modell geladen ist, schlägt es nach der ersten Antwort einen kurzen Titel vor, wenn gerade nichts anderes gefragt wird. Ein Titel, den Sie vergeben haben, bleibt.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>**Try the sample**, here, in a new chat or in Documents, brings in three short documents of an invented field station and suggests what to ask them. They lie in the collection *Sample* and are removed like any others. A new chat also shows your first steps until they are done or you hide them.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>**Beispiel ausprobieren**, hier, in einem neuen Chat oder unter „Dokumente“, fügt drei kurze Dokumente einer erfundenen Feldstation hinzu und schlägt Fragen dazu vor. Sie liegen in der Sammlung *Sample* und werden entfernt wie alle anderen. Ein neuer Chat zeigt außerdem Ihre ersten Schritte, bis sie erledigt sind oder Sie sie ausblenden.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>**Vault → Back up…** writes everything but the models into one encrypted file: chats, documents, settings. Choose a place on another disk or stick, and a passphrase for the file. It stays that file's, whatever you change later. You can go on working; **Cancel** leaves nothing behind. "Done" is said only once the whole file was read again. Without any backup the panel reminds you.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>**Tresor → Sichern…** schreibt alles außer den Modellen in eine verschlüsselte Datei: Chats, Dokumente, Einstellungen. Wählen Sie einen Ort auf einem anderen Datenträger oder Stick und eine Passphrase für die Datei. Diese gilt für die Datei weiter, was immer Sie später ändern. Sie können weiterarbeiten; **Abbrechen** lässt nichts zurück. „Fertig“ erscheint erst, wenn die ganze Datei noch einmal gelesen wurde. Solange es keine Sicherung gibt, erinnert die Ansicht Sie daran.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>**Watch a folder…** takes in what a folder holds, and what comes or changes in it later, by itself, while Cloister is open and unlocked; what changed meanwhile is found at the next unlock. The button is there where your site allows it. Hidden files, links and files that are still being written stay out. A card says how each folder stands and lets you **Pause** it or **Stop watching**; documents stay either way. A renamed file stays the same document. A deleted one is only marked *gone from disk*: **Remove them…** takes all of these away at once, after a question. What you remove yourself comes back only when its file changes.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>**Ordner überwachen…** nimmt auf, was ein Ordner enthält und was später darin hinzukommt oder sich ändert, von selbst, solange Cloister offen und entsperrt ist; was sich inzwischen geändert hat, wird beim nächsten Entsperren gefunden. Die Schaltfläche gibt es nur, wo Ihre Organisation es erlaubt. Versteckte Dateien, Verknüpfungen und Dateien, die noch geschrieben werden, bleiben außen vor. Eine Karte zeigt, wie es um jeden Ordner steht, und bietet **Anhalten** und **Überwachung beenden**; die Dokumente bleiben in beiden Fällen. Eine umbenannte Datei bleibt dasselbe Dokument. Eine gelöschte wird nur als *Datei fehlt* gekennzeichnet: **Entfernen…** entfernt nach einer Rückfrage alle diese auf einmal. Was Sie selbst entfernen, kommt erst wieder, wenn sich seine Datei ändert.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>**What no longer fits** is marked where it is: *Earlier messages are no longer read by the model* stands above the first message that it is given. A small model that answers from documents is given no earlier turns at all, for it would answer from them; the panel says so, and the question is still searched with the words of the one before it. If sources were found that did not fit, the answer says how many. How many earlier turns are given is set for all chats in Settings, and for one chat in the panel.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>**Was nicht mehr hineinpasst**, wird an seiner Stelle gekennzeichnet: *Frühere Nachrichten liest das Modell nicht mehr* steht über der ersten Nachricht, die es bekommt. Ein kleines Modell, das aus Dokumenten antwortet, bekommt gar keine früheren Beiträge, denn es würde aus ihnen antworten; die Kontextübersicht weist darauf hin, und die Frage wird trotzdem mit den Wörtern der vorigen gesucht. Wurden Quellen gefunden, die nicht hineinpassten, steht in der Antwort, wie viele. Wie viele frühere Beiträge das Modell bekommt, stellen Sie für alle Chats in den Einstellungen ein und für einen Chat in der Kontextübersicht.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>**Whole documents.** "Summarise report.pdf", "What is this document about?" and "Compare plan-2024.pdf and plan-2025.pdf" read all of a document, part by part; a line says which part is being read and how long it may take. **Stop** keeps what is done, and says how far it came. Name the documents, select them in **Documents** and use **Summarise** or **Compare**, or use the three dots in **Sources**. If it is not clear which you mean, you are asked; answer with the name. English, German, Spanish, French and Vietnamese are understood. Up to 8 documents make a summary, up to 4 are compared.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>**Ganze Dokumente.** „Fasse report.pdf zusammen“, „Worum geht es in diesem Dokument?“ und „Vergleiche plan-2024.pdf und plan-2025.pdf“ lesen Dokumente ganz, Teil für Teil; eine Zeile zeigt, welcher Teil gerade gelesen wird und wie lange es dauern kann. **Stoppen** behält, was fertig ist, und gibt an, wie weit das Lesen kam. Nennen Sie die Dokumente, oder wählen Sie sie unter **Dokumente** aus und nehmen Sie **Zusammenfassen** oder **Vergleichen**, oder nehmen Sie die drei Punkte in **Quellen**. Ist nicht klar, welche Sie meinen, werden Sie gefragt; antworten Sie mit dem Namen. Verstanden werden Englisch, Deutsch, Spanisch, Französisch und Vietnamesisch. Bis zu 8 Dokumente ergeben eine Zusammenfassung, bis zu 4 werden verglichen.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>A chat keeps the persona that it was begun with, also when that is changed or removed later. Choose another one in an open chat, and it answers from the next question on; a line says so.</source>
        <extracomment>item of a list in the manual</extracomment>
        <translation>Ein Chat behält die Persona, mit der er begonnen wurde, auch wenn sie später geändert oder entfernt wird. Wählen Sie in einem offenen Chat eine andere, antwortet sie ab der nächsten Frage; eine Zeile weist darauf hin.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>A chat takes 50 files. For more, or for what several chats need, make a collection in **Documents**.</source>
        <extracomment>item of a list in the manual</extracomment>
        <translation>Ein Chat nimmt 50 Dateien auf. Für mehr, oder für das, was mehrere Chats brauchen, legen Sie unter **Dokumente** eine Sammlung an.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>A comparison is always quoted: numbers that differ (in bold), what both say, what only one says. "Only in" means that no sentence like it was found in the other; it is no proof.</source>
        <extracomment>item of a list in the manual</extracomment>
        <translation>Ein Vergleich besteht immer aus Zitaten: abweichende Zahlen (fett), was beide sagen, was nur eines sagt. „Nur in“ bedeutet, dass im anderen kein solcher Satz gefunden wurde; es ist kein Beweis.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>A file that has changed can be attached again: what was read of it before, and quotes from that, go once the new version is read. Until then, or where it cannot be read, the earlier one is asked. Files of the same bytes are one.</source>
        <extracomment>item of a list in the manual</extracomment>
        <translation>Eine geänderte Datei kann wieder angehängt werden: Was zuvor aus ihr gelesen wurde, und Zitate daraus, verschwinden, sobald die neue Fassung gelesen ist. Bis dahin, oder wo sie nicht gelesen werden kann, wird die frühere befragt. Dateien mit gleichem Inhalt, Byte für Byte, sind eine.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>A file that is changed on the disk is read again when you add it again. **Remove** takes a document away with its text, its vectors and its quotes in answers, and looks for traces afterwards.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Eine Datei, die auf dem Datenträger geändert wurde, wird neu gelesen, wenn Sie sie noch einmal hinzufügen. **Entfernen** löscht ein Dokument mit seinem Text, seinen Vektoren und seinen Zitaten in Antworten und prüft danach, ob Spuren geblieben sind.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>A file that says *not in this vault* was attached where an imported chat comes from: a file of chats holds its name alone. Attach the same file again to ask about it, or take it off the list with its cross.</source>
        <extracomment>item of a list in the manual</extracomment>
        <translation>Eine Datei, an der *nicht in diesem Tresor* steht, wurde dort angehängt, wo ein importierter Chat herkommt: Eine Chat-Datei enthält nur ihren Namen. Hängen Sie dieselbe Datei noch einmal an, um dazu zu fragen, oder nehmen Sie sie mit ihrem Kreuz von der Liste.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>A file that was imported before, or has the same content as another, is not read again; the end of an import says how many *were known*.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Eine Datei, die schon importiert wurde oder denselben Inhalt hat wie eine andere, wird nicht noch einmal gelesen; am Ende eines Imports steht, wie viele *bekannt waren*.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>A message says what happened, what is safe and what to do. If the model's process ends, the window says so, the conversation stands, and the next question (or **Start it**) starts it anew. If the machine loses power, start again and unlock: what you had seen is there, and an unfinished answer is marked as interrupted.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Eine Meldung sagt, was geschah, was sicher ist und was zu tun ist. Endet der Prozess des Modells, meldet das Fenster es, die Unterhaltung bleibt stehen, und die nächste Frage (oder **Starten**) startet ihn neu. Fällt der Strom aus, starten Sie neu, und entsperren Sie den Tresor: Was Sie gesehen hatten, ist da, und eine unfertige Antwort ist als unterbrochen gekennzeichnet.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>A model reads so much at once and no more: its context window. **Context 38 %** in the line at the bottom says how full it is; press it, or Ctrl+I, for the parts: rules, summary, earlier turns, sources, question, what is kept free for the answer. They are counted by the model itself, in what would be sent now.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Ein Modell liest nur eine bestimmte Menge auf einmal: sein Kontextfenster. **Kontext 38 %** in der Zeile unten zeigt, wie voll es ist; klicken Sie darauf, oder drücken Sie Strg+I, um die Teile zu sehen: Regeln, Zusammenfassung, frühere Beiträge, Quellen, Frage, was für die Antwort frei gehalten wird. Gezählt werden sie vom Modell selbst, in dem, was jetzt gesendet würde.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>A model that was removed comes back by importing it again. The starter models lie under the installation in `share/cloister/starter` (after `make setup`: `.venv/share/cloister/starter`): the GGUF file, and the folder `embedder`.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Ein entferntes Modell kommt zurück, wenn Sie es wieder importieren. Die Startmodelle liegen unter der Installation in `share/cloister/starter` (nach `make setup`: `.venv/share/cloister/starter`): die GGUF-Datei und der Ordner `embedder`.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>A new code ends the one before; **Take away…** ends it without a new one. Your site may want every vault to have one; then you see it at the first start.</source>
        <extracomment>item of a list in the manual</extracomment>
        <translation>Ein neuer Code macht den vorigen ungültig; **Entfernen…** tut das ohne einen neuen. Ihre Organisation kann verlangen, dass jeder Tresor einen hat; dann sehen Sie ihn beim ersten Start.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>A number such as `[1]` is a source. Click it: **Sources** opens the page with the passage marked: a PDF or a picture as it looks, everything else (a file within a PDF too) as text, and **Text** shows the text of those too. A long text without pages is shown in pieces; turn them like pages.</source>
        <extracomment>item of a list in the manual</extracomment>
        <translation>Eine Zahl wie `[1]` ist eine Quelle. Klicken Sie darauf: **Quellen** öffnet die Seite mit der markierten Textstelle, ein PDF oder ein Bild so, wie es aussieht, alles andere (auch eine Datei in einem PDF) als Text; **Text** zeigt auch bei jenen den Text. Ein langer Text ohne Seiten wird in Abschnitten gezeigt; blättern Sie darin wie in Seiten.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>A number that looks different, with a remark, means that the passage does not support the sentence. Do not rely on that sentence. A plain number means that its numbers, names and denials stand in the passage, and in English that who did what to whom is not the other way round there. That is told from the order of words around a verb: most exchanged names are seen, not all, and in other languages none. Look at the passage, and with the starter model choose **Quotes only** where it matters.</source>
        <extracomment>item of a list in the manual</extracomment>
        <translation>Eine Zahl, die anders aussieht und einen Hinweis trägt, bedeutet, dass die Textstelle den Satz nicht belegt. Verlassen Sie sich nicht auf diesen Satz. Eine gewöhnliche Zahl bedeutet, dass Zahlen, Namen und Verneinungen des Satzes in der Textstelle stehen und dass, im Englischen, dort nicht umgekehrt steht, wer wem was getan hat. Das wird aus der Reihenfolge der Wörter um ein Verb erschlossen: Die meisten vertauschten Namen werden erkannt, nicht alle, und in anderen Sprachen keine. Sehen Sie sich die Textstelle an, und wählen Sie beim Startmodell **Nur Zitate**, wo es darauf ankommt.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>A persona says who answers in a chat: what the model is told, which model writes, how freely, and from which documents. Choose one in the upper edge of a new chat. **Plain assistant** adds nothing to your settings; **Document analyst** keeps to the facts of your documents; **Translator** and **Editor** work on a text that you send.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Eine Persona sagt, wer in einem Chat antwortet: was dem Modell gesagt wird, welches Modell schreibt, wie frei, und aus welchen Dokumenten. Wählen Sie eine am oberen Rand eines neuen Chats. **Einfacher Assistent** fügt Ihren Einstellungen nichts hinzu; **Dokumentenanalyst** hält sich an die Fakten Ihrer Dokumente; **Übersetzer** und **Lektor** bearbeiten einen Text, den Sie senden.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>A persona with a greeting begins the chat with it. No model wrote it, and no model reads it.</source>
        <extracomment>item of a list in the manual</extracomment>
        <translation>Eine Persona mit Begrüßung beginnt den Chat damit. Kein Modell hat sie geschrieben, und kein Modell liest sie.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>A question that could not be kept, on a full disk for example, is back in the field of its chat.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Eine Frage, die sich nicht speichern ließ, etwa weil der Datenträger voll ist, steht wieder im Feld ihres Chats.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>A question that you send while a file is being read waits for it. **Ask now**, or Enter again, asks without it. **Retry** and **Continue** wait in the same way. If you change the question meanwhile, send it again. Where nothing can be read, as on a full disk or without a model that reads documents, the files wait and say why. They are read once that is over: it is tried again by itself, with your next question, after the next unlock, and by the arrow on a file.</source>
        <extracomment>item of a list in the manual</extracomment>
        <translation>Eine Frage, die Sie senden, während eine Datei gelesen wird, wartet auf sie. **Jetzt fragen**, oder noch einmal Enter, fragt ohne sie. **Neu antworten** und **Fortsetzen** warten ebenso. Ändern Sie die Frage inzwischen, senden Sie sie noch einmal. Wo nichts gelesen werden kann, etwa bei vollem Datenträger oder ohne ein Modell, das Dokumente liest, warten die Dateien und sagen, warum. Sie werden gelesen, sobald das vorbei ist; versucht wird es von selbst, mit Ihrer nächsten Frage, nach dem nächsten Entsperren und mit dem Pfeil an einer Datei.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>A reranker reads your question together with the best passages and puts them in a better order. It also helps to tell when your documents do not answer. A checker reads each cited sentence together with its passage and says whether that bears it out. When one is first used it is tried on texts of known truth; its card says what it is good for, and what it is bad at it is not asked. **Do not use**, in the menu of its card, switches it off.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Ein Reranker liest Ihre Frage zusammen mit den besten Textstellen und bringt sie in eine bessere Reihenfolge. Er hilft auch zu erkennen, wann Ihre Dokumente keine Antwort enthalten. Ein Prüfmodell liest jeden Satz mit Quellenangabe zusammen mit seiner Textstelle und sagt, ob sie ihn belegt. Wird eines zum ersten Mal verwendet, wird es an Texten mit bekanntem Ergebnis erprobt; seine Karte sagt, wozu es taugt, und wozu es nicht taugt, wird es nicht gefragt. **Nicht verwenden** im Menü seiner Karte schaltet es ab.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>A row of a table is quoted with the names of its columns (`Station: Marlow; Capacity: 814`) where it is certain what they are called, else as it stands, as in tables of a PDF without borders; the source shows the row as it stands.</source>
        <extracomment>item of a list in the manual</extracomment>
        <translation>Eine Zeile einer Tabelle wird mit den Namen ihrer Spalten zitiert (`Station: Marlow; Capacity: 814`), wo sicher ist, wie sie heißen, sonst so, wie sie dasteht, etwa in Tabellen ohne Linien in einem PDF; die Quelle zeigt die Zeile, wie sie dasteht.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>A summary by a small model, in *quotes only*, or without a model is made of the document's own sentences. A larger model writes it from notes on each part; what a part does not bear out is left out.</source>
        <extracomment>item of a list in the manual</extracomment>
        <translation>Eine Zusammenfassung durch ein kleines Modell, bei *Nur Zitate* oder ohne Modell besteht aus den eigenen Sätzen des Dokuments. Ein größeres Modell schreibt sie aus Notizen zu jedem Teil; was ein Teil nicht belegt, fällt weg.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>After the next unlock you are where you were: the same chat, the same lines, the same sources, and what you had typed.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Nach dem nächsten Entsperren sind Sie, wo Sie waren: derselbe Chat, dieselben Zeilen, dieselben Quellen, und was Sie geschrieben hatten.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Alt+Left, Alt+Right</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Alt+Links, Alt+Rechts</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>An **adapter** is a small file (LoRA) that changes how one certain model answers. It cannot answer by itself: switch it on in the settings for its model, and choose how much of it is added. 1 is as it was trained, 0 is nothing; several add up. The card of an adapter says to which installed model it belongs. If the engine ends twice while it loads a model with an adapter, the adapter is put aside, not the model.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Ein **Adapter** ist eine kleine Datei (LoRA), die ändert, wie ein bestimmtes Modell antwortet. Er kann nicht allein antworten: Schalten Sie ihn in den Einstellungen für sein Modell ein, und wählen Sie seine Stärke. 1 ist, wie er trainiert wurde, 0 ist nichts; mehrere addieren sich. Die Karte eines Adapters sagt, zu welchem installierten Modell er gehört. Fällt die Engine zweimal aus, während sie ein Modell mit einem Adapter lädt, wird der Adapter stillgelegt, nicht das Modell.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Answer again, beside this answer</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Neu antworten; diese Antwort bleibt daneben</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Answers come from the attached files and from what the chat answers from otherwise; of two passages that tell as much, the attached one comes first. For answers from them alone choose **The attached files alone** in the list of documents at the upper edge.</source>
        <extracomment>item of a list in the manual</extracomment>
        <translation>Antworten kommen aus den angehängten Dateien und aus dem, woraus der Chat sonst antwortet; von zwei Textstellen, die gleich viel sagen, kommt die angehängte zuerst. Für Antworten allein aus ihnen wählen Sie **Nur die angehängten Dateien** in der Liste der Dokumente am oberen Rand.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Asking</source>
        <extracomment>heading in the manual</extracomment>
        <translation>Fragen stellen</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Attach files to the chat</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Dateien an den Chat anhängen</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Back and forward in Help</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Zurück und vorwärts in der Hilfe</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Backup, check and restore</source>
        <extracomment>heading in the manual</extracomment>
        <translation>Sichern, prüfen und wiederherstellen</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Both are under **Vault**.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Beide sind unter **Tresor**.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Bring back an earlier question</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Eine frühere Frage zurückholen</translation>
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
        <translation>Chats stehen links nach Datum. Aus dem Menü eines Chats (die drei Punkte oder die Menütaste) benennen Sie ihn um, heften ihn an, legen ihn in einen Ordner, geben ihm Schlagwörter, archivieren oder löschen ihn. Halten Sie Umschalt oder Strg gedrückt, um mehrere auszuwählen; was das Menü und die Leiste unter der Liste bieten, gilt dann allen. Das Löschen lässt sich eine halbe Minute lang rückgängig machen, bei vielen Chats in einem Schritt; danach ist es endgültig. Was zurückkommt, ist wieder, wo es war.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Copy its code, block after block</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Ihren Code kopieren, Block für Block</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Copy the answer</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Antwort kopieren</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Ctrl++, Ctrl+-, Ctrl+0</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Strg++, Strg+-, Strg+0</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Ctrl+,</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Strg+,</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Ctrl+/</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Strg+/</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Ctrl+1</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Strg+1</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Ctrl+2</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Strg+2</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Ctrl+3</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Strg+3</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Ctrl+4</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Strg+4</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Ctrl+5</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Strg+5</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Ctrl+E</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Strg+E</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Ctrl+F</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Strg+F</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Ctrl+I</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Strg+I</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Ctrl+K</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Strg+K</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Ctrl+L</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Strg+L</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Ctrl+N</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Strg+N</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Ctrl+O</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Strg+O</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Ctrl+PgUp, Ctrl+PgDown</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Strg+Bild aufwärts, Strg+Bild abwärts</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Ctrl+Shift+A</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Strg+Umschalt+A</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Ctrl+Shift+N</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Strg+Umschalt+N</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Ctrl+Shift+S</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Strg+Umschalt+S</translation>
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
        <translation>Entf</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Delete the chat in the list, or a version</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Chat in der Liste oder eine Version löschen</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Destroying a vault</source>
        <extracomment>heading in the manual</extracomment>
        <translation>Einen Tresor vernichten</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Documents</source>
        <extracomment>heading in the manual</extracomment>
        <translation>Dokumente</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Drop files and folders here, or use **Add files…** and **Add folder…**, which a new chat has too. What only one chat needs can be [attached to it](#files-for-one-chat) instead. Every file has one of these states:</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Ziehen Sie Dateien und Ordner hierher, oder nehmen Sie **Dateien hinzufügen…** und **Ordner hinzufügen…**, die es auch in einem neuen Chat gibt. Was nur ein Chat braucht, lässt sich stattdessen [an ihn anhängen](#files-for-one-chat). Jede Datei hat einen dieser Status:</translation>
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
        <translation>Jede Datei steht über der Frage mit ihrem Status: Sie wartet, wird gelesen, ist bereit oder fehlgeschlagen, mit dem Grund. Zeigen Sie darauf, um mehr zu erfahren. Ein Schlüssel fragt nach dem Passwort einer geschützten Datei, ein Pfeil liest sie noch einmal, ein Kreuz nimmt sie weg.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Earlier or later version</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Frühere oder spätere Version</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Edit the question</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Frage bearbeiten</translation>
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
        <translation>Chat exportieren</translation>
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
        <translation>F1 öffnet dieses Handbuch bei dem Teil zu der Seite, auf der Sie sind, ohne Netzwerk. Es hat links ein Inhaltsverzeichnis, eine Suche (Strg+F) und einen Weg zurück (Alt+Links); Esc führt zu Ihrer Seite zurück. Strg+/ zeigt nur die Tasten. Nach einer Aktualisierung führt ein Hinweis einmal zu **Was ist neu**; das lässt sich dort wieder öffnen. Diese Anleitung gibt es in der Sprache des Fensters; die übrigen Seiten, unter anderem die für die Administration, und die Neuerungen sind auf Englisch.</translation>
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
        <translation>F3, Umschalt+F3</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Figures at the right edge open how an answer was written: model, tokens, speed, sampling, the seed also where it was drawn, sources. The menu (right click, or the Menu key) copies an answer as plain text, as it was written, or with its sources, and quotes a selection in your question.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Klicken Sie auf die Zahlen am rechten Rand, um zu sehen, wie eine Antwort entstand: Modell, Tokens, Tempo, Sampling, den Startwert auch dort, wo er ausgelost wurde, Quellen. Das Menü (Rechtsklick oder die Menütaste) kopiert eine Antwort als reinen Text, wie sie geschrieben wurde oder mit ihren Quellen, und zitiert eine Auswahl in Ihrer Frage.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Files for one chat</source>
        <extracomment>smaller heading in the manual</extracomment>
        <translation>Dateien für einen Chat</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Find in this chat</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>In diesem Chat suchen</translation>
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
        <translation>Eine abgebrochene Antwort fortsetzen</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Go to Documents</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Zu „Dokumente“</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Go to Models</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Zu „Modelle“</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Go to Personas</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Zu „Personas“</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Go to Settings</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Zu „Einstellungen“</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Go to Vault</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Zu „Tresor“</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Go to the chat</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Zum Chat</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Help</source>
        <extracomment>smaller heading in the manual</extracomment>
        <translation>Hilfe</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Help for the page on screen</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Hilfe zur Seite auf dem Bildschirm</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>How the answer was written</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Wie die Antwort entstand</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Import chats</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Chats importieren</translation>
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
        <translation>Tasten</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Left, Right</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Links, Rechts</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>List prompts and commands, in an empty question</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Prompts und Befehle auflisten, in einer leeren Frage</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Lock</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Sperren</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Locking</source>
        <extracomment>heading in the manual</extracomment>
        <translation>Sperren</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Menu</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Menü</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Models</source>
        <extracomment>heading in the manual</extracomment>
        <translation>Modelle</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Models that think</source>
        <extracomment>smaller heading in the manual</extracomment>
        <translation>Modelle, die nachdenken</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>New chat</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Neuer Chat</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>New line in the question</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Neue Zeile in der Frage</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>New window</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Neues Fenster</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Next or previous source, or place that was found</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Nächste oder vorherige Quelle oder Fundstelle</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Next time you only unlock. The window is there at once; the model and the search index become ready behind it, and the bar at the bottom says so.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Beim nächsten Mal entsperren Sie nur noch. Das Fenster ist sofort da; das Modell und der Suchindex werden im Hintergrund geladen, und die Leiste unten zeigt es an.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Nothing is overwritten. **Retry** writes another answer beside the one there is, and **Edit question** asks it differently; **‹ 2 / 3 ›** steps between them, each with all that was said after it. What you ask next follows the branch on screen, and the model is told of that branch alone. The menu of a version deletes it, with what follows it. A hit of the search in another branch shows that branch.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Nichts wird überschrieben. **Neu antworten** schreibt eine weitere Antwort neben die vorhandene, und **Frage bearbeiten** stellt die Frage anders; **‹ 2 / 3 ›** wechselt zwischen ihnen, jede mit allem, was danach gesagt wurde. Was Sie als Nächstes fragen, folgt dem Zweig auf dem Bildschirm, und nur diesen Zweig bekommt das Modell. Das Menü einer Version löscht sie mit dem, was auf sie folgt. Ein Treffer der Suche in einem anderen Zweig zeigt diesen Zweig.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>One bad file never stops the others. You can go on chatting while files are read, pause, and retry what failed. While a question is answered the import rests. If the program ends or is locked in between, all that was added goes on at the next unlock where it stopped; what you paused waits for **Resume**.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Eine fehlerhafte Datei hält die anderen nie auf. Sie können weiter chatten, während Dateien gelesen werden, können anhalten und Fehlgeschlagenes erneut versuchen. Während eine Frage beantwortet wird, ruht der Import. Endet das Programm oder wird es zwischendurch gesperrt, geht alles Hinzugefügte beim nächsten Entsperren dort weiter, wo es aufhörte; was Sie angehalten haben, wartet auf **Fortsetzen**.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Open a source of the answer</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Eine Quelle der Antwort öffnen</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Other documents that you choose beside it hold for this chat; another persona may bring others. A model that you choose takes the place of the persona's in this chat, and answers in all chats whose persona names none.</source>
        <extracomment>item of a list in the manual</extracomment>
        <translation>Andere Dokumente, die Sie neben der Persona wählen, gelten für diesen Chat; eine andere Persona bringt womöglich andere mit. Ein Modell, das Sie wählen, tritt in diesem Chat an die Stelle des Modells der Persona und antwortet in allen Chats, deren Persona keines nennt.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Passphrase and recovery code</source>
        <extracomment>heading in the manual</extracomment>
        <translation>Passphrase und Wiederherstellungscode</translation>
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
        <translation>Bild aufwärts, Bild abwärts</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Prompts and commands</source>
        <extracomment>smaller heading in the manual</extracomment>
        <translation>Prompts und Befehle</translation>
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
        <translation>Fragen werden gelesen, wie sie geschrieben sind, in einem Chat und in `cloister search`:</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Quote the selection in the question</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Auswahl in der Frage zitieren</translation>
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
        <translation>Ereignisprotokoll</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Rename the chat in the list</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Chat in der Liste umbenennen</translation>
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
        <translation>Gescannte Seiten und Bilder werden in den Sprachen ihrer Sammlung gelesen: Öffnen Sie die Liste der Sammlungen, und wählen Sie **Sprachen der Bilder…**. Ist eine nicht installiert, steht das dort und bei jedem Dokument. Eine geschützte Datei fragt einmal nach ihrem Passwort; bis der Tresor gesperrt wird, wird nicht wieder danach gefragt.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Search all chats</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Alle Chats durchsuchen</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Select several chats in the list</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Mehrere Chats in der Liste auswählen</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Send</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Senden</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Settings</source>
        <extracomment>heading in the manual</extracomment>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Several filters of one kind widen the search, different ones narrow it. Filters alone list the chats that fit.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Mehrere Filter einer Art erweitern die Suche, verschiedene engen sie ein. Filter allein listen die passenden Chats auf.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Several filters of one kind widen the search, different ones narrow it. Other words with a colon are words. A question such as "And who signed it?" is searched with the words of the question before it. A passage that stands in several files almost alike is shown once; `cloister search` says how often more.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Mehrere Filter einer Art erweitern die Suche, verschiedene engen sie ein. Andere Wörter mit Doppelpunkt sind Wörter. Eine Frage wie „Und wer hat es unterschrieben?“ wird mit den Wörtern der Frage davor gesucht. Eine Textstelle, die in mehreren Dateien fast gleich steht, wird einmal gezeigt; `cloister search` sagt, wie oft noch.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Shift+Enter</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Umschalt+Enter</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Shift+Up, Shift+Down</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Umschalt+Hoch, Umschalt+Herunter</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Show or hide Sources</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Quellen ein- oder ausblenden</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Show or hide the summary of earlier messages</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Zusammenfassung früherer Nachrichten ein- oder ausblenden</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Show or hide what the model thought</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Ein- oder ausblenden, was das Modell dachte</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Size of the page in Sources; Ctrl with the wheel too</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Seitengröße in den Quellen; auch Strg mit dem Mausrad</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Some models think before they answer. Their thoughts are folded into one line, which counts the seconds while they come; press it, or T, to read them. They are kept with the answer and are no part of it: they are not copied or searched, not checked against sources, and not sent with later questions. Your site's filter holds for them too. The length limit is that of the answer; thoughts end with the context window at the latest.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Manche Modelle denken nach, bevor sie antworten. Ihre Gedanken sind zu einer Zeile zusammengeklappt, die die Sekunden zählt, während sie kommen; klicken Sie darauf, oder drücken Sie T, um sie zu lesen. Sie werden mit der Antwort aufbewahrt, gehören aber nicht zu ihr: Sie werden nicht kopiert oder durchsucht, nicht anhand der Quellen geprüft und nicht mit späteren Fragen gesendet. Der Filter Ihrer Organisation gilt auch für sie. Die Längengrenze ist die der Antwort; Gedanken enden spätestens mit dem Kontextfenster.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Sources, pages and remarks are as for documents. "Summarise this document" means the attached one.</source>
        <extracomment>item of a list in the manual</extracomment>
        <translation>Quellen, Seiten und Hinweise sind wie bei Dokumenten. „Fasse dieses Dokument zusammen“ meint das angehängte.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Stop the answer</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Antwort stoppen</translation>
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
        <translation>Die **Sprache** des Fensters ist die des Systems, oder English, Tiếng Việt, Español, Deutsch, Français. Sie wechselt sofort, auch während eine Antwort geschrieben wird oder Dateien gelesen werden; während ein Modell geholt oder erprobt wird, Chats exportiert oder importiert werden, der Tresor geprüft wird, ein Dialog offen ist oder ein „Rückgängig“ angeboten wird, wartet der Wechsel, bis das beendet ist. Datum und Zahlen richten sich nach ihr; ebenso, was früher schiefging und in einem Chat steht. Antworten kommen in der Sprache der Frage. Die Befehlszeile ist auf Englisch.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>The first start</source>
        <extracomment>heading in the manual</extracomment>
        <translation>Der erste Start</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>The list holds for a time. When it ran out, what is installed keeps working, and nothing new is installed before the next sync. A model that the site took back is not loaded any more: its card says why, and what takes its place.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Die Liste gilt eine Zeit lang. Ist sie abgelaufen, funktioniert das Installierte weiter, und Neues wird erst nach dem nächsten Abgleich installiert. Ein Modell, das die Organisation zurückgezogen hat, wird nicht mehr geladen: Seine Karte sagt, warum und was an seine Stelle tritt.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>The sliders on a card open **Settings for** that model. What you choose there holds whenever it answers, in place of Settings: the context, how it chooses words, how a conversation is kept in memory, the form of prompts. **All as in Settings** takes all of it back.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Die Schieberegler auf einer Karte öffnen **Einstellungen für** dieses Modell. Was Sie dort wählen, gilt immer, wenn es antwortet, anstelle der allgemeinen Einstellungen: der Kontext, wie es Wörter wählt, wie eine Unterhaltung im Speicher gehalten wird, das Prompt-Format. **Alles zurücksetzen** nimmt all das zurück.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>The vault keeps a copy of the original file unless your site has switched that off. Removing the document removes the copy.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Der Tresor bewahrt eine Kopie der ursprünglichen Datei auf, außer Ihre Organisation hat das abgeschaltet. Wird das Dokument entfernt, verschwindet auch die Kopie.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Theme; language; how answers are written; the length of answers; the context, how much of a chat is remembered and whether the rest is summed up; a standing instruction for the model, which is kept in the vault.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Farbschema; Sprache; wie Antworten geschrieben werden; die Länge der Antworten; der Kontext, wie viel von einem Chat behalten und ob der Rest zusammengefasst wird; eine ständige Anweisung an das Modell, die im Tresor aufbewahrt wird.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>They belong to the chat in all its versions and windows, over a lock and a restart, and go with it: deleted, or when its time is over, its files are erased as removed documents are. Bringing a deleted chat back brings them back. A file on your disk is never touched.</source>
        <extracomment>item of a list in the manual</extracomment>
        <translation>Sie gehören zu dem Chat in allen seinen Versionen und Fenstern, über eine Sperre und einen Neustart hinweg, und verschwinden mit ihm: Wird er gelöscht oder ist seine Zeit um, werden seine Dateien gelöscht wie entfernte Dokumente. Holen Sie einen gelöschten Chat zurück, kommen auch sie zurück. Eine Datei auf Ihrem Datenträger wird nie angerührt.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>This list</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Diese Liste</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>To come back from it, start Cloister with an empty data folder and press **Restore a backup…** on the first page. The file's passphrase is then the one of the vault. Models are imported again; those that are missing are named.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Um eine Sicherung wiederherzustellen, starten Sie Cloister mit einem leeren Datenordner, und klicken Sie auf der ersten Seite auf **Sicherung wiederherstellen…**. Die Passphrase der Datei ist dann die des Tresors. Modelle müssen neu importiert werden; die fehlenden werden genannt.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Turn the page in Sources</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>In den Quellen blättern</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Turn the page in a document's text</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Im Text eines Dokuments blättern</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Type `/` in an empty question: a list of prompts opens and narrows as you type. Enter or Tab takes one, Esc closes the list and leaves the text, which can be sent as it is. What stands open in a prompt is asked for in a small form, and the finished question stands in the field before you send it.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Geben Sie in einer leeren Frage `/` ein: Eine Liste von Prompts öffnet sich und wird kürzer, während Sie schreiben. Enter oder Tab übernimmt einen, Esc schließt die Liste und lässt den Text stehen, der auch so gesendet werden kann. Was in einem Prompt offen ist, wird in einem kleinen Formular erfragt, und die fertige Frage steht im Feld, bevor Sie sie senden.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Type, press Enter. Shift+Enter begins a new line. **Stop** ends an answer; what came so far stays. Scroll up and the text stops following; a button brings you back to the newest. What you typed and did not send stays in its chat, encrypted like the rest, over a lock and a restart.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Schreiben Sie, und drücken Sie Enter. Umschalt+Enter beginnt eine neue Zeile. **Stoppen** beendet eine Antwort; was bis dahin kam, bleibt. Scrollen Sie nach oben, folgt die Anzeige dem Text nicht mehr; eine Schaltfläche bringt Sie zum Neuesten zurück. Was Sie geschrieben und nicht gesendet haben, bleibt in seinem Chat, verschlüsselt wie alles andere, auch über eine Sperre und einen Neustart hinweg.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Under **Sampling** a preset sets all at once: **As delivered** for documents, **Exact** for the same answer each time, **Inventive** for drafts. **Sampling in detail** has the rest of what llama.cpp knows: DRY and XTC against repetition, mirostat, the order of samplers, a seed, stop strings, words that are to be likelier or never to come, and a grammar (GBNF) or a JSON schema that every answer must fit. A setting says in its own words what it does and how it is switched off.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Unter **Sampling** stellt eine Voreinstellung alles auf einmal ein: **Wie ausgeliefert** für Dokumente, **Exakt** für jedes Mal dieselbe Antwort, **Einfallsreich** für Entwürfe. **Sampling im Detail** hat alles Übrige, was llama.cpp kennt: DRY und XTC gegen Wiederholung, Mirostat, die Reihenfolge der Sampler, einen Startwert, Stopptexte, Wörter, die wahrscheinlicher sein oder nie kommen sollen, und eine Grammatik (GBNF) oder ein JSON-Schema, dem jede Antwort entsprechen muss. Bei jeder Einstellung steht, was sie tut und wie sie abgeschaltet wird.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Up</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Hoch</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>User guide</source>
        <extracomment>title of a page of the manual</extracomment>
        <translation>Benutzerhandbuch</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Vault shows how many events were recorded and a code. Recorded are unlocks, questions, imports, copies and the like, by time and number, never by what they say. **Show…** lists them, newest first, by event and date; **Verify** looks whether all of them are there as they were written; **Export…** writes them to a file that others can check. Write the code down now and then, with the number beside it: a record that was altered before that point does not have this code any more. Your site may let only some people see the list.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>„Tresor“ zeigt, wie viele Ereignisse aufgezeichnet wurden, und einen Code. Aufgezeichnet werden Entsperren, Fragen, Importe, Kopien und Ähnliches, nach Zeit und Nummer, nie mit ihrem Inhalt. **Anzeigen…** führt sie auf, die neuesten zuerst, nach Ereignis und Datum; **Überprüfen** stellt fest, ob alle so da sind, wie sie geschrieben wurden; **Exportieren…** schreibt sie in eine Datei, die andere prüfen können. Schreiben Sie den Code hin und wieder auf, mit der Zahl daneben: Ein Protokoll, das vor dieser Stelle verändert wurde, hat diesen Code nicht mehr. Ihre Organisation kann festlegen, dass nur bestimmte Personen die Liste sehen.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Versions of questions and answers</source>
        <extracomment>smaller heading in the manual</extracomment>
        <translation>Versionen von Fragen und Antworten</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>What can be done with the row</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Aktionen für die Zeile</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>What the context window holds</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Was das Kontextfenster enthält</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>What the model is given</source>
        <extracomment>smaller heading in the manual</extracomment>
        <translation>Was das Modell bekommt</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>When something goes wrong</source>
        <extracomment>heading in the manual</extracomment>
        <translation>Wenn etwas schiefgeht</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Where the model in use is removed, the oldest other one of its kind that can be used takes its place; a next embedder reads all documents at once, and until it is done they are found by their words.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Wird das verwendete Modell entfernt, tritt das älteste andere seiner Art, das sich verwenden lässt, an seine Stelle; ein neuer Embedder liest sofort alle Dokumente ein, und bis er fertig ist, werden sie nur über ihre Wörter gefunden.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Where you choose another embedder, or another precision under Settings, Documents, the one before goes on answering until the new one has read everything. The Documents view shows how far it is; it can be paused and given up.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Wählen Sie einen anderen Embedder, oder unter „Einstellungen“, „Dokumente“ eine andere Genauigkeit, antwortet der bisherige weiter, bis der neue alles gelesen hat. Die Ansicht „Dokumente“ zeigt, wie weit er ist; das lässt sich anhalten und abbrechen.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>While you type, the field says what the question takes, with the passages that are looked up for it, and how long it is to the first word, by how fast this model was here lately. It warns before a question pushes earlier messages out.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Während Sie schreiben, zeigt das Feld, wie viele Tokens die Frage braucht, mit den Textstellen, die für sie nachgeschlagen werden, und wie lange es bis zum ersten Wort dauert, geschätzt nach dem letzten Tempo dieses Modells auf diesem Rechner. Es warnt, bevor eine Frage frühere Nachrichten verdrängt.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>With documents, an answer is made from their passages:</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Mit Dokumenten entsteht eine Antwort aus deren Textstellen:</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Without a model that answers you can still ask documents: the best passages themselves are shown. The menu of models at the top of a chat offers the same by choice: **Quotes only** answers with the best sentences of your documents, word for word, with their pages, up to three that are about equally near the question. It is quick, and nothing in it is made up. A small model whose answer stands in none of the sources gives way to the passages too, and the answer says so. Without an embedder documents are found by their words only, and none can be added.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Ohne ein Modell, das antwortet, können Sie Dokumente trotzdem fragen: Dann werden die besten Textstellen selbst angezeigt. Das Menü der Modelle oben in einem Chat bietet dasselbe zur Auswahl: **Nur Zitate** antwortet mit den besten Sätzen Ihrer Dokumente, Wort für Wort, mit ihren Seiten, bis zu drei, die der Frage etwa gleich nahe sind. Das geht schnell, und nichts daran ist erfunden. Auch wenn die Antwort eines kleinen Modells in keiner der Quellen steht, treten die Textstellen an ihre Stelle, und es wird darauf hingewiesen. Ohne Embedder werden Dokumente nur über ihre Wörter gefunden, und es lassen sich keine hinzufügen.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Without documents, or with a chat set to use none, you talk to the model alone. It can be wrong, and then there is no source to check.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Ohne Dokumente, oder in einem Chat, der keine verwenden soll, sprechen Sie mit dem Modell allein. Es kann sich irren, und dann gibt es keine Quelle zum Nachprüfen.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Your chats</source>
        <extracomment>heading in the manual</extracomment>
        <translation>Ihre Chats</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Your own are made on the same page. In their text `{{name}}` is asked for and `{{name=text}}` has a text already; `{{selection}}` is what is selected in the chat, `{{date}}` is today, and `{{clipboard}}` has a button that pastes: the clipboard is not read before.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Eigene entstehen auf derselben Seite. In ihrem Text wird nach `{{name}}` gefragt, und `{{name=text}}` hat schon einen Text; `{{selection}}` ist, was im Chat ausgewählt ist, `{{date}}` ist heute, und `{{clipboard}}` hat eine Schaltfläche zum Einfügen: Vorher wird die Zwischenablage nicht gelesen.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Your site may filter questions and answers. A question that it stops is not sent and not kept: it stays in the field, with a sentence that says whom to ask, until you change it or lock. An answer ends where the filter stops it, or has █████ in the place of what it covers; a sentence below says so. The Vault view says whether there is a filter. Documents themselves are not filtered.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Ihre Organisation kann Fragen und Antworten filtern. Eine Frage, die der Filter blockiert, wird nicht gesendet und nicht gespeichert: Sie bleibt im Feld, mit einem Satz, der sagt, wen Sie fragen können, bis Sie sie ändern oder sperren. Eine Antwort endet dort, wo der Filter sie blockiert, oder hat █████ anstelle dessen, was er verdeckt; ein Satz darunter weist darauf hin. Die Ansicht „Tresor“ zeigt, ob es einen Filter gibt. Die Dokumente selbst werden nicht gefiltert.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>`"in quotation marks"`</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>`"in Anführungszeichen"`</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>`/edit prompts`</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>`/prompts bearbeiten`</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>`/quotes`</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>`/zitate`</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>`/summarise`, `/compare`</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>`/zusammenfassen`, `/vergleichen`</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>`/translate`, `/explain`</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>`/übersetzen`, `/erklären`</translation>
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
        <translation>ein ganzer Dateiname bevorzugt diese Datei und lässt keine andere weg</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>all of a document, or two of them, read part by part; names of documents are offered as you type</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>ein ganzes Dokument, oder zwei davon, Teil für Teil gelesen; die Namen der Dokumente werden beim Schreiben angeboten</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>answers in your documents' own words from here on; no model writes</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Antworten ab hier in den eigenen Worten Ihrer Dokumente; kein Modell schreibt</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>asks for</source>
        <extracomment>head of a column in the manual</extracomment>
        <translation>verlangt</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>belongs together; passages that hold it so come first</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>gehört zusammen; Textstellen, in denen es so steht, kommen zuerst</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>chats in this folder; without a folder of that name, all that begin so</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Chats in diesem Ordner; gibt es keinen dieses Namens, alle, die so beginnen</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>chats whose answers draw on documents of this collection, or marked so</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Chats, deren Antworten sich auf Dokumente dieser Sammlung oder dieser Einstufung stützen</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>chats with an answer of a model whose name holds this</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Chats mit einer Antwort eines Modells, in dessen Namen das steht</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>chats with this tag</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Chats mit diesem Schlagwort</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>command</source>
        <extracomment>head of a column in the manual</extracomment>
        <translation>Befehl</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>does</source>
        <extracomment>head of a column in the manual</extracomment>
        <translation>bewirkt</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>failed</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>from that day, month or year on; before it; in it</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>ab diesem Tag, Monat oder Jahr; davor; darin</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>gone from disk</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Datei fehlt</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>in quarantine</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>in Quarantäne</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>in the question</source>
        <extracomment>head of a column in the manual</extracomment>
        <translation>in der Frage</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>in the search</source>
        <extracomment>head of a column in the manual</extracomment>
        <translation>in der Suche</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>indexed</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>indexiert</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>it ended its reader, or took it too long, twice; **Try again** in its menu tries it all the same</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>sie hat ihren Dokumentleser zweimal beendet oder zu lange aufgehalten; mit **Erneut versuchen** in ihrem Menü wird sie trotzdem noch einmal gelesen</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>its file is not in its watched folder any more; it can still be asked</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>die Datei ist nicht mehr in ihrem überwachten Ordner; Fragen dazu sind weiter möglich</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>its text is in the vault and can be asked; *with a note*: point at it to read what is missing</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>ihr Text ist im Tresor und kann befragt werden; *mit Hinweis*: Zeigen Sie darauf, um zu lesen, was fehlt</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>its turn comes, or is now</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>sie kommt noch an die Reihe oder ist gerade daran</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>key</source>
        <extracomment>head of a column in the manual</extracomment>
        <translation>Taste</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>left out</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>means</source>
        <extracomment>head of a column in the manual</extracomment>
        <translation>bedeutet</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>must stand so</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>muss so dastehen</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>must stand so in a passage. If it stands nowhere, you are told, and see what comes nearest</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>muss so in einer Textstelle stehen. Steht es nirgends, wird es Ihnen gesagt, und Sie sehen, was dem am nächsten kommt</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>only files of this kind</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>nur Dateien dieser Art</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>only files with this in their name; `file:*.xlsx` and `file:"my report"` work too, and with a `/` the path counts</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>nur Dateien, in deren Namen das steht; auch `file:*.xlsx` und `file:"my report"` gehen, und mit einem `/` zählt der Pfad</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>only such chats</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>nur solche Chats</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>only these pages or slides</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>nur diese Seiten oder Folien</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>state</source>
        <extracomment>head of a column in the manual</extracomment>
        <translation>Status</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>the page with all prompts</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>die Seite mit allen Prompts</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>the same day, however a document writes it. `03/04/2021` is looked for as both days it can be</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>derselbe Tag, egal wie ein Dokument ihn schreibt. `03/04/2021` wird als beide Tage gesucht, die es sein kann</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>waiting, reading…</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>wartet, wird gelesen…</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>what is selected in the chat, or a text that you paste</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>was im Chat ausgewählt ist, oder einen Text, den Sie einfügen</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>what you wrote, or what was answered</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>was Sie geschrieben haben, oder was geantwortet wurde</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>with the reason: a kind that cannot be read, a hidden file, or forbidden by your site</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>mit dem Grund: eine Art, die nicht gelesen werden kann, eine versteckte Datei, oder von Ihrer Organisation verboten</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>with the reason: needs a password, damaged or incomplete, no text found, ...</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>mit dem Grund: braucht ein Passwort, beschädigt oder unvollständig, kein Text gefunden, ...</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <location filename="../../app/ui/models/choosing.py"/>
        <source>A folder with an embedder…</source>
        <extracomment>addAction</extracomment>
        <translation>Ordner mit einem Embedder…</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/choosing.py"/>
        <source>A model or adapter file (GGUF)…</source>
        <extracomment>addAction</extracomment>
        <translation>Modell- oder Adapterdatei (GGUF)…</translation>
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
        <translation>Adapter · ändern, wie ein Modell antwortet</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/details.py"/>
        <source>Added</source>
        <extracomment>in facts</extracomment>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>Added to {models}</source>
        <extracomment>in _adapter_text</extracomment>
        <translation>Verbunden mit {models}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/card.py"/>
        <source>Adjust how much {name} is added</source>
        <extracomment>get</extracomment>
        <translation>Stärke von {name} anpassen</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/card.py"/>
        <source>Adjust…</source>
        <extracomment>get</extracomment>
        <translation>Anpassen…</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/options.py"/>
        <source>All as in Settings</source>
        <extracomment>QuietButton</extracomment>
        <translation>Alles zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/options.py"/>
        <source>Answers</source>
        <extracomment>label</extracomment>
        <translation>Antworten</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>Approved up to</source>
        <extracomment>in vetting_facts</extracomment>
        <translation>Freigegeben bis</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/details.py"/>
        <location filename="../../app/ui/models/offer_details.py"/>
        <source>Architecture</source>
        <extracomment>in details_of_offer, in facts</extracomment>
        <translation>Architektur</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/options.py"/>
        <source>As in Settings</source>
        <extracomment>FieldRow</extracomment>
        <translation>Wie in den Einstellungen</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/options.py"/>
        <source>As its file says</source>
        <extracomment>in __init__</extracomment>
        <translation>Laut Datei</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/options.py"/>
        <source>As usual (f16)</source>
        <extracomment>in __init__</extracomment>
        <translation>Wie üblich (f16)</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/options.py"/>
        <source>Attach {name}</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>{name} verbinden</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/card.py"/>
        <source>Attach {name} to its model</source>
        <extracomment>get</extracomment>
        <translation>{name} mit seinem Modell verbinden</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/card.py"/>
        <source>Attach…</source>
        <extracomment>get</extracomment>
        <translation>Verbinden…</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/page.py"/>
        <source>Being tried on texts of known truth…</source>
        <extracomment>show_busy</extracomment>
        <translation>Wird an Texten mit bekanntem Ergebnis erprobt…</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>Can be added to {models}</source>
        <extracomment>in _adapter_text</extracomment>
        <translation>Lässt sich verbinden mit {models}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/work_card.py"/>
        <source>Cancel</source>
        <extracomment>QuietButton</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/details.py"/>
        <source>Chat template that came with it</source>
        <extracomment>in _add_template, setAccessibleName</extracomment>
        <translation>Mitgelieferte Chat-Vorlage</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/offer_details.py"/>
        <source>Chat template that comes with it</source>
        <extracomment>in details_of_offer</extracomment>
        <translation>Mitgelieferte Chat-Vorlage</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>Checker</source>
        <extracomment>in facts_text</extracomment>
        <translation>Prüfmodell</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/details.py"/>
        <location filename="../../app/ui/models/options.py"/>
        <source>Close</source>
        <extracomment>QuietButton</extracomment>
        <translation>Schließen</translation>
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
        <translation>Kontext</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/options.py"/>
        <source>Conversations in memory</source>
        <extracomment>_Choice</extracomment>
        <translation>Unterhaltungen im Speicher</translation>
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
        <translation>Details zu {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/details.py"/>
        <source>Dimensions</source>
        <extracomment>in facts</extracomment>
        <translation>Dimensionen</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/card.py"/>
        <source>Do not use</source>
        <extracomment>addAction</extracomment>
        <translation>Nicht verwenden</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>Embedder · finds passages by what they mean</source>
        <extracomment>in section_text</extracomment>
        <translation>Embedder · findet Textstellen nach ihrer Bedeutung</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/details.py"/>
        <source>Files, each with its SHA-256</source>
        <extracomment>label</extracomment>
        <translation>Dateien, jeweils mit SHA-256</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/offer_details.py"/>
        <source>First file of the model that it belongs to</source>
        <extracomment>in details_of_offer</extracomment>
        <translation>Erste Datei des zugehörigen Modells</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>Fits any machine</source>
        <extracomment>in _text_of_kind</extracomment>
        <translation>Passt auf jeden Rechner</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>Fits: needs {needed} of {free} free</source>
        <extracomment>in _verdict_text</extracomment>
        <translation>Passt: braucht {needed}, frei sind {free}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/details.py"/>
        <source>For it alone</source>
        <extracomment>in facts</extracomment>
        <translation>Nur für dieses Modell</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>For text in pictures · kept, not used by this version</source>
        <extracomment>in section_text</extracomment>
        <translation>Für Text in Bildern · aufbewahrt, in dieser Version nicht verwendet</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/options.py"/>
        <source>Form of prompts</source>
        <extracomment>_Choice</extracomment>
        <translation>Prompt-Format</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>From the site's mirror</source>
        <extracomment>_vetted</extracomment>
        <translation>Vom Spiegelserver der Organisation</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>From the site's stick</source>
        <extracomment>_vetted</extracomment>
        <translation>Vom Stick der Organisation</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/page.py"/>
        <source>Go on</source>
        <extracomment>_warn</extracomment>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>How a conversation is kept in memory: q8_0 takes about half, q4_0 a quarter, and answers may be worse.</source>
        <extracomment>in cache_text</extracomment>
        <translation>Wie eine Unterhaltung im Speicher gehalten wird: q8_0 braucht etwa die Hälfte, q4_0 ein Viertel, und Antworten können schlechter werden.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>How questions are framed for the model. Change it only if answers are garbled. Takes effect when the model is loaded.</source>
        <extracomment>in form_text</extracomment>
        <translation>In welcher Form das Modell Fragen erhält. Ändern Sie das nur, wenn Antworten wirr sind. Gilt ab dem nächsten Laden des Modells.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/choosing.py"/>
        <source>Import a model file</source>
        <extracomment>choose_files</extracomment>
        <translation>Modelldatei importieren</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>Import a smaller model or a smaller quantisation of it.</source>
        <extracomment>in _advice</extracomment>
        <translation>Importieren Sie ein kleineres Modell oder eine kleinere Quantisierung davon.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/choosing.py"/>
        <source>Import an embedder folder</source>
        <extracomment>in _choose_folder</extracomment>
        <translation>Embedder-Ordner importieren</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>Imported by hand on {day}</source>
        <extracomment>in origin_text</extracomment>
        <translation>Von Hand importiert am {day}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/imports.py"/>
        <source>Importing</source>
        <extracomment>WorkCard</extracomment>
        <translation>Import</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/imports.py"/>
        <source>Importing {name}</source>
        <extracomment>begin</extracomment>
        <translation>{name} wird importiert</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/choosing.py"/>
        <source>Import…</source>
        <extracomment>__init__</extracomment>
        <translation>Importieren…</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/card.py"/>
        <source>In use</source>
        <extracomment>badge_of</extracomment>
        <translation>In Verwendung</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/page.py"/>
        <source>Installed</source>
        <extracomment>Pill</extracomment>
        <translation>Installiert</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>Is tried when it is first used</source>
        <extracomment>in skills_text</extracomment>
        <translation>Wird bei der ersten Verwendung erprobt</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>It is loaded so from now on; Settings for this model takes that back.</source>
        <extracomment>in oversize_text</extracomment>
        <translation>Es wird ab jetzt so geladen; in den Einstellungen für dieses Modell können Sie das zurücknehmen.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>It needs {needed} and only {free} are free.</source>
        <extracomment>in oversize_text</extracomment>
        <translation>Es braucht {needed}, frei sind nur {free}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>Its files are erased from this machine, which frees {size}. Your chats stay.</source>
        <extracomment>in removal_text</extracomment>
        <translation>Die Dateien werden von diesem Rechner gelöscht, das macht {size} frei. Ihre Chats bleiben.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>Its model is not installed; it was made for {name}</source>
        <extracomment>in _adapter_text</extracomment>
        <translation>Das Modell dazu ist nicht installiert; bestimmt für {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/details.py"/>
        <source>Its text has this SHA-256</source>
        <extracomment>Digest</extracomment>
        <translation>SHA-256 des Textes</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/details.py"/>
        <source>Labels</source>
        <extracomment>in facts</extracomment>
        <translation>Klassen</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>Left out: it did no better than guessing when it was tried</source>
        <extracomment>in skills_text</extracomment>
        <translation>Ausgelassen: schnitt bei der Erprobung nicht besser ab als Raten</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/details.py"/>
        <location filename="../../app/ui/models/offer_details.py"/>
        <source>Licence</source>
        <extracomment>in details_of_offer, in facts</extracomment>
        <translation>Lizenz</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>LoRA adapter</source>
        <extracomment>in facts_text</extracomment>
        <translation>LoRA-Adapter</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>Loading it will probably fail; your chats are safe.</source>
        <extracomment>in oversize_text</extracomment>
        <translation>Das Laden wird wahrscheinlich fehlschlagen; Ihre Chats sind sicher.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/details.py"/>
        <source>Made for</source>
        <extracomment>in facts</extracomment>
        <translation>Bestimmt für</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/details.py"/>
        <location filename="../../app/ui/models/layout.py"/>
        <source>Models</source>
        <extracomment>in facts, label</extracomment>
        <translation>Modelle</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/choosing.py"/>
        <source>Models (*.gguf);;All files (*)</source>
        <extracomment>choose_files</extracomment>
        <translation>Modelle (*.gguf);;Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/card.py"/>
        <source>More about {name}</source>
        <extracomment>IconButton</extracomment>
        <translation>Mehr zu {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>No adapter for this model is installed. An adapter is a small file that changes how a model answers; it is installed or imported like a model.</source>
        <extracomment>in no_adapter_text</extracomment>
        <translation>Für dieses Modell ist kein Adapter installiert. Ein Adapter ist eine kleine Datei, die ändert, wie ein Modell antwortet; er wird wie ein Modell installiert oder importiert.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/page.py"/>
        <source>No model that answers</source>
        <extracomment>EmptyState</extracomment>
        <translation>Kein Modell, das antwortet</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>Not used by this version</source>
        <extracomment>in _text_of_kind</extracomment>
        <translation>In dieser Version nicht verwendet</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>Note</source>
        <extracomment>in vetting_facts</extracomment>
        <translation>Hinweis</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/details.py"/>
        <source>Origin</source>
        <extracomment>in facts</extracomment>
        <translation>Herkunft</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/details.py"/>
        <location filename="../../app/ui/models/offer_details.py"/>
        <source>Parameters</source>
        <extracomment>in details_of_offer, in facts</extracomment>
        <translation>Parameter</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>Passages and citations are judged without it from then on.</source>
        <extracomment>in removal_text</extracomment>
        <translation>Textstellen und Quellenangaben werden danach ohne dieses Modell beurteilt.</translation>
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
        <translation>Stillgelegt: Das Laden ist zweimal in Folge schwer fehlgeschlagen</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/details.py"/>
        <location filename="../../app/ui/models/offer_details.py"/>
        <source>Quantisation</source>
        <extracomment>in details_of_offer, in facts</extracomment>
        <translation>Quantisierung</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/vectors.py"/>
        <source>Reading documents anew</source>
        <extracomment>WorkCard</extracomment>
        <translation>Dokumente werden neu eingelesen</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/vectors.py"/>
        <source>Reading your documents anew</source>
        <extracomment>begin</extracomment>
        <translation>Ihre Dokumente werden neu eingelesen</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/acts.py"/>
        <source>Remove</source>
        <extracomment>_ask</extracomment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/page.py"/>
        <source>Remove it and import it again. Your chats are safe.</source>
        <extracomment>show_message</extracomment>
        <translation>Entfernen Sie es und importieren Sie es erneut. Ihre Chats sind sicher.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/acts.py"/>
        <source>Remove “{name}”?</source>
        <extracomment>_ask</extracomment>
        <translation>„{name}“ entfernen?</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/card.py"/>
        <source>Remove…</source>
        <extracomment>addAction</extracomment>
        <translation>Entfernen…</translation>
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
        <translation>Reranker und Prüfmodelle · ordnen Textstellen und prüfen Antworten</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/details.py"/>
        <source>SHA-256 of {name}</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>SHA-256 von {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/options.py"/>
        <source>Scale of {name}</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Stärke von {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/page.py"/>
        <source>See what the site offers</source>
        <extracomment>add_action</extracomment>
        <translation>Angebot der Organisation ansehen</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/card.py"/>
        <location filename="../../app/ui/models/options.py"/>
        <source>Settings for {name}</source>
        <extracomment>IconButton, setWindowTitle</extracomment>
        <translation>Einstellungen für {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>Starter model, came with the application</source>
        <extracomment>in origin_text</extracomment>
        <translation>Startmodell, kam mit der Anwendung</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/details.py"/>
        <source>Taken back</source>
        <extracomment>in facts</extracomment>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>Taken back by the site: {reason}</source>
        <extracomment>in revoked_text</extracomment>
        <translation>Von der Organisation zurückgezogen: {reason}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>The part of the application that loads models ended over it, twice in a row. Your chats are safe, and it can do no other harm. Verify its files first.</source>
        <extracomment>in again_text</extracomment>
        <translation>Der Programmteil, der Modelle lädt, ist daran zweimal in Folge gescheitert. Ihre Chats sind sicher, und weiteren Schaden kann es nicht anrichten. Überprüfen Sie zuerst die Dateien.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/card.py"/>
        <source>The site offers a newer one</source>
        <extracomment>setToolTip</extracomment>
        <translation>Die Organisation bietet ein neueres an</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/page.py"/>
        <source>This embedder has not read all documents; the one before answers.</source>
        <extracomment>_warn</extracomment>
        <translation>Dieser Embedder hat noch nicht alle Dokumente eingelesen; der vorherige antwortet.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/details.py"/>
        <location filename="../../app/ui/models/offer_details.py"/>
        <source>This machine</source>
        <extracomment>in details_of_offer, in facts</extracomment>
        <translation>Dieser Rechner</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>Tight: needs {needed} of {free} free; close other programs before you use it</source>
        <extracomment>in _verdict_text</extracomment>
        <translation>Knapp: braucht {needed}, frei sind {free}; schließen Sie vorher andere Programme</translation>
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
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/card.py"/>
        <source>Try {name} again</source>
        <extracomment>get</extracomment>
        <translation>{name} erneut versuchen</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/acts.py"/>
        <source>Try “{name}” again?</source>
        <extracomment>_ask</extracomment>
        <translation>„{name}“ erneut versuchen?</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>Until another embedder is imported, nothing can be indexed.</source>
        <extracomment>in removal_text</extracomment>
        <translation>Bis ein anderer Embedder importiert ist, kann nichts indexiert werden.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>Until another model is imported, answers show the passages themselves.</source>
        <extracomment>in removal_text</extracomment>
        <translation>Bis ein anderes Modell importiert ist, zeigen Antworten die Textstellen selbst.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/page.py"/>
        <source>Until there is one, questions are answered with the passages themselves. Install one that your site offers, or import a GGUF file.</source>
        <extracomment>EmptyState</extracomment>
        <translation>Solange es keines gibt, werden Fragen mit den Textstellen selbst beantwortet. Installieren Sie eines aus dem Angebot Ihrer Organisation oder importieren Sie eine GGUF-Datei.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/card.py"/>
        <source>Update</source>
        <extracomment>QuietButton</extracomment>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/card.py"/>
        <source>Update {name}</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>{name} aktualisieren</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/card.py"/>
        <source>Use</source>
        <extracomment>get</extracomment>
        <translation>Verwenden</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/acts.py"/>
        <source>Use it</source>
        <extracomment>in _ask_of_oversize</extracomment>
        <translation>Verwenden</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/acts.py"/>
        <source>Use it so</source>
        <extracomment>in _ask_of_oversize</extracomment>
        <translation>So verwenden</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/card.py"/>
        <source>Use {name}</source>
        <extracomment>get</extracomment>
        <translation>{name} verwenden</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>Use {name} instead.</source>
        <extracomment>in revoked_text</extracomment>
        <translation>Verwenden Sie stattdessen {name}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/acts.py"/>
        <source>Use “{name}” all the same?</source>
        <extracomment>in _ask_of_oversize</extracomment>
        <translation>„{name}“ trotzdem verwenden?</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/acts.py"/>
        <source>Use “{name}” so that it fits?</source>
        <extracomment>in _ask_of_oversize</extracomment>
        <translation>„{name}“ so verwenden, dass es passt?</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/card.py"/>
        <source>Verify files</source>
        <extracomment>addAction</extracomment>
        <translation>Dateien überprüfen</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/page.py"/>
        <source>Verifying its files…</source>
        <extracomment>show_busy</extracomment>
        <translation>Dateien werden überprüft…</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>Vetted by</source>
        <extracomment>in vetting_facts</extracomment>
        <translation>Geprüft von</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/page.py"/>
        <source>What it has read is kept.</source>
        <extracomment>_warn</extracomment>
        <translation>Was er eingelesen hat, bleibt erhalten.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>What you choose here holds whenever this model answers. All else is as in Settings.</source>
        <extracomment>in options_text</extracomment>
        <translation>Was Sie hier wählen, gilt immer, wenn dieses Modell antwortet. Alles andere ist wie in den Einstellungen.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>Will not fit: needs {needed}, {free} free.</source>
        <extracomment>in _verdict_text</extracomment>
        <translation>Passt nicht: braucht {needed}, frei sind {free}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>With {n} layer on the graphics processor it needs {size}.</source>
        <extracomment>the form for one</extracomment>
        <translation>Mit {n} Schicht auf dem Grafikprozessor braucht es {size}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>With {n} layers on the graphics processor it needs {size}.</source>
        <extracomment>the form for any other number</extracomment>
        <translation>Mit {n} Schichten auf dem Grafikprozessor braucht es {size}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>With {n} tokens of context it needs {size}.</source>
        <extracomment>in offer_text</extracomment>
        <translation>Mit {n} Tokens Kontext braucht es {size}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>With {n} tokens of context, kept as {form}, it needs {size}.</source>
        <extracomment>in offer_text</extracomment>
        <translation>Mit {n} Tokens Kontext, gehalten als {form}, braucht es {size}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>Your site allows only model files that are on its signed list.</source>
        <extracomment>in import_rule_text</extracomment>
        <translation>Ihre Organisation erlaubt nur Modelldateien, die auf ihrer signierten Liste stehen.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>Your site does not allow importing model files. Ask its administrator for a model.</source>
        <extracomment>in import_rule_text</extracomment>
        <translation>Ihre Organisation erlaubt den Import von Modelldateien nicht. Bitten Sie Ihre Administration um ein Modell.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/imports.py"/>
        <source>checking</source>
        <extracomment>begin</extracomment>
        <translation>wird geprüft</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>checks cited sentences</source>
        <extracomment>in skills_text</extracomment>
        <translation>prüft Sätze mit Quellenangabe</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>context {n}</source>
        <extracomment>append</extracomment>
        <translation>Kontext {n}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>conversations kept as {form}</source>
        <extracomment>append</extracomment>
        <translation>Unterhaltungen gehalten als {form}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>files not verified</source>
        <extracomment>in verified_text</extracomment>
        <translation>Dateien nicht überprüft</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>files verified</source>
        <extracomment>in verified_text</extracomment>
        <translation>Dateien überprüft</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>good for trying out, not for judgement</source>
        <extracomment>in origin_text</extracomment>
        <translation>gut zum Ausprobieren, nicht zum Urteilen</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>judges whether a question is answered</source>
        <extracomment>in skills_text</extracomment>
        <translation>beurteilt, ob eine Frage beantwortet ist</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/details.py"/>
        <source>not stated</source>
        <extracomment>in facts</extracomment>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/imports.py"/>
        <source>preparing it for this machine, about a minute</source>
        <extracomment>begin</extracomment>
        <translation>wird für diesen Rechner vorbereitet, etwa eine Minute</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>prompts as {form}</source>
        <extracomment>append</extracomment>
        <translation>Prompts als {form}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>puts passages in order</source>
        <extracomment>in skills_text</extracomment>
        <translation>ordnet Textstellen</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/work_card.py"/>
        <source>stopping</source>
        <extracomment>_say</extracomment>
        <translation>wird gestoppt</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/vectors.py"/>
        <source>the one before answers until it is done</source>
        <extracomment>in _fact</extracomment>
        <translation>bis es fertig ist, antwortet der vorherige</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>vetted by {name}</source>
        <extracomment>in _vetted</extracomment>
        <translation>geprüft von {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>with {adapter} at {scale}</source>
        <extracomment>in own_text</extracomment>
        <translation>mit {adapter} (Stärke {scale})</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/vectors.py"/>
        <location filename="../../app/ui/models/words.py"/>
        <source>{done} of {total}</source>
        <extracomment>in _fact, in progress_text</extracomment>
        <translation>{done} von {total}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>{model} at {scale}</source>
        <extracomment>in _adapter_text</extracomment>
        <translation>{model} (Stärke {scale})</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/page.py"/>
        <source>{name} answers from now on.</source>
        <extracomment>in _on_used</extracomment>
        <translation>{name} antwortet ab jetzt.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>{name} answers from then on.</source>
        <extracomment>in removal_text</extracomment>
        <translation>Danach antwortet {name}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>{name} fits.</source>
        <extracomment>in _advice</extracomment>
        <translation>{name} passt.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/page.py"/>
        <source>{name} indexes from now on.</source>
        <extracomment>in _on_used</extracomment>
        <translation>{name} indexiert ab jetzt.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>{name} indexes from then on.</source>
        <extracomment>in removal_text</extracomment>
        <translation>Danach indexiert {name}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/page.py"/>
        <source>{name} is installed.</source>
        <extracomment>_on_changed</extracomment>
        <translation>{name} ist installiert.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>{name} is switched off.</source>
        <extracomment>in switched_text</extracomment>
        <translation>{name} ist abgeschaltet.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/page.py"/>
        <source>{name} is tried again with its model.</source>
        <extracomment>in _on_used</extracomment>
        <translation>{name} wird mit seinem Modell erneut versucht.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>{name} is used from now on.</source>
        <extracomment>in switched_text</extracomment>
        <translation>{name} wird ab jetzt verwendet.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/page.py"/>
        <source>{name} removed, {size} freed.</source>
        <extracomment>in _on_removed</extracomment>
        <translation>{name} entfernt, {size} frei geworden.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/page.py"/>
        <source>{name}: every file is intact.</source>
        <extracomment>show_message</extracomment>
        <translation>{name}: Jede Datei ist unversehrt.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>{n} billion</source>
        <extracomment>in parameters_text</extracomment>
        <translation>{n} Milliarden</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>{n} dimensions</source>
        <extracomment>in facts_text</extracomment>
        <translation>{n} Dimensionen</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>{n} layer on the graphics processor</source>
        <extracomment>in own_text</extracomment>
        <translation>{n} Schicht auf dem Grafikprozessor</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>{n} layers on the graphics processor</source>
        <extracomment>in own_text</extracomment>
        <translation>{n} Schichten auf dem Grafikprozessor</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>{n} million</source>
        <extracomment>in parameters_text</extracomment>
        <translation>{n} Millionen</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/details.py"/>
        <source>{n} tokens</source>
        <extracomment>in facts</extracomment>
        <translation>{n} Tokens</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>{n} tokens a passage</source>
        <extracomment>in facts_text</extracomment>
        <translation>{n} Tokens je Textstelle</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/page.py"/>
        <source>“{name}” is damaged: a file is missing or was changed.</source>
        <extracomment>show_message</extracomment>
        <translation>„{name}“ ist beschädigt: Eine Datei fehlt oder wurde verändert.</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <location filename="../../app/ui/unlock/new_passphrase.py"/>
        <source>At least {n} characters</source>
        <extracomment>in _strength_words</extracomment>
        <translation>Mindestens {n} Zeichen</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/new_passphrase.py"/>
        <source>Caps Lock is on.</source>
        <extracomment>in _warn</extracomment>
        <translation>Die Feststelltaste ist aktiv.</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/new_passphrase.py"/>
        <source>Fair</source>
        <extracomment>in _strength_words</extracomment>
        <translation>Mittel</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/new_passphrase.py"/>
        <source>Good</source>
        <extracomment>in _strength_words</extracomment>
        <translation>Gut</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/new_passphrase.py"/>
        <source>Strength</source>
        <extracomment>ProgressLine</extracomment>
        <translation>Stärke</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/new_passphrase.py"/>
        <source>Strong</source>
        <extracomment>in _strength_words</extracomment>
        <translation>Stark</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/new_passphrase.py"/>
        <source>The same again</source>
        <extracomment>PassphraseField</extracomment>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/new_passphrase.py"/>
        <source>The two are not the same yet.</source>
        <extracomment>in _warn</extracomment>
        <translation>Die beiden stimmen noch nicht überein.</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/new_passphrase.py"/>
        <source>Weak: a few more words help</source>
        <extracomment>in _strength_words</extracomment>
        <translation>Schwach: Ein paar Wörter mehr helfen</translation>
    </message>
</context>
<context>
    <name>OpenedChat</name>
    <message>
        <location filename="../../app/ui/chat/opened.py"/>
        <source>Copied</source>
        <extracomment>showText</extracomment>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>PageCanvas</name>
    <message>
        <location filename="../../app/ui/chat/page_canvas.py"/>
        <source>The page</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Die Seite</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/page_canvas.py"/>
        <source>The page is being drawn…</source>
        <extracomment>in _paint_waiting</extracomment>
        <translation>Die Seite wird gezeichnet…</translation>
    </message>
</context>
<context>
    <name>PageStage</name>
    <message>
        <location filename="../../app/ui/chat/page_stage.py"/>
        <source>Back to passage</source>
        <extracomment>QuietButton</extracomment>
        <translation>Zur Textstelle</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/page_stage.py"/>
        <source>Fit the width (Ctrl+0)</source>
        <extracomment>IconButton</extracomment>
        <translation>An Breite anpassen (Strg+0)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/page_stage.py"/>
        <source>Larger (Ctrl++)</source>
        <extracomment>IconButton</extracomment>
        <translation>Größer (Strg++)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/page_stage.py"/>
        <source>Next page (PgDown)</source>
        <extracomment>IconButton</extracomment>
        <translation>Nächste Seite (Bild abwärts)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/page_stage.py"/>
        <source>Page</source>
        <extracomment>Pill</extracomment>
        <translation>Seite</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/page_stage.py"/>
        <source>Page{number} as it looks</source>
        <extracomment>setAccessibleName: {number} is empty, or begins with a space.</extracomment>
        <translation>Seite{number} in Originalansicht</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/page_stage.py"/>
        <source>Previous page (PgUp)</source>
        <extracomment>IconButton</extracomment>
        <translation>Vorherige Seite (Bild aufwärts)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/page_stage.py"/>
        <source>Smaller (Ctrl+-)</source>
        <extracomment>IconButton</extracomment>
        <translation>Kleiner (Strg+-)</translation>
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
        <translation>Die Textstelle ist markiert: {passage}</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/page_stage.py"/>
        <source>The passage is not in this picture's own text: Text marks it.</source>
        <extracomment>in _words</extracomment>
        <translation>Die Textstelle steht nicht im eigenen Text dieses Bilds: „Text“ markiert sie.</translation>
    </message>
</context>
<context>
    <name>PageText</name>
    <message>
        <location filename="../../app/ui/chat/page_text.py"/>
        <source>Text of the page</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Text der Seite</translation>
    </message>
</context>
<context>
    <name>PassphraseChange</name>
    <message>
        <location filename="../../app/ui/vault/passphrase_change.py"/>
        <source>Change</source>
        <extracomment>PassphraseDialog</extracomment>
        <translation>Ändern</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/passphrase_change.py"/>
        <source>Change the passphrase</source>
        <extracomment>PassphraseDialog</extracomment>
        <translation>Passphrase ändern</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/passphrase_change.py"/>
        <source>Choose a new passphrase</source>
        <extracomment>PassphraseDialog</extracomment>
        <translation>Neue Passphrase wählen</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/passphrase_change.py"/>
        <source>Later</source>
        <extracomment>setText</extracomment>
        <translation>Später</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/passphrase_change.py"/>
        <source>The old one does not open this vault any more then. It still opens copies of the data folder that were made before.</source>
        <extracomment>PassphraseDialog</extracomment>
        <translation>Die alte öffnet diesen Tresor dann nicht mehr. Zuvor angelegte Kopien des Datenordners öffnet sie weiterhin.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/passphrase_change.py"/>
        <source>You opened the vault with the recovery code. The passphrase of before still opens it until you choose another. The code stays as it is.</source>
        <extracomment>PassphraseDialog</extracomment>
        <translation>Sie haben den Tresor mit dem Wiederherstellungscode geöffnet. Die bisherige Passphrase öffnet ihn weiterhin, bis Sie eine andere wählen. Der Code bleibt unverändert.</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <location filename="../../app/ui/vault/passphrase_dialog.py"/>
        <source>Cancel</source>
        <extracomment>QuietButton</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/passphrase_dialog.py"/>
        <source>Caps Lock is on.</source>
        <extracomment>_say</extracomment>
        <translation>Die Feststelltaste ist aktiv.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/passphrase_dialog.py"/>
        <source>New passphrase</source>
        <extracomment>NewPassphrase</extracomment>
        <translation>Neue Passphrase</translation>
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
        <translation>Aktuelle Passphrase</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/passphrase_dialog.py"/>
        <source>This takes a second or two.</source>
        <extracomment>_say</extracomment>
        <translation>Das dauert ein, zwei Sekunden.</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <location filename="../../app/ui/unlock/passphrase.py"/>
        <source>Hide</source>
        <extracomment>setToolTip</extracomment>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/passphrase.py"/>
        <source>Show</source>
        <extracomment>setToolTip</extracomment>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>PassphrasePanel</name>
    <message>
        <location filename="../../app/ui/vault/passphrase.py"/>
        <source>Change the passphrase…</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Passphrase ändern…</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/passphrase.py"/>
        <source>Change…</source>
        <extracomment>QuietButton</extracomment>
        <translation>Ändern…</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/passphrase.py"/>
        <source>It is stored nowhere, so nobody can tell you what it is. Changing it takes a moment, however much the vault holds.</source>
        <extracomment>in _lay_out</extracomment>
        <translation>Die Passphrase ist nirgends gespeichert; niemand kann sie Ihnen nennen. Sie zu ändern dauert nur einen Moment, egal wie viel der Tresor enthält.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/passphrase.py"/>
        <source>It opens this vault no more; only the passphrase does. Copies of the data folder that were made before still open with it.</source>
        <extracomment>ConfirmDialog</extracomment>
        <translation>Er öffnet diesen Tresor dann nicht mehr; das kann nur noch die Passphrase. Zuvor angelegte Kopien des Datenordners lassen sich weiterhin mit ihm öffnen.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/passphrase.py"/>
        <source>Made on {day}. It opens the vault when the passphrase is lost, for whoever has it.</source>
        <extracomment>in _code_words</extracomment>
        <translation>Erstellt am {day}. Er öffnet den Tresor, wenn die Passphrase verloren ist, für alle, die ihn haben.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/passphrase.py"/>
        <source>Make a new one…</source>
        <extracomment>in _show</extracomment>
        <translation>Neu erstellen…</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/passphrase.py"/>
        <source>Make a recovery code</source>
        <extracomment>PassphraseDialog</extracomment>
        <translation>Wiederherstellungscode erstellen</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/passphrase.py"/>
        <source>Make one…</source>
        <extracomment>QuietButton, in _show</extracomment>
        <translation>Erstellen…</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/passphrase.py"/>
        <source>Make the code</source>
        <extracomment>PassphraseDialog</extracomment>
        <translation>Code erstellen</translation>
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
        <translation>Passphrase geändert</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/passphrase.py"/>
        <source>Recovery code</source>
        <extracomment>label</extracomment>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/passphrase.py"/>
        <source>Recovery code taken away</source>
        <extracomment>setText</extracomment>
        <translation>Wiederherstellungscode entfernt</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/passphrase.py"/>
        <source>Take away</source>
        <extracomment>ConfirmDialog</extracomment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/passphrase.py"/>
        <source>Take away…</source>
        <extracomment>QuietButton</extracomment>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/passphrase.py"/>
        <source>Take the recovery code away?</source>
        <extracomment>ConfirmDialog</extracomment>
        <translation>Wiederherstellungscode entfernen?</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/passphrase.py"/>
        <source>Take the recovery code away…</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Wiederherstellungscode entfernen…</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/passphrase.py"/>
        <source>The code of before opens nothing any more then.</source>
        <extracomment>in _reason_words</extracomment>
        <translation>Der bisherige Code öffnet dann nichts mehr.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/passphrase.py"/>
        <source>There is none. If the passphrase is lost, so is all that is in here.</source>
        <extracomment>in _code_words</extracomment>
        <translation>Es gibt keinen. Geht die Passphrase verloren, ist auch alles hier verloren.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/passphrase.py"/>
        <source>Your passphrase is asked for, so that nobody else makes one here.</source>
        <extracomment>in _reason_words</extracomment>
        <translation>Ihre Passphrase wird abgefragt, damit hier niemand sonst einen Code erstellt.</translation>
    </message>
</context>
<context>
    <name>PersonaPill</name>
    <message>
        <location filename="../../app/ui/chat/persona_pill.py"/>
        <source>Edit personas…</source>
        <extracomment>addAction</extracomment>
        <translation>Personas bearbeiten…</translation>
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
        <translation>Wer in diesem Chat antwortet: {name}</translation>
    </message>
</context>
<context>
    <name>Personas</name>
    <message>
        <location filename="../../app/ui/personas/words.py"/>
        <source>All documents</source>
        <extracomment>in scope_name</extracomment>
        <translation>Alle Dokumente</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/persona_dialog.py"/>
        <source>Answers from</source>
        <extracomment>_add_choice</extracomment>
        <translation>Antwortet aus</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/persona_dialog.py"/>
        <location filename="../../app/ui/personas/words.py"/>
        <source>As in Settings</source>
        <extracomment>in __init__, in scope_name</extracomment>
        <translation>Wie in den Einstellungen</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/words.py"/>
        <source>Books</source>
        <extracomment>in icon_name</extracomment>
        <translation>Bücher</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/page.py"/>
        <source>Built in</source>
        <extracomment>mark</extracomment>
        <translation>Mitgeliefert</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/edit_dialog.py"/>
        <source>Cancel</source>
        <extracomment>QuietButton</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/page.py"/>
        <source>Copy {name}</source>
        <extracomment>add_act</extracomment>
        <translation>{name} kopieren</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/page.py"/>
        <source>Copy…</source>
        <extracomment>add_act</extracomment>
        <translation>Kopieren…</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/words.py"/>
        <source>Date</source>
        <extracomment>in variable_label</extracomment>
        <translation>Datum</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/words.py"/>
        <source>Document</source>
        <extracomment>in variable_label</extracomment>
        <translation>Dokument</translation>
    </message>
    <message>
        <location filename="../../app/settings/built_in.py"/>
        <source>Document analyst</source>
        <extracomment>personas</extracomment>
        <translation>Dokumentenanalyst</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/persona_dialog.py"/>
        <source>Edit persona</source>
        <extracomment>in __init__</extracomment>
        <translation>Persona bearbeiten</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/prompt_dialog.py"/>
        <source>Edit prompt</source>
        <extracomment>in __init__</extracomment>
        <translation>Prompt bearbeiten</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/page.py"/>
        <source>Edit {name}</source>
        <extracomment>add_act</extracomment>
        <translation>{name} bearbeiten</translation>
    </message>
    <message>
        <location filename="../../app/settings/built_in.py"/>
        <source>Editor</source>
        <extracomment>personas</extracomment>
        <translation>Lektor</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/page.py"/>
        <source>Edit…</source>
        <extracomment>add_act</extracomment>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/page.py"/>
        <source>Export your personas and prompts</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Ihre Personas und Prompts exportieren</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/files.py"/>
        <source>Export your personas and prompts: the file is not encrypted</source>
        <extracomment>choose_new_file</extracomment>
        <translation>Ihre Personas und Prompts exportieren: Die Datei ist nicht verschlüsselt</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/page.py"/>
        <source>Export…</source>
        <extracomment>QuietButton</extracomment>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/words.py"/>
        <source>First document</source>
        <extracomment>in variable_label</extracomment>
        <translation>Erstes Dokument</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/persona_dialog.py"/>
        <source>For example: you check contracts for deadlines.</source>
        <extracomment>setPlaceholderText</extracomment>
        <translation>Zum Beispiel: Du prüfst Verträge auf Fristen.</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/words.py"/>
        <source>From the clipboard</source>
        <extracomment>in variable_label</extracomment>
        <translation>Aus der Zwischenablage</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/words.py"/>
        <source>From the next question on “{name}” answers here.</source>
        <extracomment>in given_words</extracomment>
        <translation>Ab der nächsten Frage antwortet hier „{name}“.</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/words.py"/>
        <source>Gauge</source>
        <extracomment>in icon_name</extracomment>
        <translation>Messuhr</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/persona_dialog.py"/>
        <source>Greeting</source>
        <extracomment>add_field</extracomment>
        <translation>Begrüßung</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/files.py"/>
        <location filename="../../app/ui/personas/page.py"/>
        <source>Import personas and prompts</source>
        <extracomment>choose_files, setAccessibleName</extracomment>
        <translation>Personas und Prompts importieren</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/files.py"/>
        <source>Imported: {personas}, {prompts}.</source>
        <extracomment>in _on_imported</extracomment>
        <translation>Importiert: {personas}, {prompts}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/page.py"/>
        <source>Import…</source>
        <extracomment>QuietButton</extracomment>
        <translation>Importieren…</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/persona_dialog.py"/>
        <source>Instructions</source>
        <extracomment>add_field</extracomment>
        <translation>Anweisungen</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/words.py"/>
        <source>Language</source>
        <extracomment>in variable_label</extracomment>
        <translation>Sprache</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/persona_dialog.py"/>
        <source>Model</source>
        <extracomment>_add_choice</extracomment>
        <translation>Modell</translation>
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
        <translation>Neue Persona</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/page.py"/>
        <source>New persona…</source>
        <extracomment>PrimaryButton</extracomment>
        <translation>Neue Persona…</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/prompt_dialog.py"/>
        <source>New prompt</source>
        <extracomment>in __init__</extracomment>
        <translation>Neuer Prompt</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/page.py"/>
        <source>New prompt…</source>
        <extracomment>QuietButton</extracomment>
        <translation>Neuer Prompt…</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/words.py"/>
        <source>No documents</source>
        <extracomment>in scope_name</extracomment>
        <translation>Keine Dokumente</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/words.py"/>
        <source>Nothing but the instructions for every answer, as in Settings.</source>
        <extracomment>in about</extracomment>
        <translation>Nur die Anweisungen für jede Antwort, wie in den Einstellungen.</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/words.py"/>
        <source>One collection</source>
        <extracomment>in scope_name</extracomment>
        <translation>Eine Sammlung</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/words.py"/>
        <source>Page</source>
        <extracomment>in icon_name</extracomment>
        <translation>Seite</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/words.py"/>
        <source>Pencil</source>
        <extracomment>in icon_name</extracomment>
        <translation>Stift</translation>
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
        <translation>Personas und Prompts</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/files.py"/>
        <source>Personas and prompts (*.json);;All files (*)</source>
        <extracomment>choose_files</extracomment>
        <translation>Personas und Prompts (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../../app/settings/built_in.py"/>
        <source>Plain assistant</source>
        <extracomment>plain</extracomment>
        <translation>Einfacher Assistent</translation>
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
        <translation>Anführungszeichen</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/page.py"/>
        <source>Remove</source>
        <extracomment>add_act</extracomment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/page.py"/>
        <source>Remove {name}</source>
        <extracomment>add_act</extracomment>
        <translation>{name} entfernen</translation>
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
        <translation>Speichern</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/words.py"/>
        <source>Second document</source>
        <extracomment>in variable_label</extracomment>
        <translation>Zweites Dokument</translation>
    </message>
    <message>
        <location filename="../../app/settings/built_in.py"/>
        <source>Send me a text, and I give it back in better words.</source>
        <extracomment>personas</extracomment>
        <translation>Schicken Sie mir einen Text, und ich gebe ihn in besseren Worten zurück.</translation>
    </message>
    <message>
        <location filename="../../app/settings/built_in.py"/>
        <source>Send me a text, and say which language it is to be in.</source>
        <extracomment>personas</extracomment>
        <translation>Schicken Sie mir einen Text und sagen Sie, in welcher Sprache er sein soll.</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/words.py"/>
        <source>Shield</source>
        <extracomment>in icon_name</extracomment>
        <translation>Schutzschild</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/persona_dialog.py"/>
        <source>Sign</source>
        <extracomment>_add_choice</extracomment>
        <translation>Symbol</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/words.py"/>
        <source>Speech bubble</source>
        <extracomment>in icon_name</extracomment>
        <translation>Sprechblase</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/persona_dialog.py"/>
        <source>Stands at the beginning of a new chat. No model writes it, or reads it.</source>
        <extracomment>in __init__</extracomment>
        <translation>Steht am Anfang eines neuen Chats. Kein Modell schreibt oder liest sie.</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/words.py"/>
        <source>Tag</source>
        <extracomment>in icon_name</extracomment>
        <translation>Etikett</translation>
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
        <translation>Übersetzer</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/words.py"/>
        <source>Two speech bubbles</source>
        <extracomment>in icon_name</extracomment>
        <translation>Zwei Sprechblasen</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/page.py"/>
        <source>Type / in an empty question to use one. {{name}} in its text is asked for, and {{name=text}} has a text already.</source>
        <extracomment>_add_part</extracomment>
        <translation>Tippen Sie / in eine leere Frage, um einen zu verwenden. {{name}} in seinem Text wird erfragt, {{name=text}} hat schon einen Text.</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/files.py"/>
        <source>Under another name: {names}.</source>
        <extracomment>in _on_imported</extracomment>
        <translation>Unter anderem Namen: {names}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/page.py"/>
        <source>Undo</source>
        <extracomment>show_message</extracomment>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/prompt_dialog.py"/>
        <source>Variables: {names}</source>
        <extracomment>setText</extracomment>
        <translation>Variablen: {names}</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/prompt_dialog.py"/>
        <source>What is typed after the slash.</source>
        <extracomment>add_field</extracomment>
        <translation>Was nach dem Schrägstrich getippt wird.</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/persona_dialog.py"/>
        <source>What the model is told, after the instructions for every answer in Settings.</source>
        <extracomment>in __init__</extracomment>
        <translation>Was dem Modell gesagt wird, nach den Anweisungen für jede Antwort in den Einstellungen.</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/words.py"/>
        <source>What was said before stays as it is.</source>
        <extracomment>in given_words</extracomment>
        <translation>Was zuvor gesagt wurde, bleibt, wie es ist.</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/persona_dialog.py"/>
        <source>Whichever is chosen</source>
        <extracomment>in _models</extracomment>
        <translation>Das jeweils gewählte</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/page.py"/>
        <source>Who answers in a chat: instructions, model, sampling and documents under one name. A chat keeps whom it was begun with; its upper edge changes that.</source>
        <extracomment>_add_part</extracomment>
        <translation>Wer in einem Chat antwortet: Anweisungen, Modell, Sampling und Dokumente unter einem Namen. Ein Chat behält, mit wem er begonnen wurde; am oberen Rand lässt sich das ändern.</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/files.py"/>
        <source>Wrote {personas} and {prompts} to {file}</source>
        <extracomment>in _on_exported</extracomment>
        <translation>{personas} und {prompts} in {file} geschrieben</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/page.py"/>
        <source>Your site does not let personas and prompts leave this vault, or come in.</source>
        <extracomment>in _lay_out</extracomment>
        <translation>Ihre Organisation lässt Personas und Prompts weder aus diesem Tresor heraus noch hinein.</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/prompt_dialog.py"/>
        <source>none</source>
        <extracomment>setText</extracomment>
        <translation>keine</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/persona_dialog.py"/>
        <location filename="../../app/ui/personas/prompt_dialog.py"/>
        <source>{name} (copy)</source>
        <extracomment>in __init__</extracomment>
        <translation>{name} (Kopie)</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/files.py"/>
        <source>{n} are here already.</source>
        <extracomment>in _on_imported</extracomment>
        <translation>{n} sind schon vorhanden.</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/files.py"/>
        <source>{n} persona</source>
        <extracomment>the form for one</extracomment>
        <translation>{n} Persona</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/files.py"/>
        <source>{n} personas</source>
        <extracomment>the form for any other number</extracomment>
        <translation>{n} Personas</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/files.py"/>
        <source>{n} prompt</source>
        <extracomment>the form for one</extracomment>
        <translation>{n} Prompt</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/files.py"/>
        <source>{n} prompts</source>
        <extracomment>the form for any other number</extracomment>
        <translation>{n} Prompts</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/prompt_dialog.py"/>
        <source>{{name}} is asked for, {{name=text}} has a text already. {{selection}} is what is selected in the chat, {{date}} is today, {{clipboard}} has a button to paste.</source>
        <extracomment>in __init__</extracomment>
        <translation>{{name}} wird erfragt, {{name=text}} hat schon einen Text. {{selection}} ist, was im Chat ausgewählt ist, {{date}} ist heute, {{clipboard}} hat eine Schaltfläche zum Einfügen.</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/page.py"/>
        <source>“{name}” removed</source>
        <extracomment>_remove</extracomment>
        <translation>„{name}“ entfernt</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/page.py"/>
        <source>“{name}” removed; chats that have it go on</source>
        <extracomment>in _remove_persona</extracomment>
        <translation>„{name}“ entfernt; Chats mit dieser Persona gehen weiter</translation>
    </message>
</context>
<context>
    <name>PresetRow</name>
    <message>
        <location filename="../../app/ui/settings/presets.py"/>
        <source>Chosen one by one below.</source>
        <extracomment>in show_settings</extracomment>
        <translation>Unten einzeln gewählt.</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings/presets.py"/>
        <source>Own values</source>
        <extracomment>addItem</extracomment>
        <translation>Eigene Werte</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings/presets.py"/>
        <source>Preset</source>
        <extracomment>label, setAccessibleName</extracomment>
        <translation>Voreinstellung</translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <location filename="../../app/settings/built_in.py"/>
        <source>All of a document, read part by part</source>
        <extracomment>prompts</extracomment>
        <translation>Ein ganzes Dokument, Teil für Teil gelesen</translation>
    </message>
    <message>
        <location filename="../../app/settings/built_in.py"/>
        <source>Compare {{first document}} and {{second document}}</source>
        <extracomment>prompts</extracomment>
        <translation>Vergleiche {{first document}} und {{second document}}</translation>
    </message>
    <message>
        <location filename="../../app/settings/built_in.py"/>
        <source>Explain in plain words, for someone new to it:

{{selection}}</source>
        <extracomment>prompts</extracomment>
        <translation>Erkläre in einfachen Worten, für jemanden, dem es neu ist:

{{selection}}</translation>
    </message>
    <message>
        <location filename="../../app/settings/built_in.py"/>
        <source>Summarise {{document}}</source>
        <extracomment>prompts</extracomment>
        <translation>Fasse {{document}} zusammen</translation>
    </message>
    <message>
        <location filename="../../app/settings/built_in.py"/>
        <source>Translate into {{language=English}}:

{{selection}}</source>
        <extracomment>prompts</extracomment>
        <translation>Übersetze in {{language=English}}:

{{selection}}</translation>
    </message>
    <message>
        <location filename="../../app/settings/built_in.py"/>
        <source>What is selected in the chat, or another text</source>
        <extracomment>prompts</extracomment>
        <translation>Was im Chat ausgewählt ist, oder ein anderer Text</translation>
    </message>
    <message>
        <location filename="../../app/settings/built_in.py"/>
        <source>What two documents say differently</source>
        <extracomment>prompts</extracomment>
        <translation>Was zwei Dokumente unterschiedlich sagen</translation>
    </message>
    <message>
        <location filename="../../app/settings/built_in.py"/>
        <source>compare</source>
        <extracomment>prompts</extracomment>
        <translation>vergleichen</translation>
    </message>
    <message>
        <location filename="../../app/settings/built_in.py"/>
        <source>explain</source>
        <extracomment>prompts</extracomment>
        <translation>erklären</translation>
    </message>
    <message>
        <location filename="../../app/settings/built_in.py"/>
        <source>summarise</source>
        <extracomment>prompts</extracomment>
        <translation>zusammenfassen</translation>
    </message>
    <message>
        <location filename="../../app/settings/built_in.py"/>
        <source>translate</source>
        <extracomment>prompts</extracomment>
        <translation>übersetzen</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Drive</source>
        <extracomment>a kind of file, in the dialog that chooses files</extracomment>
        <translation>Laufwerk</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>File</source>
        <extracomment>a kind of file, in the dialog that chooses files</extracomment>
        <translation>Datei</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>File Folder</source>
        <extracomment>a kind of file, in the dialog that chooses files</extracomment>
        <translation>Dateiordner</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Folder</source>
        <extracomment>a kind of file, in the dialog that chooses files</extracomment>
        <translation>Ordner</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Shortcut</source>
        <extracomment>a kind of file, in the dialog that chooses files</extracomment>
        <translation>Verknüpfung</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Unknown</source>
        <extracomment>a kind of file, in the dialog that chooses files</extracomment>
        <translation>Unbekannt</translation>
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
Verzeichnis nicht gefunden.
Bitte überprüfen Sie, ob der Name des Verzeichnisses richtig ist.</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>%1
Datei nicht gefunden.
Bitte überprüfen Sie, ob der Dateiname richtig ist.</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>%1 already exists.
Do you want to replace it?</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>%1 existiert bereits.
Möchten Sie die Datei ersetzen?</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>&amp;Choose</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>&amp;Auswählen</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>&amp;Delete</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>&amp;Look in:</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>&amp;Suchen in:</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>&amp;New Folder</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>&amp;Neuer Ordner</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>&amp;Open</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>&amp;Rename</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>&amp;Save</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>All Files (*)</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Are you sure you want to delete '%1'?</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>Möchten Sie „%1“ wirklich löschen?</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Back</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>Zurück</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Change to detail view mode</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>Zur Detailansicht wechseln</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Change to list view mode</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>Zur Listenansicht wechseln</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Could not delete directory.</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>Das Verzeichnis konnte nicht gelöscht werden.</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Create New Folder</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>Neuen Ordner erstellen</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Create a New Folder</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>Einen neuen Ordner erstellen</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Delete</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>Löschen</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Detail View</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>Detailansicht</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Directories</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>Verzeichnisse</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Directory:</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>Verzeichnis:</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>File &amp;name:</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>Datei&amp;name:</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Files</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>Dateien</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Files of &amp;type:</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>Dateien vom &amp;Typ:</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Find Directory</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>Verzeichnis suchen</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Forward</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Go back</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>Zurückgehen</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Go forward</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>Vorwärtsgehen</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Go to the parent directory</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>Zum übergeordneten Verzeichnis</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>List View</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>Listenansicht</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>New Folder</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>Neuer Ordner</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Open</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Parent Directory</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>Übergeordnetes Verzeichnis</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Remove</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Save As</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Show </source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>Anzeigen </translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Show &amp;hidden files</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>&amp;Versteckte Dateien anzeigen</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Sidebar</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>Seitenleiste</translation>
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
        <translation>Änderungsdatum</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Kind</source>
        <extracomment>a column in the dialog that chooses files</extracomment>
        <translation>Art</translation>
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
        <translation>Größe</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Type</source>
        <extracomment>a column in the dialog that chooses files</extracomment>
        <translation>Typ</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>&amp;Copy</source>
        <extracomment>in the menu of a text field</extracomment>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>&amp;Paste</source>
        <extracomment>in the menu of a text field</extracomment>
        <translation>Einf&amp;ügen</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>&amp;Redo</source>
        <extracomment>in the menu of a text field</extracomment>
        <translation>Wieder&amp;herstellen</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>&amp;Undo</source>
        <extracomment>in the menu of a text field</extracomment>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Cu&amp;t</source>
        <extracomment>in the menu of a text field</extracomment>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Delete</source>
        <extracomment>in the menu of a text field</extracomment>
        <translation>Löschen</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Select All</source>
        <extracomment>in the menu of a text field</extracomment>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>&amp;No</source>
        <extracomment>a button of a dialog</extracomment>
        <translation>&amp;Nein</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>&amp;Yes</source>
        <extracomment>a button of a dialog</extracomment>
        <translation>&amp;Ja</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Cancel</source>
        <extracomment>a button of a dialog</extracomment>
        <translation>Abbrechen</translation>
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
        <translation>Öffnen</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Save</source>
        <extracomment>a button of a dialog</extracomment>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>&amp;Copy</source>
        <extracomment>in the menu of a text</extracomment>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>&amp;Paste</source>
        <extracomment>in the menu of a text</extracomment>
        <translation>Einf&amp;ügen</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>&amp;Redo</source>
        <extracomment>in the menu of a text</extracomment>
        <translation>Wieder&amp;herstellen</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>&amp;Undo</source>
        <extracomment>in the menu of a text</extracomment>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Copy &amp;Link Location</source>
        <extracomment>in the menu of a text</extracomment>
        <translation>&amp;Link-Adresse kopieren</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Cu&amp;t</source>
        <extracomment>in the menu of a text</extracomment>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Delete</source>
        <extracomment>in the menu of a text</extracomment>
        <translation>Löschen</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Select All</source>
        <extracomment>in the menu of a text</extracomment>
        <translation>Alles auswählen</translation>
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
        <translation>noch wenige Sekunden</translation>
    </message>
    <message>
        <location filename="../../app/ui/quantities.py"/>
        <source>about {n} h left</source>
        <extracomment>in time_left</extracomment>
        <translation>noch etwa {n} h</translation>
    </message>
    <message>
        <location filename="../../app/ui/quantities.py"/>
        <source>about {n} min left</source>
        <extracomment>in time_left</extracomment>
        <translation>noch etwa {n} min</translation>
    </message>
    <message>
        <location filename="../../app/ui/quantities.py"/>
        <source>about {n} s left</source>
        <extracomment>in time_left</extracomment>
        <translation>noch etwa {n} s</translation>
    </message>
    <message>
        <location filename="../../app/ui/quantities.py"/>
        <source>{day} {month}</source>
        <extracomment>in day_text: A date such as 3 Nov 2026; {month} is a short name as Qt gives it, maybe with a dot.</extracomment>
        <translation>{day}. {month}</translation>
    </message>
    <message>
        <location filename="../../app/ui/quantities.py"/>
        <source>{day} {month} {year}</source>
        <extracomment>in day_text: A date such as 3 Nov 2026; {month} is a short name as Qt gives it, maybe with a dot.</extracomment>
        <translation>{day}. {month} {year}</translation>
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
        <translation>1 Eintrag</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_model.py"/>
        <source>About</source>
        <extracomment>columns</extracomment>
        <translation>Betrifft</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_viewer.py"/>
        <source>All events</source>
        <extracomment>addItem</extracomment>
        <translation>Alle Ereignisse</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Altered from outside</source>
        <extracomment>results</extracomment>
        <translation>Von außen verändert</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_viewer.py"/>
        <source>Any time</source>
        <extracomment>spans</extracomment>
        <translation>Gesamter Zeitraum</translation>
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
        <translation>Sicherung</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Cancelled</source>
        <extracomment>results</extracomment>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Cannot answer</source>
        <extracomment>results</extracomment>
        <translation>Kann nicht antworten</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Chat deleted</source>
        <extracomment>events</extracomment>
        <translation>Chat gelöscht</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Chat import</source>
        <extracomment>events</extracomment>
        <translation>Chat-Import</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Check of the vault</source>
        <extracomment>events</extracomment>
        <translation>Prüfung des Tresors</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Checkpoint gone</source>
        <extracomment>results</extracomment>
        <translation>Prüfpunkt fehlt</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Clock was set</source>
        <extracomment>events</extracomment>
        <translation>Uhr wurde gestellt</translation>
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
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Content filter</source>
        <extracomment>events</extracomment>
        <translation>Inhaltsfilter</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Copy</source>
        <extracomment>events</extracomment>
        <translation>Kopie</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Could not be loaded</source>
        <extracomment>results</extracomment>
        <translation>Ließ sich nicht laden</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Crashed</source>
        <extracomment>results</extracomment>
        <translation>Abgestürzt</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Damage found</source>
        <extracomment>results</extracomment>
        <translation>Schaden gefunden</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_viewer.py"/>
        <source>Date</source>
        <extracomment>_choice</extracomment>
        <translation>Datum</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Disk full</source>
        <extracomment>results</extracomment>
        <translation>Datenträger voll</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Document import</source>
        <extracomment>events</extracomment>
        <translation>Dokumentimport</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Document removal</source>
        <extracomment>events</extracomment>
        <translation>Dokument entfernt</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Engine stopped</source>
        <extracomment>results</extracomment>
        <translation>Engine ausgefallen</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_model.py"/>
        <location filename="../../app/ui/vault/record_viewer.py"/>
        <source>Event</source>
        <extracomment>_choice, columns</extracomment>
        <translation>Ereignis</translation>
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
        <translation>Ereignisprotokoll exportieren</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record.py"/>
        <source>Export the record of events…</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Ereignisprotokoll exportieren…</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record.py"/>
        <source>Exported {n} record</source>
        <extracomment>in done</extracomment>
        <translation>{n} Eintrag exportiert</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record.py"/>
        <source>Exported {n} records</source>
        <extracomment>in done</extracomment>
        <translation>{n} Einträge exportiert</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record.py"/>
        <source>Export…</source>
        <extracomment>QuietButton</extracomment>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>File was there</source>
        <extracomment>results</extracomment>
        <translation>Datei war schon da</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Forbidden by the site</source>
        <extracomment>results</extracomment>
        <translation>Von der Organisation verboten</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Foreign checkpoint</source>
        <extracomment>results</extracomment>
        <translation>Fremder Prüfpunkt</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Import of personas</source>
        <extracomment>events</extracomment>
        <translation>Import von Personas</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Inside the vault's folder</source>
        <extracomment>results</extracomment>
        <translation>Im Ordner des Tresors</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Keys made stronger</source>
        <extracomment>events</extracomment>
        <translation>Schlüssel verstärkt</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_viewer.py"/>
        <source>Last 30 days</source>
        <extracomment>spans</extracomment>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_viewer.py"/>
        <source>Last 7 days</source>
        <extracomment>spans</extracomment>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Lock</source>
        <extracomment>events</extracomment>
        <translation>Sperren</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Model damaged</source>
        <extracomment>results</extracomment>
        <translation>Modell beschädigt</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Model import</source>
        <extracomment>events</extracomment>
        <translation>Modellimport</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Model loading</source>
        <extracomment>events</extracomment>
        <translation>Laden eines Modells</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Model removal</source>
        <extracomment>events</extracomment>
        <translation>Modell entfernt</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Model sync</source>
        <extracomment>events</extracomment>
        <translation>Modellabgleich</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Model too large</source>
        <extracomment>results</extracomment>
        <translation>Modell zu groß</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Network access blocked</source>
        <extracomment>events</extracomment>
        <translation>Netzwerkzugriff blockiert</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>No file of chats</source>
        <extracomment>results</extracomment>
        <translation>Keine Chat-Datei</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>No file of personas</source>
        <extracomment>results</extracomment>
        <translation>Keine Datei mit Personas</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>No passphrase opens it</source>
        <extracomment>results</extracomment>
        <translation>Keine Passphrase öffnet ihn</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_viewer.py"/>
        <source>No such records</source>
        <extracomment>EmptyState</extracomment>
        <translation>Keine passenden Einträge</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Not as written</source>
        <extracomment>results</extracomment>
        <translation>Nicht wie geschrieben</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Not confirmed by the disk</source>
        <extracomment>results</extracomment>
        <translation>Vom Datenträger nicht bestätigt</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record.py"/>
        <source>Not verified yet.</source>
        <extracomment>setText</extracomment>
        <translation>Noch nicht überprüft.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Not writable</source>
        <extracomment>results</extracomment>
        <translation>Nicht beschreibbar</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Not written</source>
        <extracomment>results</extracomment>
        <translation>Nicht geschrieben</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_viewer.py"/>
        <source>Nothing of this kind was recorded in this time. Choose another event or time.</source>
        <extracomment>EmptyState</extracomment>
        <translation>In diesem Zeitraum wurde nichts dieser Art aufgezeichnet. Wählen Sie ein anderes Ereignis oder einen anderen Zeitraum.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Old chats removed</source>
        <extracomment>events</extracomment>
        <translation>Alte Chats entfernt</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Older checkpoint</source>
        <extracomment>results</extracomment>
        <translation>Älterer Prüfpunkt</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Older than known</source>
        <extracomment>results</extracomment>
        <translation>Älter als bekannt</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Older vault</source>
        <extracomment>results</extracomment>
        <translation>Älterer Tresor</translation>
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
        <translation>Änderung der Passphrase</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Print</source>
        <extracomment>events</extracomment>
        <translation>Druck</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Put aside</source>
        <extracomment>results</extracomment>
        <translation>Stillgelegt</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Question</source>
        <extracomment>events</extracomment>
        <translation>Frage</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_model.py"/>
        <source>Record</source>
        <extracomment>columns: A column: the number of the record.</extracomment>
        <translation>Eintrag</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Record and checkpoint differ</source>
        <extracomment>events</extracomment>
        <translation>Protokoll und Prüfpunkt weichen ab</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Record begun</source>
        <extracomment>events</extracomment>
        <translation>Protokoll begonnen</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record.py"/>
        <location filename="../../app/ui/vault/record_viewer.py"/>
        <source>Record of events</source>
        <extracomment>label, setAccessibleName, setWindowTitle</extracomment>
        <translation>Ereignisprotokoll</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Recovery code</source>
        <extracomment>events</extracomment>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Restored from a backup</source>
        <extracomment>events</extracomment>
        <translation>Aus Sicherung wiederhergestellt</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_model.py"/>
        <source>Result</source>
        <extracomment>columns</extracomment>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Sealed too weakly</source>
        <extracomment>results</extracomment>
        <translation>Zu schwach abgeschottet</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record.py"/>
        <source>Show the record of events…</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Ereignisprotokoll anzeigen…</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record.py"/>
        <source>Show…</source>
        <extracomment>QuietButton</extracomment>
        <translation>Anzeigen…</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Site policy changed</source>
        <extracomment>events</extracomment>
        <translation>Organisationsrichtlinie geändert</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Slip in the code</source>
        <extracomment>results</extracomment>
        <translation>Tippfehler im Code</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_model.py"/>
        <source>Time</source>
        <extracomment>columns</extracomment>
        <translation>Zeit</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_viewer.py"/>
        <source>Today</source>
        <extracomment>spans</extracomment>
        <translation>Heute</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Too little memory</source>
        <extracomment>results</extracomment>
        <translation>Zu wenig Arbeitsspeicher</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Traces left</source>
        <extracomment>results</extracomment>
        <translation>Spuren verblieben</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Trust root of the site</source>
        <extracomment>events</extracomment>
        <translation>Vertrauensanker der Organisation</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Unexpected key file</source>
        <extracomment>events</extracomment>
        <translation>Unerwartete Schlüsseldatei</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Unknown keys</source>
        <extracomment>results</extracomment>
        <translation>Unbekannte Schlüssel</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Unlock</source>
        <extracomment>events</extracomment>
        <translation>Entsperren</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record.py"/>
        <source>Unlocks, imports, questions and copies are recorded by time, user and number, never by what they say. Write the code down elsewhere, with the number of records: nobody can alter the record up to there and keep it.</source>
        <extracomment>in _lay_out</extracomment>
        <translation>Entsperren, Importe, Fragen und Kopien werden mit Zeit, Benutzer und Nummer festgehalten, nie mit ihrem Inhalt. Notieren Sie den Code anderswo, zusammen mit der Zahl der Einträge: Niemand kann das Protokoll bis dorthin ändern, ohne dass sich der Code ändert.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_model.py"/>
        <source>User</source>
        <extracomment>columns</extracomment>
        <translation>Benutzer</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Vault was locked</source>
        <extracomment>results</extracomment>
        <translation>Tresor war gesperrt</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record.py"/>
        <source>Verified {when}: not whole. {finding}</source>
        <extracomment>in _show_verdict</extracomment>
        <translation>Überprüfung {when}: nicht unversehrt. {finding}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record.py"/>
        <source>Verified {when}: {n} record, whole and in order.</source>
        <extracomment>the form for one</extracomment>
        <translation>Überprüfung {when}: {n} Eintrag, vollständig und in der richtigen Reihenfolge.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record.py"/>
        <source>Verified {when}: {n} records, whole and in order.</source>
        <extracomment>the form for any other number</extracomment>
        <translation>Überprüfung {when}: {n} Einträge, vollständig und in der richtigen Reihenfolge.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record.py"/>
        <source>Verify</source>
        <extracomment>QuietButton</extracomment>
        <translation>Überprüfen</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record.py"/>
        <source>Verify the record of events</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Ereignisprotokoll überprüfen</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record.py"/>
        <source>Verifying…</source>
        <extracomment>setText</extracomment>
        <translation>Wird überprüft…</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Watched folder</source>
        <extracomment>events</extracomment>
        <translation>Überwachter Ordner</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Withheld</source>
        <extracomment>results</extracomment>
        <translation>Zurückgehalten</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Worker ended unexpectedly</source>
        <extracomment>events</extracomment>
        <translation>Hilfsprozess unerwartet beendet</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Wrong passphrase</source>
        <extracomment>results</extracomment>
        <translation>Falsche Passphrase</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record.py"/>
        <source>Your site lets only others read it.</source>
        <extracomment>in _show</extracomment>
        <translation>Ihre Organisation lässt nur andere darin lesen.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>after a restart</source>
        <extracomment>values</extracomment>
        <translation>nach einem Neustart</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>after a restore</source>
        <extracomment>values</extracomment>
        <translation>nach einer Wiederherstellung</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>another file of the same content</source>
        <extracomment>values</extracomment>
        <translation>eine andere Datei gleichen Inhalts</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>answers questions</source>
        <extracomment>values</extracomment>
        <translation>beantwortet Fragen</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>before {value}</source>
        <extracomment>facts</extracomment>
        <translation>vorher {value}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>by {n} s</source>
        <extracomment>in _number</extracomment>
        <translation>um {n} s</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>category {value}</source>
        <extracomment>facts</extracomment>
        <translation>Kategorie {value}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>chat {id}</source>
        <extracomment>ids</extracomment>
        <translation>Chat {id}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>chat {value}</source>
        <extracomment>facts</extracomment>
        <translation>Chat {value}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>chats</source>
        <extracomment>subjects</extracomment>
        <translation>Chats</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>checkpoint at {value}</source>
        <extracomment>facts</extracomment>
        <translation>Prüfpunkt bei {value}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>comparer of texts</source>
        <extracomment>subjects</extracomment>
        <translation>Textvergleicher</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>covered</source>
        <extracomment>values</extracomment>
        <translation>verdeckt</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>document reader</source>
        <extracomment>subjects</extracomment>
        <translation>Dokumentleser</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>document {id}</source>
        <extracomment>ids</extracomment>
        <translation>Dokument {id}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>evaluation</source>
        <extracomment>subjects</extracomment>
        <translation>Auswertung</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>finds passages</source>
        <extracomment>values</extracomment>
        <translation>findet Textstellen</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>folder {id}</source>
        <extracomment>ids</extracomment>
        <translation>Ordner {id}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>goes on</source>
        <extracomment>values</extracomment>
        <translation>fortgesetzt</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>in a question</source>
        <extracomment>values</extracomment>
        <translation>in einer Frage</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>in an answer</source>
        <extracomment>values</extracomment>
        <translation>in einer Antwort</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>its file has other content now</source>
        <extracomment>values</extracomment>
        <translation>die Datei hat jetzt anderen Inhalt</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>key file no. {value}</source>
        <extracomment>facts</extracomment>
        <translation>Schlüsseldatei Nr. {value}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>known at {value}</source>
        <extracomment>facts</extracomment>
        <translation>bekannt bei {value}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>made</source>
        <extracomment>values</extracomment>
        <translation>erstellt</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>message {id}</source>
        <extracomment>ids</extracomment>
        <translation>Nachricht {id}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>model engine</source>
        <extracomment>subjects</extracomment>
        <translation>Modell-Engine</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>model {value}</source>
        <extracomment>facts</extracomment>
        <translation>Modell {value}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>now {value}</source>
        <extracomment>facts</extracomment>
        <translation>jetzt {value}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record.py"/>
        <source>on {day}</source>
        <extracomment>in _when</extracomment>
        <translation>am {day}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>orders and checks passages</source>
        <extracomment>values</extracomment>
        <translation>ordnet und prüft Textstellen</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>paused</source>
        <extracomment>values</extracomment>
        <translation>angehalten</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>personas and prompts</source>
        <extracomment>subjects</extracomment>
        <translation>Personas und Prompts</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>policy {value}</source>
        <extracomment>facts</extracomment>
        <translation>Richtlinie {value}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>record of events</source>
        <extracomment>subjects</extracomment>
        <translation>Ereignisprotokoll</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>remarked on</source>
        <extracomment>values</extracomment>
        <translation>mit Hinweis</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>rule {value}</source>
        <extracomment>facts</extracomment>
        <translation>Regel {value}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>saved from a damaged vault</source>
        <extracomment>subjects</extracomment>
        <translation>aus einem beschädigten Tresor gerettet</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>search index</source>
        <extracomment>subjects</extracomment>
        <translation>Suchindex</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>stopped</source>
        <extracomment>values</extracomment>
        <translation>blockiert</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>taken away</source>
        <extracomment>values</extracomment>
        <translation>entfernt</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>the vault knows no. {value}</source>
        <extracomment>facts</extracomment>
        <translation>der Tresor kennt Nr. {value}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record.py"/>
        <source>today at {time}</source>
        <extracomment>in _when</extracomment>
        <translation>heute um {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>tried {n} time</source>
        <extracomment>counts</extracomment>
        <translation>{n}-mal versucht</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>tried {n} times</source>
        <extracomment>counts</extracomment>
        <translation>{n}-mal versucht</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>tried {when}</source>
        <extracomment>in _number</extracomment>
        <translation>versucht: {when}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>used to unlock</source>
        <extracomment>values</extracomment>
        <translation>zum Entsperren verwendet</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>watched from now on</source>
        <extracomment>values</extracomment>
        <translation>ab jetzt überwacht</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record.py"/>
        <source>{count} · code {code}</source>
        <extracomment>setText</extracomment>
        <translation>{count} · Code {code}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>{n} chat</source>
        <extracomment>counts</extracomment>
        <translation>{n} Chat</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>{n} chats</source>
        <extracomment>counts</extracomment>
        <translation>{n} Chats</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>{n} finding</source>
        <extracomment>counts</extracomment>
        <translation>{n} Befund</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>{n} findings</source>
        <extracomment>counts</extracomment>
        <translation>{n} Befunde</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>{n} here already</source>
        <extracomment>counts</extracomment>
        <translation>{n} schon vorhanden</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>{n} message</source>
        <extracomment>counts</extracomment>
        <translation>{n} Nachricht</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>{n} messages</source>
        <extracomment>counts</extracomment>
        <translation>{n} Nachrichten</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>{n} not read</source>
        <extracomment>counts</extracomment>
        <translation>{n} nicht gelesen</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>{n} page</source>
        <extracomment>counts</extracomment>
        <translation>{n} Seite</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>{n} pages</source>
        <extracomment>counts</extracomment>
        <translation>{n} Seiten</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>{n} passage</source>
        <extracomment>counts</extracomment>
        <translation>{n} Textstelle</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>{n} passages</source>
        <extracomment>counts</extracomment>
        <translation>{n} Textstellen</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>{n} persona</source>
        <extracomment>counts</extracomment>
        <translation>{n} Persona</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>{n} personas</source>
        <extracomment>counts</extracomment>
        <translation>{n} Personas</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>{n} prompt</source>
        <extracomment>counts</extracomment>
        <translation>{n} Prompt</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>{n} prompts</source>
        <extracomment>counts</extracomment>
        <translation>{n} Prompts</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record.py"/>
        <source>{n} record</source>
        <extracomment>the form for one</extracomment>
        <translation>{n} Eintrag</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record.py"/>
        <location filename="../../app/ui/vault/record_viewer.py"/>
        <source>{n} records</source>
        <extracomment>in _on_counted, the form for any other number</extracomment>
        <translation>{n} Einträge</translation>
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
        <translation>Fertig</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/recovery_code.py"/>
        <source>I have written it down</source>
        <extracomment>QCheckBox</extracomment>
        <translation>Ich habe ihn notiert</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/recovery_code.py"/>
        <source>It opens this vault when the passphrase is lost, and it is shown this once. Keep it on paper, locked away, not beside this computer: whoever has both can read everything.</source>
        <extracomment>in __init__</extracomment>
        <translation>Er öffnet diesen Tresor, wenn die Passphrase verloren ist, und wird nur dieses eine Mal angezeigt. Bewahren Sie ihn auf Papier auf, weggeschlossen und nicht neben diesem Computer: Wer beides hat, kann alles lesen.</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/recovery_code.py"/>
        <source>Type it where the passphrase is asked for. Small letters, spaces and dashes do not matter, nor whether you write O or 0, I, L or 1.</source>
        <extracomment>in __init__</extracomment>
        <translation>Geben Sie ihn dort ein, wo nach der Passphrase gefragt wird. Kleinbuchstaben, Leerzeichen und Striche spielen keine Rolle, ebenso wenig, ob Sie O oder 0 schreiben, I, L oder 1.</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/recovery_code.py"/>
        <source>Write down your recovery code</source>
        <extracomment>in __init__</extracomment>
        <translation>Notieren Sie Ihren Wiederherstellungscode</translation>
    </message>
</context>
<context>
    <name>Repairing</name>
    <message>
        <location filename="../../app/ui/vault/repairing.py"/>
        <source>A new vault was made and read again. Chats: {chats}, messages: {messages}, documents: {documents}.</source>
        <extracomment>in _on_saved</extracomment>
        <translation>Ein neuer Tresor wurde angelegt und gegengelesen. Chats: {chats}, Nachrichten: {messages}, Dokumente: {documents}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/repairing.py"/>
        <source>Damaged pages: {pages}</source>
        <extracomment>in _listed</extracomment>
        <translation>Beschädigte Seiten: {pages}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/repairing.py"/>
        <source>Empty folder</source>
        <extracomment>FolderField</extracomment>
        <translation>Leerer Ordner</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/repairing.py"/>
        <source>Makes a new vault in an empty folder, best on another disk, under the same passphrase. Nothing is changed here. Afterwards start Cloister with that folder.</source>
        <extracomment>CareDialog</extracomment>
        <translation>Legt in einem leeren Ordner, am besten auf einem anderen Datenträger, einen neuen Tresor mit derselben Passphrase an. Hier ändert sich nichts. Starten Sie Cloister danach mit diesem Ordner.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/repairing.py"/>
        <source>Nothing is lost.</source>
        <extracomment>in _on_saved</extracomment>
        <translation>Nichts ist verloren.</translation>
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
        <translation>Retten</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/repairing.py"/>
        <source>Save what can be read</source>
        <extracomment>CareDialog</extracomment>
        <translation>Lesbares retten</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/repairing.py"/>
        <source>Table {table}, rows lost: {rows}</source>
        <extracomment>in _listed</extracomment>
        <translation>Tabelle {table}, verlorene Zeilen: {rows}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/repairing.py"/>
        <source>{name}: all of it</source>
        <extracomment>in _part</extracomment>
        <translation>{name}: alles</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/repairing.py"/>
        <source>{name}: its title</source>
        <extracomment>in _part</extracomment>
        <translation>{name}: der Titel</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/repairing.py"/>
        <source>{name}: messages lost: {n}</source>
        <extracomment>in _part</extracomment>
        <translation>{name}: verlorene Nachrichten: {n}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/repairing.py"/>
        <source>{name}: pages and passages lost: {n}</source>
        <extracomment>in _part</extracomment>
        <translation>{name}: verlorene Seiten und Textstellen: {n}</translation>
    </message>
</context>
<context>
    <name>Restoring</name>
    <message>
        <location filename="../../app/ui/unlock/restoring.py"/>
        <source>Backup file</source>
        <extracomment>PathField</extracomment>
        <translation>Sicherungsdatei</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/restoring.py"/>
        <source>Everything in it comes back as it was on that day. The passphrase of the backup becomes the one of this vault.</source>
        <extracomment>CareDialog</extracomment>
        <translation>Alles darin kommt so zurück, wie es an jenem Tag war. Die Passphrase der Sicherung wird die dieses Tresors.</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/restoring.py"/>
        <source>Models are in no backup; import again: {names}.</source>
        <extracomment>in _words</extracomment>
        <translation>Sicherungen enthalten keine Modelle; importieren Sie erneut: {names}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/restoring.py"/>
        <source>Passphrase of the backup</source>
        <extracomment>PassphraseField</extracomment>
        <translation>Passphrase der Sicherung</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/restoring.py"/>
        <source>Restore</source>
        <extracomment>CareDialog</extracomment>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/restoring.py"/>
        <source>Restore a backup</source>
        <extracomment>CareDialog</extracomment>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/restoring.py"/>
        <source>Restored as of {when}. Chats: {chats}, messages: {messages}, documents: {documents}.</source>
        <extracomment>in _words</extracomment>
        <translation>Stand vom {when} wiederhergestellt. Chats: {chats}, Nachrichten: {messages}, Dokumente: {documents}.</translation>
    </message>
</context>
<context>
    <name>Seal</name>
    <message>
        <location filename="../../app/ui/seal.py"/>
        <source>Not sealed: no network by policy only</source>
        <extracomment>SealText</extracomment>
        <translation>Nicht abgeschottet: kein Netzwerk, aber nur laut Richtlinie</translation>
    </message>
    <message>
        <location filename="../../app/ui/seal.py"/>
        <source>Sealed: no network (kernel-enforced)</source>
        <extracomment>SealText</extracomment>
        <translation>Abgeschottet: kein Netzwerk (vom Kernel erzwungen)</translation>
    </message>
    <message>
        <location filename="../../app/ui/seal.py"/>
        <source>Sealed: no network, files kept apart (kernel-enforced)</source>
        <extracomment>SealText</extracomment>
        <translation>Abgeschottet: kein Netzwerk, Dateien getrennt (vom Kernel erzwungen)</translation>
    </message>
    <message>
        <location filename="../../app/ui/seal.py"/>
        <source>The kernel refuses this program any internet socket, and the parts that run models and read documents every file of yours that they were not given.</source>
        <extracomment>SealText</extracomment>
        <translation>Der Kernel verweigert diesem Programm jeden Internet-Socket und den Teilen, die Modelle ausführen und Dokumente lesen, jede Ihrer Dateien, die ihnen nicht übergeben wurde.</translation>
    </message>
    <message>
        <location filename="../../app/ui/seal.py"/>
        <source>The kernel refuses this program any internet socket. It does not keep files of yours from the parts that run models and read documents.</source>
        <extracomment>SealText</extracomment>
        <translation>Der Kernel verweigert diesem Programm jeden Internet-Socket. Ihre Dateien hält er nicht von den Teilen fern, die Modelle ausführen und Dokumente lesen.</translation>
    </message>
    <message>
        <location filename="../../app/ui/seal.py"/>
        <source>This program opens no connection, but on this system the kernel does not enforce it.</source>
        <extracomment>SealText</extracomment>
        <translation>Dieses Programm öffnet keine Verbindung, doch auf diesem System erzwingt der Kernel das nicht.</translation>
    </message>
</context>
<context>
    <name>SearchPane</name>
    <message>
        <location filename="../../app/ui/sidebar/search.py"/>
        <source>1 message</source>
        <extracomment>setText</extracomment>
        <translation>1 Nachricht</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/search.py"/>
        <source>Messages found</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Gefundene Nachrichten</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/search.py"/>
        <source>No message holds all of this.</source>
        <extracomment>setText</extracomment>
        <translation>Keine Nachricht enthält all das.</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/search.py"/>
        <source>Only titles hold this.</source>
        <extracomment>setText</extracomment>
        <translation>Nur Titel enthalten das.</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/search.py"/>
        <source>Search all chats</source>
        <extracomment>_Field</extracomment>
        <translation>Alle Chats durchsuchen</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/search.py"/>
        <source>The newest {n} messages</source>
        <extracomment>setText</extracomment>
        <translation>Die neuesten {n} Nachrichten</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/search.py"/>
        <source>Type words from a question or an answer.</source>
        <extracomment>setText</extracomment>
        <translation>Geben Sie Wörter aus einer Frage oder einer Antwort ein.</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/search.py"/>
        <source>{n} messages</source>
        <extracomment>setText</extracomment>
        <translation>{n} Nachrichten</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Above 1 discourages saying the same again.</source>
        <extracomment>help</extracomment>
        <translation>Werte über 1 erschweren Wiederholungen.</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>All</source>
        <extracomment>zero_text</extracomment>
        <translation>Alle</translation>
    </message>
    <message>
        <location filename="../../app/settings/presets.py"/>
        <source>Always the likeliest word: the same answer each time.</source>
        <extracomment>presets</extracomment>
        <translation>Immer das wahrscheinlichste Wort: jedes Mal dieselbe Antwort.</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>An answer ends before one of these, one a line. Kept encrypted.</source>
        <extracomment>help</extracomment>
        <translation>Eine Antwort endet vor einem dieser Texte, einer pro Zeile. Wird verschlüsselt aufbewahrt.</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Answer from documents</source>
        <extracomment>label</extracomment>
        <translation>Aus Dokumenten antworten</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Answers from documents are their best sentences, word for word. No model writes.</source>
        <extracomment>help</extracomment>
        <translation>Antworten bestehen aus den besten Sätzen der Dokumente, Wort für Wort. Kein Modell schreibt mit.</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>Applied from left to right. One that is left out is not applied.</source>
        <extracomment>help</extracomment>
        <translation>Von links nach rechts angewandt. Was fehlt, wird nicht angewandt.</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Applies at once.</source>
        <extracomment>help</extracomment>
        <translation>Gilt sofort.</translation>
    </message>
    <message>
        <location filename="../../app/settings/presets.py"/>
        <source>As delivered</source>
        <extracomment>presets</extracomment>
        <translation>Wie ausgeliefert</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Automatic</source>
        <extracomment>zero_text</extracomment>
        <translation>Automatisch</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>By every model</source>
        <extracomment>choices</extracomment>
        <translation>Von jedem Modell</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>By models that can</source>
        <extracomment>choices</extracomment>
        <translation>Von Modellen, die es können</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Chooses among the likeliest words that make up this share.</source>
        <extracomment>help</extracomment>
        <translation>Wählt unter den wahrscheinlichsten Wörtern, die zusammen diesen Anteil ausmachen.</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Chooses among this many of the likeliest words.</source>
        <extracomment>help</extracomment>
        <translation>Wählt unter so vielen der wahrscheinlichsten Wörter.</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Context window</source>
        <extracomment>label</extracomment>
        <translation>Kontextfenster</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>DRY free length</source>
        <extracomment>label</extracomment>
        <translation>DRY-Freilänge</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>DRY growth</source>
        <extracomment>label</extracomment>
        <translation>DRY-Wachstum</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>DRY strength</source>
        <extracomment>label</extracomment>
        <translation>DRY-Stärke</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Dark</source>
        <extracomment>choices</extracomment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Drops words less likely than this share of the likeliest one.</source>
        <extracomment>help</extracomment>
        <translation>Verwirft Wörter, die unter diesem Anteil des wahrscheinlichsten liegen.</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>Every answer is JSON of this schema, if no grammar is set. Kept encrypted.</source>
        <extracomment>help</extracomment>
        <translation>Jede Antwort ist JSON nach diesem Schema, wenn keine Grammatik festgelegt ist. Wird verschlüsselt aufbewahrt.</translation>
    </message>
    <message>
        <location filename="../../app/settings/presets.py"/>
        <source>Exact</source>
        <extracomment>presets</extracomment>
        <translation>Exakt</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Fast (int8)</source>
        <extracomment>choices</extracomment>
        <translation>Schnell (int8)</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Follow the system</source>
        <extracomment>choices</extracomment>
        <translation>Wie das System</translation>
    </message>
    <message>
        <location filename="../../app/settings/presets.py"/>
        <source>For drafts and ideas; not for facts.</source>
        <extracomment>presets</extracomment>
        <translation>Für Entwürfe und Ideen; nicht für Fakten.</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>For example: answer briefly, use metric units. Kept encrypted with your chats.</source>
        <extracomment>help</extracomment>
        <translation>Zum Beispiel: kurz antworten, metrische Einheiten verwenden. Wird verschlüsselt bei Ihren Chats aufbewahrt.</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>Frequency penalty</source>
        <extracomment>label</extracomment>
        <translation>Häufigkeitsstrafe</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Full (fp32)</source>
        <extracomment>choices</extracomment>
        <translation>Genau (fp32)</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>GBNF that every answer must fit. Kept encrypted. Slower, and no place for citations.</source>
        <extracomment>help</extracomment>
        <translation>GBNF, der jede Antwort entsprechen muss. Wird verschlüsselt aufbewahrt. Langsamer und ohne Platz für Quellenangaben.</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>Grammar</source>
        <extracomment>label</extracomment>
        <translation>Grammatik</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>High contrast</source>
        <extracomment>choices</extracomment>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>Holds the text at one level of surprise, in place of the top, min and typical samplers.</source>
        <extracomment>help</extracomment>
        <translation>Hält den Text auf einem gleichbleibenden Grad an Überraschung, anstelle der Top-, Min- und Typical-Sampler.</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>How exactly the embedder computes when it reads documents. Questions are always read in full. Documents that are here already are read anew for it.</source>
        <extracomment>help</extracomment>
        <translation>Wie genau der Embedder beim Einlesen von Dokumenten rechnet. Fragen werden immer mit voller Genauigkeit gelesen. Bereits vorhandene Dokumente werden dafür neu eingelesen.</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>How fast it is corrected towards that level.</source>
        <extracomment>help</extracomment>
        <translation>Wie schnell zu diesem Grad hin korrigiert wird.</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>How fast the DRY penalty grows with every further word of a repetition.</source>
        <extracomment>help</extracomment>
        <translation>Wie schnell die DRY-Strafe mit jedem weiteren Wort einer Wiederholung wächst.</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>How many earlier questions with their answers the model is given. Automatic: as many as fit. A chat can have its own, in the panel of the context.</source>
        <extracomment>help</extracomment>
        <translation>Wie viele frühere Fragen mit ihren Antworten das Modell bekommt. Automatisch: so viele, wie hineinpassen. Ein Chat kann eine eigene Zahl haben, in der Kontextübersicht.</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>How many passages the model is given to read. More finds more, and takes longer.</source>
        <extracomment>help</extracomment>
        <translation>Wie viele Textstellen das Modell zu lesen bekommt. Mehr findet mehr, dauert aber länger.</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>How many tokens of the answer the penalties look at.</source>
        <extracomment>help</extracomment>
        <translation>Wie viele Tokens der Antwort die Strafen berücksichtigen.</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>How often the likeliest words are left out, for less usual ones. Bad for facts. 0: off.</source>
        <extracomment>help</extracomment>
        <translation>Wie oft die wahrscheinlichsten Wörter zugunsten ungewöhnlicherer entfallen. Schlecht für Fakten. 0: aus.</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>In tokens; four tokens are about three words. Small models are held to shorter answers.</source>
        <extracomment>help</extracomment>
        <translation>In Tokens; vier Tokens sind etwa drei Wörter. Kleine Modelle werden auf kürzere Antworten begrenzt.</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Instructions for every answer</source>
        <extracomment>label</extracomment>
        <translation>Anweisungen für jede Antwort</translation>
    </message>
    <message>
        <location filename="../../app/settings/presets.py"/>
        <source>Inventive</source>
        <extracomment>presets</extracomment>
        <translation>Einfallsreich</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>JSON schema</source>
        <extracomment>label</extracomment>
        <translation>JSON-Schema</translation>
    </message>
    <message>
        <location filename="../../app/settings/presets.py"/>
        <source>Keeps to the documents, with a little freedom of wording.</source>
        <extracomment>presets</extracomment>
        <translation>Hält sich an die Dokumente, mit etwas Freiheit in der Formulierung.</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>Keeps words about as surprising as the text is, up to this share. 1: off.</source>
        <extracomment>help</extracomment>
        <translation>Behält Wörter, die etwa so überraschend sind wie der Text, bis zu diesem Anteil. 1: aus.</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>Keeps words within so many standard deviations of the likeliest one. 0: off.</source>
        <extracomment>help</extracomment>
        <translation>Behält Wörter, die höchstens so viele Standardabweichungen vom wahrscheinlichsten entfernt sind. 0: aus.</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Language</source>
        <extracomment>label</extracomment>
        <translation>Sprache</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Light</source>
        <extracomment>choices</extracomment>
        <translation>Hell</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>Likelier and unlikelier words</source>
        <extracomment>label</extracomment>
        <translation>Bevorzugte und gemiedene Wörter</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Longest answer</source>
        <extracomment>label</extracomment>
        <translation>Längste Antwort</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Low keeps to the likely word and to the sources; high is inventive.</source>
        <extracomment>help</extracomment>
        <translation>Niedrig hält sich an das wahrscheinliche Wort und an die Quellen; hoch ist einfallsreich.</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>Makes a word less likely with every time it was used.</source>
        <extracomment>help</extracomment>
        <translation>Macht ein Wort mit jeder Verwendung unwahrscheinlicher.</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>Makes every word that was used less likely, however often it was.</source>
        <extracomment>help</extracomment>
        <translation>Macht jedes schon verwendete Wort unwahrscheinlicher, egal wie oft es vorkam.</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>Makes it hard to repeat whole phrases, long ones most. 0: off; 0.8 is usual.</source>
        <extracomment>help</extracomment>
        <translation>Erschwert das Wiederholen ganzer Wendungen, langer am meisten. 0: aus; üblich ist 0,8.</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Memory of a chat</source>
        <extracomment>label</extracomment>
        <translation>Gedächtnis eines Chats</translation>
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
        <translation>Mirostat-Rate</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>Mirostat surprise</source>
        <extracomment>label</extracomment>
        <translation>Mirostat-Überraschung</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>New chats look things up in your documents and cite them.</source>
        <extracomment>help</extracomment>
        <translation>Neue Chats schlagen in Ihren Dokumenten nach und geben sie als Quelle an.</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Of the window, its dates and numbers; applies at once. Answers come in the language of the question.</source>
        <extracomment>help</extracomment>
        <translation>Für das Fenster mit Datum und Zahlen; gilt sofort. Antworten kommen in der Sprache der Frage.</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>Off</source>
        <extracomment>choices</extracomment>
        <translation>Aus</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>One a line: word = -2, word = never. Only words of one token. Kept encrypted.</source>
        <extracomment>help</extracomment>
        <translation>Ein Wort pro Zeile: Wort = -2, Wort = never. Nur Wörter aus einem Token. Wird verschlüsselt aufbewahrt.</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>Only words at least this likely are left out by XTC, and never the last of them.</source>
        <extracomment>help</extracomment>
        <translation>XTC lässt nur Wörter weg, die mindestens so wahrscheinlich sind, und nie das letzte davon.</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>Order of samplers</source>
        <extracomment>label</extracomment>
        <translation>Reihenfolge der Sampler</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Passages for an answer</source>
        <extracomment>label</extracomment>
        <translation>Textstellen je Antwort</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>Penalties look back</source>
        <extracomment>label</extracomment>
        <translation>Reichweite der Strafen</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>Presence penalty</source>
        <extracomment>label</extracomment>
        <translation>Präsenzstrafe</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Quote instead of writing</source>
        <extracomment>label</extracomment>
        <translation>Zitieren statt schreiben</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Reading documents</source>
        <extracomment>label</extracomment>
        <translation>Dokumente einlesen</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Repeat penalty</source>
        <extracomment>label</extracomment>
        <translation>Wiederholungsstrafe</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>Repetitions of up to this many tokens cost nothing.</source>
        <extracomment>help</extracomment>
        <translation>Wiederholungen bis zu dieser Zahl von Tokens bleiben straffrei.</translation>
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
        <translation>Sampling im Detail</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>Seed</source>
        <extracomment>label</extracomment>
        <translation>Startwert</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>Stop strings</source>
        <extracomment>label</extracomment>
        <translation>Stopptexte</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Summary of what no longer fits</source>
        <extracomment>label</extracomment>
        <translation>Zusammenfassung dessen, was nicht mehr hineinpasst</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Temperature</source>
        <extracomment>label</extracomment>
        <translation>Temperatur</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>The level that is held; low is steady, high is inventive.</source>
        <extracomment>help</extracomment>
        <translation>Der Grad, der gehalten wird; niedrig ist gleichmäßig, hoch ist einfallsreich.</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>The model sums up earlier messages that it is not given any more, when it has nothing else to do. Small models do it badly.</source>
        <extracomment>help</extracomment>
        <translation>Das Modell fasst frühere Nachrichten zusammen, die es nicht mehr bekommt, wenn es nichts anderes zu tun hat. Kleine Modelle können es schlecht.</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>The same number gives the same answer again. Empty: another one each time.</source>
        <extracomment>help</extracomment>
        <translation>Dieselbe Zahl ergibt wieder dieselbe Antwort. Leer: jedes Mal eine andere.</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Theme</source>
        <extracomment>label</extracomment>
        <translation>Farbschema</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Tokens the model keeps in view. Automatic: as the model and memory allow. Takes effect when a model is loaded.</source>
        <extracomment>help</extracomment>
        <translation>Tokens, die das Modell im Blick behält. Automatisch: so viele, wie Modell und Speicher erlauben. Gilt ab dem nächsten Laden eines Modells.</translation>
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
        <translation>XTC-Häufigkeit</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>XTC threshold</source>
        <extracomment>label</extracomment>
        <translation>XTC-Schwelle</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <location filename="../../app/ui/settings/page.py"/>
        <source>Hide</source>
        <extracomment>in fold</extracomment>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings/page.py"/>
        <source>Settings</source>
        <extracomment>__init__</extracomment>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings/page.py"/>
        <source>Show</source>
        <extracomment>in fold</extracomment>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <location filename="../../app/ui/shell.py"/>
        <source>Unlock</source>
        <extracomment>setWindowTitle</extracomment>
        <translation>Entsperren</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell.py"/>
        <source>Welcome</source>
        <extracomment>setWindowTitle</extracomment>
        <translation>Willkommen</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Close</source>
        <extracomment>QuietButton</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Keyboard shortcuts</source>
        <extracomment>label, setWindowTitle</extracomment>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Answer again, beside this answer</source>
        <extracomment>elsewhere</extracomment>
        <translation>Neu antworten; diese Antwort bleibt daneben</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Attach files to the chat</source>
        <extracomment>shortcuts</extracomment>
        <translation>Dateien an den Chat anhängen</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Back and forward in Help</source>
        <extracomment>elsewhere</extracomment>
        <translation>Zurück und vorwärts in der Hilfe</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Bring back an earlier question</source>
        <extracomment>elsewhere</extracomment>
        <translation>Eine frühere Frage zurückholen</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Copy its code, block after block</source>
        <extracomment>elsewhere</extracomment>
        <translation>Ihren Code kopieren, Block für Block</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Copy the answer</source>
        <extracomment>elsewhere</extracomment>
        <translation>Antwort kopieren</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Delete the chat in the list, or a version</source>
        <extracomment>elsewhere</extracomment>
        <translation>Chat in der Liste oder eine Version löschen</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Earlier or later version</source>
        <extracomment>elsewhere</extracomment>
        <translation>Frühere oder spätere Version</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Edit the question</source>
        <extracomment>elsewhere</extracomment>
        <translation>Frage bearbeiten</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Export the chat</source>
        <extracomment>shortcuts</extracomment>
        <translation>Chat exportieren</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Find in this chat</source>
        <extracomment>shortcuts</extracomment>
        <translation>In diesem Chat suchen</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Go on with an answer that was cut off</source>
        <extracomment>elsewhere</extracomment>
        <translation>Eine abgebrochene Antwort fortsetzen</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Go to Documents</source>
        <extracomment>shortcuts</extracomment>
        <translation>Zu „Dokumente“</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Go to Models</source>
        <extracomment>shortcuts</extracomment>
        <translation>Zu „Modelle“</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Go to Personas</source>
        <extracomment>shortcuts</extracomment>
        <translation>Zu „Personas“</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Go to Settings</source>
        <extracomment>shortcuts</extracomment>
        <translation>Zu „Einstellungen“</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Go to Vault</source>
        <extracomment>shortcuts</extracomment>
        <translation>Zu „Tresor“</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Go to the chat</source>
        <extracomment>shortcuts</extracomment>
        <translation>Zum Chat</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Help for this page</source>
        <extracomment>shortcuts</extracomment>
        <translation>Hilfe zu dieser Seite</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>How the answer was written</source>
        <extracomment>elsewhere</extracomment>
        <translation>Wie die Antwort entstand</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Import chats</source>
        <extracomment>shortcuts</extracomment>
        <translation>Chats importieren</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>List prompts and commands, in an empty question</source>
        <extracomment>elsewhere</extracomment>
        <translation>Prompts und Befehle auflisten, in einer leeren Frage</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Lock</source>
        <extracomment>shortcuts</extracomment>
        <translation>Sperren</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>New chat</source>
        <extracomment>shortcuts</extracomment>
        <translation>Neuer Chat</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>New line in the question</source>
        <extracomment>elsewhere</extracomment>
        <translation>Neue Zeile in der Frage</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>New window</source>
        <extracomment>shortcuts</extracomment>
        <translation>Neues Fenster</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Next or previous source, or place that was found</source>
        <extracomment>elsewhere</extracomment>
        <translation>Nächste oder vorherige Quelle oder Fundstelle</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Open a source of the answer</source>
        <extracomment>elsewhere</extracomment>
        <translation>Eine Quelle der Antwort öffnen</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Quote the selection in the question</source>
        <extracomment>elsewhere</extracomment>
        <translation>Auswahl in der Frage zitieren</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Rename the chat in the list</source>
        <extracomment>elsewhere</extracomment>
        <translation>Chat in der Liste umbenennen</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Search all chats</source>
        <extracomment>shortcuts</extracomment>
        <translation>Alle Chats durchsuchen</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Select several chats in the list</source>
        <extracomment>elsewhere</extracomment>
        <translation>Mehrere Chats in der Liste auswählen</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Send</source>
        <extracomment>elsewhere</extracomment>
        <translation>Senden</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Show or hide Sources</source>
        <extracomment>shortcuts</extracomment>
        <translation>Quellen ein- oder ausblenden</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Show or hide the summary of earlier messages</source>
        <extracomment>elsewhere</extracomment>
        <translation>Zusammenfassung früherer Nachrichten ein- oder ausblenden</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Show or hide what the model thought</source>
        <extracomment>elsewhere</extracomment>
        <translation>Ein- oder ausblenden, was das Modell dachte</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Size of the page in Sources</source>
        <extracomment>elsewhere</extracomment>
        <translation>Seitengröße in den Quellen</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Stop the answer</source>
        <extracomment>shortcuts</extracomment>
        <translation>Antwort stoppen</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>This list</source>
        <extracomment>shortcuts</extracomment>
        <translation>Diese Liste</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Turn the page in Sources</source>
        <extracomment>elsewhere</extracomment>
        <translation>In den Quellen blättern</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Turn the page in a document's text</source>
        <extracomment>elsewhere</extracomment>
        <translation>Im Text eines Dokuments blättern</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>What can be done with the row</source>
        <extracomment>elsewhere</extracomment>
        <translation>Aktionen für die Zeile</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>What the context window holds</source>
        <extracomment>shortcuts</extracomment>
        <translation>Was das Kontextfenster enthält</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <location filename="../../app/ui/sidebar/chat_menu.py"/>
        <source>A chat can have several tags. A tag is there as long as a chat has it.</source>
        <extracomment>_ask</extracomment>
        <translation>Ein Chat kann mehrere Schlagwörter haben. Ein Schlagwort besteht, solange ein Chat es hat.</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/chat_menu.py"/>
        <source>A folder is there as long as a chat lies in it.</source>
        <extracomment>_ask</extracomment>
        <translation>Ein Ordner besteht, solange ein Chat darin liegt.</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/shown.py"/>
        <source>All chats</source>
        <extracomment>in words</extracomment>
        <translation>Alle Chats</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/chat_menu.py"/>
        <source>Archive</source>
        <extracomment>in menu</extracomment>
        <translation>Archivieren</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/selection_bar.py"/>
        <source>Archive the chosen chats</source>
        <extracomment>IconButton, in show_chosen</extracomment>
        <translation>Ausgewählte Chats archivieren</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/filters.py"/>
        <source>Archived</source>
        <extracomment>in fill</extracomment>
        <translation>Archiviert</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/shown.py"/>
        <source>Archived chats</source>
        <extracomment>in words</extracomment>
        <translation>Archivierte Chats</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/name_dialog.py"/>
        <source>Cancel</source>
        <extracomment>QuietButton</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/sidebar.py"/>
        <source>Chat archived</source>
        <extracomment>in _on_archive_asked</extracomment>
        <translation>Chat archiviert</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/shown.py"/>
        <source>Chats shown: {name}</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Angezeigte Chats: {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/selection_bar.py"/>
        <source>Choose none</source>
        <extracomment>IconButton</extracomment>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/filters.py"/>
        <source>Collection</source>
        <extracomment>in fill</extracomment>
        <translation>Sammlung</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/name_dialog.py"/>
        <source>Create</source>
        <extracomment>PrimaryButton</extracomment>
        <translation>Erstellen</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/filters.py"/>
        <source>Date</source>
        <extracomment>_add</extracomment>
        <translation>Datum</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/chat_menu.py"/>
        <source>Delete</source>
        <extracomment>addAction</extracomment>
        <translation>Löschen</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/selection_bar.py"/>
        <source>Delete the chosen chats</source>
        <extracomment>IconButton</extracomment>
        <translation>Ausgewählte Chats löschen</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/sidebar.py"/>
        <source>Documents</source>
        <extracomment>NavButton</extracomment>
        <translation>Dokumente</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/chat_menu.py"/>
        <source>Export…</source>
        <extracomment>addAction</extracomment>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/filters.py"/>
        <source>Filter</source>
        <extracomment>__init__</extracomment>
        <translation>Filtern</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/filters.py"/>
        <source>Folder</source>
        <extracomment>in fill</extracomment>
        <translation>Ordner</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/chat_menu.py"/>
        <source>For example: Harbour works</source>
        <extracomment>_ask</extracomment>
        <translation>Zum Beispiel: Hafenbau</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/chat_menu.py"/>
        <source>For example: urgent</source>
        <extracomment>_ask</extracomment>
        <translation>Zum Beispiel: dringend</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/sidebar.py"/>
        <source>Help</source>
        <extracomment>NavButton</extracomment>
        <translation>Hilfe</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/hits.py"/>
        <source>Its title holds this.</source>
        <extracomment>in words_of</extracomment>
        <translation>Der Titel enthält das.</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/chat_menu.py"/>
        <source>Keep</source>
        <extracomment>addMenu</extracomment>
        <translation>Aufbewahren</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/filters.py"/>
        <source>Last 30 days</source>
        <extracomment>in _dates</extracomment>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/filters.py"/>
        <source>Last 7 days</source>
        <extracomment>in _dates</extracomment>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/filters.py"/>
        <source>Last year</source>
        <extracomment>in _dates</extracomment>
        <translation>Letztes Jahr</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/filters.py"/>
        <source>Marking</source>
        <extracomment>in fill</extracomment>
        <translation>Einstufung</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/filters.py"/>
        <source>Me</source>
        <extracomment>_add</extracomment>
        <translation>Ich</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/filters.py"/>
        <source>Model</source>
        <extracomment>in fill</extracomment>
        <translation>Modell</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/sidebar.py"/>
        <source>Models</source>
        <extracomment>NavButton</extracomment>
        <translation>Modelle</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/selection_bar.py"/>
        <source>Move the chosen chats to a folder</source>
        <extracomment>IconButton</extracomment>
        <translation>Ausgewählte Chats in einen Ordner verschieben</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/chat_menu.py"/>
        <source>Move to folder</source>
        <extracomment>addMenu</extracomment>
        <translation>In Ordner verschieben</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/sidebar.py"/>
        <source>New chat</source>
        <extracomment>PrimaryButton</extracomment>
        <translation>Neuer Chat</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/chat_menu.py"/>
        <source>New folder</source>
        <extracomment>_ask</extracomment>
        <translation>Neuer Ordner</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/chat_menu.py"/>
        <source>New folder…</source>
        <extracomment>addAction</extracomment>
        <translation>Neuer Ordner…</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/chat_menu.py"/>
        <source>New tag</source>
        <extracomment>_ask</extracomment>
        <translation>Neues Schlagwort</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/chat_menu.py"/>
        <source>New tag…</source>
        <extracomment>addAction</extracomment>
        <translation>Neues Schlagwort…</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/chat_menu.py"/>
        <source>Out of the folder</source>
        <extracomment>addAction</extracomment>
        <translation>Aus dem Ordner nehmen</translation>
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
        <translation>Anheften</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/filters.py"/>
        <source>Pinned</source>
        <extracomment>in fill</extracomment>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/chat_menu.py"/>
        <source>Rename</source>
        <extracomment>addAction</extracomment>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/sidebar.py"/>
        <source>Search all chats</source>
        <extracomment>IconButton</extracomment>
        <translation>Alle Chats durchsuchen</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/sidebar.py"/>
        <source>Settings</source>
        <extracomment>NavButton</extracomment>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/filters.py"/>
        <source>Tag</source>
        <extracomment>in fill</extracomment>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/selection_bar.py"/>
        <source>Tag the chosen chats</source>
        <extracomment>IconButton</extracomment>
        <translation>Ausgewählte Chats verschlagworten</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/chat_menu.py"/>
        <source>Tags</source>
        <extracomment>addMenu</extracomment>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/chat_menu.py"/>
        <source>Take out of the archive</source>
        <extracomment>in menu</extracomment>
        <translation>Aus dem Archiv holen</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/selection_bar.py"/>
        <source>Take the chosen chats out of the archive</source>
        <extracomment>in show_chosen</extracomment>
        <translation>Ausgewählte Chats aus dem Archiv holen</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/shown.py"/>
        <source>The archive is empty. Search finds archived chats too.</source>
        <extracomment>in nothing</extracomment>
        <translation>Das Archiv ist leer. Die Suche findet auch archivierte Chats.</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/filters.py"/>
        <source>The model</source>
        <extracomment>_add</extracomment>
        <translation>Das Modell</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/sidebar.py"/>
        <source>This chat was deleted in another window</source>
        <extracomment>show_next</extracomment>
        <translation>Dieser Chat wurde in einem anderen Fenster gelöscht</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/filters.py"/>
        <source>This year</source>
        <extracomment>in _dates</extracomment>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/filters.py"/>
        <source>Today</source>
        <extracomment>in _dates</extracomment>
        <translation>Heute</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/sidebar.py"/>
        <source>Undo</source>
        <extracomment>show_message, show_next</extracomment>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/chat_menu.py"/>
        <source>Unpin</source>
        <extracomment>in menu</extracomment>
        <translation>Lösen</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/sidebar.py"/>
        <source>Vault</source>
        <extracomment>NavButton</extracomment>
        <translation>Tresor</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/filters.py"/>
        <source>Written by</source>
        <extracomment>_add</extracomment>
        <translation>Absender</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/shown.py"/>
        <source>Your chats will be listed here.</source>
        <extracomment>in nothing</extracomment>
        <translation>Hier erscheinen Ihre Chats.</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/sidebar.py"/>
        <source>{n} chats archived</source>
        <extracomment>in _on_archive_asked</extracomment>
        <translation>{n} Chats archiviert</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/sidebar.py"/>
        <source>{n} chats deleted</source>
        <extracomment>in _on_delete_asked</extracomment>
        <translation>{n} Chats gelöscht</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/selection_bar.py"/>
        <source>{n} chosen</source>
        <extracomment>in show_chosen</extracomment>
        <translation>{n} ausgewählt</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/sidebar.py"/>
        <source>“{title}” deleted</source>
        <extracomment>in _on_delete_asked</extracomment>
        <translation>„{title}“ gelöscht</translation>
    </message>
</context>
<context>
    <name>SiteModels</name>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>A sync asks your site's mirror, and nobody else, for its signed list of models. Or read the list and the models from the site's stick.</source>
        <extracomment>in empty_texts</extracomment>
        <translation>Ein Abgleich fragt den Spiegelserver Ihrer Organisation, und niemanden sonst, nach der signierten Modellliste. Oder lesen Sie Liste und Modelle vom Stick der Organisation.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>Ask your security officer whether the site has a new station.</source>
        <extracomment>in new_root_hint</extracomment>
        <translation>Fragen Sie Ihre Sicherheitsbeauftragten, ob die Organisation eine neue Station hat.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/page.py"/>
        <source>Asks the site's mirror for its list of models</source>
        <extracomment>setToolTip</extracomment>
        <translation>Fragt beim Spiegelserver der Organisation die Modellliste ab</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/page.py"/>
        <source>Choose root.json…</source>
        <extracomment>_warn</extracomment>
        <translation>root.json wählen…</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/choosing.py"/>
        <source>Choose the folder of the stick</source>
        <extracomment>in choose_stick</extracomment>
        <translation>Ordner des Sticks wählen</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/choosing.py"/>
        <source>Choose the site's root.json</source>
        <extracomment>choose_files</extracomment>
        <translation>root.json der Organisation wählen</translation>
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
        <translation>Details zu {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site.py"/>
        <source>Fetching models</source>
        <extracomment>WorkCard</extracomment>
        <translation>Modelle werden geholt</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site.py"/>
        <source>Fetching {name}</source>
        <extracomment>in install</extracomment>
        <translation>{name} wird geholt</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>Fits any machine</source>
        <extracomment>in _fit_text</extracomment>
        <translation>Passt auf jeden Rechner</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/choosing.py"/>
        <source>From the site's stick…</source>
        <extracomment>addAction</extracomment>
        <translation>Vom Stick der Organisation…</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>From then on this vault takes models that the new station signed, and no others. What the old one took back stays taken back. What is installed stays. A wrong root lets somebody else choose your models.</source>
        <extracomment>in new_root_text</extracomment>
        <translation>Danach nimmt dieser Tresor Modelle an, die die neue Station signiert hat, und keine anderen. Was die alte zurückgezogen hat, bleibt zurückgezogen. Was installiert ist, bleibt. Mit einem falschen Vertrauensanker bestimmt jemand anderes über Ihre Modelle.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/offer_card.py"/>
        <location filename="../../app/ui/models/page.py"/>
        <source>Go on</source>
        <extracomment>_warn, in _install_button</extracomment>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/offer_card.py"/>
        <source>Go on fetching {name}</source>
        <extracomment>in _install_button</extracomment>
        <translation>Holen von {name} fortsetzen</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/offer_card.py"/>
        <source>Install</source>
        <extracomment>in _install_button</extracomment>
        <translation>Installieren</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/offer_card.py"/>
        <source>Install {name}</source>
        <extracomment>in _install_button</extracomment>
        <translation>{name} installieren</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/offer_card.py"/>
        <source>Installed</source>
        <extracomment>badge_of</extracomment>
        <translation>Installiert</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>Installed models keep working. New ones are not installed before the next sync, or a newer stick.</source>
        <extracomment>in stale_hint</extracomment>
        <translation>Installierte Modelle funktionieren weiter. Neue werden erst nach dem nächsten Abgleich oder mit einem neueren Stick installiert.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>It goes on from there, today or later.</source>
        <extracomment>in stopped_hint</extracomment>
        <translation>Von dort geht es weiter, heute oder später.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>It tells whose signatures to believe. Your administrator has it, as root.json; take it from no stick.</source>
        <extracomment>in root_hint</extracomment>
        <translation>Der Vertrauensanker sagt, wessen Signaturen zu trauen ist. Ihre Administration hat ihn als root.json; nehmen Sie ihn von keinem Stick.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>Its list is empty. When the site has published models, sync again.</source>
        <extracomment>in empty_texts</extracomment>
        <translation>Die Liste ist leer. Starten Sie den Abgleich erneut, sobald die Organisation Modelle veröffentlicht hat.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>Its model is installed</source>
        <extracomment>in _fit_text</extracomment>
        <translation>Sein Modell ist installiert</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>Its model is not installed</source>
        <extracomment>in _fit_text</extracomment>
        <translation>Sein Modell ist nicht installiert</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>Its weights take {needed}; free memory is not known here</source>
        <extracomment>in _fit_text</extracomment>
        <translation>Die Gewichte brauchen {needed}; wie viel Speicher frei ist, ist hier nicht bekannt</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>LoRA adapter</source>
        <extracomment>in facts_text</extracomment>
        <translation>LoRA-Adapter</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>May be tight: its weights alone take {needed} of {free} free</source>
        <extracomment>in _fit_text</extracomment>
        <translation>Könnte knapp werden: Allein die Gewichte brauchen {needed}, frei sind {free}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>Newer than the one that is installed</source>
        <extracomment>insert</extracomment>
        <translation>Neuer als das installierte</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>No mirror is set up</source>
        <extracomment>in empty_texts</extracomment>
        <translation>Kein Spiegelserver eingerichtet</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>Not synced yet</source>
        <extracomment>in empty_texts</extracomment>
        <translation>Noch nicht abgeglichen</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>Offered by the site</source>
        <extracomment>in tab_text</extracomment>
        <translation>Angebot der Organisation</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/offered.py"/>
        <source>Read a stick…</source>
        <extracomment>add_action</extracomment>
        <translation>Stick lesen…</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site.py"/>
        <source>Reading the stick</source>
        <extracomment>in _look</extracomment>
        <translation>Stick wird gelesen</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>SHA-256 of the new root.json, to compare with your security officer's:</source>
        <extracomment>in new_root_text</extracomment>
        <translation>SHA-256 der neuen root.json, zum Vergleich mit dem Ihrer Sicherheitsbeauftragten:</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>Stopped. What was fetched is kept.</source>
        <extracomment>in stopped_text</extracomment>
        <translation>Gestoppt. Was geholt wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/offered.py"/>
        <location filename="../../app/ui/models/page.py"/>
        <source>Sync now</source>
        <extracomment>QuietButton, add_action, show_message</extracomment>
        <translation>Jetzt abgleichen</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site.py"/>
        <source>Syncing</source>
        <extracomment>in _look</extracomment>
        <translation>Abgleich läuft</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>The site offers no models</source>
        <extracomment>in empty_texts</extracomment>
        <translation>Die Organisation bietet keine Modelle an</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/page.py"/>
        <source>The site's list is up to date.</source>
        <extracomment>_on_changed</extracomment>
        <translation>Die Liste der Organisation ist aktuell.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>The site's list of models ran out on {day}.</source>
        <extracomment>in stale_text</extracomment>
        <translation>Die Modellliste der Organisation ist am {day} abgelaufen.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>The site's stick</source>
        <extracomment>in list_text</extracomment>
        <translation>Stick der Organisation</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/choosing.py"/>
        <source>Trust another station?</source>
        <extracomment>ConfirmDialog</extracomment>
        <translation>Einer anderen Station vertrauen?</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/choosing.py"/>
        <source>Trust root (*.json);;All files (*)</source>
        <extracomment>choose_files</extracomment>
        <translation>Vertrauensanker (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/choosing.py"/>
        <source>Trust the new station</source>
        <extracomment>ConfirmDialog</extracomment>
        <translation>Der neuen Station vertrauen</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/page.py"/>
        <source>Trust the new station…</source>
        <extracomment>_warn</extracomment>
        <translation>Der neuen Station vertrauen…</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/page.py"/>
        <source>Try again</source>
        <extracomment>show_error</extracomment>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/offer_card.py"/>
        <source>Update</source>
        <extracomment>in _install_button</extracomment>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/offer_card.py"/>
        <source>Update {name}</source>
        <extracomment>in _install_button</extracomment>
        <translation>{name} aktualisieren</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>Will fit: its weights take {needed} of {free} free</source>
        <extracomment>in _fit_text</extracomment>
        <translation>Wird passen: Die Gewichte brauchen {needed}, frei sind {free}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>Will not fit: its weights alone take {needed}, and {free} are free</source>
        <extracomment>in _fit_text</extracomment>
        <translation>Passt nicht: Allein die Gewichte brauchen {needed}, frei sind {free}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>Your administrator names the site's mirror in the site policy. Without one, models come on the site's stick: plug it in and choose its folder.</source>
        <extracomment>in empty_texts</extracomment>
        <translation>Ihre Administration nennt den Spiegelserver in der Organisationsrichtlinie. Ohne ihn kommen Modelle auf dem Stick der Organisation: Stecken Sie ihn ein und wählen Sie seinen Ordner.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>approved up to {marking}</source>
        <extracomment>append</extracomment>
        <translation>freigegeben bis {marking}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>asking the mirror</source>
        <extracomment>in begin_text</extracomment>
        <translation>fragt den Spiegelserver</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>checking its files</source>
        <extracomment>in progress_text</extracomment>
        <translation>prüft die Dateien</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>context {n}</source>
        <extracomment>in facts_text</extracomment>
        <translation>Kontext {n}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>holds until {day}</source>
        <extracomment>append</extracomment>
        <translation>gültig bis {day}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>list {n}</source>
        <extracomment>in list_text</extracomment>
        <translation>Liste {n}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>not known</source>
        <extracomment>in short_commit</extracomment>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>synced {moment}</source>
        <extracomment>in list_text</extracomment>
        <translation>abgeglichen am {moment}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>verifying signatures</source>
        <extracomment>in begin_text</extracomment>
        <translation>überprüft Signaturen</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>vetted by {name}</source>
        <extracomment>append</extracomment>
        <translation>geprüft von {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>{done} of {total}</source>
        <extracomment>in progress_text</extracomment>
        <translation>{done} von {total}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>{done} of {total} are here</source>
        <extracomment>append</extracomment>
        <translation>{done} von {total} sind da</translation>
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
        <translation>Enter oder Tab übernimmt, Esc lässt den Text, wie er ist</translation>
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
        <translation>Dokumente dieser Antwort vergleichen</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/source_menu.py"/>
        <source>Compare {files}</source>
        <extracomment>in _on_compare: Asked in the chat; questions are read by rules, so keep one of these verbs: so sánh, compara, vergleiche, compare.</extracomment>
        <translation>Vergleiche {files}</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/source_menu.py"/>
        <source>More about this document</source>
        <extracomment>__init__</extracomment>
        <translation>Mehr zu diesem Dokument</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/source_menu.py"/>
        <source>Summarise this document</source>
        <extracomment>addAction</extracomment>
        <translation>Dieses Dokument zusammenfassen</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/source_menu.py"/>
        <source>Summarise {files}</source>
        <extracomment>in _on_summarise: Asked in the chat; questions are read by rules, so keep one of these verbs: tóm tắt, resume, fasse … zusammen, résume.</extracomment>
        <translation>Fasse {files} zusammen</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/source_menu.py"/>
        <source>{one} and {other}</source>
        <extracomment>in _on_compare</extracomment>
        <translation>{one} und {other}</translation>
    </message>
</context>
<context>
    <name>SourcesPanel</name>
    <message>
        <location filename="../../app/ui/chat/sources.py"/>
        <source>Click a number in an answer to see the page it comes from.</source>
        <extracomment>EmptyState</extracomment>
        <translation>Klicken Sie auf eine Zahl in einer Antwort, um die Seite zu sehen, von der sie stammt.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/sources.py"/>
        <source>Close Sources (Esc)</source>
        <extracomment>IconButton</extracomment>
        <translation>Quellen schließen (Esc)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/sources.py"/>
        <source>Copy with citation</source>
        <extracomment>QuietButton</extracomment>
        <translation>Mit Quelle kopieren</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/sources.py"/>
        <source>Next source (F3)</source>
        <extracomment>IconButton</extracomment>
        <translation>Nächste Quelle (F3)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/sources.py"/>
        <source>No source chosen</source>
        <extracomment>EmptyState</extracomment>
        <translation>Keine Quelle ausgewählt</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/sources.py"/>
        <source>Open collection</source>
        <extracomment>QuietButton</extracomment>
        <translation>Sammlung öffnen</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/sources.py"/>
        <source>Previous source (Shift+F3)</source>
        <extracomment>IconButton</extracomment>
        <translation>Vorherige Quelle (Umschalt+F3)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/sources.py"/>
        <source>Sources</source>
        <extracomment>label</extracomment>
        <translation>Quellen</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/sources.py"/>
        <source>This document is not in this vault: the chat was imported. These are the words that came with it; nobody here can check them.</source>
        <extracomment>paragraph</extracomment>
        <translation>Dieses Dokument liegt nicht in diesem Tresor: Der Chat wurde importiert. Das ist der Wortlaut, der mitkam; hier kann ihn niemand prüfen.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/sources.py"/>
        <source>This passage does not support the sentence that names it.</source>
        <extracomment>paragraph</extracomment>
        <translation>Diese Textstelle belegt den Satz nicht, der auf sie verweist.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/sources.py"/>
        <source>page {page}</source>
        <extracomment>in _place_words</extracomment>
        <translation>Seite {page}</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/sources.py"/>
        <source>page {page} of {count}</source>
        <extracomment>in _where_words</extracomment>
        <translation>Seite {page} von {count}</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/sources.py"/>
        <source>piece {n} of {count}</source>
        <extracomment>in _where_words</extracomment>
        <translation>Abschnitt {n} von {count}</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/sources.py"/>
        <source>{index} of {count}</source>
        <extracomment>setText</extracomment>
        <translation>{index} von {count}</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <location filename="../../app/ui/status_bar.py"/>
        <source>1 passage</source>
        <extracomment>in set_index</extracomment>
        <translation>1 Textstelle</translation>
    </message>
    <message>
        <location filename="../../app/ui/status_bar.py"/>
        <source>Index not loaded</source>
        <extracomment>in set_index</extracomment>
        <translation>Index nicht geladen</translation>
    </message>
    <message>
        <location filename="../../app/ui/status_bar.py"/>
        <source>Index ready</source>
        <extracomment>in set_index</extracomment>
        <translation>Index bereit</translation>
    </message>
    <message>
        <location filename="../../app/ui/status_bar.py"/>
        <source>Index warming up…</source>
        <extracomment>in set_index</extracomment>
        <translation>Index wird geladen…</translation>
    </message>
    <message>
        <location filename="../../app/ui/status_bar.py"/>
        <source>Lock</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Sperren</translation>
    </message>
    <message>
        <location filename="../../app/ui/status_bar.py"/>
        <source>Lock Ctrl+L</source>
        <extracomment>FlatButton</extracomment>
        <translation>Sperren Strg+L</translation>
    </message>
    <message>
        <location filename="../../app/ui/status_bar.py"/>
        <source>No documents yet</source>
        <extracomment>in set_index</extracomment>
        <translation>Noch keine Dokumente</translation>
    </message>
    <message>
        <location filename="../../app/ui/status_bar.py"/>
        <source>Search by words only</source>
        <extracomment>in set_index</extracomment>
        <translation>Nur Wortsuche</translation>
    </message>
    <message>
        <location filename="../../app/ui/status_bar.py"/>
        <source>{n} passages</source>
        <extracomment>in set_index</extracomment>
        <translation>{n} Textstellen</translation>
    </message>
    <message>
        <location filename="../../app/ui/status_bar.py"/>
        <source>{rate} tokens/s</source>
        <extracomment>in _show_model</extracomment>
        <translation>{rate} Tokens/s</translation>
    </message>
</context>
<context>
    <name>SummaryDialog</name>
    <message>
        <location filename="../../app/ui/chat/summary_dialog.py"/>
        <source>Cancel</source>
        <extracomment>QuietButton</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/summary_dialog.py"/>
        <source>Keep</source>
        <extracomment>PrimaryButton</extracomment>
        <translation>Behalten</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/summary_dialog.py"/>
        <source>Summary of earlier messages</source>
        <extracomment>in __init__</extracomment>
        <translation>Zusammenfassung früherer Nachrichten</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/summary_dialog.py"/>
        <source>The model is given this in place of the messages that do not fit. It is told that these are notes, and not instructions.</source>
        <extracomment>paragraph</extracomment>
        <translation>Das Modell bekommt dies anstelle der Nachrichten, die nicht hineinpassen. Ihm wird gesagt, dass es Notizen sind und keine Anweisungen.</translation>
    </message>
</context>
<context>
    <name>SystemLock</name>
    <message>
        <location filename="../../app/ui/system_lock.py"/>
        <source>Locks its vault first</source>
        <extracomment>in hold_sleep_back</extracomment>
        <translation>Sperrt erst den Tresor</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <location filename="../../app/ui/tray.py"/>
        <source>Cloister, locked</source>
        <extracomment>in _dress</extracomment>
        <translation>Cloister, gesperrt</translation>
    </message>
    <message>
        <location filename="../../app/ui/tray.py"/>
        <source>Cloister, unlocked</source>
        <extracomment>in _dress</extracomment>
        <translation>Cloister, entsperrt</translation>
    </message>
    <message>
        <location filename="../../app/ui/tray.py"/>
        <source>Lock</source>
        <extracomment>setText</extracomment>
        <translation>Sperren</translation>
    </message>
    <message>
        <location filename="../../app/ui/tray.py"/>
        <source>Quit</source>
        <extracomment>setText</extracomment>
        <translation>Beenden</translation>
    </message>
    <message>
        <location filename="../../app/ui/tray.py"/>
        <source>Show</source>
        <extracomment>setText</extracomment>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <location filename="../../app/ui/unlock/unlock_page.py"/>
        <source>Caps Lock is on.</source>
        <extracomment>_say</extracomment>
        <translation>Die Feststelltaste ist aktiv.</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/unlock_page.py"/>
        <source>Checking the passphrase; this takes about a second.</source>
        <extracomment>set_busy</extracomment>
        <translation>Die Passphrase wird geprüft; das dauert etwa eine Sekunde.</translation>
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
        <translation>Geben Sie Ihre Passphrase ein, um zu entsperren.</translation>
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
        <translation>Entsperren</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/unlock_page.py"/>
        <source>Unlocking</source>
        <extracomment>ProgressLine</extracomment>
        <translation>Wird entsperrt</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/unlock_page.py"/>
        <source>Unlocking…</source>
        <extracomment>setText</extracomment>
        <translation>Wird entsperrt…</translation>
    </message>
</context>
<context>
    <name>VaultPage</name>
    <message>
        <location filename="../../app/ui/vault/page.py"/>
        <source>Vault</source>
        <extracomment>__init__</extracomment>
        <translation>Tresor</translation>
    </message>
</context>
<context>
    <name>WarmUp</name>
    <message>
        <location filename="../../app/ui/warm_up.py"/>
        <source>Loading {name}…</source>
        <extracomment>_say_of_model</extracomment>
        <translation>{name} wird geladen…</translation>
    </message>
    <message>
        <location filename="../../app/ui/warm_up.py"/>
        <source>Model not loaded</source>
        <extracomment>_say_of_model</extracomment>
        <translation>Modell nicht geladen</translation>
    </message>
    <message>
        <location filename="../../app/ui/warm_up.py"/>
        <source>Model stopped</source>
        <extracomment>_say_of_model</extracomment>
        <translation>Modell ausgefallen</translation>
    </message>
    <message>
        <location filename="../../app/ui/warm_up.py"/>
        <source>No model</source>
        <extracomment>_say_of_model</extracomment>
        <translation>Kein Modell</translation>
    </message>
    <message>
        <location filename="../../app/ui/warm_up.py"/>
        <source>The part that compares meanings stopped. The next question starts it again.</source>
        <extracomment>in _on_seen</extracomment>
        <translation>Der Teil, der Bedeutungen vergleicht, ist ausgefallen. Die nächste Frage startet ihn wieder.</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <location filename="../../app/ui/chat/welcome.py"/>
        <source>1 document is ready.</source>
        <extracomment>in _held</extracomment>
        <translation>1 Dokument ist bereit.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/welcome.py"/>
        <source>Add files…</source>
        <extracomment>QuietButton</extracomment>
        <translation>Dateien hinzufügen…</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/welcome.py"/>
        <source>Add folder…</source>
        <extracomment>QuietButton</extracomment>
        <translation>Ordner hinzufügen…</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/welcome.py"/>
        <source>Answers come with the page they stand on, and you are told when the documents do not say.</source>
        <extracomment>in _held</extracomment>
        <translation>Antworten nennen die Seite, auf die sie sich stützen, und Sie erfahren, wenn die Dokumente nichts dazu sagen.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/welcome.py"/>
        <source>Ask about what is attached. Answers come with the page they stand on.</source>
        <extracomment>in show_counts</extracomment>
        <translation>Fragen Sie nach dem, was angehängt ist. Antworten nennen die Seite, auf die sie sich stützen.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/welcome.py"/>
        <source>Draft a short notice about planned maintenance</source>
        <extracomment>in show_counts</extracomment>
        <translation>Entwirf eine kurze Mitteilung über geplante Wartungsarbeiten</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/welcome.py"/>
        <source>Explain what a hydraulic accumulator does</source>
        <extracomment>in show_counts</extracomment>
        <translation>Erkläre, was ein Hydraulikspeicher tut</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/welcome.py"/>
        <source>No language model is installed: import one in Models.</source>
        <extracomment>in show_counts</extracomment>
        <translation>Es ist kein Sprachmodell installiert: Importieren Sie eines unter „Modelle“.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/welcome.py"/>
        <source>Summarise this document</source>
        <extracomment>in _questions_of_attached: Asked in the chat; questions are read by rules, so keep one of these verbs: tóm tắt, resume, fasse … zusammen, résume.</extracomment>
        <translation>Fasse dieses Dokument zusammen</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/welcome.py"/>
        <source>There are no documents yet. Drop files or folders anywhere on this window to ask about them; until then the model answers alone, without sources.</source>
        <extracomment>in show_counts</extracomment>
        <translation>Noch sind keine Dokumente da. Ziehen Sie Dateien oder Ordner irgendwo in dieses Fenster, um dazu Fragen zu stellen; bis dahin antwortet das Modell allein, ohne Quellen.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/welcome.py"/>
        <source>This chat uses no documents: the model answers alone, without sources.</source>
        <extracomment>in show_counts</extracomment>
        <translation>Dieser Chat verwendet keine Dokumente: Das Modell antwortet allein, ohne Quellen.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/welcome.py"/>
        <source>Try the sample</source>
        <extracomment>QuietButton</extracomment>
        <translation>Beispiel ausprobieren</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/welcome.py"/>
        <source>What are the main findings, with their sources?</source>
        <extracomment>in _questions_of_documents</extracomment>
        <translation>Was sind die wichtigsten Ergebnisse, mit Quellen?</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/welcome.py"/>
        <source>What would you like to know?</source>
        <extracomment>label</extracomment>
        <translation>Was möchten Sie wissen?</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/welcome.py"/>
        <source>Which dates and deadlines are named, and for what?</source>
        <extracomment>in _questions_of_documents</extracomment>
        <translation>Welche Termine und Fristen werden genannt, und wofür?</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/welcome.py"/>
        <source>Who is responsible for the open actions?</source>
        <extracomment>in _questions_of_documents</extracomment>
        <translation>Wer ist für die offenen Punkte verantwortlich?</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/welcome.py"/>
        <source>{passages} passages from {documents} documents are ready.</source>
        <extracomment>in _held</extracomment>
        <translation>{passages} Textstellen aus {documents} Dokumenten sind bereit.</translation>
    </message>
</context>
<context>
    <name>WorkLine</name>
    <message>
        <location filename="../../app/ui/chat/work_line.py"/>
        <source>Show</source>
        <extracomment>FlatButton</extracomment>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/work_line.py"/>
        <source>Show the documents</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Dokumente anzeigen</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <location filename="../../app/ui/workspace.py"/>
        <source>The language changes once what is under way in Models or Vault has ended.</source>
        <extracomment>show_message</extracomment>
        <translation>Die Sprache wechselt, sobald beendet ist, was unter „Modelle“ oder „Tresor“ noch läuft.</translation>
    </message>
</context>
</TS>
