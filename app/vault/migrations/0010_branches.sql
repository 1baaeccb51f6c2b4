-- A chat is a tree: each message follows one other, or begins the chat. Messages that follow the
-- same one are versions of each other. A parent is always the older one, so nothing goes in circles.
-- No cascade along the tree: SQLite nests it, and a long chat is deeper than it lets one nest.
ALTER TABLE messages ADD COLUMN parent INTEGER REFERENCES messages (id) CHECK (parent < id);
-- The last message of the branch that is shown; NULL stands for the newest message of all.
ALTER TABLE conversations ADD COLUMN leaf INTEGER REFERENCES messages (id) ON DELETE SET NULL;

DROP INDEX messages_by_conversation;
CREATE INDEX messages_by_conversation ON messages (conversation, id, parent);
CREATE INDEX messages_by_parent ON messages (parent);
CREATE INDEX conversations_by_leaf ON conversations (leaf);

-- What was one after the other is a chain. Only two answers in a row are versions: a retry that
-- was cut off left the old one beside the new.
UPDATE messages SET parent = CASE role
    WHEN 'user' THEN (SELECT max(b.id) FROM messages b
        WHERE b.conversation = messages.conversation AND b.id < messages.id)
    ELSE (SELECT max(b.id) FROM messages b
        WHERE b.conversation = messages.conversation AND b.id < messages.id AND b.role = 'user')
    END;
UPDATE conversations SET leaf =
    (SELECT max(m.id) FROM messages m WHERE m.conversation = conversations.id);
