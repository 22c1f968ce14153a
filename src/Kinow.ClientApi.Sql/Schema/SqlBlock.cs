namespace Kinow.ClientApi.Sql.Schema;

/// <summary>Follows the blocks of a stored program word by word, to know which semicolon ends it.</summary>
internal sealed class SqlBlock
{
    private bool isCreate;
    private bool isProgram;
    private bool atStatement;
    private bool afterEnd;
    private int words;
    private int depth;

    internal void See(ReadOnlySpan<char> word)
    {
        words++;
        if (words == 1) isCreate = Is(word, "CREATE");
        if (!isProgram)
        {
            isProgram = isCreate && (Is(word, "TRIGGER") || Is(word, "PROCEDURE") || Is(word, "FUNCTION") || Is(word, "EVENT"));
            if (isProgram) return;
        }

        if (!isProgram) return;
        if (afterEnd)
        {
            // END IF, END CASE and so on: the word belongs to the END.
            afterEnd = false;
            if (Opens(word)) return;
        }

        if (Is(word, "END"))
        {
            depth--;
            afterEnd = true;
            return;
        }

        // IF and REPEAT are functions too: only at the start of a statement do they open a block.
        var opens = (atStatement || Is(word, "LOOP") || Is(word, "WHILE")) && Opens(word);
        if (Is(word, "BEGIN") || Is(word, "CASE") || opens || IsBodyOfTrigger(word)) depth++;
        atStatement = Is(word, "BEGIN") || Is(word, "THEN") || Is(word, "ELSE") || Is(word, "DO") || Is(word, "LOOP") || Is(word, "REPEAT");
    }

    /// <summary>Told of a semicolon: whether the statement ends here.</summary>
    internal bool EndsStatement()
    {
        atStatement = true;
        afterEnd = false;
        return depth <= 0;
    }

    private bool seenRow;

    // FOR EACH ROW is followed by the one statement of a trigger.
    private bool IsBodyOfTrigger(ReadOnlySpan<char> word)
    {
        var first = seenRow;
        seenRow = Is(word, "ROW");
        return first && Opens(word) && !Is(word, "CASE");
    }

    private static bool Opens(ReadOnlySpan<char> word) =>
        Is(word, "IF") || Is(word, "CASE") || Is(word, "LOOP") || Is(word, "WHILE") || Is(word, "REPEAT");

    private static bool Is(ReadOnlySpan<char> word, string keyword) => word.Equals(keyword, StringComparison.OrdinalIgnoreCase);
}
