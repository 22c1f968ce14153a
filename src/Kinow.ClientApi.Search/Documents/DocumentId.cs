using System.Globalization;

namespace Kinow.ClientApi.Search.Documents;

/// <summary>Ids of documents whose aggregates have numbers.</summary>
public static class DocumentId
{
    private const NumberStyles Style = NumberStyles.AllowLeadingSign;

    /// <summary>The id of a number.</summary>
    public static string Of(long id) => id.ToString(CultureInfo.InvariantCulture);

    /// <summary>The number of an id.</summary>
    /// <exception cref="FormatException">It is no number.</exception>
    public static long Parse(string id) => long.Parse(id, Style, CultureInfo.InvariantCulture);

    /// <summary>The number of an id, if it is one.</summary>
    public static bool TryParse(string id, out long number) => long.TryParse(id, Style, CultureInfo.InvariantCulture, out number);
}
