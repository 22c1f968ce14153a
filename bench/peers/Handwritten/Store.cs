using System.Text.Json;

namespace Kinow.Bench.Handwritten;

internal sealed class Store
{
    private readonly Dictionary<string, Product> products;

    private Store(Answer<Home> home, Dictionary<string, Product> products) => (Home, this.products) = (home, products);

    public Answer<Home> Home { get; }

    public static async Task<Store> ReadAsync(string folder)
    {
        var home = Read(await File.ReadAllBytesAsync(Path.Combine(folder, "home.json")), AnswerJson.Default.AnswerHome);
        var one = Read(await File.ReadAllBytesAsync(Path.Combine(folder, "product.json")), AnswerJson.Default.AnswerOne);
        var products = home.Data.Cms.Categories.Items
            .SelectMany(rail => rail.Products.Items)
            .DistinctBy(card => card.Id)
            .ToDictionary(card => card.Id, card => new Product(card.Id, card.Name, card.Type, card.Duration, card.CanBuy));
        if (one.Data.Cms.Product is { } product) products[product.Id] = product;
        return new Store(home, products);
    }

    public Product? Find(string? id) => id is null ? null : products.GetValueOrDefault(id);

    private static T Read<T>(byte[] json, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> type) =>
        JsonSerializer.Deserialize(json, type) ?? throw new InvalidDataException("An answer is null.");
}
