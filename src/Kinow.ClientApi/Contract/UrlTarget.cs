namespace Kinow.ClientApi.Contract;

/// <summary>Leads out of the app.</summary>
internal sealed class UrlTarget(string url) : LinkTargetView
{
    public string Url => url;
}
