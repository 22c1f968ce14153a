using System.Net;

namespace Kinow.ClientApi.Mail.Messages;

/// <summary>The text of a mail as HTML: nothing of it is markup.</summary>
internal static class HtmlBody
{
    public static string Of(string text) =>
        $"<!DOCTYPE html><html><body>{string.Concat(text.Split("\n\n").Select(static paragraph => $"<p>{Paragraph(paragraph)}</p>"))}</body></html>";

    private static string Paragraph(string text)
    {
        var encoded = WebUtility.HtmlEncode(text);
        return IsLink(text) ? $"""<a href="{encoded}">{encoded}</a>""" : encoded.Replace("\n", "<br>", StringComparison.Ordinal);
    }

    private static bool IsLink(string text) =>
        !text.Any(char.IsWhiteSpace) && Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is ("http" or "https");
}
