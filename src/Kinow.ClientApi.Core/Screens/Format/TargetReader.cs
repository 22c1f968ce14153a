namespace Kinow.ClientApi.Core.Screens.Format;

/// <summary>Reads where something leads.</summary>
internal static class TargetReader
{
    private static readonly string[] Schemes = ["https", "mailto", "tel"];

    /// <summary>The target of a part; null for none.</summary>
    public static LinkTarget? Read(LayoutPart owner)
    {
        if (owner.Find("target") is not { } node) return null;
        var part = new LayoutPart(node, "a target");
        if (part.Members is not [var only] || LayoutWords.Targets.Find(only.Name) is not { } type)
            throw new LayoutFormatException(node.Line, $"A target is one of {LayoutWords.Targets.Text}.");
        return type switch
        {
            LinkTargetType.Product or LinkTargetType.Category =>
                new(type, LayoutPart.NumberOf(part.Get(only.Name), only.Name, 1, long.MaxValue)),
            LinkTargetType.Screen or LinkTargetType.Page => new(type, Text: part.Name(only.Name)),
            LinkTargetType.Url => new(type, Text: ReadUrl(part.Get(only.Name))),
            _ => new(type, Text: part.Text(only.Name)),
        };
    }

    // What an app is told to open must not run anything in it.
    private static string ReadUrl(LayoutNode node)
    {
        var text = LayoutPart.TextOf(node, "url");
        var isAddress = Uri.TryCreate(text, UriKind.Absolute, out var url)
            && (Schemes.Contains(url.Scheme) || (url.Scheme.Contains('.', StringComparison.Ordinal) && url.Scheme.Length > 2));
        return isAddress
            ? text
            : throw new LayoutFormatException(
                node.Line, "'url' is an address with https, mailto, tel, or an app's own scheme such as tv.example.");
    }
}
