using System.Globalization;
using Kinow.GraphQL.Types;

namespace Kinow.ClientApi.Local.Drafts;

/// <summary>A window of a list.</summary>
/// <param name="Total">How many items the list has.</param>
/// <param name="Offset">How many stand before the window.</param>
/// <param name="Size">How many the window may have.</param>
internal sealed record DraftPage(int Total, int Offset, int Size)
{
    private const int Most = 200;

    private static readonly string[] SizeNames = ["first", "last", "limit", "perPage", "pageSize", "per_page", "take", "size", "count"];
    private static readonly string[] PageNames = ["page", "pageNumber"];
    private static readonly string[] OffsetNames = ["offset", "skip", "start"];
    private static readonly string[] CursorNames = ["after", "cursor"];

    /// <summary>How many items it has.</summary>
    public int Count => Math.Clamp(Total - Offset, 0, Size);

    /// <summary>Its number, from 1.</summary>
    public int Number => (Offset / Math.Max(1, Size)) + 1;

    /// <summary>How many windows there are.</summary>
    public int Pages => (Total + Math.Max(1, Size) - 1) / Math.Max(1, Size);

    /// <summary>The window that arguments ask for.</summary>
    public static DraftPage Of(InputValues? arguments, int total, int usual)
    {
        var size = Math.Clamp(WholeOf(arguments, SizeNames) ?? usual, 0, Most);
        var offset = WholeOf(arguments, OffsetNames)
            ?? (WholeOf(arguments, PageNames) is { } page ? (int?)((page - 1) * size) : null)
            ?? (Text(arguments, CursorNames) is { } cursor && IndexOf(cursor) is { } index ? index + 1 : 0);
        return new(total, Math.Clamp(offset, 0, total), size);
    }

    /// <summary>Whether an argument says which window rather than what is in it.</summary>
    public static bool IsWindow(string argument) =>
        SizeNames.Contains(argument) || PageNames.Contains(argument) || OffsetNames.Contains(argument) || CursorNames.Contains(argument)
        || argument == "before";

    /// <summary>The cursor of an item.</summary>
    public static string CursorOf(int index) => string.Create(CultureInfo.InvariantCulture, $"cursor-{index}");

    /// <summary>What a field of it, or of what tells of it, says; null for a field of another meaning.</summary>
    public object? Tell(string field) => field switch
    {
        "total" or "totalCount" or "totalItems" or "totalResults" or "count" => Total,
        "hasNextPage" or "hasMore" or "hasNext" => Offset + Count < Total,
        "hasPreviousPage" or "hasPrevious" => Offset > 0,
        "startCursor" => Count == 0 ? null : CursorOf(Offset),
        "endCursor" or "nextCursor" => Count == 0 ? null : CursorOf(Offset + Count - 1),
        "page" or "currentPage" or "pageNumber" => Number,
        "perPage" or "pageSize" or "limit" => Size,
        "pages" or "totalPages" or "lastPage" or "pageCount" => Pages,
        "offset" => Offset,
        _ => null,
    };

    private static int? IndexOf(string cursor) =>
        cursor.StartsWith("cursor-", StringComparison.Ordinal)
        && int.TryParse(cursor["cursor-".Length..], NumberStyles.None, CultureInfo.InvariantCulture, out var index)
            ? index
            : null;

    private static int? WholeOf(InputValues? arguments, string[] names) =>
        names.Select(name => arguments?[name]).OfType<int>().Cast<int?>().FirstOrDefault();

    private static string? Text(InputValues? arguments, string[] names) =>
        names.Select(name => arguments?[name]).OfType<string>().FirstOrDefault();
}
