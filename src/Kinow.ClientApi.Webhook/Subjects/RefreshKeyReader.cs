using System.Globalization;
using System.Text.Json;
using Kinow.ClientApi.Core.Texts;
using Kinow.ClientApi.ReadModel.Refreshing;

namespace Kinow.ClientApi.Webhook.Subjects;

/// <summary>Finds in a notification's data the ids of what it refreshes. Nothing else of the data is believed.</summary>
internal static class RefreshKeyReader
{
    private const long LargestId = (1L << 53) - 1;

    /// <summary>Reads the keys; gives instead what is wrong with the data.</summary>
    public static string? Read(JsonElement data, IReadOnlyList<SubjectKey> expected, List<RefreshKey> keys)
    {
        foreach (var key in expected)
        {
            if (key.Subject == RefreshSubject.Settings)
            {
                keys.Add(new(key.Subject, RefreshKey.PlatformId));
            }
            else if (!data.TryGetProperty(key.Name, out var item) || item.ValueKind != JsonValueKind.Object)
            {
                if (key.IsRequired) return $"data.{key.Name} is missing.";
            }
            else if (!item.TryGetProperty("id", out var value) || Id(key.Subject, value) is not { } id)
            {
                return $"data.{key.Name}.id is missing or is not an id.";
            }
            else
            {
                keys.Add(new(key.Subject, id));
            }
        }

        return null;
    }

    private static string? Id(RefreshSubject subject, JsonElement value)
    {
        if (subject == RefreshSubject.User || subject == RefreshSubject.Session)
            return value.ValueKind == JsonValueKind.String && value.TryGetGuid(out var account) ? account.ToString("D") : null;

        var isNumber = value.ValueKind switch
        {
            JsonValueKind.Number => value.TryGetInt64(out var _),
            JsonValueKind.String => true,
            _ => false,
        };
        return isNumber
            && WholeNumber.TryParseId(value.ToString(), out var id)
            && id is > 0 and <= LargestId
            ? id.ToString(CultureInfo.InvariantCulture)
            : null;
    }
}
