using System.Security.Cryptography;
using System.Text;

namespace Kinow.ClientApi.Local.Front;

/// <summary>Style and script of the first page, and the policy that lets these two run and nothing else.</summary>
internal static class FrontFiles
{
    public static string Style { get; } = Read("front.css");

    public static string Script { get; } = Read("front.js");

    /// <summary>The page's Content-Security-Policy.</summary>
    public static string Policy { get; } =
        $"default-src 'none'; style-src '{HashOf(Style)}'; script-src '{HashOf(Script)}'; connect-src 'self'; base-uri 'none'; "
        + "form-action 'none'; frame-ancestors 'none'";

    private static string Read(string name)
    {
        using var file = typeof(FrontFiles).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} is missing.");
        using var reader = new StreamReader(file);
        return reader.ReadToEnd();
    }

    private static string HashOf(string text) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
