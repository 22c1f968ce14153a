using System.Text;
using Kinow.ClientApi.Core.Search.Fields;
using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Core.Search.Nodes;

/// <summary>Looks for words that stand next to each other.</summary>
/// <param name="field">A text or keyword field; null for the fields that free words look in.</param>
/// <param name="words">The words as written, without escapes.</param>
/// <param name="isPrefix">The last word may go on.</param>
/// <param name="isQuoted">Only the words as they are written count, not their other forms.</param>
public sealed class TextNode(SearchField? field, string words, bool isPrefix, bool isQuoted) : QueryNode
{
    /// <summary>A text or keyword field; null for the fields that free words look in.</summary>
    public SearchField? Field { get; } = field;

    /// <summary>The words as written, without escapes.</summary>
    public string Words { get; } = words;

    /// <summary>Whether the last word may go on.</summary>
    public bool IsPrefix { get; } = isPrefix;

    /// <summary>Whether only words as they are written count, not their other forms.</summary>
    public bool IsExact { get; } = isQuoted && !isPrefix && field is not { Kind: FieldKind.Keyword };

    /// <summary>Whether the other forms of a word count too.</summary>
    public bool MatchesOtherForms { get; } = !isQuoted && !isPrefix && field is not { Kind: FieldKind.Keyword };

    /// <summary>The words, folded, with a space at either end.</summary>
    public string Folded { get; } = TextFolding.Fold(words);

    /// <inheritdoc/>
    public override int Cost => IsPrefix ? 2 : 1;

    /// <inheritdoc/>
    public override bool RanksMatches => Field is not { Kind: FieldKind.Keyword };

    internal override void AppendTo(StringBuilder text, bool asWritten)
    {
        if (Field is not null) AppendName(text, Field.Name).Append(':');
        if (IsExact) text.Append('=');
        var looked = asWritten ? Words : Folded.Trim(' ');
        var escaped = looked.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal);
        text.Append('"').Append(escaped).Append('"');
        if (IsPrefix) text.Append('*');
    }
}
