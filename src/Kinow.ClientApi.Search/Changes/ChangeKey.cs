using Kinow.ClientApi.Search.Documents;

namespace Kinow.ClientApi.Search.Changes;

/// <summary>What changed in the read model, as the feed names it.</summary>
/// <param name="Kind">The name of a kind of document, or <c>*</c> for all kinds.</param>
/// <param name="Id">The id of a document; empty for all of the kind.</param>
public readonly record struct ChangeKey(string Kind, string Id)
{
    private const string AllKinds = "*";

    /// <summary>Anything may have changed.</summary>
    public static ChangeKey Everything { get; } = new(AllKinds, "");

    /// <summary>Whether it stands for all kinds.</summary>
    public bool IsEverything => Kind == AllKinds;

    /// <summary>Reads what <see cref="ToString"/> has written.</summary>
    public static ChangeKey Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var end = text.IndexOf(':', StringComparison.Ordinal);
        return end < 0 ? new(text, "") : new(text[..end], text[(end + 1)..]);
    }

    /// <summary>Such as <c>product:12</c>.</summary>
    public override string ToString() => Id.Length == 0 ? Kind : $"{Kind}:{Id}";

    internal static ChangeKey Of(DocumentWrite write) => new(write.Kind.Name, write.Id);
}
