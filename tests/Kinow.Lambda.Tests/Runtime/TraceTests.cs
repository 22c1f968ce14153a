using System.Diagnostics;
using Kinow.TestSupport.Lambda;
using Trace = Kinow.Lambda.Runtime.Trace;

namespace Kinow.Lambda.Tests.Runtime;

/// <summary>The trace of an invocation goes on in the function.</summary>
public sealed class TraceTests
{
    [Fact]
    public void An_XRay_header_becomes_a_trace_context()
    {
        var context = Trace.Parse(RuntimeApiEmulator.TraceId);
        Assert.Equal("5bef4de7ad49b0e87f6ef6c87fc2e700", context.TraceId.ToHexString());
        Assert.Equal("9a9197af755a6419", context.SpanId.ToHexString());
        Assert.Equal(ActivityTraceFlags.Recorded, context.TraceFlags);
        Assert.True(context.IsRemote);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Root=1-5bef4de7-ad49b0e87f6ef6c87fc2e700")]
    [InlineData("Root=2-5bef4de7-ad49b0e87f6ef6c87fc2e700;Parent=9a9197af755a6419;Sampled=1")]
    [InlineData("Root=1-5bef4de7-ad49b0e87f6ef6c87fc2e7zz;Parent=9a9197af755a6419;Sampled=1")]
    [InlineData("Self=1-5bef4de7-ad49b0e87f6ef6c87fc2e700;Parent=short")]
    public void Anything_else_is_no_context(string header) => Assert.Equal(default, Trace.Parse(header));

    [Fact]
    public void Who_listens_sees_the_invocation_as_part_of_the_trace()
    {
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "Kinow.Lambda",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
        };
        ActivitySource.AddActivityListener(listener);
        using var activity = Trace.Begin(RuntimeApiEmulator.TraceId);
        Assert.Equal("5bef4de7ad49b0e87f6ef6c87fc2e700", activity!.TraceId.ToHexString());
        Assert.Equal("9a9197af755a6419", activity.ParentSpanId.ToHexString());
        Assert.Equal(RuntimeApiEmulator.TraceId, Environment.GetEnvironmentVariable("_X_AMZN_TRACE_ID"));
    }
}
