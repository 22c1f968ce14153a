namespace Kinow.ClientApi.Local.Tests.Docs;

/// <summary>The tests of what the documentation shows.</summary>
[CollectionDefinition(nameof(DocsCollection))]
public sealed class DocsCollection : ICollectionFixture<DocsHosts>;
