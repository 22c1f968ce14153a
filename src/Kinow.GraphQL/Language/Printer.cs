namespace Kinow.GraphQL.Language;

/// <summary>Prints syntax trees in the customary layout: two spaces per level, one selection or member a line.</summary>
public static class Printer
{
    /// <summary>Prints a node of any kind. Parsing the text again gives an equal tree.</summary>
    public static string Print(SyntaxNode node)
    {
        var writer = new SyntaxWriter();
        writer.Write(node);
        return writer.ToString();
    }
}
