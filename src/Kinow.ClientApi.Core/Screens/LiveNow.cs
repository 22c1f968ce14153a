using System.Globalization;
using Kinow.ClientApi.Core.Search;
using Kinow.ClientApi.Core.Search.Fields;

namespace Kinow.ClientApi.Core.Screens;

/// <summary>Finds the products that run now: those that have begun and whose end is known. Those that end first come first.</summary>
public static class LiveNow
{
    /// <summary>Makes the search.</summary>
    /// <param name="products">The fields of products.</param>
    /// <param name="instant">The moment. It counts to the minute, so that the same search serves for one.</param>
    public static ListRequest At(SearchSchema products, DateTimeOffset instant)
    {
        var minute = instant.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:'00Z'", CultureInfo.InvariantCulture);
        var query = $"dateFrom:[* TO \"{minute}\"] AND dateTo:{{\"{minute}\" TO *]";
        return ListRequest.TryCreate(products, new(Sort: [("dateTo", SortOrder.Asc)], Query: query), out var request) is { } wrong
            ? throw new ArgumentException(wrong.Message, nameof(products))
            : request;
    }
}
