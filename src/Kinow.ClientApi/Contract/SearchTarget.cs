namespace Kinow.ClientApi.Contract;

/// <summary>Leads to what a search finds.</summary>
internal sealed class SearchTarget(string? text) : LinkTargetView
{
    public string? Text => text;
}
