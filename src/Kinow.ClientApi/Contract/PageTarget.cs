namespace Kinow.ClientApi.Contract;

/// <summary>Leads to a page of text.</summary>
internal sealed class PageTarget(string slug) : LinkTargetView
{
    public string Slug => slug;
}
