using Kinow.ClientApi.Core.Batching;
using Kinow.ClientApi.Core.Reading;

namespace Kinow.ClientApi.Tests.Support;

/// <summary>A batch whose reads all pass for stale ones.</summary>
internal sealed class DegradedBatch : ReadBatch
{
    public override bool IsDegraded => true;

    public override void Open()
    {
    }

    public override void Close()
    {
    }
}
