namespace Kinow.ClientApi.Contract;

/// <summary>The namespace of the catalogue. It has no state: all of it is asked from the store.</summary>
internal sealed class CmsNamespace;
