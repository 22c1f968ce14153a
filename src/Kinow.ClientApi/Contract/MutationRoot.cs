namespace Kinow.ClientApi.Contract;

/// <summary>The root of all mutations. It has no state: each is a service of its own.</summary>
internal sealed class MutationRoot;
