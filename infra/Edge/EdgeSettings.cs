namespace Kinow.Infra.Edge;

/// <summary>CloudFront in front of the API.</summary>
/// <param name="Domain">The name that apps reach the API by, such as <c>v1.api.example.com</c>.</param>
/// <param name="Certificate">ARN of the name's certificate in us-east-1, where CloudFront looks for it.</param>
/// <param name="OriginCertificate">ARN of the name's certificate in the region of the API.</param>
/// <param name="Firewall">
/// ARN of a web ACL of CloudFront, such as that of the stack <c>EdgeFirewall</c>; null for none. Then nothing but the functions' own limits
/// limits an address.
/// </param>
public sealed record EdgeSettings(string Domain, string Certificate, string OriginCertificate, string? Firewall)
{
    /// <summary>Reads the settings; null without <c>edgeDomain</c>.</summary>
    /// <param name="text">Gives the value of a name, or null.</param>
    /// <exception cref="FormatException">A value is missing or makes no sense; the message names it.</exception>
    public static EdgeSettings? Read(Func<string, string?> text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text("edgeDomain") is not { } domain) return null;
        return new(
            ArnSettings.Domain("edgeDomain", domain),
            ArnSettings.Required(text, "edgeCertificate", "acm:us-east-1"),
            ArnSettings.Required(text, "edgeOriginCertificate", "acm"),
            ArnSettings.Optional(text, "edgeFirewall", "wafv2:us-east-1"));
    }
}
