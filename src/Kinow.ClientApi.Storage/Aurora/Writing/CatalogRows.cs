using System.Collections.Immutable;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Storage.Aurora.Rows;

namespace Kinow.ClientApi.Storage.Aurora.Writing;

/// <summary>Turns categories, people and tags into rows, and what they have in common with products.</summary>
internal sealed class CatalogRows(CatalogTables tables, LanguageIds languages, FactIds facts)
{
    internal void Add(Tag tag) => tables.Tag.Add(tag.Id, languages.Of(tag.Language), tag.Name);

    internal void Add(Category category)
    {
        tables.Category.Add(
        [
            category.Id, category.ParentId, category.Position, category.LevelDepth, category.Active, .. Rule(category.Geolocation),
            SqlValues.ToStore(category.DateAdd), SqlValues.ToStore(category.DateUpd),
        ]);
        var texts = TextRows.Of(
            languages, category.Name, category.Description, category.DescriptionShort, category.LinkRewrite,
            category.MetaTitle, category.MetaDescription, category.MetaKeywords);
        foreach (var text in texts) tables.CategoryText.Add([category.Id, text.Language, text.Position, .. text.Values]);
        AddParts([category.Id], category.Images, category.Metadata, tables.CategoryImage, tables.CategoryFeature);
        AddCountries(category.Geolocation, tables.CategoryGeolocation, category.Id);
    }

    internal void Add(Person person)
    {
        var kind = SqlNames.Of(person.Kind);
        tables.Person.Add(kind, person.Id, person.Name, person.Active, person.Image);
        var texts = TextRows.Of(
            languages, person.Description, person.DescriptionShort, person.LinkRewrite, person.MetaTitle, person.MetaDescription, person.MetaKeywords);
        foreach (var text in texts) tables.PersonText.Add([kind, person.Id, text.Language, text.Position, .. text.Values]);
        AddParts([kind, person.Id], person.Images, person.Metadata, tables.PersonImage, tables.PersonFeature);
    }

    internal void AddParts(
        object?[] key, ImmutableArray<Image> images, ImmutableArray<Metadata> metadata, TableRows imageTable, TableRows featureTable)
    {
        foreach (var image in images) imageTable.Add([.. key, image.Id, image.Source, image.Type, image.Position]);
        foreach (var fact in metadata) featureTable.Add([.. key, facts.Of(fact), fact.Position]);
    }

    internal static object?[] Rule(GeolocationRule rule) => [rule.Enabled, SqlNames.Of(rule.ListedCountries), SqlNames.Of(rule.OtherCountries)];

    internal static void AddCountries(GeolocationRule rule, TableRows table, params object?[] key)
    {
        for (var i = 0; i < rule.Countries.Length; i++) table.Add([.. key, rule.Countries[i].ToString(), i]);
    }
}
