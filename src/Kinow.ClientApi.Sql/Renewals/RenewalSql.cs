using Kinow.ClientApi.Sql.Tables;

namespace Kinow.ClientApi.Sql.Renewals;

/// <summary>The statements that find renewals. Those that give pages walk an index from one key to the next.</summary>
internal static class RenewalSql
{
    // What an account that is closed has is not charged for.
    private const string OfOpenAccounts = "JOIN customer c ON c.id = a.customer_id AND c.active AND NOT c.guest";

    // In the order of the index, whatever the statistics say of a night when everything is due: a page costs a page.
    internal static readonly string Due = $"""
        SELECT {AccessTable.Map.All.ListOf("a")} FROM product_access a FORCE INDEX (product_access_renewal) STRAIGHT_{OfOpenAccounts}
        WHERE a.payment_method = @Gateway AND a.renewal_due >= @Due AND a.renewal_due <= @Until AND (a.renewal_due > @Due OR a.id > @After)
        ORDER BY a.renewal_due, a.id LIMIT @Limit
        """;

    internal static readonly string Untold = $"""
        SELECT {AccessTable.Map.All.ListOf("a")} FROM product_access a {OfOpenAccounts}
        JOIN customer_order o ON o.id = a.order_id AND o.currency = @Currency
        JOIN order_line l ON l.order_id = a.order_id AND l.product_id = a.product_id AND l.unit_price < @Price
        WHERE a.product_id = @Offer AND a.payment_method = @Gateway AND a.renewal_due IS NOT NULL AND a.switch_offer_id IS NULL
          AND a.date_renewal <= @Until AND a.id > @After AND (a.renewal_notice_price IS NULL OR a.renewal_notice_price < @Price)
        ORDER BY a.id LIMIT @Limit
        """;

    internal const string Offers = """
        SELECT DISTINCT a.product_id, o.currency FROM product_access a JOIN customer_order o ON o.id = a.order_id
        WHERE a.payment_method = @Gateway AND a.renewal_due IS NOT NULL
        ORDER BY a.product_id, o.currency
        """;

    internal static readonly string Others =
        $"{AccessTable.Map.Query} WHERE customer_id IN @Accounts AND type = 'svod' AND active AND date_exp > @Since";

    internal static readonly string Lines =
        $"SELECT o.currency, o.country, {OrderLineTable.Map.All.ListOf("l")} "
        + "FROM order_line l JOIN customer_order o ON o.id = l.order_id WHERE l.order_id IN @Orders AND l.type = 'svod'";

    internal const string Accounts = "SELECT id, email, firstname, language FROM customer WHERE id IN @Accounts";

    internal static readonly string Groups = $"{MembershipTable.Map.Query} WHERE customer_id IN @Accounts";

    internal const string Tokens =
        "SELECT order_id, renewal_token FROM payment "
        + "WHERE order_id IN @Orders AND gateway = @Gateway AND pays AND renewal_token IS NOT NULL";

    // Of periods that were free, and of payments that have told of no token: that of the period before, and so on.
    internal const string EarlierTokens = """
        WITH RECURSIVE chain (access_id, order_id, renews_access_id, depth) AS (
          SELECT id, order_id, renews_access_id, 0 FROM product_access WHERE id IN @Accesses
          UNION ALL
          SELECT chain.access_id, a.order_id, a.renews_access_id, chain.depth + 1
          FROM chain JOIN product_access a ON a.id = chain.renews_access_id
          WHERE chain.depth < 900)
        SELECT chain.access_id, p.renewal_token FROM chain
        JOIN payment p ON p.order_id = chain.order_id AND p.gateway = @Gateway AND p.pays AND p.renewal_token IS NOT NULL
        ORDER BY chain.access_id, chain.depth
        """;
}
