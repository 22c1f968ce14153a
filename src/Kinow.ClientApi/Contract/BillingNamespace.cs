namespace Kinow.ClientApi.Contract;

/// <summary>The namespace of buying. It has no state: all of it is asked from the stores.</summary>
internal sealed class BillingNamespace;
