namespace Kinow.Bench.Handwritten;

internal sealed record HomeCms(Page<Rail> Categories);
