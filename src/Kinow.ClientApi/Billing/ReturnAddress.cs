namespace Kinow.ClientApi.Billing;

/// <summary>Where customers come back to from the page of a gateway.</summary>
internal static class ReturnAddress
{
    // Addresses that run or show something of their own.
    private static readonly string[] Refused = ["http", "javascript", "data", "file", "vbscript", "blob", "about", "ftp"];

    /// <summary>Reads an address: of https, of an app's own scheme, or of this machine.</summary>
    /// <returns>Null for one that is not accepted.</returns>
    public static Uri? Read(string? text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && address.UserInfo is "" && IsAccepted(address) ? address : null;

    private static bool IsAccepted(Uri address) =>
        address.IsLoopback && address.Scheme == Uri.UriSchemeHttp || !Refused.Contains(address.Scheme, StringComparer.Ordinal);
}
