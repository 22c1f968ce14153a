using System.Collections.Immutable;
using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Sql.Tables;

namespace Kinow.ClientApi.Sql.Writing;

/// <summary>Turns categories, people and tags into rows, and what they have in common with products.</summary>
internal sealed class CatalogRows(BulkRows rows, LanguageIds languages, FactIds facts)
{
    internal void Add(Tag tag) => rows.Add(TagTable.Map, new(tag.Id, languages.Of(tag.Language), tag.Name));

    internal void Add(CustomerGroup group)
    {
        rows.Add(CustomerGroupTable.Map, group);
        rows.AddTexts(CustomerGroupTable.Texts, group.Id, group, languages);
    }

    internal void Add(Voucher voucher)
    {
        rows.Add(VoucherTable.Map, voucher);
        rows.AddTexts(VoucherTable.Texts, voucher.Id, voucher, languages);
        foreach (var product in voucher.ProductIds) rows.Add(VoucherProductTable.Map, new(voucher.Id, product));
    }

    internal void Add(Category category)
    {
        rows.Add(CategoryTable.Map, category);
        rows.AddTexts(CategoryTable.Texts, category.Id, category, languages);
        AddImages(CategoryTable.Images, category.Id, category.Images);
        AddFacts(CategoryTable.Facts, category.Id, category.Metadata);
        AddCountries(CategoryTable.Countries, category.Id, category.Geolocation);
    }

    internal void Add(Person person)
    {
        rows.Add(PersonTable.Map, person);
        rows.AddTexts(PersonTable.Texts, person.Id, person, languages, person.Kind);
        AddImages(PersonTable.Images, person.Id, person.Images, person.Kind);
        AddFacts(PersonTable.Facts, person.Id, person.Metadata, person.Kind);
    }

    internal void AddImages(ImageTable table, long owner, ImmutableArray<Image> images, PersonKind kind = default)
    {
        foreach (var image in images) rows.Add(table, new(owner, image) { Kind = kind });
    }

    internal void AddFacts(FactTable table, long owner, ImmutableArray<Metadata> metadata, PersonKind kind = default)
    {
        foreach (var fact in metadata) rows.Add(table, new(owner, facts.Of(fact), fact.Position) { Kind = kind });
    }

    internal void AddCountries(CountryListTable table, long owner, GeolocationRule rule)
    {
        for (var i = 0; i < rule.Countries.Length; i++) rows.Add(table, new(owner, rule.Countries[i], i));
    }
}
