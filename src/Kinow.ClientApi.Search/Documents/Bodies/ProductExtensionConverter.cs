using System.Text.Json;
using System.Text.Json.Serialization;
using Kinow.ClientApi.Core.Catalog;

namespace Kinow.ClientApi.Search.Documents.Bodies;

/// <summary>What a product is, as an object with one property: the type, and everything that goes with it.</summary>
internal sealed class ProductExtensionConverter : JsonConverter<ProductExtension>
{
    public override ProductExtension Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject || !reader.Read()) throw new JsonException("An extension is an object.");
        ProductExtension? extension = null;
        if (reader.ValueTextEquals("tvod"u8))
        {
            reader.Read();
            extension = JsonSerializer.Deserialize(ref reader, BodyTypes.Of<ProductTvod>(options));
        }
        else if (reader.ValueTextEquals("svod"u8))
        {
            reader.Read();
            extension = JsonSerializer.Deserialize(ref reader, BodyTypes.Of<ProductSvod>(options));
        }

        else if (reader.ValueTextEquals("bundle"u8))
        {
            reader.Read();
            extension = JsonSerializer.Deserialize(ref reader, BodyTypes.Of<ProductBundle>(options));
        }
        else if (reader.ValueTextEquals("prepaymentRecharge"u8))
        {
            reader.Read();
            extension = JsonSerializer.Deserialize(ref reader, BodyTypes.Of<ProductPrepaymentRecharge>(options));
        }

        reader.Read();
        return extension is not null && reader.TokenType == JsonTokenType.EndObject
            ? extension
            : throw new JsonException("An extension is unknown.");
    }

    public override void Write(Utf8JsonWriter writer, ProductExtension value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        switch (value)
        {
            case ProductTvod title:
                writer.WritePropertyName("tvod"u8);
                JsonSerializer.Serialize(writer, title, BodyTypes.Of<ProductTvod>(options));
                break;
            case ProductSvod offer:
                writer.WritePropertyName("svod"u8);
                JsonSerializer.Serialize(writer, offer, BodyTypes.Of<ProductSvod>(options));
                break;
            case ProductBundle bundle:
                writer.WritePropertyName("bundle"u8);
                JsonSerializer.Serialize(writer, bundle, BodyTypes.Of<ProductBundle>(options));
                break;
            case ProductPrepaymentRecharge recharge:
                writer.WritePropertyName("prepaymentRecharge"u8);
                JsonSerializer.Serialize(writer, recharge, BodyTypes.Of<ProductPrepaymentRecharge>(options));
                break;
            default:
                throw new JsonException("An extension is unknown.");
        }

        writer.WriteEndObject();
    }
}
