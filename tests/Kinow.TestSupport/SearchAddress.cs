namespace Kinow.TestSupport;

/// <summary>Where a search engine answers, and as whom to ask.</summary>
/// <param name="Url">Its address, without a user.</param>
/// <param name="Authentication">In the form of <c>KINOW_SEARCH_AUTH</c>: <c>none</c> or <c>basic:user:password</c>.</param>
public sealed record SearchAddress(Uri Url, string Authentication)
{
    /// <summary>Reads an address that may carry a user, such as <c>http://elastic:secret@127.0.0.1:9201</c>.</summary>
    /// <param name="text">The address.</param>
    public static SearchAddress Parse(string text)
    {
        var whole = new Uri(text);
        var plain = new Uri(whole.GetComponents(UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.UriEscaped));
        return new(plain, whole.UserInfo.Length == 0 ? "none" : "basic:" + Uri.UnescapeDataString(whole.UserInfo));
    }
}
