namespace Kinow.Bench.Handwritten;

internal sealed record One(OneCms Cms);
