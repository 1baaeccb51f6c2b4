<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Ago</name>
    <message>
        <location filename="../../app/ui/vault/backing_up.py"/>
        <source>on {day}</source>
        <extracomment>in ago</extracomment>
        <translation>el {day}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/backing_up.py"/>
        <source>today</source>
        <extracomment>in ago</extracomment>
        <translation>hoy</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/backing_up.py"/>
        <source>yesterday</source>
        <extracomment>in ago</extracomment>
        <translation>ayer</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/backing_up.py"/>
        <source>{n} days ago</source>
        <extracomment>in ago</extracomment>
        <translation>hace {n} días</translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message>
        <location filename="../../app/ui/alerts.py"/>
        <source>Open Documents</source>
        <extracomment>_warn</extracomment>
        <translation>Abrir Documentos</translation>
    </message>
    <message>
        <location filename="../../app/ui/alerts.py"/>
        <source>Open Models</source>
        <extracomment>_warn</extracomment>
        <translation>Abrir Modelos</translation>
    </message>
    <message>
        <location filename="../../app/ui/alerts.py"/>
        <source>See what to do</source>
        <extracomment>show_message</extracomment>
        <translation>Ver qué hacer</translation>
    </message>
    <message>
        <location filename="../../app/ui/alerts.py"/>
        <source>Start it</source>
        <extracomment>show_message</extracomment>
        <translation>Iniciarlo</translation>
    </message>
    <message>
        <location filename="../../app/ui/alerts.py"/>
        <source>The model stopped. Your chats are safe.</source>
        <extracomment>show_message</extracomment>
        <translation>El modelo se detuvo. Sus chats están a salvo.</translation>
    </message>
    <message>
        <location filename="../../app/ui/alerts.py"/>
        <source>The next question starts it again, or start it now.</source>
        <extracomment>show_message</extracomment>
        <translation>La próxima pregunta lo vuelve a iniciar, o inícielo ahora.</translation>
    </message>
    <message>
        <location filename="../../app/ui/alerts.py"/>
        <source>The vault is damaged in {n} place.</source>
        <extracomment>the form for one</extracomment>
        <translation>La bóveda está dañada; lugares afectados: {n}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/alerts.py"/>
        <source>The vault is damaged in {n} places.</source>
        <extracomment>the form for any other number</extracomment>
        <translation>La bóveda está dañada; lugares afectados: {n}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/alerts.py"/>
        <source>What can be read is still there. Make no changes you would miss.</source>
        <extracomment>show_message</extracomment>
        <translation>Lo que se puede leer sigue ahí. No haga cambios que no quiera perder.</translation>
    </message>
</context>
<context>
    <name>AnswerDetails</name>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>Answer</source>
        <extracomment>in _figures</extracomment>
        <translation>Respuesta</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>Begun</source>
        <extracomment>in facts</extracomment>
        <translation>Inicio</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>Close</source>
        <extracomment>QuietButton</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>Context</source>
        <extracomment>in _figures</extracomment>
        <translation>Contexto</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>Copy</source>
        <extracomment>QuietButton</extracomment>
        <translation>Copiar</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>Ended</source>
        <extracomment>in _figures</extracomment>
        <translation>Terminó</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>First word</source>
        <extracomment>in _figures</extracomment>
        <translation>Primera palabra</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>How this answer was written</source>
        <extracomment>setWindowTitle</extracomment>
        <translation>Cómo se redactó esta respuesta</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>Length</source>
        <extracomment>in _sampling</extracomment>
        <translation>Longitud</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>Message</source>
        <extracomment>in facts</extracomment>
        <translation>Mensaje</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>Note</source>
        <extracomment>in facts</extracomment>
        <translation>Nota</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>Persona</source>
        <extracomment>in facts</extracomment>
        <translation>Perfil</translation>
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
        <translation>Penalización por repetición</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>Sampling</source>
        <extracomment>in _sampling</extracomment>
        <translation>Muestreo</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>Seed</source>
        <extracomment>in _sampling</extracomment>
        <translation>Semilla</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>Sources</source>
        <extracomment>in facts</extracomment>
        <translation>Fuentes</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>Speed</source>
        <extracomment>in _figures</extracomment>
        <translation>Velocidad</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>Temperature</source>
        <extracomment>in _sampling</extracomment>
        <translation>Temperatura</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>Thoughts</source>
        <extracomment>in _figures</extracomment>
        <translation>Razonamiento</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>Written by</source>
        <extracomment>in facts</extracomment>
        <translation>Redactada por</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>after {seconds} s</source>
        <extracomment>in _figures</extracomment>
        <translation>tras {seconds} s</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>at its length limit</source>
        <extracomment>in _ends</extracomment>
        <translation>al llegar al límite de longitud</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>at most {n} token</source>
        <extracomment>the form for one</extracomment>
        <translation>como máximo {n} token</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>at most {n} tokens</source>
        <extracomment>the form for any other number</extracomment>
        <translation>como máximo {n} tokens</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>by itself</source>
        <extracomment>in _ends</extracomment>
        <translation>por sí sola</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>in {n} parts</source>
        <extracomment>append</extracomment>
        <translation>en {n} partes</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>no model: the documents, word for word</source>
        <extracomment>in _writer</extracomment>
        <translation>ningún modelo: los documentos, palabra por palabra</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>when it was stopped</source>
        <extracomment>in _ends</extracomment>
        <translation>al detenerla</translation>
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
        <translation>{n} token en {seconds} s, antes de la respuesta</translation>
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
        <translation>{n} tokens en {seconds} s, antes de la respuesta</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>{n} tokens, {cached} of them read before</source>
        <extracomment>in _figures</extracomment>
        <translation>{n} tokens, {cached} de ellos ya leídos</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>{n}, drawn</source>
        <extracomment>in _sampling</extracomment>
        <translation>{n}, al azar</translation>
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
        <translation>Preguntar ya</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/attachment_bar.py"/>
        <source>Ask without what is not read yet</source>
        <extracomment>setToolTip</extracomment>
        <translation>Preguntar sin lo que aún no se ha leído</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/attachments.py"/>
        <location filename="../../app/ui/export/acts.py"/>
        <source>Attach</source>
        <extracomment>PasswordDialog, setText</extracomment>
        <translation>Adjuntar</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/attachments.py"/>
        <source>Attach files to this chat</source>
        <extracomment>choose_files</extracomment>
        <translation>Adjuntar archivos a este chat</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/attachment_bar.py"/>
        <source>Attached files</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Archivos adjuntos</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/attachments.py"/>
        <source>Attaching…</source>
        <extracomment>say</extracomment>
        <translation>Adjuntando…</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/attachment_bar.py"/>
        <source>Enter the password of {name}</source>
        <extracomment>in show_file</extracomment>
        <translation>Introducir la contraseña de {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/attachment_words.py"/>
        <source>It is tried again by itself, and with your next question.</source>
        <extracomment>append</extracomment>
        <translation>Se vuelve a intentar por sí solo y con su próxima pregunta.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/attachment_words.py"/>
        <source>It is tried again with your next question.</source>
        <extracomment>append</extracomment>
        <translation>Se vuelve a intentar con su próxima pregunta.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/attachment_words.py"/>
        <source>It was attached where this chat comes from. Attach it again to ask about it.</source>
        <extracomment>append</extracomment>
        <translation>Se adjuntó en el lugar de donde viene este chat. Adjúntelo de nuevo para preguntar sobre él.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/attachments.py"/>
        <source>Its text, what was made of it and every quote from it in this chat are erased for good. What answers said in their own words stays, and so does the file on your disk.</source>
        <extracomment>ConfirmDialog</extracomment>
        <translation>Se borran para siempre su texto, lo que se hizo con él y todas sus citas en este chat. Lo que las respuestas dijeron con sus propias palabras se conserva, igual que el archivo del disco.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/attachments.py"/>
        <source>Look over the vault in Vault.</source>
        <extracomment>UserFacingError</extracomment>
        <translation>Revise la bóveda en Bóveda.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/attachments.py"/>
        <source>Looking up what is attached…</source>
        <extracomment>say</extracomment>
        <translation>Comprobando qué hay adjunto…</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/attachment_bar.py"/>
        <source>Read {name} again</source>
        <extracomment>in show_file</extracomment>
        <translation>Leer {name} de nuevo</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/attachments.py"/>
        <source>Remove</source>
        <extracomment>ConfirmDialog</extracomment>
        <translation>Quitar</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/attachment_bar.py"/>
        <source>Remove {name} from this chat</source>
        <extracomment>in show_file</extracomment>
        <translation>Quitar {name} de este chat</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/attachments.py"/>
        <source>Remove “{name}” from this chat?</source>
        <extracomment>ConfirmDialog</extracomment>
        <translation>¿Quitar «{name}» de este chat?</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/attachments.py"/>
        <source>Traces of the file were found after it was removed.</source>
        <extracomment>UserFacingError</extracomment>
        <translation>Se encontraron rastros del archivo tras quitarlo.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/attachment_words.py"/>
        <source>not in this vault</source>
        <extracomment>in state</extracomment>
        <translation>no está en esta bóveda</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/attachment_words.py"/>
        <source>reading…</source>
        <extracomment>in reading, in state</extracomment>
        <translation>leyendo…</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/attachment_words.py"/>
        <source>reading… {percent} %</source>
        <extracomment>in reading</extracomment>
        <translation>leyendo… {percent} %</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/attachment_words.py"/>
        <source>ready</source>
        <extracomment>in state</extracomment>
        <translation>listo</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/attachment_words.py"/>
        <source>waiting</source>
        <extracomment>in state</extracomment>
        <translation>en espera</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/attachment_words.py"/>
        <source>waiting: no model reads documents</source>
        <extracomment>get</extracomment>
        <translation>en espera: ningún modelo lee documentos</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/attachment_words.py"/>
        <source>waiting: reading failed</source>
        <extracomment>get</extracomment>
        <translation>en espera: la lectura falló</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/attachment_words.py"/>
        <source>waiting: the disk is full</source>
        <extracomment>get</extracomment>
        <translation>en espera: el disco está lleno</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/attachment_words.py"/>
        <source>waiting: the reader did not start</source>
        <extracomment>get</extracomment>
        <translation>en espera: el lector no se inició</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/attachment_words.py"/>
        <source>{n} files are still being read. Your question is asked right after.</source>
        <extracomment>in waiting</extracomment>
        <translation>Aún se están leyendo {n} archivos. Su pregunta se hará justo después.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/attachment_words.py"/>
        <source>“{name}” could not be read, so your question was not asked yet.</source>
        <extracomment>in left_out</extracomment>
        <translation>No se pudo leer «{name}», así que su pregunta aún no se ha hecho.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/attachment_words.py"/>
        <source>“{name}” is still being read. Your question is asked right after.</source>
        <extracomment>in waiting</extracomment>
        <translation>«{name}» aún se está leyendo. Su pregunta se hará justo después.</translation>
    </message>
</context>
<context>
    <name>BackupPanel</name>
    <message>
        <location filename="../../app/ui/vault/backing_up.py"/>
        <source>Back up</source>
        <extracomment>CareDialog</extracomment>
        <translation>Crear copia</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/backing_up.py"/>
        <source>Back up…</source>
        <extracomment>QuietButton</extracomment>
        <translation>Crear copia…</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/backing_up.py"/>
        <source>Backed up {when}, {size}</source>
        <extracomment>setText</extracomment>
        <translation>Copia creada {when}, {size}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/backing_up.py"/>
        <source>Backup</source>
        <extracomment>label</extracomment>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/backing_up.py"/>
        <source>Choose a place on another disk or stick. Whoever restores the file needs the passphrase that you choose here; it stays the backup's, whatever becomes of yours.</source>
        <extracomment>CareDialog</extracomment>
        <translation>Elija un lugar en otro disco o memoria USB. Quien restaure el archivo necesita la frase de contraseña que elija aquí; seguirá siendo la de la copia, pase lo que pase con la de su bóveda.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/backing_up.py"/>
        <source>Done, and read again page by page: {size}. Chats: {chats}, messages: {messages}, documents: {documents}.</source>
        <extracomment>show_done</extracomment>
        <translation>Creada y releída página por página: {size}. Chats: {chats}, mensajes: {messages}, documentos: {documents}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/backing_up.py"/>
        <source>File</source>
        <extracomment>NewFileField</extracomment>
        <translation>Archivo</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/backing_up.py"/>
        <source>No backup yet. If this disk fails, everything in here is lost.</source>
        <extracomment>setText</extracomment>
        <translation>Aún no hay ninguna copia de seguridad. Si falla este disco, se pierde todo lo que hay aquí.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/backing_up.py"/>
        <source>One encrypted file with all chats, documents and settings, under a passphrase of its own. Models are not in it.</source>
        <extracomment>in __init__</extracomment>
        <translation>Un archivo cifrado con todos los chats, documentos y ajustes, con una frase de contraseña propia. No incluye los modelos.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/backing_up.py"/>
        <source>Passphrase for the backup</source>
        <extracomment>NewPassphrase</extracomment>
        <translation>Frase de contraseña para la copia</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <location filename="../../app/ui/widgets/notices.py"/>
        <source>Dismiss</source>
        <extracomment>in __init__</extracomment>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>CareDialog</name>
    <message>
        <location filename="../../app/ui/vault/care_dialog.py"/>
        <source>Cancel</source>
        <extracomment>QuietButton</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/care_dialog.py"/>
        <source>Cancelled. Nothing was left behind.</source>
        <extracomment>_say</extracomment>
        <translation>Cancelado. No quedó ningún resto.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/care_dialog.py"/>
        <source>Cancelling…</source>
        <extracomment>_say</extracomment>
        <translation>Cancelando…</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/care_dialog.py"/>
        <source>Choose…</source>
        <extracomment>QuietButton</extracomment>
        <translation>Elegir…</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/care_dialog.py"/>
        <source>Close</source>
        <extracomment>setText</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/care_dialog.py"/>
        <source>Copying, encrypted anew:{share}</source>
        <extracomment>in _phase_words: {share} is empty, or begins with a space.</extracomment>
        <translation>Copiando con un cifrado nuevo:{share}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/care_dialog.py"/>
        <source>Looking over every page:{share}</source>
        <extracomment>in _phase_words: {share} is empty, or begins with a space.</extracomment>
        <translation>Revisando todas las páginas:{share}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/care_dialog.py"/>
        <source>Making a key from the passphrase…</source>
        <extracomment>_say</extracomment>
        <translation>Creando una clave a partir de la frase de contraseña…</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/care_dialog.py"/>
        <source>Reading it again, page by page:{share}</source>
        <extracomment>in _phase_words: {share} is empty, or begins with a space.</extracomment>
        <translation>Releyendo página por página:{share}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/care_dialog.py"/>
        <source>Saving what can be read…{share}</source>
        <extracomment>in _phase_words: {share} is empty, or begins with a space.</extracomment>
        <translation>Guardando lo que se puede leer…{share}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/care_dialog.py"/>
        <source>What is lost</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Lo que se pierde</translation>
    </message>
</context>
<context>
    <name>ChatDelegate</name>
    <message>
        <location filename="../../app/ui/sidebar/delegate.py"/>
        <source>Title of the chat</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Título del chat</translation>
    </message>
</context>
<context>
    <name>ChatFiles</name>
    <message>
        <location filename="../../app/ui/export/import_dialog.py"/>
        <source>Add as documents</source>
        <extracomment>QuietButton</extracomment>
        <translation>Añadir como documentos</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/export_dialog.py"/>
        <source>All branches, not the shown one alone</source>
        <extracomment>QCheckBox</extracomment>
        <translation>Todas las ramas, no solo la que se muestra</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/acts.py"/>
        <source>All chats ({n})</source>
        <extracomment>Choice</extracomment>
        <translation>Todos los chats ({n})</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/words.py"/>
        <source>Another beginning</source>
        <extracomment>Words</extracomment>
        <translation>Otro comienzo</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/words.py"/>
        <source>Another branch, after “{text}”</source>
        <extracomment>Words</extracomment>
        <translation>Otra rama, después de «{text}»</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/words.py"/>
        <source>Answer</source>
        <extracomment>Words</extracomment>
        <translation>Respuesta</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/words.py"/>
        <source>Attached: {names}</source>
        <extracomment>Words</extracomment>
        <translation>Adjuntos: {names}</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/words.py"/>
        <source>Broken off</source>
        <extracomment>Words</extracomment>
        <translation>Interrumpida</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/acts.py"/>
        <source>Cancelled. Nothing was left behind.</source>
        <extracomment>partial</extracomment>
        <translation>Cancelado. No quedó ningún resto.</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/acts.py"/>
        <source>Cancelled. What came in so far stays.</source>
        <extracomment>show_cancelled</extracomment>
        <translation>Cancelado. Lo que ya había llegado se conserva.</translation>
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
        <translation>Los chats que ya están aquí no se tocan. De otros programas llegan las preguntas y respuestas con todas sus versiones, pero no los prompts del sistema.</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/words.py"/>
        <source>Contents</source>
        <extracomment>Words</extracomment>
        <translation>Contenido</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/export_dialog.py"/>
        <source>Details: model, tokens and speed</source>
        <extracomment>QCheckBox</extracomment>
        <translation>Detalles: modelo, tokens y velocidad</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/words.py"/>
        <source>Documents: {markings}</source>
        <extracomment>Words</extracomment>
        <translation>Documentos: {markings}</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/export_dialog.py"/>
        <source>Export</source>
        <extracomment>__init__</extracomment>
        <translation>Exportar</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/export_dialog.py"/>
        <source>Export chats</source>
        <extracomment>__init__</extracomment>
        <translation>Exportar chats</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/words.py"/>
        <source>Exported {when}</source>
        <extracomment>Words</extracomment>
        <translation>Exportado el {when}</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/words.py"/>
        <source>Failed</source>
        <extracomment>Words</extracomment>
        <translation>Fallida</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/export_dialog.py"/>
        <source>File</source>
        <extracomment>NewFileField, in _fill</extracomment>
        <translation>Archivo</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/acts.py"/>
        <source>Files of chats (*.json *.zip *.chat);;All files (*)</source>
        <extracomment>choose_files</extracomment>
        <translation>Archivos de chats (*.json *.zip *.chat);;Todos los archivos (*)</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/export_dialog.py"/>
        <source>Form</source>
        <extracomment>_box, in _fill</extracomment>
        <translation>Formato</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/words.py"/>
        <source>HTML: one page for any browser</source>
        <extracomment>in format_names</extracomment>
        <translation>HTML: una página para cualquier navegador</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/acts.py"/>
        <location filename="../../app/ui/export/import_dialog.py"/>
        <source>Import chats</source>
        <extracomment>__init__, choose_files</extracomment>
        <translation>Importar chats</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/words.py"/>
        <source>Imported {n} chat.</source>
        <extracomment>the form for one</extracomment>
        <translation>{n} chat importado.</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/words.py"/>
        <source>Imported {n} chats.</source>
        <extracomment>the form for any other number</extracomment>
        <translation>{n} chats importados.</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/words.py"/>
        <source>JSON: everything, to import again</source>
        <extracomment>in format_names</extracomment>
        <translation>JSON: todo, para volver a importarlo</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/words.py"/>
        <source>Markdown: text for any editor</source>
        <extracomment>in format_names</extracomment>
        <translation>Markdown: texto para cualquier editor</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/words.py"/>
        <source>Model: {name}</source>
        <extracomment>Words</extracomment>
        <translation>Modelo: {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/words.py"/>
        <source>Nothing was imported.</source>
        <extracomment>in outcome</extracomment>
        <translation>No se importó nada.</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/words.py"/>
        <source>PDF: pages to print or to file</source>
        <extracomment>in format_names</extracomment>
        <translation>PDF: páginas para imprimir o archivar</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/words.py"/>
        <source>Question</source>
        <extracomment>Words</extracomment>
        <translation>Pregunta</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/words.py"/>
        <source>Sources</source>
        <extracomment>Words</extracomment>
        <translation>Fuentes</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/export_dialog.py"/>
        <source>Sources: file, page and quote</source>
        <extracomment>QCheckBox</extracomment>
        <translation>Fuentes: archivo, página y cita</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/words.py"/>
        <source>Stopped before the end</source>
        <extracomment>Words</extracomment>
        <translation>Detenida antes del final</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/words.py"/>
        <source>System prompts and steps of tools stayed behind: {n}.</source>
        <extracomment>append</extracomment>
        <translation>Prompts del sistema y pasos de herramientas omitidos: {n}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/words.py"/>
        <source>The documents do not say.</source>
        <extracomment>Words</extracomment>
        <translation>Los documentos no lo dicen.</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/export_dialog.py"/>
        <source>The file is not encrypted: whoever can read it reads the chats. Cloister does not look after it, and does not delete it.</source>
        <extracomment>__init__</extracomment>
        <translation>El archivo no está cifrado: quien pueda leerlo puede leer los chats. Cloister no se ocupa de él ni lo elimina.</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/words.py"/>
        <source>The nearest passages</source>
        <extracomment>Words</extracomment>
        <translation>Los pasajes más cercanos</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/acts.py"/>
        <source>The {n} chosen chats</source>
        <extracomment>Choice</extracomment>
        <translation>Los {n} chats seleccionados</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/export_dialog.py"/>
        <source>With</source>
        <extracomment>label</extracomment>
        <translation>Incluir</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/acts.py"/>
        <source>Wrote {n} chat,</source>
        <extracomment>the form for one</extracomment>
        <translation>{n} chat escrito,</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/acts.py"/>
        <source>Wrote {n} chats,</source>
        <extracomment>the form for any other number</extracomment>
        <translation>{n} chats escritos,</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/words.py"/>
        <source>does not support the sentence</source>
        <extracomment>Words</extracomment>
        <translation>no respalda la frase</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/words.py"/>
        <source>page {n}</source>
        <extracomment>Words</extracomment>
        <translation>página {n}</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/acts.py"/>
        <source>{done} of {n} chat written</source>
        <extracomment>the form for one</extracomment>
        <translation>{done} de {n} chat escrito</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/acts.py"/>
        <source>{done} of {n} chats written</source>
        <extracomment>the form for any other number</extracomment>
        <translation>{done} de {n} chats escritos</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/import_dialog.py"/>
        <source>{files}: chats of {program}</source>
        <extracomment>in __init__</extracomment>
        <translation>{files}: chats de {program}</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/import_dialog.py"/>
        <source>{n} chat imported</source>
        <extracomment>the form for one</extracomment>
        <translation>{n} chat importado</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/import_dialog.py"/>
        <source>{n} chats imported</source>
        <extracomment>the form for any other number</extracomment>
        <translation>{n} chats importados</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/words.py"/>
        <source>{n} could not be read.</source>
        <extracomment>the form for any other number, the form for one</extracomment>
        <translation>Ilegibles: {n}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/words.py"/>
        <source>{n} stood here already, with all its messages.</source>
        <extracomment>the form for one</extracomment>
        <translation>{n} ya estaba aquí, con todos sus mensajes.</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/words.py"/>
        <source>{n} stood here already, with all their messages.</source>
        <extracomment>the form for any other number</extracomment>
        <translation>{n} ya estaban aquí, con todos sus mensajes.</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/words.py"/>
        <source>{prompt} tokens read, {answer} written, {speed} tokens/s, first after {first} s</source>
        <extracomment>Words</extracomment>
        <translation>{prompt} tokens leídos, {answer} redactados, {speed} tokens/s, el primero tras {first} s</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/import_dialog.py"/>
        <source>{said}, {n} here already</source>
        <extracomment>in show_told</extracomment>
        <translation>{said}, ya estaban aquí: {n}</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/acts.py"/>
        <source>“{title}”</source>
        <extracomment>Choice</extracomment>
        <translation>«{title}»</translation>
    </message>
</context>
<context>
    <name>ChatHeader</name>
    <message>
        <location filename="../../app/ui/chat/header.py"/>
        <source>All documents</source>
        <extracomment>in show_documents</extracomment>
        <translation>Todos los documentos</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/header.py"/>
        <source>Answer from: {name}</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Responder a partir de: {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/header.py"/>
        <source>Attached files</source>
        <extracomment>in show_documents</extracomment>
        <translation>Archivos adjuntos</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/header.py"/>
        <source>Export…</source>
        <extracomment>addAction</extracomment>
        <translation>Exportar…</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/header.py"/>
        <source>Import a model in Models</source>
        <extracomment>setToolTip</extracomment>
        <translation>Importe un modelo en Modelos</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/header.py"/>
        <source>Import chats…</source>
        <extracomment>addAction</extracomment>
        <translation>Importar chats…</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/header.py"/>
        <source>Model: {name}</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Modelo: {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/header.py"/>
        <source>New chat</source>
        <extracomment>show_title</extracomment>
        <translation>Nuevo chat</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/header.py"/>
        <source>No documents</source>
        <extracomment>in show_documents</extracomment>
        <translation>Sin documentos</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/header.py"/>
        <source>No documents: the model alone</source>
        <extracomment>in show_documents</extracomment>
        <translation>Sin documentos: solo el modelo</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/header.py"/>
        <source>No model</source>
        <extracomment>in show_models</extracomment>
        <translation>Sin modelo</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/header.py"/>
        <source>Quotes only</source>
        <extracomment>in show_models</extracomment>
        <translation>Solo citas</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/header.py"/>
        <source>Quotes only: no model writes</source>
        <extracomment>_add_choice</extracomment>
        <translation>Solo citas: ningún modelo redacta</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/header.py"/>
        <source>The attached files alone</source>
        <extracomment>in show_documents</extracomment>
        <translation>Solo los archivos adjuntos</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/header.py"/>
        <source>Then it is removed for good, unless you go on with it before</source>
        <extracomment>setToolTip</extracomment>
        <translation>Ese día se elimina para siempre, salvo que lo continúe antes</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/header.py"/>
        <source>Title of this chat</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Título de este chat</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/header.py"/>
        <source>What can be done with this chat</source>
        <extracomment>IconButton</extracomment>
        <translation>Acciones de este chat</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/header.py"/>
        <source>Which documents this chat answers from</source>
        <extracomment>in show_documents</extracomment>
        <translation>Con qué documentos responde este chat</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/header.py"/>
        <source>Which documents this chat answers from, beside its attached files</source>
        <extracomment>in show_documents</extracomment>
        <translation>Con qué documentos responde este chat, además de sus archivos adjuntos</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/header.py"/>
        <source>Which model answers, or the documents themselves</source>
        <extracomment>in show_models</extracomment>
        <translation>Qué modelo responde, o los propios documentos</translation>
    </message>
</context>
<context>
    <name>ChatList</name>
    <message>
        <location filename="../../app/ui/sidebar/chat_list.py"/>
        <source>Past chats</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Chats anteriores</translation>
    </message>
</context>
<context>
    <name>ChatListModel</name>
    <message>
        <location filename="../../app/ui/sidebar/model.py"/>
        <source>Last week</source>
        <extracomment>in _heading_data</extracomment>
        <translation>Última semana</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/model.py"/>
        <source>New chat</source>
        <extracomment>in _chat_data</extracomment>
        <translation>Nuevo chat</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/model.py"/>
        <source>Older</source>
        <extracomment>in _heading_data</extracomment>
        <translation>Anteriores</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/model.py"/>
        <source>Pinned</source>
        <extracomment>in _heading_data</extracomment>
        <translation>Fijados</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/model.py"/>
        <source>Today</source>
        <extracomment>in _heading_data</extracomment>
        <translation>Hoy</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/model.py"/>
        <source>Yesterday</source>
        <extracomment>in _heading_data</extracomment>
        <translation>Ayer</translation>
    </message>
</context>
<context>
    <name>ChatPage</name>
    <message>
        <location filename="../../app/ui/chat/page.py"/>
        <source>Delete</source>
        <extracomment>ConfirmDialog</extracomment>
        <translation>Eliminar</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/page.py"/>
        <source>Delete this version?</source>
        <extracomment>ConfirmDialog</extracomment>
        <translation>¿Eliminar esta versión?</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/page.py"/>
        <source>It is deleted for good, with all that was said after it. The other versions stay.</source>
        <extracomment>ConfirmDialog</extracomment>
        <translation>Se elimina para siempre, con todo lo que se dijo después. Las demás versiones se conservan.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/jump.py"/>
        <source>Jump to newest</source>
        <extracomment>__init__</extracomment>
        <translation>Ir a lo más reciente</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/page.py"/>
        <source>Try again</source>
        <extracomment>show_error</extracomment>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>ChatPanes</name>
    <message>
        <location filename="../../app/ui/chat_panes.py"/>
        <source>Add a folder to ask about</source>
        <extracomment>choose_folder</extracomment>
        <translation>Añadir una carpeta sobre la que preguntar</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat_panes.py"/>
        <source>Add files to ask about</source>
        <extracomment>choose_files</extracomment>
        <translation>Añadir archivos sobre los que preguntar</translation>
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
        <translation>Crearlos, cambiarlos y eliminarlos</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/commands.py"/>
        <source>Quotes only: no model writes</source>
        <extracomment>Command</extracomment>
        <translation>Solo citas: ningún modelo redacta</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/commands.py"/>
        <source>edit prompts</source>
        <extracomment>Command</extracomment>
        <translation>editar prompts</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/commands.py"/>
        <source>quotes</source>
        <extracomment>Command</extracomment>
        <translation>citas</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/commands.py"/>
        <source>{name}: {about}. {place} of {count}</source>
        <extracomment>in _say</extracomment>
        <translation>{name}: {about}. {place} de {count}</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <location filename="../../app/ui/chat/composer.py"/>
        <source>About {tokens} tokens; this model reads {context} at once.</source>
        <extracomment>in _show_hint</extracomment>
        <translation>Unos {tokens} tokens; este modelo lee {context} de una vez.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/composer.py"/>
        <source>Ask the model…</source>
        <extracomment>setPlaceholderText</extracomment>
        <translation>Pregunte al modelo…</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/composer.py"/>
        <source>Ask your documents…</source>
        <extracomment>setPlaceholderText</extracomment>
        <translation>Pregunte a sus documentos…</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/composer.py"/>
        <source>Attach</source>
        <extracomment>Pill</extracomment>
        <translation>Adjuntar</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/composer.py"/>
        <source>Attach files to this chat (Ctrl+Shift+A)</source>
        <extracomment>setToolTip</extracomment>
        <translation>Adjuntar archivos a este chat (Control+Mayúsculas+A)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/composer.py"/>
        <source>Enter sends, Shift and Enter break the line, Up brings back a question.</source>
        <extracomment>setAccessibleDescription</extracomment>
        <translation>Intro envía, Mayúsculas e Intro saltan de línea, Arriba recupera una pregunta.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/composer.py"/>
        <source>Enter sends, Shift+Enter breaks the line</source>
        <extracomment>in _show_hint</extracomment>
        <translation>Intro envía, Mayúsculas+Intro salta de línea</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/composer.py"/>
        <source>Send</source>
        <extracomment>PrimaryButton</extracomment>
        <translation>Enviar</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/composer.py"/>
        <source>Send (Enter)</source>
        <extracomment>setToolTip</extracomment>
        <translation>Enviar (Intro)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/composer.py"/>
        <source>Stop</source>
        <extracomment>QuietButton</extracomment>
        <translation>Detener</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/composer.py"/>
        <source>Stop this answer (Esc)</source>
        <extracomment>setToolTip</extracomment>
        <translation>Detener esta respuesta (Escape)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/composer.py"/>
        <source>Stopping…</source>
        <extracomment>in _show_hint</extracomment>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/composer.py"/>
        <source>Too long: {tokens} tokens; this model reads {context} at once.</source>
        <extracomment>in _estimated</extracomment>
        <translation>Demasiado larga: {tokens} tokens; este modelo lee {context} de una vez.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/composer.py"/>
        <source>Your question</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Su pregunta</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/composer.py"/>
        <source>{tokens} · about {time} to the first word</source>
        <extracomment>in _estimated</extracomment>
        <translation>{tokens} · unos {time} hasta la primera palabra</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/composer.py"/>
        <source>{tokens} · the oldest message will no longer be read</source>
        <extracomment>in _estimated</extracomment>
        <translation>{tokens} · el mensaje más antiguo ya no se leerá</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/composer.py"/>
        <source>{tokens} · the {n} oldest messages will no longer be read</source>
        <extracomment>in _estimated</extracomment>
        <translation>{tokens} · los {n} mensajes más antiguos ya no se leerán</translation>
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
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ContextControl</name>
    <message>
        <location filename="../../app/ui/chat/context_control.py"/>
        <source>Summary removed. None is written in this chat any more.</source>
        <extracomment>show_message</extracomment>
        <translation>Resumen quitado. En este chat ya no se escribe ninguno.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/context_control.py"/>
        <source>Undo</source>
        <extracomment>show_message</extracomment>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>ContextMeter</name>
    <message>
        <location filename="../../app/ui/chat/context_meter.py"/>
        <source>Context used</source>
        <extracomment>ProgressLine</extracomment>
        <translation>Contexto usado</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/context_meter.py"/>
        <source>Context used: {percent} %</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Contexto usado: {percent} %</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/context_meter.py"/>
        <source>Context {percent} %</source>
        <extracomment>setText</extracomment>
        <translation>Contexto {percent} %</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/context_meter.py"/>
        <source>What the context window holds (Ctrl+I)</source>
        <extracomment>plain_tip</extracomment>
        <translation>Qué contiene la ventana de contexto (Control+I)</translation>
    </message>
</context>
<context>
    <name>ContextPanel</name>
    <message>
        <location filename="../../app/ui/chat/context_panel.py"/>
        <source>As in Settings</source>
        <extracomment>in show_memory</extracomment>
        <translation>Como en Ajustes</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/context_panel.py"/>
        <source>As much as fits</source>
        <extracomment>in show_memory</extracomment>
        <translation>Tanto como quepa</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/context_panel.py"/>
        <source>Close</source>
        <extracomment>IconButton</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/context_panel.py"/>
        <source>Context window</source>
        <extracomment>label, setAccessibleName</extracomment>
        <translation>Ventana de contexto</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/context_panel.py"/>
        <source>Earlier turns</source>
        <extracomment>_Part</extracomment>
        <translation>Turnos anteriores</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/context_panel.py"/>
        <source>Free</source>
        <extracomment>_Part</extracomment>
        <translation>Libre</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/context_panel.py"/>
        <source>Kept for the answer</source>
        <extracomment>_Part</extracomment>
        <translation>Reservado para la respuesta</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/context_panel.py"/>
        <source>Memory of this chat</source>
        <extracomment>paragraph, setAccessibleName</extracomment>
        <translation>Memoria de este chat</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/context_panel.py"/>
        <source>Nothing to measure now: no model is loaded, or it is writing.</source>
        <extracomment>in _notes_of</extracomment>
        <translation>Ahora no hay nada que medir: no hay ningún modelo cargado, o está redactando.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/context_panel.py"/>
        <source>Question</source>
        <extracomment>_Part</extracomment>
        <translation>Pregunta</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/context_panel.py"/>
        <source>Rules and instructions</source>
        <extracomment>_Part</extracomment>
        <translation>Reglas e instrucciones</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/context_panel.py"/>
        <source>Sources</source>
        <extracomment>_Part</extracomment>
        <translation>Fuentes</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/context_panel.py"/>
        <source>Sum up what no longer fits</source>
        <extracomment>paragraph, setAccessibleName</extracomment>
        <translation>Resumir lo que ya no cabe</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/context_panel.py"/>
        <source>Summary</source>
        <extracomment>_Part</extracomment>
        <translation>Resumen</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/context_panel.py"/>
        <source>The answer begins after about {first} and may take {whole}.</source>
        <extracomment>in _notes_of</extracomment>
        <translation>La respuesta empieza tras unos {first} y puede tardar {whole}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/context_panel.py"/>
        <source>The last turn</source>
        <extracomment>in _turns_words</extracomment>
        <translation>El último turno</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/context_panel.py"/>
        <source>The last {n} turns</source>
        <extracomment>in _turns_words</extracomment>
        <translation>Los últimos {n} turnos</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/context_panel.py"/>
        <source>The oldest message is not given to the model.</source>
        <extracomment>append</extracomment>
        <translation>El mensaje más antiguo no se da al modelo.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/context_panel.py"/>
        <source>The question is too long for this model.</source>
        <extracomment>append</extracomment>
        <translation>La pregunta es demasiado larga para este modelo.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/context_panel.py"/>
        <source>The {n} oldest messages are not given to the model.</source>
        <extracomment>in _notes_of</extracomment>
        <translation>Los {n} mensajes más antiguos no se dan al modelo.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/context_panel.py"/>
        <source>This model is given the question and the best sentences, and no turns.</source>
        <extracomment>append</extracomment>
        <translation>Este modelo recibe la pregunta y las mejores frases, y ningún turno.</translation>
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
        <translation>1 fuente</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_menu.py"/>
        <source>Answer again</source>
        <extracomment>in _add_acts</extracomment>
        <translation>Responder de nuevo</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/answer_foot.py"/>
        <source>Answer again, beside this answer (R)</source>
        <extracomment>Act</extracomment>
        <translation>Responder de nuevo, junto a esta respuesta (R)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turns.py"/>
        <source>Answer being written: {text}</source>
        <extracomment>in spoken</extracomment>
        <translation>Redactando la respuesta: {text}</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turns.py"/>
        <source>Answer: {text}</source>
        <extracomment>in spoken</extracomment>
        <translation>Respuesta: {text}</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/answer_foot.py"/>
        <source>Ask this question differently; what is here stays (E)</source>
        <extracomment>in _acts</extracomment>
        <translation>Hacer esta pregunta de otra forma; lo que hay aquí se conserva (E)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turns.py"/>
        <source>Attached: {names}</source>
        <extracomment>in attached_words</extracomment>
        <translation>Adjuntos: {names}</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/boundary_piece.py"/>
        <source>Change what the model is told of all this</source>
        <extracomment>in _lay_out_head</extracomment>
        <translation>Cambiar lo que se dice al modelo de todo esto</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/answer_foot.py"/>
        <source>Continue</source>
        <extracomment>Act</extracomment>
        <translation>Continuar</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_menu.py"/>
        <source>Continue this answer</source>
        <extracomment>in _add_acts</extracomment>
        <translation>Continuar esta respuesta</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/conversation.py"/>
        <source>Conversation</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Conversación</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/answer_foot.py"/>
        <location filename="../../app/ui/chat/block_view.py"/>
        <source>Copy</source>
        <extracomment>Act, draw_text, horizontalAdvance</extracomment>
        <translation>Copiar</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_menu.py"/>
        <source>Copy answer</source>
        <extracomment>addAction</extracomment>
        <translation>Copiar respuesta</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_menu.py"/>
        <source>Copy answer as plain text</source>
        <extracomment>addAction</extracomment>
        <translation>Copiar respuesta como texto sin formato</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_menu.py"/>
        <source>Copy answer with its sources</source>
        <extracomment>addAction</extracomment>
        <translation>Copiar respuesta con sus fuentes</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_menu.py"/>
        <source>Copy code</source>
        <extracomment>in _add_copies</extracomment>
        <translation>Copiar código</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_menu.py"/>
        <source>Copy code {n}</source>
        <extracomment>in _add_copies</extracomment>
        <translation>Copiar código {n}</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_menu.py"/>
        <source>Copy question</source>
        <extracomment>addAction</extracomment>
        <translation>Copiar pregunta</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_menu.py"/>
        <source>Copy selection</source>
        <extracomment>addAction</extracomment>
        <translation>Copiar selección</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/answer_foot.py"/>
        <source>Copy this answer (C)</source>
        <extracomment>Act</extracomment>
        <translation>Copiar esta respuesta (C)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/answer_pieces.py"/>
        <source>Copy this code (K)</source>
        <extracomment>in spots</extracomment>
        <translation>Copiar este código (K)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_menu.py"/>
        <source>Delete this version…</source>
        <extracomment>addAction</extracomment>
        <translation>Eliminar esta versión…</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/boundary_piece.py"/>
        <source>Earlier messages are no longer read by the model</source>
        <extracomment>in boundary_words</extracomment>
        <translation>El modelo ya no lee los mensajes anteriores</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/boundary_piece.py"/>
        <source>Earlier messages are read by the model as a summary</source>
        <extracomment>in boundary_words</extracomment>
        <translation>El modelo lee los mensajes anteriores como resumen</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_menu.py"/>
        <source>Earlier version</source>
        <extracomment>in _add_acts</extracomment>
        <translation>Versión anterior</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/acts.py"/>
        <source>Earlier version (Left)</source>
        <extracomment>Spot</extracomment>
        <translation>Versión anterior (Izquierda)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/boundary_piece.py"/>
        <source>Edit</source>
        <extracomment>in _lay_out_head</extracomment>
        <translation>Editar</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/answer_foot.py"/>
        <location filename="../../app/ui/chat/turn_menu.py"/>
        <source>Edit question</source>
        <extracomment>Act, in _add_acts</extracomment>
        <translation>Editar pregunta</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_menu.py"/>
        <source>Edit the summary…</source>
        <extracomment>addAction</extracomment>
        <translation>Editar el resumen…</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/announcer.py"/>
        <source>End of the answer.</source>
        <extracomment>in finish</extracomment>
        <translation>Fin de la respuesta.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/answer_foot.py"/>
        <source>Go on from here (G)</source>
        <extracomment>Act</extracomment>
        <translation>Seguir desde aquí (G)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/boundary_piece.py"/>
        <source>Hide the summary (S)</source>
        <extracomment>in _lay_out_head</extracomment>
        <translation>Ocultar el resumen (S)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/thought_piece.py"/>
        <source>Hide the thoughts (T)</source>
        <extracomment>in spots</extracomment>
        <translation>Ocultar el razonamiento (T)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_menu.py"/>
        <source>How this answer was written</source>
        <extracomment>in _add_acts</extracomment>
        <translation>Cómo se redactó esta respuesta</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/acts.py"/>
        <source>How this answer was written (D)</source>
        <extracomment>in spots</extracomment>
        <translation>Cómo se redactó esta respuesta (D)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_menu.py"/>
        <source>Later version</source>
        <extracomment>in _add_acts</extracomment>
        <translation>Versión posterior</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/acts.py"/>
        <source>Later version (Right)</source>
        <extracomment>Spot</extracomment>
        <translation>Versión posterior (Derecha)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turns.py"/>
        <source>Messages above this one are no longer read by the model.</source>
        <extracomment>in _spoken_boundary</extracomment>
        <translation>El modelo ya no lee los mensajes que están por encima de este.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turns.py"/>
        <source>Messages above this one are read as a summary, which S shows.</source>
        <extracomment>in _spoken_boundary</extracomment>
        <translation>Los mensajes por encima de este se leen como un resumen, que S muestra.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turns.py"/>
        <source>Messages above this one are read as a summary: {text}</source>
        <extracomment>in _spoken_boundary</extracomment>
        <translation>Los mensajes por encima de este se leen como un resumen: {text}</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/answer_pieces.py"/>
        <source>Nearest passages</source>
        <extracomment>in draw</extracomment>
        <translation>Pasajes más cercanos</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/answer_pieces.py"/>
        <source>No passage answers this.</source>
        <extracomment>in _not_said</extracomment>
        <translation>Ningún pasaje responde a esto.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/answer_pieces.py"/>
        <source>No passage answers this. The closest ones:</source>
        <extracomment>in _not_said</extracomment>
        <translation>Ningún pasaje responde a esto. Los más cercanos:</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turns.py"/>
        <source>Not supported: {count}.</source>
        <extracomment>append</extracomment>
        <translation>Sin respaldo: {count}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_menu.py"/>
        <source>Quote selection in your question</source>
        <extracomment>addAction</extracomment>
        <translation>Citar selección en su pregunta</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/waiting.py"/>
        <source>Reading 1 passage…</source>
        <extracomment>in _words</extracomment>
        <translation>Leyendo 1 pasaje…</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/waiting.py"/>
        <source>Reading part {number} of {count}</source>
        <extracomment>in part_words</extracomment>
        <translation>Leyendo la parte {number} de {count}</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/waiting.py"/>
        <source>Reading {count} passages…</source>
        <extracomment>in _words</extracomment>
        <translation>Leyendo {count} pasajes…</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/boundary_piece.py"/>
        <source>Remove</source>
        <extracomment>in _lay_out_head</extracomment>
        <translation>Quitar</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_menu.py"/>
        <source>Remove the summary</source>
        <extracomment>addAction</extracomment>
        <translation>Quitar el resumen</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/boundary_piece.py"/>
        <source>Remove this summary, and write none here</source>
        <extracomment>in _lay_out_head</extracomment>
        <translation>Quitar este resumen y no escribir ninguno aquí</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/answer_foot.py"/>
        <source>Retry</source>
        <extracomment>Act</extracomment>
        <translation>Reintentar</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_menu.py"/>
        <source>Select all of it</source>
        <extracomment>addAction</extracomment>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_menu.py"/>
        <source>Show or hide the summary</source>
        <extracomment>addAction</extracomment>
        <translation>Mostrar u ocultar el resumen</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_menu.py"/>
        <source>Show or hide the thoughts</source>
        <extracomment>addAction</extracomment>
        <translation>Mostrar u ocultar el razonamiento</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/answer_foot.py"/>
        <source>Show the sources (1 to 9 opens one)</source>
        <extracomment>in _acts</extracomment>
        <translation>Mostrar las fuentes (del 1 al 9 se abre una)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/boundary_piece.py"/>
        <source>Show the summary (S)</source>
        <extracomment>in _lay_out_head</extracomment>
        <translation>Mostrar el resumen (S)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/thought_piece.py"/>
        <source>Show the thoughts (T)</source>
        <extracomment>in spots</extracomment>
        <translation>Mostrar el razonamiento (T)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/answer_pieces.py"/>
        <source>Show this passage in its document</source>
        <extracomment>in spots</extracomment>
        <translation>Mostrar este pasaje en su documento</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/answer_foot.py"/>
        <source>Sources</source>
        <extracomment>Act</extracomment>
        <translation>Fuentes</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turns.py"/>
        <source>Sources: {count}.</source>
        <extracomment>append</extracomment>
        <translation>Fuentes: {count}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/boundary_piece.py"/>
        <source>Summary of these messages, by the model</source>
        <extracomment>in _head_words</extracomment>
        <translation>Resumen de estos mensajes, hecho por el modelo</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/boundary_piece.py"/>
        <source>Summary of these messages, in your words</source>
        <extracomment>in _head_words</extracomment>
        <translation>Resumen de estos mensajes, escrito por usted</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turns.py"/>
        <source>T shows what the model thought.</source>
        <extracomment>in _spoken_thoughts</extracomment>
        <translation>T muestra lo que pensó el modelo.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/answer_pieces.py"/>
        <source>The documents do not say</source>
        <extracomment>in draw</extracomment>
        <translation>Los documentos no lo dicen</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turns.py"/>
        <source>The documents do not say. {text}</source>
        <extracomment>in spoken</extracomment>
        <translation>Los documentos no lo dicen. {text}</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turns.py"/>
        <source>The model is thinking. T shows its thoughts.</source>
        <extracomment>in spoken</extracomment>
        <translation>El modelo está pensando. T muestra su razonamiento.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/pointing.py"/>
        <source>The passage does not support this sentence.</source>
        <extracomment>escape</extracomment>
        <translation>El pasaje no respalda esta frase.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/waiting.py"/>
        <source>Thinking…</source>
        <extracomment>in _words</extracomment>
        <translation>Pensando…</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/thought_piece.py"/>
        <source>Thinking… {time}</source>
        <extracomment>in thought_words</extracomment>
        <translation>Pensando… {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/answer_foot.py"/>
        <source>This answer could not be finished. Your question is kept.</source>
        <extracomment>in _state_notice</extracomment>
        <translation>Esta respuesta no se pudo terminar. Su pregunta se conserva.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/answer_foot.py"/>
        <source>This answer was cut off before it was finished. What came is kept.</source>
        <extracomment>in _state_notice</extracomment>
        <translation>Esta respuesta se cortó antes de terminar. Lo que llegó se conserva.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/thought_piece.py"/>
        <source>Thought for {time}</source>
        <extracomment>in thought_words</extracomment>
        <translation>Pensó {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/thought_piece.py"/>
        <source>Thoughts</source>
        <extracomment>in thought_words</extracomment>
        <translation>Razonamiento</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turns.py"/>
        <source>Thoughts: {text}</source>
        <extracomment>in _spoken_thoughts</extracomment>
        <translation>Razonamiento: {text}</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/answer_foot.py"/>
        <source>Try again</source>
        <extracomment>Act</extracomment>
        <translation>Reintentar</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/conversation.py"/>
        <source>Up and Down go from turn to turn, Left and Right to its other versions. On an answer, 1 to 9 open its sources, C copies it, K copies its code, R asks again, G goes on with it, E edits its question, D tells how it was written, T shows what the model thought, S the summary of what it is not given any more.</source>
        <extracomment>setAccessibleDescription</extracomment>
        <translation>Arriba y Abajo van de turno en turno, Izquierda y Derecha a sus otras versiones. En una respuesta, del 1 al 9 abren sus fuentes, C la copia, K copia su código, R pregunta de nuevo, G la continúa, E edita su pregunta, D muestra cómo se redactó, T muestra lo que pensó el modelo y S, el resumen de lo que ya no se le da.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turns.py"/>
        <source>Version {place} of {count}.</source>
        <extracomment>in _spoken_version</extracomment>
        <translation>Versión {place} de {count}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/answer_foot.py"/>
        <source>Word for word from your documents. No model wrote this.</source>
        <extracomment>in notices_above</extracomment>
        <translation>Palabra por palabra de sus documentos. Ningún modelo redactó esto.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/waiting.py"/>
        <source>Writing…</source>
        <extracomment>in _words</extracomment>
        <translation>Redactando…</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turns.py"/>
        <source>You asked: {text}</source>
        <extracomment>in spoken</extracomment>
        <translation>Usted preguntó: {text}</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/answer_foot.py"/>
        <source>You stopped this answer here.</source>
        <extracomment>in _state_notice</extracomment>
        <translation>Usted detuvo esta respuesta aquí.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/answer_pieces.py"/>
        <source>not supported</source>
        <extracomment>render_segment</extracomment>
        <translation>sin respaldo</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/answer_foot.py"/>
        <source>{count} sources</source>
        <extracomment>append</extracomment>
        <translation>{count} fuentes</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/answer_pieces.py"/>
        <source>{file} · page {page}</source>
        <extracomment>in source_name</extracomment>
        <translation>{file} · página {page}</translation>
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
        <translation>{n} fila más no se muestra; Copiar las toma todas.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/answer_pieces.py"/>
        <source>{n} more rows are not shown; Copy takes them all.</source>
        <extracomment>the form for any other number</extracomment>
        <translation>{n} filas más no se muestran; Copiar las toma todas.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/waiting.py"/>
        <source>{one} and {other}</source>
        <extracomment>in part_words</extracomment>
        <translation>{one} y {other}</translation>
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
        <translation>{seconds} s hasta la primera palabra</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <location filename="../../app/ui/crash.py"/>
        <source>Copy the line</source>
        <extracomment>QuietButton</extracomment>
        <translation>Copiar la línea</translation>
    </message>
    <message>
        <location filename="../../app/ui/crash.py"/>
        <source>Go on</source>
        <extracomment>PrimaryButton</extracomment>
        <translation>Continuar</translation>
    </message>
    <message>
        <location filename="../../app/ui/crash.py"/>
        <source>Something went wrong</source>
        <extracomment>setWindowTitle</extracomment>
        <translation>Algo salió mal</translation>
    </message>
    <message>
        <location filename="../../app/ui/crash.py"/>
        <source>Something went wrong inside Cloister</source>
        <extracomment>paragraph</extracomment>
        <translation>Algo salió mal dentro de Cloister</translation>
    </message>
    <message>
        <location filename="../../app/ui/crash.py"/>
        <source>What you had done before is kept. If it happens again, lock and unlock, or start Cloister anew. The line below holds no text of yours; it helps whoever looks after this program.</source>
        <extracomment>paragraph</extracomment>
        <translation>Lo que había hecho antes se conserva. Si vuelve a ocurrir, bloquee y desbloquee, o reinicie Cloister. La línea de abajo no contiene ningún texto suyo; es útil para quien se ocupa de este programa.</translation>
    </message>
</context>
<context>
    <name>DestroyDialog</name>
    <message>
        <location filename="../../app/ui/vault/destroying.py"/>
        <source>Destroy</source>
        <extracomment>__init__</extracomment>
        <translation>Destruir</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/destroying.py"/>
        <source>Destroy this vault?</source>
        <extracomment>__init__</extracomment>
        <translation>¿Destruir esta bóveda?</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/destroying.py"/>
        <source>Every chat, document, model and setting here is gone for good, and Cloister starts as on its first day. To go on, type the word “{word}”.</source>
        <extracomment>__init__</extracomment>
        <translation>Todos los chats, documentos, modelos y ajustes de aquí desaparecen para siempre, y Cloister empieza como el primer día. Para continuar, escriba la palabra «{word}».</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/destroying.py"/>
        <source>The word that destroys</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>La palabra que destruye</translation>
    </message>
</context>
<context>
    <name>DestroyPanel</name>
    <message>
        <location filename="../../app/ui/vault/destroying.py"/>
        <source>Backups you made elsewhere are not reached. A flash disk may keep old copies of the keys; they open with your passphrase alone.</source>
        <extracomment>in __init__</extracomment>
        <translation>No alcanza a las copias de seguridad que usted hizo en otro lugar. Un disco flash puede conservar copias antiguas de las claves; solo se abren con su frase de contraseña.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/destroying.py"/>
        <source>Destroy</source>
        <extracomment>label</extracomment>
        <translation>Destruir</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/destroying.py"/>
        <source>Destroy this vault</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Destruir esta bóveda</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/destroying.py"/>
        <source>Destroy…</source>
        <extracomment>DangerButton</extracomment>
        <translation>Destruir…</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/destroying.py"/>
        <source>Overwrites the keys, without which nothing of the vault can be read, then removes every chat, document, model and setting. Nobody can bring it back.</source>
        <extracomment>in __init__</extracomment>
        <translation>Sobrescribe las claves, sin las que no se puede leer nada de la bóveda, y después elimina todos los chats, documentos, modelos y ajustes. Nadie puede recuperarlos.</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <location filename="../../app/ui/library/watch_card.py"/>
        <source> · they can still be asked</source>
        <extracomment>ElidedLabel</extracomment>
        <translation> · aún se pueden consultar</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/page.py"/>
        <source>Add a folder</source>
        <extracomment>choose_folder</extracomment>
        <translation>Añadir una carpeta</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/page.py"/>
        <source>Add files</source>
        <extracomment>choose_files</extracomment>
        <translation>Añadir archivos</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/page.py"/>
        <source>Add files…</source>
        <extracomment>QuietButton, add_action</extracomment>
        <translation>Añadir archivos…</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/page.py"/>
        <source>Add folder…</source>
        <extracomment>PrimaryButton, add_action</extracomment>
        <translation>Añadir carpeta…</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/table_model.py"/>
        <source>Added</source>
        <extracomment>in _titles</extracomment>
        <translation>Añadido</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/collections.py"/>
        <source>All collections</source>
        <extracomment>in _fill_menu, in _word</extracomment>
        <translation>Todas las colecciones</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/content.py"/>
        <source>An import was not finished</source>
        <extracomment>in _paused</extracomment>
        <translation>Una importación quedó sin terminar</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/languages.py"/>
        <source>As this site reads: {languages}</source>
        <extracomment>QCheckBox</extracomment>
        <translation>Como lee la organización: {languages}</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/collections.py"/>
        <location filename="../../app/ui/library/languages.py"/>
        <location filename="../../app/ui/library/password.py"/>
        <location filename="../../app/ui/library/reading_anew.py"/>
        <source>Cancel</source>
        <extracomment>FlatButton, QuietButton</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/viewer.py"/>
        <source>Close</source>
        <extracomment>QuietButton</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/collections.py"/>
        <source>Collection: {name}</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Colección: {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/acts.py"/>
        <location filename="../../app/ui/library/page.py"/>
        <source>Compare</source>
        <extracomment>QuietButton, addAction</extracomment>
        <translation>Comparar</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>Compare {files}</source>
        <extracomment>in comparison_question: Asked in the chat; questions are read by rules, so keep one of these verbs: so sánh, compara, vergleiche, compare.</extracomment>
        <translation>Compara {files}</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/collections.py"/>
        <source>Create</source>
        <extracomment>PrimaryButton</extracomment>
        <translation>Crear</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/layout.py"/>
        <location filename="../../app/ui/library/page.py"/>
        <location filename="../../app/ui/library/table.py"/>
        <source>Documents</source>
        <extracomment>label, setAccessibleName</extracomment>
        <translation>Documentos</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/collections.py"/>
        <source>Documents you add next go into it. A chat can ask one collection alone.</source>
        <extracomment>paragraph</extracomment>
        <translation>Los documentos que añada a continuación irán a ella. Un chat puede consultar una sola colección.</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/layout.py"/>
        <source>Drop files or folders anywhere in this window. Nothing leaves this machine; texts and vectors are kept encrypted.</source>
        <extracomment>paragraph</extracomment>
        <translation>Suelte archivos o carpetas en cualquier lugar de esta ventana. Nada sale de este equipo; los textos y los vectores se guardan cifrados.</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/layout.py"/>
        <source>Drop files or folders here: PDF, Word, HTML, mail, tables, plain text. They are read on this machine and kept encrypted; nothing leaves it.</source>
        <extracomment>EmptyState</extracomment>
        <translation>Suelte aquí archivos o carpetas: PDF, Word, HTML, correo, tablas, texto sin formato. Se leen en este equipo y se guardan cifrados; nada sale de él.</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/drop.py"/>
        <source>Drop to add to “{name}”</source>
        <extracomment>in _zones</extracomment>
        <translation>Suelte para añadir a «{name}»</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/drop.py"/>
        <source>Drop to attach to this chat</source>
        <extracomment>in _zones</extracomment>
        <translation>Suelte para adjuntar a este chat</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/acts.py"/>
        <location filename="../../app/ui/library/page.py"/>
        <source>Enter password…</source>
        <extracomment>QuietButton, addAction</extracomment>
        <translation>Introducir contraseña…</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/page.py"/>
        <source>Filter by name</source>
        <extracomment>setPlaceholderText</extracomment>
        <translation>Filtrar por nombre</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/page.py"/>
        <source>Filter documents by name</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Filtrar documentos por nombre</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/collections.py"/>
        <source>For example: Harbour reports</source>
        <extracomment>setPlaceholderText</extracomment>
        <translation>Por ejemplo: Informes del puerto</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/progress_card.py"/>
        <source>Forget problems</source>
        <extracomment>FlatButton</extracomment>
        <translation>Descartar problemas</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/acts.py"/>
        <source>Import</source>
        <extracomment>PasswordDialog</extracomment>
        <translation>Importar</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/acts.py"/>
        <source>Import again</source>
        <extracomment>in show_menu</extracomment>
        <translation>Importar de nuevo</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/progress_card.py"/>
        <source>Indexing</source>
        <extracomment>ProgressLine</extracomment>
        <translation>Indexación</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/content.py"/>
        <source>Indexing {files}</source>
        <extracomment>in _running</extracomment>
        <translation>Indexando {files}</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>It failed so twice and is not tried again by itself.</source>
        <extracomment>append</extracomment>
        <translation>Falló así dos veces y no se reintenta por sí solo.</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/password.py"/>
        <source>It opens the file. It stays in memory until the vault is locked, and is written nowhere.</source>
        <extracomment>paragraph</extracomment>
        <translation>Abre el archivo. Permanece en memoria hasta que se bloquea la bóveda y no se escribe en ningún sitio.</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>Its file is gone from the watched folder. It can still be asked.</source>
        <extracomment>in state_tip</extracomment>
        <translation>Su archivo ya no está en la carpeta vigilada. Aún se puede consultar.</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/languages.py"/>
        <source>Languages of pictures</source>
        <extracomment>in __init__</extracomment>
        <translation>Idiomas de las imágenes</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/collections.py"/>
        <source>Languages of pictures in “{collection}”…</source>
        <extracomment>in _fill_menu</extracomment>
        <translation>Idiomas de las imágenes de «{collection}»…</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/viewer.py"/>
        <source>Loading…</source>
        <extracomment>PagePart</extracomment>
        <translation>Cargando…</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>Looked again: nothing of it is left but what answers said.</source>
        <extracomment>in purge_text</extracomment>
        <translation>Se revisó de nuevo: no queda nada salvo lo que dijeron las respuestas.</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/content.py"/>
        <source>Looking at the files…</source>
        <extracomment>CardContent</extracomment>
        <translation>Examinando los archivos…</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/table_model.py"/>
        <source>Name</source>
        <extracomment>in _titles</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/collections.py"/>
        <source>Name of the collection</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Nombre de la colección</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/collections.py"/>
        <source>New collection</source>
        <extracomment>label, setWindowTitle</extracomment>
        <translation>Nueva colección</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/collections.py"/>
        <source>New collection…</source>
        <extracomment>addAction</extracomment>
        <translation>Nueva colección…</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/viewer.py"/>
        <source>Next page (PgDown)</source>
        <extracomment>IconButton</extracomment>
        <translation>Página siguiente (Av Pág)</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/layout.py"/>
        <source>No documents yet</source>
        <extracomment>EmptyState</extracomment>
        <translation>Aún no hay documentos</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>Nothing was removed: these files are there again.</source>
        <extracomment>in purge_text</extracomment>
        <translation>No se eliminó nada: estos archivos vuelven a estar ahí.</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/acts.py"/>
        <location filename="../../app/ui/library/page.py"/>
        <source>Open text</source>
        <extracomment>QuietButton, addAction</extracomment>
        <translation>Abrir texto</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/viewer.py"/>
        <source>Page {n} of {count}</source>
        <extracomment>append</extracomment>
        <translation>Página {n} de {count}</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/table_model.py"/>
        <source>Pages</source>
        <extracomment>in _titles</extracomment>
        <translation>Páginas</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/viewer.py"/>
        <source>Part {n} of {count}</source>
        <extracomment>append</extracomment>
        <translation>Parte {n} de {count}</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/table_model.py"/>
        <source>Passages</source>
        <extracomment>in _titles</extracomment>
        <translation>Pasajes</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/password.py"/>
        <source>Password of “{name}”</source>
        <extracomment>in __init__</extracomment>
        <translation>Contraseña de «{name}»</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/progress_card.py"/>
        <location filename="../../app/ui/library/reading_anew.py"/>
        <location filename="../../app/ui/library/watch_card.py"/>
        <source>Pause</source>
        <extracomment>QuietButton, in show_state</extracomment>
        <translation>Pausar</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/content.py"/>
        <source>Paused</source>
        <extracomment>in _paused</extracomment>
        <translation>En pausa</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>Pictures in “{collection}” will be read as {languages}.</source>
        <extracomment>in languages_text</extracomment>
        <translation>Las imágenes de «{collection}» se leerán en {languages}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>Pictures in “{collection}” will not be read: no such language is here.</source>
        <extracomment>in languages_text</extracomment>
        <translation>Las imágenes de «{collection}» no se leerán: aquí no está instalado ninguno de esos idiomas.</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/viewer.py"/>
        <source>Piece {n} of {count}</source>
        <extracomment>append</extracomment>
        <translation>Fragmento {n} de {count}</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/viewer.py"/>
        <source>Previous page (PgUp)</source>
        <extracomment>IconButton</extracomment>
        <translation>Página anterior (Re Pág)</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/reading_anew.py"/>
        <source>Reading anew</source>
        <extracomment>ProgressLine</extracomment>
        <translation>Relectura</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/acts.py"/>
        <location filename="../../app/ui/library/watch_panel.py"/>
        <source>Remove</source>
        <extracomment>ConfirmDialog</extracomment>
        <translation>Eliminar</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/watch_card.py"/>
        <source>Remove them…</source>
        <extracomment>DangerButton</extracomment>
        <translation>Eliminarlos…</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/watch_words.py"/>
        <source>Remove {documents} that are gone from disk?</source>
        <extracomment>in gone_title</extracomment>
        <translation>¿Eliminar {documents} sin archivo en el disco?</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>Remove {documents}?</source>
        <extracomment>in removal_title</extracomment>
        <translation>¿Eliminar {documents}?</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>Remove “{name}”?</source>
        <extracomment>in removal_title</extracomment>
        <translation>¿Eliminar «{name}»?</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/acts.py"/>
        <location filename="../../app/ui/library/page.py"/>
        <source>Remove…</source>
        <extracomment>DangerButton, addAction</extracomment>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/progress_card.py"/>
        <location filename="../../app/ui/library/reading_anew.py"/>
        <location filename="../../app/ui/library/watch_card.py"/>
        <source>Resume</source>
        <extracomment>QuietButton, in show_state</extracomment>
        <translation>Reanudar</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/progress_card.py"/>
        <source>Retry failed</source>
        <extracomment>QuietButton</extracomment>
        <translation>Reintentar fallidos</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/languages.py"/>
        <source>Save</source>
        <extracomment>PrimaryButton</extracomment>
        <translation>Guardar</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/languages.py"/>
        <source>Scanned pages and pictures in “{collection}” are read in these languages; each takes its own time. A document that was read in others is read again when you import it again.</source>
        <extracomment>in _lay_out</extracomment>
        <translation>Las páginas escaneadas y las imágenes de «{collection}» se leen en estos idiomas; cada uno lleva su tiempo. Un documento que se leyó en otros se vuelve a leer cuando lo importa de nuevo.</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/progress_card.py"/>
        <location filename="../../app/ui/library/watch_card.py"/>
        <source>Show all</source>
        <extracomment>in _fold, in _word_problems</extracomment>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/watch_card.py"/>
        <source>Show fewer</source>
        <extracomment>in _fold</extracomment>
        <translation>Mostrar menos</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/progress_card.py"/>
        <source>Show problems ({n})</source>
        <extracomment>in _word_problems</extracomment>
        <translation>Mostrar problemas ({n})</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/table_model.py"/>
        <source>State</source>
        <extracomment>in _titles</extracomment>
        <translation>Estado</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/watch_card.py"/>
        <source>Stop watching</source>
        <extracomment>FlatButton</extracomment>
        <translation>Dejar de vigilar</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/acts.py"/>
        <location filename="../../app/ui/library/page.py"/>
        <source>Summarise</source>
        <extracomment>QuietButton, addAction</extracomment>
        <translation>Resumir</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>Summarise {files}</source>
        <extracomment>in summary_question: Asked in the chat; questions are read by rules, so keep one of these verbs: tóm tắt, resume, fasse … zusammen, résume.</extracomment>
        <translation>Resume {files}</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/viewer.py"/>
        <source>Text of {name}</source>
        <extracomment>setWindowTitle</extracomment>
        <translation>Texto de {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/watch_words.py"/>
        <source>Their files are not in the watched folders any more. {documents}, with all passages, vectors, stored copies and quotes in your chats, would be erased for good.</source>
        <extracomment>in gone_question</extracomment>
        <translation>Sus archivos ya no están en las carpetas vigiladas. Esto borraría para siempre {documents}, con todos los pasajes, vectores, copias guardadas y citas en los chats.</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>Traces were found afterwards; remove them again.</source>
        <extracomment>in purge_text</extracomment>
        <translation>Después se encontraron rastros; elimine los documentos de nuevo.</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/acts.py"/>
        <source>Try again</source>
        <extracomment>in show_menu</extracomment>
        <translation>Reintentar</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/page.py"/>
        <source>Try the sample</source>
        <extracomment>add_action</extracomment>
        <translation>Probar la muestra</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/page.py"/>
        <source>Undo</source>
        <extracomment>show_message</extracomment>
        <translation>Deshacer</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/page.py"/>
        <location filename="../../app/ui/library/watch_panel.py"/>
        <source>Watch a folder</source>
        <extracomment>choose_folder, setAccessibleName</extracomment>
        <translation>Vigilar una carpeta</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/page.py"/>
        <source>Watch a folder…</source>
        <extracomment>QuietButton, add_action, in resizeEvent</extracomment>
        <translation>Vigilar una carpeta…</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/page.py"/>
        <source>Watch…</source>
        <extracomment>in resizeEvent</extracomment>
        <translation>Vigilar…</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>a link</source>
        <extracomment>in _reasons</extracomment>
        <translation>un enlace</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>could not be opened</source>
        <extracomment>in _reasons</extracomment>
        <translation>no se pudo abrir</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>could not be read</source>
        <extracomment>get</extracomment>
        <translation>no se pudo leer</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>damaged or incomplete</source>
        <extracomment>in _reasons</extracomment>
        <translation>dañado o incompleto</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>empty</source>
        <extracomment>in _reasons</extracomment>
        <translation>vacío</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>failed: {reason}</source>
        <extracomment>in state_text</extracomment>
        <translation>falló: {reason}</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/watch_words.py"/>
        <source>for {collection}</source>
        <extracomment>in facts</extracomment>
        <translation>para {collection}</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>gone from disk</source>
        <translation>ya no está en el disco</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>hidden</source>
        <extracomment>in _reasons</extracomment>
        <translation>oculto</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>in quarantine: {reason}</source>
        <extracomment>in state_text</extracomment>
        <translation>en cuarentena: {reason}</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>indexed</source>
        <translation>indexado</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>indexed · with a note</source>
        <extracomment>in state_text</extracomment>
        <translation>indexado · con una nota</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>left out: {reason}</source>
        <extracomment>in state_text</extracomment>
        <translation>omitido: {reason}</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/watch_words.py"/>
        <source>looked at every minute, as a share tells of no changes</source>
        <translation>se revisa cada minuto, pues una carpeta de red no avisa de los cambios</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/watch_words.py"/>
        <source>looked at every minute, as the system's limit of watches is full</source>
        <translation>se revisa cada minuto, pues se agotó el límite de carpetas vigiladas del sistema</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/watch_words.py"/>
        <source>looked at {when}</source>
        <extracomment>append</extracomment>
        <translation>última revisión: {when}</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/watch_words.py"/>
        <source>looking for the first time…</source>
        <extracomment>in _standing</extracomment>
        <translation>primera revisión…</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>needed too much memory</source>
        <extracomment>in _reasons</extracomment>
        <translation>necesitó demasiada memoria</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>needs a password</source>
        <extracomment>in _reasons</extracomment>
        <translation>necesita una contraseña</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>no longer there</source>
        <extracomment>in _reasons</extracomment>
        <translation>ya no está ahí</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>no text found</source>
        <extracomment>in _reasons</extracomment>
        <translation>no se encontró texto</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>no text, needs OCR</source>
        <extracomment>in _reasons</extracomment>
        <translation>sin texto, necesita OCR</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/languages.py"/>
        <source>none is installed</source>
        <extracomment>in __init__</extracomment>
        <translation>ninguno instalado</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>not a file</source>
        <extracomment>in _reasons</extracomment>
        <translation>no es un archivo</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/reading_anew.py"/>
        <location filename="../../app/ui/library/watch_words.py"/>
        <source>paused</source>
        <extracomment>append, in _show</extracomment>
        <translation>en pausa</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/content.py"/>
        <source>pausing after the file at hand</source>
        <extracomment>in _running</extracomment>
        <translation>se pausará tras el archivo actual</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>reading…</source>
        <translation>leyendo…</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>the reader stopped</source>
        <extracomment>in _reasons</extracomment>
        <translation>el lector se detuvo</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/content.py"/>
        <source>the rest is indexed and can be asked</source>
        <extracomment>in _facts_of_problems</extracomment>
        <translation>el resto está indexado y se puede consultar</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>too large</source>
        <extracomment>in _reasons</extracomment>
        <translation>demasiado grande</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>took too long</source>
        <extracomment>in _reasons</extracomment>
        <translation>tardó demasiado</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>unknown kind of file</source>
        <extracomment>in _reasons</extracomment>
        <translation>tipo de archivo desconocido</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/watch_words.py"/>
        <source>up to date</source>
        <extracomment>in _standing</extracomment>
        <translation>al día</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>wrong password</source>
        <extracomment>in _reasons</extracomment>
        <translation>contraseña incorrecta</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/content.py"/>
        <source>{done} of {files} done</source>
        <extracomment>in _paused</extracomment>
        <translation>hecho: {done} de {files}</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/reading_anew.py"/>
        <source>{done} of {total}</source>
        <extracomment>in _of</extracomment>
        <translation>{done} de {total}</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>{files} indexed</source>
        <extracomment>in summary_text</extracomment>
        <translation>{files} en el índice</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>{gone} with {passages}, {vectors} and {citations}.</source>
        <extracomment>in purge_text</extracomment>
        <translation>{gone}, con {passages}, {vectors} y {citations}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/languages.py"/>
        <source>{language}: not installed here</source>
        <extracomment>in _named</extracomment>
        <translation>{language}: no instalado aquí</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/reading_anew.py"/>
        <source>{name} answers until then</source>
        <extracomment>append</extracomment>
        <translation>{name} responde hasta entonces</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/reading_anew.py"/>
        <source>{name} reads your documents anew</source>
        <extracomment>in _show</extracomment>
        <translation>{name} vuelve a leer los documentos</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>{n} document</source>
        <extracomment>the form for one</extracomment>
        <translation>{n} documento</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/watch_words.py"/>
        <source>{n} document is gone from disk</source>
        <extracomment>the form for one</extracomment>
        <translation>{n} documento ya no está en el disco</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>{n} document removed</source>
        <extracomment>the form for one</extracomment>
        <translation>{n} documento eliminado</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>{n} documents</source>
        <extracomment>the form for any other number</extracomment>
        <translation>{n} documentos</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/watch_words.py"/>
        <source>{n} documents are gone from disk</source>
        <extracomment>the form for any other number</extracomment>
        <translation>{n} documentos ya no están en el disco</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>{n} documents removed</source>
        <extracomment>the form for any other number</extracomment>
        <translation>{n} documentos eliminados</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>{n} done</source>
        <extracomment>in progress_facts</extracomment>
        <translation>hecho: {n}</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>{n} file</source>
        <extracomment>the form for one</extracomment>
        <translation>{n} archivo</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/watch_words.py"/>
        <source>{n} file is being written</source>
        <extracomment>the form for one</extracomment>
        <translation>{n} archivo se está escribiendo</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/content.py"/>
        <source>{n} file needs attention</source>
        <extracomment>the form for one</extracomment>
        <translation>{n} archivo requiere atención</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/content.py"/>
        <location filename="../../app/ui/library/watch_words.py"/>
        <source>{n} file waits</source>
        <extracomment>the form for one</extracomment>
        <translation>{n} archivo en espera</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>{n} files</source>
        <extracomment>the form for any other number</extracomment>
        <translation>{n} archivos</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/watch_words.py"/>
        <source>{n} files are being written</source>
        <extracomment>the form for any other number</extracomment>
        <translation>{n} archivos se están escribiendo</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/content.py"/>
        <source>{n} files need attention</source>
        <extracomment>the form for any other number</extracomment>
        <translation>{n} archivos requieren atención</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/content.py"/>
        <location filename="../../app/ui/library/watch_words.py"/>
        <source>{n} files wait</source>
        <extracomment>the form for any other number</extracomment>
        <translation>{n} archivos en espera</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>{n} in quarantine, not tried again by itself</source>
        <extracomment>the form for one</extracomment>
        <translation>{n} en cuarentena; no se reintenta por sí solo</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>{n} in quarantine, not tried again by themselves</source>
        <extracomment>the form for any other number</extracomment>
        <translation>{n} en cuarentena; no se reintentan por sí solos</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/watch_words.py"/>
        <location filename="../../app/ui/library/words.py"/>
        <source>{n} need attention</source>
        <extracomment>the form for any other number</extracomment>
        <translation>{n} requieren atención</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/watch_words.py"/>
        <location filename="../../app/ui/library/words.py"/>
        <source>{n} needs attention</source>
        <extracomment>the form for one</extracomment>
        <translation>{n} requiere atención</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>{n} passage</source>
        <extracomment>the form for one</extracomment>
        <translation>{n} pasaje</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>{n} passages</source>
        <extracomment>the form for any other number</extracomment>
        <translation>{n} pasajes</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>{n} passages/s</source>
        <extracomment>append</extracomment>
        <translation>{n} pasajes/s</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>{n} quote</source>
        <extracomment>the form for one</extracomment>
        <translation>{n} cita</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>{n} quotes</source>
        <extracomment>the form for any other number</extracomment>
        <translation>{n} citas</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>{n} sheet</source>
        <extracomment>the form for one</extracomment>
        <translation>{n} hoja</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>{n} sheets</source>
        <extracomment>the form for any other number</extracomment>
        <translation>{n} hojas</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>{n} slide</source>
        <extracomment>the form for one</extracomment>
        <translation>{n} diapositiva</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>{n} slides</source>
        <extracomment>the form for any other number</extracomment>
        <translation>{n} diapositivas</translation>
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
        <translation>{n} vectores</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>{n} was known</source>
        <extracomment>the form for one</extracomment>
        <translation>{n} ya estaba</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/watch_card.py"/>
        <source>{n} watched folder</source>
        <extracomment>the form for one</extracomment>
        <translation>{n} carpeta vigilada</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/watch_card.py"/>
        <source>{n} watched folders</source>
        <extracomment>the form for any other number</extracomment>
        <translation>{n} carpetas vigiladas</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>{n} were known</source>
        <extracomment>the form for any other number</extracomment>
        <translation>{n} ya estaban</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>{one} and {other}</source>
        <extracomment>in enumerated</extracomment>
        <translation>{one}, {other}</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>{passages}, their vectors, the stored copy and every quote from it in your chats are erased for good. The chats stay, and so do the files on your disk.</source>
        <extracomment>in removal_text</extracomment>
        <translation>Esto borra para siempre {passages}, sus vectores, la copia guardada y todas sus citas en los chats. Los chats se conservan, igual que los archivos del disco.</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/watch_words.py"/>
        <source>“{name}” is watched no more. Its documents stay.</source>
        <extracomment>in stopped</extracomment>
        <translation>«{name}» ya no se vigila. Sus documentos se conservan.</translation>
    </message>
</context>
<context>
    <name>EditLine</name>
    <message>
        <location filename="../../app/ui/chat/editing.py"/>
        <source>Cancel</source>
        <extracomment>FlatButton</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/editing.py"/>
        <source>Cancel the edit</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Cancelar la edición</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/editing.py"/>
        <source>Editing a question: what came of it stays, in a version of its own.</source>
        <extracomment>in __init__</extracomment>
        <translation>Editando una pregunta: lo que surgió de ella se conserva en su propia versión.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/editing.py"/>
        <source>Leave the question as it is (Esc)</source>
        <extracomment>setToolTip</extracomment>
        <translation>Dejar la pregunta como está (Escape)</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <location filename="../../app/engine/hardware.py"/>
        <source> and a conversation kept as {value}</source>
        <extracomment>part of a sentence</extracomment>
        <translation> y una conversación guardada como {value}</translation>
    </message>
    <message>
        <location filename="../../app/engine/hardware.py"/>
        <source> and one layer on the graphics processor</source>
        <extracomment>part of a sentence</extracomment>
        <translation> y una capa en el procesador gráfico</translation>
    </message>
    <message>
        <location filename="../../app/engine/hardware.py"/>
        <source> and {gpu_layers} layers on the graphics processor</source>
        <extracomment>part of a sentence</extracomment>
        <translation> y {gpu_layers} capas en el procesador gráfico</translation>
    </message>
    <message>
        <location filename="../../app/mirror/worker.py"/>
        <source> and {more} more</source>
        <extracomment>part of a sentence</extracomment>
        <translation> y {more} más</translation>
    </message>
    <message>
        <location filename="../../app/services/model_settings.py"/>
        <source>'gpu_layers' must be a whole number from 0 to 4096. Nothing was changed.</source>
        <translation>'gpu_layers' debe ser un número entero de 0 a 4096. No se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../app/services/watch_gate.py"/>
        <source>'{file}' came from a watched folder that is paused, or that this site no longer lets be watched. Nothing was tried.</source>
        <translation>«{file}» vino de una carpeta vigilada que está en pausa, o que esta organización ya no permite vigilar. No se intentó nada.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/targets.py"/>
        <source>'{file}' cannot be a file's name in a mirror</source>
        <extracomment>part of a sentence</extracomment>
        <translation>«{file}» no puede ser el nombre de un archivo en un servidor espejo</translation>
    </message>
    <message>
        <location filename="../../app/mirror/download.py"/>
        <source>'{file}' is not the file that the site signed: its SHA-256 differs. What came was deleted; nothing was installed.</source>
        <translation>«{file}» no es el archivo que firmó la organización: su SHA-256 es otro. Lo que llegó se eliminó; no se instaló nada.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/download.py"/>
        <source>'{file}' is not the file that the site signed: {length} bytes instead of {size_bytes}. Nothing was installed.</source>
        <translation>«{file}» no es el archivo que firmó la organización: {length} bytes en vez de {size_bytes}. No se instaló nada.</translation>
    </message>
    <message>
        <location filename="../../app/services/installing.py"/>
        <source>'{file}' of '{name}' is not the file that the site signed. It was deleted; nothing was installed.</source>
        <translation>«{file}», de «{name}», no es el archivo que firmó la organización. Se eliminó; no se instaló nada.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/locations.py"/>
        <source>'{file}' would be fetched from elsewhere than the mirror. Nothing was fetched.</source>
        <translation>«{file}» se obtendría de un lugar distinto del servidor espejo. No se obtuvo nada.</translation>
    </message>
    <message>
        <location filename="../../app/services/watched_folders.py"/>
        <source>'{folder}' is {value}. Nothing was changed.</source>
        <extracomment>{value} may be no folder / not there</extracomment>
        <translation>«{folder}» {value}. No se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../app/services/models.py"/>
        <source>'{name}' cannot be switched off. Nothing was changed.</source>
        <translation>«{name}» no se puede desactivar. No se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/opening.py"/>
        <source>'{name}' cannot be unpacked. Nothing was imported.</source>
        <translation>No se puede descomprimir «{name}». No se importó nada.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/store.py"/>
        <source>'{name}' could not be read ({value}).</source>
        <translation>No se pudo leer «{name}» ({value}).</translation>
    </message>
    <message>
        <location filename="../../app/services/installing.py"/>
        <source>'{name}' did not come whole, so it is not installed. What came is kept.</source>
        <translation>«{name}» no llegó entero, así que no se instaló. Lo que llegó se conserva.</translation>
    </message>
    <message>
        <location filename="../../app/services/model_tuning.py"/>
        <source>'{name}' does not answer, so there is nothing to set for it. Nothing was changed.</source>
        <translation>«{name}» no responde, así que no hay nada que ajustar en él. No se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../app/engine/hardware.py"/>
        <source>'{name}' fits: it needs about {needed_bytes}.</source>
        <translation>«{name}» cabe: necesita unos {needed_bytes}.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/opening.py"/>
        <source>'{name}' holds more than {most} MiB of chats. Nothing was imported.</source>
        <translation>«{name}» contiene más de {most} MiB de chats. No se importó nada.</translation>
    </message>
    <message>
        <location filename="../../app/services/models.py"/>
        <source>'{name}' is an adapter: it changes a model and cannot answer by itself. Nothing was changed.</source>
        <translation>«{name}» es un adaptador: cambia un modelo y no puede responder por sí solo. No se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../app/services/persona_files/service.py"/>
        <source>'{name}' is larger than {value} MiB. Nothing was imported.</source>
        <translation>«{name}» ocupa más de {value} MiB. No se importó nada.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/targets.py"/>
        <source>'{name}' is no adapter with its base model</source>
        <extracomment>part of a sentence</extracomment>
        <translation>«{name}» no es un adaptador con su modelo base</translation>
    </message>
    <message>
        <location filename="../../app/services/model_tuning.py"/>
        <source>'{name}' is no adapter, so it cannot be added to a model. Nothing was changed.</source>
        <translation>«{name}» no es un adaptador, así que no se puede aplicar a un modelo. No se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../app/services/installing.py"/>
        <source>'{name}' is no embedder that Cloister can use: its files are {paths}. It was not installed.</source>
        <translation>«{name}» no es un modelo de embeddings que Cloister pueda usar: sus archivos son {paths}. No se instaló.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/errors.py"/>
        <source>'{name}' is no file of chats that Cloister knows.</source>
        <translation>«{name}» no es un archivo de chats que Cloister conozca.</translation>
    </message>
    <message>
        <location filename="../../app/engine/gguf.py"/>
        <source>'{name}' is not a GGUF model file.</source>
        <translation>«{name}» no es un archivo de modelo GGUF.</translation>
    </message>
    <message>
        <location filename="../../app/services/model_import.py"/>
        <source>'{name}' is not a file. Nothing was changed.</source>
        <translation>«{name}» no es un archivo. No se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../app/engine/gguf.py"/>
        <source>'{name}' is of a model in {count} files, and {parts} of them are here. Nothing was changed.</source>
        <translation>«{name}» pertenece a un modelo de {count} archivos, de los que aquí hay {parts}. No se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../app/engine/gguf_parts.py"/>
        <source>'{name}' is one of {count} files of a model, and its name does not say which. Nothing was changed.</source>
        <translation>«{name}» es uno de los {count} archivos de un modelo, y su nombre no dice cuál. No se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>'{name}' must be {wanted}. Nothing was changed.</source>
        <extracomment>{wanted} may be {what} from {least} to {most} / a text of at most {most} characters / a text / one of {allowed} / true or false</extracomment>
        <translation>«{name}» debe ser {wanted}. No se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/store.py"/>
        <source>'{name}' was not imported</source>
        <extracomment>part of a sentence</extracomment>
        <translation>«{name}» no se importó</translation>
    </message>
    <message>
        <location filename="../../app/services/models.py"/>
        <source>'{name}' {uses}; it cannot answer. Nothing was changed.</source>
        <extracomment>{uses} may be turns text into vectors / is an adapter of another model / reads text in pictures / puts passages in order and checks answers</extracomment>
        <translation>«{name}» {uses}; no puede responder. No se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../app/services/models.py"/>
        <source>'{name}' {uses}; it cannot be chosen by itself. Nothing was changed.</source>
        <extracomment>{uses} may be turns text into vectors / is an adapter of another model / reads text in pictures / puts passages in order and checks answers</extracomment>
        <translation>«{name}» {uses}; no se puede elegir por sí solo. No se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_export.py"/>
        <source>'{path}' cannot be read ({value}).</source>
        <translation>No se puede leer «{path}» ({value}).</translation>
    </message>
    <message>
        <location filename="../../app/services/persona_files/service.py"/>
        <source>'{path}' cannot be read ({value}). Nothing was imported.</source>
        <translation>No se puede leer «{path}» ({value}). No se importó nada.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_export.py"/>
        <source>'{path}' could not be written: {reason}. There is no such file.</source>
        <extracomment>{reason} may be the disk is full</extracomment>
        <translation>No se pudo escribir «{path}»: {reason}. No existe tal archivo.</translation>
    </message>
    <message>
        <location filename="../../app/vault/backup_file.py"/>
        <source>'{path}' does not end like a backup: it is another file, or was cut off while it was copied. Nothing was made.</source>
        <translation>«{path}» no termina como una copia de seguridad: es otro archivo, o se cortó al copiarlo. No se creó nada.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_reader.py"/>
        <source>'{path}' is a file of the vault itself. Nothing was written.</source>
        <translation>«{path}» es un archivo de la propia bóveda. No se escribió nada.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/transport.py"/>
        <source>'{path}' is larger than any file of its kind</source>
        <extracomment>part of a sentence</extracomment>
        <translation>«{path}» es mayor que cualquier archivo de su tipo</translation>
    </message>
    <message>
        <location filename="../../app/mirror/download.py"/>
        <source>'{path}' is no file. Nothing was changed.</source>
        <translation>«{path}» no es un archivo. No se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/opening.py"/>
        <source>'{path}' is not a file.</source>
        <translation>«{path}» no es un archivo.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_export.py"/>
        <source>'{path}' is not an exported record of events.</source>
        <translation>«{path}» no es un registro de eventos exportado.</translation>
    </message>
    <message>
        <location filename="../../app/services/model_import.py"/>
        <source>'{path}' is not there. Nothing was changed.</source>
        <translation>«{path}» no está ahí. No se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../app/services/discovery.py"/>
        <source>'{path}' is not there. Nothing was imported.</source>
        <translation>«{path}» no está ahí. No se importó nada.</translation>
    </message>
    <message>
        <location filename="../../app/services/watched_folders.py"/>
        <source>'{path}' is watched for '{collection}' already, and '{path2}' lies on the same way. Nothing was changed.</source>
        <translation>«{path}» ya se vigila para «{collection}», y «{path2}» está en la misma ruta. No se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_export.py"/>
        <source>'{path}' lies in the data folder itself. Nothing was written.</source>
        <translation>«{path}» está en la propia carpeta de datos. No se escribió nada.</translation>
    </message>
    <message>
        <location filename="../../app/services/backup.py"/>
        <source>'{path}' lies in the data folder itself: a backup there goes where the vault goes. Nothing was written.</source>
        <translation>«{path}» está en la propia carpeta de datos: una copia de seguridad ahí correría la misma suerte que la bóveda. No se escribió nada.</translation>
    </message>
    <message>
        <location filename="../../app/services/watch_rules.py"/>
        <source>'{path}' lies outside of what this site lets be watched. Nothing was changed.</source>
        <translation>«{path}» está fuera de lo que esta organización permite vigilar. No se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/media.py"/>
        <source>'{path}' on the stick is larger than any file of its kind. Nothing was installed from it, and nothing was changed on it.</source>
        <translation>«{path}», en la memoria USB, es mayor que cualquier archivo de su tipo. No se instaló nada desde ella ni se cambió nada en ella.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/media.py"/>
        <source>'{path}' on the stick {why}; no station writes that. Nothing was installed from it, and nothing was changed on it.</source>
        <extracomment>{why} may be is a link or no plain file / leads out of the stick / is no plain file</extracomment>
        <translation>«{path}», en la memoria USB, {why}; ninguna estación escribe algo así. No se instaló nada desde ella ni se cambió nada en ella.</translation>
    </message>
    <message>
        <location filename="../../app/vault/backup_file.py"/>
        <source>'{path}' was made by a newer Cloister. Nothing was made.</source>
        <translation>«{path}» se creó con un Cloister más reciente. No se creó nada.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/media.py"/>
        <source>'{root}' cannot be opened as a folder ({value}).</source>
        <translation>«{root}» no se puede abrir como carpeta ({value}).</translation>
    </message>
    <message>
        <location filename="../../app/mirror/origin.py"/>
        <source>'{shown}' cannot be used as a mirror: {why}. Nothing was asked of it.</source>
        <extracomment>{why} may be it holds characters that no address has / it must be https://HOST[:PORT][/PATH] and no more / it must begin with https:// / it is not an address</extracomment>
        <translation>«{shown}» no se puede usar como servidor espejo: {why}. No se le consultó nada.</translation>
    </message>
    <message>
        <location filename="../../app/services/repair.py"/>
        <source>'{target}' lies in the damaged home. Nothing was made.</source>
        <translation>«{target}» está en la carpeta de datos dañada. No se creó nada.</translation>
    </message>
    <message>
        <location filename="../../app/domain/ids.py"/>
        <source>'{text}' is not an id.</source>
        <translation>«{text}» no es un identificador.</translation>
    </message>
    <message>
        <location filename="../../app/engine/hardware.py"/>
        <source>, and {device} of {device_bytes} graphics memory</source>
        <extracomment>part of a sentence</extracomment>
        <translation>, y {device} de {device_bytes} de memoria gráfica</translation>
    </message>
    <message>
        <location filename="../../app/security/opening.py"/>
        <source>, or type the recovery code instead</source>
        <extracomment>part of a sentence</extracomment>
        <translation>, o escriba en su lugar el código de recuperación</translation>
    </message>
    <message>
        <location filename="../../app/services/model_settings.py"/>
        <source>1 adds it as it was trained, 0 adds nothing.</source>
        <translation>1 lo aplica tal como se entrenó; 0 no aplica nada.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/limits.py"/>
        <source>A chat has {messages} messages, 20000 are the most that is read.</source>
        <translation>Un chat tiene {messages} mensajes; se leen como máximo 20.000.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/foreign.py"/>
        <source>A chat has {turns} messages, more than what is read.</source>
        <translation>Un chat tiene {turns} mensajes, más de los que se leen.</translation>
    </message>
    <message>
        <location filename="../../app/vault/purge.py"/>
        <source>A document that this answer came from was removed, and its sources with it.</source>
        <translation>Se eliminó un documento del que procedía esta respuesta y, con él, sus fuentes.</translation>
    </message>
    <message>
        <location filename="../../app/index/worker/pairs.py"/>
        <source>A file of the cross-encoder is too large.</source>
        <translation>Un archivo del cross-encoder es demasiado grande.</translation>
    </message>
    <message>
        <location filename="../../app/index/worker/main.py"/>
        <source>A file of the embedder is too large.</source>
        <translation>Un archivo del modelo de embeddings es demasiado grande.</translation>
    </message>
    <message>
        <location filename="../../app/services/history.py"/>
        <source>A folder or a tag needs a name with a letter or a digit, of at most 60 characters. Nothing was changed.</source>
        <translation>Una carpeta o una etiqueta necesita un nombre con una letra o una cifra, de 60 caracteres como máximo. No se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/gpt4all.py"/>
        <source>A later GPT4All wrote this chat (form {version}, 12 is the last that is read). Nothing was imported.</source>
        <translation>Este chat lo escribió un GPT4All posterior (formato {version}; el último que se lee es el 12). No se importó nada.</translation>
    </message>
    <message>
        <location filename="../../app/services/discovery.py"/>
        <source>A link inside a folder is not followed.</source>
        <translation>Un enlace dentro de una carpeta no se sigue.</translation>
    </message>
    <message>
        <location filename="../../app/services/import_opening.py"/>
        <source>A link leads from here to another file.</source>
        <translation>Un enlace lleva de aquí a otro archivo.</translation>
    </message>
    <message>
        <location filename="../../app/services/watch_rules.py"/>
        <source>A link now leads from this folder to another one.</source>
        <translation>Un enlace lleva ahora de esta carpeta a otra.</translation>
    </message>
    <message>
        <location filename="../../app/services/memory.py"/>
        <source>A memory has 1 to 1000 turns, or is automatic. Nothing was changed.</source>
        <translation>Una memoria tiene de 1 a 1000 turnos, o es automática. No se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/limits.py"/>
        <source>A message of this chat has more sources than what is read.</source>
        <translation>Un mensaje de este chat tiene más fuentes de las que se leen.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/limits.py"/>
        <source>A message of this chat is longer than what is read.</source>
        <translation>Un mensaje de este chat es más largo de lo que se lee.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/store.py"/>
        <source>A model file could not be deleted</source>
        <extracomment>part of a sentence</extracomment>
        <translation>No se pudo eliminar un archivo de modelo</translation>
    </message>
    <message>
        <location filename="../../app/services/model_settings.py"/>
        <source>A model has no setting '{name}' of its own. Nothing was changed.</source>
        <translation>Un modelo no tiene un ajuste propio «{name}». No se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../app/services/model_import.py"/>
        <source>A model named '{name}' is installed already. Nothing was changed.</source>
        <translation>Ya hay instalado un modelo llamado «{name}». No se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../app/services/installing.py"/>
        <source>A model named '{name}' is installed that is not the site's. It was not touched.</source>
        <translation>Hay instalado un modelo llamado «{name}» que no es el de la organización. No se tocó.</translation>
    </message>
    <message>
        <location filename="../../app/services/model_tuning.py"/>
        <source>A model takes at most 4 adapters, each of them once. Nothing was changed.</source>
        <translation>Un modelo admite 4 adaptadores como máximo, cada uno una sola vez. No se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/store.py"/>
        <source>A model that was fetched was not installed</source>
        <extracomment>part of a sentence</extracomment>
        <translation>Un modelo que se obtuvo no se instaló</translation>
    </message>
    <message>
        <location filename="../../app/engine/errors.py"/>
        <source>A newer version may know it. Until then choose another model.</source>
        <translation>Puede que una versión más reciente lo conozca. Hasta entonces, elija otro modelo.</translation>
    </message>
    <message>
        <location filename="../../app/vault/wording.py"/>
        <source>A page of the vault '{path}' is not as it was written, so what lies on it cannot be shown. Nothing was changed; the rest can still be read.</source>
        <translation>Una página de la bóveda «{path}» no está como se escribió, así que no se puede mostrar lo que contiene. No se cambió nada; el resto aún se puede leer.</translation>
    </message>
    <message>
        <location filename="../../app/workers/errors.py"/>
        <source>A part of Cloister ('{role}') reached the sandbox level '{level}', and the program that started it '{wanted}'. It was ended before it read anything.</source>
        <translation>Una parte de Cloister («{role}») alcanzó el nivel de aislamiento «{level}», y el programa que la inició, «{wanted}». Se cerró antes de que leyera nada.</translation>
    </message>
    <message>
        <location filename="../../app/services/personas.py"/>
        <source>A persona needs a name of one line with a letter or a digit, of at most 60 characters, without hidden ones. Nothing was changed.</source>
        <translation>Un perfil necesita un nombre de una línea con una letra o una cifra, de 60 caracteres como máximo, sin caracteres ocultos. No se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../app/services/prompts.py"/>
        <source>A prompt has at most 20 variables. Nothing was changed.</source>
        <translation>Un prompt tiene como máximo 20 variables. No se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../app/services/prompts.py"/>
        <source>A prompt needs a name of one line with a letter or a digit, of at most 60 characters, without hidden ones. Nothing was changed.</source>
        <translation>Un prompt necesita un nombre de una línea con una letra o una cifra, de 60 caracteres como máximo, sin caracteres ocultos. No se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../app/services/prompts.py"/>
        <source>A prompt needs a text of at most 8000 characters. Nothing was changed.</source>
        <translation>Un prompt necesita un texto de 8000 caracteres como máximo. No se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../app/index/cross_encoder.py"/>
        <source>A reranker gives one number; a checker has a label called 'entailment'.</source>
        <translation>Un reordenador da un solo número; un verificador tiene una clase llamada 'entailment'.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/launcher.py"/>
        <source>A stick needs no network process.</source>
        <translation>Una memoria USB no necesita ningún proceso de red.</translation>
    </message>
    <message>
        <location filename="../../app/services/memory.py"/>
        <source>A summary has 1 to 4000 characters</source>
        <extracomment>part of a sentence</extracomment>
        <translation>Un resumen tiene de 1 a 4000 caracteres</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/limits.py"/>
        <source>A summary in this chat is of messages that are not in it.</source>
        <translation>Un resumen de este chat se refiere a mensajes que no están en él.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/limits.py"/>
        <source>A time in this chat is not a time.</source>
        <translation>Una fecha u hora de este chat no es válida.</translation>
    </message>
    <message>
        <location filename="../../app/services/composing.py"/>
        <source>Add documents, or ask the model.</source>
        <translation>Añada documentos o pregunte al modelo.</translation>
    </message>
    <message>
        <location filename="../../app/services/attachments.py"/>
        <source>Add them to a collection in Documents instead, and ask that.</source>
        <translation>Añádalos mejor a una colección en Documentos y consúltela.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_export.py"/>
        <source>After record {seq} stands a line that is none of a record.</source>
        <translation>Después de la entrada {seq} hay una línea que no es de ninguna entrada.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_export.py"/>
        <source>After record {signed_seq} no checkpoint signs what the file holds.</source>
        <translation>Después de la entrada {signed_seq}, ningún punto de control firma lo que contiene el archivo.</translation>
    </message>
    <message>
        <location filename="../../app/services/history.py"/>
        <source>An answer is being written in this branch. Nothing was deleted.</source>
        <translation>En esta rama se está redactando una respuesta. No se eliminó nada.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/gpt4all.py"/>
        <source>An answer of this chat is nested deeper than any that GPT4All writes.</source>
        <translation>Una respuesta de este chat tiene más niveles de anidamiento que cualquiera que escriba GPT4All.</translation>
    </message>
    <message>
        <location filename="../../app/domain/ids.py"/>
        <source>An id looks like {kind}12.</source>
        <translation>Un identificador tiene la forma {kind}12.</translation>
    </message>
    <message>
        <location filename="../../app/security/paths.py"/>
        <source>Another Cloister is using '{parent}'. Nothing was changed.</source>
        <translation>Otro Cloister está usando «{parent}». No se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat.py"/>
        <source>Another answer is still being written. Your question is kept.</source>
        <translation>Todavía se está redactando otra respuesta. Su pregunta se conserva.</translation>
    </message>
    <message>
        <location filename="../../app/services/whole_documents.py"/>
        <source>Answer with the name, or choose in Documents.</source>
        <translation>Responda con el nombre o elija en Documentos.</translation>
    </message>
    <message>
        <location filename="../../app/services/composing.py"/>
        <source>Ask again, or in other words.</source>
        <translation>Pregunte otra vez, o con otras palabras.</translation>
    </message>
    <message>
        <location filename="../../app/engine/errors.py"/>
        <source>Ask again: the model starts anew by itself.</source>
        <translation>Pregunte de nuevo: el modelo se reinicia por sí solo.</translation>
    </message>
    <message>
        <location filename="../../app/services/continuing.py"/>
        <source>Ask for more in a new question, or have it answered again.</source>
        <translation>Pida más en una nueva pregunta o vuelva a pedir la respuesta.</translation>
    </message>
    <message>
        <location filename="../../app/index/prepare_pairs.py"/>
        <source>Ask for the model in one of these forms.</source>
        <translation>Pida el modelo en uno de estos formatos.</translation>
    </message>
    <message>
        <location filename="../../app/index/layout.py"/>
        <source>Ask for the model in safetensors form.</source>
        <translation>Pida el modelo en formato safetensors.</translation>
    </message>
    <message>
        <location filename="../../app/services/composing.py"/>
        <source>Ask for the rest in a new question, or raise the context size.</source>
        <translation>Pida el resto en una nueva pregunta o aumente el tamaño del contexto.</translation>
    </message>
    <message>
        <location filename="../../app/engine/errors.py"/>
        <source>Ask for the rest, have it answered again, or choose another model.</source>
        <translation>Pida el resto, vuelva a pedir la respuesta o elija otro modelo.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_reader.py"/>
        <source>Ask the administrator (audit.viewers). To check it: cloister audit verify</source>
        <translation>Pregunte al administrador (audit.viewers). Para comprobarlo: cloister audit verify</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_export.py"/>
        <source>Ask the administrator (chats.export).</source>
        <translation>Pregunte al administrador (chats.export).</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_import.py"/>
        <source>Ask the administrator (chats.import).</source>
        <translation>Pregunte al administrador (chats.import).</translation>
    </message>
    <message>
        <location filename="../../app/services/site_trust.py"/>
        <source>Ask the security officer whether the named one, SHA-256 {root_sha256}, is of a new station of the site. If so: --new-trust-root</source>
        <translation>Pregunte al responsable de seguridad si la indicada, SHA-256 {root_sha256}, es de una nueva estación de la organización. Si es así: --new-trust-root</translation>
    </message>
    <message>
        <location filename="../../app/services/model_import.py"/>
        <source>Ask the site's administrator for the model.</source>
        <translation>Pida el modelo al administrador de la organización.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/transport.py"/>
        <source>Ask the site's administrator.</source>
        <translation>Pregunte al administrador de la organización.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/transport.py"/>
        <source>Ask the site's administrator: certificate and authority file must match.</source>
        <translation>Pregunte al administrador de la organización: el certificado y el archivo de la autoridad deben coincidir.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/media.py"/>
        <source>Ask whoever made the stick.</source>
        <translation>Pregunte a quien preparó la memoria USB.</translation>
    </message>
    <message>
        <location filename="../../app/extract/errors.py"/>
        <source>Ask your administrator to install Tesseract with the language of the document.</source>
        <translation>Pida a su administrador que instale Tesseract con el idioma del documento.</translation>
    </message>
    <message>
        <location filename="../../app/services/screening.py"/>
        <source>Ask {value}.</source>
        <extracomment>{value} may be the administrator of this machine</extracomment>
        <translation>Pregunte a {value}.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_reader.py"/>
        <source>At record {seq} the code is not the one that was written down.</source>
        <translation>En la entrada {seq}, el código no es el que se anotó.</translation>
    </message>
    <message>
        <location filename="../../app/services/models.py"/>
        <source>Attach it to its model: cloister models use MODEL --adapter '{name}'</source>
        <translation>Aplíquelo a su modelo: cloister models use MODEL --adapter '{name}'</translation>
    </message>
    <message>
        <location filename="../../app/engine/errors.py"/>
        <source>Attach it to the model that it was trained from, in the same size.</source>
        <translation>Aplíquelo al modelo con el que se entrenó, del mismo tamaño.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/gpt4all.py"/>
        <source>Behind this chat stands something that is not known.</source>
        <translation>Detrás del final de este chat hay algo desconocido.</translation>
    </message>
    <message>
        <location filename="../../app/security/paths.py"/>
        <source>Check its permissions, or choose another folder with --home.</source>
        <translation>Compruebe sus permisos o elija otra carpeta con --home.</translation>
    </message>
    <message>
        <location filename="../../app/services/import_opening.py"/>
        <source>Check its permissions, then import it again.</source>
        <translation>Compruebe sus permisos e impórtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../app/extract/errors.py"/>
        <source>Check that it is still there and that you are allowed to read it.</source>
        <translation>Compruebe que sigue ahí y que tiene permiso para leerlo.</translation>
    </message>
    <message>
        <location filename="../../app/extract/errors.py"/>
        <source>Check that it opens in its own program and shows text.</source>
        <translation>Compruebe que se abre con el programa correspondiente y muestra texto.</translation>
    </message>
    <message>
        <location filename="../../app/extract/errors.py"/>
        <source>Check that it was copied completely.</source>
        <translation>Compruebe que se copió por completo.</translation>
    </message>
    <message>
        <location filename="../../app/settings/store.py"/>
        <source>Check that the data folder is writable and the disk is not full.</source>
        <translation>Compruebe que se puede escribir en la carpeta de datos y que el disco no está lleno.</translation>
    </message>
    <message>
        <location filename="../../app/services/backup.py"/>
        <source>Check that the folder is there and may be written to, or choose another place.</source>
        <translation>Compruebe que la carpeta está ahí y que se puede escribir en ella, o elija otro lugar.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/transport.py"/>
        <source>Check the address, or ask whoever publishes the mirror.</source>
        <translation>Compruebe la dirección o pregunte a quien publica el servidor espejo.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/transport.py"/>
        <source>Check the address, or ask whoever runs the mirror.</source>
        <translation>Compruebe la dirección o pregunte a quien gestiona el servidor espejo.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/verifying.py"/>
        <source>Check the data folder's permissions.</source>
        <translation>Compruebe los permisos de la carpeta de datos.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_reader.py"/>
        <source>Check the disk and its free space, then try again.</source>
        <translation>Compruebe el disco y su espacio libre, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit.py"/>
        <source>Check the disk and its free space, then unlock again.</source>
        <translation>Compruebe el disco y su espacio libre, y desbloquee de nuevo.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/download.py"/>
        <source>Check the disk and the folder's permissions, then try again.</source>
        <translation>Compruebe el disco y los permisos de la carpeta, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../app/vault/errors.py"/>
        <source>Check the disk or the stick, or choose another place.</source>
        <translation>Compruebe el disco o la memoria USB, o elija otro lugar.</translation>
    </message>
    <message>
        <location filename="../../app/vault/wording.py"/>
        <source>Check the disk, the permissions and the free space, then try again.</source>
        <translation>Compruebe el disco, los permisos y el espacio libre, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../app/security/keyfile.py"/>
        <source>Check the disk, then do it again.</source>
        <translation>Compruebe el disco y hágalo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/store.py"/>
        <source>Check the file and its permissions, then import it again.</source>
        <translation>Compruebe el archivo y sus permisos, e impórtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../app/services/restore.py"/>
        <source>Check the file, and the folder that --home names.</source>
        <translation>Compruebe el archivo y la carpeta que indica --home.</translation>
    </message>
    <message>
        <location filename="../../app/security/opening.py"/>
        <source>Check the keyboard layout and Caps Lock, then try again{instead}.</source>
        <extracomment>{instead} may be , or type the recovery code instead</extracomment>
        <translation>Compruebe la distribución del teclado y Bloq Mayús, e inténtelo de nuevo{instead}.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/verifying.py"/>
        <source>Check the mirror's address or the stick, then try again.</source>
        <translation>Compruebe la dirección del servidor espejo o la memoria USB, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/opening.py"/>
        <source>Check the name, and whether you may read it.</source>
        <translation>Compruebe el nombre y si tiene permiso para leerlo.</translation>
    </message>
    <message>
        <location filename="../../app/extract/errors.py"/>
        <source>Check the password; capital letters count.</source>
        <translation>Compruebe la contraseña; se distinguen mayúsculas y minúsculas.</translation>
    </message>
    <message>
        <location filename="../../app/services/discovery.py"/>
        <source>Check the path.</source>
        <translation>Compruebe la ruta.</translation>
    </message>
    <message>
        <location filename="../../app/services/destroy.py"/>
        <source>Check the permissions of the data folder, then do it again: it goes on.</source>
        <translation>Compruebe los permisos de la carpeta de datos y hágalo de nuevo: seguirá desde ahí.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/verifying.py"/>
        <source>Check this machine's date; if it is right, tell whoever publishes the mirror.</source>
        <translation>Compruebe la fecha de este equipo; si es correcta, avise a quien publica el servidor espejo.</translation>
    </message>
    <message>
        <location filename="../../app/services/watch_rules.py"/>
        <source>Choose a folder below {told}.</source>
        <translation>Elija una carpeta dentro de {told}.</translation>
    </message>
    <message>
        <location filename="../../app/security/paths.py"/>
        <source>Choose a folder of your own with --home.</source>
        <translation>Elija una carpeta propia con --home.</translation>
    </message>
    <message>
        <location filename="../../app/services/models.py"/>
        <source>Choose a model that answers, or an embedder: cloister models list</source>
        <translation>Elija un modelo que responda o un modelo de embeddings: cloister models list</translation>
    </message>
    <message>
        <location filename="../../app/services/model_tuning.py"/>
        <source>Choose a model that answers: cloister models list</source>
        <translation>Elija un modelo que responda: cloister models list</translation>
    </message>
    <message>
        <location filename="../../app/engine/errors.py"/>
        <source>Choose a model that was made for chat.</source>
        <translation>Elija un modelo hecho para chatear.</translation>
    </message>
    <message>
        <location filename="../../app/engine/errors.py"/>
        <source>Choose a model under Models.</source>
        <translation>Elija un modelo en Modelos.</translation>
    </message>
    <message>
        <location filename="../../app/security/keyslots.py"/>
        <source>Choose a new passphrase first.</source>
        <translation>Elija primero una nueva frase de contraseña.</translation>
    </message>
    <message>
        <location filename="../../app/services/backup.py"/>
        <source>Choose a place on another disk or stick.</source>
        <translation>Elija un lugar en otro disco o memoria USB.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_export.py"/>
        <source>Choose a place outside it.</source>
        <translation>Elija un lugar fuera de ella.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_reader.py"/>
        <source>Choose a place outside the data folder.</source>
        <translation>Elija un lugar fuera de la carpeta de datos.</translation>
    </message>
    <message>
        <location filename="../../app/services/models.py"/>
        <source>Choose a smaller context instead.</source>
        <translation>Elija en su lugar un contexto menor.</translation>
    </message>
    <message>
        <location filename="../../app/services/backup.py"/>
        <source>Choose another name, or say --replace to put the new backup in its place.</source>
        <translation>Elija otro nombre, o use --replace para poner la copia nueva en su lugar.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_export.py"/>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <location filename="../../app/services/model_errors.py"/>
        <source>Choose another one</source>
        <extracomment>part of a sentence</extracomment>
        <translation>Elija otro</translation>
    </message>
    <message>
        <location filename="../../app/services/models.py"/>
        <source>Choose another one of its kind instead: cloister models list</source>
        <translation>Elija en su lugar otro de su tipo: cloister models list</translation>
    </message>
    <message>
        <location filename="../../app/services/embedder.py"/>
        <source>Choose another one: cloister models list</source>
        <translation>Elija otro: cloister models list</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_export.py"/>
        <source>Choose another place, or free some space.</source>
        <translation>Elija otro lugar o libere espacio.</translation>
    </message>
    <message>
        <location filename="../../app/services/attachments.py"/>
        <source>Choose files, or a folder that has some.</source>
        <translation>Elija archivos, o una carpeta que los contenga.</translation>
    </message>
    <message>
        <location filename="../../app/extract/errors.py"/>
        <source>Choose others for the collection (cloister docs languages), or ask your administrator to install them for Tesseract.</source>
        <translation>Elija otros para la colección (cloister docs languages) o pida a su administrador que los instale para Tesseract.</translation>
    </message>
    <message>
        <location filename="../../app/workers/errors.py"/>
        <source>Cloister is locked.</source>
        <translation>Cloister está bloqueado.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/door.py"/>
        <source>Close Cloister and start it again.</source>
        <translation>Cierre Cloister e inícielo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../app/extract/errors.py"/>
        <source>Close other programs if memory is short, then go on; if it fails again, look with: cloister doctor</source>
        <translation>Cierre otros programas si falta memoria y continúe; si vuelve a fallar, compruébelo con: cloister doctor</translation>
    </message>
    <message>
        <location filename="../../app/engine/errors.py"/>
        <source>Close other programs, lower the context size, or choose a smaller model. {offers}</source>
        <translation>Cierre otros programas, reduzca el tamaño del contexto o elija un modelo más pequeño. {offers}</translation>
    </message>
    <message>
        <location filename="../../app/security/kdf.py"/>
        <source>Close other programs, then try again.</source>
        <translation>Cierre otros programas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../app/security/paths.py"/>
        <source>Close the other window or command, or wait for it to end.</source>
        <translation>Cierre la otra ventana o el otro comando, o espere a que termine.</translation>
    </message>
    <message>
        <location filename="../../app/security/opening.py"/>
        <source>Compare it with the paper, group by group.</source>
        <translation>Compárelo con el papel, grupo por grupo.</translation>
    </message>
    <message>
        <location filename="../../app/services/model_settings.py"/>
        <source>Conversations cannot be kept as '{untrusted}'. Nothing was changed.</source>
        <translation>Las conversaciones no se pueden guardar como «{untrusted}». No se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../app/engine/gguf.py"/>
        <source>Copy it again from where it came from and compare its checksum.</source>
        <translation>Cópielo de nuevo desde el lugar de origen y compare su suma de comprobación.</translation>
    </message>
    <message>
        <location filename="../../app/vault/errors.py"/>
        <source>Copy it again from where it was kept, or use an older backup.</source>
        <translation>Cópiela de nuevo desde donde se guardaba o use una copia más antigua.</translation>
    </message>
    <message>
        <location filename="../../app/engine/errors.py"/>
        <source>Correct it under Settings, Sampling in detail, or empty it.</source>
        <translation>Corríjalo en Ajustes, Muestreo en detalle, o vacíelo.</translation>
    </message>
    <message>
        <location filename="../../app/services/model_errors.py"/>
        <source>Detach it ('{of}' --no-adapter)</source>
        <extracomment>part of a sentence</extracomment>
        <translation>Quítelo ('{of}' --no-adapter)</translation>
    </message>
    <message>
        <location filename="../../app/mirror/media.py"/>
        <source>Do not use this stick, and tell the site's security officer.</source>
        <translation>No use esta memoria USB y avise al responsable de seguridad de la organización.</translation>
    </message>
    <message>
        <location filename="../../app/vault/documents.py"/>
        <source>Document {document} has no page at position {value}.</source>
        <translation>El documento {document} no tiene ninguna página en la posición {value}.</translation>
    </message>
    <message>
        <location filename="../../app/services/pages.py"/>
        <source>Drawing this page needs more memory than allowed: its text is shown.</source>
        <translation>Dibujar esta página requiere más memoria de la permitida: se muestra su texto.</translation>
    </message>
    <message>
        <location filename="../../app/services/pages.py"/>
        <source>Drawing this page takes longer than allowed: its text is shown.</source>
        <translation>Dibujar esta página tarda más de lo permitido: se muestra su texto.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/access.py"/>
        <source>Either a mirror or a stick, not both.</source>
        <translation>O un servidor espejo o una memoria USB, pero no ambos.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/opening.py"/>
        <source>Export fewer chats at a time.</source>
        <translation>Exporte menos chats cada vez.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/errors.py"/>
        <source>Files that can be read: Cloister's own (.json), ChatGPT's export (the .zip, or conversations.json in it), Open WebUI's export (.json) and GPT4All's chats (.chat).</source>
        <translation>Se pueden leer estos archivos: los propios de Cloister (.json), la exportación de ChatGPT (el .zip o el conversations.json que contiene), la de Open WebUI (.json) y los chats de GPT4All (.chat).</translation>
    </message>
    <message>
        <location filename="../../app/vault/wording.py"/>
        <source>Free some space on the disk of the data folder, then open it again.</source>
        <translation>Libere espacio en el disco de la carpeta de datos y ábrala de nuevo.</translation>
    </message>
    <message>
        <location filename="../../app/security/keyfile.py"/>
        <source>Free some space or check the folder's permissions, then try again.</source>
        <translation>Libere espacio o compruebe los permisos de la carpeta, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../app/services/restore.py"/>
        <source>Free some space, or choose another folder with --home.</source>
        <translation>Libere espacio o elija otra carpeta con --home.</translation>
    </message>
    <message>
        <location filename="../../app/services/backup.py"/>
        <source>Free some space, or choose another place.</source>
        <translation>Libere espacio o elija otro lugar.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/download.py"/>
        <source>Free some space, or fetch fewer models (--only NAME).</source>
        <translation>Libere espacio u obtenga menos modelos (--only NAME).</translation>
    </message>
    <message>
        <location filename="../../app/services/repair.py"/>
        <source>Free some space, or name a folder on another disk.</source>
        <translation>Libere espacio o indique una carpeta en otro disco.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/download.py"/>
        <source>Free some space, then sync again; it goes on from there.</source>
        <translation>Libere espacio y sincronice de nuevo; seguirá desde ahí.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/store.py"/>
        <source>Free some space, then try again.</source>
        <translation>Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/verifying.py"/>
        <source>Free some space.</source>
        <translation>Libere espacio.</translation>
    </message>
    <message>
        <location filename="../../app/services/streamed.py"/>
        <source>From your documents; no model wrote this.</source>
        <translation>De sus documentos; ningún modelo redactó esto.</translation>
    </message>
    <message>
        <location filename="../../app/extract/errors.py"/>
        <source>Get a fresh copy, or open it in its own program and save it again.</source>
        <translation>Consiga una copia nueva, o ábralo con el programa correspondiente y guárdelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../app/services/persona_files/service.py"/>
        <source>Give one of them another name in the file.</source>
        <translation>Dé a uno de ellos otro nombre en el archivo.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/origin.py"/>
        <source>Give the address that the site's administrator named.</source>
        <translation>Escriba la dirección que indicó el administrador de la organización.</translation>
    </message>
    <message>
        <location filename="../../app/services/composing.py"/>
        <source>Have it answered again.</source>
        <translation>Vuelva a pedir la respuesta.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat.py"/>
        <source>Have it answered again: what follows stays in a branch of its own.</source>
        <translation>Vuelva a pedir la respuesta: lo que sigue se conserva en su propia rama.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/json_parts.py"/>
        <source>Have it exported or copied once more.</source>
        <translation>Vuelva a exportarlo o a copiarlo.</translation>
    </message>
    <message>
        <location filename="../../app/extract/cleaning.py"/>
        <source>Hidden {kind} were removed from the text ({count}).</source>
        <extracomment>{kind} may be text direction controls / zero-width characters / invisible tag characters</extracomment>
        <translation>Se quitaron del texto elementos ocultos ({kind}): {count}.</translation>
    </message>
    <message>
        <location filename="../../app/services/discovery.py"/>
        <source>Hidden; not imported.</source>
        <translation>Oculto; no se importó.</translation>
    </message>
    <message>
        <location filename="../../app/services/composing.py"/>
        <source>Import a GGUF file in Models, or add documents: their best passages are shown without a model too.</source>
        <translation>Importe un archivo GGUF en Modelos o añada documentos: sus mejores pasajes se muestran también sin modelo.</translation>
    </message>
    <message>
        <location filename="../../app/services/embedder.py"/>
        <source>Import an embedder folder in Models, or run set-up again.</source>
        <translation>Importe la carpeta de un modelo de embeddings en Modelos o ejecute de nuevo la instalación.</translation>
    </message>
    <message>
        <location filename="../../app/services/watch_rules.py"/>
        <source>Import by hand, or ask your administrator (documents.watch_roots).</source>
        <translation>Importe a mano o pregunte a su administrador (documents.watch_roots).</translation>
    </message>
    <message>
        <location filename="../../app/services/pages.py"/>
        <source>Import it again where originals are kept, and its pages can be seen.</source>
        <translation>Impórtelo de nuevo donde se guarden los originales y podrá ver sus páginas.</translation>
    </message>
    <message>
        <location filename="../../app/extract/errors.py"/>
        <source>Import it again with its password, or save a copy without one.</source>
        <translation>Impórtelo de nuevo con su contraseña, o guarde una copia sin ella.</translation>
    </message>
    <message>
        <location filename="../../app/index/cross_encoder.py"/>
        <source>Import it again.</source>
        <translation>Impórtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../app/services/watch_gate.py"/>
        <source>Import it by hand: cloister docs add FILE</source>
        <translation>Impórtelo a mano: cloister docs add FILE</translation>
    </message>
    <message>
        <location filename="../../app/index/embedder.py"/>
        <source>Import the embedder again.</source>
        <translation>Importe de nuevo el modelo de embeddings.</translation>
    </message>
    <message>
        <location filename="../../app/security/keyfile.py"/>
        <source>Install that version, or a later one, and open it with that.</source>
        <translation>Instale esa versión o una posterior y ábrala con ella.</translation>
    </message>
    <message>
        <location filename="../../app/vault/backup_file.py"/>
        <source>Install that version, or a later one, and restore it with that.</source>
        <translation>Instale esa versión o una posterior y restáurela con ella.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/targets.py"/>
        <source>Install the newer version, then sync again.</source>
        <translation>Instale la versión más reciente y sincronice de nuevo.</translation>
    </message>
    <message>
        <location filename="../../app/services/site_trust.py"/>
        <source>Installed models keep working.</source>
        <translation>Los modelos instalados siguen funcionando.</translation>
    </message>
    <message>
        <location filename="../../app/services/persona_files/service.py"/>
        <source>Is it the right file? Personas and prompts take a few kilobytes.</source>
        <translation>¿Es el archivo correcto? Los perfiles y prompts ocupan unos pocos kilobytes.</translation>
    </message>
    <message>
        <location filename="../../app/services/import_opening.py"/>
        <source>It could not be read ({value}).</source>
        <translation>No se pudo leer ({value}).</translation>
    </message>
    <message>
        <location filename="../../app/services/model_settings.py"/>
        <source>It has these: {settings}.</source>
        <translation>Tiene estos: {settings}.</translation>
    </message>
    <message>
        <location filename="../../app/services/import_opening.py"/>
        <source>It has {value} MB; this site allows {value2} MB a document.</source>
        <translation>Tiene {value} MB; esta organización permite {value2} MB por documento.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/access.py"/>
        <source>It is a PEM file; ask the site's administrator.</source>
        <translation>Es un archivo PEM; pregunte al administrador de la organización.</translation>
    </message>
    <message>
        <location filename="../../app/services/model_rows.py"/>
        <source>It is added to its model.</source>
        <translation>Se aplica a su modelo.</translation>
    </message>
    <message>
        <location filename="../../app/services/import_opening.py"/>
        <source>It is not a file.</source>
        <translation>No es un archivo.</translation>
    </message>
    <message>
        <location filename="../../app/services/import_opening.py"/>
        <source>It is not there any more.</source>
        <translation>Ya no está ahí.</translation>
    </message>
    <message>
        <location filename="../../app/services/restore.py"/>
        <source>It is the one chosen for the backup, or the vault's own of that day.</source>
        <translation>Es la que se eligió para la copia, o la de la propia bóveda de aquel día.</translation>
    </message>
    <message>
        <location filename="../../app/services/personas.py"/>
        <source>It is to answer from one collection, and names none. Nothing was changed.</source>
        <translation>Debe responder a partir de una colección, y no indica ninguna. No se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../app/index/prepare.py"/>
        <source>It may be larger than this machine's memory, or the disk may be full.</source>
        <translation>Puede que no quepa en la memoria de este equipo o que el disco esté lleno.</translation>
    </message>
    <message>
        <location filename="../../app/engine/hardware.py"/>
        <source>It needs about {needed} with {context_tokens} tokens of context</source>
        <extracomment>part of a sentence</extracomment>
        <translation>Necesita unos {needed} con {context_tokens} tokens de contexto</translation>
    </message>
    <message>
        <location filename="../../app/mirror/worker.py"/>
        <source>It offers none at all.</source>
        <translation>No ofrece ninguno.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/worker.py"/>
        <source>It offers {named}{value}.</source>
        <extracomment>{value} may be  and {more} more</extracomment>
        <translation>Ofrece {named}{value}.</translation>
    </message>
    <message>
        <location filename="../../app/engine/errors.py"/>
        <source>It was made for a newer version, or its conversion went wrong. Get it anew from where your site keeps its models, or choose another one.</source>
        <translation>Se hizo para una versión más reciente o su conversión salió mal. Consígalo de nuevo donde su organización guarda sus modelos, o elija otro.</translation>
    </message>
    <message>
        <location filename="../../app/services/watch_rules.py"/>
        <source>Its documents stay. Check its permissions.</source>
        <translation>Sus documentos se conservan. Compruebe sus permisos.</translation>
    </message>
    <message>
        <location filename="../../app/services/watch_rules.py"/>
        <source>Its documents stay. It is looked at again once it is there.</source>
        <translation>Sus documentos se conservan. Se revisará de nuevo cuando esté ahí.</translation>
    </message>
    <message>
        <location filename="../../app/services/watch_rules.py"/>
        <source>Its documents stay. Put it back, or stop watching it.</source>
        <translation>Sus documentos se conservan. Vuelva a ponerla o deje de vigilarla.</translation>
    </message>
    <message>
        <location filename="../../app/services/watch_rules.py"/>
        <source>Its documents stay. Stop watching it, and watch the other one instead.</source>
        <translation>Sus documentos se conservan. Deje de vigilarla y vigile la otra en su lugar.</translation>
    </message>
    <message>
        <location filename="../../app/services/model_rows.py"/>
        <source>Its file is missing or damaged.</source>
        <translation>Su archivo falta o está dañado.</translation>
    </message>
    <message>
        <location filename="../../app/domain/models.py"/>
        <source>Its own chat template, as the site's policy allows.</source>
        <translation>Su propia plantilla de chat, como permite la política de la organización.</translation>
    </message>
    <message>
        <location filename="../../app/domain/models.py"/>
        <source>Its own chat template, which Cloister knows.</source>
        <translation>Su propia plantilla de chat, que Cloister conoce.</translation>
    </message>
    <message>
        <location filename="../../app/domain/models.py"/>
        <source>Its own chat template, which the site's policy approves.</source>
        <translation>Su propia plantilla de chat, que la política de la organización aprueba.</translation>
    </message>
    <message>
        <location filename="../../app/domain/models.py"/>
        <source>Its own chat template, which the site's signatures approve.</source>
        <translation>Su propia plantilla de chat, que las firmas de la organización aprueban.</translation>
    </message>
    <message>
        <location filename="../../app/services/discovery.py"/>
        <source>Its reader was ended by it more than once, so it is in quarantine and was not tried again. Other files are not affected. To try it all the same, name it: cloister docs retry FILE.</source>
        <translation>Provocó más de una vez el cierre de su lector, así que está en cuarentena y no se reintentó. Los demás archivos no se ven afectados. Para reintentarlo de todos modos, indíquelo: cloister docs retry FILE.</translation>
    </message>
    <message>
        <location filename="../../app/services/recognition.py"/>
        <source>Keep those that the documents are in.</source>
        <translation>Deje solo los idiomas en que están los documentos.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/access.py"/>
        <source>Leave out --mirror or --media.</source>
        <translation>Quite --mirror o --media.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/access.py"/>
        <source>Leave the option out, or ask the administrator.</source>
        <translation>Quite esa opción o pregunte al administrador.</translation>
    </message>
    <message>
        <location filename="../../app/vault/portable.py"/>
        <source>List them with: cloister chats list</source>
        <translation>Muéstrelos con: cloister chats list</translation>
    </message>
    <message>
        <location filename="../../app/vault/documents.py"/>
        <source>List them with: cloister docs list</source>
        <translation>Muéstrelos con: cloister docs list</translation>
    </message>
    <message>
        <location filename="../../app/vault/ledger.py"/>
        <source>List them with: cloister models list</source>
        <translation>Muéstrelos con: cloister models list</translation>
    </message>
    <message>
        <location filename="../../app/vault/personas.py"/>
        <source>List them with: cloister {table} list</source>
        <translation>Muéstrelos con: cloister {table} list</translation>
    </message>
    <message>
        <location filename="../../app/services/recognition.py"/>
        <source>List those that are installed with: cloister docs languages</source>
        <translation>Muestre los instalados con: cloister docs languages</translation>
    </message>
    <message>
        <location filename="../../app/services/model_tuning.py"/>
        <source>List what is installed: cloister models list</source>
        <translation>Muestre lo instalado: cloister models list</translation>
    </message>
    <message>
        <location filename="../../app/security/opening.py"/>
        <source>Look for a newer code: making one takes the one before away.</source>
        <translation>Busque un código más reciente: al crear uno se anula el anterior.</translation>
    </message>
    <message>
        <location filename="../../app/engine/errors.py"/>
        <source>Look whether it is there, is a file, and may be read by you.</source>
        <translation>Compruebe si está ahí, si es un archivo y si tiene permiso para leerlo.</translation>
    </message>
    <message>
        <location filename="../../app/services/personas.py"/>
        <source>Make a copy under another name, and change that.</source>
        <translation>Haga una copia con otro nombre y cambie esa.</translation>
    </message>
    <message>
        <location filename="../../app/bootstrap.py"/>
        <source>Make one with: cloister init</source>
        <translation>Cree una con: cloister init</translation>
    </message>
    <message>
        <location filename="../../app/services/sync.py"/>
        <source>Models are being fetched already.</source>
        <translation>Ya se están obteniendo modelos.</translation>
    </message>
    <message>
        <location filename="../../app/engine/gguf.py"/>
        <source>Models for llama.cpp have the ending .gguf.</source>
        <translation>Los modelos para llama.cpp tienen la extensión .gguf.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/patience.py"/>
        <source>Models that are installed are untouched.</source>
        <translation>Los modelos instalados no se tocaron.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_export.py"/>
        <source>Name a file that was made with: cloister audit export</source>
        <translation>Indique un archivo creado con: cloister audit export</translation>
    </message>
    <message>
        <location filename="../../app/services/watched_folders.py"/>
        <source>Name a folder.</source>
        <translation>Indique una carpeta.</translation>
    </message>
    <message>
        <location filename="../../app/services/turn.py"/>
        <source>Name an answer, as cloister chats show lists them.</source>
        <translation>Indique una respuesta, tal como las muestra cloister chats show.</translation>
    </message>
    <message>
        <location filename="../../app/services/repair.py"/>
        <source>Name another folder, best on another disk.</source>
        <translation>Indique otra carpeta, mejor en otro disco.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/access.py"/>
        <source>Name its file: --ca FILE.</source>
        <translation>Indique su archivo: --ca FILE.</translation>
    </message>
    <message>
        <location filename="../../app/services/destroy.py"/>
        <source>Name its folder with --home.</source>
        <translation>Indique su carpeta con --home.</translation>
    </message>
    <message>
        <location filename="../../app/services/personas.py"/>
        <source>Name one that is here.</source>
        <translation>Indique uno que esté aquí.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/access.py"/>
        <source>Name one with --mirror URL, or a stick with --media PATH.</source>
        <translation>Indique uno con --mirror URL, o una memoria USB con --media PATH.</translation>
    </message>
    <message>
        <location filename="../../app/services/personas.py"/>
        <source>Name the collection.</source>
        <translation>Indique la colección.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/opening.py"/>
        <source>Name the file itself.</source>
        <translation>Indique el propio archivo.</translation>
    </message>
    <message>
        <location filename="../../app/vault/backup_file.py"/>
        <source>Name the file that 'cloister vault backup' made, or copy it again.</source>
        <translation>Indique el archivo que creó 'cloister vault backup' o cópielo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../app/security/paths.py"/>
        <source>Name the folder itself.</source>
        <translation>Indique la propia carpeta.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/media.py"/>
        <source>Name the folder that holds 'tuf' and the models, or ask whoever made the stick.</source>
        <translation>Indique la carpeta que contiene 'tuf' y los modelos, o pregunte a quien preparó la memoria USB.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/media.py"/>
        <source>Name the folder that holds 'tuf' and the models.</source>
        <translation>Indique la carpeta que contiene 'tuf' y los modelos.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat.py"/>
        <source>Name the question before it.</source>
        <translation>Indique la pregunta anterior a ella.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/access.py"/>
        <source>Name the root.json that the station made.</source>
        <translation>Indique el root.json que creó la estación.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/access.py"/>
        <source>Name the root.json that the station made: --trust-root FILE.</source>
        <translation>Indique el root.json que creó la estación: --trust-root FILE.</translation>
    </message>
    <message>
        <location filename="../../app/services/whole_documents.py"/>
        <source>Name those you mean.</source>
        <translation>Indique a cuáles se refiere.</translation>
    </message>
    <message>
        <location filename="../../app/services/embedder.py"/>
        <source>No embedder is installed, so documents cannot be indexed. Chats are not affected.</source>
        <translation>No hay ningún modelo de embeddings instalado, así que no se pueden indexar documentos. Los chats no se ven afectados.</translation>
    </message>
    <message>
        <location filename="../../app/services/composing.py"/>
        <source>No language model is installed</source>
        <extracomment>part of a sentence</extracomment>
        <translation>No hay ningún modelo de lenguaje instalado</translation>
    </message>
    <message>
        <location filename="../../app/services/composing.py"/>
        <source>No language model is installed. Your question is kept.</source>
        <translation>No hay ningún modelo de lenguaje instalado. Su pregunta se conserva.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/access.py"/>
        <source>No mirror is named. Nothing was asked of anybody, and nothing was changed.</source>
        <translation>No se indicó ningún servidor espejo. No se consultó a nadie y no se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../app/services/personas.py"/>
        <source>No model and no collection is called so. Nothing was changed.</source>
        <translation>Ningún modelo ni colección se llama así. No se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../app/engine/errors.py"/>
        <source>No model is loaded.</source>
        <translation>No hay ningún modelo cargado.</translation>
    </message>
    <message>
        <location filename="../../app/services/search.py"/>
        <source>No passage fits the filters (file:, type:, page:).</source>
        <translation>Ningún pasaje cumple los filtros (file:, type:, page:).</translation>
    </message>
    <message>
        <location filename="../../app/services/search.py"/>
        <source>No passage holds the quoted words as they stand. These come nearest.</source>
        <translation>Ningún pasaje contiene las palabras entrecomilladas tal cual. Estos son los más cercanos.</translation>
    </message>
    <message>
        <location filename="../../app/security/keyslots.py"/>
        <source>No passphrase opens this vault: without the recovery code nobody could open it. Nothing was changed.</source>
        <translation>Ninguna frase de contraseña abre esta bóveda: sin el código de recuperación nadie podría abrirla. No se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../app/services/cited.py"/>
        <source>No whole sentences stand in what was read, only names and figures.</source>
        <translation>En lo que se leyó no hay frases completas, solo nombres y cifras.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/foreign.py"/>
        <source>Nobody says anything in this chat.</source>
        <translation>En este chat nadie dice nada.</translation>
    </message>
    <message>
        <location filename="../../app/services/reading.py"/>
        <source>None of its {parts} parts was read.</source>
        <translation>No se leyó ninguna de sus {parts} partes.</translation>
    </message>
    <message>
        <location filename="../../app/services/destroy.py"/>
        <source>Not everything could be removed ({reason}). {what_holds}</source>
        <extracomment>{what_holds} may be The keys are gone: nothing of the vault can be read any more. / The vault is as it was, or its keys are gone.</extracomment>
        <translation>No se pudo eliminar todo ({reason}). {what_holds}</translation>
    </message>
    <message>
        <location filename="../../app/services/audit.py"/>
        <source>Not everything that happens here is recorded now: the record of events could not be written. All else works.</source>
        <translation>Ahora no se registra todo lo que ocurre aquí: no se pudo escribir el registro de eventos. Todo lo demás funciona.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/access.py"/>
        <source>Nothing was asked of anybody, and nothing was changed.</source>
        <translation>No se consultó a nadie y no se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../app/services/named.py"/>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/media.py"/>
        <source>Nothing was installed from it, and nothing was changed on it.</source>
        <translation>No se instaló nada desde ella ni se cambió nada en ella.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/verifying.py"/>
        <source>Nothing was installed or changed, and installed models keep working.</source>
        <translation>No se instaló ni se cambió nada, y los modelos instalados siguen funcionando.</translation>
    </message>
    <message>
        <location filename="../../app/vault/salvage.py"/>
        <source>Only a backup helps: cloister --home NEWFOLDER vault restore FILE</source>
        <translation>Solo sirve una copia de seguridad: cloister --home NEWFOLDER vault restore FILE</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/qt_stream.py"/>
        <source>Open it in GPT4All, so that it is saved once more, and copy it again.</source>
        <translation>Ábralo en GPT4All para que se guarde otra vez y cópielo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../app/extract/errors.py"/>
        <source>Open it in its own program with its password, and save a copy without one.</source>
        <translation>Ábralo con su contraseña en el programa correspondiente y guarde una copia sin ella.</translation>
    </message>
    <message>
        <location filename="../../app/security/keyfile.py"/>
        <source>Open it, or name another folder with --home.</source>
        <translation>Ábrala o indique otra carpeta con --home.</translation>
    </message>
    <message>
        <location filename="../../app/services/pages.py"/>
        <source>Open the document in its own program to see it.</source>
        <translation>Abra el documento con el programa correspondiente para verla.</translation>
    </message>
    <message>
        <location filename="../../app/services/pages.py"/>
        <source>Open the file in its own program to see the page.</source>
        <translation>Abra el archivo con el programa correspondiente para ver la página.</translation>
    </message>
    <message>
        <location filename="../../app/security/paths.py"/>
        <source>Other users may write to the data folder '{folder}'.</source>
        <translation>Otros usuarios pueden escribir en la carpeta de datos «{folder}».</translation>
    </message>
    <message>
        <location filename="../../app/extract/worker/readers/picture.py"/>
        <source>Pages not read: {left} (recognition takes too long).</source>
        <translation>Páginas sin leer: {left} (el reconocimiento tarda demasiado).</translation>
    </message>
    <message>
        <location filename="../../app/extract/worker/readers/pdf.py"/>
        <source>Pages {what}: {count} ({reason}).</source>
        <extracomment>{what} may be not read / cut short; {reason} may be pictures only, and nothing to read them with is installed / pictures only, and recognition takes too long / at the document's end, and its time was up / after the first 5,000 / each after 400,000 characters</extracomment>
        <translation>Páginas {what}: {count} ({reason}).</translation>
    </message>
    <message>
        <location filename="../../app/mirror/media.py"/>
        <source>Plug it in again, or use another one.</source>
        <translation>Conéctela de nuevo o use otra.</translation>
    </message>
    <message>
        <location filename="../../app/index/prepare.py"/>
        <source>Prepare it where Cloister was set up with the 'torch' extra, then import that.</source>
        <translation>Prepárelo donde Cloister se instaló con el extra 'torch' e importe el resultado.</translation>
    </message>
    <message>
        <location filename="../../app/index/prepare_pairs.py"/>
        <source>Preparing a cross-encoder from safetensors needs PyTorch, which is not installed here.</source>
        <translation>Preparar un cross-encoder desde safetensors requiere PyTorch, que no está instalado aquí.</translation>
    </message>
    <message>
        <location filename="../../app/index/prepare.py"/>
        <source>Preparing an embedder needs PyTorch, which is not installed here.</source>
        <translation>Preparar un modelo de embeddings requiere PyTorch, que no está instalado aquí.</translation>
    </message>
    <message>
        <location filename="../../app/index/prepare_pairs.py"/>
        <source>Preparing this cross-encoder failed; nothing was added.</source>
        <translation>Falló la preparación de este cross-encoder; no se añadió nada.</translation>
    </message>
    <message>
        <location filename="../../app/index/prepare.py"/>
        <source>Preparing this embedder failed; nothing was added.</source>
        <translation>Falló la preparación de este modelo de embeddings; no se añadió nada.</translation>
    </message>
    <message>
        <location filename="../../app/engine/gguf.py"/>
        <source>Put all its files into one folder and import the first.</source>
        <translation>Ponga todos sus archivos en una carpeta e importe el primero.</translation>
    </message>
    <message>
        <location filename="../../app/engine/gguf_parts.py"/>
        <source>Put all its files into one folder and try again.</source>
        <translation>Ponga todos sus archivos en una carpeta e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../app/security/keyfile.py"/>
        <source>Put back a copy of this file from a backup; without it nobody can open the vault.</source>
        <translation>Restaure este archivo desde una copia de seguridad; sin él nadie puede abrir la bóveda.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/verifying.py"/>
        <source>Put back the root.json that the station made.</source>
        <translation>Vuelva a poner en su lugar el root.json que creó la estación.</translation>
    </message>
    <message>
        <location filename="../../app/vault/audit.py"/>
        <source>Put back the whole data folder from a copy, or go on with a new vault.</source>
        <translation>Restaure la carpeta de datos entera desde una copia, o continúe con una bóveda nueva.</translation>
    </message>
    <message>
        <location filename="../../app/vault/wording.py"/>
        <source>Put back the whole data folder from a copy: vault.db and keyslots belong together.</source>
        <translation>Restaure la carpeta de datos entera desde una copia: vault.db y keyslots van juntos.</translation>
    </message>
    <message>
        <location filename="../../app/services/import_opening.py"/>
        <source>Put it back and import it again, or take it off the list of failed files (cloister docs failed --dismiss).</source>
        <translation>Vuelva a ponerlo en su sitio e impórtelo de nuevo, o quítelo de la lista de archivos fallidos (cloister docs failed --dismiss).</translation>
    </message>
    <message>
        <location filename="../../app/extract/errors.py"/>
        <source>Reading this file needed more memory than allowed, so it was stopped.</source>
        <translation>Leer este archivo requirió más memoria de la permitida, así que se detuvo.</translation>
    </message>
    <message>
        <location filename="../../app/extract/errors.py"/>
        <source>Reading this file took longer than allowed, so it was stopped.</source>
        <translation>Leer este archivo tardó más de lo permitido, así que se detuvo.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_check.py"/>
        <source>Record {expected} is missing.</source>
        <translation>Falta la entrada {expected}.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_check.py"/>
        <source>Record {seq} is not as it was written, or not in its place.</source>
        <translation>La entrada {seq} no está como se escribió o no está en su lugar.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_check.py"/>
        <source>Record {seq} is not the one that its checkpoint signed.</source>
        <translation>La entrada {seq} no es la que firmó su punto de control.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_reader.py"/>
        <source>Record {seq} is not the one that the record ended with.</source>
        <translation>La entrada {seq} no es aquella con la que terminaba el registro.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_check.py"/>
        <source>Record {seq} stands after record {seq2}.</source>
        <translation>La entrada {seq} está después de la entrada {seq2}.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_check.py"/>
        <source>Record {seq} was not written with the key of its place.</source>
        <translation>La entrada {seq} no se escribió con la clave de su lugar.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_check.py"/>
        <source>Record {seq} was signed by a checkpoint, and is missing.</source>
        <translation>La entrada {seq} estaba firmada por un punto de control y falta.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_reader.py"/>
        <source>Record {value} was added past the end of the record.</source>
        <translation>La entrada {value} se añadió más allá del final del registro.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_check.py"/>
        <source>Records {expected} to {value} are missing.</source>
        <translation>Faltan las entradas {expected} a {value}.</translation>
    </message>
    <message>
        <location filename="../../app/vault/cipher.py"/>
        <source>Reinstall Cloister from its bundle.</source>
        <translation>Vuelva a instalar Cloister desde su paquete.</translation>
    </message>
    <message>
        <location filename="../../app/services/cross_encoders.py"/>
        <source>Remove it and import it again.</source>
        <translation>Elimínelo e impórtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../app/services/model_import.py"/>
        <source>Remove it first, or import under another name.</source>
        <translation>Elimínelo primero o importe este con otro nombre.</translation>
    </message>
    <message>
        <location filename="../../app/services/installing.py"/>
        <source>Remove it first: cloister models remove '{name}'</source>
        <translation>Elimínelo primero: cloister models remove '{name}'</translation>
    </message>
    <message>
        <location filename="../../app/index/client.py"/>
        <source>Remove it in Models and import it again.</source>
        <translation>Elimínelo en Modelos e impórtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../app/index/pairs_client.py"/>
        <source>Remove it in Models, or import it again.</source>
        <translation>Elimínelo en Modelos o impórtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/download.py"/>
        <source>Remove it, then try again.</source>
        <translation>Elimínelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../app/services/personas.py"/>
        <source>Remove one that is not used.</source>
        <translation>Elimine uno que no se use.</translation>
    </message>
    <message>
        <location filename="../../app/services/persona_files/service.py"/>
        <source>Remove some that are not used, or import fewer.</source>
        <translation>Elimine algunos que no se usen, o importe menos.</translation>
    </message>
    <message>
        <location filename="../../app/vault/ledger.py"/>
        <source>Remove that one first, or import this one under another name.</source>
        <translation>Elimine antes ese o importe este con otro nombre.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/locations.py"/>
        <source>Report this: it should be impossible.</source>
        <translation>Informe de esto: no debería ser posible.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/launcher.py"/>
        <source>Run 'cloister doctor', or ask the administrator (sandbox.min_level).</source>
        <translation>Ejecute 'cloister doctor' o pregunte al administrador (sandbox.min_level).</translation>
    </message>
    <message>
        <location filename="../../app/vault/wording.py"/>
        <source>Run 'cloister vault check', then restore a backup, or save what can be read with: cloister vault repair --to FOLDER</source>
        <translation>Ejecute 'cloister vault check' y después restaure una copia de seguridad, o guarde lo que se pueda leer con: cloister vault repair --to FOLDER</translation>
    </message>
    <message>
        <location filename="../../app/services/starter.py"/>
        <source>Run 'make setup' again.</source>
        <translation>Ejecute 'make setup' de nuevo.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/verifying.py"/>
        <source>Run: cloister models sync</source>
        <translation>Ejecute: cloister models sync</translation>
    </message>
    <message>
        <location filename="../../app/extract/errors.py"/>
        <source>Save it as PDF, Word, OpenDocument, HTML or plain text and import that.</source>
        <translation>Guárdelo como PDF, Word, OpenDocument, HTML o texto sin formato e importe ese archivo.</translation>
    </message>
    <message>
        <location filename="../../app/services/whole_documents.py"/>
        <source>Sentences of the documents themselves, word for word.</source>
        <translation>Frases de los propios documentos, palabra por palabra.</translation>
    </message>
    <message>
        <location filename="../../app/services/whole_documents.py"/>
        <source>Sentences of the documents themselves: no language model is installed.</source>
        <translation>Frases de los propios documentos: no hay ningún modelo de lenguaje instalado.</translation>
    </message>
    <message>
        <location filename="../../app/services/whole_documents.py"/>
        <source>Sentences of the documents themselves: the model is too small to summarise.</source>
        <translation>Frases de los propios documentos: el modelo es demasiado pequeño para resumir.</translation>
    </message>
    <message>
        <location filename="../../app/services/site_trust.py"/>
        <source>Set the clock right. If it was ahead before, wait until that time has come.</source>
        <translation>Ponga el reloj en hora. Si antes estaba adelantado, espere a que llegue esa hora.</translation>
    </message>
    <message>
        <location filename="../../app/services/requests.py"/>
        <source>Shorten it, or choose a model with a larger context.</source>
        <translation>Acórtela o elija un modelo con un contexto mayor.</translation>
    </message>
    <message>
        <location filename="../../app/engine/errors.py"/>
        <source>Shorten the question or the system prompt, or raise the context size.</source>
        <translation>Acorte la pregunta o el prompt del sistema, o aumente el tamaño del contexto.</translation>
    </message>
    <message>
        <location filename="../../app/services/personas.py"/>
        <source>Shorten the text.</source>
        <translation>Acorte el texto.</translation>
    </message>
    <message>
        <location filename="../../app/services/model_rows.py"/>
        <source>Small enough for any machine.</source>
        <translation>Lo bastante pequeño para cualquier equipo.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/launcher.py"/>
        <source>Something unexpected happened: {error}.</source>
        <translation>Ocurrió algo inesperado: {error}.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat.py"/>
        <source>Something was said after {message} already. Nothing was changed.</source>
        <translation>Ya se dijo algo después de {message}. No se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../app/extract/errors.py"/>
        <source>Split it into smaller files, or save it again in its own program.</source>
        <translation>Divídalo en archivos más pequeños, o guárdelo de nuevo con el programa correspondiente.</translation>
    </message>
    <message>
        <location filename="../../app/extract/errors.py"/>
        <source>Split it into smaller files.</source>
        <translation>Divídalo en archivos más pequeños.</translation>
    </message>
    <message>
        <location filename="../../app/services/prompts.py"/>
        <source>Split it, or write some of them out.</source>
        <translation>Divídalo, o escriba algunas directamente.</translation>
    </message>
    <message>
        <location filename="../../app/services/watched_folders.py"/>
        <source>Stop watching that one first.</source>
        <translation>Antes, deje de vigilar esa.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/launcher.py"/>
        <source>Stopped. What was fetched so far is kept.</source>
        <translation>Detenido. Lo obtenido hasta ahora se conserva.</translation>
    </message>
    <message>
        <location filename="../../app/engine/gguf_parts.py"/>
        <source>Such a file is called NAME-00001-of-{count}.gguf.</source>
        <translation>Un archivo así se llama NAME-00001-of-{count}.gguf.</translation>
    </message>
    <message>
        <location filename="../../app/services/site_trust.py"/>
        <source>Sync again: cloister models sync</source>
        <translation>Sincronice de nuevo: cloister models sync</translation>
    </message>
    <message>
        <location filename="../../app/services/installing.py"/>
        <source>Sync again; if that does not help, tell the security officer.</source>
        <translation>Sincronice de nuevo; si no da resultado, avise al responsable de seguridad.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/door.py"/>
        <source>Sync again; it goes on from there.</source>
        <translation>Sincronice de nuevo; seguirá desde ahí.</translation>
    </message>
    <message>
        <location filename="../../app/services/embedder.py"/>
        <source>Sync again; what is damaged is fetched anew: cloister models sync</source>
        <translation>Sincronice de nuevo; lo dañado se vuelve a obtener: cloister models sync</translation>
    </message>
    <message>
        <location filename="../../app/services/site_trust.py"/>
        <source>Sync first: cloister models sync</source>
        <translation>Sincronice primero: cloister models sync</translation>
    </message>
    <message>
        <location filename="../../app/services/site_trust.py"/>
        <source>Sync when the site has published a new one.</source>
        <translation>Sincronice cuando la organización haya publicado una nueva.</translation>
    </message>
    <message>
        <location filename="../../app/index/prepare_pairs.py"/>
        <source>Take one with onnx/model.onnx, or prepare it where Cloister was set up with the 'torch' extra.</source>
        <translation>Use uno con onnx/model.onnx, o prepárelo donde Cloister se instaló con el extra 'torch'.</translation>
    </message>
    <message>
        <location filename="../../app/security/paths.py"/>
        <source>Take that right away (chmod go-w), or choose another folder with --home.</source>
        <translation>Quite ese permiso (chmod go-w) o elija otra carpeta con --home.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/download.py"/>
        <source>Tell whoever publishes the mirror.</source>
        <translation>Avise a quien publica el servidor espejo.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/verifying.py"/>
        <source>Tell whoever publishes the mirror; do not use another copy of it meanwhile.</source>
        <translation>Avise a quien publica el servidor espejo; mientras tanto, no use otra copia.</translation>
    </message>
    <message>
        <location filename="../../app/extract/languages.py"/>
        <source>Text in pictures was to be read as {lacking}, which {are} not installed here: it {done}. To install: {missing}; then import this file again.</source>
        <extracomment>{lacking} may be {first} and {last}; {are} may be are / is; {done} may be was read as {used} / was not read; {missing} may be apt-get install {names}</extracomment>
        <translation>El texto de las imágenes debía leerse en {lacking}, que aquí no {are}: {done}. Para instalar: {missing}; después importa este archivo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../app/services/attachments.py"/>
        <source>That would be {count} files; one chat takes 50. Nothing was attached.</source>
        <translation>Serían {count} archivos; un chat admite 50. No se adjuntó nada.</translation>
    </message>
    <message>
        <location filename="../../app/services/whole_documents.py"/>
        <source>That would be {documents} documents; {most} at most make one answer. Your question is kept.</source>
        <translation>Serían {documents} documentos; para una respuesta se toman {most} como máximo. Su pregunta se conserva.</translation>
    </message>
    <message>
        <location filename="../../app/engine/errors.py"/>
        <source>The adapter '{adapter}' was not made for the model '{base}'. Nothing was changed.</source>
        <translation>El adaptador «{adapter}» no se hizo para el modelo «{base}». No se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../app/services/composing.py"/>
        <source>The answer reached its length limit.</source>
        <translation>La respuesta llegó a su límite de longitud.</translation>
    </message>
    <message>
        <location filename="../../app/extract/worker/attachments.py"/>
        <source>The attachment {name} was not read.</source>
        <translation>No se leyó el archivo adjunto {name}.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/access.py"/>
        <source>The authority that vouches for the mirror's certificate is not named. Nothing was asked of anybody, and nothing was changed.</source>
        <translation>No se indicó la autoridad que avala el certificado del servidor espejo. No se consultó a nadie y no se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../app/services/restore.py"/>
        <source>The backup '{file}' could not be restored: {value}. Nothing was made.</source>
        <translation>No se pudo restaurar la copia de seguridad «{file}»: {value}. No se creó nada.</translation>
    </message>
    <message>
        <location filename="../../app/services/backup.py"/>
        <source>The backup '{path}' could not be written: {reason}. There is no backup of this name from now; the vault is as it was.</source>
        <extracomment>{reason} may be the disk or the stick refused it / the disk is full</extracomment>
        <translation>No se pudo escribir la copia de seguridad «{path}»: {reason}. De este intento no queda ninguna copia con ese nombre; la bóveda está como estaba.</translation>
    </message>
    <message>
        <location filename="../../app/vault/errors.py"/>
        <source>The backup '{path}' is damaged: {reason}. Nothing was made.</source>
        <extracomment>{reason} may be its bytes are not those that were written / a page is not as it was written / its last part is altered / bytes are missing in it, or were added</extracomment>
        <translation>La copia de seguridad «{path}» está dañada: {reason}. No se creó nada.</translation>
    </message>
    <message>
        <location filename="../../app/domain/models.py"/>
        <source>The built-in form '{family}', for want of a better one: its own chat template failed when it was run. Answers may be worse.</source>
        <translation>El formato integrado «{family}», a falta de otro mejor: su propia plantilla de chat falló al ejecutarse. Las respuestas pueden ser peores.</translation>
    </message>
    <message>
        <location filename="../../app/domain/models.py"/>
        <source>The built-in form '{family}', for want of a better one: nothing tells which it was made for. Answers may be worse.</source>
        <translation>El formato integrado «{family}», a falta de otro mejor: nada indica para qué formato se hizo el modelo. Las respuestas pueden ser peores.</translation>
    </message>
    <message>
        <location filename="../../app/domain/models.py"/>
        <source>The built-in form '{family}', which was chosen for this model.</source>
        <translation>El formato integrado «{family}», que se eligió para este modelo.</translation>
    </message>
    <message>
        <location filename="../../app/domain/models.py"/>
        <source>The built-in form '{family}': its own chat template failed when it was run.</source>
        <translation>El formato integrado «{family}»: su propia plantilla de chat falló al ejecutarse.</translation>
    </message>
    <message>
        <location filename="../../app/domain/models.py"/>
        <source>The built-in form '{family}': its own chat template is missing or not approved, and is not run.</source>
        <translation>El formato integrado «{family}»: su propia plantilla de chat falta o no está aprobada, y no se ejecuta.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/transport.py"/>
        <source>The certificate of {where} is refused: {verify_message}. Models that are installed are untouched.</source>
        <translation>Se rechaza el certificado de {where}: {verify_message}. Los modelos instalados no se tocaron.</translation>
    </message>
    <message>
        <location filename="../../app/services/history.py"/>
        <source>The chat as a whole can be deleted.</source>
        <translation>Se puede eliminar el chat entero.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_check.py"/>
        <source>The checkpoint of record {seq} is not signed by its key.</source>
        <translation>El punto de control de la entrada {seq} no está firmado con su clave.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_export.py"/>
        <source>The checkpoint of record {seq} is not signed by the key.</source>
        <translation>El punto de control de la entrada {seq} no está firmado con la clave.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_reader.py"/>
        <source>The checkpoint of record {signed_seq} is missing.</source>
        <translation>Falta el punto de control de la entrada {signed_seq}.</translation>
    </message>
    <message>
        <location filename="../../app/services/recognition.py"/>
        <source>The collection “{collection}” asks for {missing}, which {are} not installed here: {instead}. To install: {missing2}.</source>
        <extracomment>{missing} may be {first} and {last}; {are} may be are / is; {instead} may be pictures of text are read as {used} / pictures of text are not read; {missing2} may be apt-get install {names}</extracomment>
        <translation>La colección «{collection}» pide {missing}, que aquí no {are}: {instead}. Para instalar: {missing2}.</translation>
    </message>
    <message>
        <location filename="../../app/services/models.py"/>
        <source>The conversations of '{name}' can be kept as {value} only. Nothing was changed.</source>
        <translation>Las conversaciones de «{name}» solo se pueden guardar como {value}. No se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../app/vault/errors.py"/>
        <source>The copy '{path}' was written, but reading it again shows that {reason}. It was not kept; the vault is as it was.</source>
        <extracomment>{reason} may be its key is another one / the passphrase does not open it / it does not hold the same rows / page {unsound} is not as it was written</extracomment>
        <translation>La copia «{path}» se escribió, pero al releerla se ve que {reason}. No se conservó; la bóveda está como estaba.</translation>
    </message>
    <message>
        <location filename="../../app/index/worker/pair_scorer.py"/>
        <source>The cross-encoder could not be loaded.</source>
        <translation>No se pudo cargar el cross-encoder.</translation>
    </message>
    <message>
        <location filename="../../app/index/pairs_client.py"/>
        <source>The cross-encoder could not be used. Your documents are safe.</source>
        <translation>No se pudo usar el cross-encoder. Sus documentos están a salvo.</translation>
    </message>
    <message>
        <location filename="../../app/index/worker/pair_scorer.py"/>
        <source>The cross-encoder failed on a text.</source>
        <translation>El cross-encoder falló con un texto.</translation>
    </message>
    <message>
        <location filename="../../app/index/worker/pair_scorer.py"/>
        <source>The cross-encoder gives no numbers.</source>
        <translation>El cross-encoder no da números.</translation>
    </message>
    <message>
        <location filename="../../app/index/worker/pair_scorer.py"/>
        <source>The cross-encoder has other labels than its config.json says.</source>
        <translation>El cross-encoder tiene clases distintas de las que indica su config.json.</translation>
    </message>
    <message>
        <location filename="../../app/index/worker/pair_scorer.py"/>
        <source>The cross-encoder wants other inputs than two texts.</source>
        <translation>El cross-encoder espera entradas distintas de dos textos.</translation>
    </message>
    <message>
        <location filename="../../app/index/cross_encoder.py"/>
        <source>The cross-encoder's config.json could not be read.</source>
        <translation>No se pudo leer el config.json del cross-encoder.</translation>
    </message>
    <message>
        <location filename="../../app/index/prepare_pairs.py"/>
        <source>The cross-encoder's model is damaged, or is none that reads two texts and gives the labels that its config.json names.</source>
        <translation>El modelo del cross-encoder está dañado, o no es uno que lea dos textos y dé las clases que indica su config.json.</translation>
    </message>
    <message>
        <location filename="../../app/index/prepare_pairs.py"/>
        <source>The cross-encoder's tokenizer.json is damaged.</source>
        <translation>El tokenizer.json del cross-encoder está dañado.</translation>
    </message>
    <message>
        <location filename="../../app/index/prepare_pairs.py"/>
        <source>The cross-encoder's weights could not be loaded.</source>
        <translation>No se pudieron cargar los pesos del cross-encoder.</translation>
    </message>
    <message>
        <location filename="../../app/security/paths.py"/>
        <source>The data folder '{folder}' belongs to another user.</source>
        <translation>La carpeta de datos «{folder}» pertenece a otro usuario.</translation>
    </message>
    <message>
        <location filename="../../app/security/paths.py"/>
        <source>The data folder '{folder}' cannot be used: {reason}.</source>
        <extracomment>{reason} may be it is not a folder / this user may not read and write it</extracomment>
        <translation>No se puede usar la carpeta de datos «{folder}»: {reason}.</translation>
    </message>
    <message>
        <location filename="../../app/security/paths.py"/>
        <source>The data folder '{folder}' is a link, which could be pointed elsewhere.</source>
        <translation>La carpeta de datos «{folder}» es un enlace, que podría redirigirse a otro lugar.</translation>
    </message>
    <message>
        <location filename="../../app/services/restore.py"/>
        <source>The disk became full while '{file}' was restored. Nothing was made.</source>
        <translation>El disco se llenó mientras se restauraba «{file}». No se creó nada.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/download.py"/>
        <source>The disk has {free} MiB free; {missing_bytes} MiB are to come, and {reserve_bytes} stay free for the rest. Nothing was fetched.</source>
        <translation>El disco tiene {free} MiB libres; faltan por llegar {missing_bytes} MiB, y {reserve_bytes} quedan libres para lo demás. No se obtuvo nada.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/verifying.py"/>
        <source>The disk is full. Nothing was installed or changed, and installed models keep working.</source>
        <translation>El disco está lleno. No se instaló ni se cambió nada, y los modelos instalados siguen funcionando.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/download.py"/>
        <source>The disk is full. What came of the model is kept, and the rest of this machine is as it was.</source>
        <translation>El disco está lleno. Lo que llegó del modelo se conserva, y el resto de este equipo está como estaba.</translation>
    </message>
    <message>
        <location filename="../../app/vault/wording.py"/>
        <source>The disk is full: this was not kept. Everything before it is safe.</source>
        <translation>El disco está lleno: esto no se guardó. Todo lo anterior está a salvo.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/store.py"/>
        <source>The disk is full: {what}. Everything else is as it was.</source>
        <extracomment>{what} may be A model file could not be deleted / A model that was fetched was not installed / '{name}' was not imported</extracomment>
        <translation>El disco está lleno: {what}. Todo lo demás está como estaba.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/download.py"/>
        <source>The disk is nearly full. What came of the model is kept.</source>
        <translation>El disco está casi lleno. Lo que llegó del modelo se conserva.</translation>
    </message>
    <message>
        <location filename="../../app/extract/worker/result.py"/>
        <source>The document is longer than the limit; its end was left out.</source>
        <translation>El documento supera el límite; se omitió el final.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/writing.py"/>
        <source>The documents do not say.</source>
        <translation>Los documentos no lo dicen.</translation>
    </message>
    <message>
        <location filename="../../app/services/composing.py"/>
        <source>The documents there are now do not answer this question any more, so there is nothing to go on from. What is written stays.</source>
        <translation>Los documentos que hay ahora ya no responden a esta pregunta, así que no hay de dónde continuar. Lo redactado se conserva.</translation>
    </message>
    <message>
        <location filename="../../app/services/watch_rules.py"/>
        <source>The drive or share that this folder lies on is not connected.</source>
        <translation>La unidad o la carpeta de red en la que está esta carpeta no está conectada.</translation>
    </message>
    <message>
        <location filename="../../app/services/embedder.py"/>
        <source>The embedder '{name}' is damaged or missing. Your documents are safe.</source>
        <translation>El modelo de embeddings «{name}» está dañado o falta. Sus documentos están a salvo.</translation>
    </message>
    <message>
        <location filename="../../app/index/worker/encoder.py"/>
        <source>The embedder could not be loaded.</source>
        <translation>No se pudo cargar el modelo de embeddings.</translation>
    </message>
    <message>
        <location filename="../../app/index/client.py"/>
        <source>The embedder could not be loaded. Your documents are safe.</source>
        <translation>No se pudo cargar el modelo de embeddings. Sus documentos están a salvo.</translation>
    </message>
    <message>
        <location filename="../../app/index/embedder.py"/>
        <source>The embedder's description could not be read.</source>
        <translation>No se pudo leer la descripción del modelo de embeddings.</translation>
    </message>
    <message>
        <location filename="../../app/index/worker/main.py"/>
        <source>The embedder's description is damaged.</source>
        <translation>La descripción del modelo de embeddings está dañada.</translation>
    </message>
    <message>
        <location filename="../../app/index/embedder.py"/>
        <source>The embedder's description names impossible sizes.</source>
        <translation>La descripción del modelo de embeddings indica tamaños imposibles.</translation>
    </message>
    <message>
        <location filename="../../app/index/tokens.py"/>
        <source>The embedder's tokenizer is damaged.</source>
        <translation>El tokenizador del modelo de embeddings está dañado.</translation>
    </message>
    <message>
        <location filename="../../app/index/prepare.py"/>
        <source>The embedder's tokenizer.json is damaged.</source>
        <translation>El tokenizer.json del modelo de embeddings está dañado.</translation>
    </message>
    <message>
        <location filename="../../app/index/worker/encoder.py"/>
        <source>The embedder's vectors have another size than it says.</source>
        <translation>Los vectores del modelo de embeddings tienen un tamaño distinto del indicado.</translation>
    </message>
    <message>
        <location filename="../../app/index/prepare.py"/>
        <source>The embedder's weights could not be loaded.</source>
        <translation>No se pudieron cargar los pesos del modelo de embeddings.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/json_parts.py"/>
        <source>The file breaks off in the middle; what stands before that was read.</source>
        <translation>El archivo se corta a la mitad; lo anterior se leyó.</translation>
    </message>
    <message>
        <location filename="../../app/services/import_opening.py"/>
        <source>The file changed while it was being read; nothing of it was kept.</source>
        <translation>El archivo cambió mientras se leía; no se guardó nada de él.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_export.py"/>
        <source>The file does not end with the code that it begins with.</source>
        <translation>El archivo no termina con el código con el que empieza.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_export.py"/>
        <source>The file does not hold as many records and checkpoints as it says.</source>
        <translation>El archivo no contiene tantas entradas y puntos de control como indica.</translation>
    </message>
    <message>
        <location filename="../../app/services/persona_files/service.py"/>
        <source>The file has two {kind}s named '{name}'. Nothing was imported.</source>
        <translation>El nombre «{name}» aparece dos veces en el archivo ({kind}). No se importó nada.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/opening.py"/>
        <source>The file holds more than {most_chats} chats; those before were read.</source>
        <translation>El archivo contiene más de {most_chats} chats; los anteriores se leyeron.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_export.py"/>
        <source>The file is not encrypted: whoever can read it reads the chats. Cloister does not look after it, and does not delete it.</source>
        <translation>El archivo no está cifrado: quien pueda leerlo puede leer los chats. Cloister no se ocupa de él ni lo elimina.</translation>
    </message>
    <message>
        <location filename="../../app/extract/errors.py"/>
        <source>The file is probably damaged: save it again in its own program.</source>
        <translation>Es probable que el archivo esté dañado: guárdelo de nuevo con el programa correspondiente.</translation>
    </message>
    <message>
        <location filename="../../app/services/pages.py"/>
        <source>The file itself was not kept at its import, and is not unchanged where it was: its text is shown.</source>
        <translation>El archivo en sí no se guardó al importarlo, y el original ya no está sin cambios donde estaba: se muestra su texto.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/access.py"/>
        <source>The file of the site's authority '{path}' cannot be read ({why}). Nothing was asked of anybody, and nothing was changed.</source>
        <extracomment>{why} may be it is no PEM file</extracomment>
        <translation>No se puede leer el archivo de la autoridad de la organización «{path}» ({why}). No se consultó a nadie y no se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/transport.py"/>
        <source>The file of the site's authority holds no certificate. Models that are installed are untouched.</source>
        <translation>El archivo de la autoridad de la organización no contiene ningún certificado. Los modelos instalados no se tocaron.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_export.py"/>
        <source>The file was signed with another key than the one given.</source>
        <translation>El archivo se firmó con una clave distinta de la indicada.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_export.py"/>
        <source>The first line is not as it was written.</source>
        <translation>La primera línea no está como se escribió.</translation>
    </message>
    <message>
        <location filename="../../app/services/reading.py"/>
        <source>The first {done} of its {parts} parts were read.</source>
        <translation>Se leyeron las primeras {done} de sus {parts} partes.</translation>
    </message>
    <message>
        <location filename="../../app/services/discovery.py"/>
        <source>The folder could not be opened ({value}).</source>
        <translation>No se pudo abrir la carpeta ({value}).</translation>
    </message>
    <message>
        <location filename="../../app/mirror/download.py"/>
        <source>The folder for downloads cannot be written ({value}). Installed models are as they were.</source>
        <translation>No se puede escribir en la carpeta de descargas ({value}). Los modelos instalados están como estaban.</translation>
    </message>
    <message>
        <location filename="../../app/engine/errors.py"/>
        <source>The grammar or the JSON schema that the answer has to fit cannot be read. Nothing was written; your question is kept.</source>
        <translation>No se puede leer la gramática o el esquema JSON que la respuesta debe cumplir. No se redactó nada; su pregunta se conserva.</translation>
    </message>
    <message>
        <location filename="../../app/engine/devices.py"/>
        <source>The graphics processor did not pass a small test, so the model runs on the processor.</source>
        <translation>El procesador gráfico no superó una pequeña prueba, así que el modelo se ejecuta en el procesador.</translation>
    </message>
    <message>
        <location filename="../../app/services/personas.py"/>
        <source>The instructions and the greeting have at most 8000 characters each. Nothing was changed.</source>
        <translation>Las instrucciones y el saludo tienen como máximo 8000 caracteres cada uno. No se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../app/security/keyfile.py"/>
        <source>The key file '{path}' is damaged: {reason}. The vault beside it was not touched.</source>
        <extracomment>{reason} may be it holds no usable key / it is incomplete or altered / it cannot be read ({value})</extracomment>
        <translation>El archivo de claves «{path}» está dañado: {reason}. La bóveda que hay junto a él no se tocó.</translation>
    </message>
    <message>
        <location filename="../../app/security/keyfile.py"/>
        <source>The key file '{path}' is missing. The vault beside it was not touched.</source>
        <translation>Falta el archivo de claves «{path}». La bóveda que hay junto a él no se tocó.</translation>
    </message>
    <message>
        <location filename="../../app/services/passphrase.py"/>
        <source>The key file is older than the one this vault knows: somebody, or a restored backup, put an old copy in its place, and a passphrase or recovery code that was changed since may open the vault again. Change the passphrase, and make a new recovery code if there is one.</source>
        <translation>El archivo de claves es más antiguo que el que conoce esta bóveda: alguien, o una copia de seguridad restaurada, puso una copia antigua en su lugar, y una frase de contraseña o un código de recuperación que se cambió después podría volver a abrir la bóveda. Cambie la frase de contraseña y, si hay un código de recuperación, cree uno nuevo.</translation>
    </message>
    <message>
        <location filename="../../app/services/passphrase.py"/>
        <source>The key file was altered by something other than Cloister. Only what opened it now was kept; everything else in it opens nothing any more. Make a new recovery code if there was one.</source>
        <translation>Algo ajeno a Cloister alteró el archivo de claves. Solo se conservó lo que lo abrió ahora; todo lo demás que contiene ya no abre nada. Si había un código de recuperación, cree uno nuevo.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_reader.py"/>
        <source>The key for the next record is not the one that follows the last.</source>
        <translation>La clave de la próxima entrada no es la que sigue a la última.</translation>
    </message>
    <message>
        <location filename="../../app/services/destroy.py"/>
        <source>The keys are gone: nothing of the vault can be read any more.</source>
        <translation>Las claves ya no existen: ya no se puede leer nada de la bóveda.</translation>
    </message>
    <message>
        <location filename="../../app/security/keyfile.py"/>
        <source>The keys could not be written to '{path}': {reason}. Nothing was changed.</source>
        <extracomment>{reason} may be the disk is full</extracomment>
        <translation>No se pudieron escribir las claves en «{path}»: {reason}. No se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_export.py"/>
        <source>The line of record {seq} is not as it was written.</source>
        <translation>La línea de la entrada {seq} no está como se escribió.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_export.py"/>
        <source>The line of record {seq}'s checkpoint is not as it was written.</source>
        <translation>La línea del punto de control de la entrada {seq} no está como se escribió.</translation>
    </message>
    <message>
        <location filename="../../app/services/starter.py"/>
        <source>The list of starter models is damaged.</source>
        <translation>La lista de modelos iniciales está dañada.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/limits.py"/>
        <source>The messages of this chat do not follow one another.</source>
        <translation>Los mensajes de este chat no se suceden unos a otros.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/foreign.py"/>
        <source>The messages of this chat go round in a circle.</source>
        <translation>Los mensajes de este chat forman un círculo.</translation>
    </message>
    <message>
        <location filename="../../app/services/memory.py"/>
        <source>The messages that this is about are gone. Nothing was changed.</source>
        <translation>Los mensajes de los que se trata ya no están. No se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/patience.py"/>
        <source>The mirror cannot be used now: {what}. Models that are installed are untouched.</source>
        <translation>El servidor espejo no se puede usar ahora: {what}. Los modelos instalados no se tocaron.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/transport.py"/>
        <source>The mirror does not do as a mirror should: {what}. Models that are installed are untouched.</source>
        <extracomment>{what} may be it sends another part of the file than was asked for / it sends compressed what was asked for as it is / it answers {status} / it sends elsewhere (status {status}), which is never followed / its answer is no HTTP ({name}) / '{path}' is larger than any file of its kind</extracomment>
        <translation>El servidor espejo no hace lo que debe: {what}. Los modelos instalados no se tocaron.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/download.py"/>
        <source>The mirror does not give '{file}': {why}. Installed models are untouched.</source>
        <extracomment>{why} may be it has less of the file than it said before</extracomment>
        <translation>El servidor espejo no entrega «{file}»: {why}. Los modelos instalados no se tocaron.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/transport.py"/>
        <source>The mirror does not let this machine in (status {status}). Models that are installed are untouched.</source>
        <translation>El servidor espejo no admite a este equipo (estado {status}). Los modelos instalados no se tocaron.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/transport.py"/>
        <source>The mirror has no '{path}' (status {status}). Models that are installed are untouched.</source>
        <translation>El servidor espejo no tiene «{path}» (estado {status}). Los modelos instalados no se tocaron.</translation>
    </message>
    <message>
        <location filename="../../app/engine/errors.py"/>
        <source>The model '{name}' could not be loaded with its adapters. Your chats are safe.</source>
        <translation>No se pudo cargar el modelo «{name}» con sus adaptadores. Sus chats están a salvo.</translation>
    </message>
    <message>
        <location filename="../../app/engine/errors.py"/>
        <source>The model '{name}' could not be loaded. Nothing else is affected.</source>
        <translation>No se pudo cargar el modelo «{name}». Nada más se ve afectado.</translation>
    </message>
    <message>
        <location filename="../../app/services/models.py"/>
        <source>The model '{name}' is damaged or missing, so it was not loaded. Your chats are safe.</source>
        <translation>El modelo «{name}» está dañado o falta, así que no se cargó. Sus chats están a salvo.</translation>
    </message>
    <message>
        <location filename="../../app/services/cross_encoders.py"/>
        <source>The model '{name}' is damaged or missing. Your documents are safe.</source>
        <translation>El modelo «{name}» está dañado o falta. Sus documentos están a salvo.</translation>
    </message>
    <message>
        <location filename="../../app/engine/errors.py"/>
        <source>The model '{name}' {value} {reason}</source>
        <extracomment>{value} may be was too large: memory ran out while it was loaded. / does not fit in memory:</extracomment>
        <translation>El modelo «{name}» {value} {reason}</translation>
    </message>
    <message>
        <location filename="../../app/engine/errors.py"/>
        <source>The model file '{name}' cannot be read. Nothing was changed.</source>
        <translation>No se puede leer el archivo de modelo «{name}». No se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../app/engine/gguf.py"/>
        <source>The model file '{name}' is damaged: {error}.</source>
        <translation>El archivo de modelo «{name}» está dañado: {error}.</translation>
    </message>
    <message>
        <location filename="../../app/engine/errors.py"/>
        <source>The model file '{name}' is none that this version can use: {reason}.</source>
        <translation>El archivo de modelo «{name}» no es uno que esta versión pueda usar: {reason}.</translation>
    </message>
    <message>
        <location filename="../../app/engine/gguf.py"/>
        <source>The model file '{name}' is not part {value} of {parts}.</source>
        <translation>El archivo de modelo «{name}» no es la parte {value} de {parts}.</translation>
    </message>
    <message>
        <location filename="../../app/engine/errors.py"/>
        <source>The model file '{name}' is of the kind '{architecture}', which {value}</source>
        <extracomment>{value} may be cannot answer here. / this version does not know.</extracomment>
        <translation>El archivo de modelo «{name}» es del tipo «{architecture}», que {value}</translation>
    </message>
    <message>
        <location filename="../../app/engine/gguf_parts.py"/>
        <source>The model is in {count} files, and '{name}' is not there. Nothing was changed.</source>
        <translation>El modelo consta de {count} archivos y falta «{name}». No se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../app/services/model_rows.py"/>
        <source>The model it was made for is not here.</source>
        <translation>El modelo para el que se hizo no está aquí.</translation>
    </message>
    <message>
        <location filename="../../app/engine/errors.py"/>
        <source>The model stopped unexpectedly. Your chat is safe.</source>
        <translation>El modelo se detuvo de forma inesperada. Su chat está a salvo.</translation>
    </message>
    <message>
        <location filename="../../app/services/composing.py"/>
        <source>The model thought, and wrote no answer.</source>
        <translation>El modelo pensó y no redactó ninguna respuesta.</translation>
    </message>
    <message>
        <location filename="../../app/services/composing.py"/>
        <source>The model was still thinking when its context window was full.</source>
        <translation>El modelo seguía pensando cuando se llenó su ventana de contexto.</translation>
    </message>
    <message>
        <location filename="../../app/services/composing.py"/>
        <source>The model wrote no answer</source>
        <extracomment>part of a sentence</extracomment>
        <translation>El modelo no redactó ninguna respuesta</translation>
    </message>
    <message>
        <location filename="../../app/extract/worker/reading.py"/>
        <source>The name promises another kind of file: this is {in_words}.</source>
        <extracomment>{in_words} may be a PDF file / a Word file / a web page / an RTF file / plain text</extracomment>
        <translation>El nombre indica otro tipo de archivo: en realidad es {in_words}.</translation>
    </message>
    <message>
        <location filename="../../app/services/repair.py"/>
        <source>The new home '{target}' could not be written: {reason}. There is none; the damaged one was not changed.</source>
        <extracomment>{reason} may be the disk is full</extracomment>
        <translation>No se pudo escribir la nueva carpeta de datos «{target}»: {reason}. No existe ninguna; la dañada no se cambió.</translation>
    </message>
    <message>
        <location filename="../../app/security/keyfile.py"/>
        <source>The new keys are in force, but the disk did not confirm them: after a power failure it may be the ones before.</source>
        <translation>Las nuevas claves están en vigor, pero el disco no las confirmó: tras un corte de corriente podrían valer las anteriores.</translation>
    </message>
    <message>
        <location filename="../../app/vault/salvage.py"/>
        <source>The page that lists the vault's tables is damaged: nothing on the others can be found without it. Nothing was changed.</source>
        <translation>La página que enumera las tablas de la bóveda está dañada: sin ella no se puede encontrar nada en las demás. No se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/door.py"/>
        <source>The part of Cloister that starts the network process is gone. Installed models are untouched.</source>
        <translation>La parte de Cloister que inicia el proceso de red ya no está. Los modelos instalados no se tocaron.</translation>
    </message>
    <message>
        <location filename="../../app/vault/purge.py"/>
        <source>The passages quoted here were removed with their document.</source>
        <translation>Los pasajes citados aquí se eliminaron con su documento.</translation>
    </message>
    <message>
        <location filename="../../app/security/opening.py"/>
        <source>The passphrase is not right. Nothing was changed.</source>
        <translation>La frase de contraseña no es correcta. No se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../app/security/kdf.py"/>
        <source>The passphrase was not checked: that takes {value} MiB of memory, which are not free. Nothing was changed.</source>
        <translation>No se comprobó la frase de contraseña: hacen falta {value} MiB de memoria que no están libres. No se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../app/extract/errors.py"/>
        <source>The password given does not open this file, so it was not read.</source>
        <translation>La contraseña indicada no abre este archivo, así que no se leyó.</translation>
    </message>
    <message>
        <location filename="../../app/services/persona_use.py"/>
        <source>The persona '{name}' asks for the model '{model}', which is not installed; the one that is chosen answered.</source>
        <translation>El perfil «{name}» pide el modelo «{model}», que no está instalado; respondió el modelo elegido.</translation>
    </message>
    <message>
        <location filename="../../app/services/personas.py"/>
        <source>The persona '{name}' comes with Cloister and stays as it is. Nothing was changed.</source>
        <translation>El perfil «{name}» viene con Cloister y queda como está. No se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../app/index/pairs_client.py"/>
        <source>The process that compares texts ended unexpectedly. Your documents and chats are safe.</source>
        <translation>El proceso que compara textos terminó de forma inesperada. Sus documentos y chats están a salvo.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/door.py"/>
        <source>The process that fetches models ended before its time. Installed models are untouched, and what was fetched is kept.</source>
        <translation>El proceso que obtiene modelos terminó antes de tiempo. Los modelos instalados no se tocaron y lo obtenido se conserva.</translation>
    </message>
    <message>
        <location filename="../../app/services/prompts.py"/>
        <source>The prompt '{name}' comes with Cloister and stays as it is. Nothing was changed.</source>
        <translation>El prompt «{name}» viene con Cloister y queda como está. No se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../app/services/composing.py"/>
        <source>The question and what is written of the answer leave the model no room: they need {needed} tokens and the context window has {available}. What is written stays.</source>
        <translation>La pregunta y lo ya redactado de la respuesta no dejan espacio al modelo: necesitan {needed} tokens y la ventana de contexto tiene {available}. Lo redactado se conserva.</translation>
    </message>
    <message>
        <location filename="../../app/services/requests.py"/>
        <source>The question has {tokens} tokens; this model reads {context_tokens} at once. The question is kept.</source>
        <translation>La pregunta tiene {tokens} tokens; este modelo lee {context_tokens} de una vez. La pregunta se conserva.</translation>
    </message>
    <message>
        <location filename="../../app/services/search.py"/>
        <source>The question is empty.</source>
        <translation>La pregunta está vacía.</translation>
    </message>
    <message>
        <location filename="../../app/engine/errors.py"/>
        <source>The question is too long for the model: it needs {needed} tokens and the context window has {available}.</source>
        <translation>La pregunta es demasiado larga para el modelo: necesita {needed} tokens y la ventana de contexto tiene {available}.</translation>
    </message>
    <message>
        <location filename="../../app/services/screening.py"/>
        <source>The question was not sent and not kept: your site's filter stops it (category: {category}).</source>
        <translation>La pregunta no se envió ni se guardó: la detiene el filtro de su organización (categoría: {category}).</translation>
    </message>
    <message>
        <location filename="../../app/extract/errors.py"/>
        <source>The reader of documents could not be started, so reading ended here. Files that were not read still wait.</source>
        <translation>No se pudo iniciar el lector de documentos, así que la lectura terminó aquí. Los archivos sin leer siguen en espera.</translation>
    </message>
    <message>
        <location filename="../../app/services/pages.py"/>
        <source>The reader stopped while it drew this page: its text is shown. Nothing else is affected.</source>
        <translation>El lector se detuvo mientras dibujaba esta página: se muestra su texto. Nada más se ve afectado.</translation>
    </message>
    <message>
        <location filename="../../app/extract/errors.py"/>
        <source>The reader stopped while it read this file. Other files are not affected.</source>
        <translation>El lector se detuvo mientras leía este archivo. Los demás archivos no se ven afectados.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_reader.py"/>
        <source>The record could not be signed, so it was not written.</source>
        <translation>No se pudo firmar el registro, así que no se escribió.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_export.py"/>
        <source>The record could not be written to '{path}': {reason}. There is no such file.</source>
        <extracomment>{reason} may be the disk is full</extracomment>
        <translation>No se pudo escribir el registro en «{path}»: {reason}. No existe ese archivo.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_reader.py"/>
        <source>The record ends at {seq}, {lost} before its end: the rest is missing.</source>
        <translation>El registro termina en {seq}, {lost} antes de su final: falta el resto.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit.py"/>
        <source>The record of events could not be written, and this site allows nothing unrecorded. The vault is being locked; what was kept before is safe.</source>
        <translation>No se pudo escribir el registro de eventos, y esta organización no permite nada sin registrar. La bóveda se está bloqueando; lo guardado antes está a salvo.</translation>
    </message>
    <message>
        <location filename="../../app/services/passphrase.py"/>
        <source>The recovery code is locked with another function than this site asks for (vault.kdf). Make a new one.</source>
        <translation>El código de recuperación está protegido con una función distinta de la que exige esta organización (vault.kdf). Cree uno nuevo.</translation>
    </message>
    <message>
        <location filename="../../app/services/model_import.py"/>
        <source>The same file is installed already, as '{name}'. Nothing was changed.</source>
        <translation>El mismo archivo ya está instalado como «{name}». No se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../app/services/model_settings.py"/>
        <source>The scale of an adapter must be a number from 0 to {max_scale}. Nothing was changed.</source>
        <translation>La escala de un adaptador debe ser un número de 0 a {max_scale}. No se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../app/index/client.py"/>
        <source>The search process ended unexpectedly. Your documents and chats are safe.</source>
        <translation>El proceso de búsqueda terminó de forma inesperada. Sus documentos y chats están a salvo.</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>The settings are: {specs}.</source>
        <translation>Los ajustes son: {specs}.</translation>
    </message>
    <message>
        <location filename="../../app/settings/store.py"/>
        <source>The settings could not be saved ({value}). Those of before still stand.</source>
        <translation>No se pudieron guardar los ajustes ({value}). Siguen valiendo los anteriores.</translation>
    </message>
    <message>
        <location filename="../../app/settings/store.py"/>
        <source>The settings file was damaged and set aside; the usual settings are in force until you change one. It is kept as '{aside}'.</source>
        <translation>El archivo de ajustes estaba dañado y se apartó; valen los ajustes habituales hasta que cambie alguno. Se conserva como «{aside}».</translation>
    </message>
    <message>
        <location filename="../../app/services/site_trust.py"/>
        <source>The site has taken '{name}' back</source>
        <extracomment>part of a sentence</extracomment>
        <translation>La organización ha retirado «{name}»</translation>
    </message>
    <message>
        <location filename="../../app/services/embedder.py"/>
        <source>The site has taken the model '{name}' back, so it is not loaded: {revoked} Your chats and documents are safe.</source>
        <translation>La organización ha retirado el modelo «{name}», así que no se carga: {revoked} Sus chats y documentos están a salvo.</translation>
    </message>
    <message>
        <location filename="../../app/services/site_trust.py"/>
        <source>The site has taken this model back</source>
        <extracomment>part of a sentence</extracomment>
        <translation>La organización ha retirado este modelo</translation>
    </message>
    <message>
        <location filename="../../app/mirror/worker.py"/>
        <source>The site offers no model named '{unknown}'. Nothing was fetched.</source>
        <translation>La organización no ofrece ningún modelo llamado «{unknown}». No se obtuvo nada.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/verifying.py"/>
        <source>The site's list of models cannot be trusted: {reason}. Nothing was installed or changed, and installed models keep working.</source>
        <extracomment>{reason} may be the list of revoked models is too long / a part of it is longer than any that is published / it is damaged, or contradicts itself / its parts do not belong together, or were altered / it does not carry enough valid signatures / it is older than what this machine has seen, or its parts are of different times / the state that was kept on this machine is damaged</extracomment>
        <translation>No se puede confiar en la lista de modelos de la organización: {reason}. No se instaló ni se cambió nada, y los modelos instalados siguen funcionando.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/verifying.py"/>
        <source>The site's list of models has expired. Nothing was installed or changed, and installed models keep working.</source>
        <translation>La lista de modelos de la organización ha caducado. No se instaló ni se cambió nada, y los modelos instalados siguen funcionando.</translation>
    </message>
    <message>
        <location filename="../../app/services/site_trust.py"/>
        <source>The site's list of models ran out on {expires}. Installed models keep working. New ones cannot be installed before the next sync.</source>
        <translation>La lista de modelos de la organización caducó el {expires}. Los modelos instalados siguen funcionando. No se pueden instalar otros nuevos hasta la próxima sincronización.</translation>
    </message>
    <message>
        <location filename="../../app/services/site_trust.py"/>
        <source>The site's list of models ran out on {expires}. Nothing new is installed. Installed models keep working.</source>
        <translation>La lista de modelos de la organización caducó el {expires}. No se instala nada nuevo. Los modelos instalados siguen funcionando.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/targets.py"/>
        <source>The site's list of models was written for a newer Cloister. Nothing was changed, and installed models keep working.</source>
        <translation>La lista de modelos de la organización se escribió para un Cloister más reciente. No se cambió nada y los modelos instalados siguen funcionando.</translation>
    </message>
    <message>
        <location filename="../../app/services/site_trust.py"/>
        <source>The site's list, which this vault has seen, is not in '{folder}' any more. Installed models keep working.</source>
        <translation>La lista de la organización que vio esta bóveda ya no está en «{folder}». Los modelos instalados siguen funcionando.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/targets.py"/>
        <source>The site's signed list of models contradicts itself: {reason}. Nothing was changed, and installed models keep working.</source>
        <extracomment>{reason} may be a {what} occurs twice, perhaps in other letters / '{name}' is no adapter with its base model / the files of '{name}' have roles that its kind does not have / the files of '{name}' are not as large as it says / the files of '{name}' do not belong together, or one is missing / a file's role is no name / a file has no SHA-256 or an impossible length / a file's path and its description name different origins / a model's name begins or ends with a blank / a text holds signs that cannot be shown / the description of a file is incomplete or out of bounds / a path is none of a model's file / '{file}' cannot be a file's name in a mirror / the list of revoked models cannot be read / two models begin with the same file</extracomment>
        <translation>La lista firmada de modelos de la organización se contradice: {reason}. No se cambió nada y los modelos instalados siguen funcionando.</translation>
    </message>
    <message>
        <location filename="../../app/services/starter.py"/>
        <source>The starter model '{name}' is not the one that set-up wrote.</source>
        <translation>El modelo inicial «{name}» no es el que escribió la instalación.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/media.py"/>
        <source>The stick cannot be read ({value}). Nothing was installed from it, and nothing was changed on it.</source>
        <translation>No se puede leer la memoria USB ({value}). No se instaló nada desde ella ni se cambió nada en ella.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/media.py"/>
        <source>The stick has no '{path}'. Nothing was installed from it, and nothing was changed on it.</source>
        <translation>La memoria USB no tiene «{path}». No se instaló nada desde ella ni se cambió nada en ella.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_import.py"/>
        <source>The time is the site's (vault.retention_days) or the chat's own.</source>
        <translation>El plazo es el de la organización (vault.retention_days) o el propio del chat.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/access.py"/>
        <source>The trust root '{path}' cannot be read ({value}). Nothing was asked of anybody, and nothing was changed.</source>
        <translation>No se puede leer la raíz de confianza «{path}» ({value}). No se consultó a nadie y no se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/access.py"/>
        <source>The trust root of the site is not named. Nothing was asked of anybody, and nothing was changed.</source>
        <translation>No se indicó la raíz de confianza de la organización. No se consultó a nadie y no se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/verifying.py"/>
        <source>The trust root of this site is damaged, or something else. Nothing was installed or changed, and installed models keep working.</source>
        <translation>La raíz de confianza de esta organización está dañada o es otra cosa. No se instaló ni se cambió nada, y los modelos instalados siguen funcionando.</translation>
    </message>
    <message>
        <location filename="../../app/vault/wording.py"/>
        <source>The vault '{path}' could not be read or written. What was kept before is safe.</source>
        <translation>No se pudo leer o escribir la bóveda «{path}». Lo guardado antes está a salvo.</translation>
    </message>
    <message>
        <location filename="../../app/vault/wording.py"/>
        <source>The vault '{path}' is damaged: {reason}. It was not changed.</source>
        <translation>La bóveda «{path}» está dañada: {reason}. No se cambió.</translation>
    </message>
    <message>
        <location filename="../../app/vault/audit.py"/>
        <source>The vault does not know any more where its record of events ends. Everything else in it can be read.</source>
        <translation>La bóveda ya no sabe dónde termina su registro de eventos. Todo lo demás se puede leer.</translation>
    </message>
    <message>
        <location filename="../../app/services/destroy.py"/>
        <source>The vault is as it was, or its keys are gone.</source>
        <translation>La bóveda está como estaba, o sus claves ya no existen.</translation>
    </message>
    <message>
        <location filename="../../app/security/keys.py"/>
        <source>The vault is locked.</source>
        <translation>La bóveda está bloqueada.</translation>
    </message>
    <message>
        <location filename="../../app/services/model_errors.py"/>
        <source>The {what} '{name}' was put aside: loading it failed badly 2 times. Your chats are safe.</source>
        <extracomment>{what} may be adapter / model</extracomment>
        <translation>El {what} «{name}» quedó apartado: su carga falló gravemente 2 veces. Sus chats están a salvo.</translation>
    </message>
    <message>
        <location filename="../../app/services/prompts.py"/>
        <source>There are 2000 prompts, and more are not kept. Nothing was changed.</source>
        <translation>Hay 2000 prompts, y no se guardan más. No se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../app/services/personas.py"/>
        <source>There are 500 personas, and more are not kept. Nothing was changed.</source>
        <translation>Hay 500 perfiles, y no se guardan más. No se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../app/services/named.py"/>
        <source>There are characters in it that nobody can see: controls, or marks that turn the direction of writing. Nothing was changed.</source>
        <translation>Contiene caracteres que nadie puede ver: controles, o marcas que cambian la dirección de escritura. No se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../app/services/watch_rules.py"/>
        <source>There are more than {most} files in this folder. None was taken in.</source>
        <translation>Hay más de {most} archivos en esta carpeta. No se importó ninguno.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_export.py"/>
        <source>There are no chats to export. Nothing was written.</source>
        <translation>No hay chats que exportar. No se escribió nada.</translation>
    </message>
    <message>
        <location filename="../../app/services/composing.py"/>
        <source>There are no documents to quote from. Your question is kept.</source>
        <translation>No hay documentos que citar. Su pregunta se conserva.</translation>
    </message>
    <message>
        <location filename="../../app/services/persona_files/service.py"/>
        <source>There are no personas and no prompts of your own. Nothing was written.</source>
        <translation>No hay perfiles ni prompts propios. No se escribió nada.</translation>
    </message>
    <message>
        <location filename="../../app/services/model_settings.py"/>
        <source>There are: {cachetype}.</source>
        <translation>Disponibles: {cachetype}.</translation>
    </message>
    <message>
        <location filename="../../app/services/model_settings.py"/>
        <source>There are: {prompt_forms}.</source>
        <translation>Disponibles: {prompt_forms}.</translation>
    </message>
    <message>
        <location filename="../../app/services/personas.py"/>
        <source>There are: {there}.</source>
        <translation>Disponibles: {there}.</translation>
    </message>
    <message>
        <location filename="../../app/services/backup.py"/>
        <source>There is a file '{path}' already. Nothing was written.</source>
        <translation>Ya hay un archivo «{path}». No se escribió nada.</translation>
    </message>
    <message>
        <location filename="../../app/vault/ledger.py"/>
        <source>There is a model named '{name}' already. Nothing was changed.</source>
        <translation>Ya hay un modelo llamado «{name}». No se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../app/services/personas.py"/>
        <source>There is a persona named '{name}' already. Nothing was changed.</source>
        <translation>Ya hay un perfil con el nombre «{name}». No se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../app/services/prompts.py"/>
        <source>There is a prompt named '{name}' already. Nothing was changed.</source>
        <translation>Ya hay un prompt con el nombre «{name}». No se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../app/security/keyfile.py"/>
        <source>There is a vault in '{parent}' already. Nothing was changed.</source>
        <translation>Ya hay una bóveda en «{parent}». No se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../app/vault/shelf.py"/>
        <source>There is no chat c{chat}.</source>
        <translation>No hay ningún chat c{chat}.</translation>
    </message>
    <message>
        <location filename="../../app/vault/portable.py"/>
        <source>There is no chat c{conversation}.</source>
        <translation>No hay ningún chat c{conversation}.</translation>
    </message>
    <message>
        <location filename="../../app/vault/documents.py"/>
        <source>There is no document {document}.</source>
        <translation>No hay ningún documento {document}.</translation>
    </message>
    <message>
        <location filename="../../app/vault/purge.py"/>
        <source>There is no document {document}. Nothing was removed.</source>
        <translation>No hay ningún documento {document}. No se eliminó nada.</translation>
    </message>
    <message>
        <location filename="../../app/services/restore.py"/>
        <source>There is no file '{file}'. Nothing was made.</source>
        <translation>No hay ningún archivo «{file}». No se creó nada.</translation>
    </message>
    <message>
        <location filename="../../app/services/attachments.py"/>
        <source>There is no file in it that could be read. Nothing was attached.</source>
        <translation>No contiene ningún archivo que se pueda leer. No se adjuntó nada.</translation>
    </message>
    <message>
        <location filename="../../app/services/model_settings.py"/>
        <source>There is no form of prompts named '{untrusted}'. Nothing was changed.</source>
        <translation>No hay ningún formato de prompts llamado «{untrusted}». No se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../app/vault/messages.py"/>
        <source>There is no message m{message}.</source>
        <translation>No hay ningún mensaje m{message}.</translation>
    </message>
    <message>
        <location filename="../../app/vault/ledger.py"/>
        <source>There is no model named '{name}'.</source>
        <translation>No hay ningún modelo llamado «{name}».</translation>
    </message>
    <message>
        <location filename="../../app/services/backup.py"/>
        <source>There is no room in '{folder}': the backup takes about {needed} MiB, {free} MiB are free. Nothing was written.</source>
        <translation>No hay espacio en «{folder}»: la copia de seguridad ocupa unos {needed} MiB y hay {free} MiB libres. No se escribió nada.</translation>
    </message>
    <message>
        <location filename="../../app/services/restore.py"/>
        <source>There is no room in '{folder}': the home takes {needed} MiB, {free} MiB are free. Nothing was made.</source>
        <translation>No hay espacio en «{folder}»: la carpeta de datos ocupa {needed} MiB y hay {free} MiB libres. No se creó nada.</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>There is no setting '{name}'. Nothing was changed.</source>
        <translation>No hay ningún ajuste «{name}». No se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../app/services/personas.py"/>
        <source>There is no such {what}. Nothing was changed.</source>
        <extracomment>{what} may be preset of sampling</extracomment>
        <translation>No existe tal {what}. No se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../app/extract/errors.py"/>
        <source>There is no text in this file, so nothing could be indexed.</source>
        <translation>No hay texto en este archivo, así que no se pudo indexar nada.</translation>
    </message>
    <message>
        <location filename="../../app/bootstrap.py"/>
        <source>There is no vault in '{home}'.</source>
        <translation>No hay ninguna bóveda en «{home}».</translation>
    </message>
    <message>
        <location filename="../../app/services/destroy.py"/>
        <source>There is no vault in '{home}'. Nothing was destroyed.</source>
        <translation>No hay ninguna bóveda en «{home}». No se destruyó nada.</translation>
    </message>
    <message>
        <location filename="../../app/vault/connection.py"/>
        <source>There is no vault in '{parent}'.</source>
        <translation>No hay ninguna bóveda en «{parent}».</translation>
    </message>
    <message>
        <location filename="../../app/vault/personas.py"/>
        <source>There is no {kind} '{name}'.</source>
        <translation>No hay ningún {kind} «{name}».</translation>
    </message>
    <message>
        <location filename="../../app/services/recognition.py"/>
        <source>These are more than 8 languages, and each is read by itself. Nothing was changed.</source>
        <translation>Son más de 8 idiomas, y cada uno se lee por separado. No se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/qt_stream.py"/>
        <source>This GPT4All chat is damaged or of a form that is not known. Nothing was imported.</source>
        <translation>Este chat de GPT4All está dañado o tiene un formato desconocido. No se importó nada.</translation>
    </message>
    <message>
        <location filename="../../app/services/composing.py"/>
        <source>This answer is made of the parts of whole documents, and cannot be gone on with. What is written stays.</source>
        <translation>Esta respuesta se compone de las partes de documentos enteros y no se puede continuar. Lo redactado se conserva.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/limits.py"/>
        <source>This chat has more attached files than what is read.</source>
        <translation>Este chat tiene más archivos adjuntos de los que se leen.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/gpt4all.py"/>
        <source>This chat holds something that GPT4All never wrote.</source>
        <translation>Este chat contiene algo que GPT4All nunca escribió.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/opening.py"/>
        <source>This chat is larger than what is read.</source>
        <translation>Este chat es más grande de lo que se lee.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/foreign.py"/>
        <source>This chat is longer than what is read.</source>
        <translation>Este chat es más largo de lo que se lee.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/json_parts.py"/>
        <source>This chat is not in the form that its file has.</source>
        <translation>Este chat no tiene el formato de su archivo.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/gpt4all.py"/>
        <source>This chat is of no form that GPT4All ever had.</source>
        <translation>Este chat no tiene ningún formato que GPT4All haya usado.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_import.py"/>
        <source>This chat would be removed at once: its {days} days after the last message are over.</source>
        <translation>Este chat se eliminaría al momento: ya pasaron sus {days} días desde el último mensaje.</translation>
    </message>
    <message>
        <location filename="../../app/services/sync.py"/>
        <source>This command cannot reach a mirror. Nothing was changed.</source>
        <translation>Este comando no puede acceder a un servidor espejo. No se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../app/index/prepare_pairs.py"/>
        <source>This cross-encoder has no model.onnx and no safetensors weights; other formats can carry code.</source>
        <translation>Este cross-encoder no tiene model.onnx ni pesos safetensors; otros formatos pueden llevar código.</translation>
    </message>
    <message>
        <location filename="../../app/index/prepare_pairs.py"/>
        <source>This cross-encoder has no {name}.</source>
        <translation>Este cross-encoder no tiene {name}.</translation>
    </message>
    <message>
        <location filename="../../app/index/prepare_pairs.py"/>
        <source>This cross-encoder is of a kind that cannot be prepared.</source>
        <translation>Este cross-encoder es de un tipo que no se puede preparar.</translation>
    </message>
    <message>
        <location filename="../../app/index/cross_encoder.py"/>
        <source>This cross-encoder needs code of its own, which is never run.</source>
        <translation>Este cross-encoder necesita código propio, que nunca se ejecuta.</translation>
    </message>
    <message>
        <location filename="../../app/index/layout.py"/>
        <source>This embedder has a part that cannot be prepared ({kind}).</source>
        <translation>Este modelo de embeddings tiene una parte que no se puede preparar ({kind}).</translation>
    </message>
    <message>
        <location filename="../../app/index/layout.py"/>
        <source>This embedder has no safetensors weights; other formats can carry code.</source>
        <translation>Este modelo de embeddings no tiene pesos safetensors; otros formatos pueden llevar código.</translation>
    </message>
    <message>
        <location filename="../../app/index/layout.py"/>
        <source>This embedder has no tokenizer.json.</source>
        <translation>Este modelo de embeddings no tiene tokenizer.json.</translation>
    </message>
    <message>
        <location filename="../../app/index/prepare.py"/>
        <source>This embedder is of a kind that cannot be prepared.</source>
        <translation>Este modelo de embeddings es de un tipo que no se puede preparar.</translation>
    </message>
    <message>
        <location filename="../../app/index/layout.py"/>
        <source>This embedder names a path outside its own folder.</source>
        <translation>Este modelo de embeddings indica una ruta fuera de su propia carpeta.</translation>
    </message>
    <message>
        <location filename="../../app/index/layout.py"/>
        <source>This embedder needs code of its own, which is never run.</source>
        <translation>Este modelo de embeddings necesita código propio, que nunca se ejecuta.</translation>
    </message>
    <message>
        <location filename="../../app/index/layout.py"/>
        <source>This embedder pools in a way that cannot be prepared.</source>
        <translation>Este modelo de embeddings agrupa de una forma que no se puede preparar.</translation>
    </message>
    <message>
        <location filename="../../app/extract/errors.py"/>
        <source>This file could not be opened.</source>
        <translation>No se pudo abrir este archivo.</translation>
    </message>
    <message>
        <location filename="../../app/extract/errors.py"/>
        <source>This file holds pictures of text only, and text recognition is not installed here.</source>
        <translation>Este archivo solo contiene imágenes de texto, y aquí no está instalado el reconocimiento de texto.</translation>
    </message>
    <message>
        <location filename="../../app/extract/errors.py"/>
        <source>This file holds pictures of text only, and the languages that its collection reads them in are not installed here.</source>
        <translation>Este archivo solo contiene imágenes de texto, y los idiomas en que las lee su colección no están instalados aquí.</translation>
    </message>
    <message>
        <location filename="../../app/extract/errors.py"/>
        <source>This file is damaged or incomplete and could not be read.</source>
        <translation>Este archivo está dañado o incompleto y no se pudo leer.</translation>
    </message>
    <message>
        <location filename="../../app/extract/errors.py"/>
        <source>This file is empty.</source>
        <translation>Este archivo está vacío.</translation>
    </message>
    <message>
        <location filename="../../app/extract/errors.py"/>
        <source>This file is larger than the limit for one document, or unpacks to more than it.</source>
        <translation>Este archivo supera el límite para un documento, o lo supera al descomprimirse.</translation>
    </message>
    <message>
        <location filename="../../app/extract/errors.py"/>
        <source>This file is locked in a way that Cloister does not open, so it was not read.</source>
        <translation>Este archivo está protegido de una forma que Cloister no abre, así que no se leyó.</translation>
    </message>
    <message>
        <location filename="../../app/extract/errors.py"/>
        <source>This file is locked with a password, so it was not read.</source>
        <translation>Este archivo está protegido con contraseña, así que no se leyó.</translation>
    </message>
    <message>
        <location filename="../../app/services/pages.py"/>
        <source>This file is locked, and its password is kept only until the vault is locked: the text read at its import is shown.</source>
        <translation>Este archivo está protegido, y su contraseña solo se guarda hasta que se bloquea la bóveda: se muestra el texto leído al importarlo.</translation>
    </message>
    <message>
        <location filename="../../app/services/watch_rules.py"/>
        <source>This folder could not be read ({value}).</source>
        <translation>No se pudo leer esta carpeta ({value}).</translation>
    </message>
    <message>
        <location filename="../../app/index/cross_encoder.py"/>
        <source>This folder does not hold a cross-encoder.</source>
        <translation>Esta carpeta no contiene un cross-encoder.</translation>
    </message>
    <message>
        <location filename="../../app/index/layout.py"/>
        <source>This folder does not hold a sentence-transformers embedder.</source>
        <translation>Esta carpeta no contiene un modelo de embeddings de sentence-transformers.</translation>
    </message>
    <message>
        <location filename="../../app/services/watch_rules.py"/>
        <source>This folder is not there any more.</source>
        <translation>Esta carpeta ya no está ahí.</translation>
    </message>
    <message>
        <location filename="../../app/vault/watched.py"/>
        <source>This folder is not watched any more.</source>
        <translation>Esta carpeta ya no se vigila.</translation>
    </message>
    <message>
        <location filename="../../app/vault/cipher.py"/>
        <source>This installation cannot encrypt: its SQLite is not SQLCipher.</source>
        <translation>Esta instalación no puede cifrar: su SQLite no es SQLCipher.</translation>
    </message>
    <message>
        <location filename="../../app/security/opening.py"/>
        <source>This is not the passphrase, and as a recovery code it has a slip in it. Nothing was changed.</source>
        <translation>Esta no es la frase de contraseña y, como código de recuperación, contiene un error de escritura. No se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../app/extract/errors.py"/>
        <source>This kind of file is not one that Cloister reads, so it was left out.</source>
        <translation>Cloister no lee archivos de este tipo, así que se omitió.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/verifying.py"/>
        <source>This machine has not synced with the site's mirror yet.</source>
        <translation>Este equipo aún no se ha sincronizado con el servidor espejo de la organización.</translation>
    </message>
    <message>
        <location filename="../../app/services/site_trust.py"/>
        <source>This machine's clock says {now} UTC and said {highest_time} before. Nothing new is installed. Installed models keep working.</source>
        <translation>El reloj de este equipo marca {now} UTC y antes marcaba {highest_time}. No se instala nada nuevo. Los modelos instalados siguen funcionando.</translation>
    </message>
    <message>
        <location filename="../../app/services/site_trust.py"/>
        <source>This machine's clock was set back: it said {highest_time} UTC before. Whether the site's list is up to date cannot be told.</source>
        <translation>El reloj de este equipo se atrasó: antes marcaba {highest_time} UTC. No se puede saber si la lista de la organización está al día.</translation>
    </message>
    <message>
        <location filename="../../app/engine/errors.py"/>
        <source>This model cannot go on with an answer: its chat template has no place for the beginning of one. What is written stays.</source>
        <translation>Este modelo no puede continuar una respuesta: en su plantilla de chat no hay lugar para el comienzo de una. Lo redactado se conserva.</translation>
    </message>
    <message>
        <location filename="../../app/index/cross_encoder.py"/>
        <source>This model's labels ({shown}) say neither how well a passage answers a question nor whether it bears a sentence out.</source>
        <translation>Las clases de este modelo ({shown}) no dicen ni lo bien que un pasaje responde a una pregunta ni si respalda una frase.</translation>
    </message>
    <message>
        <location filename="../../app/services/pages.py"/>
        <source>This page could not be drawn: its text is shown.</source>
        <translation>No se pudo dibujar esta página: se muestra su texto.</translation>
    </message>
    <message>
        <location filename="../../app/services/pages.py"/>
        <source>This part of the document is no page of it: its text is shown.</source>
        <translation>Esta parte del documento no es una página: se muestra su texto.</translation>
    </message>
    <message>
        <location filename="../../app/vault/documents.py"/>
        <source>This passage is not there any more; its document was removed.</source>
        <translation>Este pasaje ya no está ahí; su documento se eliminó.</translation>
    </message>
    <message>
        <location filename="../../app/services/restore.py"/>
        <source>This passphrase does not open the backup. Nothing was made.</source>
        <translation>Esta frase de contraseña no abre la copia de seguridad. No se creó nada.</translation>
    </message>
    <message>
        <location filename="../../app/security/opening.py"/>
        <source>This recovery code has no slip in it, but it does not open this vault. Nothing was changed.</source>
        <translation>Este código de recuperación no contiene errores de escritura, pero no abre esta bóveda. No se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../app/services/site_trust.py"/>
        <source>This site allows only models of its signed list, and there is none here yet. Nothing was changed.</source>
        <translation>Esta organización solo permite modelos de su lista firmada, y aquí aún no hay ninguna. No se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../app/services/site_trust.py"/>
        <source>This site allows only models of its signed list, and this file is not on it. Nothing was changed.</source>
        <translation>Esta organización solo permite modelos de su lista firmada, y este archivo no está en ella. No se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/launcher.py"/>
        <source>This site asks for the sandbox level '{wanted}'; the process that fetches models reaches '{sandbox_level}' here. It was ended before it opened anything.</source>
        <translation>La organización exige el nivel de aislamiento «{wanted}»; el proceso que obtiene modelos alcanza aquí «{sandbox_level}». Se cerró antes de que abriera nada.</translation>
    </message>
    <message>
        <location filename="../../app/services/model_import.py"/>
        <source>This site does not allow importing model files. Nothing was changed.</source>
        <translation>Esta organización no permite importar archivos de modelo. No se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_export.py"/>
        <source>This site does not let chats be exported. Nothing was written.</source>
        <translation>Esta organización no permite exportar chats. No se escribió nada.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_import.py"/>
        <source>This site does not let chats be imported. Nothing was changed.</source>
        <translation>Esta organización no permite importar chats. No se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_reader.py"/>
        <source>This site does not let you read the record of events.</source>
        <translation>Esta organización no le permite leer el registro de eventos.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/access.py"/>
        <source>This site fixes mirror.{key} to '{of_policy}'. Nothing was asked of anybody, and nothing was changed.</source>
        <translation>La organización fija mirror.{key} en «{of_policy}». No se consultó a nadie y no se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../app/services/watch_rules.py"/>
        <source>This site lets no folder be watched. Nothing was changed.</source>
        <translation>Esta organización no permite vigilar carpetas. No se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../app/services/site_trust.py"/>
        <source>This vault knows another trust root, which does not vouch for the one that was named. Nothing was fetched or changed. Installed models keep working.</source>
        <translation>Esta bóveda conoce otra raíz de confianza, que no avala la que se indicó. No se obtuvo ni se cambió nada. Los modelos instalados siguen funcionando.</translation>
    </message>
    <message>
        <location filename="../../app/security/keyfile.py"/>
        <source>This vault was made by a newer Cloister. Nothing was changed.</source>
        <translation>Esta bóveda se creó con un Cloister más reciente. No se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../app/vault/wording.py"/>
        <source>This version stores the vault in another form, and keeps a copy of it as it is first: that takes {value} MiB, {value2} MiB are free. Nothing was changed.</source>
        <translation>Esta versión guarda la bóveda en otro formato y antes conserva una copia tal como está: eso ocupa {value} MiB y hay {value2} MiB libres. No se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../app/services/persona_files/service.py"/>
        <source>Those that come with Cloister are exported by name.</source>
        <translation>Los que vienen con Cloister se exportan por su nombre.</translation>
    </message>
    <message>
        <location filename="../../app/services/memory.py"/>
        <source>To have none, remove it.</source>
        <translation>Para no tener ninguno, quítelo.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/patience.py"/>
        <source>Try again later; what has come so far is kept.</source>
        <translation>Inténtelo más tarde; lo que ha llegado hasta ahora se conserva.</translation>
    </message>
    <message>
        <location filename="../../app/index/client.py"/>
        <source>Try again: it starts anew by itself.</source>
        <translation>Inténtelo de nuevo: se reinicia por sí solo.</translation>
    </message>
    <message>
        <location filename="../../app/services/pages.py"/>
        <source>Try it once more with Page; if it stops again, open the file in its own program.</source>
        <translation>Inténtelo otra vez con Página; si vuelve a detenerse, abra el archivo con el programa correspondiente.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/foreign.py"/>
        <source>Two messages of this chat have the same name.</source>
        <translation>Dos mensajes de este chat tienen el mismo nombre.</translation>
    </message>
    <message>
        <location filename="../../app/security/keys.py"/>
        <source>Unlock it and try again.</source>
        <translation>Desbloquéela e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../app/services/embedder.py"/>
        <source>Use '{name}' instead: cloister models {act}</source>
        <extracomment>{act} may be sync / use '{name}'</extracomment>
        <translation>Use «{name}» en su lugar: cloister models {act}</translation>
    </message>
    <message>
        <location filename="../../app/services/site_trust.py"/>
        <source>Use '{replaced_by}' instead.</source>
        <translation>Use «{replaced_by}» en su lugar.</translation>
    </message>
    <message>
        <location filename="../../app/engine/errors.py"/>
        <source>Use it without them: cloister models use '{name}' --no-adapter</source>
        <translation>Úselo sin ellos: cloister models use '{name}' --no-adapter</translation>
    </message>
    <message>
        <location filename="../../app/services/model_import.py"/>
        <source>Use that one.</source>
        <translation>Use ese.</translation>
    </message>
    <message>
        <location filename="../../app/services/sync.py"/>
        <source>Use: cloister models sync</source>
        <translation>Use: cloister models sync</translation>
    </message>
    <message>
        <location filename="../../app/engine/errors.py"/>
        <source>Verify the model (cloister models verify), or choose another one.</source>
        <translation>Verifique el modelo (cloister models verify) o elija otro.</translation>
    </message>
    <message>
        <location filename="../../app/services/sync.py"/>
        <source>Wait for it to end.</source>
        <translation>Espere a que termine.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat.py"/>
        <source>Wait for it, or stop it.</source>
        <translation>Espere a que termine o deténgala.</translation>
    </message>
    <message>
        <location filename="../../app/services/watch_rules.py"/>
        <source>Watch folders in it instead.</source>
        <translation>Vigile en su lugar las subcarpetas.</translation>
    </message>
    <message>
        <location filename="../../app/services/site_trust.py"/>
        <source>What lies in '{folder}' is older than what this vault saw. Installed models keep working.</source>
        <translation>Lo que hay en «{folder}» es más antiguo que lo que vio esta bóveda. Los modelos instalados siguen funcionando.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/verifying.py"/>
        <source>What should be the site's metadata is something else, or damaged. Nothing was installed or changed, and installed models keep working.</source>
        <translation>Lo que deberían ser los metadatos de la organización es otra cosa o está dañado. No se instaló ni se cambió nada, y los modelos instalados siguen funcionando.</translation>
    </message>
    <message>
        <location filename="../../app/services/composing.py"/>
        <source>What the model wrote stands in none of the sources</source>
        <extracomment>part of a sentence</extracomment>
        <translation>Lo que redactó el modelo no está en ninguna de las fuentes</translation>
    </message>
    <message>
        <location filename="../../app/services/summarising.py"/>
        <source>What the parts say: no summary of them that the documents bear out was written.</source>
        <translation>Lo que dicen las partes: no se redactó ningún resumen de ellas que los documentos respalden.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/limits.py"/>
        <source>What was last looked at is not in this chat.</source>
        <translation>Lo último que se miró no está en este chat.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/verifying.py"/>
        <source>What was verified cannot be kept ({value}). Nothing was installed or changed, and installed models keep working.</source>
        <translation>No se puede guardar lo que se verificó ({value}). No se instaló ni se cambió nada, y los modelos instalados siguen funcionando.</translation>
    </message>
    <message>
        <location filename="../../app/services/persona_files/service.py"/>
        <source>With those of the file there would be more than {most} {kinds}. Nothing was imported.</source>
        <translation>Con los del archivo habría más de {most} {kinds}. No se importó nada.</translation>
    </message>
    <message>
        <location filename="../../app/engine/hardware.py"/>
        <source>With {context_tokens} tokens of context</source>
        <extracomment>part of a sentence</extracomment>
        <translation>Con {context_tokens} tokens de contexto</translation>
    </message>
    <message>
        <location filename="../../app/services/prompts.py"/>
        <source>Write one, or shorten it.</source>
        <translation>Escriba uno, o acórtelo.</translation>
    </message>
    <message>
        <location filename="../../app/services/turn.py"/>
        <source>Write something to ask.</source>
        <translation>Escriba una pregunta.</translation>
    </message>
    <message>
        <location filename="../../app/services/personas.py"/>
        <source>Write the text anew.</source>
        <translation>Escriba el texto de nuevo.</translation>
    </message>
    <message>
        <location filename="../../app/services/search.py"/>
        <source>Write {wanted}.</source>
        <extracomment>{wanted} may be words beside the filters / what you look for</extracomment>
        <translation>Escriba {wanted}.</translation>
    </message>
    <message>
        <location filename="../../app/services/persona_files/service.py"/>
        <source>Your site does not let chats, personas and prompts be exported. Nothing was written.</source>
        <translation>Su organización no permite exportar chats, perfiles ni prompts. No se escribió nada.</translation>
    </message>
    <message>
        <location filename="../../app/services/persona_files/service.py"/>
        <source>Your site does not let chats, personas and prompts be imported. Nothing was changed.</source>
        <translation>Su organización no permite importar chats, perfiles ni prompts. No se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../app/services/screening.py"/>
        <source>Your site's filter covered parts of {what} with {mask} ({covering}).</source>
        <extracomment>{what} may be this answer / your question</extracomment>
        <translation>El filtro de su organización ocultó partes de {what} con {mask} ({covering}).</translation>
    </message>
    <message>
        <location filename="../../app/services/memory.py"/>
        <source>Your site's filter does not let this summary be kept. Nothing was changed.</source>
        <translation>El filtro de su organización no permite guardar este resumen. No se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../app/services/screening.py"/>
        <source>Your site's filter stopped what came before its first word (category: {category}). The answer that was there stands.</source>
        <translation>El filtro de su organización detuvo lo que llegaba antes de su primera palabra (categoría: {category}). La respuesta que había se conserva.</translation>
    </message>
    <message>
        <location filename="../../app/extract/worker/reading.py"/>
        <source>a PDF file</source>
        <extracomment>part of a sentence</extracomment>
        <translation>un archivo PDF</translation>
    </message>
    <message>
        <location filename="../../app/extract/worker/reading.py"/>
        <source>a Word file</source>
        <extracomment>part of a sentence</extracomment>
        <translation>un archivo de Word</translation>
    </message>
    <message>
        <location filename="../../app/mirror/targets.py"/>
        <source>a file has no SHA-256 or an impossible length</source>
        <extracomment>part of a sentence</extracomment>
        <translation>un archivo no tiene SHA-256 o tiene una longitud imposible</translation>
    </message>
    <message>
        <location filename="../../app/mirror/targets.py"/>
        <source>a file's path and its description name different origins</source>
        <extracomment>part of a sentence</extracomment>
        <translation>la ruta de un archivo y su descripción indican orígenes distintos</translation>
    </message>
    <message>
        <location filename="../../app/mirror/targets.py"/>
        <source>a file's role is no name</source>
        <extracomment>part of a sentence</extracomment>
        <translation>la función de un archivo no es un nombre</translation>
    </message>
    <message>
        <location filename="../../app/mirror/targets.py"/>
        <source>a model's name begins or ends with a blank</source>
        <extracomment>part of a sentence</extracomment>
        <translation>el nombre de un modelo empieza o termina con un espacio</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>a number</source>
        <extracomment>part of a sentence</extracomment>
        <translation>un número</translation>
    </message>
    <message>
        <location filename="../../app/services/restore.py"/>
        <source>a page is not as it was written</source>
        <extracomment>part of a sentence</extracomment>
        <translation>una página no está como se escribió</translation>
    </message>
    <message>
        <location filename="../../app/vault/checking.py"/>
        <source>a page of the table {table}, or of its index, is damaged</source>
        <extracomment>part of a sentence</extracomment>
        <translation>una página de la tabla {table}, o de su índice, está dañada</translation>
    </message>
    <message>
        <location filename="../../app/mirror/verifying.py"/>
        <source>a part of it is longer than any that is published</source>
        <extracomment>part of a sentence</extracomment>
        <translation>una parte de ella es más larga que cualquiera de las que se publican</translation>
    </message>
    <message>
        <location filename="../../app/mirror/targets.py"/>
        <source>a path is none of a model's file</source>
        <extracomment>part of a sentence</extracomment>
        <translation>una ruta no es la de un archivo de modelo</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>a text</source>
        <extracomment>part of a sentence</extracomment>
        <translation>un texto</translation>
    </message>
    <message>
        <location filename="../../app/mirror/targets.py"/>
        <source>a text holds signs that cannot be shown</source>
        <extracomment>part of a sentence</extracomment>
        <translation>un texto contiene signos que no se pueden mostrar</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>a text of at most {most} characters</source>
        <extracomment>part of a sentence</extracomment>
        <translation>un texto de {most} caracteres como máximo</translation>
    </message>
    <message>
        <location filename="../../app/extract/worker/reading.py"/>
        <source>a web page</source>
        <extracomment>part of a sentence</extracomment>
        <translation>una página web</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>a whole number</source>
        <extracomment>part of a sentence</extracomment>
        <translation>un número entero</translation>
    </message>
    <message>
        <location filename="../../app/mirror/targets.py"/>
        <source>a {what} occurs twice, perhaps in other letters</source>
        <extracomment>part of a sentence</extracomment>
        <translation>«{what}» aparece dos veces, quizá con otras letras</translation>
    </message>
    <message>
        <location filename="../../app/services/model_errors.py"/>
        <source>adapter</source>
        <extracomment>part of a sentence</extracomment>
        <translation>adaptador</translation>
    </message>
    <message>
        <location filename="../../app/extract/worker/readers/pdf.py"/>
        <source>after the first 5,000</source>
        <extracomment>part of a sentence</extracomment>
        <translation>después de las primeras 5000</translation>
    </message>
    <message>
        <location filename="../../app/extract/worker/reading.py"/>
        <source>an RTF file</source>
        <extracomment>part of a sentence</extracomment>
        <translation>un archivo RTF</translation>
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
        <translation>están instalados</translation>
    </message>
    <message>
        <location filename="../../app/extract/worker/readers/pdf.py"/>
        <source>at the document's end, and its time was up</source>
        <extracomment>part of a sentence</extracomment>
        <translation>al final del documento; se agotó el tiempo</translation>
    </message>
    <message>
        <location filename="../../app/vault/backup_file.py"/>
        <source>bytes are missing in it, or were added</source>
        <extracomment>part of a sentence</extracomment>
        <translation>le faltan bytes o se le añadieron</translation>
    </message>
    <message>
        <location filename="../../app/engine/errors.py"/>
        <source>cannot answer here.</source>
        <extracomment>part of a sentence</extracomment>
        <translation>aquí no puede responder.</translation>
    </message>
    <message>
        <location filename="../../app/index/cross_encoder.py"/>
        <source>config.json of this cross-encoder is damaged.</source>
        <translation>El config.json de este cross-encoder está dañado.</translation>
    </message>
    <message>
        <location filename="../../app/index/cross_encoder.py"/>
        <source>config.json of this cross-encoder names impossible sizes.</source>
        <translation>El config.json de este cross-encoder indica tamaños imposibles.</translation>
    </message>
    <message>
        <location filename="../../app/index/cross_encoder.py"/>
        <source>config.json of this cross-encoder numbers its labels wrongly.</source>
        <translation>El config.json de este cross-encoder numera mal sus clases.</translation>
    </message>
    <message>
        <location filename="../../app/extract/worker/readers/pdf.py"/>
        <source>cut short</source>
        <extracomment>part of a sentence</extracomment>
        <translation>recortadas</translation>
    </message>
    <message>
        <location filename="../../app/engine/errors.py"/>
        <source>does not fit in memory:</source>
        <extracomment>part of a sentence</extracomment>
        <translation>no cabe en la memoria:</translation>
    </message>
    <message>
        <location filename="../../app/extract/worker/readers/pdf.py"/>
        <source>each after 400,000 characters</source>
        <extracomment>part of a sentence</extracomment>
        <translation>cada una tras 400.000 caracteres</translation>
    </message>
    <message>
        <location filename="../../app/extract/cleaning.py"/>
        <source>invisible tag characters</source>
        <extracomment>part of a sentence</extracomment>
        <translation>caracteres de etiqueta invisibles</translation>
    </message>
    <message>
        <location filename="../../app/extract/languages.py"/>
        <source>is</source>
        <extracomment>part of a sentence</extracomment>
        <translation>está instalado</translation>
    </message>
    <message>
        <location filename="../../app/mirror/media.py"/>
        <source>is a link or no plain file</source>
        <extracomment>part of a sentence</extracomment>
        <translation>es un enlace o no es un archivo corriente</translation>
    </message>
    <message>
        <location filename="../../app/services/models.py"/>
        <source>is an adapter of another model</source>
        <extracomment>part of a sentence</extracomment>
        <translation>es un adaptador de otro modelo</translation>
    </message>
    <message>
        <location filename="../../app/mirror/media.py"/>
        <source>is no plain file</source>
        <extracomment>part of a sentence</extracomment>
        <translation>no es un archivo corriente</translation>
    </message>
    <message>
        <location filename="../../app/mirror/transport.py"/>
        <source>it answers {status}</source>
        <extracomment>part of a sentence</extracomment>
        <translation>responde {status}</translation>
    </message>
    <message>
        <location filename="../../app/security/keyfile.py"/>
        <source>it cannot be read ({value})</source>
        <extracomment>part of a sentence</extracomment>
        <translation>no se puede leer ({value})</translation>
    </message>
    <message>
        <location filename="../../app/mirror/verifying.py"/>
        <source>it does not carry enough valid signatures</source>
        <extracomment>part of a sentence</extracomment>
        <translation>no lleva suficientes firmas válidas</translation>
    </message>
    <message>
        <location filename="../../app/vault/copying.py"/>
        <source>it does not hold the same rows</source>
        <extracomment>part of a sentence</extracomment>
        <translation>no contiene las mismas filas</translation>
    </message>
    <message>
        <location filename="../../app/mirror/download.py"/>
        <source>it has less of the file than it said before</source>
        <extracomment>part of a sentence</extracomment>
        <translation>tiene menos del archivo de lo que dijo antes</translation>
    </message>
    <message>
        <location filename="../../app/mirror/origin.py"/>
        <source>it holds characters that no address has</source>
        <extracomment>part of a sentence</extracomment>
        <translation>contiene caracteres que ninguna dirección tiene</translation>
    </message>
    <message>
        <location filename="../../app/security/keyfile.py"/>
        <source>it holds no usable key</source>
        <extracomment>part of a sentence</extracomment>
        <translation>no contiene ninguna clave utilizable</translation>
    </message>
    <message>
        <location filename="../../app/mirror/verifying.py"/>
        <source>it is damaged, or contradicts itself</source>
        <extracomment>part of a sentence</extracomment>
        <translation>está dañada o se contradice</translation>
    </message>
    <message>
        <location filename="../../app/security/keyfile.py"/>
        <source>it is incomplete or altered</source>
        <extracomment>part of a sentence</extracomment>
        <translation>está incompleto o alterado</translation>
    </message>
    <message>
        <location filename="../../app/mirror/access.py"/>
        <source>it is no PEM file</source>
        <extracomment>part of a sentence</extracomment>
        <translation>no es un archivo PEM</translation>
    </message>
    <message>
        <location filename="../../app/security/paths.py"/>
        <source>it is not a folder</source>
        <extracomment>part of a sentence</extracomment>
        <translation>no es una carpeta</translation>
    </message>
    <message>
        <location filename="../../app/mirror/origin.py"/>
        <source>it is not an address</source>
        <extracomment>part of a sentence</extracomment>
        <translation>no es una dirección</translation>
    </message>
    <message>
        <location filename="../../app/mirror/verifying.py"/>
        <source>it is older than what this machine has seen, or its parts are of different times</source>
        <extracomment>part of a sentence</extracomment>
        <translation>es más antigua que la que ha visto este equipo, o sus partes son de momentos distintos</translation>
    </message>
    <message>
        <location filename="../../app/mirror/origin.py"/>
        <source>it must be https://HOST[:PORT][/PATH] and no more</source>
        <extracomment>part of a sentence</extracomment>
        <translation>debe ser https://HOST[:PORT][/PATH] y nada más</translation>
    </message>
    <message>
        <location filename="../../app/mirror/origin.py"/>
        <source>it must begin with https://</source>
        <extracomment>part of a sentence</extracomment>
        <translation>debe empezar por https://</translation>
    </message>
    <message>
        <location filename="../../app/mirror/transport.py"/>
        <source>it sends another part of the file than was asked for</source>
        <extracomment>part of a sentence</extracomment>
        <translation>envía una parte del archivo distinta de la que se pidió</translation>
    </message>
    <message>
        <location filename="../../app/mirror/transport.py"/>
        <source>it sends compressed what was asked for as it is</source>
        <extracomment>part of a sentence</extracomment>
        <translation>envía comprimido lo que se pidió tal cual</translation>
    </message>
    <message>
        <location filename="../../app/mirror/transport.py"/>
        <source>it sends elsewhere (status {status}), which is never followed</source>
        <extracomment>part of a sentence</extracomment>
        <translation>redirige a otro lugar (estado {status}), y las redirecciones nunca se siguen</translation>
    </message>
    <message>
        <location filename="../../app/mirror/transport.py"/>
        <source>its answer is no HTTP ({name})</source>
        <extracomment>part of a sentence</extracomment>
        <translation>su respuesta no es HTTP ({name})</translation>
    </message>
    <message>
        <location filename="../../app/services/restore.py"/>
        <source>its bytes are not those that were written</source>
        <extracomment>part of a sentence</extracomment>
        <translation>sus bytes no son los que se escribieron</translation>
    </message>
    <message>
        <location filename="../../app/services/backup.py"/>
        <source>its key is another one</source>
        <extracomment>part of a sentence</extracomment>
        <translation>su clave es otra</translation>
    </message>
    <message>
        <location filename="../../app/services/restore.py"/>
        <source>its last part is altered</source>
        <extracomment>part of a sentence</extracomment>
        <translation>su última parte está alterada</translation>
    </message>
    <message>
        <location filename="../../app/mirror/verifying.py"/>
        <source>its parts do not belong together, or were altered</source>
        <extracomment>part of a sentence</extracomment>
        <translation>sus partes no van juntas o se alteraron</translation>
    </message>
    <message>
        <location filename="../../app/mirror/media.py"/>
        <source>leads out of the stick</source>
        <extracomment>part of a sentence</extracomment>
        <translation>lleva fuera de la memoria USB</translation>
    </message>
    <message>
        <location filename="../../app/services/model_errors.py"/>
        <source>model</source>
        <extracomment>part of a sentence</extracomment>
        <translation>modelo</translation>
    </message>
    <message>
        <location filename="../../app/services/watched_folders.py"/>
        <source>no folder</source>
        <extracomment>part of a sentence</extracomment>
        <translation>no es una carpeta</translation>
    </message>
    <message>
        <location filename="../../app/extract/worker/readers/pdf.py"/>
        <source>not read</source>
        <extracomment>part of a sentence</extracomment>
        <translation>no leídas</translation>
    </message>
    <message>
        <location filename="../../app/services/watched_folders.py"/>
        <source>not there</source>
        <extracomment>part of a sentence</extracomment>
        <translation>no está ahí</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>one of {allowed}</source>
        <extracomment>part of a sentence</extracomment>
        <translation>uno de {allowed}</translation>
    </message>
    <message>
        <location filename="../../app/vault/checking.py"/>
        <source>page {number} is not as it was written</source>
        <extracomment>part of a sentence</extracomment>
        <translation>la página {number} no está como se escribió</translation>
    </message>
    <message>
        <location filename="../../app/vault/copying.py"/>
        <source>page {unsound} is not as it was written</source>
        <extracomment>part of a sentence</extracomment>
        <translation>la página {unsound} no está como se escribió</translation>
    </message>
    <message>
        <location filename="../../app/services/recognition.py"/>
        <source>pictures of text are not read</source>
        <extracomment>part of a sentence</extracomment>
        <translation>las imágenes de texto no se leen</translation>
    </message>
    <message>
        <location filename="../../app/services/recognition.py"/>
        <source>pictures of text are read as {used}</source>
        <extracomment>part of a sentence: {used} may be {first} and {last}</extracomment>
        <translation>las imágenes de texto se leen en {used}</translation>
    </message>
    <message>
        <location filename="../../app/extract/worker/readers/pdf.py"/>
        <source>pictures only, and nothing to read them with is installed</source>
        <extracomment>part of a sentence</extracomment>
        <translation>solo imágenes, y no hay nada instalado para leerlas</translation>
    </message>
    <message>
        <location filename="../../app/extract/worker/readers/pdf.py"/>
        <source>pictures only, and recognition takes too long</source>
        <extracomment>part of a sentence</extracomment>
        <translation>solo imágenes, y el reconocimiento tarda demasiado</translation>
    </message>
    <message>
        <location filename="../../app/extract/worker/reading.py"/>
        <source>plain text</source>
        <extracomment>part of a sentence</extracomment>
        <translation>texto sin formato</translation>
    </message>
    <message>
        <location filename="../../app/services/personas.py"/>
        <source>preset of sampling</source>
        <extracomment>part of a sentence</extracomment>
        <translation>preajuste de muestreo</translation>
    </message>
    <message>
        <location filename="../../app/services/models.py"/>
        <source>puts passages in order and checks answers</source>
        <extracomment>part of a sentence</extracomment>
        <translation>ordena los pasajes y comprueba las respuestas</translation>
    </message>
    <message>
        <location filename="../../app/services/models.py"/>
        <source>reads text in pictures</source>
        <extracomment>part of a sentence</extracomment>
        <translation>lee texto en imágenes</translation>
    </message>
    <message>
        <location filename="../../app/vault/looking.py"/>
        <source>row {row} of {table} names a missing row of {parent}</source>
        <extracomment>part of a sentence</extracomment>
        <translation>la fila {row} de {table} remite a una fila de {parent} que falta</translation>
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
        <translation>controles de dirección del texto</translation>
    </message>
    <message>
        <location filename="../../app/services/screening.py"/>
        <source>the administrator of this machine</source>
        <extracomment>part of a sentence</extracomment>
        <translation>quien administra este equipo</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_check.py"/>
        <source>the checkpoint beside the vault did not fit</source>
        <extracomment>part of a sentence</extracomment>
        <translation>el punto de control junto a la bóveda no coincidía</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_check.py"/>
        <source>the checkpoint beside the vault had been replaced by an older one</source>
        <extracomment>part of a sentence</extracomment>
        <translation>el punto de control junto a la bóveda se había sustituido por uno más antiguo</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_check.py"/>
        <source>the checkpoint beside the vault was gone</source>
        <extracomment>part of a sentence</extracomment>
        <translation>el punto de control junto a la bóveda había desaparecido</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_check.py"/>
        <source>the checkpoint beside the vault was not one of this record</source>
        <extracomment>part of a sentence</extracomment>
        <translation>el punto de control junto a la bóveda no era de este registro</translation>
    </message>
    <message>
        <location filename="../../app/mirror/targets.py"/>
        <source>the description of a file is incomplete or out of bounds</source>
        <extracomment>part of a sentence</extracomment>
        <translation>la descripción de un archivo está incompleta o fuera de los límites</translation>
    </message>
    <message>
        <location filename="../../app/security/keyfile.py"/>
        <source>the disk is full</source>
        <extracomment>part of a sentence</extracomment>
        <translation>el disco está lleno</translation>
    </message>
    <message>
        <location filename="../../app/services/backup.py"/>
        <source>the disk or the stick refused it</source>
        <extracomment>part of a sentence</extracomment>
        <translation>el disco o la memoria USB la rechazó</translation>
    </message>
    <message>
        <location filename="../../app/mirror/targets.py"/>
        <source>the files of '{name}' are not as large as it says</source>
        <extracomment>part of a sentence</extracomment>
        <translation>los archivos de «{name}» no tienen el tamaño que indica</translation>
    </message>
    <message>
        <location filename="../../app/mirror/targets.py"/>
        <source>the files of '{name}' do not belong together, or one is missing</source>
        <extracomment>part of a sentence</extracomment>
        <translation>los archivos de «{name}» no van juntos o falta uno</translation>
    </message>
    <message>
        <location filename="../../app/mirror/targets.py"/>
        <source>the files of '{name}' have roles that its kind does not have</source>
        <extracomment>part of a sentence</extracomment>
        <translation>los archivos de «{name}» tienen funciones que su tipo no tiene</translation>
    </message>
    <message>
        <location filename="../../app/mirror/targets.py"/>
        <source>the list of revoked models cannot be read</source>
        <extracomment>part of a sentence</extracomment>
        <translation>no se puede leer la lista de modelos retirados</translation>
    </message>
    <message>
        <location filename="../../app/mirror/verifying.py"/>
        <source>the list of revoked models is too long</source>
        <extracomment>part of a sentence</extracomment>
        <translation>la lista de modelos retirados es demasiado larga</translation>
    </message>
    <message>
        <location filename="../../app/vault/checking.py"/>
        <source>the list of tables cannot be read as a whole</source>
        <extracomment>part of a sentence</extracomment>
        <translation>la lista de tablas no se puede leer entera</translation>
    </message>
    <message>
        <location filename="../../app/services/backup.py"/>
        <source>the passphrase does not open it</source>
        <extracomment>part of a sentence</extracomment>
        <translation>la frase de contraseña no la abre</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_check.py"/>
        <source>the record went on under other keys, without a restore</source>
        <extracomment>part of a sentence</extracomment>
        <translation>el registro siguió con otras claves, sin una restauración</translation>
    </message>
    <message>
        <location filename="../../app/mirror/verifying.py"/>
        <source>the state that was kept on this machine is damaged</source>
        <extracomment>part of a sentence</extracomment>
        <translation>el estado que se guardaba en este equipo está dañado</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_check.py"/>
        <source>the vault had been replaced by an older one, whose record ended earlier</source>
        <extracomment>part of a sentence</extracomment>
        <translation>la bóveda se había sustituido por una más antigua, cuyo registro terminaba antes</translation>
    </message>
    <message>
        <location filename="../../app/services/screening.py"/>
        <source>this answer</source>
        <extracomment>part of a sentence</extracomment>
        <translation>esta respuesta</translation>
    </message>
    <message>
        <location filename="../../app/security/paths.py"/>
        <source>this user may not read and write it</source>
        <extracomment>part of a sentence</extracomment>
        <translation>este usuario no puede leerla ni escribir en ella</translation>
    </message>
    <message>
        <location filename="../../app/engine/errors.py"/>
        <source>this version does not know.</source>
        <extracomment>part of a sentence</extracomment>
        <translation>esta versión no conoce.</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>true or false</source>
        <extracomment>part of a sentence</extracomment>
        <translation>true o false</translation>
    </message>
    <message>
        <location filename="../../app/services/models.py"/>
        <source>turns text into vectors</source>
        <extracomment>part of a sentence</extracomment>
        <translation>convierte texto en vectores</translation>
    </message>
    <message>
        <location filename="../../app/mirror/targets.py"/>
        <source>two models begin with the same file</source>
        <extracomment>part of a sentence</extracomment>
        <translation>dos modelos empiezan con el mismo archivo</translation>
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
        <translation>no se leyó</translation>
    </message>
    <message>
        <location filename="../../app/extract/languages.py"/>
        <source>was read as {used}</source>
        <extracomment>part of a sentence: {used} may be {first} and {last}</extracomment>
        <translation>se leyó en {used}</translation>
    </message>
    <message>
        <location filename="../../app/engine/errors.py"/>
        <source>was too large: memory ran out while it was loaded.</source>
        <extracomment>part of a sentence</extracomment>
        <translation>era demasiado grande: la memoria se agotó al cargarlo.</translation>
    </message>
    <message>
        <location filename="../../app/vault/checking.py"/>
        <source>what was written last does not decrypt as it was written</source>
        <extracomment>part of a sentence</extracomment>
        <translation>lo último que se escribió no se descifra como se escribió</translation>
    </message>
    <message>
        <location filename="../../app/services/search.py"/>
        <source>what you look for</source>
        <extracomment>part of a sentence</extracomment>
        <translation>lo que busca</translation>
    </message>
    <message>
        <location filename="../../app/services/search.py"/>
        <source>words beside the filters</source>
        <extracomment>part of a sentence</extracomment>
        <translation>palabras además de los filtros</translation>
    </message>
    <message>
        <location filename="../../app/services/screening.py"/>
        <source>your question</source>
        <extracomment>part of a sentence</extracomment>
        <translation>su pregunta</translation>
    </message>
    <message>
        <location filename="../../app/extract/cleaning.py"/>
        <source>zero-width characters</source>
        <extracomment>part of a sentence</extracomment>
        <translation>caracteres de ancho cero</translation>
    </message>
    <message>
        <location filename="../../app/engine/hardware.py"/>
        <source>{asks}, and only {free} are free.</source>
        <extracomment>{asks} may be It needs about {needed} with {context_tokens} tokens of context / , and {device} of {device_bytes} graphics memory</extracomment>
        <translation>{asks}, y solo hay {free} libres.</translation>
    </message>
    <message>
        <location filename="../../app/engine/hardware.py"/>
        <source>{asks}, just under the {free} free.</source>
        <extracomment>{asks} may be It needs about {needed} with {context_tokens} tokens of context / , and {device} of {device_bytes} graphics memory</extracomment>
        <translation>{asks}, apenas por debajo de los {free} libres.</translation>
    </message>
    <message>
        <location filename="../../app/engine/hardware.py"/>
        <source>{asks}; free memory is not known here.</source>
        <extracomment>{asks} may be It needs about {needed} with {context_tokens} tokens of context / , and {device} of {device_bytes} graphics memory</extracomment>
        <translation>{asks}; aquí no se sabe cuánta memoria queda libre.</translation>
    </message>
    <message>
        <location filename="../../app/engine/hardware.py"/>
        <source>{asks}; {free} are free.</source>
        <extracomment>{asks} may be It needs about {needed} with {context_tokens} tokens of context / , and {device} of {device_bytes} graphics memory</extracomment>
        <translation>{asks}; hay {free} libres.</translation>
    </message>
    <message>
        <location filename="../../app/services/composing.py"/>
        <source>{dropped} of the {found} sources found did not fit, and were not read.</source>
        <translation>{dropped} de las {found} fuentes encontradas no cabían y no se leyeron.</translation>
    </message>
    <message>
        <location filename="../../app/extract/languages.py"/>
        <source>{first} and {last}</source>
        <extracomment>part of a sentence</extracomment>
        <translation>{first}, {last}</translation>
    </message>
    <message>
        <location filename="../../app/engine/hardware.py"/>
        <source>{how} it needs about {needed}.</source>
        <extracomment>{how} may be With {context_tokens} tokens of context /  and a conversation kept as {value} /  and one layer on the graphics processor /  and {gpu_layers} layers on the graphics processor</extracomment>
        <translation>{how} necesita unos {needed}.</translation>
    </message>
    <message>
        <location filename="../../app/services/model_errors.py"/>
        <source>{instead}, or try it again: cloister models use '{name}' --again</source>
        <extracomment>{instead} may be Detach it ('{of}' --no-adapter) / Choose another one</extracomment>
        <translation>{instead}, o reinténtelo: cloister models use '{name}' --again</translation>
    </message>
    <message>
        <location filename="../../app/services/history.py"/>
        <source>{message} has no other version. Nothing was deleted.</source>
        <translation>{message} no tiene otra versión. No se eliminó nada.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat.py"/>
        <source>{message} is an answer, and only questions can be edited. Nothing was changed.</source>
        <translation>{message} es una respuesta, y solo se pueden editar preguntas. No se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../app/services/turn.py"/>
        <source>{message} is no answer to a question. Nothing was changed.</source>
        <translation>{message} no es la respuesta a una pregunta. No se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../app/services/continuing.py"/>
        <source>{message} was not cut off: there is nothing to go on with. Nothing was changed.</source>
        <translation>{message} no se cortó: no hay nada que continuar. No se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../app/index/layout.py"/>
        <source>{name} is missing or cannot be read.</source>
        <translation>{name} falta o no se puede leer.</translation>
    </message>
    <message>
        <location filename="../../app/index/layout.py"/>
        <source>{name} of this embedder is damaged.</source>
        <translation>{name} de este modelo de embeddings está dañado.</translation>
    </message>
    <message>
        <location filename="../../app/services/memory.py"/>
        <source>{wanted}, and this one {text}. Nothing was changed.</source>
        <extracomment>{wanted} may be A summary has 1 to 4000 characters</extracomment>
        <translation>{wanted}, y este tiene {text}. No se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>{what} from {least} to {most}</source>
        <extracomment>part of a sentence: {what} may be a whole number / a number</extracomment>
        <translation>{what} de {least} a {most}</translation>
    </message>
    <message>
        <location filename="../../app/mirror/store.py"/>
        <source>{what}: the store '{root}' cannot be changed ({value}). Everything else is as it was.</source>
        <extracomment>{what} may be A model file could not be deleted / A model that was fetched was not installed / '{name}' was not imported</extracomment>
        <translation>{what}: no se puede cambiar el almacén «{root}» ({value}). Todo lo demás está como estaba.</translation>
    </message>
    <message>
        <location filename="../../app/services/site_trust.py"/>
        <source>{what}: {reason} Nothing was changed.</source>
        <extracomment>{what} may be The site has taken this model back / The site has taken '{name}' back</extracomment>
        <translation>{what}: {reason} No se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/transport.py"/>
        <source>{where} does not speak TLS 1.2 or later as asked ({reason}). Models that are installed are untouched.</source>
        <translation>{where} no usa TLS 1.2 o posterior, como se exige ({reason}). Los modelos instalados no se tocaron.</translation>
    </message>
    <message>
        <location filename="../../app/services/composing.py"/>
        <source>{why}: these are the passages themselves.</source>
        <extracomment>{why} may be What the model wrote stands in none of the sources / The model wrote no answer / No language model is installed</extracomment>
        <translation>{why}: estos son los propios pasajes.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_check.py"/>
        <source>{why}: what happened before may be missing.</source>
        <extracomment>{why} may be the vault had been replaced by an older one, whose record ended earlier / the checkpoint beside the vault had been replaced by an older one / the checkpoint beside the vault was gone / the record went on under other keys, without a restore / the checkpoint beside the vault was not one of this record / the checkpoint beside the vault did not fit</extracomment>
        <translation>{why}: puede faltar lo ocurrido antes.</translation>
    </message>
    <message>
        <location filename="../../app/services/recognition.py"/>
        <source>“{language}” is no language that Tesseract has data for. Nothing was changed.</source>
        <translation>«{language}» no es un idioma para el que Tesseract tenga datos. No se cambió nada.</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <location filename="../../app/ui/settings/fields.py"/>
        <source>Reset to default</source>
        <extracomment>FlatButton</extracomment>
        <translation>Restablecer</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings/fields.py"/>
        <source>Reset {name} to its default</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Restablecer {name} a su valor predeterminado</translation>
    </message>
</context>
<context>
    <name>FillDialog</name>
    <message>
        <location filename="../../app/ui/chat/fill_dialog.py"/>
        <source>Cancel</source>
        <extracomment>QuietButton</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/fill_dialog.py"/>
        <source>Documents</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Documentos</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/fill_dialog.py"/>
        <source>Insert</source>
        <extracomment>PrimaryButton</extracomment>
        <translation>Insertar</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/fill_dialog.py"/>
        <source>Paste from the clipboard</source>
        <extracomment>FlatButton</extracomment>
        <translation>Pegar del portapapeles</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <location filename="../../app/ui/vault/filtering.py"/>
        <source>Content filter</source>
        <extracomment>label</extracomment>
        <translation>Filtro de contenido</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/filtering.py"/>
        <source>What is stopped is not sent and not kept. Documents are shown as they are. Each time a rule acts, the record of events tells which, never what it found.</source>
        <extracomment>in _said</extracomment>
        <translation>Lo que se detiene no se envía ni se guarda. Los documentos se muestran tal cual. Cada vez que actúa una regla, el registro de eventos dice cuál, nunca qué encontró.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/filtering.py"/>
        <source>Your site does not filter questions and answers.</source>
        <extracomment>in _said</extracomment>
        <translation>Su organización no filtra las preguntas ni las respuestas.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/filtering.py"/>
        <source>Your site looks for words and patterns in each question and each answer: {rules}.</source>
        <extracomment>in _said</extracomment>
        <translation>Su organización busca palabras y patrones en cada pregunta y cada respuesta: {rules}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/filtering.py"/>
        <source>{n} cover it with {mask}</source>
        <extracomment>in _acts</extracomment>
        <translation>{n} lo ocultan con {mask}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/filtering.py"/>
        <source>{n} covers it with {mask}</source>
        <extracomment>in _acts</extracomment>
        <translation>{n} lo oculta con {mask}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/filtering.py"/>
        <source>{n} remark on it</source>
        <extracomment>in _acts</extracomment>
        <translation>{n} avisan de ello</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/filtering.py"/>
        <source>{n} remarks on it</source>
        <extracomment>in _acts</extracomment>
        <translation>{n} avisa de ello</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/filtering.py"/>
        <source>{n} rule</source>
        <extracomment>the form for one</extracomment>
        <translation>{n} regla</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/filtering.py"/>
        <source>{n} rule stops it</source>
        <extracomment>in _acts</extracomment>
        <translation>{n} regla lo detiene</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/filtering.py"/>
        <source>{n} rules</source>
        <extracomment>the form for any other number</extracomment>
        <translation>{n} reglas</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/filtering.py"/>
        <source>{n} rules stop it</source>
        <extracomment>in _acts</extracomment>
        <translation>{n} reglas lo detienen</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <location filename="../../app/ui/chat/find_bar.py"/>
        <source>Close (Esc)</source>
        <extracomment>IconButton</extracomment>
        <translation>Cerrar (Escape)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/find_bar.py"/>
        <source>Find in this chat</source>
        <extracomment>setAccessibleName, setPlaceholderText</extracomment>
        <translation>Buscar en este chat</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/find_bar.py"/>
        <source>Next place (F3)</source>
        <extracomment>IconButton</extracomment>
        <translation>Coincidencia siguiente (F3)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/find_bar.py"/>
        <source>Not in this chat</source>
        <extracomment>in _say</extracomment>
        <translation>No está en este chat</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/find_bar.py"/>
        <source>Previous place (Shift+F3)</source>
        <extracomment>IconButton</extracomment>
        <translation>Coincidencia anterior (Mayúsculas+F3)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/find_bar.py"/>
        <source>Turn {place} of {count}</source>
        <extracomment>in _say: A turn is a question, or its answer.</extracomment>
        <translation>Turno {place} de {count}</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <location filename="../../app/ui/unlock/first_start.py"/>
        <source>A private assistant that runs on this machine alone.</source>
        <extracomment>label</extracomment>
        <translation>Un asistente privado que funciona solo en este equipo.</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/first_start.py"/>
        <source>Add a folder</source>
        <extracomment>choose_folder</extracomment>
        <translation>Añadir una carpeta</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/first_start.py"/>
        <source>Add files</source>
        <extracomment>choose_files</extracomment>
        <translation>Añadir archivos</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/first_start.py"/>
        <source>Add files…</source>
        <extracomment>QuietButton</extracomment>
        <translation>Añadir archivos…</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/first_start.py"/>
        <source>Add folder…</source>
        <extracomment>QuietButton</extracomment>
        <translation>Añadir carpeta…</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/first_start.py"/>
        <source>Also make a recovery code to write down</source>
        <extracomment>QCheckBox</extracomment>
        <translation>Crear también un código de recuperación para anotarlo</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/first_start.py"/>
        <source>Answers cite the page they come from. Texts are kept encrypted; nothing leaves this machine. You can add documents at any time.</source>
        <extracomment>open</extracomment>
        <translation>Las respuestas citan la página de la que salen. Los textos se guardan cifrados; nada sale de este equipo. Puede añadir documentos cuando quiera.</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/first_start.py"/>
        <source>Choose a passphrase</source>
        <extracomment>StepCard</extracomment>
        <translation>Elija una frase de contraseña</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/first_start.py"/>
        <source>Continue</source>
        <extracomment>PrimaryButton</extracomment>
        <translation>Continuar</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/first_start.py"/>
        <source>Drop files or folders here</source>
        <extracomment>label</extracomment>
        <translation>Suelte aquí archivos o carpetas</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/first_start.py"/>
        <source>It encrypts every chat and document, and is not stored anywhere. Without it, and without a recovery code, the content is lost.</source>
        <extracomment>open</extracomment>
        <translation>Cifra todos los chats y documentos, y no se guarda en ningún sitio. Sin ella, y sin un código de recuperación, el contenido se pierde.</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/first_start.py"/>
        <source>Making your vault; this takes a few seconds.</source>
        <extracomment>start_work</extracomment>
        <translation>Creando su bóveda; tarda unos segundos.</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/capacity.py"/>
        <source>No model came along; your documents can be searched all the same.</source>
        <extracomment>in capacity_text</extracomment>
        <translation>No se incluyó ningún modelo; aun así puede buscar en sus documentos.</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/first_start.py"/>
        <source>Passphrase</source>
        <extracomment>NewPassphrase</extracomment>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/first_start.py"/>
        <source>Restore a backup…</source>
        <extracomment>QuietButton</extracomment>
        <translation>Restaurar una copia…</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/first_start.py"/>
        <source>Start chatting</source>
        <extracomment>setText</extracomment>
        <translation>Empezar a chatear</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/first_start.py"/>
        <source>Try the sample</source>
        <extracomment>QuietButton</extracomment>
        <translation>Probar la muestra</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/first_start.py"/>
        <source>Welcome to Cloister</source>
        <extracomment>label</extracomment>
        <translation>Le damos la bienvenida a Cloister</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/first_start.py"/>
        <source>Your documents</source>
        <extracomment>StepCard</extracomment>
        <translation>Sus documentos</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/first_start.py"/>
        <source>Your model</source>
        <extracomment>StepCard</extracomment>
        <translation>Su modelo</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/first_start.py"/>
        <source>Your site has you write down a recovery code next.</source>
        <extracomment>in __init__</extracomment>
        <translation>A continuación, su organización le pide anotar un código de recuperación.</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/first_start.py"/>
        <source>a starter model is ready</source>
        <extracomment>fold</extracomment>
        <translation>hay un modelo inicial listo</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/first_start.py"/>
        <source>chosen</source>
        <extracomment>fold</extracomment>
        <translation>elegida</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/first_start.py"/>
        <source>drop files here, or start chatting</source>
        <extracomment>fold</extracomment>
        <translation>suelte archivos aquí o empiece a chatear</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/first_start.py"/>
        <source>ready</source>
        <extracomment>fold</extracomment>
        <translation>listo</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/capacity.py"/>
        <source>{free} of memory are free here: models up to about {billions} billion parameters fit. Import one at any time under Models.</source>
        <extracomment>in capacity_text</extracomment>
        <translation>Aquí hay {free} de memoria libres: caben modelos de hasta unos {billions} mil millones de parámetros. Importe uno cuando quiera en Modelos.</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/capacity.py"/>
        <source>{name} is ready: small and quick, good for trying out.</source>
        <extracomment>in capacity_text</extracomment>
        <translation>{name} está listo: pequeño y rápido, bueno para probar.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <location filename="../../app/ui/help/page.py"/>
        <source>1 part of the manual</source>
        <extracomment>in _found</extracomment>
        <translation>1 parte del manual</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/first_steps.py"/>
        <source>Add documents</source>
        <extracomment>in _texts</extracomment>
        <translation>Añadir documentos</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/first_steps.py"/>
        <source>Ask a question</source>
        <extracomment>in _texts</extracomment>
        <translation>Hacer una pregunta</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/page.py"/>
        <source>Back (Alt+Left)</source>
        <extracomment>IconButton</extracomment>
        <translation>Atrás (Alt+Izquierda)</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/page.py"/>
        <source>Before: {title}</source>
        <extracomment>in _html</extracomment>
        <translation>Anterior: {title}</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/guide.py"/>
        <source>Cloister is version {version} now.</source>
        <extracomment>show_message</extracomment>
        <translation>Cloister está ahora en la versión {version}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/page.py"/>
        <source>Close help (Esc)</source>
        <extracomment>IconButton</extracomment>
        <translation>Cerrar la ayuda (Escape)</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/contents.py"/>
        <source>Contents of the manual</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Contenido del manual</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/first_steps.py"/>
        <source>Done: {step}</source>
        <extracomment>in show_steps</extracomment>
        <translation>Hecho: {step}</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/start.py"/>
        <source>F1 opens it at the part for the page you are on. Esc leads back.</source>
        <extracomment>_paragraph</extracomment>
        <translation>F1 lo abre en la parte dedicada a la página en la que está. Escape le devuelve a ella.</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/first_steps.py"/>
        <source>First steps</source>
        <extracomment>label</extracomment>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/page.py"/>
        <source>Forward (Alt+Right)</source>
        <extracomment>IconButton</extracomment>
        <translation>Adelante (Alt+Derecha)</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/page.py"/>
        <location filename="../../app/ui/help/start.py"/>
        <source>Help</source>
        <extracomment>escape, in _show, label</extracomment>
        <translation>Ayuda</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/first_steps.py"/>
        <source>Hide</source>
        <extracomment>FlatButton</extracomment>
        <translation>Ocultar</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/first_steps.py"/>
        <source>Hide the first steps for good</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Ocultar los primeros pasos para siempre</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/page.py"/>
        <source>In this version</source>
        <extracomment>in _title</extracomment>
        <translation>En esta versión</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/page.py"/>
        <location filename="../../app/ui/help/start.py"/>
        <source>Keyboard shortcuts</source>
        <extracomment>QuietButton, escape</extracomment>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/first_steps.py"/>
        <source>Look at a source</source>
        <extracomment>in _texts</extracomment>
        <translation>Ver una fuente</translation>
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
        <translation>Más</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/page.py"/>
        <source>Next: {title}</source>
        <extracomment>in _html</extracomment>
        <translation>Siguiente: {title}</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/page.py"/>
        <source>Nothing found</source>
        <extracomment>Entry</extracomment>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/browser.py"/>
        <source>Page of the manual</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Página del manual</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/page.py"/>
        <source>Search the manual</source>
        <extracomment>setAccessibleName, setPlaceholderText</extracomment>
        <translation>Buscar en el manual</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/page.py"/>
        <source>Start and keys</source>
        <extracomment>Entry</extracomment>
        <translation>Inicio y teclas</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/start.py"/>
        <source>The pages of the manual were not installed.</source>
        <extracomment>_paragraph</extracomment>
        <translation>Las páginas del manual no se instalaron.</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/start.py"/>
        <source>This manual is on this machine: it needs no network.</source>
        <extracomment>_paragraph</extracomment>
        <translation>Este manual está en este equipo: no necesita red.</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/page.py"/>
        <source>This page is in English only.</source>
        <extracomment>escape</extracomment>
        <translation>Esta página solo está en inglés.</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/first_steps.py"/>
        <source>To do: {step}</source>
        <extracomment>in show_steps</extracomment>
        <translation>Por hacer: {step}</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/guide.py"/>
        <location filename="../../app/ui/help/page.py"/>
        <location filename="../../app/ui/help/start.py"/>
        <source>What is new</source>
        <extracomment>QuietButton, in _page_title, in _places, show_message</extracomment>
        <translation>Novedades</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/guide.py"/>
        <source>Your chats and documents are as they were.</source>
        <extracomment>show_message</extracomment>
        <translation>Sus chats y documentos están como estaban.</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/page.py"/>
        <source>{n} parts of the manual</source>
        <extracomment>in _found</extracomment>
        <translation>{n} partes del manual</translation>
    </message>
</context>
<context>
    <name>ImportNotes</name>
    <message>
        <location filename="../../app/ui/import_notes.py"/>
        <source>Show</source>
        <extracomment>show_message</extracomment>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>IntegrityPanel</name>
    <message>
        <location filename="../../app/ui/vault/integrity.py"/>
        <source>Cancel</source>
        <extracomment>setText</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/integrity.py"/>
        <source>Check</source>
        <extracomment>label</extracomment>
        <translation>Comprobación</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/integrity.py"/>
        <source>Check now</source>
        <extracomment>QuietButton, setText</extracomment>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/integrity.py"/>
        <source>Checked {when}: sound, all {n} pages</source>
        <extracomment>in _show</extracomment>
        <translation>Comprobada {when}: en buen estado, las {n} páginas</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/integrity.py"/>
        <source>Checked {when}: the vault is damaged</source>
        <extracomment>in _show</extracomment>
        <translation>Comprobada {when}: la bóveda está dañada</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/integrity.py"/>
        <source>Every page and table is looked over once a week, in the background while you work.</source>
        <extracomment>in __init__</extracomment>
        <translation>Una vez por semana se revisan todas las páginas y tablas, en segundo plano mientras trabaja.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/integrity.py"/>
        <source>Looking over every page</source>
        <extracomment>ProgressLine</extracomment>
        <translation>Revisión de todas las páginas</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/integrity.py"/>
        <source>Not checked yet.</source>
        <extracomment>setText</extracomment>
        <translation>Aún sin comprobar.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/integrity.py"/>
        <source>Restore a backup into a new data folder, or save what can be read: that makes a new vault, lists what is lost, and changes nothing here.</source>
        <extracomment>in _advice</extracomment>
        <translation>Restaure una copia de seguridad en una carpeta de datos nueva, o guarde lo que se pueda leer: esto último crea una bóveda nueva, enumera lo perdido y no cambia nada aquí.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/integrity.py"/>
        <source>Save what can be read…</source>
        <extracomment>QuietButton</extracomment>
        <translation>Guardar lo que se pueda leer…</translation>
    </message>
</context>
<context>
    <name>JobDialog</name>
    <message>
        <location filename="../../app/ui/export/job_dialog.py"/>
        <source>Cancel</source>
        <extracomment>QuietButton</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/job_dialog.py"/>
        <source>Cancelling…</source>
        <extracomment>say</extracomment>
        <translation>Cancelando…</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/job_dialog.py"/>
        <source>Close</source>
        <extracomment>setText</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/job_dialog.py"/>
        <source>What could not be read</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Lo que no se pudo leer</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <location filename="../../app/ui/keeping.py"/>
        <source>1 day</source>
        <extracomment>in span</extracomment>
        <translation>1 día</translation>
    </message>
    <message>
        <location filename="../../app/ui/keeping.py"/>
        <source>1 year</source>
        <extracomment>in span</extracomment>
        <translation>1 año</translation>
    </message>
    <message>
        <location filename="../../app/ui/keeping.py"/>
        <source>A chat was removed: the time it was to be kept for is over.</source>
        <extracomment>in gone</extracomment>
        <translation>Se eliminó un chat: su plazo de conservación terminó.</translation>
    </message>
    <message>
        <location filename="../../app/ui/keeping.py"/>
        <source>Goes on {day}</source>
        <extracomment>in going</extracomment>
        <translation>Se elimina el {day}</translation>
    </message>
    <message>
        <location filename="../../app/ui/keeping.py"/>
        <source>Goes today</source>
        <extracomment>in going</extracomment>
        <translation>Se elimina hoy</translation>
    </message>
    <message>
        <location filename="../../app/ui/keeping.py"/>
        <source>Goes tomorrow</source>
        <extracomment>in going</extracomment>
        <translation>Se elimina mañana</translation>
    </message>
    <message>
        <location filename="../../app/ui/keeping.py"/>
        <source>Until I delete it</source>
        <extracomment>in choices</extracomment>
        <translation>Hasta que lo elimine</translation>
    </message>
    <message>
        <location filename="../../app/ui/keeping.py"/>
        <source>{n} chats were removed: the time they were to be kept for is over.</source>
        <extracomment>in gone</extracomment>
        <translation>Se eliminaron {n} chats: su plazo de conservación terminó.</translation>
    </message>
    <message>
        <location filename="../../app/ui/keeping.py"/>
        <source>{n} days</source>
        <extracomment>in span</extracomment>
        <translation>{n} días</translation>
    </message>
    <message>
        <location filename="../../app/ui/keeping.py"/>
        <source>{time}, as your site says</source>
        <extracomment>in choices</extracomment>
        <translation>{time}, según su organización</translation>
    </message>
</context>
<context>
    <name>KeepingPanel</name>
    <message>
        <location filename="../../app/ui/vault/keeping.py"/>
        <source>1 chat goes within the next 7 days.</source>
        <extracomment>setText</extracomment>
        <translation>1 chat se eliminará en los próximos 7 días.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/keeping.py"/>
        <source>A single chat can have a time of its own: Keep, in its menu in the list. The shorter time holds, for pinned chats too, and days count from the last message.</source>
        <extracomment>in __init__</extracomment>
        <translation>Un chat puede tener su propio plazo: Conservar, en su menú de la lista. Vale el plazo más corto, también para los chats fijados, y los días cuentan desde el último mensaje.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/keeping.py"/>
        <source>Chats are kept until you delete them.</source>
        <extracomment>in __init__</extracomment>
        <translation>Los chats se conservan hasta que los elimine.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/keeping.py"/>
        <source>Keeping</source>
        <extracomment>label</extracomment>
        <translation>Conservación</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/keeping.py"/>
        <source>Your site removes a chat {time} after its last message, pinned chats too.</source>
        <extracomment>in __init__</extracomment>
        <translation>Su organización elimina cada chat {time} después de su último mensaje, también los fijados.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/keeping.py"/>
        <source>{n} chats go within the next 7 days.</source>
        <extracomment>in _on_counted</extracomment>
        <translation>{n} chats se eliminarán en los próximos 7 días.</translation>
    </message>
</context>
<context>
    <name>LanguageNames</name>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Afrikaans</source>
        <extracomment>latin</extracomment>
        <translation>afrikáans</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Albanian</source>
        <extracomment>latin</extracomment>
        <translation>albanés</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Amharic</source>
        <extracomment>others</extracomment>
        <translation>amárico</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Ancient Greek</source>
        <extracomment>others</extracomment>
        <translation>griego antiguo</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Arabic</source>
        <extracomment>others</extracomment>
        <translation>árabe</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Armenian</source>
        <extracomment>others</extracomment>
        <translation>armenio</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Assamese</source>
        <extracomment>others</extracomment>
        <translation>asamés</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Azerbaijani</source>
        <extracomment>latin</extracomment>
        <translation>azerí</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Azerbaijani (Cyrillic)</source>
        <extracomment>others</extracomment>
        <translation>azerí (cirílico)</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Basque</source>
        <extracomment>latin</extracomment>
        <translation>euskera</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Belarusian</source>
        <extracomment>others</extracomment>
        <translation>bielorruso</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Bengali</source>
        <extracomment>others</extracomment>
        <translation>bengalí</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Bosnian</source>
        <extracomment>latin</extracomment>
        <translation>bosnio</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Breton</source>
        <extracomment>latin</extracomment>
        <translation>bretón</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Bulgarian</source>
        <extracomment>others</extracomment>
        <translation>búlgaro</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Burmese</source>
        <extracomment>others</extracomment>
        <translation>birmano</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Catalan</source>
        <extracomment>latin</extracomment>
        <translation>catalán</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Cebuano</source>
        <extracomment>latin</extracomment>
        <translation>cebuano</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Cherokee</source>
        <extracomment>others</extracomment>
        <translation>cheroqui</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Chinese (simplified)</source>
        <extracomment>others</extracomment>
        <translation>chino (simplificado)</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Chinese (simplified, vertical)</source>
        <extracomment>others</extracomment>
        <translation>chino (simplificado, vertical)</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Chinese (traditional)</source>
        <extracomment>others</extracomment>
        <translation>chino (tradicional)</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Chinese (traditional, vertical)</source>
        <extracomment>others</extracomment>
        <translation>chino (tradicional, vertical)</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Corsican</source>
        <extracomment>latin</extracomment>
        <translation>corso</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Croatian</source>
        <extracomment>latin</extracomment>
        <translation>croata</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Czech</source>
        <extracomment>latin</extracomment>
        <translation>checo</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Danish</source>
        <extracomment>latin</extracomment>
        <translation>danés</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Dhivehi</source>
        <extracomment>others</extracomment>
        <translation>maldivo</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Dutch</source>
        <extracomment>latin</extracomment>
        <translation>neerlandés</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Dzongkha</source>
        <extracomment>others</extracomment>
        <translation>dzongkha</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>English</source>
        <extracomment>latin</extracomment>
        <translation>inglés</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Esperanto</source>
        <extracomment>latin</extracomment>
        <translation>esperanto</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Estonian</source>
        <extracomment>latin</extracomment>
        <translation>estonio</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Faroese</source>
        <extracomment>latin</extracomment>
        <translation>feroés</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Filipino</source>
        <extracomment>latin</extracomment>
        <translation>filipino</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Finnish</source>
        <extracomment>latin</extracomment>
        <translation>finés</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>French</source>
        <extracomment>latin</extracomment>
        <translation>francés</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Galician</source>
        <extracomment>latin</extracomment>
        <translation>gallego</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Georgian</source>
        <extracomment>others</extracomment>
        <translation>georgiano</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Georgian (old)</source>
        <extracomment>others</extracomment>
        <translation>georgiano (antiguo)</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>German</source>
        <extracomment>latin</extracomment>
        <translation>alemán</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>German (Fraktur)</source>
        <extracomment>latin</extracomment>
        <translation>alemán (Fraktur)</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Greek</source>
        <extracomment>others</extracomment>
        <translation>griego</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Gujarati</source>
        <extracomment>others</extracomment>
        <translation>guyaratí</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Haitian Creole</source>
        <extracomment>latin</extracomment>
        <translation>criollo haitiano</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Hebrew</source>
        <extracomment>others</extracomment>
        <translation>hebreo</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Hindi</source>
        <extracomment>others</extracomment>
        <translation>hindi</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Hungarian</source>
        <extracomment>latin</extracomment>
        <translation>húngaro</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Icelandic</source>
        <extracomment>latin</extracomment>
        <translation>islandés</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Indonesian</source>
        <extracomment>latin</extracomment>
        <translation>indonesio</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Inuktitut</source>
        <extracomment>others</extracomment>
        <translation>inuktitut</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Irish</source>
        <extracomment>latin</extracomment>
        <translation>irlandés</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Italian</source>
        <extracomment>latin</extracomment>
        <translation>italiano</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Italian (old)</source>
        <extracomment>latin</extracomment>
        <translation>italiano (antiguo)</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Japanese</source>
        <extracomment>others</extracomment>
        <translation>japonés</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Japanese (vertical)</source>
        <extracomment>others</extracomment>
        <translation>japonés (vertical)</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Javanese</source>
        <extracomment>latin</extracomment>
        <translation>javanés</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Kannada</source>
        <extracomment>others</extracomment>
        <translation>canarés</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Kazakh</source>
        <extracomment>others</extracomment>
        <translation>kazajo</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Khmer</source>
        <extracomment>others</extracomment>
        <translation>jemer</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Korean</source>
        <extracomment>others</extracomment>
        <translation>coreano</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Korean (vertical)</source>
        <extracomment>others</extracomment>
        <translation>coreano (vertical)</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Kurdish (Latin)</source>
        <extracomment>latin</extracomment>
        <translation>kurdo (latino)</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Kyrgyz</source>
        <extracomment>others</extracomment>
        <translation>kirguís</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Lao</source>
        <extracomment>others</extracomment>
        <translation>lao</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Latin</source>
        <extracomment>latin</extracomment>
        <translation>latín</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Latvian</source>
        <extracomment>latin</extracomment>
        <translation>letón</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Lithuanian</source>
        <extracomment>latin</extracomment>
        <translation>lituano</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Luxembourgish</source>
        <extracomment>latin</extracomment>
        <translation>luxemburgués</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Macedonian</source>
        <extracomment>others</extracomment>
        <translation>macedonio</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Malay</source>
        <extracomment>latin</extracomment>
        <translation>malayo</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Malayalam</source>
        <extracomment>others</extracomment>
        <translation>malayálam</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Maltese</source>
        <extracomment>latin</extracomment>
        <translation>maltés</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Maori</source>
        <extracomment>latin</extracomment>
        <translation>maorí</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Marathi</source>
        <extracomment>others</extracomment>
        <translation>maratí</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Middle English</source>
        <extracomment>latin</extracomment>
        <translation>inglés medio</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Middle French</source>
        <extracomment>latin</extracomment>
        <translation>francés medio</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Mongolian</source>
        <extracomment>others</extracomment>
        <translation>mongol</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Nepali</source>
        <extracomment>others</extracomment>
        <translation>nepalí</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Norwegian</source>
        <extracomment>latin</extracomment>
        <translation>noruego</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Occitan</source>
        <extracomment>latin</extracomment>
        <translation>occitano</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Odia</source>
        <extracomment>others</extracomment>
        <translation>oriya</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Pashto</source>
        <extracomment>others</extracomment>
        <translation>pastún</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Persian</source>
        <extracomment>others</extracomment>
        <translation>persa</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Polish</source>
        <extracomment>latin</extracomment>
        <translation>polaco</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Portuguese</source>
        <extracomment>latin</extracomment>
        <translation>portugués</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Punjabi</source>
        <extracomment>others</extracomment>
        <translation>panyabí</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Quechua</source>
        <extracomment>latin</extracomment>
        <translation>quechua</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Romanian</source>
        <extracomment>latin</extracomment>
        <translation>rumano</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Russian</source>
        <extracomment>others</extracomment>
        <translation>ruso</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Sanskrit</source>
        <extracomment>others</extracomment>
        <translation>sánscrito</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Scottish Gaelic</source>
        <extracomment>latin</extracomment>
        <translation>gaélico escocés</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Serbian (Cyrillic)</source>
        <extracomment>others</extracomment>
        <translation>serbio (cirílico)</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Serbian (Latin)</source>
        <extracomment>latin</extracomment>
        <translation>serbio (latino)</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Sindhi</source>
        <extracomment>others</extracomment>
        <translation>sindhi</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Sinhala</source>
        <extracomment>others</extracomment>
        <translation>cingalés</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Slovak</source>
        <extracomment>latin</extracomment>
        <translation>eslovaco</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Slovenian</source>
        <extracomment>latin</extracomment>
        <translation>esloveno</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Spanish</source>
        <extracomment>latin</extracomment>
        <translation>español</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Spanish (old)</source>
        <extracomment>latin</extracomment>
        <translation>español (antiguo)</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Sundanese</source>
        <extracomment>latin</extracomment>
        <translation>sundanés</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Swahili</source>
        <extracomment>latin</extracomment>
        <translation>suajili</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Swedish</source>
        <extracomment>latin</extracomment>
        <translation>sueco</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Syriac</source>
        <extracomment>others</extracomment>
        <translation>siríaco</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Tajik</source>
        <extracomment>others</extracomment>
        <translation>tayiko</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Tamil</source>
        <extracomment>others</extracomment>
        <translation>tamil</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Tatar</source>
        <extracomment>others</extracomment>
        <translation>tártaro</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Telugu</source>
        <extracomment>others</extracomment>
        <translation>telugu</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Thai</source>
        <extracomment>others</extracomment>
        <translation>tailandés</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Tibetan</source>
        <extracomment>others</extracomment>
        <translation>tibetano</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Tigrinya</source>
        <extracomment>others</extracomment>
        <translation>tigriña</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Tongan</source>
        <extracomment>latin</extracomment>
        <translation>tongano</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Turkish</source>
        <extracomment>latin</extracomment>
        <translation>turco</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Ukrainian</source>
        <extracomment>others</extracomment>
        <translation>ucraniano</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Urdu</source>
        <extracomment>others</extracomment>
        <translation>urdu</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Uyghur</source>
        <extracomment>others</extracomment>
        <translation>uigur</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Uzbek</source>
        <extracomment>latin</extracomment>
        <translation>uzbeko</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Uzbek (Cyrillic)</source>
        <extracomment>others</extracomment>
        <translation>uzbeko (cirílico)</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Vietnamese</source>
        <extracomment>latin</extracomment>
        <translation>vietnamita</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Welsh</source>
        <extracomment>latin</extracomment>
        <translation>galés</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Western Frisian</source>
        <extracomment>latin</extracomment>
        <translation>frisón occidental</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Yiddish</source>
        <extracomment>others</extracomment>
        <translation>yidis</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Yoruba</source>
        <extracomment>latin</extracomment>
        <translation>yoruba</translation>
    </message>
</context>
<context>
    <name>LockingPanel</name>
    <message>
        <location filename="../../app/ui/vault/locking.py"/>
        <source>Cloister does not lock by itself, as your site's policy says.</source>
        <extracomment>in _idle_words</extracomment>
        <translation>Cloister no se bloquea solo, según la política de su organización.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/locking.py"/>
        <source>Cloister locks after {n} min without input, as your site's policy says.</source>
        <extracomment>in _idle_words</extracomment>
        <translation>Cloister se bloquea tras {n} min sin actividad, según la política de su organización.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/locking.py"/>
        <source>Cloister locks after {n} s without input, as your site's policy says.</source>
        <extracomment>in _idle_words</extracomment>
        <translation>Cloister se bloquea tras {n} s sin actividad, según la política de su organización.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/locking.py"/>
        <source>Ctrl+L</source>
        <extracomment>setToolTip</extracomment>
        <translation>Control+L</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/locking.py"/>
        <source>It also locks before this machine sleeps and with your session.</source>
        <extracomment>in _system_words</extracomment>
        <translation>También se bloquea antes de que este equipo se suspenda y cuando se bloquea su sesión.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/locking.py"/>
        <source>Lock now</source>
        <extracomment>QuietButton</extracomment>
        <translation>Bloquear ahora</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/locking.py"/>
        <source>Locking</source>
        <extracomment>label</extracomment>
        <translation>Bloqueo</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/locking.py"/>
        <source>The model and the index are stopped, the key is wiped, and what was copied from here is taken back. Your place and what you typed are kept for when you unlock.</source>
        <extracomment>in __init__</extracomment>
        <translation>Se detienen el modelo y el índice, se borra la clave y se retira del portapapeles lo copiado de aquí. El lugar donde estaba y lo que escribió se conservan hasta que desbloquee.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/locking.py"/>
        <source>This machine does not tell when it sleeps: lock before you close it (Ctrl+L).</source>
        <extracomment>in _system_words</extracomment>
        <translation>Este equipo no avisa cuando se suspende: bloquee antes de cerrarlo (Control+L).</translation>
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
        <translation>Introduzca su frase de contraseña para seguir donde estaba.</translation>
    </message>
    <message>
        <location filename="../../app/ui/main_window.py"/>
        <source>Locked</source>
        <extracomment>set_title</extracomment>
        <translation>Bloqueado</translation>
    </message>
</context>
<context>
    <name>Manual</name>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>![A comparison of two documents](screenshots/chat-comparison-light.png)</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>![Una comparación de dos documentos](screenshots/chat-comparison-light.png)</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>![A summary in the place of what fell out](screenshots/chat-left-out-summary-light.png)</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>![Un resumen en lugar de lo que quedó fuera](screenshots/chat-left-out-summary-light.png)</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>![Choosing a persona](screenshots/personas-menu-light.png)</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>![Elegir un perfil](screenshots/personas-menu-light.png)</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>![Documents](screenshots/documents-problems-light.png)</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>![Documentos](screenshots/documents-problems-light.png)</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>![Files that are attached to a chat](screenshots/chat-attached-light.png)</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>![Archivos adjuntos a un chat](screenshots/chat-attached-light.png)</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>![Help](screenshots/help-documents-light.png)</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>![Ayuda](screenshots/help-documents-light.png)</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>![Models](screenshots/models-light.png)</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>![Modelos](screenshots/models-light.png)</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>![Personas and prompts](screenshots/personas-light.png)</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>![Perfiles y prompts](screenshots/personas-light.png)</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>![Sampling in detail](screenshots/settings-sampling-light.png)</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>![Muestreo en detalle](screenshots/settings-sampling-light.png)</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>![Settings for one model](screenshots/models-options-light.png)</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>![Ajustes de un modelo](screenshots/models-options-light.png)</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>![The first start](screenshots/first-start-light.png)</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>![El primer inicio](screenshots/first-start-light.png)</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>![The list after a slash](screenshots/slash-list-light.png)</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>![La lista tras una barra](screenshots/slash-list-light.png)</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>![The parts of the context window](screenshots/context-panel-light.png)</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>![Las partes de la ventana de contexto](screenshots/context-panel-light.png)</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>![The window in Vietnamese](screenshots/chat-answered-light-vi.png)</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>![La ventana en vietnamita](screenshots/chat-answered-light-vi.png)</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>![Two versions of an answer](screenshots/chat-versions-light.png)</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>![Dos versiones de una respuesta](screenshots/chat-versions-light.png)</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>![What a model thought](screenshots/chat-thought-opened-light.png)</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>![Lo que pensó un modelo](screenshots/chat-thought-opened-light.png)</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>**A model.** A small starter model is there already. It shows how everything works; for real work import a better one (see below).</source>
        <extracomment>item of a list in the manual</extracomment>
        <translation>**Un modelo.** Ya hay un pequeño modelo inicial. Muestra cómo funciona todo; para el trabajo de verdad, importe uno mejor (vea más abajo).</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>**A passphrase.** It opens everything and is kept nowhere. Lost means lost, unless you made a recovery code, here or later. A passphrase has at least 8 characters; several unrelated words are better than one clever one.</source>
        <extracomment>item of a list in the manual</extracomment>
        <translation>**Una frase de contraseña.** Lo abre todo y no se guarda en ninguna parte. Si la pierde, no hay vuelta atrás, a menos que haya creado un código de recuperación, aquí o más tarde. Una frase de contraseña tiene al menos 8 caracteres; varias palabras sin relación son mejores que una sola ingeniosa.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>**Attach** (Ctrl+Shift+A) hands files to the chat that is open: no other chat is answered from them, and they are not among your documents. Files that you paste into the question, or drop on the left half of a chat, are attached too; the right half adds them to the collection. A new chat begins with its first file.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>**Adjuntar** (Control+Mayúsculas+A) entrega archivos al chat abierto: ningún otro chat responde a partir de ellos, y no están entre sus documentos. También se adjuntan los archivos que pegue en la pregunta o suelte en la mitad izquierda de un chat; la mitad derecha los añade a la colección. Un chat nuevo empieza con su primer archivo.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>**Change…** asks for the passphrase of now and twice for the new one. It takes a moment, however much the vault holds. Copies of the data folder that were made before still open with the old one.</source>
        <extracomment>item of a list in the manual</extracomment>
        <translation>**Cambiar…** pide la frase de contraseña actual y dos veces la nueva. Tarda un momento, contenga lo que contenga la bóveda. Las copias de la carpeta de datos hechas antes siguen abriéndose con la anterior.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>**Check now** looks over every page of the vault; by itself Cloister does so once a week while nothing else goes on, and says so at the top if something is wrong. Then restore a backup into a new folder, or ask your administrator for `cloister vault repair`: it saves what can be read and lists what is lost.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>**Comprobar ahora** revisa todas las páginas de la bóveda; por sí solo, Cloister lo hace una vez por semana mientras no ocurre otra cosa, y lo dice arriba si algo va mal. Entonces restaure una copia en una carpeta nueva, o pida a su administrador `cloister vault repair`: guarda lo que se puede leer y enumera lo que se ha perdido.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>**Continue** goes on with an answer that was stopped, cut off, or reached its length limit, in the same message. A model whose chat template has no place for the beginning of an answer says so.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>**Continuar** sigue con una respuesta que se detuvo, se cortó o llegó a su límite de longitud, en el mismo mensaje. Un modelo cuya plantilla de chat no tiene sitio para el comienzo de una respuesta lo indica.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>**Destroy…**, at the end of Vault, asks you to type a word. Then it overwrites the keys, without which nothing can be read, and removes everything; Cloister starts as on its first day. Nobody can bring it back. Backups that you made elsewhere still open with their passphrase.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>**Destruir…**, al final de Bóveda, le pide que escriba una palabra. Después sobrescribe las claves, sin las cuales nada se puede leer, y lo elimina todo; Cloister empieza como el primer día. Nadie puede recuperarlo. Las copias de seguridad que usted hizo en otro lugar siguen abriéndose con su frase de contraseña.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>**Documents.** Drop files or folders into the window, or skip this and just chat.</source>
        <extracomment>item of a list in the manual</extracomment>
        <translation>**Documentos.** Suelte archivos o carpetas en la ventana, o sáltese este paso y simplemente chatee.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>**Export…** (Ctrl+E), in the menu of a chat, writes it or all chats to a file: Markdown, PDF, HTML, or JSON that can be imported again. Such a file is not encrypted. **Import chats…** (Ctrl+O), or a file dropped on the window, brings in what was exported as JSON, and chats of ChatGPT, Open WebUI and GPT4All; what is here already is left alone. Sources of an imported answer whose document is not in this vault say so. [More](chat-export.md).</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>**Exportar…** (Control+E), en el menú de un chat, guarda ese chat, o todos, en un archivo: Markdown, PDF, HTML, o JSON que se puede importar de nuevo. Un archivo así no está cifrado. **Importar chats…** (Control+O), o un archivo soltado en la ventana, trae lo que se exportó como JSON, y chats de ChatGPT, Open WebUI y GPT4All; lo que ya está aquí no se toca. Las fuentes de una respuesta importada cuyo documento no está en esta bóveda lo indican. [Más](chat-export.md).</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>**Folders and tags.** A chat lies in one folder or none and has as many tags as you like. Both are there as long as a chat has them. The choice over the list shows one folder, one tag, or the archive.</source>
        <extracomment>item of a list in the manual</extracomment>
        <translation>**Carpetas y etiquetas.** Un chat está en una carpeta o en ninguna y tiene tantas etiquetas como quiera. Unas y otras existen mientras las tenga algún chat. El selector que hay sobre la lista muestra una carpeta, una etiqueta o los chats archivados.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>**Import…** also takes a GGUF file with a model or an adapter, and a folder with an embedder: the small model that finds passages by their meaning, or with a **reranker** or a **checker**. Your site may allow only files that are on its list, or none.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>**Importar…** admite también un archivo GGUF con un modelo o un adaptador, y una carpeta con un modelo de embeddings, el pequeño modelo que encuentra pasajes por su significado, o con un **reordenador** o un **verificador**. Su organización puede permitir solo los archivos que están en su lista, o ninguno.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>**Import…** and **Export…** there bring personas and prompts in and out as a file, which is not encrypted. On the command line `cloister ask --prompt NAME` asks a prompt. [More](personas.md).</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Allí, **Importar…** y **Exportar…** traen y llevan perfiles y prompts en un archivo, que no está cifrado. En la línea de comandos, `cloister ask --prompt NAME` plantea un prompt. [Más](personas.md).</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>**Installed** shows the models on this machine: how large each is, how much it can read at once, where it came from and who vetted it, and whether it fits the free memory now. **Use** makes it the one that answers. One that does not fit says by how much, and **Use** offers settings with which it would. One over which the engine ended twice is put aside; **Try again** brings it back. **Details** has everything that is known of it, to copy.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>**Instalados** muestra los modelos de este equipo: cuánto ocupa cada uno, cuánto puede leer de una vez, de dónde vino y quién lo revisó, y si cabe ahora en la memoria libre. **Usar** lo convierte en el que responde. Uno que no cabe dice por cuánto, y **Usar** ofrece ajustes con los que cabría. Si el motor se cerró dos veces por causa de uno, este queda apartado; **Reintentar** lo recupera. **Detalles** tiene todo lo que se sabe de él, para copiarlo.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>**Keep** gives a chat a time: a day to a year after its last message it is removed for good, pinned or not. Where your site has a time of its own the shorter one holds. A chat that will go says when in its upper edge, and the next unlock says once how many went.</source>
        <extracomment>item of a list in the manual</extracomment>
        <translation>**Conservar** da a un chat un plazo: de un día a un año después de su último mensaje se elimina para siempre, esté fijado o no. Donde su organización tiene un plazo propio, vale el más corto. Un chat que va a eliminarse dice cuándo en su borde superior, y el próximo desbloqueo dice una vez cuántos se eliminaron.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>**Lock** (Ctrl+L) covers the window at once, ends the model and the index, forgets the key, and takes back what was copied from here if nothing else was copied since. The same happens by itself after some minutes without input, as your site has set it, before the machine sleeps, and when your session or screen is locked. Where the desktop has icons beside the clock, Cloister's shows, locks and quits.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>**Bloquear** (Control+L) cubre la ventana al momento, detiene el modelo y el índice, olvida la clave y retira lo que se copió de aquí si desde entonces no se copió otra cosa. Lo mismo ocurre por sí solo tras unos minutos sin actividad, según lo haya fijado su organización, antes de que el equipo se suspenda y cuando se bloquea su sesión o su pantalla. Donde el escritorio tiene iconos junto al reloj, el de Cloister lo muestra, lo bloquea y lo cierra.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>**Make one…** draws a recovery code: eight groups of six characters, shown once. Write it on paper and lock it away. If the passphrase is lost, type the code where the passphrase is asked for; small letters, spaces, and O for 0 or I for 1 do not matter. Then choose a new passphrase.</source>
        <extracomment>item of a list in the manual</extracomment>
        <translation>**Crear uno…** genera un código de recuperación: ocho grupos de seis caracteres, mostrados una sola vez. Escríbalo en papel y guárdelo bajo llave. Si se pierde la frase de contraseña, escriba el código donde se pide la frase de contraseña; las minúsculas, los espacios y la O por el 0 o la I por el 1 no importan. Después elija una nueva frase de contraseña.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>**Offered by the site** shows what your site has vetted, by the list that it signed. **Install** fetches a model, and shows how fast and how long still. **Cancel** keeps what has come; **Go on**, today or later, takes it up there. **Update** puts newer files in place of older ones and keeps your settings for the model. **Sync now** asks the site's mirror for its newest list, and nobody else for anything. Where there is no mirror, **Import… → From the site's stick…** reads list and models from a stick: choose the folder that your administrator wrote to it. The first time you may be asked for the site's `root.json`, which tells whose signatures to believe; take it from your administrator and from no stick.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>**De la organización** muestra lo que su organización ha revisado, según la lista que firmó. **Instalar** obtiene un modelo, y muestra a qué velocidad y cuánto falta. **Cancelar** conserva lo que ha llegado; **Continuar**, hoy o más tarde, sigue desde ahí. **Actualizar** pone archivos más nuevos en lugar de los antiguos y conserva sus ajustes para el modelo. **Sincronizar ahora** pide al servidor espejo de la organización su lista más reciente, y nada a nadie más. Donde no hay servidor espejo, **Importar… → Desde la memoria USB…** lee la lista y los modelos de una memoria USB: elija la carpeta que escribió en ella su administrador. La primera vez quizá se le pida el `root.json` de la organización, que dice en qué firmas confiar; recíbalo de su administrador y no de una memoria USB.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>**Personas** (Ctrl+5) on the left has all of them. **New persona…** makes one; those that come with Cloister can be copied and the copy changed. **Remove** can be undone for half a minute. *How this answer was written* names the persona.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>**Perfiles** (Control+5), a la izquierda, los reúne todos. **Nuevo perfil…** crea uno; los que vienen con Cloister pueden copiarse, y la copia puede cambiarse. **Eliminar** puede deshacerse durante medio minuto. *Cómo se redactó esta respuesta* nombra el perfil.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>**Search** (Ctrl+K) looks through the text of all messages, and shows the newest first. All words must stand in a message; the last one may be the beginning of a word. Chats that are called so stand first. A hit leads to its message with the words marked; F3 and Shift+F3 go on to the next place in that chat. Ctrl+F looks for words in the open chat alone. **Filter** writes into the field what can be typed there too, as in `chats search` on the command line:</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>La **búsqueda** (Control+K) recorre el texto de todos los mensajes y muestra primero los más recientes. Todas las palabras deben estar en un mensaje; la última puede ser el comienzo de una palabra. Los chats que se llaman así van primero. Un resultado lleva a su mensaje con las palabras marcadas; F3 y Mayúsculas+F3 llevan a la coincidencia siguiente y anterior de ese chat. Control+F busca palabras solo en el chat abierto. **Filtrar** escribe en el campo lo que también puede teclearse allí, como en `chats search` en la línea de comandos:</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>**Several windows.** Ctrl+Shift+N opens another window with a chat of its own; a chat that is open in two of them is the same in both. One that is deleted in one of them gives way to an empty chat in the other, which says so and offers **Undo** for half a minute; drafts and the page on screen stay. Documents, Models, Vault and Settings are in the first one, which comes up when they are asked for. Closing a window locks nothing while another is open; **Lock** locks all of them. Starting Cloister again brings up the window that is there.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>**Varias ventanas.** Control+Mayúsculas+N abre otra ventana con un chat propio; un chat abierto en dos de ellas es el mismo en ambas. Uno que se elimina en una de ellas deja paso en la otra a un chat vacío, que lo dice y ofrece **Deshacer** durante medio minuto; los borradores y la página que se ve se conservan. Documentos, Modelos, Bóveda y Ajustes están en la primera, que pasa al frente cuando se piden. Cerrar una ventana no bloquea nada mientras otra esté abierta; **Bloquear** las bloquea todas. Iniciar Cloister otra vez trae al frente la ventana que hay.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>**Summary.** Where a model of a billion parameters or more is loaded, it sums up what fell out, when nothing else is asked of it. The summary stands at the line; S opens it. It is given to the model in place of those messages, as notes and not as instructions; where the whole chat fits again, say in a model with a larger window, that is given. **Edit** changes it, **Remove** takes it away and lets none be written in this chat (it can be undone, and allowed again in the panel). It belongs to its branch, and goes with any message it covers. Settings switch summaries off, or let every model write them; small ones get facts wrong.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>**Resumen.** Cuando está cargado un modelo de mil millones de parámetros o más, resume lo que quedó fuera cuando no se le pide otra cosa. El resumen está en la línea; S lo abre. Se le da al modelo en lugar de esos mensajes, como notas y no como instrucciones; cuando el chat entero vuelve a caber, por ejemplo en un modelo con una ventana mayor, se le da el chat. **Editar** lo cambia; **Quitar** lo retira y no deja que se redacte ninguno en este chat (puede deshacerse, y permitirse de nuevo en el panel). Pertenece a su rama, y se va con cualquier mensaje que abarque. En Ajustes se desactivan los resúmenes, o se permite que los redacte cualquier modelo; los pequeños se equivocan en los hechos.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>**The archive** takes chats out of the list, and nothing else: they are searched, kept, backed up and, where your site has a time for chats, removed like the others.</source>
        <extracomment>item of a list in the manual</extracomment>
        <translation>**Archivar** saca chats de la lista, y nada más: se busca en ellos, se conservan, entran en las copias y, donde su organización tiene un plazo para los chats, se eliminan como los demás.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>**The documents do not say** means that no passage was found that answers with some certainty. One question in ten that they do answer is refused so; the nearest passages are listed, in case one of them does or your question can be put better.</source>
        <extracomment>item of a list in the manual</extracomment>
        <translation>**Los documentos no lo dicen** significa que no se encontró ningún pasaje que responda con cierta seguridad. Una de cada diez preguntas que sí responden queda así sin respuesta; se muestran los pasajes más cercanos, por si alguno lo hace o la pregunta puede formularse mejor.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>**Titles.** A new chat is named after its question, without "please" and "could you tell me". Where a larger model is loaded it proposes a short title after the first answer, while nothing else is asked. A title that you gave stays.</source>
        <extracomment>item of a list in the manual</extracomment>
        <translation>**Títulos.** Un chat nuevo se llama como su pregunta, sin «por favor» ni «podría decirme». Cuando está cargado un modelo más grande, propone un título breve tras la primera respuesta, mientras no se pregunta otra cosa. Un título que puso usted se conserva.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>**Try the sample**, here, in a new chat or in Documents, brings in three short documents of an invented field station and suggests what to ask them. They lie in the collection *Sample* and are removed like any others. A new chat also shows your first steps until they are done or you hide them.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>**Probar la muestra**, aquí, en un chat nuevo o en Documentos, trae tres documentos breves de una estación de campo inventada y sugiere qué preguntarles. Quedan en la colección *Sample* y se eliminan como cualquier otro. Un chat nuevo muestra además sus primeros pasos hasta que estén hechos o los oculte.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>**Vault → Back up…** writes everything but the models into one encrypted file: chats, documents, settings. Choose a place on another disk or stick, and a passphrase for the file. It stays that file's, whatever you change later. You can go on working; **Cancel** leaves nothing behind. "Done" is said only once the whole file was read again. Without any backup the panel reminds you.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>**Bóveda → Crear copia…** escribe todo salvo los modelos en un solo archivo cifrado: chats, documentos, ajustes. Elija un lugar en otro disco o memoria USB, y una frase de contraseña para el archivo. Sigue siendo la de ese archivo, cambie lo que cambie después. Puede seguir trabajando; **Cancelar** no deja nada. «Creada» aparece solo cuando el archivo entero se ha vuelto a leer. Si no hay ninguna copia, el panel se lo recuerda.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>**Watch a folder…** takes in what a folder holds, and what comes or changes in it later, by itself, while Cloister is open and unlocked; what changed meanwhile is found at the next unlock. The button is there where your site allows it. Hidden files, links and files that are still being written stay out. A card says how each folder stands and lets you **Pause** it or **Stop watching**; documents stay either way. A renamed file stays the same document. A deleted one is only marked *gone from disk*: **Remove them…** takes all of these away at once, after a question. What you remove yourself comes back only when its file changes.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>**Vigilar una carpeta…** recoge lo que contiene una carpeta, y lo que llega o cambia en ella más tarde, por sí solo, mientras Cloister está abierto y desbloqueado; lo que cambió entretanto se encuentra en el próximo desbloqueo. El botón está donde su organización lo permite. Los archivos ocultos, los enlaces y los archivos que aún se están escribiendo se quedan fuera. Una tarjeta dice cómo está cada carpeta y le permite **Pausar** o **Dejar de vigilar**; los documentos se conservan en ambos casos. Un archivo al que se cambia el nombre sigue siendo el mismo documento. Uno borrado solo se marca *ya no está en el disco*: **Eliminarlos…** elimina todos estos a la vez, tras una pregunta. Lo que usted elimine no vuelve hasta que cambie su archivo.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>**What no longer fits** is marked where it is: *Earlier messages are no longer read by the model* stands above the first message that it is given. A small model that answers from documents is given no earlier turns at all, for it would answer from them; the panel says so, and the question is still searched with the words of the one before it. If sources were found that did not fit, the answer says how many. How many earlier turns are given is set for all chats in Settings, and for one chat in the panel.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>**Lo que ya no cabe** se marca donde está: *El modelo ya no lee los mensajes anteriores* aparece encima del primer mensaje que se le da. A un modelo pequeño que responde a partir de documentos no se le da ningún turno anterior, pues respondería a partir de ellos; el panel lo dice, y la pregunta se busca igualmente con las palabras de la anterior. Si se encontraron fuentes que no cupieron, la respuesta dice cuántas. Cuántos turnos anteriores se dan se fija para todos los chats en Ajustes, y para un chat en el panel.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>**Whole documents.** "Summarise report.pdf", "What is this document about?" and "Compare plan-2024.pdf and plan-2025.pdf" read all of a document, part by part; a line says which part is being read and how long it may take. **Stop** keeps what is done, and says how far it came. Name the documents, select them in **Documents** and use **Summarise** or **Compare**, or use the three dots in **Sources**. If it is not clear which you mean, you are asked; answer with the name. English, German, Spanish, French and Vietnamese are understood. Up to 8 documents make a summary, up to 4 are compared.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>**Documentos enteros.** «Resume report.pdf», «¿De qué trata este documento?» y «Compara plan-2024.pdf y plan-2025.pdf» leen todo un documento, parte por parte; una línea dice qué parte se está leyendo y cuánto puede tardar. **Detener** conserva lo hecho y dice hasta dónde llegó. Nombre los documentos, o selecciónelos en **Documentos** y use **Resumir** o **Comparar**, o use los tres puntos en **Fuentes**. Si no está claro a cuáles se refiere, se le pregunta; conteste con el nombre. Se entienden inglés, alemán, español, francés y vietnamita. Hasta 8 documentos forman un resumen; se comparan hasta 4.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>A chat keeps the persona that it was begun with, also when that is changed or removed later. Choose another one in an open chat, and it answers from the next question on; a line says so.</source>
        <extracomment>item of a list in the manual</extracomment>
        <translation>Un chat conserva el perfil con el que empezó, también cuando más tarde se cambia o se elimina. Elija otro en un chat abierto y responderá desde la pregunta siguiente; una línea lo dice.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>A chat takes 50 files. For more, or for what several chats need, make a collection in **Documents**.</source>
        <extracomment>item of a list in the manual</extracomment>
        <translation>Un chat admite 50 archivos. Para más, o para lo que necesitan varios chats, cree una colección en **Documentos**.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>A comparison is always quoted: numbers that differ (in bold), what both say, what only one says. "Only in" means that no sentence like it was found in the other; it is no proof.</source>
        <extracomment>item of a list in the manual</extracomment>
        <translation>Una comparación siempre se hace con citas: las cifras que difieren (en negrita), lo que dicen ambos, lo que dice solo uno. «Solo en» significa que en el otro no se encontró una frase así; no es una prueba.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>A file that has changed can be attached again: what was read of it before, and quotes from that, go once the new version is read. Until then, or where it cannot be read, the earlier one is asked. Files of the same bytes are one.</source>
        <extracomment>item of a list in the manual</extracomment>
        <translation>Un archivo que ha cambiado puede adjuntarse de nuevo: lo que se leyó antes de él, y las citas de ello, desaparecen una vez leída la versión nueva. Hasta entonces, o si no se puede leer, se consulta la anterior. Los archivos con los mismos bytes son uno solo.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>A file that is changed on the disk is read again when you add it again. **Remove** takes a document away with its text, its vectors and its quotes in answers, and looks for traces afterwards.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Un archivo que se cambia en el disco se lee de nuevo cuando vuelve a añadirlo. **Eliminar** quita un documento con su texto, sus vectores y sus citas en las respuestas, y busca rastros después.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>A file that says *not in this vault* was attached where an imported chat comes from: a file of chats holds its name alone. Attach the same file again to ask about it, or take it off the list with its cross.</source>
        <extracomment>item of a list in the manual</extracomment>
        <translation>Un archivo que dice *no está en esta bóveda* se adjuntó allí de donde viene un chat importado: un archivo de chats solo contiene su nombre. Adjunte de nuevo el mismo archivo para preguntar sobre él, o quítelo de la lista con su aspa.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>A file that was imported before, or has the same content as another, is not read again; the end of an import says how many *were known*.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Un archivo que ya se importó, o que tiene el mismo contenido que otro, no se lee de nuevo; el final de una importación dice cuántos *ya estaban*.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>A message says what happened, what is safe and what to do. If the model's process ends, the window says so, the conversation stands, and the next question (or **Start it**) starts it anew. If the machine loses power, start again and unlock: what you had seen is there, and an unfinished answer is marked as interrupted.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Un mensaje dice qué ocurrió, qué está a salvo y qué hacer. Si termina el proceso del modelo, la ventana lo dice, la conversación se mantiene, y la pregunta siguiente (o **Iniciarlo**) lo inicia de nuevo. Si se corta la corriente, inicie de nuevo y desbloquee: lo que había visto está ahí, y una respuesta sin terminar está marcada como interrumpida.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>A model reads so much at once and no more: its context window. **Context 38 %** in the line at the bottom says how full it is; press it, or Ctrl+I, for the parts: rules, summary, earlier turns, sources, question, what is kept free for the answer. They are counted by the model itself, in what would be sent now.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Un modelo lee cierta cantidad de una vez y no más: su ventana de contexto. **Contexto 38 %**, en la línea de abajo, dice cuán llena está; púlselo, o Control+I, para ver las partes: reglas, resumen, turnos anteriores, fuentes, pregunta, lo que se reserva para la respuesta. Las cuenta el propio modelo, en lo que se enviaría ahora.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>A model that was removed comes back by importing it again. The starter models lie under the installation in `share/cloister/starter` (after `make setup`: `.venv/share/cloister/starter`): the GGUF file, and the folder `embedder`.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Un modelo eliminado vuelve al importarlo de nuevo. Los modelos iniciales están en la carpeta de la instalación, en `share/cloister/starter` (tras `make setup`: `.venv/share/cloister/starter`): el archivo GGUF y la carpeta `embedder`.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>A new code ends the one before; **Take away…** ends it without a new one. Your site may want every vault to have one; then you see it at the first start.</source>
        <extracomment>item of a list in the manual</extracomment>
        <translation>Un código nuevo anula el anterior; **Quitar…** lo anula sin uno nuevo. Su organización puede querer que toda bóveda tenga uno; entonces lo verá en el primer inicio.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>A number such as `[1]` is a source. Click it: **Sources** opens the page with the passage marked: a PDF or a picture as it looks, everything else (a file within a PDF too) as text, and **Text** shows the text of those too. A long text without pages is shown in pieces; turn them like pages.</source>
        <extracomment>item of a list in the manual</extracomment>
        <translation>Un número como `[1]` es una fuente. Haga clic en él: **Fuentes** abre la página con el pasaje marcado: un PDF o una imagen tal como se ve, todo lo demás (también un archivo dentro de un PDF) como texto; **Texto** muestra también el texto de esos archivos. Un texto largo sin páginas se muestra por fragmentos; páselos como si fueran páginas.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>A number that looks different, with a remark, means that the passage does not support the sentence. Do not rely on that sentence. A plain number means that its numbers, names and denials stand in the passage, and in English that who did what to whom is not the other way round there. That is told from the order of words around a verb: most exchanged names are seen, not all, and in other languages none. Look at the passage, and with the starter model choose **Quotes only** where it matters.</source>
        <extracomment>item of a list in the manual</extracomment>
        <translation>Un número de aspecto distinto, con una observación, significa que el pasaje no respalda la frase. No se fíe de esa frase. Un número corriente significa que sus cifras, nombres y negaciones están en el pasaje y que, en inglés, quién hizo qué a quién no está allí al revés. Eso se deduce del orden de las palabras en torno a un verbo: se detecta la mayoría de los nombres intercambiados, no todos, y en otros idiomas ninguno. Mire el pasaje y, con el modelo inicial, elija **Solo citas** cuando importe.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>A persona says who answers in a chat: what the model is told, which model writes, how freely, and from which documents. Choose one in the upper edge of a new chat. **Plain assistant** adds nothing to your settings; **Document analyst** keeps to the facts of your documents; **Translator** and **Editor** work on a text that you send.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Un perfil dice quién responde en un chat: qué se le dice al modelo, qué modelo redacta, con cuánta libertad y a partir de qué documentos. Elija uno en el borde superior de un chat nuevo. **Asistente sencillo** no añade nada a sus ajustes; **Analista de documentos** se ciñe a los hechos de sus documentos; **Traductor** y **Editor** trabajan sobre un texto que usted envía.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>A persona with a greeting begins the chat with it. No model wrote it, and no model reads it.</source>
        <extracomment>item of a list in the manual</extracomment>
        <translation>Un perfil con saludo empieza el chat con él. Ningún modelo lo redactó, y ningún modelo lo lee.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>A question that could not be kept, on a full disk for example, is back in the field of its chat.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Una pregunta que no se pudo guardar, por ejemplo con el disco lleno, vuelve al campo de su chat.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>A question that you send while a file is being read waits for it. **Ask now**, or Enter again, asks without it. **Retry** and **Continue** wait in the same way. If you change the question meanwhile, send it again. Where nothing can be read, as on a full disk or without a model that reads documents, the files wait and say why. They are read once that is over: it is tried again by itself, with your next question, after the next unlock, and by the arrow on a file.</source>
        <extracomment>item of a list in the manual</extracomment>
        <translation>Una pregunta que envíe mientras se lee un archivo lo espera. **Preguntar ya**, o Intro otra vez, pregunta sin él. **Reintentar** y **Continuar** esperan del mismo modo. Si cambia la pregunta entretanto, envíela de nuevo. Donde no se puede leer nada, como con el disco lleno o sin un modelo que lea documentos, los archivos esperan y dicen por qué. Se leen en cuanto eso termina: se vuelve a intentar por sí solo, con su siguiente pregunta, tras el siguiente desbloqueo y con la flecha de un archivo.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>A reranker reads your question together with the best passages and puts them in a better order. It also helps to tell when your documents do not answer. A checker reads each cited sentence together with its passage and says whether that bears it out. When one is first used it is tried on texts of known truth; its card says what it is good for, and what it is bad at it is not asked. **Do not use**, in the menu of its card, switches it off.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Un reordenador lee su pregunta junto con los mejores pasajes y los pone en mejor orden. También ayuda a saber cuándo sus documentos no responden. Un verificador lee cada frase con cita junto con su pasaje y dice si este la respalda. Cuando se usa uno por primera vez, se prueba con textos de respuesta conocida; su tarjeta dice para qué sirve, y aquello en lo que es malo no se le pregunta. **No usar**, en el menú de su tarjeta, lo desactiva.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>A row of a table is quoted with the names of its columns (`Station: Marlow; Capacity: 814`) where it is certain what they are called, else as it stands, as in tables of a PDF without borders; the source shows the row as it stands.</source>
        <extracomment>item of a list in the manual</extracomment>
        <translation>Una fila de una tabla se cita con los nombres de sus columnas (`Station: Marlow; Capacity: 814`) donde es seguro cómo se llaman; si no, tal como está, como en las tablas sin bordes de un PDF; la fuente muestra la fila tal como está.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>A summary by a small model, in *quotes only*, or without a model is made of the document's own sentences. A larger model writes it from notes on each part; what a part does not bear out is left out.</source>
        <extracomment>item of a list in the manual</extracomment>
        <translation>Un resumen hecho por un modelo pequeño, en *solo citas* o sin modelo se compone de las propias frases del documento. Un modelo más grande lo redacta a partir de notas sobre cada parte; lo que una parte no respalda se deja fuera.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>After the next unlock you are where you were: the same chat, the same lines, the same sources, and what you had typed.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Tras el próximo desbloqueo estará donde estaba: el mismo chat, las mismas líneas, las mismas fuentes y lo que había escrito.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Alt+Left, Alt+Right</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Alt+Izquierda, Alt+Derecha</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>An **adapter** is a small file (LoRA) that changes how one certain model answers. It cannot answer by itself: switch it on in the settings for its model, and choose how much of it is added. 1 is as it was trained, 0 is nothing; several add up. The card of an adapter says to which installed model it belongs. If the engine ends twice while it loads a model with an adapter, the adapter is put aside, not the model.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Un **adaptador** es un archivo pequeño (LoRA) que cambia cómo responde un modelo determinado. No puede responder por sí solo: actívelo en los ajustes de su modelo y elija en qué medida se aplica. 1 es tal como se entrenó, 0 es nada; varios se suman. La tarjeta de un adaptador dice a qué modelo instalado pertenece. Si el motor termina dos veces mientras carga un modelo con un adaptador, se aparta el adaptador, no el modelo.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Answer again, beside this answer</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Responder de nuevo, junto a esta respuesta</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Answers come from the attached files and from what the chat answers from otherwise; of two passages that tell as much, the attached one comes first. For answers from them alone choose **The attached files alone** in the list of documents at the upper edge.</source>
        <extracomment>item of a list in the manual</extracomment>
        <translation>Las respuestas salen de los archivos adjuntos y de los demás documentos con los que responde el chat; de dos pasajes que dicen lo mismo, el adjunto va primero. Para que salgan solo de los adjuntos, elija **Solo los archivos adjuntos** en la lista de documentos del borde superior.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Asking</source>
        <extracomment>heading in the manual</extracomment>
        <translation>Preguntar</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Attach files to the chat</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Adjuntar archivos al chat</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Back and forward in Help</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Atrás y adelante en la Ayuda</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Backup, check and restore</source>
        <extracomment>heading in the manual</extracomment>
        <translation>Copiar, comprobar y restaurar</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Both are under **Vault**.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Ambos están en **Bóveda**.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Bring back an earlier question</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Recuperar una pregunta anterior</translation>
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
        <translation>Los chats están a la izquierda, por fecha. Desde el menú de un chat (los tres puntos, o la tecla Menú) puede cambiarle el nombre, fijarlo, ponerlo en una carpeta, darle etiquetas, archivarlo o eliminarlo. Mantenga Mayúsculas o Control para seleccionar varios; lo que ofrecen el menú y la barra bajo la lista se hace entonces con todos. Una eliminación puede deshacerse durante medio minuto, la de muchos chats en un solo paso; después es definitiva. Lo que vuelve está donde estaba.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Copy its code, block after block</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Copiar su código, bloque a bloque</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Copy the answer</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Copiar la respuesta</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Ctrl++, Ctrl+-, Ctrl+0</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Control++, Control+-, Control+0</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Ctrl+,</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Control+,</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Ctrl+/</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Control+/</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Ctrl+1</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Control+1</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Ctrl+2</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Control+2</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Ctrl+3</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Control+3</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Ctrl+4</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Control+4</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Ctrl+5</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Control+5</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Ctrl+E</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Control+E</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Ctrl+F</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Control+F</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Ctrl+I</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Control+I</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Ctrl+K</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Control+K</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Ctrl+L</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Control+L</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Ctrl+N</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Control+N</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Ctrl+O</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Control+O</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Ctrl+PgUp, Ctrl+PgDown</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Control+Re Pág, Control+Av Pág</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Ctrl+Shift+A</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Control+Mayúsculas+A</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Ctrl+Shift+N</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Control+Mayúsculas+N</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Ctrl+Shift+S</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Control+Mayúsculas+S</translation>
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
        <translation>Suprimir</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Delete the chat in the list, or a version</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Eliminar el chat de la lista, o una versión</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Destroying a vault</source>
        <extracomment>heading in the manual</extracomment>
        <translation>Destruir una bóveda</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Documents</source>
        <extracomment>heading in the manual</extracomment>
        <translation>Documentos</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Drop files and folders here, or use **Add files…** and **Add folder…**, which a new chat has too. What only one chat needs can be [attached to it](#files-for-one-chat) instead. Every file has one of these states:</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Suelte aquí archivos y carpetas, o use **Añadir archivos…** y **Añadir carpeta…**, que también están en un chat nuevo. Lo que solo necesita un chat puede [adjuntarse a él](#files-for-one-chat). Cada archivo tiene uno de estos estados:</translation>
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
        <translation>Cada archivo está encima de la pregunta con su estado: en espera, leyéndose, listo, o fallido con el motivo. Apunte a él para saber más. Una llave pide la contraseña de un archivo protegido, una flecha vuelve a leerlo, un aspa lo quita.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Earlier or later version</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Versión anterior o posterior</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Edit the question</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Editar la pregunta</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Enter</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Intro</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Esc</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Escape</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Export the chat</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Exportar el chat</translation>
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
        <translation>F1 abre este manual en la parte que trata de la página en la que está, sin red. Tiene el contenido a la izquierda, una búsqueda (Control+F) y un botón para volver (Alt+Izquierda); Escape le devuelve a su página. Control+/ muestra solo las teclas. Tras una actualización, un aviso lleva una vez a **Novedades**, que puede volver a abrirse allí. Esta guía está en el idioma de la ventana; las demás páginas, entre ellas las de administración, y las novedades están en inglés.</translation>
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
        <translation>F3, Mayúsculas+F3</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Figures at the right edge open how an answer was written: model, tokens, speed, sampling, the seed also where it was drawn, sources. The menu (right click, or the Menu key) copies an answer as plain text, as it was written, or with its sources, and quotes a selection in your question.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Las cifras del borde derecho muestran cómo se redactó una respuesta: modelo, tokens, velocidad, muestreo, la semilla también cuando se sacó al azar, fuentes. El menú (clic derecho o la tecla Menú) copia una respuesta como texto sin formato, tal como se redactó o con sus fuentes, y cita una selección en su pregunta.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Files for one chat</source>
        <extracomment>smaller heading in the manual</extracomment>
        <translation>Archivos para un solo chat</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Find in this chat</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Buscar en este chat</translation>
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
        <translation>Continuar una respuesta que se cortó</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Go to Documents</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Ir a Documentos</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Go to Models</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Ir a Modelos</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Go to Personas</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Ir a Perfiles</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Go to Settings</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Ir a Ajustes</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Go to Vault</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Ir a Bóveda</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Go to the chat</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Ir al chat</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Help</source>
        <extracomment>smaller heading in the manual</extracomment>
        <translation>Ayuda</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Help for the page on screen</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Ayuda de la página que está en pantalla</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>How the answer was written</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Cómo se redactó la respuesta</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Import chats</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Importar chats</translation>
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
        <translation>Teclas</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Left, Right</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Izquierda, Derecha</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>List prompts and commands, in an empty question</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Listar prompts y comandos, en una pregunta vacía</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Lock</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Bloquear</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Locking</source>
        <extracomment>heading in the manual</extracomment>
        <translation>Bloqueo</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Menu</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Menú</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Models</source>
        <extracomment>heading in the manual</extracomment>
        <translation>Modelos</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Models that think</source>
        <extracomment>smaller heading in the manual</extracomment>
        <translation>Modelos que piensan</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>New chat</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Nuevo chat</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>New line in the question</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Nueva línea en la pregunta</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>New window</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Nueva ventana</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Next or previous source, or place that was found</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Fuente o coincidencia siguiente o anterior</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Next time you only unlock. The window is there at once; the model and the search index become ready behind it, and the bar at the bottom says so.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>La próxima vez solo tendrá que desbloquear. La ventana aparece al momento; el modelo y el índice de búsqueda se preparan detrás, y la barra de abajo lo indica.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Nothing is overwritten. **Retry** writes another answer beside the one there is, and **Edit question** asks it differently; **‹ 2 / 3 ›** steps between them, each with all that was said after it. What you ask next follows the branch on screen, and the model is told of that branch alone. The menu of a version deletes it, with what follows it. A hit of the search in another branch shows that branch.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Nada se sobrescribe. **Reintentar** redacta otra respuesta junto a la que hay, y **Editar pregunta** la plantea de otro modo; **‹ 2 / 3 ›** pasa de una a otra, cada una con todo lo que se dijo después. Lo que pregunte a continuación sigue la rama que está en pantalla, y al modelo solo se le da esa rama. El menú de una versión la elimina, con lo que le sigue. Un resultado de la búsqueda en otra rama muestra esa rama.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>One bad file never stops the others. You can go on chatting while files are read, pause, and retry what failed. While a question is answered the import rests. If the program ends or is locked in between, all that was added goes on at the next unlock where it stopped; what you paused waits for **Resume**.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Un archivo malo nunca detiene a los demás. Puede seguir chateando mientras se leen archivos, pausar la lectura y reintentar lo que falló. Mientras se responde una pregunta, la importación queda en espera. Si el programa termina o se bloquea entretanto, todo lo añadido continúa en el próximo desbloqueo donde se quedó; lo que puso en pausa espera a **Reanudar**.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Open a source of the answer</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Abrir una fuente de la respuesta</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Other documents that you choose beside it hold for this chat; another persona may bring others. A model that you choose takes the place of the persona's in this chat, and answers in all chats whose persona names none.</source>
        <extracomment>item of a list in the manual</extracomment>
        <translation>Otros documentos que elija aparte valen para este chat; otro perfil puede traer otros. Un modelo que elija ocupa en este chat el lugar del que tiene el perfil, y responde en todos los chats cuyo perfil no nombra ninguno.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Passphrase and recovery code</source>
        <extracomment>heading in the manual</extracomment>
        <translation>Frase de contraseña y recuperación</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Personas</source>
        <extracomment>heading in the manual</extracomment>
        <translation>Perfiles</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>PgUp, PgDown</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Re Pág, Av Pág</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Prompts and commands</source>
        <extracomment>smaller heading in the manual</extracomment>
        <translation>Prompts y comandos</translation>
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
        <translation>Las preguntas se leen tal como se escriben, en un chat y en `cloister search`:</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Quote the selection in the question</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Citar la selección en la pregunta</translation>
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
        <translation>Registro de eventos</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Rename the chat in the list</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Cambiar el nombre del chat de la lista</translation>
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
        <translation>Las páginas escaneadas y las imágenes se leen en los idiomas de su colección: abra la lista de colecciones y elija **Idiomas de las imágenes…**. Si uno no está instalado, se indica allí y en cada documento. Un archivo protegido pide su contraseña una vez; hasta que se bloquee la bóveda no se vuelve a pedir.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Search all chats</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Buscar en todos los chats</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Select several chats in the list</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Seleccionar varios chats de la lista</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Send</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Enviar</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Settings</source>
        <extracomment>heading in the manual</extracomment>
        <translation>Ajustes</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Several filters of one kind widen the search, different ones narrow it. Filters alone list the chats that fit.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Varios filtros de un mismo tipo amplían la búsqueda; los de tipos distintos la estrechan. Los filtros solos muestran los chats que encajan.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Several filters of one kind widen the search, different ones narrow it. Other words with a colon are words. A question such as "And who signed it?" is searched with the words of the question before it. A passage that stands in several files almost alike is shown once; `cloister search` says how often more.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Varios filtros de un mismo tipo amplían la búsqueda; los de tipos distintos la estrechan. Otras palabras con dos puntos cuentan como palabras. Una pregunta como «¿Y quién lo firmó?» se busca con las palabras de la pregunta anterior. Un pasaje que está casi igual en varios archivos se muestra una vez; `cloister search` dice cuántas veces más.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Shift+Enter</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Mayúsculas+Intro</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Shift+Up, Shift+Down</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Mayúsculas+Arriba, Mayúsculas+Abajo</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Show or hide Sources</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Mostrar u ocultar Fuentes</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Show or hide the summary of earlier messages</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Mostrar u ocultar el resumen de mensajes anteriores</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Show or hide what the model thought</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Mostrar u ocultar lo que pensó el modelo</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Size of the page in Sources; Ctrl with the wheel too</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Tamaño de la página en Fuentes; también Control con la rueda del ratón</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Some models think before they answer. Their thoughts are folded into one line, which counts the seconds while they come; press it, or T, to read them. They are kept with the answer and are no part of it: they are not copied or searched, not checked against sources, and not sent with later questions. Your site's filter holds for them too. The length limit is that of the answer; thoughts end with the context window at the latest.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Algunos modelos piensan antes de responder. Su razonamiento está plegado en una línea, que cuenta los segundos mientras llega; púlsela, o T, para leerlo. Se guarda con la respuesta y no forma parte de ella: no se copia ni se busca en él, no se coteja con las fuentes ni se envía con preguntas posteriores. El filtro de su organización vale también para él. El límite de longitud es el de la respuesta; el razonamiento termina a más tardar con la ventana de contexto.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Sources, pages and remarks are as for documents. "Summarise this document" means the attached one.</source>
        <extracomment>item of a list in the manual</extracomment>
        <translation>Fuentes, páginas y observaciones son como con los documentos. «Resume este documento» se refiere al adjunto.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Stop the answer</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Detener la respuesta</translation>
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
        <translation>El **idioma** de la ventana es el del sistema, o English, Tiếng Việt, Español, Deutsch, Français. Cambia al momento, también mientras se redacta una respuesta o se leen archivos; mientras se obtiene o se prueba un modelo, se exportan o importan chats, se revisa la bóveda, hay un diálogo abierto o se ofrece «Deshacer», espera a que eso termine. Las fechas y los números lo siguen; también lo que antes salió mal y consta en un chat. Las respuestas llegan en el idioma de la pregunta. La línea de comandos está en inglés.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>The first start</source>
        <extracomment>heading in the manual</extracomment>
        <translation>El primer inicio</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>The list holds for a time. When it ran out, what is installed keeps working, and nothing new is installed before the next sync. A model that the site took back is not loaded any more: its card says why, and what takes its place.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>La lista vale por un tiempo. Cuando ha caducado, lo instalado sigue funcionando y no se instala nada nuevo antes de la próxima sincronización. Un modelo que la organización ha retirado ya no se carga: su tarjeta dice por qué, y qué ocupa su lugar.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>The sliders on a card open **Settings for** that model. What you choose there holds whenever it answers, in place of Settings: the context, how it chooses words, how a conversation is kept in memory, the form of prompts. **All as in Settings** takes all of it back.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Los controles deslizantes de una tarjeta abren **Ajustes de** ese modelo. Lo que elija allí vale cada vez que él responda, en lugar de los ajustes generales: el contexto, cómo elige las palabras, cómo se mantiene una conversación en la memoria, el formato de los prompts. **Todo como en Ajustes** lo deshace todo.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>The vault keeps a copy of the original file unless your site has switched that off. Removing the document removes the copy.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>La bóveda guarda una copia del archivo original, a menos que su organización lo haya desactivado. Al eliminar el documento se elimina la copia.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Theme; language; how answers are written; the length of answers; the context, how much of a chat is remembered and whether the rest is summed up; a standing instruction for the model, which is kept in the vault.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Tema; idioma; cómo se redactan las respuestas; la longitud de las respuestas; el contexto, cuánto se recuerda de un chat y si se resume el resto; una instrucción permanente para el modelo, que se guarda en la bóveda.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>They belong to the chat in all its versions and windows, over a lock and a restart, and go with it: deleted, or when its time is over, its files are erased as removed documents are. Bringing a deleted chat back brings them back. A file on your disk is never touched.</source>
        <extracomment>item of a list in the manual</extracomment>
        <translation>Pertenecen al chat en todas sus versiones y ventanas, tras un bloqueo y un reinicio, y se van con él: si se elimina, o cuando vence su plazo, sus archivos se borran como los documentos eliminados. Al recuperar un chat eliminado vuelven también. Un archivo de su disco no se toca nunca.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>This list</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Esta lista</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>To come back from it, start Cloister with an empty data folder and press **Restore a backup…** on the first page. The file's passphrase is then the one of the vault. Models are imported again; those that are missing are named.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Para restaurarla, inicie Cloister con una carpeta de datos vacía y pulse **Restaurar una copia…** en la primera página. La frase de contraseña del archivo es entonces la de la bóveda. Los modelos se importan de nuevo; se nombran los que faltan.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Turn the page in Sources</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Pasar página en Fuentes</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Turn the page in a document's text</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Pasar página en el texto de un documento</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Type `/` in an empty question: a list of prompts opens and narrows as you type. Enter or Tab takes one, Esc closes the list and leaves the text, which can be sent as it is. What stands open in a prompt is asked for in a small form, and the finished question stands in the field before you send it.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Escriba `/` en una pregunta vacía: se abre una lista de prompts que se estrecha mientras escribe. Intro o Tab toma uno; Escape cierra la lista y deja el texto, que puede enviarse tal cual. Lo que queda abierto en un prompt se pide en un pequeño formulario, y la pregunta terminada está en el campo antes de que la envíe.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Type, press Enter. Shift+Enter begins a new line. **Stop** ends an answer; what came so far stays. Scroll up and the text stops following; a button brings you back to the newest. What you typed and did not send stays in its chat, encrypted like the rest, over a lock and a restart.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Escriba y pulse Intro. Mayúsculas+Intro empieza una línea nueva. **Detener** termina una respuesta; lo que haya llegado hasta entonces se conserva. Si se desplaza hacia arriba, la vista deja de seguir el texto; un botón le devuelve a lo más reciente. Lo que escribió y no envió se queda en su chat, cifrado como lo demás, también tras un bloqueo y un reinicio.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Under **Sampling** a preset sets all at once: **As delivered** for documents, **Exact** for the same answer each time, **Inventive** for drafts. **Sampling in detail** has the rest of what llama.cpp knows: DRY and XTC against repetition, mirostat, the order of samplers, a seed, stop strings, words that are to be likelier or never to come, and a grammar (GBNF) or a JSON schema that every answer must fit. A setting says in its own words what it does and how it is switched off.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>En **Muestreo**, un preajuste lo fija todo a la vez: **De fábrica** para documentos, **Exacto** para la misma respuesta cada vez, **Creativo** para borradores. **Muestreo en detalle** tiene lo demás que conoce llama.cpp: DRY y XTC contra la repetición, mirostat, el orden de los muestreadores, una semilla, cadenas de parada, palabras que han de ser más probables o no aparecer nunca, y una gramática (GBNF) o un esquema JSON que toda respuesta debe cumplir. Un ajuste dice con sus propias palabras qué hace y cómo se desactiva.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Up</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Arriba</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>User guide</source>
        <extracomment>title of a page of the manual</extracomment>
        <translation>Guía del usuario</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Vault shows how many events were recorded and a code. Recorded are unlocks, questions, imports, copies and the like, by time and number, never by what they say. **Show…** lists them, newest first, by event and date; **Verify** looks whether all of them are there as they were written; **Export…** writes them to a file that others can check. Write the code down now and then, with the number beside it: a record that was altered before that point does not have this code any more. Your site may let only some people see the list.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>La vista Bóveda muestra cuántos eventos se registraron y un código. Se registran desbloqueos, preguntas, importaciones, copias y similares, por fecha y número, nunca por lo que dicen. **Mostrar…** los enumera, primero los más recientes, por evento y fecha; **Verificar** comprueba si están todos tal como se escribieron; **Exportar…** los escribe en un archivo que otros pueden comprobar. Anote el código de vez en cuando, con el número a su lado: un registro alterado antes de ese punto ya no tiene ese código. Su organización puede permitir que solo algunas personas vean la lista.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Versions of questions and answers</source>
        <extracomment>smaller heading in the manual</extracomment>
        <translation>Versiones de preguntas y respuestas</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>What can be done with the row</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Acciones de la fila</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>What the context window holds</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Qué contiene la ventana de contexto</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>What the model is given</source>
        <extracomment>smaller heading in the manual</extracomment>
        <translation>Qué se le da al modelo</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>When something goes wrong</source>
        <extracomment>heading in the manual</extracomment>
        <translation>Cuando algo sale mal</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Where the model in use is removed, the oldest other one of its kind that can be used takes its place; a next embedder reads all documents at once, and until it is done they are found by their words.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Si se elimina el modelo en uso, ocupa su lugar el más antiguo de los demás de su clase que se pueda usar; el siguiente modelo de embeddings lee de inmediato todos los documentos y, hasta que termina, estos se encuentran por sus palabras.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Where you choose another embedder, or another precision under Settings, Documents, the one before goes on answering until the new one has read everything. The Documents view shows how far it is; it can be paused and given up.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Si elige otro modelo de embeddings, u otra precisión en Ajustes, Documentos, el anterior sigue respondiendo hasta que el nuevo lo haya leído todo. La vista Documentos muestra por dónde va; puede pausarse y abandonarse.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>While you type, the field says what the question takes, with the passages that are looked up for it, and how long it is to the first word, by how fast this model was here lately. It warns before a question pushes earlier messages out.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Mientras escribe, el campo dice cuánto ocupa la pregunta, con los pasajes que se buscan para ella, y cuánto falta hasta la primera palabra, según lo rápido que ha sido aquí este modelo últimamente. Avisa antes de que una pregunta desplace mensajes anteriores.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>With documents, an answer is made from their passages:</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Con documentos, una respuesta se compone a partir de sus pasajes:</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Without a model that answers you can still ask documents: the best passages themselves are shown. The menu of models at the top of a chat offers the same by choice: **Quotes only** answers with the best sentences of your documents, word for word, with their pages, up to three that are about equally near the question. It is quick, and nothing in it is made up. A small model whose answer stands in none of the sources gives way to the passages too, and the answer says so. Without an embedder documents are found by their words only, and none can be added.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Sin un modelo que responda puede consultar los documentos igualmente: se muestran los propios pasajes, los mejores. El menú de modelos en lo alto de un chat ofrece lo mismo a voluntad: **Solo citas** responde con las mejores frases de sus documentos, palabra por palabra, con sus páginas, hasta tres que estén más o menos igual de cerca de la pregunta. Es rápido, y nada en ello es inventado. Un modelo pequeño cuya respuesta no está en ninguna de las fuentes también cede el paso a los pasajes, y la respuesta lo dice. Sin un modelo de embeddings, los documentos se encuentran solo por sus palabras, y no se puede añadir ninguno.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Without documents, or with a chat set to use none, you talk to the model alone. It can be wrong, and then there is no source to check.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Sin documentos, o con un chat que no debe usar ninguno, hablará únicamente con el modelo. Puede equivocarse, y entonces no hay fuente que comprobar.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Your chats</source>
        <extracomment>heading in the manual</extracomment>
        <translation>Sus chats</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Your own are made on the same page. In their text `{{name}}` is asked for and `{{name=text}}` has a text already; `{{selection}}` is what is selected in the chat, `{{date}}` is today, and `{{clipboard}}` has a button that pastes: the clipboard is not read before.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Los suyos se crean en la misma página. En su texto, `{{name}}` se pide al usarlo y `{{name=text}}` tiene ya un texto; `{{selection}}` es lo que está seleccionado en el chat, `{{date}}` es la fecha de hoy, y `{{clipboard}}` tiene un botón que pega: antes no se lee el portapapeles.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Your site may filter questions and answers. A question that it stops is not sent and not kept: it stays in the field, with a sentence that says whom to ask, until you change it or lock. An answer ends where the filter stops it, or has █████ in the place of what it covers; a sentence below says so. The Vault view says whether there is a filter. Documents themselves are not filtered.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Su organización puede filtrar preguntas y respuestas. Una pregunta que el filtro detiene no se envía ni se guarda: se queda en el campo, con una frase que dice a quién preguntar, hasta que la cambie o bloquee. Una respuesta termina donde el filtro la detiene, o lleva █████ en lugar de lo que oculta; una frase debajo lo dice. La vista Bóveda dice si hay un filtro. Los propios documentos no se filtran.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>`"in quotation marks"`</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>`"entre comillas"`</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>`/edit prompts`</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>`/editar prompts`</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>`/quotes`</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>`/citas`</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>`/summarise`, `/compare`</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>`/resumir`, `/comparar`</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>`/translate`, `/explain`</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>`/traducir`, `/explicar`</translation>
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
        <translation>un nombre de archivo completo favorece ese archivo y no deja fuera ningún otro</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>all of a document, or two of them, read part by part; names of documents are offered as you type</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>todo un documento, o dos de ellos, leídos parte por parte; los nombres de los documentos se ofrecen mientras escribe</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>answers in your documents' own words from here on; no model writes</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>respuestas con las propias palabras de sus documentos desde aquí; ningún modelo redacta</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>asks for</source>
        <extracomment>head of a column in the manual</extracomment>
        <translation>pide</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>belongs together; passages that hold it so come first</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>va junto; los pasajes que lo contienen así van primero</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>chats in this folder; without a folder of that name, all that begin so</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>chats de esta carpeta; si no hay una con ese nombre, todos los que empiezan así</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>chats whose answers draw on documents of this collection, or marked so</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>chats cuyas respuestas se basan en documentos de esta colección, o con esta clasificación</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>chats with an answer of a model whose name holds this</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>chats con una respuesta de un modelo cuyo nombre contiene esto</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>chats with this tag</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>chats con esta etiqueta</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>command</source>
        <extracomment>head of a column in the manual</extracomment>
        <translation>comando</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>does</source>
        <extracomment>head of a column in the manual</extracomment>
        <translation>hace</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>failed</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>falló</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>from that day, month or year on; before it; in it</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>desde ese día, mes o año; antes; durante</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>gone from disk</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>ya no está en el disco</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>in quarantine</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>en cuarentena</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>in the question</source>
        <extracomment>head of a column in the manual</extracomment>
        <translation>en la pregunta</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>in the search</source>
        <extracomment>head of a column in the manual</extracomment>
        <translation>en la búsqueda</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>indexed</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>indexado</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>it ended its reader, or took it too long, twice; **Try again** in its menu tries it all the same</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>provocó dos veces el cierre de su lector, o lo hizo tardar demasiado; **Reintentar** en su menú lo intenta de todos modos</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>its file is not in its watched folder any more; it can still be asked</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>su archivo ya no está en su carpeta vigilada; aún se puede consultar</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>its text is in the vault and can be asked; *with a note*: point at it to read what is missing</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>su texto está en la bóveda y se puede consultar; *con una nota*: apunte a ella para leer qué falta</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>its turn comes, or is now</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>su turno llegará, o es ahora</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>key</source>
        <extracomment>head of a column in the manual</extracomment>
        <translation>tecla</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>left out</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>omitido</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>means</source>
        <extracomment>head of a column in the manual</extracomment>
        <translation>significa</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>must stand so</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>debe estar así</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>must stand so in a passage. If it stands nowhere, you are told, and see what comes nearest</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>debe estar así en un pasaje. Si no está en ninguna parte, se le dice, y verá lo que más se acerca</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>only files of this kind</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>solo archivos de este tipo</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>only files with this in their name; `file:*.xlsx` and `file:"my report"` work too, and with a `/` the path counts</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>solo archivos con esto en su nombre; `file:*.xlsx` y `file:"my report"` también sirven, y con una `/` cuenta la ruta</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>only such chats</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>solo esos chats</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>only these pages or slides</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>solo estas páginas o diapositivas</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>state</source>
        <extracomment>head of a column in the manual</extracomment>
        <translation>estado</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>the page with all prompts</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>la página con todos los prompts</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>the same day, however a document writes it. `03/04/2021` is looked for as both days it can be</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>el mismo día, lo escriba como lo escriba un documento. `03/04/2021` se busca como los dos días que puede ser</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>waiting, reading…</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>en espera, leyendo…</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>what is selected in the chat, or a text that you paste</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>lo que está seleccionado en el chat, o un texto que pegue</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>what you wrote, or what was answered</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>lo que escribió usted, o lo que se respondió</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>with the reason: a kind that cannot be read, a hidden file, or forbidden by your site</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>con el motivo: un tipo que no se puede leer, un archivo oculto, o prohibido por su organización</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>with the reason: needs a password, damaged or incomplete, no text found, ...</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>con el motivo: necesita una contraseña, dañado o incompleto, no se encontró texto, ...</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <location filename="../../app/ui/models/choosing.py"/>
        <source>A folder with an embedder…</source>
        <extracomment>addAction</extracomment>
        <translation>Carpeta con un modelo de embeddings…</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/choosing.py"/>
        <source>A model or adapter file (GGUF)…</source>
        <extracomment>addAction</extracomment>
        <translation>Archivo de modelo o adaptador (GGUF)…</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/options.py"/>
        <source>Adapters</source>
        <extracomment>label</extracomment>
        <translation>Adaptadores</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>Adapters · change how a model answers</source>
        <extracomment>in section_text</extracomment>
        <translation>Adaptadores · cambian cómo responde un modelo</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/details.py"/>
        <source>Added</source>
        <extracomment>in facts</extracomment>
        <translation>Añadido</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>Added to {models}</source>
        <extracomment>in _adapter_text</extracomment>
        <translation>Aplicado a {models}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/card.py"/>
        <source>Adjust how much {name} is added</source>
        <extracomment>get</extracomment>
        <translation>Ajustar cuánto se aplica {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/card.py"/>
        <source>Adjust…</source>
        <extracomment>get</extracomment>
        <translation>Ajustar…</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/options.py"/>
        <source>All as in Settings</source>
        <extracomment>QuietButton</extracomment>
        <translation>Todo como en Ajustes</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/options.py"/>
        <source>Answers</source>
        <extracomment>label</extracomment>
        <translation>Respuestas</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>Approved up to</source>
        <extracomment>in vetting_facts</extracomment>
        <translation>Aprobado hasta</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/details.py"/>
        <location filename="../../app/ui/models/offer_details.py"/>
        <source>Architecture</source>
        <extracomment>in details_of_offer, in facts</extracomment>
        <translation>Arquitectura</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/options.py"/>
        <source>As in Settings</source>
        <extracomment>FieldRow</extracomment>
        <translation>Como en Ajustes</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/options.py"/>
        <source>As its file says</source>
        <extracomment>in __init__</extracomment>
        <translation>Según su archivo</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/options.py"/>
        <source>As usual (f16)</source>
        <extracomment>in __init__</extracomment>
        <translation>Normal (f16)</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/options.py"/>
        <source>Attach {name}</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Aplicar {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/card.py"/>
        <source>Attach {name} to its model</source>
        <extracomment>get</extracomment>
        <translation>Aplicar {name} a su modelo</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/card.py"/>
        <source>Attach…</source>
        <extracomment>get</extracomment>
        <translation>Aplicar…</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/page.py"/>
        <source>Being tried on texts of known truth…</source>
        <extracomment>show_busy</extracomment>
        <translation>Probándolo con textos de respuesta conocida…</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>Can be added to {models}</source>
        <extracomment>in _adapter_text</extracomment>
        <translation>Se puede aplicar a {models}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/work_card.py"/>
        <source>Cancel</source>
        <extracomment>QuietButton</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/details.py"/>
        <source>Chat template that came with it</source>
        <extracomment>in _add_template, setAccessibleName</extracomment>
        <translation>Plantilla de chat que venía con él</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/offer_details.py"/>
        <source>Chat template that comes with it</source>
        <extracomment>in details_of_offer</extracomment>
        <translation>Plantilla de chat que viene con él</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>Checker</source>
        <extracomment>in facts_text</extracomment>
        <translation>Verificador</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/details.py"/>
        <location filename="../../app/ui/models/options.py"/>
        <source>Close</source>
        <extracomment>QuietButton</extracomment>
        <translation>Cerrar</translation>
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
        <translation>Contexto</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/options.py"/>
        <source>Conversations in memory</source>
        <extracomment>_Choice</extracomment>
        <translation>Conversaciones en memoria</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/card.py"/>
        <source>Details</source>
        <extracomment>QuietButton</extracomment>
        <translation>Detalles</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/card.py"/>
        <location filename="../../app/ui/models/details.py"/>
        <source>Details of {name}</source>
        <extracomment>setAccessibleName, setWindowTitle</extracomment>
        <translation>Detalles de {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/details.py"/>
        <source>Dimensions</source>
        <extracomment>in facts</extracomment>
        <translation>Dimensiones</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/card.py"/>
        <source>Do not use</source>
        <extracomment>addAction</extracomment>
        <translation>No usar</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>Embedder · finds passages by what they mean</source>
        <extracomment>in section_text</extracomment>
        <translation>Modelo de embeddings · encuentra pasajes por su significado</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/details.py"/>
        <source>Files, each with its SHA-256</source>
        <extracomment>label</extracomment>
        <translation>Archivos, cada uno con su SHA-256</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/offer_details.py"/>
        <source>First file of the model that it belongs to</source>
        <extracomment>in details_of_offer</extracomment>
        <translation>Primer archivo del modelo al que pertenece</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>Fits any machine</source>
        <extracomment>in _text_of_kind</extracomment>
        <translation>Cabe en cualquier equipo</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>Fits: needs {needed} of {free} free</source>
        <extracomment>in _verdict_text</extracomment>
        <translation>Cabe: necesita {needed} de {free} libres</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/details.py"/>
        <source>For it alone</source>
        <extracomment>in facts</extracomment>
        <translation>Solo para él</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>For text in pictures · kept, not used by this version</source>
        <extracomment>in section_text</extracomment>
        <translation>Para texto en imágenes · se conserva; esta versión no lo usa</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/options.py"/>
        <source>Form of prompts</source>
        <extracomment>_Choice</extracomment>
        <translation>Formato de los prompts</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>From the site's mirror</source>
        <extracomment>_vetted</extracomment>
        <translation>Del servidor espejo de la organización</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>From the site's stick</source>
        <extracomment>_vetted</extracomment>
        <translation>De la memoria USB de la organización</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/page.py"/>
        <source>Go on</source>
        <extracomment>_warn</extracomment>
        <translation>Continuar</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>How a conversation is kept in memory: q8_0 takes about half, q4_0 a quarter, and answers may be worse.</source>
        <extracomment>in cache_text</extracomment>
        <translation>Cómo se guarda una conversación en memoria: q8_0 ocupa cerca de la mitad y q4_0 una cuarta parte, y las respuestas pueden empeorar.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>How questions are framed for the model. Change it only if answers are garbled. Takes effect when the model is loaded.</source>
        <extracomment>in form_text</extracomment>
        <translation>Cómo se presentan las preguntas al modelo. Cámbielo solo si las respuestas salen ilegibles. Tiene efecto al cargar el modelo.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/choosing.py"/>
        <source>Import a model file</source>
        <extracomment>choose_files</extracomment>
        <translation>Importar un archivo de modelo</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>Import a smaller model or a smaller quantisation of it.</source>
        <extracomment>in _advice</extracomment>
        <translation>Importe un modelo más pequeño o una cuantización menor de este.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/choosing.py"/>
        <source>Import an embedder folder</source>
        <extracomment>in _choose_folder</extracomment>
        <translation>Importar la carpeta de un modelo de embeddings</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>Imported by hand on {day}</source>
        <extracomment>in origin_text</extracomment>
        <translation>Importado a mano el {day}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/imports.py"/>
        <source>Importing</source>
        <extracomment>WorkCard</extracomment>
        <translation>Importación</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/imports.py"/>
        <source>Importing {name}</source>
        <extracomment>begin</extracomment>
        <translation>Importando {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/choosing.py"/>
        <source>Import…</source>
        <extracomment>__init__</extracomment>
        <translation>Importar…</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/card.py"/>
        <source>In use</source>
        <extracomment>badge_of</extracomment>
        <translation>En uso</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/page.py"/>
        <source>Installed</source>
        <extracomment>Pill</extracomment>
        <translation>Instalados</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>Is tried when it is first used</source>
        <extracomment>in skills_text</extracomment>
        <translation>Se prueba al usarlo por primera vez</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>It is loaded so from now on; Settings for this model takes that back.</source>
        <extracomment>in oversize_text</extracomment>
        <translation>A partir de ahora se carga así; se deshace en los ajustes de este modelo.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>It needs {needed} and only {free} are free.</source>
        <extracomment>in oversize_text</extracomment>
        <translation>Necesita {needed} y solo hay {free} libres.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>Its files are erased from this machine, which frees {size}. Your chats stay.</source>
        <extracomment>in removal_text</extracomment>
        <translation>Los archivos del modelo se borran de este equipo, lo que libera {size}. Sus chats se conservan.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>Its model is not installed; it was made for {name}</source>
        <extracomment>in _adapter_text</extracomment>
        <translation>Su modelo no está instalado; se hizo para {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/details.py"/>
        <source>Its text has this SHA-256</source>
        <extracomment>Digest</extracomment>
        <translation>Su texto tiene este SHA-256</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/details.py"/>
        <source>Labels</source>
        <extracomment>in facts</extracomment>
        <translation>Clases</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>Left out: it did no better than guessing when it was tried</source>
        <extracomment>in skills_text</extracomment>
        <translation>Omitido: en la prueba no lo hizo mejor que el azar</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/details.py"/>
        <location filename="../../app/ui/models/offer_details.py"/>
        <source>Licence</source>
        <extracomment>in details_of_offer, in facts</extracomment>
        <translation>Licencia</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>LoRA adapter</source>
        <extracomment>in facts_text</extracomment>
        <translation>Adaptador LoRA</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>Loading it will probably fail; your chats are safe.</source>
        <extracomment>in oversize_text</extracomment>
        <translation>Es probable que falle al cargarse; sus chats están a salvo.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/details.py"/>
        <source>Made for</source>
        <extracomment>in facts</extracomment>
        <translation>Hecho para</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/details.py"/>
        <location filename="../../app/ui/models/layout.py"/>
        <source>Models</source>
        <extracomment>in facts, label</extracomment>
        <translation>Modelos</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/choosing.py"/>
        <source>Models (*.gguf);;All files (*)</source>
        <extracomment>choose_files</extracomment>
        <translation>Modelos (*.gguf);;Todos los archivos (*)</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/card.py"/>
        <source>More about {name}</source>
        <extracomment>IconButton</extracomment>
        <translation>Más sobre {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>No adapter for this model is installed. An adapter is a small file that changes how a model answers; it is installed or imported like a model.</source>
        <extracomment>in no_adapter_text</extracomment>
        <translation>No hay ningún adaptador instalado para este modelo. Un adaptador es un archivo pequeño que cambia cómo responde un modelo; se instala o se importa igual que un modelo.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/page.py"/>
        <source>No model that answers</source>
        <extracomment>EmptyState</extracomment>
        <translation>Ningún modelo que responda</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>Not used by this version</source>
        <extracomment>in _text_of_kind</extracomment>
        <translation>Esta versión no lo usa</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>Note</source>
        <extracomment>in vetting_facts</extracomment>
        <translation>Nota</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/details.py"/>
        <source>Origin</source>
        <extracomment>in facts</extracomment>
        <translation>Origen</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/details.py"/>
        <location filename="../../app/ui/models/offer_details.py"/>
        <source>Parameters</source>
        <extracomment>in details_of_offer, in facts</extracomment>
        <translation>Parámetros</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>Passages and citations are judged without it from then on.</source>
        <extracomment>in removal_text</extracomment>
        <translation>A partir de entonces, los pasajes y las citas se juzgan sin él.</translation>
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
        <translation>Apartado: al cargarlo falló gravemente dos veces seguidas</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/details.py"/>
        <location filename="../../app/ui/models/offer_details.py"/>
        <source>Quantisation</source>
        <extracomment>in details_of_offer, in facts</extracomment>
        <translation>Cuantización</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/vectors.py"/>
        <source>Reading documents anew</source>
        <extracomment>WorkCard</extracomment>
        <translation>Relectura de documentos</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/vectors.py"/>
        <source>Reading your documents anew</source>
        <extracomment>begin</extracomment>
        <translation>Volviendo a leer los documentos</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/acts.py"/>
        <source>Remove</source>
        <extracomment>_ask</extracomment>
        <translation>Eliminar</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/page.py"/>
        <source>Remove it and import it again. Your chats are safe.</source>
        <extracomment>show_message</extracomment>
        <translation>Elimínelo e impórtelo de nuevo. Sus chats están a salvo.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/acts.py"/>
        <source>Remove “{name}”?</source>
        <extracomment>_ask</extracomment>
        <translation>¿Eliminar «{name}»?</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/card.py"/>
        <source>Remove…</source>
        <extracomment>addAction</extracomment>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>Repository</source>
        <extracomment>in vetting_facts</extracomment>
        <translation>Repositorio</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>Reranker</source>
        <extracomment>in facts_text</extracomment>
        <translation>Reordenador</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>Rerankers and checkers · put passages in order and check answers</source>
        <extracomment>in section_text</extracomment>
        <translation>Reordenadores y verificadores · ordenan los pasajes y comprueban las respuestas</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/details.py"/>
        <source>SHA-256 of {name}</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>SHA-256 de {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/options.py"/>
        <source>Scale of {name}</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Escala de {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/page.py"/>
        <source>See what the site offers</source>
        <extracomment>add_action</extracomment>
        <translation>Ver lo que ofrece la organización</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/card.py"/>
        <location filename="../../app/ui/models/options.py"/>
        <source>Settings for {name}</source>
        <extracomment>IconButton, setWindowTitle</extracomment>
        <translation>Ajustes de {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>Starter model, came with the application</source>
        <extracomment>in origin_text</extracomment>
        <translation>Modelo inicial, incluido con la aplicación</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/details.py"/>
        <source>Taken back</source>
        <extracomment>in facts</extracomment>
        <translation>Retirado</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>Taken back by the site: {reason}</source>
        <extracomment>in revoked_text</extracomment>
        <translation>Retirado por la organización: {reason}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>The part of the application that loads models ended over it, twice in a row. Your chats are safe, and it can do no other harm. Verify its files first.</source>
        <extracomment>in again_text</extracomment>
        <translation>La parte de la aplicación que carga los modelos se cerró por su causa dos veces seguidas. Sus chats están a salvo y no puede causar otro daño. Verifique antes sus archivos.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/card.py"/>
        <source>The site offers a newer one</source>
        <extracomment>setToolTip</extracomment>
        <translation>La organización ofrece uno más reciente</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/page.py"/>
        <source>This embedder has not read all documents; the one before answers.</source>
        <extracomment>_warn</extracomment>
        <translation>Este modelo de embeddings no ha leído todos los documentos; responde el anterior.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/details.py"/>
        <location filename="../../app/ui/models/offer_details.py"/>
        <source>This machine</source>
        <extracomment>in details_of_offer, in facts</extracomment>
        <translation>Este equipo</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>Tight: needs {needed} of {free} free; close other programs before you use it</source>
        <extracomment>in _verdict_text</extracomment>
        <translation>Justo: necesita {needed} de {free} libres; cierre otros programas antes de usarlo</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/details.py"/>
        <source>Tokenizer</source>
        <extracomment>in facts</extracomment>
        <translation>Tokenizador</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/acts.py"/>
        <location filename="../../app/ui/models/card.py"/>
        <source>Try again</source>
        <extracomment>_ask, get</extracomment>
        <translation>Reintentar</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/card.py"/>
        <source>Try {name} again</source>
        <extracomment>get</extracomment>
        <translation>Reintentar con {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/acts.py"/>
        <source>Try “{name}” again?</source>
        <extracomment>_ask</extracomment>
        <translation>¿Reintentar con «{name}»?</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>Until another embedder is imported, nothing can be indexed.</source>
        <extracomment>in removal_text</extracomment>
        <translation>Mientras no se importe otro modelo de embeddings, no se puede indexar nada.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>Until another model is imported, answers show the passages themselves.</source>
        <extracomment>in removal_text</extracomment>
        <translation>Mientras no se importe otro modelo, las respuestas muestran los propios pasajes.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/page.py"/>
        <source>Until there is one, questions are answered with the passages themselves. Install one that your site offers, or import a GGUF file.</source>
        <extracomment>EmptyState</extracomment>
        <translation>Mientras no haya uno, las preguntas se responden con los propios pasajes. Instale uno que ofrezca su organización o importe un archivo GGUF.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/card.py"/>
        <source>Update</source>
        <extracomment>QuietButton</extracomment>
        <translation>Actualizar</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/card.py"/>
        <source>Update {name}</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Actualizar {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/card.py"/>
        <source>Use</source>
        <extracomment>get</extracomment>
        <translation>Usar</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/acts.py"/>
        <source>Use it</source>
        <extracomment>in _ask_of_oversize</extracomment>
        <translation>Usarlo</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/acts.py"/>
        <source>Use it so</source>
        <extracomment>in _ask_of_oversize</extracomment>
        <translation>Usarlo así</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/card.py"/>
        <source>Use {name}</source>
        <extracomment>get</extracomment>
        <translation>Usar {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>Use {name} instead.</source>
        <extracomment>in revoked_text</extracomment>
        <translation>Use {name} en su lugar.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/acts.py"/>
        <source>Use “{name}” all the same?</source>
        <extracomment>in _ask_of_oversize</extracomment>
        <translation>¿Usar «{name}» de todos modos?</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/acts.py"/>
        <source>Use “{name}” so that it fits?</source>
        <extracomment>in _ask_of_oversize</extracomment>
        <translation>¿Usar «{name}» de modo que quepa?</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/card.py"/>
        <source>Verify files</source>
        <extracomment>addAction</extracomment>
        <translation>Verificar archivos</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/page.py"/>
        <source>Verifying its files…</source>
        <extracomment>show_busy</extracomment>
        <translation>Verificando sus archivos…</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>Vetted by</source>
        <extracomment>in vetting_facts</extracomment>
        <translation>Revisado por</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/page.py"/>
        <source>What it has read is kept.</source>
        <extracomment>_warn</extracomment>
        <translation>Lo que ha leído se conserva.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>What you choose here holds whenever this model answers. All else is as in Settings.</source>
        <extracomment>in options_text</extracomment>
        <translation>Lo que elija aquí vale cada vez que responda este modelo. Todo lo demás, como en Ajustes.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>Will not fit: needs {needed}, {free} free.</source>
        <extracomment>in _verdict_text</extracomment>
        <translation>No cabrá: necesita {needed} y hay {free} libres.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>With {n} layer on the graphics processor it needs {size}.</source>
        <extracomment>the form for one</extracomment>
        <translation>Con {n} capa en el procesador gráfico necesita {size}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>With {n} layers on the graphics processor it needs {size}.</source>
        <extracomment>the form for any other number</extracomment>
        <translation>Con {n} capas en el procesador gráfico necesita {size}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>With {n} tokens of context it needs {size}.</source>
        <extracomment>in offer_text</extracomment>
        <translation>Con {n} tokens de contexto necesita {size}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>With {n} tokens of context, kept as {form}, it needs {size}.</source>
        <extracomment>in offer_text</extracomment>
        <translation>Con {n} tokens de contexto, guardados como {form}, necesita {size}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>Your site allows only model files that are on its signed list.</source>
        <extracomment>in import_rule_text</extracomment>
        <translation>Su organización solo permite archivos de modelo que estén en su lista firmada.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>Your site does not allow importing model files. Ask its administrator for a model.</source>
        <extracomment>in import_rule_text</extracomment>
        <translation>Su organización no permite importar archivos de modelo. Pida un modelo a su administrador.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/imports.py"/>
        <source>checking</source>
        <extracomment>begin</extracomment>
        <translation>comprobando</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>checks cited sentences</source>
        <extracomment>in skills_text</extracomment>
        <translation>comprueba las frases citadas</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>context {n}</source>
        <extracomment>append</extracomment>
        <translation>contexto {n}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>conversations kept as {form}</source>
        <extracomment>append</extracomment>
        <translation>conversaciones guardadas como {form}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>files not verified</source>
        <extracomment>in verified_text</extracomment>
        <translation>archivos sin verificar</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>files verified</source>
        <extracomment>in verified_text</extracomment>
        <translation>archivos verificados</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>good for trying out, not for judgement</source>
        <extracomment>in origin_text</extracomment>
        <translation>bueno para probar, no para fiarse de su criterio</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>judges whether a question is answered</source>
        <extracomment>in skills_text</extracomment>
        <translation>juzga si una pregunta queda respondida</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/details.py"/>
        <source>not stated</source>
        <extracomment>in facts</extracomment>
        <translation>no indicada</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/imports.py"/>
        <source>preparing it for this machine, about a minute</source>
        <extracomment>begin</extracomment>
        <translation>preparándolo para este equipo, alrededor de un minuto</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>prompts as {form}</source>
        <extracomment>append</extracomment>
        <translation>prompts como {form}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>puts passages in order</source>
        <extracomment>in skills_text</extracomment>
        <translation>ordena los pasajes</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/work_card.py"/>
        <source>stopping</source>
        <extracomment>_say</extracomment>
        <translation>deteniendo</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/vectors.py"/>
        <source>the one before answers until it is done</source>
        <extracomment>in _fact</extracomment>
        <translation>el anterior responde hasta que termine</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>vetted by {name}</source>
        <extracomment>in _vetted</extracomment>
        <translation>revisado por {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>with {adapter} at {scale}</source>
        <extracomment>in own_text</extracomment>
        <translation>con {adapter} (escala {scale})</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/vectors.py"/>
        <location filename="../../app/ui/models/words.py"/>
        <source>{done} of {total}</source>
        <extracomment>in _fact, in progress_text</extracomment>
        <translation>{done} de {total}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>{model} at {scale}</source>
        <extracomment>in _adapter_text</extracomment>
        <translation>{model} (escala {scale})</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/page.py"/>
        <source>{name} answers from now on.</source>
        <extracomment>in _on_used</extracomment>
        <translation>{name} responde a partir de ahora.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>{name} answers from then on.</source>
        <extracomment>in removal_text</extracomment>
        <translation>{name} responde a partir de entonces.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>{name} fits.</source>
        <extracomment>in _advice</extracomment>
        <translation>{name} sí cabe.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/page.py"/>
        <source>{name} indexes from now on.</source>
        <extracomment>in _on_used</extracomment>
        <translation>{name} indexa a partir de ahora.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>{name} indexes from then on.</source>
        <extracomment>in removal_text</extracomment>
        <translation>{name} indexa a partir de entonces.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/page.py"/>
        <source>{name} is installed.</source>
        <extracomment>_on_changed</extracomment>
        <translation>{name} está instalado.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>{name} is switched off.</source>
        <extracomment>in switched_text</extracomment>
        <translation>{name} está desactivado.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/page.py"/>
        <source>{name} is tried again with its model.</source>
        <extracomment>in _on_used</extracomment>
        <translation>{name} se vuelve a probar con su modelo.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>{name} is used from now on.</source>
        <extracomment>in switched_text</extracomment>
        <translation>{name} se usa a partir de ahora.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/page.py"/>
        <source>{name} removed, {size} freed.</source>
        <extracomment>in _on_removed</extracomment>
        <translation>{name} eliminado; {size} liberados.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/page.py"/>
        <source>{name}: every file is intact.</source>
        <extracomment>show_message</extracomment>
        <translation>{name}: todos los archivos están intactos.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>{n} billion</source>
        <extracomment>in parameters_text</extracomment>
        <translation>{n} mil millones</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>{n} dimensions</source>
        <extracomment>in facts_text</extracomment>
        <translation>{n} dimensiones</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>{n} layer on the graphics processor</source>
        <extracomment>in own_text</extracomment>
        <translation>{n} capa en el procesador gráfico</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>{n} layers on the graphics processor</source>
        <extracomment>in own_text</extracomment>
        <translation>{n} capas en el procesador gráfico</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>{n} million</source>
        <extracomment>in parameters_text</extracomment>
        <translation>{n} millones</translation>
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
        <translation>{n} tokens por pasaje</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/page.py"/>
        <source>“{name}” is damaged: a file is missing or was changed.</source>
        <extracomment>show_message</extracomment>
        <translation>«{name}» está dañado: falta un archivo o se modificó.</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <location filename="../../app/ui/unlock/new_passphrase.py"/>
        <source>At least {n} characters</source>
        <extracomment>in _strength_words</extracomment>
        <translation>Al menos {n} caracteres</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/new_passphrase.py"/>
        <source>Caps Lock is on.</source>
        <extracomment>in _warn</extracomment>
        <translation>Bloq Mayús está activado.</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/new_passphrase.py"/>
        <source>Fair</source>
        <extracomment>in _strength_words</extracomment>
        <translation>Aceptable</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/new_passphrase.py"/>
        <source>Good</source>
        <extracomment>in _strength_words</extracomment>
        <translation>Buena</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/new_passphrase.py"/>
        <source>Strength</source>
        <extracomment>ProgressLine</extracomment>
        <translation>Fortaleza</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/new_passphrase.py"/>
        <source>Strong</source>
        <extracomment>in _strength_words</extracomment>
        <translation>Fuerte</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/new_passphrase.py"/>
        <source>The same again</source>
        <extracomment>PassphraseField</extracomment>
        <translation>Repítala</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/new_passphrase.py"/>
        <source>The two are not the same yet.</source>
        <extracomment>in _warn</extracomment>
        <translation>Las dos aún no coinciden.</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/new_passphrase.py"/>
        <source>Weak: a few more words help</source>
        <extracomment>in _strength_words</extracomment>
        <translation>Débil: unas palabras más ayudan</translation>
    </message>
</context>
<context>
    <name>OpenedChat</name>
    <message>
        <location filename="../../app/ui/chat/opened.py"/>
        <source>Copied</source>
        <extracomment>showText</extracomment>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>PageCanvas</name>
    <message>
        <location filename="../../app/ui/chat/page_canvas.py"/>
        <source>The page</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>La página</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/page_canvas.py"/>
        <source>The page is being drawn…</source>
        <extracomment>in _paint_waiting</extracomment>
        <translation>Dibujando la página…</translation>
    </message>
</context>
<context>
    <name>PageStage</name>
    <message>
        <location filename="../../app/ui/chat/page_stage.py"/>
        <source>Back to passage</source>
        <extracomment>QuietButton</extracomment>
        <translation>Volver al pasaje</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/page_stage.py"/>
        <source>Fit the width (Ctrl+0)</source>
        <extracomment>IconButton</extracomment>
        <translation>Ajustar al ancho (Control+0)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/page_stage.py"/>
        <source>Larger (Ctrl++)</source>
        <extracomment>IconButton</extracomment>
        <translation>Más grande (Control++)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/page_stage.py"/>
        <source>Next page (PgDown)</source>
        <extracomment>IconButton</extracomment>
        <translation>Página siguiente (Av Pág)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/page_stage.py"/>
        <source>Page</source>
        <extracomment>Pill</extracomment>
        <translation>Página</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/page_stage.py"/>
        <source>Page{number} as it looks</source>
        <extracomment>setAccessibleName: {number} is empty, or begins with a space.</extracomment>
        <translation>Aspecto de la página{number}</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/page_stage.py"/>
        <source>Previous page (PgUp)</source>
        <extracomment>IconButton</extracomment>
        <translation>Página anterior (Re Pág)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/page_stage.py"/>
        <source>Smaller (Ctrl+-)</source>
        <extracomment>IconButton</extracomment>
        <translation>Más pequeña (Control+-)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/page_stage.py"/>
        <source>Text</source>
        <extracomment>Pill</extracomment>
        <translation>Texto</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/page_stage.py"/>
        <source>The passage is marked: {passage}</source>
        <extracomment>in _name_canvas</extracomment>
        <translation>El pasaje está marcado: {passage}</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/page_stage.py"/>
        <source>The passage is not in this picture's own text: Text marks it.</source>
        <extracomment>in _words</extracomment>
        <translation>El pasaje no está en el texto propio de esta imagen: aparece marcado en Texto.</translation>
    </message>
</context>
<context>
    <name>PageText</name>
    <message>
        <location filename="../../app/ui/chat/page_text.py"/>
        <source>Text of the page</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Texto de la página</translation>
    </message>
</context>
<context>
    <name>PassphraseChange</name>
    <message>
        <location filename="../../app/ui/vault/passphrase_change.py"/>
        <source>Change</source>
        <extracomment>PassphraseDialog</extracomment>
        <translation>Cambiar</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/passphrase_change.py"/>
        <source>Change the passphrase</source>
        <extracomment>PassphraseDialog</extracomment>
        <translation>Cambiar la frase de contraseña</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/passphrase_change.py"/>
        <source>Choose a new passphrase</source>
        <extracomment>PassphraseDialog</extracomment>
        <translation>Elija una nueva frase de contraseña</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/passphrase_change.py"/>
        <source>Later</source>
        <extracomment>setText</extracomment>
        <translation>Más tarde</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/passphrase_change.py"/>
        <source>The old one does not open this vault any more then. It still opens copies of the data folder that were made before.</source>
        <extracomment>PassphraseDialog</extracomment>
        <translation>La anterior ya no abrirá esta bóveda. Aún abre las copias de la carpeta de datos hechas antes.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/passphrase_change.py"/>
        <source>You opened the vault with the recovery code. The passphrase of before still opens it until you choose another. The code stays as it is.</source>
        <extracomment>PassphraseDialog</extracomment>
        <translation>La bóveda se abrió con el código de recuperación. La frase de contraseña anterior aún la abre hasta que elija otra. El código sigue como está.</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <location filename="../../app/ui/vault/passphrase_dialog.py"/>
        <source>Cancel</source>
        <extracomment>QuietButton</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/passphrase_dialog.py"/>
        <source>Caps Lock is on.</source>
        <extracomment>_say</extracomment>
        <translation>Bloq Mayús está activado.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/passphrase_dialog.py"/>
        <source>New passphrase</source>
        <extracomment>NewPassphrase</extracomment>
        <translation>Nueva frase de contraseña</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/passphrase_dialog.py"/>
        <source>Passphrase</source>
        <extracomment>in __init__</extracomment>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/passphrase_dialog.py"/>
        <source>Passphrase now</source>
        <extracomment>in __init__</extracomment>
        <translation>Frase de contraseña actual</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/passphrase_dialog.py"/>
        <source>This takes a second or two.</source>
        <extracomment>_say</extracomment>
        <translation>Tarda uno o dos segundos.</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <location filename="../../app/ui/unlock/passphrase.py"/>
        <source>Hide</source>
        <extracomment>setToolTip</extracomment>
        <translation>Ocultar</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/passphrase.py"/>
        <source>Show</source>
        <extracomment>setToolTip</extracomment>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>PassphrasePanel</name>
    <message>
        <location filename="../../app/ui/vault/passphrase.py"/>
        <source>Change the passphrase…</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Cambiar la frase de contraseña…</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/passphrase.py"/>
        <source>Change…</source>
        <extracomment>QuietButton</extracomment>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/passphrase.py"/>
        <source>It is stored nowhere, so nobody can tell you what it is. Changing it takes a moment, however much the vault holds.</source>
        <extracomment>in _lay_out</extracomment>
        <translation>No se guarda en ningún sitio, así que nadie puede decirle cuál es. Cambiarla lleva un momento, por mucho que contenga la bóveda.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/passphrase.py"/>
        <source>It opens this vault no more; only the passphrase does. Copies of the data folder that were made before still open with it.</source>
        <extracomment>ConfirmDialog</extracomment>
        <translation>Ya no abrirá esta bóveda; solo lo hará la frase de contraseña. Las copias de la carpeta de datos hechas antes aún se abren con él.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/passphrase.py"/>
        <source>Made on {day}. It opens the vault when the passphrase is lost, for whoever has it.</source>
        <extracomment>in _code_words</extracomment>
        <translation>Creado el {day}. Si se pierde la frase de contraseña, abre la bóveda a quien lo tenga.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/passphrase.py"/>
        <source>Make a new one…</source>
        <extracomment>in _show</extracomment>
        <translation>Crear uno nuevo…</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/passphrase.py"/>
        <source>Make a recovery code</source>
        <extracomment>PassphraseDialog</extracomment>
        <translation>Crear un código de recuperación</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/passphrase.py"/>
        <source>Make one…</source>
        <extracomment>QuietButton, in _show</extracomment>
        <translation>Crear uno…</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/passphrase.py"/>
        <source>Make the code</source>
        <extracomment>PassphraseDialog</extracomment>
        <translation>Crear el código</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/passphrase.py"/>
        <source>Passphrase</source>
        <extracomment>label</extracomment>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/passphrase.py"/>
        <source>Passphrase changed</source>
        <extracomment>setText</extracomment>
        <translation>Frase de contraseña cambiada</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/passphrase.py"/>
        <source>Recovery code</source>
        <extracomment>label</extracomment>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/passphrase.py"/>
        <source>Recovery code taken away</source>
        <extracomment>setText</extracomment>
        <translation>Se quitó el código de recuperación</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/passphrase.py"/>
        <source>Take away</source>
        <extracomment>ConfirmDialog</extracomment>
        <translation>Quitar</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/passphrase.py"/>
        <source>Take away…</source>
        <extracomment>QuietButton</extracomment>
        <translation>Quitar…</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/passphrase.py"/>
        <source>Take the recovery code away?</source>
        <extracomment>ConfirmDialog</extracomment>
        <translation>¿Quitar el código de recuperación?</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/passphrase.py"/>
        <source>Take the recovery code away…</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Quitar el código de recuperación…</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/passphrase.py"/>
        <source>The code of before opens nothing any more then.</source>
        <extracomment>in _reason_words</extracomment>
        <translation>El código anterior ya no abrirá nada.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/passphrase.py"/>
        <source>There is none. If the passphrase is lost, so is all that is in here.</source>
        <extracomment>in _code_words</extracomment>
        <translation>No hay ninguno. Si se pierde la frase de contraseña, se pierde todo lo que hay aquí.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/passphrase.py"/>
        <source>Your passphrase is asked for, so that nobody else makes one here.</source>
        <extracomment>in _reason_words</extracomment>
        <translation>Se pide su frase de contraseña para que nadie más cree uno aquí.</translation>
    </message>
</context>
<context>
    <name>PersonaPill</name>
    <message>
        <location filename="../../app/ui/chat/persona_pill.py"/>
        <source>Edit personas…</source>
        <extracomment>addAction</extracomment>
        <translation>Editar perfiles…</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/persona_pill.py"/>
        <source>Persona</source>
        <extracomment>setTitle</extracomment>
        <translation>Perfil</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/persona_pill.py"/>
        <source>Persona: {name}</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Perfil: {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/persona_pill.py"/>
        <source>Who answers in this chat: {name}</source>
        <extracomment>plain_tip</extracomment>
        <translation>Quién responde en este chat: {name}</translation>
    </message>
</context>
<context>
    <name>Personas</name>
    <message>
        <location filename="../../app/ui/personas/words.py"/>
        <source>All documents</source>
        <extracomment>in scope_name</extracomment>
        <translation>Todos los documentos</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/persona_dialog.py"/>
        <source>Answers from</source>
        <extracomment>_add_choice</extracomment>
        <translation>Responde a partir de</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/persona_dialog.py"/>
        <location filename="../../app/ui/personas/words.py"/>
        <source>As in Settings</source>
        <extracomment>in __init__, in scope_name</extracomment>
        <translation>Como en Ajustes</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/words.py"/>
        <source>Books</source>
        <extracomment>in icon_name</extracomment>
        <translation>Libros</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/page.py"/>
        <source>Built in</source>
        <extracomment>mark</extracomment>
        <translation>Incluido</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/edit_dialog.py"/>
        <source>Cancel</source>
        <extracomment>QuietButton</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/page.py"/>
        <source>Copy {name}</source>
        <extracomment>add_act</extracomment>
        <translation>Copiar {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/page.py"/>
        <source>Copy…</source>
        <extracomment>add_act</extracomment>
        <translation>Copiar…</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/words.py"/>
        <source>Date</source>
        <extracomment>in variable_label</extracomment>
        <translation>Fecha</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/words.py"/>
        <source>Document</source>
        <extracomment>in variable_label</extracomment>
        <translation>Documento</translation>
    </message>
    <message>
        <location filename="../../app/settings/built_in.py"/>
        <source>Document analyst</source>
        <extracomment>personas</extracomment>
        <translation>Analista de documentos</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/persona_dialog.py"/>
        <source>Edit persona</source>
        <extracomment>in __init__</extracomment>
        <translation>Editar perfil</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/prompt_dialog.py"/>
        <source>Edit prompt</source>
        <extracomment>in __init__</extracomment>
        <translation>Editar prompt</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/page.py"/>
        <source>Edit {name}</source>
        <extracomment>add_act</extracomment>
        <translation>Editar {name}</translation>
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
        <translation>Editar…</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/page.py"/>
        <source>Export your personas and prompts</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Exportar los perfiles y prompts propios</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/files.py"/>
        <source>Export your personas and prompts: the file is not encrypted</source>
        <extracomment>choose_new_file</extracomment>
        <translation>Exportar los perfiles y prompts propios: el archivo no está cifrado</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/page.py"/>
        <source>Export…</source>
        <extracomment>QuietButton</extracomment>
        <translation>Exportar…</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/words.py"/>
        <source>First document</source>
        <extracomment>in variable_label</extracomment>
        <translation>Primer documento</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/persona_dialog.py"/>
        <source>For example: you check contracts for deadlines.</source>
        <extracomment>setPlaceholderText</extracomment>
        <translation>Por ejemplo: revisar los contratos en busca de plazos.</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/words.py"/>
        <source>From the clipboard</source>
        <extracomment>in variable_label</extracomment>
        <translation>Del portapapeles</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/words.py"/>
        <source>From the next question on “{name}” answers here.</source>
        <extracomment>in given_words</extracomment>
        <translation>A partir de la próxima pregunta responde aquí «{name}».</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/words.py"/>
        <source>Gauge</source>
        <extracomment>in icon_name</extracomment>
        <translation>Indicador</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/persona_dialog.py"/>
        <source>Greeting</source>
        <extracomment>add_field</extracomment>
        <translation>Saludo</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/files.py"/>
        <location filename="../../app/ui/personas/page.py"/>
        <source>Import personas and prompts</source>
        <extracomment>choose_files, setAccessibleName</extracomment>
        <translation>Importar perfiles y prompts</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/files.py"/>
        <source>Imported: {personas}, {prompts}.</source>
        <extracomment>in _on_imported</extracomment>
        <translation>Importados: {personas}, {prompts}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/page.py"/>
        <source>Import…</source>
        <extracomment>QuietButton</extracomment>
        <translation>Importar…</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/persona_dialog.py"/>
        <source>Instructions</source>
        <extracomment>add_field</extracomment>
        <translation>Instrucciones</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/words.py"/>
        <source>Language</source>
        <extracomment>in variable_label</extracomment>
        <translation>Idioma</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/persona_dialog.py"/>
        <source>Model</source>
        <extracomment>_add_choice</extracomment>
        <translation>Modelo</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/persona_dialog.py"/>
        <location filename="../../app/ui/personas/prompt_dialog.py"/>
        <source>Name</source>
        <extracomment>add_field</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/persona_dialog.py"/>
        <source>New persona</source>
        <extracomment>in __init__</extracomment>
        <translation>Nuevo perfil</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/page.py"/>
        <source>New persona…</source>
        <extracomment>PrimaryButton</extracomment>
        <translation>Nuevo perfil…</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/prompt_dialog.py"/>
        <source>New prompt</source>
        <extracomment>in __init__</extracomment>
        <translation>Nuevo prompt</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/page.py"/>
        <source>New prompt…</source>
        <extracomment>QuietButton</extracomment>
        <translation>Nuevo prompt…</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/words.py"/>
        <source>No documents</source>
        <extracomment>in scope_name</extracomment>
        <translation>Sin documentos</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/words.py"/>
        <source>Nothing but the instructions for every answer, as in Settings.</source>
        <extracomment>in about</extracomment>
        <translation>Solo las instrucciones para todas las respuestas, como en Ajustes.</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/words.py"/>
        <source>One collection</source>
        <extracomment>in scope_name</extracomment>
        <translation>Una colección</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/words.py"/>
        <source>Page</source>
        <extracomment>in icon_name</extracomment>
        <translation>Página</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/words.py"/>
        <source>Pencil</source>
        <extracomment>in icon_name</extracomment>
        <translation>Lápiz</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/page.py"/>
        <source>Personas</source>
        <extracomment>_add_part</extracomment>
        <translation>Perfiles</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/page.py"/>
        <source>Personas and prompts</source>
        <extracomment>__init__</extracomment>
        <translation>Perfiles y prompts</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/files.py"/>
        <source>Personas and prompts (*.json);;All files (*)</source>
        <extracomment>choose_files</extracomment>
        <translation>Perfiles y prompts (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <location filename="../../app/settings/built_in.py"/>
        <source>Plain assistant</source>
        <extracomment>plain</extracomment>
        <translation>Asistente sencillo</translation>
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
        <translation>Comillas</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/page.py"/>
        <source>Remove</source>
        <extracomment>add_act</extracomment>
        <translation>Eliminar</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/page.py"/>
        <source>Remove {name}</source>
        <extracomment>add_act</extracomment>
        <translation>Eliminar {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/persona_dialog.py"/>
        <source>Sampling</source>
        <extracomment>_add_choice</extracomment>
        <translation>Muestreo</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/edit_dialog.py"/>
        <source>Save</source>
        <extracomment>PrimaryButton</extracomment>
        <translation>Guardar</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/words.py"/>
        <source>Second document</source>
        <extracomment>in variable_label</extracomment>
        <translation>Segundo documento</translation>
    </message>
    <message>
        <location filename="../../app/settings/built_in.py"/>
        <source>Send me a text, and I give it back in better words.</source>
        <extracomment>personas</extracomment>
        <translation>Envíeme un texto y se lo devuelvo mejor redactado.</translation>
    </message>
    <message>
        <location filename="../../app/settings/built_in.py"/>
        <source>Send me a text, and say which language it is to be in.</source>
        <extracomment>personas</extracomment>
        <translation>Envíeme un texto y dígame en qué idioma lo quiere.</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/words.py"/>
        <source>Shield</source>
        <extracomment>in icon_name</extracomment>
        <translation>Escudo</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/persona_dialog.py"/>
        <source>Sign</source>
        <extracomment>_add_choice</extracomment>
        <translation>Símbolo</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/words.py"/>
        <source>Speech bubble</source>
        <extracomment>in icon_name</extracomment>
        <translation>Globo de diálogo</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/persona_dialog.py"/>
        <source>Stands at the beginning of a new chat. No model writes it, or reads it.</source>
        <extracomment>in __init__</extracomment>
        <translation>Aparece al principio de un chat nuevo. Ningún modelo lo redacta ni lo lee.</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/words.py"/>
        <source>Tag</source>
        <extracomment>in icon_name</extracomment>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/prompt_dialog.py"/>
        <location filename="../../app/ui/personas/words.py"/>
        <source>Text</source>
        <extracomment>add_field, in variable_label</extracomment>
        <translation>Texto</translation>
    </message>
    <message>
        <location filename="../../app/settings/built_in.py"/>
        <source>Translator</source>
        <extracomment>personas</extracomment>
        <translation>Traductor</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/words.py"/>
        <source>Two speech bubbles</source>
        <extracomment>in icon_name</extracomment>
        <translation>Dos globos de diálogo</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/page.py"/>
        <source>Type / in an empty question to use one. {{name}} in its text is asked for, and {{name=text}} has a text already.</source>
        <extracomment>_add_part</extracomment>
        <translation>Escriba / en una pregunta vacía para usar uno. {{name}} en su texto se pide al usarlo, y {{name=text}} ya tiene un texto.</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/files.py"/>
        <source>Under another name: {names}.</source>
        <extracomment>in _on_imported</extracomment>
        <translation>Con otro nombre: {names}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/page.py"/>
        <source>Undo</source>
        <extracomment>show_message</extracomment>
        <translation>Deshacer</translation>
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
        <translation>Lo que se escribe tras la barra.</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/persona_dialog.py"/>
        <source>What the model is told, after the instructions for every answer in Settings.</source>
        <extracomment>in __init__</extracomment>
        <translation>Lo que se dice al modelo, tras las instrucciones para todas las respuestas de Ajustes.</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/words.py"/>
        <source>What was said before stays as it is.</source>
        <extracomment>in given_words</extracomment>
        <translation>Lo dicho antes queda como está.</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/persona_dialog.py"/>
        <source>Whichever is chosen</source>
        <extracomment>in _models</extracomment>
        <translation>El que esté elegido</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/page.py"/>
        <source>Who answers in a chat: instructions, model, sampling and documents under one name. A chat keeps whom it was begun with; its upper edge changes that.</source>
        <extracomment>_add_part</extracomment>
        <translation>Quién responde en un chat: instrucciones, modelo, muestreo y documentos bajo un nombre. Un chat conserva el perfil con el que empezó; se cambia en su borde superior.</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/files.py"/>
        <source>Wrote {personas} and {prompts} to {file}</source>
        <extracomment>in _on_exported</extracomment>
        <translation>Se escribieron {personas} y {prompts} en {file}</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/page.py"/>
        <source>Your site does not let personas and prompts leave this vault, or come in.</source>
        <extracomment>in _lay_out</extracomment>
        <translation>Su organización no permite que perfiles y prompts salgan de esta bóveda, ni que entren.</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/prompt_dialog.py"/>
        <source>none</source>
        <extracomment>setText</extracomment>
        <translation>ninguna</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/persona_dialog.py"/>
        <location filename="../../app/ui/personas/prompt_dialog.py"/>
        <source>{name} (copy)</source>
        <extracomment>in __init__</extracomment>
        <translation>{name} (copia)</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/files.py"/>
        <source>{n} are here already.</source>
        <extracomment>in _on_imported</extracomment>
        <translation>{n} ya están aquí.</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/files.py"/>
        <source>{n} persona</source>
        <extracomment>the form for one</extracomment>
        <translation>{n} perfil</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/files.py"/>
        <source>{n} personas</source>
        <extracomment>the form for any other number</extracomment>
        <translation>{n} perfiles</translation>
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
        <translation>{{name}} se pide al usarlo, {{name=text}} ya tiene un texto. {{selection}} es lo seleccionado en el chat, {{date}} es la fecha de hoy, {{clipboard}} tiene un botón para pegar.</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/page.py"/>
        <source>“{name}” removed</source>
        <extracomment>_remove</extracomment>
        <translation>«{name}» eliminado</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/page.py"/>
        <source>“{name}” removed; chats that have it go on</source>
        <extracomment>in _remove_persona</extracomment>
        <translation>«{name}» eliminado; los chats que lo tienen siguen con él</translation>
    </message>
</context>
<context>
    <name>PresetRow</name>
    <message>
        <location filename="../../app/ui/settings/presets.py"/>
        <source>Chosen one by one below.</source>
        <extracomment>in show_settings</extracomment>
        <translation>Elegidos uno a uno más abajo.</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings/presets.py"/>
        <source>Own values</source>
        <extracomment>addItem</extracomment>
        <translation>Valores propios</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings/presets.py"/>
        <source>Preset</source>
        <extracomment>label, setAccessibleName</extracomment>
        <translation>Preajuste</translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <location filename="../../app/settings/built_in.py"/>
        <source>All of a document, read part by part</source>
        <extracomment>prompts</extracomment>
        <translation>Un documento entero, leído parte por parte</translation>
    </message>
    <message>
        <location filename="../../app/settings/built_in.py"/>
        <source>Compare {{first document}} and {{second document}}</source>
        <extracomment>prompts</extracomment>
        <translation>Compara {{first document}} y {{second document}}</translation>
    </message>
    <message>
        <location filename="../../app/settings/built_in.py"/>
        <source>Explain in plain words, for someone new to it:

{{selection}}</source>
        <extracomment>prompts</extracomment>
        <translation>Explica con palabras sencillas, para alguien nuevo en el tema:

{{selection}}</translation>
    </message>
    <message>
        <location filename="../../app/settings/built_in.py"/>
        <source>Summarise {{document}}</source>
        <extracomment>prompts</extracomment>
        <translation>Resume {{document}}</translation>
    </message>
    <message>
        <location filename="../../app/settings/built_in.py"/>
        <source>Translate into {{language=English}}:

{{selection}}</source>
        <extracomment>prompts</extracomment>
        <translation>Traduce a {{language=English}}:

{{selection}}</translation>
    </message>
    <message>
        <location filename="../../app/settings/built_in.py"/>
        <source>What is selected in the chat, or another text</source>
        <extracomment>prompts</extracomment>
        <translation>Lo seleccionado en el chat, u otro texto</translation>
    </message>
    <message>
        <location filename="../../app/settings/built_in.py"/>
        <source>What two documents say differently</source>
        <extracomment>prompts</extracomment>
        <translation>Lo que dos documentos dicen de forma distinta</translation>
    </message>
    <message>
        <location filename="../../app/settings/built_in.py"/>
        <source>compare</source>
        <extracomment>prompts</extracomment>
        <translation>comparar</translation>
    </message>
    <message>
        <location filename="../../app/settings/built_in.py"/>
        <source>explain</source>
        <extracomment>prompts</extracomment>
        <translation>explicar</translation>
    </message>
    <message>
        <location filename="../../app/settings/built_in.py"/>
        <source>summarise</source>
        <extracomment>prompts</extracomment>
        <translation>resumir</translation>
    </message>
    <message>
        <location filename="../../app/settings/built_in.py"/>
        <source>translate</source>
        <extracomment>prompts</extracomment>
        <translation>traducir</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Drive</source>
        <extracomment>a kind of file, in the dialog that chooses files</extracomment>
        <translation>Unidad</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>File</source>
        <extracomment>a kind of file, in the dialog that chooses files</extracomment>
        <translation>Archivo</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>File Folder</source>
        <extracomment>a kind of file, in the dialog that chooses files</extracomment>
        <translation>Carpeta de archivos</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Folder</source>
        <extracomment>a kind of file, in the dialog that chooses files</extracomment>
        <translation>Carpeta</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Shortcut</source>
        <extracomment>a kind of file, in the dialog that chooses files</extracomment>
        <translation>Acceso directo</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Unknown</source>
        <extracomment>a kind of file, in the dialog that chooses files</extracomment>
        <translation>Desconocido</translation>
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
No se encontró la carpeta.
Compruebe que el nombre de la carpeta es correcto.</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>%1
No se encontró el archivo.
Compruebe que el nombre del archivo es correcto.</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>%1 already exists.
Do you want to replace it?</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>%1 ya existe.
¿Desea reemplazarlo?</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>&amp;Choose</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>&amp;Elegir</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>&amp;Delete</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>&amp;Look in:</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>&amp;Buscar en:</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>&amp;New Folder</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>&amp;Nueva carpeta</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>&amp;Open</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>&amp;Rename</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>&amp;Cambiar nombre</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>&amp;Save</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>All Files (*)</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Are you sure you want to delete '%1'?</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>¿Seguro que desea eliminar «%1»?</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Back</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>Atrás</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Change to detail view mode</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>Cambiar a la vista de detalles</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Change to list view mode</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>Cambiar a la vista de lista</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Could not delete directory.</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>No se pudo eliminar la carpeta.</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Create New Folder</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>Crear nueva carpeta</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Create a New Folder</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>Crear una nueva carpeta</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Delete</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>Eliminar</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Detail View</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>Vista de detalles</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Directories</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>Carpetas</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Directory:</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>Carpeta:</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>File &amp;name:</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>&amp;Nombre del archivo:</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Files</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>Archivos</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Files of &amp;type:</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>&amp;Tipo de archivo:</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Find Directory</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>Buscar carpeta</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Forward</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>Adelante</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Go back</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>Ir atrás</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Go forward</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>Ir adelante</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Go to the parent directory</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>Ir a la carpeta superior</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>List View</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>Vista de lista</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>New Folder</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>Nueva carpeta</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Open</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>Abrir</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Parent Directory</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>Carpeta superior</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Remove</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>Quitar</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Save As</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>Guardar como</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Show </source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>Mostrar </translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Show &amp;hidden files</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>Mostrar archivos &amp;ocultos</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Sidebar</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>Barra lateral</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Computer</source>
        <extracomment>a column in the dialog that chooses files</extracomment>
        <translation>Equipo</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Date Modified</source>
        <extracomment>a column in the dialog that chooses files</extracomment>
        <translation>Fecha de modificación</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Kind</source>
        <extracomment>a column in the dialog that chooses files</extracomment>
        <translation>Clase</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Name</source>
        <extracomment>a column in the dialog that chooses files</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Size</source>
        <extracomment>a column in the dialog that chooses files</extracomment>
        <translation>Tamaño</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Type</source>
        <extracomment>a column in the dialog that chooses files</extracomment>
        <translation>Tipo</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>&amp;Copy</source>
        <extracomment>in the menu of a text field</extracomment>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>&amp;Paste</source>
        <extracomment>in the menu of a text field</extracomment>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>&amp;Redo</source>
        <extracomment>in the menu of a text field</extracomment>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>&amp;Undo</source>
        <extracomment>in the menu of a text field</extracomment>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Cu&amp;t</source>
        <extracomment>in the menu of a text field</extracomment>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Delete</source>
        <extracomment>in the menu of a text field</extracomment>
        <translation>Eliminar</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Select All</source>
        <extracomment>in the menu of a text field</extracomment>
        <translation>Seleccionar todo</translation>
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
        <translation>&amp;Sí</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Cancel</source>
        <extracomment>a button of a dialog</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>OK</source>
        <extracomment>a button of a dialog</extracomment>
        <translation>Aceptar</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Open</source>
        <extracomment>a button of a dialog</extracomment>
        <translation>Abrir</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Save</source>
        <extracomment>a button of a dialog</extracomment>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>&amp;Copy</source>
        <extracomment>in the menu of a text</extracomment>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>&amp;Paste</source>
        <extracomment>in the menu of a text</extracomment>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>&amp;Redo</source>
        <extracomment>in the menu of a text</extracomment>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>&amp;Undo</source>
        <extracomment>in the menu of a text</extracomment>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Copy &amp;Link Location</source>
        <extracomment>in the menu of a text</extracomment>
        <translation>Copiar la dirección del en&amp;lace</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Cu&amp;t</source>
        <extracomment>in the menu of a text</extracomment>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Delete</source>
        <extracomment>in the menu of a text</extracomment>
        <translation>Eliminar</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Select All</source>
        <extracomment>in the menu of a text</extracomment>
        <translation>Seleccionar todo</translation>
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
        <translation>unos segundos para acabar</translation>
    </message>
    <message>
        <location filename="../../app/ui/quantities.py"/>
        <source>about {n} h left</source>
        <extracomment>in time_left</extracomment>
        <translation>aprox. {n} h para acabar</translation>
    </message>
    <message>
        <location filename="../../app/ui/quantities.py"/>
        <source>about {n} min left</source>
        <extracomment>in time_left</extracomment>
        <translation>aprox. {n} min para acabar</translation>
    </message>
    <message>
        <location filename="../../app/ui/quantities.py"/>
        <source>about {n} s left</source>
        <extracomment>in time_left</extracomment>
        <translation>aprox. {n} s para acabar</translation>
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
        <translation>1 entrada</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_model.py"/>
        <source>About</source>
        <extracomment>columns</extracomment>
        <translation>Detalles</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_viewer.py"/>
        <source>All events</source>
        <extracomment>addItem</extracomment>
        <translation>Todos los eventos</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Altered from outside</source>
        <extracomment>results</extracomment>
        <translation>Alterado desde fuera</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_viewer.py"/>
        <source>Any time</source>
        <extracomment>spans</extracomment>
        <translation>Cualquier fecha</translation>
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
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Cancelled</source>
        <extracomment>results</extracomment>
        <translation>Cancelado</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Cannot answer</source>
        <extracomment>results</extracomment>
        <translation>No puede responder</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Chat deleted</source>
        <extracomment>events</extracomment>
        <translation>Chat eliminado</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Chat import</source>
        <extracomment>events</extracomment>
        <translation>Importación de chats</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Check of the vault</source>
        <extracomment>events</extracomment>
        <translation>Comprobación de la bóveda</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Checkpoint gone</source>
        <extracomment>results</extracomment>
        <translation>Falta el punto de control</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Clock was set</source>
        <extracomment>events</extracomment>
        <translation>Cambio del reloj</translation>
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
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Content filter</source>
        <extracomment>events</extracomment>
        <translation>Filtro de contenido</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Copy</source>
        <extracomment>events</extracomment>
        <translation>Copia al portapapeles</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Could not be loaded</source>
        <extracomment>results</extracomment>
        <translation>No se pudo cargar</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Crashed</source>
        <extracomment>results</extracomment>
        <translation>Fallo inesperado</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Damage found</source>
        <extracomment>results</extracomment>
        <translation>Daños encontrados</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_viewer.py"/>
        <source>Date</source>
        <extracomment>_choice</extracomment>
        <translation>Fecha</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Disk full</source>
        <extracomment>results</extracomment>
        <translation>Disco lleno</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Document import</source>
        <extracomment>events</extracomment>
        <translation>Importación de documento</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Document removal</source>
        <extracomment>events</extracomment>
        <translation>Eliminación de documento</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Engine stopped</source>
        <extracomment>results</extracomment>
        <translation>El motor se detuvo</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_model.py"/>
        <location filename="../../app/ui/vault/record_viewer.py"/>
        <source>Event</source>
        <extracomment>_choice, columns</extracomment>
        <translation>Evento</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Export</source>
        <extracomment>events</extracomment>
        <translation>Exportación</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record.py"/>
        <source>Export the record of events</source>
        <extracomment>in _on_export_clicked</extracomment>
        <translation>Exportar el registro de eventos</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record.py"/>
        <source>Export the record of events…</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Exportar el registro de eventos…</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record.py"/>
        <source>Exported {n} record</source>
        <extracomment>in done</extracomment>
        <translation>{n} entrada exportada</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record.py"/>
        <source>Exported {n} records</source>
        <extracomment>in done</extracomment>
        <translation>{n} entradas exportadas</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record.py"/>
        <source>Export…</source>
        <extracomment>QuietButton</extracomment>
        <translation>Exportar…</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>File was there</source>
        <extracomment>results</extracomment>
        <translation>El archivo ya existía</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Forbidden by the site</source>
        <extracomment>results</extracomment>
        <translation>Prohibido por la organización</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Foreign checkpoint</source>
        <extracomment>results</extracomment>
        <translation>Punto de control ajeno</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Import of personas</source>
        <extracomment>events</extracomment>
        <translation>Importación de perfiles</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Inside the vault's folder</source>
        <extracomment>results</extracomment>
        <translation>Dentro de la carpeta de la bóveda</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Keys made stronger</source>
        <extracomment>events</extracomment>
        <translation>Claves reforzadas</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_viewer.py"/>
        <source>Last 30 days</source>
        <extracomment>spans</extracomment>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_viewer.py"/>
        <source>Last 7 days</source>
        <extracomment>spans</extracomment>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Lock</source>
        <extracomment>events</extracomment>
        <translation>Bloqueo</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Model damaged</source>
        <extracomment>results</extracomment>
        <translation>Modelo dañado</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Model import</source>
        <extracomment>events</extracomment>
        <translation>Importación de modelo</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Model loading</source>
        <extracomment>events</extracomment>
        <translation>Carga de modelo</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Model removal</source>
        <extracomment>events</extracomment>
        <translation>Eliminación de modelo</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Model sync</source>
        <extracomment>events</extracomment>
        <translation>Sincronización de modelos</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Model too large</source>
        <extracomment>results</extracomment>
        <translation>Modelo demasiado grande</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Network access blocked</source>
        <extracomment>events</extracomment>
        <translation>Acceso a la red bloqueado</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>No file of chats</source>
        <extracomment>results</extracomment>
        <translation>No es un archivo de chats</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>No file of personas</source>
        <extracomment>results</extracomment>
        <translation>No es un archivo de perfiles</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>No passphrase opens it</source>
        <extracomment>results</extracomment>
        <translation>Ninguna frase de contraseña la abre</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_viewer.py"/>
        <source>No such records</source>
        <extracomment>EmptyState</extracomment>
        <translation>No hay entradas así</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Not as written</source>
        <extracomment>results</extracomment>
        <translation>No coincide con lo escrito</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Not confirmed by the disk</source>
        <extracomment>results</extracomment>
        <translation>Sin confirmar por el disco</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record.py"/>
        <source>Not verified yet.</source>
        <extracomment>setText</extracomment>
        <translation>Aún sin verificar.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Not writable</source>
        <extracomment>results</extracomment>
        <translation>No se puede escribir</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Not written</source>
        <extracomment>results</extracomment>
        <translation>No se escribió</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_viewer.py"/>
        <source>Nothing of this kind was recorded in this time. Choose another event or time.</source>
        <extracomment>EmptyState</extracomment>
        <translation>No se registró nada de este tipo en este período. Elija otro evento u otro período.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Old chats removed</source>
        <extracomment>events</extracomment>
        <translation>Chats antiguos eliminados</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Older checkpoint</source>
        <extracomment>results</extracomment>
        <translation>Punto de control más antiguo</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Older than known</source>
        <extracomment>results</extracomment>
        <translation>Más antiguo que el conocido</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Older vault</source>
        <extracomment>results</extracomment>
        <translation>Bóveda más antigua</translation>
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
        <translation>Cambio de frase de contraseña</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Print</source>
        <extracomment>events</extracomment>
        <translation>Impresión</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Put aside</source>
        <extracomment>results</extracomment>
        <translation>Apartado</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Question</source>
        <extracomment>events</extracomment>
        <translation>Pregunta</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_model.py"/>
        <source>Record</source>
        <extracomment>columns: A column: the number of the record.</extracomment>
        <translation>Entrada</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Record and checkpoint differ</source>
        <extracomment>events</extracomment>
        <translation>Registro y punto de control difieren</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Record begun</source>
        <extracomment>events</extracomment>
        <translation>Inicio del registro</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record.py"/>
        <location filename="../../app/ui/vault/record_viewer.py"/>
        <source>Record of events</source>
        <extracomment>label, setAccessibleName, setWindowTitle</extracomment>
        <translation>Registro de eventos</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Recovery code</source>
        <extracomment>events</extracomment>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Restored from a backup</source>
        <extracomment>events</extracomment>
        <translation>Restauración de una copia</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_model.py"/>
        <source>Result</source>
        <extracomment>columns</extracomment>
        <translation>Resultado</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Sealed too weakly</source>
        <extracomment>results</extracomment>
        <translation>Aislamiento insuficiente</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record.py"/>
        <source>Show the record of events…</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Mostrar el registro de eventos…</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record.py"/>
        <source>Show…</source>
        <extracomment>QuietButton</extracomment>
        <translation>Mostrar…</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Site policy changed</source>
        <extracomment>events</extracomment>
        <translation>Cambio de política de la organización</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Slip in the code</source>
        <extracomment>results</extracomment>
        <translation>Error de escritura en el código</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_model.py"/>
        <source>Time</source>
        <extracomment>columns</extracomment>
        <translation>Fecha y hora</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_viewer.py"/>
        <source>Today</source>
        <extracomment>spans</extracomment>
        <translation>Hoy</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Too little memory</source>
        <extracomment>results</extracomment>
        <translation>Memoria insuficiente</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Traces left</source>
        <extracomment>results</extracomment>
        <translation>Quedaron rastros</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Trust root of the site</source>
        <extracomment>events</extracomment>
        <translation>Raíz de confianza de la organización</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Unexpected key file</source>
        <extracomment>events</extracomment>
        <translation>Archivo de claves inesperado</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Unknown keys</source>
        <extracomment>results</extracomment>
        <translation>Claves desconocidas</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Unlock</source>
        <extracomment>events</extracomment>
        <translation>Desbloqueo</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record.py"/>
        <source>Unlocks, imports, questions and copies are recorded by time, user and number, never by what they say. Write the code down elsewhere, with the number of records: nobody can alter the record up to there and keep it.</source>
        <extracomment>in _lay_out</extracomment>
        <translation>Los desbloqueos, importaciones, preguntas y copias se registran por hora, usuario y número, nunca por lo que dicen. Anote el código en otro lugar, con el número de entradas: nadie puede alterar el registro hasta ahí sin que el código cambie.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_model.py"/>
        <source>User</source>
        <extracomment>columns</extracomment>
        <translation>Usuario</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Vault was locked</source>
        <extracomment>results</extracomment>
        <translation>La bóveda estaba bloqueada</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record.py"/>
        <source>Verified {when}: not whole. {finding}</source>
        <extracomment>in _show_verdict</extracomment>
        <translation>Verificado {when}: incompleto. {finding}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record.py"/>
        <source>Verified {when}: {n} record, whole and in order.</source>
        <extracomment>the form for one</extracomment>
        <translation>Verificado {when}: {n} entrada, completa y en orden.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record.py"/>
        <source>Verified {when}: {n} records, whole and in order.</source>
        <extracomment>the form for any other number</extracomment>
        <translation>Verificado {when}: {n} entradas, completas y en orden.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record.py"/>
        <source>Verify</source>
        <extracomment>QuietButton</extracomment>
        <translation>Verificar</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record.py"/>
        <source>Verify the record of events</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Verificar el registro de eventos</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record.py"/>
        <source>Verifying…</source>
        <extracomment>setText</extracomment>
        <translation>Verificando…</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Watched folder</source>
        <extracomment>events</extracomment>
        <translation>Carpeta vigilada</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Withheld</source>
        <extracomment>results</extracomment>
        <translation>Retenido</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Worker ended unexpectedly</source>
        <extracomment>events</extracomment>
        <translation>Proceso terminado inesperadamente</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Wrong passphrase</source>
        <extracomment>results</extracomment>
        <translation>Frase de contraseña incorrecta</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record.py"/>
        <source>Your site lets only others read it.</source>
        <extracomment>in _show</extracomment>
        <translation>Su organización solo permite que lo lean otras personas.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>after a restart</source>
        <extracomment>values</extracomment>
        <translation>tras un reinicio</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>after a restore</source>
        <extracomment>values</extracomment>
        <translation>tras una restauración</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>another file of the same content</source>
        <extracomment>values</extracomment>
        <translation>otro archivo con el mismo contenido</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>answers questions</source>
        <extracomment>values</extracomment>
        <translation>responde preguntas</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>before {value}</source>
        <extracomment>facts</extracomment>
        <translation>antes {value}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>by {n} s</source>
        <extracomment>in _number</extracomment>
        <translation>desfase: {n} s</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>category {value}</source>
        <extracomment>facts</extracomment>
        <translation>categoría {value}</translation>
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
        <translation>punto de control en {value}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>comparer of texts</source>
        <extracomment>subjects</extracomment>
        <translation>comparador de textos</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>covered</source>
        <extracomment>values</extracomment>
        <translation>se ocultó</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>document reader</source>
        <extracomment>subjects</extracomment>
        <translation>lector de documentos</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>document {id}</source>
        <extracomment>ids</extracomment>
        <translation>documento {id}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>evaluation</source>
        <extracomment>subjects</extracomment>
        <translation>evaluación</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>finds passages</source>
        <extracomment>values</extracomment>
        <translation>encuentra pasajes</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>folder {id}</source>
        <extracomment>ids</extracomment>
        <translation>carpeta {id}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>goes on</source>
        <extracomment>values</extracomment>
        <translation>se reanuda</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>in a question</source>
        <extracomment>values</extracomment>
        <translation>en una pregunta</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>in an answer</source>
        <extracomment>values</extracomment>
        <translation>en una respuesta</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>its file has other content now</source>
        <extracomment>values</extracomment>
        <translation>su archivo tiene ahora otro contenido</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>key file no. {value}</source>
        <extracomment>facts</extracomment>
        <translation>archivo de claves n.º {value}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>known at {value}</source>
        <extracomment>facts</extracomment>
        <translation>conocido en {value}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>made</source>
        <extracomment>values</extracomment>
        <translation>se creó</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>message {id}</source>
        <extracomment>ids</extracomment>
        <translation>mensaje {id}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>model engine</source>
        <extracomment>subjects</extracomment>
        <translation>motor de modelos</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>model {value}</source>
        <extracomment>facts</extracomment>
        <translation>modelo {value}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>now {value}</source>
        <extracomment>facts</extracomment>
        <translation>ahora {value}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record.py"/>
        <source>on {day}</source>
        <extracomment>in _when</extracomment>
        <translation>el {day}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>orders and checks passages</source>
        <extracomment>values</extracomment>
        <translation>ordena y comprueba pasajes</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>paused</source>
        <extracomment>values</extracomment>
        <translation>en pausa</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>personas and prompts</source>
        <extracomment>subjects</extracomment>
        <translation>perfiles y prompts</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>policy {value}</source>
        <extracomment>facts</extracomment>
        <translation>política {value}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>record of events</source>
        <extracomment>subjects</extracomment>
        <translation>registro de eventos</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>remarked on</source>
        <extracomment>values</extracomment>
        <translation>se avisó</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>rule {value}</source>
        <extracomment>facts</extracomment>
        <translation>regla {value}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>saved from a damaged vault</source>
        <extracomment>subjects</extracomment>
        <translation>rescatado de una bóveda dañada</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>search index</source>
        <extracomment>subjects</extracomment>
        <translation>índice de búsqueda</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>stopped</source>
        <extracomment>values</extracomment>
        <translation>se detuvo</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>taken away</source>
        <extracomment>values</extracomment>
        <translation>se quitó</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>the vault knows no. {value}</source>
        <extracomment>facts</extracomment>
        <translation>la bóveda conoce el n.º {value}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record.py"/>
        <source>today at {time}</source>
        <extracomment>in _when</extracomment>
        <translation>hoy a las {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>tried {n} time</source>
        <extracomment>counts</extracomment>
        <translation>{n} intento</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>tried {n} times</source>
        <extracomment>counts</extracomment>
        <translation>{n} intentos</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>tried {when}</source>
        <extracomment>in _number</extracomment>
        <translation>intento: {when}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>used to unlock</source>
        <extracomment>values</extracomment>
        <translation>se usó para desbloquear</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>watched from now on</source>
        <extracomment>values</extracomment>
        <translation>se vigila a partir de ahora</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record.py"/>
        <source>{count} · code {code}</source>
        <extracomment>setText</extracomment>
        <translation>{count} · código {code}</translation>
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
        <translation>{n} hallazgo</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>{n} findings</source>
        <extracomment>counts</extracomment>
        <translation>{n} hallazgos</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>{n} here already</source>
        <extracomment>counts</extracomment>
        <translation>ya estaban aquí: {n}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>{n} message</source>
        <extracomment>counts</extracomment>
        <translation>{n} mensaje</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>{n} messages</source>
        <extracomment>counts</extracomment>
        <translation>{n} mensajes</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>{n} not read</source>
        <extracomment>counts</extracomment>
        <translation>sin leer: {n}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>{n} page</source>
        <extracomment>counts</extracomment>
        <translation>{n} página</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>{n} pages</source>
        <extracomment>counts</extracomment>
        <translation>{n} páginas</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>{n} passage</source>
        <extracomment>counts</extracomment>
        <translation>{n} pasaje</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>{n} passages</source>
        <extracomment>counts</extracomment>
        <translation>{n} pasajes</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>{n} persona</source>
        <extracomment>counts</extracomment>
        <translation>{n} perfil</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>{n} personas</source>
        <extracomment>counts</extracomment>
        <translation>{n} perfiles</translation>
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
        <translation>{n} entrada</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record.py"/>
        <location filename="../../app/ui/vault/record_viewer.py"/>
        <source>{n} records</source>
        <extracomment>in _on_counted, the form for any other number</extracomment>
        <translation>{n} entradas</translation>
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
        <translation>Listo</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/recovery_code.py"/>
        <source>I have written it down</source>
        <extracomment>QCheckBox</extracomment>
        <translation>Lo he anotado</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/recovery_code.py"/>
        <source>It opens this vault when the passphrase is lost, and it is shown this once. Keep it on paper, locked away, not beside this computer: whoever has both can read everything.</source>
        <extracomment>in __init__</extracomment>
        <translation>Abre esta bóveda si se pierde la frase de contraseña, y solo se muestra esta vez. Guárdelo en papel, bajo llave y lejos de este equipo: quien tenga ambos puede leerlo todo.</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/recovery_code.py"/>
        <source>Type it where the passphrase is asked for. Small letters, spaces and dashes do not matter, nor whether you write O or 0, I, L or 1.</source>
        <extracomment>in __init__</extracomment>
        <translation>Escríbalo donde se pide la frase de contraseña. No importan las minúsculas, los espacios ni los guiones, ni si escribe O o 0, I, L o 1.</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/recovery_code.py"/>
        <source>Write down your recovery code</source>
        <extracomment>in __init__</extracomment>
        <translation>Anote su código de recuperación</translation>
    </message>
</context>
<context>
    <name>Repairing</name>
    <message>
        <location filename="../../app/ui/vault/repairing.py"/>
        <source>A new vault was made and read again. Chats: {chats}, messages: {messages}, documents: {documents}.</source>
        <extracomment>in _on_saved</extracomment>
        <translation>Se creó una bóveda nueva y se releyó. Chats: {chats}, mensajes: {messages}, documentos: {documents}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/repairing.py"/>
        <source>Damaged pages: {pages}</source>
        <extracomment>in _listed</extracomment>
        <translation>Páginas dañadas: {pages}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/repairing.py"/>
        <source>Empty folder</source>
        <extracomment>FolderField</extracomment>
        <translation>Carpeta vacía</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/repairing.py"/>
        <source>Makes a new vault in an empty folder, best on another disk, under the same passphrase. Nothing is changed here. Afterwards start Cloister with that folder.</source>
        <extracomment>CareDialog</extracomment>
        <translation>Crea una bóveda nueva en una carpeta vacía, mejor en otro disco, con la misma frase de contraseña. Aquí no se cambia nada. Después, inicie Cloister con esa carpeta.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/repairing.py"/>
        <source>Nothing is lost.</source>
        <extracomment>in _on_saved</extracomment>
        <translation>No se perdió nada.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/repairing.py"/>
        <source>Passphrase</source>
        <extracomment>PassphraseField</extracomment>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/repairing.py"/>
        <source>Save</source>
        <extracomment>CareDialog</extracomment>
        <translation>Guardar</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/repairing.py"/>
        <source>Save what can be read</source>
        <extracomment>CareDialog</extracomment>
        <translation>Guardar lo que se pueda leer</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/repairing.py"/>
        <source>Table {table}, rows lost: {rows}</source>
        <extracomment>in _listed</extracomment>
        <translation>Tabla {table}, filas perdidas: {rows}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/repairing.py"/>
        <source>{name}: all of it</source>
        <extracomment>in _part</extracomment>
        <translation>{name}: todo</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/repairing.py"/>
        <source>{name}: its title</source>
        <extracomment>in _part</extracomment>
        <translation>{name}: su título</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/repairing.py"/>
        <source>{name}: messages lost: {n}</source>
        <extracomment>in _part</extracomment>
        <translation>{name}: mensajes perdidos: {n}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/repairing.py"/>
        <source>{name}: pages and passages lost: {n}</source>
        <extracomment>in _part</extracomment>
        <translation>{name}: páginas y pasajes perdidos: {n}</translation>
    </message>
</context>
<context>
    <name>Restoring</name>
    <message>
        <location filename="../../app/ui/unlock/restoring.py"/>
        <source>Backup file</source>
        <extracomment>PathField</extracomment>
        <translation>Archivo de la copia</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/restoring.py"/>
        <source>Everything in it comes back as it was on that day. The passphrase of the backup becomes the one of this vault.</source>
        <extracomment>CareDialog</extracomment>
        <translation>Todo su contenido vuelve tal como estaba aquel día. La frase de contraseña de la copia pasa a ser la de esta bóveda.</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/restoring.py"/>
        <source>Models are in no backup; import again: {names}.</source>
        <extracomment>in _words</extracomment>
        <translation>Las copias no incluyen modelos; importe de nuevo: {names}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/restoring.py"/>
        <source>Passphrase of the backup</source>
        <extracomment>PassphraseField</extracomment>
        <translation>Frase de contraseña de la copia</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/restoring.py"/>
        <source>Restore</source>
        <extracomment>CareDialog</extracomment>
        <translation>Restaurar</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/restoring.py"/>
        <source>Restore a backup</source>
        <extracomment>CareDialog</extracomment>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/restoring.py"/>
        <source>Restored as of {when}. Chats: {chats}, messages: {messages}, documents: {documents}.</source>
        <extracomment>in _words</extracomment>
        <translation>Restaurado al estado del {when}. Chats: {chats}, mensajes: {messages}, documentos: {documents}.</translation>
    </message>
</context>
<context>
    <name>Seal</name>
    <message>
        <location filename="../../app/ui/seal.py"/>
        <source>Not sealed: no network by policy only</source>
        <extracomment>SealText</extracomment>
        <translation>Sin aislar: sin red, pero solo por política</translation>
    </message>
    <message>
        <location filename="../../app/ui/seal.py"/>
        <source>Sealed: no network (kernel-enforced)</source>
        <extracomment>SealText</extracomment>
        <translation>Aislado: sin red (lo impone el kernel)</translation>
    </message>
    <message>
        <location filename="../../app/ui/seal.py"/>
        <source>Sealed: no network, files kept apart (kernel-enforced)</source>
        <extracomment>SealText</extracomment>
        <translation>Aislado: sin red, archivos separados (lo impone el kernel)</translation>
    </message>
    <message>
        <location filename="../../app/ui/seal.py"/>
        <source>The kernel refuses this program any internet socket, and the parts that run models and read documents every file of yours that they were not given.</source>
        <extracomment>SealText</extracomment>
        <translation>El kernel niega a este programa todo socket de Internet y, a las partes que ejecutan modelos y leen documentos, todo archivo del usuario que no se les haya dado.</translation>
    </message>
    <message>
        <location filename="../../app/ui/seal.py"/>
        <source>The kernel refuses this program any internet socket. It does not keep files of yours from the parts that run models and read documents.</source>
        <extracomment>SealText</extracomment>
        <translation>El kernel niega a este programa todo socket de Internet. No impide que las partes que ejecutan modelos y leen documentos accedan a los archivos del usuario.</translation>
    </message>
    <message>
        <location filename="../../app/ui/seal.py"/>
        <source>This program opens no connection, but on this system the kernel does not enforce it.</source>
        <extracomment>SealText</extracomment>
        <translation>Este programa no abre ninguna conexión, pero en este sistema el kernel no lo impone.</translation>
    </message>
</context>
<context>
    <name>SearchPane</name>
    <message>
        <location filename="../../app/ui/sidebar/search.py"/>
        <source>1 message</source>
        <extracomment>setText</extracomment>
        <translation>1 mensaje</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/search.py"/>
        <source>Messages found</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Mensajes encontrados</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/search.py"/>
        <source>No message holds all of this.</source>
        <extracomment>setText</extracomment>
        <translation>Ningún mensaje contiene todo esto.</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/search.py"/>
        <source>Only titles hold this.</source>
        <extracomment>setText</extracomment>
        <translation>Solo lo contienen los títulos.</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/search.py"/>
        <source>Search all chats</source>
        <extracomment>_Field</extracomment>
        <translation>Buscar en todos los chats</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/search.py"/>
        <source>The newest {n} messages</source>
        <extracomment>setText</extracomment>
        <translation>Los {n} mensajes más recientes</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/search.py"/>
        <source>Type words from a question or an answer.</source>
        <extracomment>setText</extracomment>
        <translation>Escriba palabras de una pregunta o una respuesta.</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/search.py"/>
        <source>{n} messages</source>
        <extracomment>setText</extracomment>
        <translation>{n} mensajes</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Above 1 discourages saying the same again.</source>
        <extracomment>help</extracomment>
        <translation>Por encima de 1, penaliza repetir lo mismo.</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>All</source>
        <extracomment>zero_text</extracomment>
        <translation>Todas</translation>
    </message>
    <message>
        <location filename="../../app/settings/presets.py"/>
        <source>Always the likeliest word: the same answer each time.</source>
        <extracomment>presets</extracomment>
        <translation>Siempre la palabra más probable: la misma respuesta cada vez.</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>An answer ends before one of these, one a line. Kept encrypted.</source>
        <extracomment>help</extracomment>
        <translation>La respuesta termina antes de una de estas; una por línea. Se guardan cifradas.</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Answer from documents</source>
        <extracomment>label</extracomment>
        <translation>Responder a partir de documentos</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Answers from documents are their best sentences, word for word. No model writes.</source>
        <extracomment>help</extracomment>
        <translation>Las respuestas a partir de documentos son sus mejores frases, palabra por palabra. Ningún modelo redacta.</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>Applied from left to right. One that is left out is not applied.</source>
        <extracomment>help</extracomment>
        <translation>Se aplican de izquierda a derecha. El que se omite no se aplica.</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Applies at once.</source>
        <extracomment>help</extracomment>
        <translation>Se aplica al momento.</translation>
    </message>
    <message>
        <location filename="../../app/settings/presets.py"/>
        <source>As delivered</source>
        <extracomment>presets</extracomment>
        <translation>De fábrica</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Automatic</source>
        <extracomment>zero_text</extracomment>
        <translation>Automática</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>By every model</source>
        <extracomment>choices</extracomment>
        <translation>Con cualquier modelo</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>By models that can</source>
        <extracomment>choices</extracomment>
        <translation>Con modelos capaces</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Chooses among the likeliest words that make up this share.</source>
        <extracomment>help</extracomment>
        <translation>Elige entre las palabras más probables que suman esta proporción.</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Chooses among this many of the likeliest words.</source>
        <extracomment>help</extracomment>
        <translation>Elige entre este número de las palabras más probables.</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Context window</source>
        <extracomment>label</extracomment>
        <translation>Ventana de contexto</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>DRY free length</source>
        <extracomment>label</extracomment>
        <translation>Longitud libre de DRY</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>DRY growth</source>
        <extracomment>label</extracomment>
        <translation>Crecimiento de DRY</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>DRY strength</source>
        <extracomment>label</extracomment>
        <translation>Intensidad de DRY</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Dark</source>
        <extracomment>choices</extracomment>
        <translation>Oscuro</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Drops words less likely than this share of the likeliest one.</source>
        <extracomment>help</extracomment>
        <translation>Descarta las palabras menos probables que esta fracción de la más probable.</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>Every answer is JSON of this schema, if no grammar is set. Kept encrypted.</source>
        <extracomment>help</extracomment>
        <translation>Cada respuesta es JSON de este esquema, si no hay una gramática. Se guarda cifrado.</translation>
    </message>
    <message>
        <location filename="../../app/settings/presets.py"/>
        <source>Exact</source>
        <extracomment>presets</extracomment>
        <translation>Exacto</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Fast (int8)</source>
        <extracomment>choices</extracomment>
        <translation>Rápida (int8)</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Follow the system</source>
        <extracomment>choices</extracomment>
        <translation>Según el sistema</translation>
    </message>
    <message>
        <location filename="../../app/settings/presets.py"/>
        <source>For drafts and ideas; not for facts.</source>
        <extracomment>presets</extracomment>
        <translation>Para borradores e ideas; no para datos.</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>For example: answer briefly, use metric units. Kept encrypted with your chats.</source>
        <extracomment>help</extracomment>
        <translation>Por ejemplo: responder con brevedad, usar unidades métricas. Se guardan cifradas junto con los chats.</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>Frequency penalty</source>
        <extracomment>label</extracomment>
        <translation>Penalización por frecuencia</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Full (fp32)</source>
        <extracomment>choices</extracomment>
        <translation>Completa (fp32)</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>GBNF that every answer must fit. Kept encrypted. Slower, and no place for citations.</source>
        <extracomment>help</extracomment>
        <translation>GBNF que debe cumplir cada respuesta. Se guarda cifrada. Más lento, y sin lugar para citas.</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>Grammar</source>
        <extracomment>label</extracomment>
        <translation>Gramática</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>High contrast</source>
        <extracomment>choices</extracomment>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>Holds the text at one level of surprise, in place of the top, min and typical samplers.</source>
        <extracomment>help</extracomment>
        <translation>Mantiene el texto en un mismo nivel de sorpresa, en lugar de los muestreadores top, min y typical.</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>How exactly the embedder computes when it reads documents. Questions are always read in full. Documents that are here already are read anew for it.</source>
        <extracomment>help</extracomment>
        <translation>Con qué exactitud calcula el modelo de embeddings al leer documentos. Las preguntas se leen siempre con precisión completa. Si se cambia, los documentos que ya están aquí se vuelven a leer.</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>How fast it is corrected towards that level.</source>
        <extracomment>help</extracomment>
        <translation>Con qué rapidez se corrige hacia ese nivel.</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>How fast the DRY penalty grows with every further word of a repetition.</source>
        <extracomment>help</extracomment>
        <translation>Con qué rapidez crece la penalización DRY con cada palabra más de una repetición.</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>How many earlier questions with their answers the model is given. Automatic: as many as fit. A chat can have its own, in the panel of the context.</source>
        <extracomment>help</extracomment>
        <translation>Cuántas preguntas anteriores, con sus respuestas, se dan al modelo. Automática: tantas como quepan. Un chat puede tener la suya, en el panel del contexto.</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>How many passages the model is given to read. More finds more, and takes longer.</source>
        <extracomment>help</extracomment>
        <translation>Cuántos pasajes se le dan a leer al modelo. Con más se encuentra más, pero se tarda más.</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>How many tokens of the answer the penalties look at.</source>
        <extracomment>help</extracomment>
        <translation>Cuántos tokens de la respuesta tienen en cuenta las penalizaciones.</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>How often the likeliest words are left out, for less usual ones. Bad for facts. 0: off.</source>
        <extracomment>help</extracomment>
        <translation>Con qué frecuencia se omiten las palabras más probables en favor de otras menos habituales. No conviene para datos. 0: desactivado.</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>In tokens; four tokens are about three words. Small models are held to shorter answers.</source>
        <extracomment>help</extracomment>
        <translation>En tokens; cuatro tokens son unas tres palabras. Los modelos pequeños tienen un límite menor.</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Instructions for every answer</source>
        <extracomment>label</extracomment>
        <translation>Instrucciones para todas las respuestas</translation>
    </message>
    <message>
        <location filename="../../app/settings/presets.py"/>
        <source>Inventive</source>
        <extracomment>presets</extracomment>
        <translation>Creativo</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>JSON schema</source>
        <extracomment>label</extracomment>
        <translation>Esquema JSON</translation>
    </message>
    <message>
        <location filename="../../app/settings/presets.py"/>
        <source>Keeps to the documents, with a little freedom of wording.</source>
        <extracomment>presets</extracomment>
        <translation>Se ciñe a los documentos, con algo de libertad al redactar.</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>Keeps words about as surprising as the text is, up to this share. 1: off.</source>
        <extracomment>help</extracomment>
        <translation>Conserva las palabras tan sorprendentes como el propio texto, hasta esta proporción. 1: desactivado.</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>Keeps words within so many standard deviations of the likeliest one. 0: off.</source>
        <extracomment>help</extracomment>
        <translation>Conserva las palabras a no más de tantas desviaciones estándar de la más probable. 0: desactivado.</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Language</source>
        <extracomment>label</extracomment>
        <translation>Idioma</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Light</source>
        <extracomment>choices</extracomment>
        <translation>Claro</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>Likelier and unlikelier words</source>
        <extracomment>label</extracomment>
        <translation>Palabras más y menos probables</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Longest answer</source>
        <extracomment>label</extracomment>
        <translation>Longitud máxima de respuesta</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Low keeps to the likely word and to the sources; high is inventive.</source>
        <extracomment>help</extracomment>
        <translation>Baja, se ciñe a la palabra probable y a las fuentes; alta, es creativa.</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>Makes a word less likely with every time it was used.</source>
        <extracomment>help</extracomment>
        <translation>Hace menos probable una palabra cada vez que se usa.</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>Makes every word that was used less likely, however often it was.</source>
        <extracomment>help</extracomment>
        <translation>Hace menos probable toda palabra ya usada, sin importar cuántas veces.</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>Makes it hard to repeat whole phrases, long ones most. 0: off; 0.8 is usual.</source>
        <extracomment>help</extracomment>
        <translation>Dificulta repetir frases enteras, sobre todo las largas. 0: desactivado; lo habitual es 0,8.</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Memory of a chat</source>
        <extracomment>label</extracomment>
        <translation>Memoria de un chat</translation>
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
        <translation>Ritmo de Mirostat</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>Mirostat surprise</source>
        <extracomment>label</extracomment>
        <translation>Sorpresa de Mirostat</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>New chats look things up in your documents and cite them.</source>
        <extracomment>help</extracomment>
        <translation>Los chats nuevos buscan en los documentos y los citan.</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Of the window, its dates and numbers; applies at once. Answers come in the language of the question.</source>
        <extracomment>help</extracomment>
        <translation>El de la ventana, sus fechas y sus números; se aplica al momento. Las respuestas llegan en el idioma de la pregunta.</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>Off</source>
        <extracomment>choices</extracomment>
        <translation>Desactivado</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>One a line: word = -2, word = never. Only words of one token. Kept encrypted.</source>
        <extracomment>help</extracomment>
        <translation>Una por línea: palabra = -2, palabra = never. Solo palabras de un token. Se guardan cifradas.</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>Only words at least this likely are left out by XTC, and never the last of them.</source>
        <extracomment>help</extracomment>
        <translation>XTC solo omite palabras con al menos esta probabilidad, y nunca la última de ellas.</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>Order of samplers</source>
        <extracomment>label</extracomment>
        <translation>Orden de los muestreadores</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Passages for an answer</source>
        <extracomment>label</extracomment>
        <translation>Pasajes por respuesta</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>Penalties look back</source>
        <extracomment>label</extracomment>
        <translation>Alcance de las penalizaciones</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>Presence penalty</source>
        <extracomment>label</extracomment>
        <translation>Penalización por presencia</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Quote instead of writing</source>
        <extracomment>label</extracomment>
        <translation>Citar en vez de redactar</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Reading documents</source>
        <extracomment>label</extracomment>
        <translation>Lectura de documentos</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Repeat penalty</source>
        <extracomment>label</extracomment>
        <translation>Penalización por repetición</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>Repetitions of up to this many tokens cost nothing.</source>
        <extracomment>help</extracomment>
        <translation>Las repeticiones de hasta este número de tokens no se penalizan.</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Sampling</source>
        <translation>Muestreo</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>Sampling in detail</source>
        <extracomment>group</extracomment>
        <translation>Muestreo en detalle</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>Seed</source>
        <extracomment>label</extracomment>
        <translation>Semilla</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>Stop strings</source>
        <extracomment>label</extracomment>
        <translation>Cadenas de parada</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Summary of what no longer fits</source>
        <extracomment>label</extracomment>
        <translation>Resumen de lo que ya no cabe</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Temperature</source>
        <extracomment>label</extracomment>
        <translation>Temperatura</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>The level that is held; low is steady, high is inventive.</source>
        <extracomment>help</extracomment>
        <translation>El nivel que se mantiene; bajo es estable, alto es creativo.</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>The model sums up earlier messages that it is not given any more, when it has nothing else to do. Small models do it badly.</source>
        <extracomment>help</extracomment>
        <translation>El modelo resume los mensajes anteriores que ya no recibe, cuando no tiene otra cosa que hacer. Los modelos pequeños lo hacen mal.</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>The same number gives the same answer again. Empty: another one each time.</source>
        <extracomment>help</extracomment>
        <translation>El mismo número vuelve a dar la misma respuesta. Vacía: otra cada vez.</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Theme</source>
        <extracomment>label</extracomment>
        <translation>Tema</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Tokens the model keeps in view. Automatic: as the model and memory allow. Takes effect when a model is loaded.</source>
        <extracomment>help</extracomment>
        <translation>Tokens que el modelo tiene a la vista. Automática: lo que permitan el modelo y la memoria. Tiene efecto al cargar un modelo.</translation>
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
        <translation>Versión 1</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>Version 2</source>
        <extracomment>choices</extracomment>
        <translation>Versión 2</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>XTC chance</source>
        <extracomment>label</extracomment>
        <translation>Probabilidad de XTC</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>XTC threshold</source>
        <extracomment>label</extracomment>
        <translation>Umbral de XTC</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <location filename="../../app/ui/settings/page.py"/>
        <source>Hide</source>
        <extracomment>in fold</extracomment>
        <translation>Ocultar</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings/page.py"/>
        <source>Settings</source>
        <extracomment>__init__</extracomment>
        <translation>Ajustes</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings/page.py"/>
        <source>Show</source>
        <extracomment>in fold</extracomment>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <location filename="../../app/ui/shell.py"/>
        <source>Unlock</source>
        <extracomment>setWindowTitle</extracomment>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell.py"/>
        <source>Welcome</source>
        <extracomment>setWindowTitle</extracomment>
        <translation>Bienvenida</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Close</source>
        <extracomment>QuietButton</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Keyboard shortcuts</source>
        <extracomment>label, setWindowTitle</extracomment>
        <translation>Atajos de teclado</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Answer again, beside this answer</source>
        <extracomment>elsewhere</extracomment>
        <translation>Responder de nuevo, junto a esta respuesta</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Attach files to the chat</source>
        <extracomment>shortcuts</extracomment>
        <translation>Adjuntar archivos al chat</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Back and forward in Help</source>
        <extracomment>elsewhere</extracomment>
        <translation>Atrás y adelante en la Ayuda</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Bring back an earlier question</source>
        <extracomment>elsewhere</extracomment>
        <translation>Recuperar una pregunta anterior</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Copy its code, block after block</source>
        <extracomment>elsewhere</extracomment>
        <translation>Copiar su código, bloque a bloque</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Copy the answer</source>
        <extracomment>elsewhere</extracomment>
        <translation>Copiar la respuesta</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Delete the chat in the list, or a version</source>
        <extracomment>elsewhere</extracomment>
        <translation>Eliminar el chat de la lista, o una versión</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Earlier or later version</source>
        <extracomment>elsewhere</extracomment>
        <translation>Versión anterior o posterior</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Edit the question</source>
        <extracomment>elsewhere</extracomment>
        <translation>Editar la pregunta</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Export the chat</source>
        <extracomment>shortcuts</extracomment>
        <translation>Exportar el chat</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Find in this chat</source>
        <extracomment>shortcuts</extracomment>
        <translation>Buscar en este chat</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Go on with an answer that was cut off</source>
        <extracomment>elsewhere</extracomment>
        <translation>Continuar una respuesta que se cortó</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Go to Documents</source>
        <extracomment>shortcuts</extracomment>
        <translation>Ir a Documentos</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Go to Models</source>
        <extracomment>shortcuts</extracomment>
        <translation>Ir a Modelos</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Go to Personas</source>
        <extracomment>shortcuts</extracomment>
        <translation>Ir a Perfiles</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Go to Settings</source>
        <extracomment>shortcuts</extracomment>
        <translation>Ir a Ajustes</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Go to Vault</source>
        <extracomment>shortcuts</extracomment>
        <translation>Ir a Bóveda</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Go to the chat</source>
        <extracomment>shortcuts</extracomment>
        <translation>Ir al chat</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Help for this page</source>
        <extracomment>shortcuts</extracomment>
        <translation>Ayuda de esta página</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>How the answer was written</source>
        <extracomment>elsewhere</extracomment>
        <translation>Cómo se redactó la respuesta</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Import chats</source>
        <extracomment>shortcuts</extracomment>
        <translation>Importar chats</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>List prompts and commands, in an empty question</source>
        <extracomment>elsewhere</extracomment>
        <translation>Listar prompts y comandos, en una pregunta vacía</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Lock</source>
        <extracomment>shortcuts</extracomment>
        <translation>Bloquear</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>New chat</source>
        <extracomment>shortcuts</extracomment>
        <translation>Nuevo chat</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>New line in the question</source>
        <extracomment>elsewhere</extracomment>
        <translation>Nueva línea en la pregunta</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>New window</source>
        <extracomment>shortcuts</extracomment>
        <translation>Nueva ventana</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Next or previous source, or place that was found</source>
        <extracomment>elsewhere</extracomment>
        <translation>Fuente o coincidencia siguiente o anterior</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Open a source of the answer</source>
        <extracomment>elsewhere</extracomment>
        <translation>Abrir una fuente de la respuesta</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Quote the selection in the question</source>
        <extracomment>elsewhere</extracomment>
        <translation>Citar la selección en la pregunta</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Rename the chat in the list</source>
        <extracomment>elsewhere</extracomment>
        <translation>Cambiar el nombre del chat de la lista</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Search all chats</source>
        <extracomment>shortcuts</extracomment>
        <translation>Buscar en todos los chats</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Select several chats in the list</source>
        <extracomment>elsewhere</extracomment>
        <translation>Seleccionar varios chats de la lista</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Send</source>
        <extracomment>elsewhere</extracomment>
        <translation>Enviar</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Show or hide Sources</source>
        <extracomment>shortcuts</extracomment>
        <translation>Mostrar u ocultar Fuentes</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Show or hide the summary of earlier messages</source>
        <extracomment>elsewhere</extracomment>
        <translation>Mostrar u ocultar el resumen de mensajes anteriores</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Show or hide what the model thought</source>
        <extracomment>elsewhere</extracomment>
        <translation>Mostrar u ocultar lo que pensó el modelo</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Size of the page in Sources</source>
        <extracomment>elsewhere</extracomment>
        <translation>Tamaño de la página en Fuentes</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Stop the answer</source>
        <extracomment>shortcuts</extracomment>
        <translation>Detener la respuesta</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>This list</source>
        <extracomment>shortcuts</extracomment>
        <translation>Esta lista</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Turn the page in Sources</source>
        <extracomment>elsewhere</extracomment>
        <translation>Pasar página en Fuentes</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Turn the page in a document's text</source>
        <extracomment>elsewhere</extracomment>
        <translation>Pasar página en el texto de un documento</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>What can be done with the row</source>
        <extracomment>elsewhere</extracomment>
        <translation>Acciones de la fila</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>What the context window holds</source>
        <extracomment>shortcuts</extracomment>
        <translation>Qué contiene la ventana de contexto</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <location filename="../../app/ui/sidebar/chat_menu.py"/>
        <source>A chat can have several tags. A tag is there as long as a chat has it.</source>
        <extracomment>_ask</extracomment>
        <translation>Un chat puede tener varias etiquetas. Una etiqueta existe mientras la tenga algún chat.</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/chat_menu.py"/>
        <source>A folder is there as long as a chat lies in it.</source>
        <extracomment>_ask</extracomment>
        <translation>Una carpeta existe mientras haya algún chat en ella.</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/shown.py"/>
        <source>All chats</source>
        <extracomment>in words</extracomment>
        <translation>Todos los chats</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/chat_menu.py"/>
        <source>Archive</source>
        <extracomment>in menu</extracomment>
        <translation>Archivar</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/selection_bar.py"/>
        <source>Archive the chosen chats</source>
        <extracomment>IconButton, in show_chosen</extracomment>
        <translation>Archivar los chats seleccionados</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/filters.py"/>
        <source>Archived</source>
        <extracomment>in fill</extracomment>
        <translation>Archivados</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/shown.py"/>
        <source>Archived chats</source>
        <extracomment>in words</extracomment>
        <translation>Chats archivados</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/name_dialog.py"/>
        <source>Cancel</source>
        <extracomment>QuietButton</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/sidebar.py"/>
        <source>Chat archived</source>
        <extracomment>in _on_archive_asked</extracomment>
        <translation>Chat archivado</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/shown.py"/>
        <source>Chats shown: {name}</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Chats mostrados: {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/selection_bar.py"/>
        <source>Choose none</source>
        <extracomment>IconButton</extracomment>
        <translation>Anular la selección</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/filters.py"/>
        <source>Collection</source>
        <extracomment>in fill</extracomment>
        <translation>Colección</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/name_dialog.py"/>
        <source>Create</source>
        <extracomment>PrimaryButton</extracomment>
        <translation>Crear</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/filters.py"/>
        <source>Date</source>
        <extracomment>_add</extracomment>
        <translation>Fecha</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/chat_menu.py"/>
        <source>Delete</source>
        <extracomment>addAction</extracomment>
        <translation>Eliminar</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/selection_bar.py"/>
        <source>Delete the chosen chats</source>
        <extracomment>IconButton</extracomment>
        <translation>Eliminar los chats seleccionados</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/sidebar.py"/>
        <source>Documents</source>
        <extracomment>NavButton</extracomment>
        <translation>Documentos</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/chat_menu.py"/>
        <source>Export…</source>
        <extracomment>addAction</extracomment>
        <translation>Exportar…</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/filters.py"/>
        <source>Filter</source>
        <extracomment>__init__</extracomment>
        <translation>Filtrar</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/filters.py"/>
        <source>Folder</source>
        <extracomment>in fill</extracomment>
        <translation>Carpeta</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/chat_menu.py"/>
        <source>For example: Harbour works</source>
        <extracomment>_ask</extracomment>
        <translation>Por ejemplo: Obras del puerto</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/chat_menu.py"/>
        <source>For example: urgent</source>
        <extracomment>_ask</extracomment>
        <translation>Por ejemplo: urgente</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/sidebar.py"/>
        <source>Help</source>
        <extracomment>NavButton</extracomment>
        <translation>Ayuda</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/hits.py"/>
        <source>Its title holds this.</source>
        <extracomment>in words_of</extracomment>
        <translation>Su título lo contiene.</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/chat_menu.py"/>
        <source>Keep</source>
        <extracomment>addMenu</extracomment>
        <translation>Conservar</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/filters.py"/>
        <source>Last 30 days</source>
        <extracomment>in _dates</extracomment>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/filters.py"/>
        <source>Last 7 days</source>
        <extracomment>in _dates</extracomment>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/filters.py"/>
        <source>Last year</source>
        <extracomment>in _dates</extracomment>
        <translation>El año pasado</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/filters.py"/>
        <source>Marking</source>
        <extracomment>in fill</extracomment>
        <translation>Clasificación</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/filters.py"/>
        <source>Me</source>
        <extracomment>_add</extracomment>
        <translation>Yo</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/filters.py"/>
        <source>Model</source>
        <extracomment>in fill</extracomment>
        <translation>Modelo</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/sidebar.py"/>
        <source>Models</source>
        <extracomment>NavButton</extracomment>
        <translation>Modelos</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/selection_bar.py"/>
        <source>Move the chosen chats to a folder</source>
        <extracomment>IconButton</extracomment>
        <translation>Mover los chats seleccionados a una carpeta</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/chat_menu.py"/>
        <source>Move to folder</source>
        <extracomment>addMenu</extracomment>
        <translation>Mover a carpeta</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/sidebar.py"/>
        <source>New chat</source>
        <extracomment>PrimaryButton</extracomment>
        <translation>Nuevo chat</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/chat_menu.py"/>
        <source>New folder</source>
        <extracomment>_ask</extracomment>
        <translation>Nueva carpeta</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/chat_menu.py"/>
        <source>New folder…</source>
        <extracomment>addAction</extracomment>
        <translation>Nueva carpeta…</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/chat_menu.py"/>
        <source>New tag</source>
        <extracomment>_ask</extracomment>
        <translation>Nueva etiqueta</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/chat_menu.py"/>
        <source>New tag…</source>
        <extracomment>addAction</extracomment>
        <translation>Nueva etiqueta…</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/chat_menu.py"/>
        <source>Out of the folder</source>
        <extracomment>addAction</extracomment>
        <translation>Sacar de la carpeta</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/sidebar.py"/>
        <source>Personas</source>
        <extracomment>NavButton</extracomment>
        <translation>Perfiles</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/chat_menu.py"/>
        <source>Pin</source>
        <extracomment>in menu</extracomment>
        <translation>Fijar</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/filters.py"/>
        <source>Pinned</source>
        <extracomment>in fill</extracomment>
        <translation>Fijados</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/chat_menu.py"/>
        <source>Rename</source>
        <extracomment>addAction</extracomment>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/sidebar.py"/>
        <source>Search all chats</source>
        <extracomment>IconButton</extracomment>
        <translation>Buscar en todos los chats</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/sidebar.py"/>
        <source>Settings</source>
        <extracomment>NavButton</extracomment>
        <translation>Ajustes</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/filters.py"/>
        <source>Tag</source>
        <extracomment>in fill</extracomment>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/selection_bar.py"/>
        <source>Tag the chosen chats</source>
        <extracomment>IconButton</extracomment>
        <translation>Etiquetar los chats seleccionados</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/chat_menu.py"/>
        <source>Tags</source>
        <extracomment>addMenu</extracomment>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/chat_menu.py"/>
        <source>Take out of the archive</source>
        <extracomment>in menu</extracomment>
        <translation>Desarchivar</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/selection_bar.py"/>
        <source>Take the chosen chats out of the archive</source>
        <extracomment>in show_chosen</extracomment>
        <translation>Desarchivar los chats seleccionados</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/shown.py"/>
        <source>The archive is empty. Search finds archived chats too.</source>
        <extracomment>in nothing</extracomment>
        <translation>No hay chats archivados. La búsqueda también los encuentra.</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/filters.py"/>
        <source>The model</source>
        <extracomment>_add</extracomment>
        <translation>El modelo</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/sidebar.py"/>
        <source>This chat was deleted in another window</source>
        <extracomment>show_next</extracomment>
        <translation>Este chat se eliminó en otra ventana</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/filters.py"/>
        <source>This year</source>
        <extracomment>in _dates</extracomment>
        <translation>Este año</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/filters.py"/>
        <source>Today</source>
        <extracomment>in _dates</extracomment>
        <translation>Hoy</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/sidebar.py"/>
        <source>Undo</source>
        <extracomment>show_message, show_next</extracomment>
        <translation>Deshacer</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/chat_menu.py"/>
        <source>Unpin</source>
        <extracomment>in menu</extracomment>
        <translation>Desfijar</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/sidebar.py"/>
        <source>Vault</source>
        <extracomment>NavButton</extracomment>
        <translation>Bóveda</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/filters.py"/>
        <source>Written by</source>
        <extracomment>_add</extracomment>
        <translation>Escrito por</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/shown.py"/>
        <source>Your chats will be listed here.</source>
        <extracomment>in nothing</extracomment>
        <translation>Sus chats aparecerán aquí.</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/sidebar.py"/>
        <source>{n} chats archived</source>
        <extracomment>in _on_archive_asked</extracomment>
        <translation>{n} chats archivados</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/sidebar.py"/>
        <source>{n} chats deleted</source>
        <extracomment>in _on_delete_asked</extracomment>
        <translation>{n} chats eliminados</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/selection_bar.py"/>
        <source>{n} chosen</source>
        <extracomment>in show_chosen</extracomment>
        <translation>Seleccionados: {n}</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/sidebar.py"/>
        <source>“{title}” deleted</source>
        <extracomment>in _on_delete_asked</extracomment>
        <translation>«{title}» eliminado</translation>
    </message>
</context>
<context>
    <name>SiteModels</name>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>A sync asks your site's mirror, and nobody else, for its signed list of models. Or read the list and the models from the site's stick.</source>
        <extracomment>in empty_texts</extracomment>
        <translation>Al sincronizar se pide la lista firmada de modelos al servidor espejo de su organización y a nadie más. También puede leer la lista y los modelos desde la memoria USB de la organización.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>Ask your security officer whether the site has a new station.</source>
        <extracomment>in new_root_hint</extracomment>
        <translation>Pregunte a su responsable de seguridad si la organización tiene una nueva estación.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/page.py"/>
        <source>Asks the site's mirror for its list of models</source>
        <extracomment>setToolTip</extracomment>
        <translation>Pide al servidor espejo de la organización su lista de modelos</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/page.py"/>
        <source>Choose root.json…</source>
        <extracomment>_warn</extracomment>
        <translation>Elegir root.json…</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/choosing.py"/>
        <source>Choose the folder of the stick</source>
        <extracomment>in choose_stick</extracomment>
        <translation>Elija la carpeta de la memoria USB</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/choosing.py"/>
        <source>Choose the site's root.json</source>
        <extracomment>choose_files</extracomment>
        <translation>Elija el root.json de la organización</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/offer_card.py"/>
        <source>Details</source>
        <extracomment>QuietButton</extracomment>
        <translation>Detalles</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/offer_card.py"/>
        <source>Details of {name}</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Detalles de {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site.py"/>
        <source>Fetching models</source>
        <extracomment>WorkCard</extracomment>
        <translation>Obtención de modelos</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site.py"/>
        <source>Fetching {name}</source>
        <extracomment>in install</extracomment>
        <translation>Obteniendo {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>Fits any machine</source>
        <extracomment>in _fit_text</extracomment>
        <translation>Cabe en cualquier equipo</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/choosing.py"/>
        <source>From the site's stick…</source>
        <extracomment>addAction</extracomment>
        <translation>Desde la memoria USB…</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>From then on this vault takes models that the new station signed, and no others. What the old one took back stays taken back. What is installed stays. A wrong root lets somebody else choose your models.</source>
        <extracomment>in new_root_text</extracomment>
        <translation>A partir de entonces, esta bóveda acepta los modelos que firmó la nueva estación, y ningún otro. Lo que retiró la anterior sigue retirado. Lo instalado se conserva. Una raíz equivocada permite que otra persona decida qué modelos usa usted.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/offer_card.py"/>
        <location filename="../../app/ui/models/page.py"/>
        <source>Go on</source>
        <extracomment>_warn, in _install_button</extracomment>
        <translation>Continuar</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/offer_card.py"/>
        <source>Go on fetching {name}</source>
        <extracomment>in _install_button</extracomment>
        <translation>Seguir obteniendo {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/offer_card.py"/>
        <source>Install</source>
        <extracomment>in _install_button</extracomment>
        <translation>Instalar</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/offer_card.py"/>
        <source>Install {name}</source>
        <extracomment>in _install_button</extracomment>
        <translation>Instalar {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/offer_card.py"/>
        <source>Installed</source>
        <extracomment>badge_of</extracomment>
        <translation>Instalado</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>Installed models keep working. New ones are not installed before the next sync, or a newer stick.</source>
        <extracomment>in stale_hint</extracomment>
        <translation>Los modelos instalados siguen funcionando. No se instalan otros nuevos hasta la próxima sincronización o una memoria USB más reciente.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>It goes on from there, today or later.</source>
        <extracomment>in stopped_hint</extracomment>
        <translation>Seguirá desde ahí, hoy o más adelante.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>It tells whose signatures to believe. Your administrator has it, as root.json; take it from no stick.</source>
        <extracomment>in root_hint</extracomment>
        <translation>Indica en qué firmas confiar. La tiene su administrador, como root.json; no la tome de ninguna memoria USB.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>Its list is empty. When the site has published models, sync again.</source>
        <extracomment>in empty_texts</extracomment>
        <translation>Su lista está vacía. Cuando la organización haya publicado modelos, sincronice de nuevo.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>Its model is installed</source>
        <extracomment>in _fit_text</extracomment>
        <translation>Su modelo está instalado</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>Its model is not installed</source>
        <extracomment>in _fit_text</extracomment>
        <translation>Su modelo no está instalado</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>Its weights take {needed}; free memory is not known here</source>
        <extracomment>in _fit_text</extracomment>
        <translation>Sus pesos ocupan {needed}; aquí no se sabe cuánta memoria queda libre</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>LoRA adapter</source>
        <extracomment>in facts_text</extracomment>
        <translation>Adaptador LoRA</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>May be tight: its weights alone take {needed} of {free} free</source>
        <extracomment>in _fit_text</extracomment>
        <translation>Puede ir justo: solo sus pesos ocupan {needed} de {free} libres</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>Newer than the one that is installed</source>
        <extracomment>insert</extracomment>
        <translation>Más reciente que el instalado</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>No mirror is set up</source>
        <extracomment>in empty_texts</extracomment>
        <translation>No hay ningún servidor espejo configurado</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>Not synced yet</source>
        <extracomment>in empty_texts</extracomment>
        <translation>Aún sin sincronizar</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>Offered by the site</source>
        <extracomment>in tab_text</extracomment>
        <translation>De la organización</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/offered.py"/>
        <source>Read a stick…</source>
        <extracomment>add_action</extracomment>
        <translation>Leer una memoria USB…</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site.py"/>
        <source>Reading the stick</source>
        <extracomment>in _look</extracomment>
        <translation>Leyendo la memoria USB</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>SHA-256 of the new root.json, to compare with your security officer's:</source>
        <extracomment>in new_root_text</extracomment>
        <translation>SHA-256 del nuevo root.json, para compararlo con el de su responsable de seguridad:</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>Stopped. What was fetched is kept.</source>
        <extracomment>in stopped_text</extracomment>
        <translation>Detenido. Lo que se obtuvo se conserva.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/offered.py"/>
        <location filename="../../app/ui/models/page.py"/>
        <source>Sync now</source>
        <extracomment>QuietButton, add_action, show_message</extracomment>
        <translation>Sincronizar ahora</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site.py"/>
        <source>Syncing</source>
        <extracomment>in _look</extracomment>
        <translation>Sincronizando</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>The site offers no models</source>
        <extracomment>in empty_texts</extracomment>
        <translation>La organización no ofrece modelos</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/page.py"/>
        <source>The site's list is up to date.</source>
        <extracomment>_on_changed</extracomment>
        <translation>La lista de la organización está al día.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>The site's list of models ran out on {day}.</source>
        <extracomment>in stale_text</extracomment>
        <translation>La lista de modelos de la organización caducó el {day}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>The site's stick</source>
        <extracomment>in list_text</extracomment>
        <translation>La memoria USB de la organización</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/choosing.py"/>
        <source>Trust another station?</source>
        <extracomment>ConfirmDialog</extracomment>
        <translation>¿Confiar en otra estación?</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/choosing.py"/>
        <source>Trust root (*.json);;All files (*)</source>
        <extracomment>choose_files</extracomment>
        <translation>Raíz de confianza (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/choosing.py"/>
        <source>Trust the new station</source>
        <extracomment>ConfirmDialog</extracomment>
        <translation>Confiar en la nueva estación</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/page.py"/>
        <source>Trust the new station…</source>
        <extracomment>_warn</extracomment>
        <translation>Confiar en la nueva estación…</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/page.py"/>
        <source>Try again</source>
        <extracomment>show_error</extracomment>
        <translation>Reintentar</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/offer_card.py"/>
        <source>Update</source>
        <extracomment>in _install_button</extracomment>
        <translation>Actualizar</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/offer_card.py"/>
        <source>Update {name}</source>
        <extracomment>in _install_button</extracomment>
        <translation>Actualizar {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>Will fit: its weights take {needed} of {free} free</source>
        <extracomment>in _fit_text</extracomment>
        <translation>Cabrá: sus pesos ocupan {needed} de {free} libres</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>Will not fit: its weights alone take {needed}, and {free} are free</source>
        <extracomment>in _fit_text</extracomment>
        <translation>No cabrá: solo sus pesos ocupan {needed} y hay {free} libres</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>Your administrator names the site's mirror in the site policy. Without one, models come on the site's stick: plug it in and choose its folder.</source>
        <extracomment>in empty_texts</extracomment>
        <translation>Su administrador indica el servidor espejo en la política de la organización. Sin él, los modelos llegan en la memoria USB de la organización: conéctela y elija su carpeta.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>approved up to {marking}</source>
        <extracomment>append</extracomment>
        <translation>aprobado hasta {marking}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>asking the mirror</source>
        <extracomment>in begin_text</extracomment>
        <translation>consultando el servidor espejo</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>checking its files</source>
        <extracomment>in progress_text</extracomment>
        <translation>comprobando sus archivos</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>context {n}</source>
        <extracomment>in facts_text</extracomment>
        <translation>contexto {n}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>holds until {day}</source>
        <extracomment>append</extracomment>
        <translation>válida hasta el {day}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>list {n}</source>
        <extracomment>in list_text</extracomment>
        <translation>lista {n}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>not known</source>
        <extracomment>in short_commit</extracomment>
        <translation>desconocido</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>synced {moment}</source>
        <extracomment>in list_text</extracomment>
        <translation>sincronizada el {moment}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>verifying signatures</source>
        <extracomment>in begin_text</extracomment>
        <translation>verificando firmas</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>vetted by {name}</source>
        <extracomment>append</extracomment>
        <translation>revisado por {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>{done} of {total}</source>
        <extracomment>in progress_text</extracomment>
        <translation>{done} de {total}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>{done} of {total} are here</source>
        <extracomment>append</extracomment>
        <translation>{done} de {total} ya están aquí</translation>
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
        <translation>Intro o Tab lo inserta, Escape deja el texto como está</translation>
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
        <translation>Comparar los documentos de esta respuesta</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/source_menu.py"/>
        <source>Compare {files}</source>
        <extracomment>in _on_compare: Asked in the chat; questions are read by rules, so keep one of these verbs: so sánh, compara, vergleiche, compare.</extracomment>
        <translation>Compara {files}</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/source_menu.py"/>
        <source>More about this document</source>
        <extracomment>__init__</extracomment>
        <translation>Más sobre este documento</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/source_menu.py"/>
        <source>Summarise this document</source>
        <extracomment>addAction</extracomment>
        <translation>Resumir este documento</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/source_menu.py"/>
        <source>Summarise {files}</source>
        <extracomment>in _on_summarise: Asked in the chat; questions are read by rules, so keep one of these verbs: tóm tắt, resume, fasse … zusammen, résume.</extracomment>
        <translation>Resume {files}</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/source_menu.py"/>
        <source>{one} and {other}</source>
        <extracomment>in _on_compare</extracomment>
        <translation>{one} y {other}</translation>
    </message>
</context>
<context>
    <name>SourcesPanel</name>
    <message>
        <location filename="../../app/ui/chat/sources.py"/>
        <source>Click a number in an answer to see the page it comes from.</source>
        <extracomment>EmptyState</extracomment>
        <translation>Haga clic en un número de una respuesta para ver la página de la que procede.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/sources.py"/>
        <source>Close Sources (Esc)</source>
        <extracomment>IconButton</extracomment>
        <translation>Cerrar Fuentes (Escape)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/sources.py"/>
        <source>Copy with citation</source>
        <extracomment>QuietButton</extracomment>
        <translation>Copiar con cita</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/sources.py"/>
        <source>Next source (F3)</source>
        <extracomment>IconButton</extracomment>
        <translation>Fuente siguiente (F3)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/sources.py"/>
        <source>No source chosen</source>
        <extracomment>EmptyState</extracomment>
        <translation>Ninguna fuente elegida</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/sources.py"/>
        <source>Open collection</source>
        <extracomment>QuietButton</extracomment>
        <translation>Abrir colección</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/sources.py"/>
        <source>Previous source (Shift+F3)</source>
        <extracomment>IconButton</extracomment>
        <translation>Fuente anterior (Mayúsculas+F3)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/sources.py"/>
        <source>Sources</source>
        <extracomment>label</extracomment>
        <translation>Fuentes</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/sources.py"/>
        <source>This document is not in this vault: the chat was imported. These are the words that came with it; nobody here can check them.</source>
        <extracomment>paragraph</extracomment>
        <translation>Este documento no está en esta bóveda: el chat se importó. Estas son las palabras que llegaron con él; aquí nadie puede comprobarlas.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/sources.py"/>
        <source>This passage does not support the sentence that names it.</source>
        <extracomment>paragraph</extracomment>
        <translation>Este pasaje no respalda la frase que lo cita.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/sources.py"/>
        <source>page {page}</source>
        <extracomment>in _place_words</extracomment>
        <translation>página {page}</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/sources.py"/>
        <source>page {page} of {count}</source>
        <extracomment>in _where_words</extracomment>
        <translation>página {page} de {count}</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/sources.py"/>
        <source>piece {n} of {count}</source>
        <extracomment>in _where_words</extracomment>
        <translation>fragmento {n} de {count}</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/sources.py"/>
        <source>{index} of {count}</source>
        <extracomment>setText</extracomment>
        <translation>{index} de {count}</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <location filename="../../app/ui/status_bar.py"/>
        <source>1 passage</source>
        <extracomment>in set_index</extracomment>
        <translation>1 pasaje</translation>
    </message>
    <message>
        <location filename="../../app/ui/status_bar.py"/>
        <source>Index not loaded</source>
        <extracomment>in set_index</extracomment>
        <translation>Índice sin cargar</translation>
    </message>
    <message>
        <location filename="../../app/ui/status_bar.py"/>
        <source>Index ready</source>
        <extracomment>in set_index</extracomment>
        <translation>Índice listo</translation>
    </message>
    <message>
        <location filename="../../app/ui/status_bar.py"/>
        <source>Index warming up…</source>
        <extracomment>in set_index</extracomment>
        <translation>Preparando el índice…</translation>
    </message>
    <message>
        <location filename="../../app/ui/status_bar.py"/>
        <source>Lock</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Bloquear</translation>
    </message>
    <message>
        <location filename="../../app/ui/status_bar.py"/>
        <source>Lock Ctrl+L</source>
        <extracomment>FlatButton</extracomment>
        <translation>Bloquear Control+L</translation>
    </message>
    <message>
        <location filename="../../app/ui/status_bar.py"/>
        <source>No documents yet</source>
        <extracomment>in set_index</extracomment>
        <translation>Aún no hay documentos</translation>
    </message>
    <message>
        <location filename="../../app/ui/status_bar.py"/>
        <source>Search by words only</source>
        <extracomment>in set_index</extracomment>
        <translation>Búsqueda solo por palabras</translation>
    </message>
    <message>
        <location filename="../../app/ui/status_bar.py"/>
        <source>{n} passages</source>
        <extracomment>in set_index</extracomment>
        <translation>{n} pasajes</translation>
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
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/summary_dialog.py"/>
        <source>Keep</source>
        <extracomment>PrimaryButton</extracomment>
        <translation>Conservar</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/summary_dialog.py"/>
        <source>Summary of earlier messages</source>
        <extracomment>in __init__</extracomment>
        <translation>Resumen de mensajes anteriores</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/summary_dialog.py"/>
        <source>The model is given this in place of the messages that do not fit. It is told that these are notes, and not instructions.</source>
        <extracomment>paragraph</extracomment>
        <translation>El modelo recibe esto en lugar de los mensajes que no caben. Se le dice que son notas, y no instrucciones.</translation>
    </message>
</context>
<context>
    <name>SystemLock</name>
    <message>
        <location filename="../../app/ui/system_lock.py"/>
        <source>Locks its vault first</source>
        <extracomment>in hold_sleep_back</extracomment>
        <translation>Bloquea antes su bóveda</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <location filename="../../app/ui/tray.py"/>
        <source>Cloister, locked</source>
        <extracomment>in _dress</extracomment>
        <translation>Cloister, bloqueado</translation>
    </message>
    <message>
        <location filename="../../app/ui/tray.py"/>
        <source>Cloister, unlocked</source>
        <extracomment>in _dress</extracomment>
        <translation>Cloister, desbloqueado</translation>
    </message>
    <message>
        <location filename="../../app/ui/tray.py"/>
        <source>Lock</source>
        <extracomment>setText</extracomment>
        <translation>Bloquear</translation>
    </message>
    <message>
        <location filename="../../app/ui/tray.py"/>
        <source>Quit</source>
        <extracomment>setText</extracomment>
        <translation>Salir</translation>
    </message>
    <message>
        <location filename="../../app/ui/tray.py"/>
        <source>Show</source>
        <extracomment>setText</extracomment>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <location filename="../../app/ui/unlock/unlock_page.py"/>
        <source>Caps Lock is on.</source>
        <extracomment>_say</extracomment>
        <translation>Bloq Mayús está activado.</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/unlock_page.py"/>
        <source>Checking the passphrase; this takes about a second.</source>
        <extracomment>set_busy</extracomment>
        <translation>Comprobando la frase de contraseña; tarda alrededor de un segundo.</translation>
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
        <translation>Introduzca su frase de contraseña para desbloquear.</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/unlock_page.py"/>
        <source>Passphrase</source>
        <extracomment>PassphraseField</extracomment>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/unlock_page.py"/>
        <source>Unlock</source>
        <extracomment>PrimaryButton, setText</extracomment>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/unlock_page.py"/>
        <source>Unlocking</source>
        <extracomment>ProgressLine</extracomment>
        <translation>Desbloqueo</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/unlock_page.py"/>
        <source>Unlocking…</source>
        <extracomment>setText</extracomment>
        <translation>Desbloqueando…</translation>
    </message>
</context>
<context>
    <name>VaultPage</name>
    <message>
        <location filename="../../app/ui/vault/page.py"/>
        <source>Vault</source>
        <extracomment>__init__</extracomment>
        <translation>Bóveda</translation>
    </message>
</context>
<context>
    <name>WarmUp</name>
    <message>
        <location filename="../../app/ui/warm_up.py"/>
        <source>Loading {name}…</source>
        <extracomment>_say_of_model</extracomment>
        <translation>Cargando {name}…</translation>
    </message>
    <message>
        <location filename="../../app/ui/warm_up.py"/>
        <source>Model not loaded</source>
        <extracomment>_say_of_model</extracomment>
        <translation>Modelo sin cargar</translation>
    </message>
    <message>
        <location filename="../../app/ui/warm_up.py"/>
        <source>Model stopped</source>
        <extracomment>_say_of_model</extracomment>
        <translation>Modelo detenido</translation>
    </message>
    <message>
        <location filename="../../app/ui/warm_up.py"/>
        <source>No model</source>
        <extracomment>_say_of_model</extracomment>
        <translation>Sin modelo</translation>
    </message>
    <message>
        <location filename="../../app/ui/warm_up.py"/>
        <source>The part that compares meanings stopped. The next question starts it again.</source>
        <extracomment>in _on_seen</extracomment>
        <translation>La parte que compara significados se detuvo. La próxima pregunta la vuelve a iniciar.</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <location filename="../../app/ui/chat/welcome.py"/>
        <source>1 document is ready.</source>
        <extracomment>in _held</extracomment>
        <translation>1 documento está listo.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/welcome.py"/>
        <source>Add files…</source>
        <extracomment>QuietButton</extracomment>
        <translation>Añadir archivos…</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/welcome.py"/>
        <source>Add folder…</source>
        <extracomment>QuietButton</extracomment>
        <translation>Añadir carpeta…</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/welcome.py"/>
        <source>Answers come with the page they stand on, and you are told when the documents do not say.</source>
        <extracomment>in _held</extracomment>
        <translation>Las respuestas indican la página de la que salen, y se le avisa cuando los documentos no lo dicen.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/welcome.py"/>
        <source>Ask about what is attached. Answers come with the page they stand on.</source>
        <extracomment>in show_counts</extracomment>
        <translation>Pregunte sobre lo adjunto. Las respuestas indican la página de la que salen.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/welcome.py"/>
        <source>Draft a short notice about planned maintenance</source>
        <extracomment>in show_counts</extracomment>
        <translation>Redacta un aviso breve sobre un mantenimiento programado</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/welcome.py"/>
        <source>Explain what a hydraulic accumulator does</source>
        <extracomment>in show_counts</extracomment>
        <translation>Explica qué hace un acumulador hidráulico</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/welcome.py"/>
        <source>No language model is installed: import one in Models.</source>
        <extracomment>in show_counts</extracomment>
        <translation>No hay ningún modelo de lenguaje instalado: importe uno en Modelos.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/welcome.py"/>
        <source>Summarise this document</source>
        <extracomment>in _questions_of_attached: Asked in the chat; questions are read by rules, so keep one of these verbs: tóm tắt, resume, fasse … zusammen, résume.</extracomment>
        <translation>Resume este documento</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/welcome.py"/>
        <source>There are no documents yet. Drop files or folders anywhere on this window to ask about them; until then the model answers alone, without sources.</source>
        <extracomment>in show_counts</extracomment>
        <translation>Aún no hay documentos. Suelte archivos o carpetas en cualquier lugar de esta ventana para preguntar sobre ellos; hasta entonces, el modelo responde solo, sin fuentes.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/welcome.py"/>
        <source>This chat uses no documents: the model answers alone, without sources.</source>
        <extracomment>in show_counts</extracomment>
        <translation>Este chat no usa documentos: el modelo responde solo, sin fuentes.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/welcome.py"/>
        <source>Try the sample</source>
        <extracomment>QuietButton</extracomment>
        <translation>Probar la muestra</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/welcome.py"/>
        <source>What are the main findings, with their sources?</source>
        <extracomment>in _questions_of_documents</extracomment>
        <translation>¿Cuáles son las conclusiones principales, con sus fuentes?</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/welcome.py"/>
        <source>What would you like to know?</source>
        <extracomment>label</extracomment>
        <translation>¿Qué desea saber?</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/welcome.py"/>
        <source>Which dates and deadlines are named, and for what?</source>
        <extracomment>in _questions_of_documents</extracomment>
        <translation>¿Qué fechas y plazos se mencionan, y para qué?</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/welcome.py"/>
        <source>Who is responsible for the open actions?</source>
        <extracomment>in _questions_of_documents</extracomment>
        <translation>¿Quién es responsable de las tareas pendientes?</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/welcome.py"/>
        <source>{passages} passages from {documents} documents are ready.</source>
        <extracomment>in _held</extracomment>
        <translation>{passages} pasajes de {documents} documentos están listos.</translation>
    </message>
</context>
<context>
    <name>WorkLine</name>
    <message>
        <location filename="../../app/ui/chat/work_line.py"/>
        <source>Show</source>
        <extracomment>FlatButton</extracomment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/work_line.py"/>
        <source>Show the documents</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Mostrar los documentos</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <location filename="../../app/ui/workspace.py"/>
        <source>The language changes once what is under way in Models or Vault has ended.</source>
        <extracomment>show_message</extracomment>
        <translation>El idioma cambia cuando termine lo que está en marcha en Modelos o en Bóveda.</translation>
    </message>
</context>
</TS>
