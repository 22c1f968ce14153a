using System.Text;

namespace Kinow.ClientApi.Core.Search.Nodes;

/// <summary>A part of a parsed query. Nodes never change.</summary>
public abstract class QueryNode
{
    private string? key;

    private protected QueryNode()
    {
    }

    /// <summary>What looking for it costs: 1 for each clause, 2 for one whose last word may go on.</summary>
    public abstract int Cost { get; }

    /// <summary>The same for nodes that find the same, however they are written; it separates entries of caches.</summary>
    public string Key => key ??= Write(asWritten: false);

    /// <summary>Whether it compares words, so that some matches are better than others.</summary>
    public abstract bool RanksMatches { get; }

    /// <summary>One text for all queries with the same tree, whatever their spacing.</summary>
    public sealed override string ToString() => Write(asWritten: true);

    /// <summary>Writes the tree, with its words as they are written or folded.</summary>
    internal abstract void AppendTo(StringBuilder text, bool asWritten);

    private string Write(bool asWritten)
    {
        var text = new StringBuilder();
        AppendTo(text, asWritten);
        return text.ToString();
    }

    /// <summary>Writes the name of a field so that no name can be taken for anything else.</summary>
    private protected static StringBuilder AppendName(StringBuilder text, string name)
    {
        foreach (var c in name)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('.' or '_')) text.Append('\\');
            text.Append(c);
        }

        return text;
    }
}
