using System.Globalization;
using System.Net;
using System.Text;
using Kinow.ClientApi.Mail.Messages;
using Kinow.ClientApi.Mail.Sending;

namespace Kinow.ClientApi.Local;

/// <summary>Shows the mails that were not sent, newest first. What they say is text, never markup.</summary>
internal static class MailPage
{
    public const string Path = "/mails";

    private const string Policy = "default-src 'none'; style-src 'unsafe-inline'";
    private const string Style =
        "body{font-family:sans-serif;max-width:50em;margin:2em auto}pre{white-space:pre-wrap;border-top:1px solid #ccc;padding-top:1em}";

    /// <summary>Maps the page.</summary>
    public static void MapMailPage(this IEndpointRouteBuilder endpoints, MailMemory mails) => endpoints.MapGet(Path, (HttpContext http) =>
    {
        http.Response.ContentType = "text/html; charset=utf-8";
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers.ContentSecurityPolicy = Policy;
        return http.Response.WriteAsync(Write(mails.All));
    });

    internal static string Write(IReadOnlyList<OutgoingMail> mails)
    {
        var page = new StringBuilder("<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Mails</title>")
            .Append(CultureInfo.InvariantCulture, $"<style>{Style}</style></head><body><h1>Mails</h1>");
        if (mails.Count == 0) page.Append("<p>None was sent yet.</p>");
        foreach (var mail in mails)
        {
            page.Append(
                CultureInfo.InvariantCulture,
                $"<h2>{Encode(mail.Subject)}</h2><p>To {Encode(mail.To.ToString())}</p><pre>{Encode(mail.Text)}</pre>");
        }

        return page.Append("</body></html>").ToString();
    }

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
