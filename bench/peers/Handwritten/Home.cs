namespace Kinow.Bench.Handwritten;

internal sealed record Home(HomeCms Cms);
