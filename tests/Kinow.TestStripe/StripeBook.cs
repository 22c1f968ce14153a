using System.Text.Json.Nodes;

namespace Kinow.TestStripe;

/// <summary>What the server knows: customers, intents, pages, charges and refunds, as its API describes them.</summary>
internal sealed class StripeBook
{
    private int ids;

    private static long Now => DateTimeOffset.UtcNow.ToUnixTimeSeconds();

    public Dictionary<string, JsonObject> Objects { get; } = new(StringComparer.Ordinal);

    /// <summary>The events so far, not all of them delivered.</summary>
    public List<JsonObject> Events { get; } = [];

    public IEnumerable<JsonObject> All(string prefix) =>
        Objects.Where(o => o.Key.StartsWith(prefix, StringComparison.Ordinal)).Select(static o => o.Value);

    public JsonObject Find(string id, string prefix) =>
        id.StartsWith(prefix, StringComparison.Ordinal) && Objects.TryGetValue(id, out var found) ? found : throw StripeRefusal.Missing();

    public JsonObject Customer(Dictionary<string, string> form) => Add("cus_", new() { ["metadata"] = Metadata(form, "metadata") });

    public JsonObject Intent(Dictionary<string, string> form, bool isSetup)
    {
        if (!isSetup && (!long.TryParse(form.GetValueOrDefault("amount"), out var amount) || amount < 50))
            throw StripeRefusal.Invalid("amount_too_small");
        var prefix = isSetup ? "seti_" : "pi_";
        var intent = Add(prefix, new()
        {
            ["status"] = "requires_payment_method",
            ["customer"] = form.GetValueOrDefault("customer"),
            ["payment_method"] = form.GetValueOrDefault("payment_method"),
            ["description"] = form.GetValueOrDefault("description"),
            ["metadata"] = Metadata(form, "metadata"),
            ["latest_charge"] = null,
        });
        intent["client_secret"] = $"{intent["id"]}_secret_x";
        if (!isSetup)
        {
            intent["amount"] = long.Parse(form["amount"]);
            intent["amount_received"] = 0L;
            intent["currency"] = form["currency"];
            intent["setup_future_usage"] = form.GetValueOrDefault("setup_future_usage");
        }

        return intent;
    }

    public JsonObject Session(Dictionary<string, string> form)
    {
        var isSetup = form["mode"] == "setup";
        var session = Add("cs_", new()
        {
            ["mode"] = form["mode"],
            ["status"] = "open",
            ["payment_status"] = isSetup ? "no_payment_required" : "unpaid",
            ["customer"] = form.GetValueOrDefault("customer"),
            ["currency"] = form.GetValueOrDefault("currency") ?? form["line_items[0][price_data][currency]"],
            ["amount_total"] = isSetup ? null : long.Parse(form["line_items[0][price_data][unit_amount]"]),
            ["payment_intent"] = null,
            ["setup_intent"] = null,
            ["metadata"] = Metadata(form, "metadata"),
            ["intent_metadata"] = Metadata(form, isSetup ? "setup_intent_data[metadata]" : "payment_intent_data[metadata]"),
            ["intent_usage"] = form.GetValueOrDefault("payment_intent_data[setup_future_usage]"),
        });
        session["url"] = $"https://checkout.stripe.example/{session["id"]}";
        return session;
    }

    /// <summary>Pays an intent with a payment method, as its name says.</summary>
    public void Confirm(JsonObject intent, string method, bool isOffSession)
    {
        var id = (string)intent["id"]!;
        var isSetup = id.StartsWith("seti_", StringComparison.Ordinal);
        intent["payment_method"] = method;
        switch (method)
        {
            case "pm_card_threeDSecure" when isOffSession:
                Fail(intent, isSetup, "authentication_required", "authentication_required");
                break;
            case "pm_card_threeDSecure":
                intent["status"] = "requires_action";
                intent["next_action"] = new JsonObject { ["type"] = "use_stripe_sdk" };
                break;
            case "pm_card_insufficient":
                Fail(intent, isSetup, "card_declined", "insufficient_funds");
                break;
            case "pm_card_slow":
                intent["status"] = "processing";
                Tell("payment_intent.processing", intent);
                break;
            default:
                Succeed(intent);
                break;
        }
    }

