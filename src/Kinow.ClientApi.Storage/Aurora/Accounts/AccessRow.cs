using System.Collections.Immutable;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Catalog;

namespace Kinow.ClientApi.Storage.Aurora.Accounts;

internal sealed class AccessRow
{
    public const string Select = """
        SELECT a.id, a.type, a.product_id AS ProductId, a.product_attribute_id AS AccessModeId, a.mode, a.quality, a.video_id AS VideoId,
          a.video_group_id AS VideoGroupId, COALESCE(s.download, FALSE) AS Download, a.date_add AS DateAdd, a.date_exp AS DateExp,
          a.date_renewal AS DateRenewal, a.recurring, a.payment_method AS Gateway, a.active
        FROM product_access a LEFT JOIN subscription s ON s.product_id = a.product_id
        WHERE a.customer_id = @Id ORDER BY a.date_add DESC, a.id DESC
        """;

    public long Id { get; init; }

    public string Type { get; init; } = "";

    public long ProductId { get; init; }

    public long? AccessModeId { get; init; }

    public string Mode { get; init; } = "";

    public string Quality { get; init; } = "";

    public long? VideoId { get; init; }

    public long? VideoGroupId { get; init; }

    public bool Download { get; init; }

    public DateTime DateAdd { get; init; }

    public DateTime? DateExp { get; init; }

    public DateTime? DateRenewal { get; init; }

    public bool Recurring { get; init; }

    public string? Gateway { get; init; }

    public bool Active { get; init; }

    public bool IsSubscription => Type == "svod";

    public static ImmutableArray<ProductAccess> ToAccesses(List<AccessRow> rows, List<AccessCategoryRow> categories)
    {
        var included = categories.ToLookup(static row => row.ProductId, static row => row.CategoryId);
        return [.. rows.Select(row => row.ToAccess(row.IsSubscription ? [.. included[row.ProductId]] : []))];
    }

    private ProductAccess ToAccess(ImmutableArray<long> categoryIds) => new()
    {
        Id = Id,
        Type = IsSubscription ? ProductType.Svod : ProductType.Tvod,
        ProductId = ProductId,
        AccessModeId = AccessModeId,
        Mode = Mode switch { "streaming" => AccessModeMode.Streaming, "download" => AccessModeMode.Download, _ => AccessModeMode.All },
        Quality = Quality switch { "hd" => AccessModeQuality.Hd, "sd" => AccessModeQuality.Sd, _ => AccessModeQuality.All },
        VideoId = VideoId,
        VideoGroupId = VideoGroupId,
        CategoryIds = categoryIds,
        Download = IsSubscription && Download,
        DateAdd = SqlInstants.Read(DateAdd),
        DateExp = SqlInstants.Read(DateExp),
        DateRenewal = SqlInstants.Read(DateRenewal),
        Recurring = Recurring,
        Gateway = Gateway,
        Active = Active,
    };
}
