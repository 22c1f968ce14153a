namespace Kinow.ClientApi.Contract;

/// <summary>Leads to a screen.</summary>
internal sealed class ScreenTarget(string slug) : LinkTargetView
{
    public string Slug => slug;
}