    public void Succeed(JsonObject intent)
    {
        intent["status"] = "succeeded";
        intent["next_action"] = null;
        intent[ErrorName(intent)] = null;
        if (intent["amount"] is { } amount)
        {
            intent["amount_received"] = (long)amount;
            var charge = Add("ch_", new()
            {
                ["payment_intent"] = (string)intent["id"]!,
                ["amount"] = (long)amount,
                ["amount_refunded"] = 0L,
                ["refunded"] = false,
                ["currency"] = (string)intent["currency"]!,
                ["metadata"] = intent["metadata"]!.DeepClone(),
            });
            intent["latest_charge"] = (string)charge["id"]!;
            Tell("payment_intent.succeeded", intent);
        }
        else
        {
            Tell("setup_intent.succeeded", intent);
        }
    }

    public void Fail(JsonObject intent, bool isSetup, string code, string declineCode)
    {
        intent["status"] = "requires_payment_method";
        intent["next_action"] = null;
        intent[ErrorName(intent)] = new JsonObject { ["type"] = "card_error", ["code"] = code, ["decline_code"] = declineCode };
        Tell(isSetup ? "setup_intent.setup_failed" : "payment_intent.payment_failed", intent);
    }

    public JsonObject Refund(JsonObject intent, long? amount)
    {
        if (intent["latest_charge"] is not { } id) throw StripeRefusal.Invalid("payment_intent_unexpected_state");
        var charge = Find((string)id!, "ch_");
        var left = (long)charge["amount"]! - (long)charge["amount_refunded"]!;
        if (left == 0) throw StripeRefusal.Invalid("charge_already_refunded");
        var given = amount ?? left;
        if (given > left) throw StripeRefusal.Invalid("amount_too_large");
        charge["amount_refunded"] = (long)charge["amount_refunded"]! + given;
        charge["refunded"] = given == left;
        Tell("charge.refunded", charge);
        return Add("re_", new()
        {
            ["status"] = "succeeded",
            ["amount"] = given,
            ["currency"] = (string)charge["currency"]!,
            ["charge"] = (string)id!,
            ["created"] = Now,
        });
    }

    /// <summary>Somebody has their bank take back what an intent has paid, or the bank has decided on it.</summary>
    public void Dispute(JsonObject intent, string status)
    {
        var dispute = All("dp_").FirstOrDefault(one => (string)one["payment_intent"]! == (string)intent["id"]!) ?? Add("dp_", new()
        {
            ["payment_intent"] = (string)intent["id"]!,
            ["charge"] = (string)intent["latest_charge"]!,
            ["created"] = Now,
        });
        var isNew = dispute["status"] is null;
        dispute["status"] = status;
        Tell(isNew ? "charge.dispute.created" : status is "won" or "lost" ? "charge.dispute.closed" : "charge.dispute.updated", dispute);
    }

    public JsonObject Remove(string id, string prefix)
    {
        Find(id, prefix);
        Objects.Remove(id);
        return new() { ["id"] = id, ["deleted"] = true };
    }

    public void Tell(string type, JsonObject about) => Events.Add(new()
    {
        ["id"] = NextId("evt_"),
        ["type"] = type,
        ["created"] = Now,
        ["data"] = new JsonObject { ["object"] = about.DeepClone() },
    });

    public JsonObject Add(string prefix, JsonObject value)
    {
        var id = NextId(prefix);
        value["id"] = id;
        Objects.Add(id, value);
        return value;
    }

    public static JsonObject Metadata(Dictionary<string, string> form, string name)
    {
        var metadata = new JsonObject();
        foreach (var (key, value) in form)
            if (key.StartsWith(name + "[", StringComparison.Ordinal)) metadata[key[(name.Length + 1)..^1]] = value;
        return metadata;
    }

    private static string ErrorName(JsonObject intent) => intent["amount"] is null ? "last_setup_error" : "last_payment_error";

    private string NextId(string prefix) => $"{prefix}{++ids:D6}";
}
