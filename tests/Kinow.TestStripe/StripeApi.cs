using System.Text.Json.Nodes;

namespace Kinow.TestStripe;

/// <summary>The addresses of the API.</summary>
internal sealed class StripeApi(StripeBook book)
{
    /// <summary>Whether the search does not see what was just made, as it may be for a minute.</summary>
    public bool SearchLags { get; set; }

    /// <exception cref="StripeRefusal">It is not done.</exception>
    public JsonObject Answer(string method, string path, Dictionary<string, string> form)
    {
        var parts = path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        return (method, parts[1..]) switch
        {
            ("GET", ["customers", "search"]) => Search("cus_", form["query"]),
            ("DELETE", ["customers", var id]) => book.Remove(id, "cus_"),
            ("GET", ["payment_intents", "search"]) => Search("pi_", form["query"]),
            ("GET", ["refunds"]) => StripeLists.Page(book, "re_", form),
            ("GET", ["disputes"]) => StripeLists.Page(book, "dp_", form),
            ("POST", ["customers"]) => book.Customer(form),
            ("POST", ["payment_intents"]) => Create(form, false),
            ("POST", ["setup_intents"]) => Create(form, true),
            ("GET", ["payment_intents", var id]) => Expanded(book.Find(id, "pi_"), form),
            ("GET", ["setup_intents", var id]) => book.Find(id, "seti_"),
            ("POST", ["payment_intents", var id, "cancel"]) => Cancel(book.Find(id, "pi_"), "payment_intent"),
            ("POST", ["setup_intents", var id, "cancel"]) => Cancel(book.Find(id, "seti_"), "setup_intent"),
            ("POST", ["checkout", "sessions"]) => book.Session(form),
            ("GET", ["checkout", "sessions", var id]) => book.Find(id, "cs_"),
            ("POST", ["checkout", "sessions", var id, "expire"]) => Expire(book.Find(id, "cs_")),
            ("POST", ["refunds"]) => book.Refund(
                book.Find(form["payment_intent"], "pi_"), form.TryGetValue("amount", out var amount) ? long.Parse(amount) : null),
            _ => throw StripeRefusal.Missing(),
        };
    }

    /// <summary>A customer pays on a page.</summary>
    public void Pay(string session, string method)
    {
        var page = book.Find(session, "cs_");
        var isSetup = (string)page["mode"]! == "setup";
        var name = isSetup ? "setup_intent" : "payment_intent";
        if (page[name] is null)
        {
            var form = new Dictionary<string, string> { ["amount"] = $"{page["amount_total"]}", ["currency"] = (string)page["currency"]! };
            var made = book.Intent(form, isSetup);
            made["metadata"] = page["intent_metadata"]!.DeepClone();
            made["customer"] = page["customer"]?.DeepClone();
            made["setup_future_usage"] = page["intent_usage"]?.DeepClone();
            page[name] = (string)made["id"]!;
        }

        var intent = book.Find((string)page[name]!, isSetup ? "seti_" : "pi_");
        book.Confirm(intent, method, false);
        if ((string)intent["status"]! != "succeeded") return;
        page["status"] = "complete";
        if (!isSetup) page["payment_status"] = "paid";
        book.Tell("checkout.session.completed", page);
    }

    /// <summary>A page is left open until it closes.</summary>
    public JsonObject Expire(JsonObject page)
    {
        if ((string)page["status"]! != "open") throw StripeRefusal.Invalid("checkout_session_not_open");
        page["status"] = "expired";
        book.Tell("checkout.session.expired", page);
        return page;
    }

    private JsonObject Create(Dictionary<string, string> form, bool isSetup)
    {
        if (form.TryGetValue("customer", out var customer)) book.Find(customer, "cus_");
        var intent = book.Intent(form, isSetup);
        if (form.GetValueOrDefault("confirm") != "true") return intent;
        if (!form.ContainsKey("return_url") && form.GetValueOrDefault("automatic_payment_methods[allow_redirects]") != "never")
            throw StripeRefusal.Invalid("parameter_missing");
        book.Confirm(intent, form["payment_method"], form.GetValueOrDefault("off_session") == "true");
        return intent[isSetup ? "last_setup_error" : "last_payment_error"] is { } error
            ? throw new StripeRefusal(402, "card_error", (string)error["code"]!, (string)error["decline_code"]!, (string)intent["id"]!)
            : intent;
    }

    private JsonObject Cancel(JsonObject intent, string kind)
    {
        if ((string)intent["status"]! is "succeeded" or "canceled" or "processing")
            throw StripeRefusal.Invalid(kind + "_unexpected_state");
        intent["status"] = "canceled";
        book.Tell(kind + ".canceled", intent);
        return intent;
    }

    private JsonObject Expanded(JsonObject intent, Dictionary<string, string> form)
    {
        if (form.GetValueOrDefault("expand[]") != "latest_charge" || intent["latest_charge"] is not { } charge) return intent;
        var whole = (JsonObject)intent.DeepClone();
        whole["latest_charge"] = book.Find((string)charge!, "ch_").DeepClone();
        return whole;
    }

    private JsonObject Search(string prefix, string query)
    {
        var found = SearchLags ? [] : book.All(prefix).Where(one => ((JsonObject)one["metadata"]!)
            .Count(m => query.Contains($"metadata['{m.Key}']:'{m.Value}'", StringComparison.Ordinal)) == 2).ToArray();
        return new() { ["object"] = "search_result", ["data"] = new JsonArray([.. found.Select(static c => c.DeepClone())]) };
    }
}
