using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Core.Texts;
using Kinow.ClientApi.Core.Values;
using Kinow.ClientApi.Demo;
using Kinow.ClientApi.Search.Documents;
using Kinow.ClientApi.Search.Gateway;
using Kinow.ClientApi.Search.Writing;
using Kinow.ClientApi.TestSupport;
using Kinow.TestSupport;

namespace Kinow.ClientApi.Search.Tests.Writing;

/// <summary>The strict mappings take every document that there can be.</summary>
public abstract class MappingTests(Server server)
{
    [ServerFact(Server.OpenSearch, Server.Elasticsearch)]
    public async Task A_whole_catalogue_fits_and_comes_back()
    {
        await using var scope = await ReadModelScope.CreateAsync(server);
        Assert.True(await scope.Lifecycle.EnsureAsync(default));
        Assert.False(await scope.Lifecycle.EnsureAsync(default));

        var content = GeneratedCatalog.Create(3, 60, Catalog.Now);
        DocumentWrite[] all =
        [
            .. ContentDocuments.Of(content, 5),
            DocumentMaker.Of(new User { Id = Guid.CreateVersion7(), Profile = Profile() }, 5),
            .. DocumentKinds.Derived.Select(static kind => DocumentWrite.Tombstone(kind, "999999", 5)),
        ];
        var writer = new ReadModelWriter(scope.Gateway, scope.Names);
        Assert.Equal(new WriteCounts(all.Length, 0, 0), await writer.WriteAsync(all, default, RefreshPolicy.Now));
        foreach (var kind in DocumentKinds.Derived)
        {
            Assert.Equal(all.Count(write => write.Kind == kind), await scope.Gateway.CountAsync(scope.Names.Alias(kind), default, default));
        }

        foreach (var product in content.Products)
        {
            var stored = await scope.GetAsync(DocumentKinds.Of(ItemKinds.Product), DocumentKinds.Of(ItemKinds.Product).IdOf(product));
            Assert.Equal(DocumentState.Present, DocumentKinds.Of(ItemKinds.Product).Read(stored.Source.Span, out var read));
            Assert.Equal(Documents.Structure.Of(product), Documents.Structure.Of(read));
        }
    }

    [ServerFact(Server.OpenSearch, Server.Elasticsearch)]
    public async Task A_language_that_was_added_needs_no_new_mapping()
    {
        await using var scope = await ReadModelScope.CreateAsync(server);
        await scope.Lifecycle.EnsureAsync(default);
        var settings = Catalog.Content.Settings;
        var italian = new Language(99, "Italiano", LanguageCode.Parse("it"));
        var documents = new DocumentMaker(settings with { Languages = [.. settings.Languages, italian] });
        var category = new Category { Id = 7, Name = LocalizedText.Of(italian.Code, "Zùcca") };
        var writer = new ReadModelWriter(scope.Gateway, scope.Names);
        await writer.WriteAsync([documents.Of(ItemKinds.Category, category, 1)], default, RefreshPolicy.Now);
        var found = await scope.Gateway.CountAsync(
            scope.Names.Alias(DocumentKinds.Of(ItemKinds.Category)), """{"term":{"s.name.it":"zucca"}}"""u8.ToArray(), default);
        Assert.Equal(1, found);
    }

    private static UserProfile Profile() => new() { Email = EmailAddress.Parse("a@example.org"), Firstname = "A", Lastname = "B" };
}
