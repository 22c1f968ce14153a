using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Core.Search.Fields;
using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Core.Tests.Search;

/// <summary>What an index keeps is what queries in memory are compared with.</summary>
public sealed class FieldValuesTests
{
    private static readonly LanguageCode French = LanguageCode.Parse("fr");
    private static readonly LanguageCode English = LanguageCode.Parse("en");
    private readonly FieldValues values = new();

    [Fact]
    public void A_text_has_a_value_for_each_language()
    {
        Read(ItemKinds.Category.Fields, "name", new()
        {
            Id = 1,
            Name = LocalizedText.Of(new LocalizedValue(French, "Été"), new LocalizedValue(English, "Summer")),
        });
        Assert.Equal([new(French, "Été"), new(English, "Summer")], values.Texts);
        Assert.Empty(values.Numbers);
    }

    [Fact]
    public void What_is_missing_has_no_value_and_what_was_read_before_is_forgotten()
    {
        Read(ItemKinds.Video.Fields, "duration", new() { Id = 1, ProductId = 2, Duration = 90 });
        Assert.Equal([90], values.Numbers);
        Read(ItemKinds.Video.Fields, "duration", new() { Id = 1, ProductId = 2 });
        Assert.Empty(values.Numbers);
    }

    [Fact]
    public void Instants_are_ticks_and_truths_are_numbers()
    {
        var product = new Product { Id = 1, Extension = new ProductSvod { ProductId = 1 }, DateAdd = new(2026, 1, 1, 2, 0, 0, TimeSpan.FromHours(2)) };
        Read(ItemKinds.Product.Fields, "dateAdd", product);
        Assert.Equal([new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc).Ticks], values.Numbers);
        Read(ItemKinds.Product.Fields, "availableInSubscriptions", product);
        Assert.Equal([0], values.Numbers);
    }

    [Theory]
    [InlineData(true, true, 1)]
    [InlineData(true, false, 0)]
    [InlineData(false, true, 0)]
    public void Whether_it_can_be_bought_is_kept_without_an_audience(bool orderable, bool priced, long expected)
    {
        var offer = new ProductSvod { ProductId = 1, AccessModes = [new() { Id = new(1, 1), Price = priced ? 4.99m : null }] };
        Read(ItemKinds.Product.Fields, "canBuy", new Product { Id = 1, Extension = offer, AvailableForOrder = orderable, Active = false });
        Assert.Equal([expected], values.Numbers);
    }

    [Fact]
    public void A_field_is_listed_once_whatever_its_aliases()
    {
        var names = ItemKinds.Product.Fields.Fields.Select(static field => field.Name).ToArray();
        Assert.Equal(names.Distinct(), names);
        Assert.DoesNotContain("categories", names);
        Assert.True(ItemKinds.Product.Fields.HasMetadata);
        Assert.False(ItemKinds.Tag.Fields.HasMetadata);
    }

    [Fact]
    public void Orders_follow_the_languages()
    {
        var category = new Category { Id = 1, Name = LocalizedText.Of(new LocalizedValue(French, "Été"), new LocalizedValue(English, "Summer")) };
        var name = (SearchField<Category>)ItemKinds.Category.Fields.Find("name")!;
        Assert.Equal(" ete ", FieldValues.SortText(name, category, new(French, English)));
        Assert.Equal(" summer ", FieldValues.SortText(name, category, new(LanguageCode.Parse("de"), English)));
        Assert.Null(FieldValues.SortText(name, category with { Name = LocalizedText.Missing }, new(French, English)));
    }

    private void Read<T>(FieldSet<T> fields, string name, T item) => values.Read((SearchField<T>)fields.Find(name)!, item);
}
