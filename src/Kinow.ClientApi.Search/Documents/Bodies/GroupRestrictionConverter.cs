using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using Kinow.ClientApi.Core.Catalog;

namespace Kinow.ClientApi.Search.Documents.Bodies;

/// <summary>A restriction as an array: the number of its behavior, then the groups; null for no restriction.</summary>
internal sealed class GroupRestrictionConverter : JsonConverter<GroupRestriction>
{
    public override bool HandleNull => true;

    public override GroupRestriction Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.Null) return GroupRestriction.None;
        if (reader.TokenType != JsonTokenType.StartArray || !reader.Read()) throw new JsonException("A restriction is an array.");
        var behavior = (GroupRestrictionBehavior)reader.GetInt32();
        var groups = ImmutableArray.CreateBuilder<long>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray) groups.Add(reader.GetInt64());
        return GroupRestriction.Of(behavior, groups.DrainToImmutable());
    }

    public override void Write(Utf8JsonWriter writer, GroupRestriction value, JsonSerializerOptions options)
    {
        if (value.Behavior == GroupRestrictionBehavior.None)
        {
            writer.WriteNullValue();
            return;
        }

        writer.WriteStartArray();
        writer.WriteNumberValue((int)value.Behavior);
        foreach (var group in value.Groups) writer.WriteNumberValue(group);
        writer.WriteEndArray();
    }
}
