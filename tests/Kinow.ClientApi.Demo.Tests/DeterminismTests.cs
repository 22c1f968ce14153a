using Kinow.ClientApi.TestSupport;

namespace Kinow.ClientApi.Demo.Tests;

public sealed class DeterminismTests
{
    /// <summary>Changes when the generator does: then check that the change was meant, and write the new value here.</summary>
    private const string Known = "68ADFB1F9C1B496E6E32D37BF7884804";

    [Fact]
    public void A_seed_gives_the_same_catalogue_for_ever() => Assert.Equal(Known, ContentDigest.Of(Catalog.Content));

    [Fact]
    public void Twice_the_same_is_the_same() => Assert.Equal(
        ContentDigest.Of(GeneratedCatalog.Create(7, 300, Catalog.Now)),
        ContentDigest.Of(GeneratedCatalog.Create(7, 300, Catalog.Now)));

    [Fact]
    public void Another_seed_gives_another_catalogue() => Assert.NotEqual(
        ContentDigest.Of(GeneratedCatalog.Create(7, 300, Catalog.Now)),
        ContentDigest.Of(GeneratedCatalog.Create(8, 300, Catalog.Now)));

    [Fact]
    public void Windows_move_with_the_base_instant()
    {
        var later = GeneratedCatalog.Create(42, GeneratedCatalog.DefaultProducts, Catalog.Now.AddDays(10));
        Assert.Equal(
            Catalog.Content.Products.Select(static product => product.DateFrom?.AddDays(10)),
            later.Products.Select(static product => product.DateFrom));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(GeneratedCatalog.MaxProducts + 1)]
    public void Refuses_other_sizes(int products) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => GeneratedCatalog.Create(1, products, Catalog.Now));
}
