using MailKit.Security;

namespace Kinow.ClientApi.Mail.Sending;

/// <summary>A mail server, and how to sign in there.</summary>
internal sealed record SmtpServer(string Host, int Port, SecureSocketOptions Security)
{
    private const int SubmissionPort = 587;
    private const int ImplicitTlsPort = 465;

    public string? User { get; init; }

    public string? Password { get; init; }

    /// <summary>
    /// Reads <c>smtp://user:password@host:587</c>, where TLS has to be taken up, or <c>smtps://user:password@host:465</c>, where it is spoken
    /// from the start. <c>smtp://host:1025?tls=none</c> is for a server on this machine alone.
    /// </summary>
    /// <returns>Null when it is none of these.</returns>
    public static SmtpServer? Read(string text)
    {
        if (!Uri.TryCreate(text, UriKind.Absolute, out var address) || address.Host.Length == 0
            || address.AbsolutePath.Trim('/').Length > 0)
            return null;
        SecureSocketOptions? security = (address.Scheme, address.Query) switch
        {
            ("smtp", "") => SecureSocketOptions.StartTls,
            ("smtps", "") => SecureSocketOptions.SslOnConnect,
            ("smtp", "?tls=none") when address.IsLoopback => SecureSocketOptions.None,
            _ => null,
        };
        if (security is not { } chosen) return null;
        var usual = chosen == SecureSocketOptions.SslOnConnect ? ImplicitTlsPort : SubmissionPort;
        var parts = address.UserInfo.Split(':', 2);
        return new(address.IdnHost, address.Port > 0 ? address.Port : usual, chosen)
        {
            User = parts[0].Length > 0 ? Uri.UnescapeDataString(parts[0]) : null,
            Password = parts.Length == 2 ? Uri.UnescapeDataString(parts[1]) : null,
        };
    }
}
