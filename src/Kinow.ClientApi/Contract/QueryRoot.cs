namespace Kinow.ClientApi.Contract;

/// <summary>The root of all queries.</summary>
internal sealed class QueryRoot
{
    public CmsNamespace Cms { get; } = new();

    public BillingNamespace Billing { get; } = new();
}
