using System.Globalization;
using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Core.Screens.Format;

/// <summary>Collects members to write. What is empty is left out, as it is read.</summary>
internal sealed class LayoutParts
{
    private const string Instant = "yyyy-MM-dd'T'HH:mm:ss.FFFFFF'Z'";

    private readonly List<LayoutMember> members = [];

    /// <summary>All of them.</summary>
    public LayoutNode Node => LayoutNode.Of(members);

    public LayoutParts Add(string name, LayoutNode? value)
    {
        if (value is not null) members.Add(new(name, value));
        return this;
    }

    public LayoutParts Add(string name, string? text) => Add(name, text is null ? null : LayoutNode.Of(text));

    public LayoutParts Add(string name, LocalizedText text)
    {
        if (text.IsMissing) return this;
        var texts = new List<LayoutMember>();
        foreach (var value in text.Values) texts.Add(new(value.Language.ToString(), LayoutNode.Of(value.Value)));
        return Add(name, LayoutNode.Of(texts));
    }

    public LayoutParts Add(string name, IEnumerable<LayoutNode> items)
    {
        LayoutNode[] all = [.. items];
        return all.Length == 0 ? this : Add(name, LayoutNode.Of(all));
    }

    public LayoutParts Add(string name, DateTimeOffset? instant) =>
        Add(name, instant?.ToUniversalTime().ToString(Instant, CultureInfo.InvariantCulture));
}
