using Kinow.ClientApi.Local.Seeding;

namespace Kinow.ClientApi.Local.Drafts;

/// <summary>Makes numbers that fit the name of a field.</summary>
internal static class DraftNumber
{
    /// <summary>A whole number.</summary>
    public static int Whole(string name, SeededRandom random) => DraftName.Words(name)[^1] switch
    {
        "year" => 1950 + random.Below(76),
        "age" => 6 + random.Below(70),
        "duration" or "seconds" or "runtime" => 600 + random.Below(6600),
        "minutes" => 20 + random.Below(120),
        "rating" or "stars" or "score" => 1 + random.Below(5),
        "season" or "episode" or "rank" or "position" or "index" or "order" or "level" or "number" => 1 + random.Below(12),
        "width" => 1280,
        "height" => 720,
        "percent" or "percentage" or "progress" => random.Below(101),
        "price" or "amount" or "cents" => 99 + (100 * random.Below(30)),
        "count" or "total" or "views" or "likes" or "votes" => random.Below(5000),
        "size" or "bytes" => 1000 + random.Below(5_000_000),
        _ => 1 + random.Below(100),
    };

    /// <summary>A number with digits after the point.</summary>
    public static double Real(string name, SeededRandom random) => DraftName.Words(name)[^1] switch
    {
        "price" or "amount" or "total" or "cost" => random.Below(30) + 0.99,
        "rating" or "score" or "average" => Math.Round(random.Between(1, 5), 1),
        "latitude" or "lat" => Math.Round(random.Between(-60, 70), 5),
        "longitude" or "lng" or "lon" => Math.Round(random.Between(-180, 180), 5),
        "progress" or "ratio" or "share" or "probability" => Math.Round(random.Between(0, 1), 3),
        "percent" or "percentage" => Math.Round(random.Between(0, 100), 1),
        _ => Math.Round(random.Between(0, 100), 2),
    };

    /// <summary>Whether something is so: what is wrong or over seldom is.</summary>
    public static bool Flag(string name, SeededRandom random) => random.Chance(
        DraftName.Words(name).Any(static word =>
            word is "deleted" or "disabled" or "blocked" or "error" or "failed" or "expired" or "hidden") ? 5
        : name is "success" or "ok" or "succeeded" ? 100
        : 60);
}
