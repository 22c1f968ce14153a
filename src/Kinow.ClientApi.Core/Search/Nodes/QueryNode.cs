using System.Text;

namespace Kinow.ClientApi.Core.Search.Nodes;

/// <summary>A part of a parsed query. Nodes never change.</summary>
public abstract class QueryNode
{
    private protected QueryNode()
    {
    }

    /// <summary>Whether it compares words, so that some matches are better than others.</summary>
    public abstract bool RanksMatches { get; }

    /// <summary>One text for all queries with the same tree, whatever their spacing; it separates entries of caches.</summary>
    public sealed override string ToString()
    {
        var text = new StringBuilder();
        AppendTo(text);
        return text.ToString();
    }

    internal abstract void AppendTo(StringBuilder text);

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
