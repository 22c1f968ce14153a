using System.Text.Json;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Search.Fields;
using Kinow.ClientApi.Core.Settings;
using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Search.Documents;

/// <summary>Writes what an item can be found and ordered by, from the table that queries in memory follow.</summary>
internal readonly struct FieldWriting<T>(Utf8JsonWriter json, FieldSet<T> fields, T item)
{
    internal void Write(PlatformSettings settings)
    {
        var values = new FieldValues();
        json.WriteStartObject("f"u8);
        foreach (var field in fields.Fields)
        {
            values.Read(field, item);
            Write(field, values);
        }

        json.WriteEndObject();
        WriteOrders(settings);
        if (fields.HasMetadata) WriteMetadata();
    }

    private void Write(SearchField<T> field, FieldValues values)
    {
        var isText = field.IsText;
        var count = isText ? values.Texts.Count : values.Numbers.Count;
        if (count == 0) return;
        json.WritePropertyName(field.Name);
        json.WriteStartArray();
        for (var i = 0; i < count; i++)
        {
            if (isText) WriteWords(values.Texts[i], withStems: field.Kind == FieldKind.Text);
            else if (field.Kind == FieldKind.Boolean) json.WriteBooleanValue(values.Numbers[i] != 0);
            else json.WriteNumberValue(values.Numbers[i]);
        }

        json.WriteEndArray();
    }

    private void WriteOrders(PlatformSettings settings)
    {
        json.WriteStartObject("s"u8);
        foreach (var field in fields.Fields)
        {
            if (!field.IsOrderedByText) continue;
            json.WriteStartObject(field.Name);
            foreach (var language in settings.Languages)
            {
                var text = FieldValues.SortText(field, item, new LanguageChain(language.Code, settings.DefaultLanguage.Code));
                if (text is not null) json.WriteString(language.Code.ToString(), text.AsSpan().Trim(' '));
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private void WriteMetadata()
    {
        json.WriteStartArray("metadata"u8);
        foreach (var fact in fields.MetadataOf(item)) WriteFact(fact);
        json.WriteEndArray();
    }

    private void WriteFact(Metadata fact)
    {
        json.WriteStartObject();
        WriteAll("name"u8, fact.Name, withStems: false);
        WriteAll("value"u8, fact.Value, withStems: true);
        json.WriteStartArray("number"u8);
        foreach (ref readonly var value in fact.Value.Values)
        {
            if (WholeNumber.TryParse(value.Value, out var number))
            {
                json.WriteNumberValue(number);
            }
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteAll(ReadOnlySpan<byte> name, LocalizedText text, bool withStems)
    {
        json.WriteStartArray(name);
        foreach (ref readonly var value in text.Values) WriteWords(value, withStems);
        json.WriteEndArray();
    }

    private void WriteWords(LocalizedValue value, bool withStems)
    {
        Span<char> local = stackalloc char[512];
        var folded = (TextFolding.MaxLength(value.Value.Length) <= local.Length
            ? local[..TextFolding.Fold(value.Value, local)]
            : TextFolding.Fold(value.Value).AsSpan()).Trim(' ');
        json.WriteStringValue(folded);
        if (withStems && StemToken.AllOf(value) is { Length: > 0 } stems) json.WriteStringValue(stems);
    }
}
