using System.Text;
using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Core.Search.Nodes;

/// <summary>Looks for words that a mistyped one may have meant, in the texts that free words look in.</summary>
public sealed class MisspeltNode(Misspelling typed) : QueryNode
{
    /// <summary>The word as it was typed.</summary>
    public Misspelling Typed { get; } = typed;

    /// <inheritdoc/>
    public override int Cost => 2;

    /// <inheritdoc/>
    public override bool RanksMatches => true;

    internal override void AppendTo(StringBuilder text, bool asWritten) => text.Append('~').Append(Typed.Word);
}
