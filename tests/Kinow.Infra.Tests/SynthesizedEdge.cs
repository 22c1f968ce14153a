using Kinow.Infra.Live;

namespace Kinow.Infra.Tests;

/// <summary>All stacks of a deployment with CloudFront in front and a live service behind it.</summary>
public sealed class SynthesizedEdge() : Synthesized(static settings => settings with
{
    Edge = new(
        "v1.api.kinow.example",
        "arn:aws:acm:us-east-1:111122223333:certificate/edge",
        "arn:aws:acm:eu-west-3:111122223333:certificate/origin",
        "arn:aws:wafv2:us-east-1:111122223333:global/webacl/Rules/id"),
    Live = new LiveSettings("kinow-live:1.4.0", "live.api.kinow.example", "arn:aws:acm:eu-west-3:111122223333:certificate/live")
    {
        Tasks = (3, 30),
        Connections = 4_000,
    },
    Broadcast = new(BroadcastTests.List, new(2027, 6, 1)),
});
